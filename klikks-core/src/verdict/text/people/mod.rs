//! Words for persons, what they may do and look after, and for projects.

mod de;
mod einfach;
mod en;

use super::catalogue::Words;
use crate::{
    fact::{Count, Day, Tenure},
    journal::Seq,
    programme::{Act, Reach, StageNeed},
    project::{Gas, Method, ProjectState, Qualifier, SavingBasis},
    register::{CardRecord, CoverageState, MandateRow},
    sponsor::{Certificate, Stage},
    verdict::TenureProblem,
};

/// What is said about persons and projects, in one language. Places and roles come with the names they have there.
pub(crate) trait PeopleWords: Words {
    /// What somebody may do, after "may": "eine Veranstaltung planen".
    fn act(&self, act: Act) -> &'static str;
    /// How far a right reaches.
    fn reach(&self, reach: Reach) -> &'static str;
    /// What a stage takes.
    fn need(&self, need: StageNeed) -> String;
    fn certificate(&self, certificate: Certificate) -> &'static str;
    fn project_state(&self, state: Option<ProjectState>) -> &'static str;

    // rights
    fn right_held(&self, role: &str, act: Act, reach: Reach) -> String;
    fn own_data(&self) -> String;
    fn no_right_needed(&self) -> String;
    fn follows_from_request(&self) -> String;
    fn rights_not_declared(&self) -> String;
    /// `roles` is empty if no role was held.
    fn no_right(&self, act: Act, roles: &str) -> String;
    fn out_of_reach(&self, act: Act, role: &str, reach: Reach, place: Option<&str>) -> String;
    fn role_not_in_force(&self, role: &str, tenure: Tenure, at: Day) -> String;
    /// `roles` is empty if none could.
    fn other_role(&self, roles: &str) -> String;

    // terms and stages
    fn tenure_sound(&self) -> String;
    fn tenure_unsound(&self, problem: TenureProblem) -> &'static str;
    fn stage_needs_met(&self, stage: Stage) -> String;
    fn stage_needs_missing(&self, stage: Stage, needs: &[StageNeed]) -> String;
    fn stage_needs_absent(&self, stage: Stage, needs: &[StageNeed]) -> String;
    fn needs_on_record(&self, needs: &[StageNeed]) -> String;
    fn not_ready(&self, stage: Option<Stage>) -> String;
    fn trained(&self, days: u32, required: u32) -> String;
    fn training_missing(&self, days: u32, required: u32) -> String;
    fn training_absent(&self, days: u32, required: u32) -> String;
    fn training_on_record(&self, days: u32) -> String;

    // room, requests, findings
    fn sponsor_place_free(&self) -> String;
    fn no_sponsor_place(&self, place: &str, places: u32, taken: u32) -> String;
    fn beyond_sponsor_cap(&self, place: &str, places: u32, taken: u32) -> String;
    fn cap_counts_persons(&self) -> String;
    fn was_requested(&self, certificate: Certificate) -> String;
    fn not_requested(&self, certificates: &[Certificate]) -> String;
    fn had_requested(&self, certificates: &[Certificate]) -> String;
    fn contact_role_ended(&self, place: Option<&str>, role: &str, until: Day) -> String;
    fn sponsors_exceed_count(&self, place: &str, count: &Count, seq: Seq, individuals: u32) -> String;
    fn mandate_absent(&self, place: &str, persons: u32) -> String;

    // coverage and records
    /// Who looks after what: `what` is a place, or a place and a topic.
    fn coverage(&self, what: &str, state: CoverageState, sponsors: usize, deputies: usize, on_leave: usize) -> String;
    /// How many of the rows have somebody: the line on top.
    fn coverage_total(&self, day: Day, gaps: usize, rows: usize) -> String;
    fn training_record(&self, days: u32, required: Option<u32>) -> String;
    /// An order or consent on record; none is told as absent, never as "not insured".
    fn mandate_record(&self, mandate: Option<(&MandateRow, &str)>) -> String;
    fn hours_record(&self, hours: &CardRecord) -> String;
    fn on_leave(&self) -> &'static str;

    // projects
    fn projects(&self, projects: u32) -> String;
    fn without_figure(&self, projects: u32) -> String;
    /// The sum of like figures.
    fn saving_sum(&self, amount: &str, basis: SavingBasis, gas: Gas, done: bool, projects: u32) -> String;
    fn saved(&self, kilograms: u64, qualifier: Qualifier) -> String;
    fn saving_basis(&self, basis: SavingBasis) -> String;
    fn methods(&self, methods: &[Method]) -> String;
    fn reported_saving(&self, of: Option<&str>, amount: &str, basis: SavingBasis) -> String;
    fn never_added(&self) -> &'static str;
}

/// "410 t", "1.234,5 t", "250 kg": no digit is lost, none is invented.
fn mass(kilograms: u64, group: char, point: char) -> String {
    if kilograms < 1000 {
        return format!("{kilograms} kg");
    }
    let (tonnes, rest) = (kilograms / 1000, kilograms % 1000);
    let mut digits = tonnes.to_string();
    let mut grouped = String::new();
    while digits.len() > 3 {
        let tail = digits.split_off(digits.len() - 3);
        grouped = format!("{group}{tail}{grouped}");
    }
    let whole = format!("{digits}{grouped}");
    let decimals = format!("{rest:03}");
    match decimals.trim_end_matches('0') {
        "" => format!("{whole} t"),
        decimals => format!("{whole}{point}{decimals} t"),
    }
}

/// "5 h", "4 h 30 min".
fn hours(minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (hours, 0) => format!("{hours} h"),
        (0, minutes) => format!("{minutes} min"),
        (hours, minutes) => format!("{hours} h {minutes} min"),
    }
}

fn gas(gas: Gas, unknown: &'static str) -> &'static str {
    match gas {
        Gas::Co2 => "CO2",
        Gas::Co2e => "CO2e",
        Gas::Unknown => unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::{hours, mass};

    #[test]
    fn amounts_are_told_with_all_their_digits() {
        assert_eq!(mass(0, '.', ','), "0 kg");
        assert_eq!(mass(999, '.', ','), "999 kg");
        assert_eq!(mass(410_000, '.', ','), "410 t");
        assert_eq!(mass(21_000_000, '.', ','), "21.000 t");
        assert_eq!(mass(1_234_567_050, '.', ','), "1.234.567,05 t");
        assert_eq!(mass(1_500, ',', '.'), "1.5 t");
    }

    #[test]
    fn minutes_are_told_as_hours() {
        assert_eq!((hours(300), hours(270), hours(45)), ("5 h".into(), "4 h 30 min".into(), "45 min".into()));
    }
}
