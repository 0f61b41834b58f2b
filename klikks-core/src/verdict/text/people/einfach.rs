//! Persons and projects in simple German.

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
        text::{catalogue::Words, einfach::Einfach},
    },
};

fn days(n: u32) -> String {
    format!("{n} {} Schulung", if n == 1 { "Tag" } else { "Tage" })
}

fn persons(n: u32) -> String {
    format!("{n} {}", if n == 1 { "Person" } else { "Personen" })
}

fn count(n: u32) -> String {
    format!("{n} {}", if n == 1 { "Projekt" } else { "Projekte" })
}

fn needs(needs: &[StageNeed]) -> String {
    needs.iter().map(|need| Einfach.need(*need)).collect::<Vec<_>>().join(", ")
}

fn certificates(all: &[Certificate]) -> String {
    all.iter().map(|certificate| Einfach.certificate(*certificate)).collect::<Vec<_>>().join(" oder ")
}

impl PeopleWords for Einfach {
    fn act(&self, act: Act) -> &'static str {
        match act {
            Act::ExpressInterest => "Interesse zeigen",
            Act::Commit => "zusagen",
            Act::RecordResolution => "einen Beschluss eintragen",
            Act::RequestAdmission => "einen Platz beantragen",
            Act::GrantAdmission => "Plätze vergeben",
            Act::MakeException => "eine Ausnahme machen",
            Act::NameSponsor => "Klimaschutzpaten benennen",
            Act::AppointSponsor => "Klimaschutzpaten ernennen",
            Act::RecordTraining => "eine Schulung eintragen",
            Act::PlanEvent => "eine Veranstaltung planen",
            Act::HoldEvent => "eintragen: die Veranstaltung war",
            Act::CancelEvent => "eine Veranstaltung absagen",
            Act::Publish => "Zahlen veröffentlichen",
            Act::SeePersonalData => "Daten über Menschen ansehen",
            Act::Erase => "Daten über Menschen löschen",
        }
    }

    fn reach(&self, reach: Reach) -> &'static str {
        match reach {
            Reach::OwnDistrict => "im eigenen Stadtteil",
            Reach::OwnPlace => "im eigenen Ort",
            Reach::Programme => "überall im Programm",
        }
    }

    fn need(&self, need: StageNeed) -> String {
        match need {
            StageNeed::Earlier { stage } => format!("vorher der Schritt „{}“", self.stage(stage)),
            StageNeed::Resolution {} => "ein Beschluss".to_owned(),
            StageNeed::TrainingDays { days: n } => days(n),
            StageNeed::Mandate {} => "ein Auftrag oder das Ja vom Amt".to_owned(),
        }
    }

    fn certificate(&self, certificate: Certificate) -> &'static str {
        match certificate {
            Certificate::Participation => "eine Urkunde",
            Certificate::Hours => "ein Nachweis über die Stunden",
            Certificate::VolunteerCard => "ein Nachweis für die Ehrenamtskarte",
        }
    }

    fn project_state(&self, state: Option<ProjectState>) -> &'static str {
        match state {
            Some(ProjectState::Idea) => "eine Idee",
            Some(ProjectState::Prioritised) => "ausgewählt",
            Some(ProjectState::Planned) => "geplant",
            Some(ProjectState::Applied) => "Geld ist beantragt",
            Some(ProjectState::InProgress) => "wird gemacht",
            Some(ProjectState::Done) => "fertig",
            Some(ProjectState::Dropped) => "wird nicht gemacht",
            None => "wir wissen nicht, wie weit",
        }
    }

    fn right_held(&self, role: &str, act: Act, reach: Reach) -> String {
        format!("Diese Rolle darf {}: {role}. Das gilt {}.", self.act(act), self.reach(reach))
    }

    fn own_data(&self) -> String {
        "Das sind die eigenen Daten. Die darf jeder Mensch ansehen.".to_owned()
    }

    fn no_right_needed(&self) -> String {
        "Dafür braucht man keine besondere Erlaubnis.".to_owned()
    }

    fn follows_from_request(&self) -> String {
        "Die Antwort kommt aus dem Antrag und aus den Regeln.".to_owned()
    }

    fn rights_not_declared(&self) -> String {
        "Im Programm steht nicht: Wer darf das?".to_owned()
    }

    fn no_right(&self, act: Act, roles: &str) -> String {
        if roles.is_empty() {
            return format!("Die Person hat an diesem Tag keine Rolle. Ohne Rolle darf man nicht {}.", self.act(act));
        }
        format!("Diese Rolle darf nicht {}: {roles}.", self.act(act))
    }

    fn out_of_reach(&self, act: Act, role: &str, reach: Reach, place: Option<&str>) -> String {
        let place = place.map_or(String::new(), |place| format!(" ({place})"));
        format!("Diese Rolle darf {}: {role}{place}. Aber nur {}.", self.act(act), self.reach(reach))
    }

    fn role_not_in_force(&self, role: &str, tenure: Tenure, at: Day) -> String {
        let until = tenure.until.map_or(String::new(), |until| format!(" Sie endet vor dem {}.", self.day(until)));
        format!("Die Rolle „{role}“ beginnt am {}.{until} Am {} gilt sie nicht.", self.day(tenure.from), self.day(at))
    }

    fn other_role(&self, roles: &str) -> String {
        format!("mit einer dieser Rollen an diesem Tag und an diesem Ort: {roles}")
    }

    fn tenure_sound(&self) -> String {
        "Anfang und Ende passen zusammen.".to_owned()
    }

    fn tenure_unsound(&self, problem: TenureProblem) -> &'static str {
        match problem {
            TenureProblem::Reversed => "Das Ende kommt vor dem Anfang. Bitte prüfen Sie die Tage.",
            TenureProblem::HeldAlready => "Die Person hat das in dieser Zeit schon. Bitte beenden Sie erst das eine.",
            TenureProblem::NotHeld => "Am Tag davor gibt es nichts zu beenden. Bitte prüfen Sie den Tag.",
            TenureProblem::ToOneself => "Man kann nicht an sich selbst übergeben. Bitte nennen Sie eine andere Person.",
            TenureProblem::NoTandem => "Ein Tandem sind zwei Personen. Bitte nennen Sie genau zwei.",
            TenureProblem::MemberTwice => "Eine Person steht zweimal da. Bitte nennen Sie jede nur einmal.",
            TenureProblem::LeadOutside => "Wer die Gruppe leitet, gehört zur Gruppe. Bitte nennen Sie die Person auch dort.",
            TenureProblem::GroupElsewhere => "Die Gruppe gehört zu einem anderen Ort. Bitte wählen Sie einen anderen Schlüssel.",
        }
    }

    fn stage_needs_met(&self, stage: Stage) -> String {
        format!("Für den Schritt „{}“ ist alles da.", self.stage(stage))
    }

    fn stage_needs_missing(&self, stage: Stage, missing: &[StageNeed]) -> String {
        format!("Für den Schritt „{}“ fehlt noch: {}.", self.stage(stage), needs(missing))
    }

    fn stage_needs_absent(&self, stage: Stage, absent: &[StageNeed]) -> String {
        format!("Für den Schritt „{}“ gibt es meistens: {}. Hier ist das nicht eingetragen.", self.stage(stage), needs(absent))
    }

    fn needs_on_record(&self, missing: &[StageNeed]) -> String {
        format!("mit: {}", needs(missing))
    }

    fn not_ready(&self, stage: Option<Stage>) -> String {
        match stage {
            Some(stage) => format!("Nur wer hier mitmacht, kann zuständig sein. Stand: {}.", self.stage(stage)),
            None => "Nur wer hier mitmacht, kann zuständig sein. Eingetragen ist nichts.".to_owned(),
        }
    }

    fn trained(&self, on_record: u32, required: u32) -> String {
        if required == 0 {
            return "Eine Schulung ist nicht nötig.".to_owned();
        }
        format!("Nötig: {}. Eingetragen: {on_record}.", days(required))
    }

    fn training_missing(&self, on_record: u32, required: u32) -> String {
        format!("Vorher muss man zur Schulung. Nötig: {}. Eingetragen: {on_record}.", days(required))
    }

    fn training_absent(&self, on_record: u32, required: u32) -> String {
        format!("Vorher geht man meistens zur Schulung. Üblich: {}. Eingetragen: {on_record}.", days(required))
    }

    fn training_on_record(&self, n: u32) -> String {
        format!("mit der Schulung. Nötig sind zusammen: {}", days(n))
    }

    fn sponsor_place_free(&self) -> String {
        "Hier ist noch Platz für Klimaschutzpaten.".to_owned()
    }

    fn no_sponsor_place(&self, place: &str, places: u32, taken: u32) -> String {
        format!("{place}: Hier ist Platz für {}. Eingetragen sind schon {taken}.", persons(places))
    }

    fn beyond_sponsor_cap(&self, place: &str, places: u32, taken: u32) -> String {
        format!("{place}: Geplant sind {}. Eingetragen sind {taken}.", persons(places))
    }

    fn cap_counts_persons(&self) -> String {
        "Hier zählen Orte, keine Personen. Bitte korrigieren Sie `counts`.".to_owned()
    }

    fn was_requested(&self, certificate: Certificate) -> String {
        format!("Das ist gewünscht: {}.", self.certificate(certificate))
    }

    fn not_requested(&self, all: &[Certificate]) -> String {
        format!("Das tragen wir nur auf Wunsch ein. Der Wunsch fehlt: {}.", certificates(all))
    }

    fn had_requested(&self, all: &[Certificate]) -> String {
        format!("mit diesem Wunsch: {}", certificates(all))
    }

    fn contact_role_ended(&self, place: Option<&str>, role: &str, until: Day) -> String {
        let whose = place.unwrap_or("Programm");
        format!("{whose}: Hier kann man niemanden mehr fragen. Die Stelle „{role}“ ist leer seit dem {}.", self.day(until))
    }

    fn sponsors_exceed_count(&self, place: &str, count: &Count, seq: Seq, individuals: u32) -> String {
        format!("{place}: Gezählt sind {} (Eintrag {seq}). Einzeln eingetragen sind {individuals}.", self.count(count))
    }

    fn mandate_absent(&self, place: &str, n: u32) -> String {
        format!(
            "{place}: Für {} ist kein Auftrag vom Amt eingetragen, und auch kein Ja. Das sagt nichts über eine Versicherung.",
            persons(n)
        )
    }

    fn coverage(&self, what: &str, state: CoverageState, sponsors: usize, deputies: usize, on_leave: usize) -> String {
        let who = match state {
            CoverageState::Covered => format!("Zuständig: {sponsors}. Vertretung: {deputies}."),
            CoverageState::NoDeputy => "Zuständig ist eine Person. Eine Vertretung fehlt.".to_owned(),
            CoverageState::DeputyOnly => format!("Da ist nur eine Vertretung: {deputies}."),
            CoverageState::Nobody => "Niemand ist eingetragen.".to_owned(),
            CoverageState::Unknown => "Wir wissen nicht, wer zuständig ist. Es gibt aber Klimaschutzpaten.".to_owned(),
        };
        let leave = if on_leave == 0 { String::new() } else { format!(" Beurlaubt: {on_leave}.") };
        format!("{what}: {who}{leave}")
    }

    fn coverage_total(&self, day: Day, gaps: usize, rows: usize) -> String {
        format!("Stand am {}. Hier fehlt jemand: {gaps} von {rows}.", self.day(day))
    }

    fn training_record(&self, on_record: u32, required: Option<u32>) -> String {
        let of = required.map_or(String::new(), |required| format!(" (nötig: {required})"));
        format!("Tage Schulung: {on_record}{of}")
    }

    fn mandate_record(&self, mandate: Option<(&MandateRow, &str)>) -> String {
        let Some((mandate, body)) = mandate else {
            return "Auftrag oder Ja vom Amt: nicht eingetragen".to_owned();
        };
        let manner = match mandate.manner {
            Mandate::Order => "Auftrag",
            Mandate::Consent => "Ja",
        };
        let until = mandate.until.map_or(String::new(), |until| format!(", Ende vor dem {}", self.day(until)));
        format!("{manner} vom Amt ({body}) ab dem {}{until} (Eintrag {})", self.day(mandate.from), mandate.seq)
    }

    fn hours_record(&self, record: &CardRecord) -> String {
        let threshold = match (record.minutes_per_week, record.minutes_per_year) {
            (Some(week), Some(year)) => {
                format!("; für die Ehrenamtskarte nötig: {} in der Woche oder {} im Jahr", hours(week), hours(year))
            }
            _ => String::new(),
        };
        format!("Stunden im letzten Jahr: {}{threshold}", hours(record.minutes))
    }

    fn on_leave(&self) -> &'static str {
        "hat gerade Pause"
    }

    fn projects(&self, n: u32) -> String {
        format!("Eingetragen: {}", count(n))
    }

    fn without_figure(&self, n: u32) -> String {
        format!("Ohne Zahl für CO2: {}. Das heißt nicht: Sie sparen nichts.", count(n))
    }

    fn saving_sum(&self, amount: &str, basis: SavingBasis, of: Gas, done: bool, n: u32) -> String {
        let state = if done { "fertig" } else { "noch nicht fertig" };
        format!("{amount} {} gespart, {} ({}, {state})", gas(of, "CO2"), self.saving_basis(basis), count(n))
    }

    fn saved(&self, kilograms: u64, qualifier: Qualifier) -> String {
        let mass = mass(kilograms, '.', ',');
        match qualifier {
            Qualifier::Exactly => mass,
            Qualifier::About => format!("etwa {mass}"),
            Qualifier::AtLeast => format!("mindestens {mass}"),
            Qualifier::AtMost => format!("höchstens {mass}"),
        }
    }

    fn saving_basis(&self, basis: SavingBasis) -> String {
        match basis {
            SavingBasis::PerYear {} => "in jedem Jahr".to_owned(),
            SavingBasis::InPeriod { first_day, last_day } => {
                format!("vom {} bis zum {}", self.day(first_day), self.day(last_day))
            }
            SavingBasis::Lifetime { years: Some(years) } => format!("in {years} Jahren zusammen"),
            SavingBasis::Lifetime { years: None } => "in allen Jahren zusammen".to_owned(),
        }
    }

    fn methods(&self, methods: &[Method]) -> String {
        let word = |method: &Method| match method {
            Method::Estimated => "geschätzt",
            Method::Measured => "gemessen",
            Method::Unknown => "wir wissen nicht, wie gerechnet wurde",
        };
        methods.iter().map(word).collect::<Vec<_>>().join(", ")
    }

    fn reported_saving(&self, of: Option<&str>, amount: &str, basis: SavingBasis) -> String {
        let whose = of.unwrap_or("Programm");
        format!("{whose}, alles zusammen gemeldet: {amount}, {}", self.saving_basis(basis))
    }

    fn never_added(&self) -> &'static str {
        "Zahlen, die Verschiedenes meinen, zählen wir nie zusammen."
    }
}
