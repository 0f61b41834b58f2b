//! The steps of a deadline in German.

use super::CalendarWords;
use crate::{
    calendar::{CalendarPart, Counting, DeadlineStep, Weekday},
    fact::{Day, Instant},
    verdict::text::{catalogue::Words, de::German},
};

impl German {
    /// "Samstag, der 31. Dezember 2022".
    pub(super) fn named(&self, weekday: Weekday, day: Day) -> String {
        format!("{}, der {}", self.weekday(weekday), self.day(day))
    }

    fn moment(&self, at: Instant) -> String {
        format!("{}, {} Uhr", self.day(at.day_in_berlin()), at.clock_in_berlin())
    }
}

impl German {
    pub(super) fn step_in_words(&self, step: &DeadlineStep) -> String {
        match *step {
            DeadlineStep::Named { day, weekday, section } => {
                format!("Genannt ist {}; der Tag zählt ganz mit ({}).", self.named(weekday, day), section.citation())
            }
            DeadlineStep::Part { part, day, weekday, section } => {
                let part = match part {
                    CalendarPart::StartOfMonth => "Anfang des Monats ist der erste Tag",
                    CalendarPart::MiddleOfMonth => "Mitte des Monats ist der 15.",
                    CalendarPart::EndOfMonth => "Ende des Monats ist der letzte Tag",
                    CalendarPart::EndOfQuarter => "Ende des Quartals ist dessen letzter Tag",
                    CalendarPart::EndOfHalfYear => "Ende des Halbjahres ist dessen letzter Tag",
                    CalendarPart::EndOfYear => "Ende des Jahres ist dessen letzter Tag",
                };
                format!("{part}: {} ({}).", self.named(weekday, day), section.citation())
            }
            DeadlineStep::Event { day, weekday, section } => {
                format!("Der Tag des Ereignisses, {}, zählt nicht mit ({}).", self.named(weekday, day), section.citation())
            }
            DeadlineStep::Start { day, weekday, section } => {
                format!("Der erste Tag, {}, zählt mit ({}).", self.named(weekday, day), section.citation())
            }
            DeadlineStep::Extension { day, weekday, section } => format!(
                "Die Verlängerung wird vom Ende der bisherigen Frist an gerechnet, {}, auch wenn das ein Wochenende oder Feiertag war ({}).",
                self.named(weekday, day),
                section.citation()
            ),
            DeadlineStep::Converted { amount, unit, into_amount, into_unit, section } => {
                let (this, that) = (self.amount(amount, unit), self.amount(into_amount, into_unit));
                format!("{this} sind {that} ({}).", section.citation())
            }
            DeadlineStep::Counted { from, amount, unit, to, weekday, section } => format!(
                "{}, gerechnet vom {}: bis {} ({}).",
                self.amount(amount, unit),
                self.day(from),
                self.named(weekday, to).replace(", der", ", den"),
                section.citation()
            ),
            DeadlineStep::Truncated { missing, day, weekday, section } => format!(
                "Einen {missing}. gibt es in diesem Monat nicht; an seine Stelle tritt der letzte Tag, {} ({}).",
                self.named(weekday, day),
                section.citation()
            ),
            DeadlineStep::HalfMonth { to, weekday, section, .. } => format!(
                "Der halbe Monat, 15 Tage, wird zuletzt gezählt: bis {} ({}).",
                self.named(weekday, to).replace(", der", ", den"),
                section.citation()
            ),
            DeadlineStep::Hours { start, hours, end, section } => format!(
                "{hours} {} ab dem {}, auch nachts, am Wochenende und an Feiertagen: bis zum {} ({}).",
                if hours == 1 { "Stunde" } else { "Stunden" },
                self.moment(start),
                self.moment(end),
                section.citation()
            ),
            DeadlineStep::Back { event, amount, unit, counting, to, weekday, section } => {
                let (between, to) = (self.amount(amount, unit), self.named(weekday, to));
                let (event, section) = (self.day(event), section.citation());
                match counting {
                    Counting::Clear => {
                        format!("Bis zum {event} muss volle Zeit bleiben: {between}; spätester Tag ist {to} ({section}).")
                    }
                    Counting::NthDay => format!("Zurückgezählt vom {event}: {between}; spätester Tag ist {to} ({section})."),
                }
            }
            DeadlineStep::DayOff { day, weekday, holiday, .. } => {
                let what = holiday.map_or("am Wochenende", |holiday| self.holiday(holiday));
                format!("{}, ist {what}; rückwärts verschiebt sich nichts. Besser früher erledigen.", self.named(weekday, day))
            }
            DeadlineStep::Moved { from, weekday, holiday: Some(holiday), section, .. } => format!(
                "{}, ist {} (gesetzlicher Feiertag); es gilt der nächste Tag ({}).",
                self.named(weekday, from),
                self.holiday(holiday),
                section.citation()
            ),
            DeadlineStep::Moved { from, weekday, holiday: None, section, .. } => {
                format!(
                    "Der {} ist ein {}; es gilt der nächste Tag ({}).",
                    self.day(from),
                    self.weekday(weekday),
                    section.citation()
                )
            }
            DeadlineStep::CommuneDependent { day, weekday, holiday, .. } => format!(
                "{}, ist nur in manchen Kommunen Feiertag ({}); hier zählt er vorsichtshalber als Werktag.",
                self.named(weekday, day),
                self.holiday(holiday)
            ),
            DeadlineStep::Kept { day, weekday, section } => {
                format!("Letzter Tag ist {}, 24:00 Uhr ({}).", self.named(weekday, day), section.citation())
            }
        }
    }
}
