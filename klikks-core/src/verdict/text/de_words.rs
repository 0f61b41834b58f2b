//! German words.

use super::{Words, de::German};
use crate::{
    calendar::Weekday,
    fact::{Count, Day, Instant, Span},
    participation::{Basis, Body, Channel, Majority, Outcome, Status, Step},
    programme::{Cap, CountingUnit, Rule},
    sponsor::Stage,
};

fn month(day: Day) -> &'static str {
    const MONTHS: [&str; 12] =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];
    MONTHS.get(day.month() as usize - 1).copied().unwrap_or_default()
}

fn between(earliest: Day, latest: Day) -> String {
    let first = if earliest.year() != latest.year() {
        German.day(earliest)
    } else if earliest.month() != latest.month() {
        format!("{}. {}", earliest.day_of_month(), month(earliest))
    } else {
        format!("{}.", earliest.day_of_month())
    };
    format!("{first} bis {}", German.day(latest))
}

/// What is counted toward a cap.
pub(super) fn counted(unit: CountingUnit) -> &'static str {
    match unit {
        CountingUnit::Communes => "Kommunen",
        CountingUnit::Districts => "Stadtteile",
        CountingUnit::Both => "Kommunen und Stadtteile",
    }
}

impl Words for German {
    fn and(&self) -> &'static str {
        " und "
    }

    fn or(&self) -> &'static str {
        " oder "
    }

    fn quote(&self, text: &str) -> String {
        format!("„{text}“")
    }

    fn weekday(&self, weekday: Weekday) -> &'static str {
        match weekday {
            Weekday::Monday => "Montag",
            Weekday::Tuesday => "Dienstag",
            Weekday::Wednesday => "Mittwoch",
            Weekday::Thursday => "Donnerstag",
            Weekday::Friday => "Freitag",
            Weekday::Saturday => "Samstag",
            Weekday::Sunday => "Sonntag",
        }
    }

    fn day(&self, day: Day) -> String {
        format!("{}. {} {}", day.day_of_month(), month(day), day.year())
    }

    fn countdown(&self, days: i32) -> String {
        match days {
            ..0 => "vorbei".to_owned(),
            0 => "heute".to_owned(),
            1 => "noch 1 Tag".to_owned(),
            days => format!("noch {days} Tage"),
        }
    }

    fn span(&self, span: &Span) -> String {
        match span {
            Span::Instant { at } => format!("am {}, {} Uhr", self.day(at.day_in_berlin()), at.clock_in_berlin()),
            Span::Minute { date, time } => format!("am {}, {time} Uhr", self.day(*date)),
            Span::Day { date } => format!("am {}", self.day(*date)),
            Span::Between { earliest, latest, wording: Some(wording) } => format!("{wording} ({})", between(*earliest, *latest)),
            Span::Between { earliest, latest, wording: None } => format!("vom {}", between(*earliest, *latest)),
            Span::UpTo { latest, wording: Some(wording) } => format!("{wording} (spätestens am {})", self.day(*latest)),
            Span::UpTo { latest, wording: None } => format!("spätestens am {}", self.day(*latest)),
            Span::Unknown { wording: Some(wording) } => format!("{wording} (Tag nicht bekannt)"),
            Span::Unknown { wording: None } => "Tag nicht bekannt".to_owned(),
        }
    }

    fn count(&self, count: &Count) -> String {
        match count {
            Count::Exactly { n } => n.to_string(),
            Count::AtLeast { n } => format!("mindestens {n}"),
            Count::About { n } => format!("etwa {n}"),
            Count::MoreThan { n } => format!("mehr als {n}"),
            Count::Numerous { wording } => format!("„{wording}“ (ohne Zahl)"),
            Count::Unknown {} => "Zahl nicht bekannt".to_owned(),
        }
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
            Basis::PrivateIndividual => "Privatperson",
        }
    }

    fn step(&self, step: Step) -> &'static str {
        match step {
            Step::Interest => "Interessensbekundung",
            Step::Commitment => "Zusage",
            Step::Declaration => "Absichtserklärung",
            Step::Resolution => "Ratsbeschluss",
            Step::Agreement => "Kooperationsvereinbarung",
            Step::Naming => "Benennung der Klimaschutzpat:innen",
            Step::Admission => "Aufnahme",
        }
    }

    fn status(&self, status: Status) -> &'static str {
        match status {
            Status::Known => "nur verzeichnet",
            Status::Interested => "interessiert",
            Status::Committed => "zugesagt",
            Status::ResolutionPending => "Beschluss steht aus",
            Status::Resolved => "beschlossen",
            Status::Requested => "Aufnahme beantragt",
            Status::TakingPart => "wirkt mit (ohne Kommune)",
            Status::Official => "offizielle KlikKS-Kommune",
            Status::Completed => "abgeschlossen",
            Status::Waiting => "auf der Warteliste",
            Status::Refused => "abgelehnt",
            Status::Declined => "abgesagt",
            Status::Withdrawn => "zurückgezogen",
        }
    }

    fn body(&self, body: Body) -> &'static str {
        match body {
            Body::Council => "Rat",
            Body::DistrictCouncil => "Bezirks- oder Ortsvertretung",
            Body::Committee => "Ausschuss",
        }
    }

    fn outcome(&self, outcome: Outcome) -> &'static str {
        match outcome {
            Outcome::Approved => "beschlossen",
            Outcome::Rejected => "abgelehnt",
            Outcome::Adjourned => "vertagt",
            Outcome::Noted => "zur Kenntnis genommen",
            Outcome::PresentedWithoutVote => "vorgestellt, ohne Abstimmung",
            Outcome::Unknown => "Ergebnis nicht bekannt",
        }
    }

    fn majority(&self, majority: Majority) -> &'static str {
        match majority {
            Majority::Unanimous => "einstimmig",
            Majority::Majority => "mehrheitlich",
            Majority::Unknown => "Mehrheit nicht bekannt",
        }
    }

    fn stage(&self, stage: Stage) -> &'static str {
        match stage {
            Stage::Interested => "interessiert",
            Stage::Willing => "möchten sich engagieren",
            Stage::Named => "benannt",
            Stage::Appointed => "ernannt",
            Stage::Trained => "geschult",
            Stage::Active => "aktiv",
            Stage::Paused => "pausiert",
            Stage::Ended => "ausgeschieden",
            Stage::Honoured => "geehrt",
        }
    }

    fn channel(&self, channel: Channel) -> &'static str {
        match channel {
            Channel::Email => "per E-Mail",
            Channel::Telephone => "telefonisch",
            Channel::Letter => "per Brief",
            Channel::Form => "über ein Formular",
            Channel::InPerson => "persönlich",
        }
    }

    fn cap(&self, cap: Cap) -> String {
        let unit = counted(cap.counts());
        match cap {
            Cap::None {} => "keine Obergrenze".to_owned(),
            Cap::Target { places, .. } => format!("{places} Plätze für {unit} (Zielgröße)"),
            Cap::Hard { places, .. } => format!("{places} Plätze für {unit} (feste Obergrenze)"),
        }
    }

    fn rule(&self, rule: Rule) -> &'static str {
        match rule {
            Rule::References => "Angaben",
            Rule::Time => "Zeitpunkt",
            Rule::Term => "Laufzeit",
            Rule::Basis => "Grundlage",
            Rule::Inhabitants => "Einwohnerzahl",
            Rule::Once => "Nur einmal",
            Rule::Papers => "Unterlagen",
            Rule::Deadline => "Frist",
            Rule::Queue => "Reihenfolge",
            Rule::Cap => "Plätze",
            Rule::List => "Warteliste",
            Rule::Allocation => "Vergabe",
            Rule::Seen => "Stand gesehen",
            Rule::Participant => "Teilnahme",
            Rule::Exception => "Ausnahme",
            Rule::Consistency => "Stimmigkeit",
        }
    }
}
