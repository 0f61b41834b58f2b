//! The steps of a deadline in English.

use super::CalendarWords;
use crate::{
    calendar::{CalendarPart, Counting, DeadlineStep, Section, Weekday},
    fact::{Day, Instant},
    verdict::text::{catalogue::Words, en::English},
};

impl English {
    /// "Saturday 31 December 2022".
    pub(super) fn named(&self, weekday: Weekday, day: Day) -> String {
        format!("{} {}", self.weekday(weekday), self.day(day))
    }

    fn moment(&self, at: Instant) -> String {
        format!("{}, {}", self.day(at.day_in_berlin()), at.clock_in_berlin())
    }
}

/// How a section is cited in English.
fn cited(section: Section) -> &'static str {
    if section == Section::Programme { "rule of the programme" } else { section.citation() }
}

impl English {
    pub(super) fn step_in_words(&self, step: &DeadlineStep) -> String {
        match *step {
            DeadlineStep::Named { day, weekday, section } => {
                format!("The day named is {}; all of it counts ({}).", self.named(weekday, day), cited(section))
            }
            DeadlineStep::Part { part, day, weekday, section } => {
                let part = match part {
                    CalendarPart::StartOfMonth => "The start of a month is its first day",
                    CalendarPart::MiddleOfMonth => "The middle of a month is the 15th",
                    CalendarPart::EndOfMonth => "The end of a month is its last day",
                    CalendarPart::EndOfQuarter => "The end of a quarter is its last day",
                    CalendarPart::EndOfHalfYear => "The end of a half year is its last day",
                    CalendarPart::EndOfYear => "The end of a year is its last day",
                };
                format!("{part}: {} ({}).", self.named(weekday, day), cited(section))
            }
            DeadlineStep::Event { day, weekday, section } => {
                format!("The day of the event, {}, is not counted ({}).", self.named(weekday, day), cited(section))
            }
            DeadlineStep::Start { day, weekday, section } => {
                format!("The first day, {}, is counted ({}).", self.named(weekday, day), cited(section))
            }
            DeadlineStep::Extension { day, weekday, section } => format!(
                "The extension is counted from the end of the earlier period, {}, even if that was a weekend or holiday ({}).",
                self.named(weekday, day),
                cited(section)
            ),
            DeadlineStep::Converted { amount, unit, into_amount, into_unit, section } => {
                let verb = if amount == 1 { "is" } else { "are" };
                let (this, that) = (self.amount(amount, unit), self.amount(into_amount, into_unit));
                format!("{this} {verb} {that} ({}).", cited(section))
            }
            DeadlineStep::Counted { from, amount, unit, to, weekday, section } => format!(
                "{} from {}: to {} ({}).",
                self.amount(amount, unit),
                self.day(from),
                self.named(weekday, to),
                cited(section)
            ),
            DeadlineStep::Truncated { missing, day, weekday, section } => format!(
                "That month has no day {missing}; its last day takes its place, {} ({}).",
                self.named(weekday, day),
                cited(section)
            ),
            DeadlineStep::HalfMonth { to, weekday, section, .. } => {
                format!("The half month, 15 days, is counted last: to {} ({}).", self.named(weekday, to), cited(section))
            }
            DeadlineStep::Hours { start, hours, end, section } => format!(
                "{hours} {} from {}, through nights, weekends and holidays: to {} ({}).",
                if hours == 1 { "hour" } else { "hours" },
                self.moment(start),
                self.moment(end),
                cited(section)
            ),
            DeadlineStep::Back { event, amount, unit, counting, to, weekday, section } => {
                let (between, to) = (self.amount(amount, unit), self.named(weekday, to));
                let (event, section) = (self.day(event), cited(section));
                match counting {
                    Counting::Clear => {
                        format!("{between} must lie in full before {event}; the latest day is {to} ({section}).")
                    }
                    Counting::NthDay => format!("Counted back from {event}: {between}; the latest day is {to} ({section})."),
                }
            }
            DeadlineStep::DayOff { day, weekday, holiday, .. } => {
                let what = holiday.map_or("on a weekend", |holiday| self.holiday(holiday));
                format!("{} is {what}; counted backwards nothing moves. Better do it earlier.", self.named(weekday, day))
            }
            DeadlineStep::Moved { from, weekday, holiday: Some(holiday), section, .. } => format!(
                "{} is {}, a public holiday; the next day is taken ({}).",
                self.named(weekday, from),
                self.holiday(holiday),
                cited(section)
            ),
            DeadlineStep::Moved { from, weekday, holiday: None, section, .. } => {
                format!("{} is a {}; the next day is taken ({}).", self.day(from), self.weekday(weekday), cited(section))
            }
            DeadlineStep::CommuneDependent { day, weekday, holiday, .. } => format!(
                "{} is a holiday in some communes only ({}); to be safe it counts as a working day here.",
                self.named(weekday, day),
                self.holiday(holiday)
            ),
            DeadlineStep::Kept { day, weekday, section } => {
                format!("The last day is {}, until midnight ({}).", self.named(weekday, day), cited(section))
            }
        }
    }
}
