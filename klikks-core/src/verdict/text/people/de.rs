//! Persons and projects in German.

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
        text::{catalogue::Words, de::German},
    },
};

fn days(n: u32) -> String {
    format!("{n} {}", if n == 1 { "Schulungstag" } else { "Schulungstage" })
}

fn persons(n: u32) -> String {
    format!("{n} {}", if n == 1 { "Person" } else { "Personen" })
}

fn count(n: u32) -> String {
    format!("{n} {}", if n == 1 { "Projekt" } else { "Projekte" })
}

fn needs(needs: &[StageNeed]) -> String {
    needs.iter().map(|need| German.need(*need)).collect::<Vec<_>>().join(", ")
}

fn certificates(all: &[Certificate]) -> String {
    all.iter().map(|certificate| German.certificate(*certificate)).collect::<Vec<_>>().join(" oder ")
}

impl PeopleWords for German {
    fn act(&self, act: Act) -> &'static str {
        match act {
            Act::ExpressInterest => "Interesse bekunden",
            Act::Commit => "zusagen",
            Act::RecordResolution => "einen Beschluss eintragen",
            Act::RequestAdmission => "die Aufnahme beantragen",
            Act::GrantAdmission => "über die Aufnahme entscheiden",
            Act::MakeException => "eine Ausnahme machen",
            Act::NameSponsor => "Klimaschutzpat:innen benennen",
            Act::AppointSponsor => "Klimaschutzpat:innen ernennen",
            Act::RecordTraining => "eine Schulung eintragen",
            Act::PlanEvent => "eine Veranstaltung planen",
            Act::HoldEvent => "eine Veranstaltung als durchgeführt eintragen",
            Act::CancelEvent => "eine Veranstaltung absagen",
            Act::Publish => "Zahlen veröffentlichen",
            Act::SeePersonalData => "personenbezogene Daten einsehen",
            Act::Erase => "personenbezogene Daten löschen",
        }
    }

    fn reach(&self, reach: Reach) -> &'static str {
        match reach {
            Reach::OwnDistrict => "im eigenen Stadtteil",
            Reach::OwnPlace => "am eigenen Ort",
            Reach::Programme => "im ganzen Programm",
        }
    }

    fn need(&self, need: StageNeed) -> String {
        match need {
            StageNeed::Earlier { stage } => format!("Schritt „{}“", self.stage(stage)),
            StageNeed::Resolution {} => "Beschluss".to_owned(),
            StageNeed::TrainingDays { days: n } => days(n),
            StageNeed::Mandate {} => "Auftrag oder Einwilligung der Körperschaft".to_owned(),
        }
    }

    fn certificate(&self, certificate: Certificate) -> &'static str {
        match certificate {
            Certificate::Participation => "Urkunde",
            Certificate::Hours => "Stundennachweis",
            Certificate::VolunteerCard => "Bescheinigung für die Ehrenamtskarte",
        }
    }

    fn project_state(&self, state: Option<ProjectState>) -> &'static str {
        match state {
            Some(ProjectState::Idea) => "Idee",
            Some(ProjectState::Prioritised) => "priorisiert",
            Some(ProjectState::Planned) => "geplant",
            Some(ProjectState::Applied) => "Förderung beantragt",
            Some(ProjectState::InProgress) => "in Arbeit",
            Some(ProjectState::Done) => "umgesetzt",
            Some(ProjectState::Dropped) => "verworfen",
            None => "Stand nicht bekannt",
        }
    }

    fn right_held(&self, role: &str, act: Act, reach: Reach) -> String {
        format!("Rolle „{role}“: darf {} {}.", self.reach(reach), self.act(act))
    }

    fn own_data(&self) -> String {
        "Es sind die eigenen Daten; sie einzusehen steht jeder Person zu.".to_owned()
    }

    fn no_right_needed(&self) -> String {
        "Dafür verlangt das Programm keine eigene Berechtigung.".to_owned()
    }

    fn follows_from_request(&self) -> String {
        "Die Entscheidung folgt aus dem Antrag und den Regeln.".to_owned()
    }

    fn rights_not_declared(&self) -> String {
        "Das Programm regelt nicht, wer das darf.".to_owned()
    }

    fn no_right(&self, act: Act, roles: &str) -> String {
        if roles.is_empty() {
            return format!("Keine Rolle an diesem Tag; ohne Rolle darf niemand {}.", self.act(act));
        }
        format!("Diese Rolle darf nicht {}: {roles}.", self.act(act))
    }

    fn out_of_reach(&self, act: Act, role: &str, reach: Reach, place: Option<&str>) -> String {
        let place = place.map_or(String::new(), |place| format!(" ({place})"));
        format!("Rolle „{role}“{place}: darf nur {} {}.", self.reach(reach), self.act(act))
    }

    fn role_not_in_force(&self, role: &str, tenure: Tenure, at: Day) -> String {
        let until = tenure.until.map_or(String::new(), |until| format!(", ab dem {} nicht mehr", self.day(until)));
        format!("Die Rolle „{role}“ gilt ab dem {}{until}; am {} gilt sie nicht.", self.day(tenure.from), self.day(at))
    }

    fn other_role(&self, roles: &str) -> String {
        format!("mit einer dieser Rollen, an diesem Tag und für diesen Ort: {roles}")
    }

    fn tenure_sound(&self) -> String {
        "Der Zeitraum ist stimmig.".to_owned()
    }

    fn tenure_unsound(&self, problem: TenureProblem) -> &'static str {
        match problem {
            TenureProblem::Reversed => "Das Ende liegt nicht nach dem Anfang; bitte die Tage tauschen oder berichtigen.",
            TenureProblem::HeldAlready => "Das hat dieselbe Person in dieser Zeit schon; bitte erst das eine beenden.",
            TenureProblem::NotHeld => {
                "Am Tag davor besteht nichts, was enden oder übergeben werden könnte; bitte Tag und Angaben prüfen."
            }
            TenureProblem::ToOneself => "Niemand übergibt an sich selbst; bitte eine andere Person angeben.",
            TenureProblem::NoTandem => {
                "Ein Tandem besteht aus zwei Personen; bitte genau zwei angeben oder eine andere Art wählen."
            }
            TenureProblem::MemberTwice => "Eine Person ist zweimal genannt; bitte jede nur einmal angeben.",
            TenureProblem::LeadOutside => "Wer leitet, gehört zur Gruppe; bitte die Leitung auch als Mitglied angeben.",
            TenureProblem::GroupElsewhere => "Diese Gruppe gehört zu einem anderen Ort; bitte einen anderen Schlüssel wählen.",
        }
    }

    fn stage_needs_met(&self, stage: Stage) -> String {
        format!("Für den Schritt „{}“ fehlt nichts.", self.stage(stage))
    }

    fn stage_needs_missing(&self, stage: Stage, missing: &[StageNeed]) -> String {
        format!("Für den Schritt „{}“ fehlt: {}.", self.stage(stage), needs(missing))
    }

    fn stage_needs_absent(&self, stage: Stage, absent: &[StageNeed]) -> String {
        format!("Für den Schritt „{}“ üblich, aber nicht verzeichnet: {}.", self.stage(stage), needs(absent))
    }

    fn needs_on_record(&self, missing: &[StageNeed]) -> String {
        format!("mit: {}", needs(missing))
    }

    fn not_ready(&self, stage: Option<Stage>) -> String {
        match stage {
            Some(stage) => format!("Zuständig kann nur sein, wer hier mitwirkt; Stand: {}.", self.stage(stage)),
            None => "Zuständig kann nur sein, wer hier mitwirkt; verzeichnet ist nichts.".to_owned(),
        }
    }

    fn trained(&self, on_record: u32, required: u32) -> String {
        if required == 0 {
            return "Eine Schulung wird nicht verlangt.".to_owned();
        }
        format!("Geschult: {} verzeichnet, {required} verlangt.", days(on_record))
    }

    fn training_missing(&self, on_record: u32, required: u32) -> String {
        format!("Vor einer Zuständigkeit sind {} verlangt; verzeichnet sind {on_record}.", days(required))
    }

    fn training_absent(&self, on_record: u32, required: u32) -> String {
        format!("Vor einer Zuständigkeit sind {} üblich; verzeichnet sind {on_record}.", days(required))
    }

    fn training_on_record(&self, n: u32) -> String {
        format!("mit insgesamt {}", if n == 1 { "1 Schulungstag".to_owned() } else { format!("{n} Schulungstagen") })
    }

    fn sponsor_place_free(&self) -> String {
        "Für Klimaschutzpat:innen ist hier Platz.".to_owned()
    }

    fn no_sponsor_place(&self, place: &str, places: u32, taken: u32) -> String {
        format!("{place}: Platz ist für {}, verzeichnet sind {taken}.", persons(places))
    }

    fn beyond_sponsor_cap(&self, place: &str, places: u32, taken: u32) -> String {
        format!("{place}: Geplant sind {}, verzeichnet sind {taken}.", persons(places))
    }

    fn cap_counts_persons(&self) -> String {
        "Eine Aufnahmerunde zählt Kommunen oder Stadtteile, keine Personen; bitte `counts` berichtigen.".to_owned()
    }

    fn was_requested(&self, certificate: Certificate) -> String {
        format!("Gewünscht: {}.", self.certificate(certificate))
    }

    fn not_requested(&self, all: &[Certificate]) -> String {
        format!("Das wird nur auf Wunsch eingetragen; gewünscht ist nicht verzeichnet: {}.", certificates(all))
    }

    fn had_requested(&self, all: &[Certificate]) -> String {
        format!("mit dem Wunsch nach: {}", certificates(all))
    }

    fn contact_role_ended(&self, place: Option<&str>, role: &str, until: Day) -> String {
        let whose = place.unwrap_or("Programm");
        format!("{whose}: Die Ansprechstelle „{role}“ ist seit dem {} unbesetzt.", self.day(until))
    }

    fn sponsors_exceed_count(&self, place: &str, count: &Count, seq: Seq, individuals: u32) -> String {
        format!("{place}: Gezählt sind {} (Eintrag {seq}), einzeln verzeichnet {individuals}.", self.count(count))
    }

    fn mandate_absent(&self, place: &str, n: u32) -> String {
        format!(
            "{place}: Für {} ist kein Auftrag und keine Einwilligung der Körperschaft verzeichnet (SGB VII § 2). Über einen Versicherungsschutz sagt das nichts.",
            persons(n)
        )
    }

    fn coverage(&self, what: &str, state: CoverageState, sponsors: usize, deputies: usize, on_leave: usize) -> String {
        let who = match state {
            CoverageState::Covered => format!("besetzt ({sponsors} zuständig, {deputies} in Vertretung)"),
            CoverageState::NoDeputy => "zuständig ist 1 Person, eine Vertretung fehlt".to_owned(),
            CoverageState::DeputyOnly => format!("nur Vertretung ({deputies})"),
            CoverageState::Nobody => "niemand verzeichnet".to_owned(),
            CoverageState::Unknown => "nicht bekannt; Klimaschutzpat:innen sind gezählt, aber niemand ist zugeordnet".to_owned(),
        };
        let leave = if on_leave == 0 { String::new() } else { format!("; beurlaubt: {on_leave}") };
        format!("{what}: {who}{leave}.")
    }

    fn coverage_total(&self, day: Day, gaps: usize, rows: usize) -> String {
        format!("Stand am {}: {gaps} von {rows} ohne zuständige Person oder ohne Vertretung.", self.day(day))
    }

    fn training_record(&self, on_record: u32, required: Option<u32>) -> String {
        let of = required.map_or(String::new(), |required| format!(" (verlangt: {required})"));
        format!("Schulungstage: {on_record}{of}")
    }

    fn mandate_record(&self, mandate: Option<(&MandateRow, &str)>) -> String {
        let Some((mandate, body)) = mandate else {
            return "Auftrag oder Einwilligung der Körperschaft: nicht verzeichnet".to_owned();
        };
        let manner = match mandate.manner {
            Mandate::Order => "Auftrag",
            Mandate::Consent => "Einwilligung",
        };
        let until = mandate.until.map_or(String::new(), |until| format!(", ab dem {} nicht mehr", self.day(until)));
        format!("{manner} ({body}) ab dem {}{until} (Eintrag {})", self.day(mandate.from), mandate.seq)
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
        "beurlaubt"
    }

    fn projects(&self, n: u32) -> String {
        format!("{} verzeichnet", count(n))
    }

    fn without_figure(&self, n: u32) -> String {
        format!("Ohne Angabe zu CO2: {}. Das heißt nicht: keine Einsparung.", count(n))
    }

    fn saving_sum(&self, amount: &str, basis: SavingBasis, of: Gas, done: bool, n: u32) -> String {
        let state = if done { "umgesetzt" } else { "noch nicht umgesetzt" };
        format!(
            "{amount} {}, {} ({}, {state})",
            gas(of, "CO2 (welches Gas, ist nicht bekannt)"),
            self.saving_basis(basis),
            count(n)
        )
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
            SavingBasis::PerYear {} => "je Jahr".to_owned(),
            SavingBasis::InPeriod { first_day, last_day } => {
                format!("im Zeitraum {} bis {}", self.day(first_day), self.day(last_day))
            }
            SavingBasis::Lifetime { years: Some(years) } => format!("über die Wirkdauer von {years} Jahren"),
            SavingBasis::Lifetime { years: None } => "über die Wirkdauer".to_owned(),
        }
    }

    fn methods(&self, methods: &[Method]) -> String {
        let word = |method: &Method| match method {
            Method::Estimated => "geschätzt",
            Method::Measured => "gemessen",
            Method::Unknown => "Verfahren nicht bekannt",
        };
        methods.iter().map(word).collect::<Vec<_>>().join(", ")
    }

    fn reported_saving(&self, of: Option<&str>, amount: &str, basis: SavingBasis) -> String {
        let whose = of.unwrap_or("Programm");
        format!("{whose}, im Ganzen gemeldet: {amount}, {}", self.saving_basis(basis))
    }

    fn never_added(&self) -> &'static str {
        "Zahlen mit verschiedener Grundlage werden nie zusammengezählt."
    }
}
