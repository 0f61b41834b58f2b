//! Words in simple German. What is simple already is said as in German.

use super::{Words, de::German, de_words::counted, einfach::Einfach};
use crate::{
    calendar::Weekday,
    fact::{Count, Day, Instant, Span},
    journal::Figure,
    participation::{Basis, Body, Channel, Majority, Outcome, Status, Step},
    programme::{Cap, Rule},
    sponsor::Stage,
    verdict::Reference,
};

pub(super) fn figure(figure: Figure) -> &'static str {
    match figure {
        Figure::CommunesIn => "Kommunen im Programm",
        Figure::CommunesInterestedOrIn => "Kommunen mit Interesse oder im Programm",
        Figure::CommunesExpected => "erwartete Kommunen",
        Figure::Sponsors => "Klimaschutzpatinnen und Klimaschutzpaten",
    }
}

pub(super) fn reference(what: Reference) -> &'static str {
    match what {
        Reference::Place => "Ort",
        Reference::Intake => "Aufnahmerunde",
        Reference::Role => "Rolle",
        Reference::EventKind => "Art von Veranstaltung",
        Reference::Event => "Veranstaltung",
        Reference::Topic => "Thema",
        Reference::Series => "Reihe von Terminen",
        Reference::Entry => "Eintrag",
    }
}

impl Words for Einfach {
    fn and(&self) -> &'static str {
        German.and()
    }

    fn or(&self) -> &'static str {
        German.or()
    }

    fn quote(&self, text: &str) -> String {
        German.quote(text)
    }

    fn weekday(&self, weekday: Weekday) -> &'static str {
        German.weekday(weekday)
    }

    fn day(&self, day: Day) -> String {
        German.day(day)
    }

    fn countdown(&self, days: i32) -> String {
        German.countdown(days)
    }

    fn span(&self, span: &Span) -> String {
        German.span(span)
    }

    fn count(&self, count: &Count) -> String {
        German.count(count)
    }

    fn instant(&self, instant: Instant) -> String {
        let clock = instant.clock_in_berlin();
        format!("{}, {} Uhr", self.day(instant.day_in_berlin()), clock.get(..5).unwrap_or(&clock))
    }

    fn basis(&self, basis: Basis) -> &'static str {
        match basis {
            Basis::CommuneBacked => "Kommune",
            Basis::CitizenGroup => "Bürgergruppe",
            Basis::Organisation => "Organisation",
            Basis::PrivateIndividual => "einzelne Person",
        }
    }

    fn step(&self, step: Step) -> &'static str {
        match step {
            Step::Interest => "Interesse",
            Step::Commitment => "Zusage",
            Step::Declaration => "Absichtserklärung",
            Step::Resolution => "Beschluss vom Rat",
            Step::Agreement => "Vereinbarung über die Zusammenarbeit",
            Step::Naming => "Benennung der Klimaschutzpatinnen und Klimaschutzpaten",
            Step::Admission => "Aufnahme",
        }
    }

    fn status(&self, status: Status) -> &'static str {
        match status {
            Status::Known => "nur eingetragen",
            Status::Interested => "hat Interesse",
            Status::Committed => "hat zugesagt",
            Status::ResolutionPending => "Beschluss fehlt noch",
            Status::Resolved => "hat beschlossen",
            Status::Requested => "hat die Aufnahme beantragt",
            Status::TakingPart => "macht mit (ohne die Kommune)",
            Status::Official => "offizielle KlikKS-Kommune",
            Status::Completed => "hat das Programm abgeschlossen",
            Status::Waiting => "steht auf der Warteliste",
            Status::Refused => "Aufnahme abgelehnt",
            Status::Declined => "hat abgesagt",
            Status::Withdrawn => "hat sich zurückgezogen",
        }
    }

    fn body(&self, body: Body) -> &'static str {
        match body {
            Body::Council => "Rat",
            Body::DistrictCouncil => "Vertretung vom Bezirk oder Ortsteil",
            Body::Committee => "Ausschuss (Arbeitsgruppe vom Rat)",
        }
    }

    fn outcome(&self, outcome: Outcome) -> &'static str {
        match outcome {
            Outcome::Approved => "beschlossen",
            Outcome::Rejected => "abgelehnt",
            Outcome::Adjourned => "auf später verschoben",
            Outcome::Noted => "nur zur Information besprochen",
            Outcome::PresentedWithoutVote => "vorgestellt, ohne Abstimmung",
            Outcome::Unknown => "Ergebnis nicht bekannt",
        }
    }

    fn majority(&self, majority: Majority) -> &'static str {
        match majority {
            Majority::Unanimous => "niemand war dagegen",
            Majority::Majority => "mehr Stimmen dafür als dagegen",
            Majority::Unknown => "Mehrheit nicht bekannt",
        }
    }

    fn stage(&self, stage: Stage) -> &'static str {
        match stage {
            Stage::Interested => "haben Interesse",
            Stage::Willing => "möchten mithelfen",
            Stage::Named => "sind benannt",
            Stage::Appointed => "sind offiziell ernannt",
            Stage::Trained => "haben eine Schulung gemacht",
            Stage::Active => "helfen aktiv mit",
            Stage::Paused => "machen eine Pause",
            Stage::Ended => "haben aufgehört",
            Stage::Honoured => "haben eine Ehrung bekommen",
        }
    }

    fn channel(&self, channel: Channel) -> &'static str {
        match channel {
            Channel::Email => "mit einer E-Mail",
            Channel::Telephone => "am Telefon",
            Channel::Letter => "mit einem Brief",
            Channel::Form => "mit einem Formular",
            Channel::InPerson => "persönlich",
        }
    }

    fn cap(&self, cap: Cap) -> String {
        let unit = counted(cap.counts());
        let number = |places| if places == 1 { "1 Platz".to_owned() } else { format!("{places} Plätze") };
        match cap {
            Cap::None {} => "keine Grenze".to_owned(),
            Cap::Target { places, .. } => format!("{} für {unit} (so ist es geplant)", number(places)),
            Cap::Hard { places, .. } => format!("{} für {unit} (mehr gibt es nicht)", number(places)),
        }
    }

    fn rule(&self, rule: Rule) -> &'static str {
        match rule {
            Rule::References => "Angaben",
            Rule::Time => "Zeitpunkt",
            Rule::Term => "Zeitraum",
            Rule::Basis => "Wer mitmachen darf",
            Rule::Inhabitants => "Zahl der Menschen im Ort",
            Rule::Once => "Nur einmal",
            Rule::Papers => "Unterlagen",
            Rule::Deadline => "Frist",
            Rule::Queue => "Reihenfolge",
            Rule::Cap => "Plätze",
            Rule::List => "Warteliste",
            Rule::Allocation => "Vergabe der Plätze",
            Rule::Seen => "Stand gesehen",
            Rule::Participant => "Teilnahme",
            Rule::Exception => "Ausnahme",
            Rule::Consistency => "Alles passt zusammen",
        }
    }
}
