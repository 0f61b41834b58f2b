//! The steps of a reckoning, each with the section it rests on.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Counting, Unit};
use crate::{
    calendar::{Holiday, Weekday},
    fact::{Day, Instant},
    wire::Deserialize,
};

/// A section of the law, or the programme's own rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Section {
    /// The programme says so itself; no statute is applied.
    Programme,
    /// BGB § 187 (1): the day of an event is not counted.
    Bgb187Abs1,
    /// BGB § 187 (2): a day whose start decides is counted; so is the day of birth.
    Bgb187Abs2,
    /// BGB §§ 187, 188 by analogy, counting backwards.
    Bgb187Analog,
    /// BGB § 188 (1): a period in days ends when its last day is over.
    Bgb188Abs1,
    /// BGB § 188 (2) alt. 1: on the same weekday or day of the month as the event.
    Bgb188Abs2Alt1,
    /// BGB § 188 (2) alt. 2: on the day before the one that corresponds to the first.
    Bgb188Abs2Alt2,
    /// BGB § 188 (3): where the month lacks that day, on its last day.
    Bgb188Abs3,
    /// BGB § 189 (1): half year, quarter, half month.
    Bgb189Abs1,
    /// BGB § 189 (2): the 15 days of a half month are counted last.
    Bgb189Abs2,
    /// BGB § 190: an extension is counted from the end of the earlier period.
    Bgb190,
    /// BGB § 191: days that need not follow each other: 30 a month, 365 a year.
    Bgb191,
    /// BGB § 192: start, middle and end of a month.
    Bgb192,
    /// BGB § 192 by analogy: the ends of quarter, half year and year.
    Bgb192Analog,
    /// BGB § 193: Saturday, Sunday and public holiday.
    Bgb193,
    /// VwVfG § 31 (2): a period set by an authority begins on the day after its announcement.
    Vwvfg31Abs2,
    /// VwVfG § 31 (3) s. 1: Saturday, Sunday and public holiday.
    Vwvfg31Abs3Satz1,
    /// VwVfG § 31 (3) s. 2: a day named with reference to the provision stays.
    Vwvfg31Abs3Satz2,
    /// VwVfG § 31 (4): an authority's own performance.
    Vwvfg31Abs4,
    /// VwVfG § 31 (5): a date set by an authority.
    Vwvfg31Abs5,
    /// VwVfG § 31 (6): hours.
    Vwvfg31Abs6,
}

impl Section {
    /// How the section is cited.
    pub fn citation(self) -> &'static str {
        match self {
            Self::Programme => "Programmregel",
            Self::Bgb187Abs1 => "BGB § 187 Abs. 1",
            Self::Bgb187Abs2 => "BGB § 187 Abs. 2",
            Self::Bgb187Analog => "BGB §§ 187, 188 analog",
            Self::Bgb188Abs1 => "BGB § 188 Abs. 1",
            Self::Bgb188Abs2Alt1 => "BGB § 188 Abs. 2 Alt. 1",
            Self::Bgb188Abs2Alt2 => "BGB § 188 Abs. 2 Alt. 2",
            Self::Bgb188Abs3 => "BGB § 188 Abs. 3",
            Self::Bgb189Abs1 => "BGB § 189 Abs. 1",
            Self::Bgb189Abs2 => "BGB § 189 Abs. 2",
            Self::Bgb190 => "BGB § 190",
            Self::Bgb191 => "BGB § 191",
            Self::Bgb192 => "BGB § 192",
            Self::Bgb192Analog => "BGB § 192 analog",
            Self::Bgb193 => "BGB § 193",
            Self::Vwvfg31Abs2 => "VwVfG § 31 Abs. 2",
            Self::Vwvfg31Abs3Satz1 => "VwVfG § 31 Abs. 3 Satz 1",
            Self::Vwvfg31Abs3Satz2 => "VwVfG § 31 Abs. 3 Satz 2",
            Self::Vwvfg31Abs4 => "VwVfG § 31 Abs. 4",
            Self::Vwvfg31Abs5 => "VwVfG § 31 Abs. 5",
            Self::Vwvfg31Abs6 => "VwVfG § 31 Abs. 6",
        }
    }
}

/// A day that the calendar names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum CalendarPart {
    StartOfMonth,
    MiddleOfMonth,
    EndOfMonth,
    EndOfQuarter,
    EndOfHalfYear,
    EndOfYear,
}

/// One step of a reckoning, with its section. `weekday` is always that of the day the step leads to or speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields carry the same names in every step; the type says them once")]
pub enum DeadlineStep {
    /// The day was named.
    #[schemars(title = "StepNamed")]
    Named { day: Day, weekday: Weekday, section: Section },
    /// A part of the calendar was named.
    #[schemars(title = "StepPart")]
    Part { part: CalendarPart, day: Day, weekday: Weekday, section: Section },
    /// The day of the event; it is not counted.
    #[schemars(title = "StepEvent")]
    Event { day: Day, weekday: Weekday, section: Section },
    /// The first day; it is counted.
    #[schemars(title = "StepStart")]
    Start { day: Day, weekday: Weekday, section: Section },
    /// The nominal end of the earlier period, from which an extension is counted.
    #[schemars(title = "StepExtension")]
    Extension { day: Day, weekday: Weekday, section: Section },
    /// A unit in others: a quarter in months, a half month in days.
    #[schemars(title = "StepConverted")]
    Converted { amount: u32, unit: Unit, into_amount: u32, into_unit: Unit, section: Section },
    /// The units were counted.
    #[schemars(title = "StepCounted")]
    Counted { from: Day, amount: u32, unit: Unit, to: Day, weekday: Weekday, section: Section },
    /// The last month lacks the day with this number; its last day stands in.
    #[schemars(title = "StepTruncated")]
    Truncated { missing: u32, day: Day, weekday: Weekday, section: Section },
    /// Fifteen days were added last.
    #[schemars(title = "StepHalfMonth")]
    HalfMonth { from: Day, to: Day, weekday: Weekday, section: Section },
    /// Hours were counted.
    #[schemars(title = "StepHours")]
    Hours { start: Instant, hours: u32, end: Instant, section: Section },
    /// Counted backwards from an event.
    #[schemars(title = "StepBack")]
    Back { event: Day, amount: u32, unit: Unit, counting: Counting, to: Day, weekday: Weekday, section: Section },
    /// The latest day, counted backwards, is no working day. It is told, not moved.
    #[schemars(title = "StepDayOff")]
    DayOff { day: Day, weekday: Weekday, holiday: Option<Holiday>, section: Section },
    /// The day is no working day; the next one is tried.
    #[schemars(title = "StepMoved")]
    Moved { from: Day, weekday: Weekday, holiday: Option<Holiday>, to: Day, section: Section },
    /// A holiday in some communes of the Land; as nobody said in which, the day counts as a working day.
    #[schemars(title = "StepCommuneDependent")]
    CommuneDependent { day: Day, weekday: Weekday, holiday: Holiday, section: Section },
    /// Nothing moves the day.
    #[schemars(title = "StepKept")]
    Kept { day: Day, weekday: Weekday, section: Section },
}

/// Where a reckoning leaves its steps; `()` is nobody who wants them.
pub(super) trait Record {
    fn note(&mut self, step: impl FnOnce() -> DeadlineStep);
}

impl Record for () {
    fn note(&mut self, _: impl FnOnce() -> DeadlineStep) {}
}

impl Record for Vec<DeadlineStep> {
    fn note(&mut self, step: impl FnOnce() -> DeadlineStep) {
        self.push(step());
    }
}
