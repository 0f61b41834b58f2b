//! Persons and projects in English.

use super::{PeopleWords, gas, hours, mass};
use crate::{
    fact::{Count, Day, Tenure},
    journal::Seq,
    programme::{Act, Reach, StageNeed},
    project::{Gas, Method, ProjectState, Qualifier, SavingBasis},
    register::{CardRecord, CoverageState, MandateRow},
    sponsor::{Certificate, Mandate, Stage},
    verdict::{
        TenureProblem,
        text::{catalogue::Words, en::English},
    },
};

fn days(n: u32) -> String {
    format!("{n} {} of training", if n == 1 { "day" } else { "days" })
}

fn persons(n: u32) -> String {
    format!("{n} {}", if n == 1 { "person" } else { "persons" })
}

fn count(n: u32) -> String {
    format!("{n} {}", if n == 1 { "project" } else { "projects" })
}

fn needs(needs: &[StageNeed]) -> String {
    needs.iter().map(|need| English.need(*need)).collect::<Vec<_>>().join(", ")
}

fn certificates(all: &[Certificate]) -> String {
    all.iter().map(|certificate| English.certificate(*certificate)).collect::<Vec<_>>().join(" or ")
}

impl PeopleWords for English {
    fn act(&self, act: Act) -> &'static str {
        match act {
            Act::ExpressInterest => "express interest",
            Act::Commit => "commit",
            Act::RecordResolution => "record a resolution",
            Act::RequestAdmission => "request admission",
            Act::GrantAdmission => "decide on admission",
            Act::MakeException => "make an exception",
            Act::NameSponsor => "name sponsors",
            Act::AppointSponsor => "appoint sponsors",
            Act::RecordTraining => "record a training",
            Act::PlanEvent => "plan an event",
            Act::HoldEvent => "record an event as held",
            Act::CancelEvent => "cancel an event",
            Act::Publish => "publish figures",
            Act::SeePersonalData => "see personal data",
            Act::Erase => "erase personal data",
        }
    }

    fn reach(&self, reach: Reach) -> &'static str {
        match reach {
            Reach::OwnDistrict => "in its own district",
            Reach::OwnPlace => "in its own place",
            Reach::Programme => "in the whole programme",
        }
    }

    fn need(&self, need: StageNeed) -> String {
        match need {
            StageNeed::Earlier { stage } => format!("stage “{}”", self.stage(stage)),
            StageNeed::Resolution {} => "resolution".to_owned(),
            StageNeed::TrainingDays { days: n } => days(n),
            StageNeed::Mandate {} => "order or consent of the public body".to_owned(),
        }
    }

    fn certificate(&self, certificate: Certificate) -> &'static str {
        match certificate {
            Certificate::Participation => "certificate",
            Certificate::Hours => "record of hours",
            Certificate::VolunteerCard => "certificate for the card of volunteers",
        }
    }

    fn project_state(&self, state: Option<ProjectState>) -> &'static str {
        match state {
            Some(ProjectState::Idea) => "idea",
            Some(ProjectState::Prioritised) => "prioritised",
            Some(ProjectState::Planned) => "planned",
            Some(ProjectState::Applied) => "applied for funding",
            Some(ProjectState::InProgress) => "in progress",
            Some(ProjectState::Done) => "done",
            Some(ProjectState::Dropped) => "dropped",
            None => "state unknown",
        }
    }

    fn right_held(&self, role: &str, act: Act, reach: Reach) -> String {
        format!("The role “{role}” may {} {}.", self.act(act), self.reach(reach))
    }

    fn own_data(&self) -> String {
        "It is the person's own data; everybody may see that.".to_owned()
    }

    fn no_right_needed(&self) -> String {
        "The programme asks for no right of its own for this.".to_owned()
    }

    fn follows_from_request(&self) -> String {
        "The answer follows from the request and the rules.".to_owned()
    }

    fn rights_not_declared(&self) -> String {
        "The programme does not say who may do this.".to_owned()
    }

    fn no_right(&self, act: Act, roles: &str) -> String {
        if roles.is_empty() {
            return format!("No role on that day; without a role nobody may {}.", self.act(act));
        }
        format!("This role may not {}: {roles}.", self.act(act))
    }

    fn out_of_reach(&self, act: Act, role: &str, reach: Reach, place: Option<&str>) -> String {
        let place = place.map_or(String::new(), |place| format!(" ({place})"));
        format!("The role “{role}”{place} may {} only {}.", self.act(act), self.reach(reach))
    }

    fn role_not_in_force(&self, role: &str, tenure: Tenure, at: Day) -> String {
        let until = tenure.until.map_or(String::new(), |until| format!(", and no longer from {}", self.day(until)));
        format!("The role “{role}” is held from {}{until}; on {} it is not held.", self.day(tenure.from), self.day(at))
    }

    fn other_role(&self, roles: &str) -> String {
        format!("with one of these roles, on that day and for that place: {roles}")
    }

    fn tenure_sound(&self) -> String {
        "The term is sound.".to_owned()
    }

    fn tenure_unsound(&self, problem: TenureProblem) -> &'static str {
        match problem {
            TenureProblem::Reversed => "The end does not come after the beginning; swap or correct the days.",
            TenureProblem::HeldAlready => "The same person has the same at that time already; end that first.",
            TenureProblem::NotHeld => "On the day before there is nothing to end or to hand over; check the day and the ids.",
            TenureProblem::ToOneself => "Nobody hands over to herself; name another person.",
            TenureProblem::NoTandem => "A tandem is two persons; name exactly two, or choose another kind.",
            TenureProblem::MemberTwice => "A person is named twice; name each once.",
            TenureProblem::LeadOutside => "Who leads is in the group; name the lead among the members too.",
            TenureProblem::GroupElsewhere => "This group belongs to another place; choose another id.",
        }
    }

    fn stage_needs_met(&self, stage: Stage) -> String {
        format!("Nothing is missing for the stage “{}”.", self.stage(stage))
    }

    fn stage_needs_missing(&self, stage: Stage, missing: &[StageNeed]) -> String {
        format!("Missing for the stage “{}”: {}.", self.stage(stage), needs(missing))
    }

    fn stage_needs_absent(&self, stage: Stage, absent: &[StageNeed]) -> String {
        format!("Usual for the stage “{}”, but not on record: {}.", self.stage(stage), needs(absent))
    }

    fn needs_on_record(&self, missing: &[StageNeed]) -> String {
        format!("with: {}", needs(missing))
    }

    fn not_ready(&self, stage: Option<Stage>) -> String {
        match stage {
            Some(stage) => format!("Only a sponsor of this place can be assigned; stage: {}.", self.stage(stage)),
            None => "Only a sponsor of this place can be assigned; nothing is on record.".to_owned(),
        }
    }

    fn trained(&self, on_record: u32, required: u32) -> String {
        if required == 0 {
            return "No training is asked for.".to_owned();
        }
        format!("Trained: {} on record, {required} asked for.", days(on_record))
    }

    fn training_missing(&self, on_record: u32, required: u32) -> String {
        format!("An assignment takes {}; {on_record} on record.", days(required))
    }

    fn training_absent(&self, on_record: u32, required: u32) -> String {
        format!("Usual before an assignment: {}; {on_record} on record.", days(required))
    }

    fn training_on_record(&self, n: u32) -> String {
        format!("with {} in all", days(n))
    }

    fn sponsor_place_free(&self) -> String {
        "There is room for one more sponsor.".to_owned()
    }

    fn no_sponsor_place(&self, place: &str, places: u32, taken: u32) -> String {
        format!("{place}: there is room for {}, and {taken} on record.", persons(places))
    }

    fn beyond_sponsor_cap(&self, place: &str, places: u32, taken: u32) -> String {
        format!("{place}: {} planned, {taken} on record.", persons(places))
    }

    fn cap_counts_persons(&self) -> String {
        "An intake counts communes or districts, not persons; correct `counts`.".to_owned()
    }

    fn was_requested(&self, certificate: Certificate) -> String {
        format!("Asked for: {}.", self.certificate(certificate))
    }

    fn not_requested(&self, all: &[Certificate]) -> String {
        format!("This is put on record only on request; no request is on record for: {}.", certificates(all))
    }

    fn had_requested(&self, all: &[Certificate]) -> String {
        format!("with a request for: {}", certificates(all))
    }

    fn contact_role_ended(&self, place: Option<&str>, role: &str, until: Day) -> String {
        let whose = place.unwrap_or("Programme");
        format!("{whose}: nobody has held the contact “{role}” since {}.", self.day(until))
    }

    fn sponsors_exceed_count(&self, place: &str, count: &Count, seq: Seq, individuals: u32) -> String {
        format!("{place}: {} counted (entry {seq}), {individuals} on record one by one.", self.count(count))
    }

    fn mandate_absent(&self, place: &str, n: u32) -> String {
        format!(
            "{place}: no order and no consent of the public body is on record for {} (SGB VII § 2). That says nothing about insurance.",
            persons(n)
        )
    }

    fn coverage(&self, what: &str, state: CoverageState, sponsors: usize, deputies: usize, on_leave: usize) -> String {
        let who = match state {
            CoverageState::Covered => format!("looked after (sponsors: {sponsors}, deputies: {deputies})"),
            CoverageState::NoDeputy => "one sponsor, no deputy".to_owned(),
            CoverageState::DeputyOnly => format!("deputies only ({deputies})"),
            CoverageState::Nobody => "nobody on record".to_owned(),
            CoverageState::Unknown => "unknown; sponsors are counted, but nobody is assigned".to_owned(),
        };
        let leave = if on_leave == 0 { String::new() } else { format!("; on leave: {on_leave}") };
        format!("{what}: {who}{leave}.")
    }

    fn coverage_total(&self, day: Day, gaps: usize, rows: usize) -> String {
        format!("Status on {}: {gaps} of {rows} without a sponsor or without a deputy.", self.day(day))
    }

    fn training_record(&self, on_record: u32, required: Option<u32>) -> String {
        let of = required.map_or(String::new(), |required| format!(" (asked for: {required})"));
        format!("days of training: {on_record}{of}")
    }

    fn mandate_record(&self, mandate: Option<(&MandateRow, &str)>) -> String {
        let Some((mandate, body)) = mandate else {
            return "order or consent of the public body: not on record".to_owned();
        };
        let manner = match mandate.manner {
            Mandate::Order => "order",
            Mandate::Consent => "consent",
        };
        let until = mandate.until.map_or(String::new(), |until| format!(", no longer from {}", self.day(until)));
        format!("{manner} ({body}) from {}{until} (entry {})", self.day(mandate.from), mandate.seq)
    }

    fn hours_record(&self, record: &CardRecord) -> String {
        let threshold = match (record.minutes_per_week, record.minutes_per_year) {
            (Some(week), Some(year)) => {
                format!("; the card of volunteers takes {} a week or {} a year", hours(week), hours(year))
            }
            _ => String::new(),
        };
        format!("hours in the last year: {}{threshold}", hours(record.minutes))
    }

    fn on_leave(&self) -> &'static str {
        "on leave"
    }

    fn projects(&self, n: u32) -> String {
        format!("{} on record", count(n))
    }

    fn without_figure(&self, n: u32) -> String {
        format!("Without a figure for CO2: {}. That is not: nothing saved.", count(n))
    }

    fn saving_sum(&self, amount: &str, basis: SavingBasis, of: Gas, done: bool, n: u32) -> String {
        let state = if done { "done" } else { "not done yet" };
        format!("{amount} {}, {} ({}, {state})", gas(of, "CO2 (which gas is unknown)"), self.saving_basis(basis), count(n))
    }

    fn saved(&self, kilograms: u64, qualifier: Qualifier) -> String {
        let mass = mass(kilograms, ',', '.');
        match qualifier {
            Qualifier::Exactly => mass,
            Qualifier::About => format!("about {mass}"),
            Qualifier::AtLeast => format!("at least {mass}"),
            Qualifier::AtMost => format!("at most {mass}"),
        }
    }

    fn saving_basis(&self, basis: SavingBasis) -> String {
        match basis {
            SavingBasis::PerYear {} => "a year".to_owned(),
            SavingBasis::InPeriod { first_day, last_day } => format!("from {} to {}", self.day(first_day), self.day(last_day)),
            SavingBasis::Lifetime { years: Some(years) } => format!("over a lifetime of {years} years"),
            SavingBasis::Lifetime { years: None } => "over the lifetime".to_owned(),
        }
    }

    fn methods(&self, methods: &[Method]) -> String {
        let word = |method: &Method| match method {
            Method::Estimated => "estimated",
            Method::Measured => "measured",
            Method::Unknown => "method unknown",
        };
        methods.iter().map(word).collect::<Vec<_>>().join(", ")
    }

    fn reported_saving(&self, of: Option<&str>, amount: &str, basis: SavingBasis) -> String {
        let whose = of.unwrap_or("Programme");
        format!("{whose}, reported as a whole: {amount}, {}", self.saving_basis(basis))
    }

    fn never_added(&self) -> &'static str {
        "Figures on different bases are never added."
    }
}
