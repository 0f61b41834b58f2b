//! How the end of a deadline is said, and which law moves it.

use schemars::JsonSchema;
use serde::{Serialize, de::Error};

use crate::{
    fact::{Day, Instant},
    wire::{Deserialize, Fault, Raw, Read},
};

/// Which law moves a deadline that falls on a day off. It is a choice of the programme, so it is data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Regime {
    /// The day is meant literally: nothing moves it. Periods are counted as BGB §§ 187 to 192 count them.
    CalendarDate,
    /// BGB § 193: an end on a Saturday, Sunday or public holiday moves to the next working day.
    Bgb193,
    /// VwVfG § 31 (3) s. 1: the same for periods in a procedure of an authority.
    Vwvfg31,
    /// VwVfG § 31 (3) s. 2: the day was named as the end with reference to the provision; it stays.
    Vwvfg31DayNamed,
    /// VwVfG § 31 (5): a date (Termin) set by an authority is kept, also on a day off.
    Vwvfg31Termin,
    /// VwVfG § 31 (4): an authority's own performance, limited in time, ends on the day itself.
    Vwvfg31OwnPerformance,
}

impl Regime {
    /// Whether an end on a day off moves to the next working day.
    pub fn moves(self) -> bool {
        matches!(self, Self::Bgb193 | Self::Vwvfg31)
    }

    /// Whether it is about what an authority sets to others, whose periods begin with its announcement (§ 31 (2)).
    pub(super) fn is_set_by_authority(self) -> bool {
        matches!(self, Self::Vwvfg31 | Self::Vwvfg31DayNamed | Self::Vwvfg31Termin)
    }
}

/// A unit of periods. A half month is 15 days, a quarter 3 months, a half year 6 months (BGB § 189 (1)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Unit {
    Day,
    Week,
    HalfMonth,
    Month,
    Quarter,
    HalfYear,
    Year,
}

/// A day of a month that has a name (BGB § 192).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PartOfMonth {
    /// "Anfang des Monats": the first day.
    Start,
    /// "Mitte des Monats": the 15th, also in February.
    Middle,
    /// "Ende des Monats": the last day.
    End,
}

impl PartOfMonth {
    /// The day in this month.
    pub(in crate::calendar) fn day(self, year: i32, month: u32) -> Option<Day> {
        match self {
            Self::Start => Day::new(year, month, 1),
            Self::Middle => Day::new(year, month, 15),
            Self::End => Day::last_of_month(year, month),
        }
    }
}

/// How an invitation "n days before" is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Counting {
    /// The whole period lies between ("acht volle Tage vorher", "eine Frist von einer Woche").
    Clear,
    /// On the n-th day before at the latest ("spätestens am 14. Tag vor dem Sitzungstag").
    NthDay,
}

/// The most of a unit that a rule takes.
pub(in crate::calendar) const MOST_UNITS: u16 = 60_000;

/// How the end of a deadline is said. All days are of Europe/Berlin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum DeadlineRule {
    /// A day is named; it is included (BGB § 188 (1)).
    #[schemars(title = "NamedDay")]
    NamedDay {
        /// The last day.
        date: Day,
    },
    /// A part of a month is named (BGB § 192).
    #[schemars(title = "DayOfMonth")]
    PartOfMonth {
        /// The year.
        #[serde(deserialize_with = "bounded::<_, 1, 9999>")]
        #[schemars(range(min = 1, max = 9999))]
        year: u16,
        /// The month, 1 to 12.
        #[serde(deserialize_with = "bounded::<_, 1, 12>")]
        #[schemars(range(min = 1, max = 12))]
        month: u16,
        /// Which part.
        part: PartOfMonth,
    },
    /// "Ende des Quartals": the last day of a calendar quarter (§ 192 by analogy).
    #[schemars(title = "EndOfQuarter")]
    EndOfQuarter {
        /// The year.
        #[serde(deserialize_with = "bounded::<_, 1, 9999>")]
        #[schemars(range(min = 1, max = 9999))]
        year: u16,
        /// The quarter, 1 to 4.
        #[serde(deserialize_with = "bounded::<_, 1, 4>")]
        #[schemars(range(min = 1, max = 4))]
        quarter: u16,
    },
    /// "Ende des Halbjahres": 30 June or 31 December (§ 192 by analogy).
    #[schemars(title = "EndOfHalfYear")]
    EndOfHalfYear {
        /// The year.
        #[serde(deserialize_with = "bounded::<_, 1, 9999>")]
        #[schemars(range(min = 1, max = 9999))]
        year: u16,
        /// The half, 1 or 2.
        #[serde(deserialize_with = "bounded::<_, 1, 2>")]
        #[schemars(range(min = 1, max = 2))]
        half: u16,
    },
    /// "Ende des Jahres": 31 December (§ 192 by analogy).
    #[schemars(title = "EndOfYear")]
    EndOfYear {
        /// The year.
        #[serde(deserialize_with = "bounded::<_, 1, 9999>")]
        #[schemars(range(min = 1, max = 9999))]
        year: u16,
    },
    /// A period after an event, whose day is not counted (Ereignisfrist, BGB § 187 (1)).
    #[schemars(title = "AfterEvent")]
    AfterEvent {
        /// The day of the event.
        date: Day,
        /// How many units, from 1.
        #[serde(deserialize_with = "bounded::<_, 1, 60_000>")]
        #[schemars(range(min = 1, max = 60_000))]
        amount: u16,
        /// The unit.
        unit: Unit,
        /// "And a half month": 15 days, counted last (BGB § 189 (2)); with whole months only.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        plus_half_month: bool,
    },
    /// A period from the start of a day, which is counted (Beginnfrist, BGB § 187 (2)).
    #[schemars(title = "FromStart")]
    FromStart {
        /// The first day.
        date: Day,
        /// How many units, from 1.
        #[serde(deserialize_with = "bounded::<_, 1, 60_000>")]
        #[schemars(range(min = 1, max = 60_000))]
        amount: u16,
        /// The unit.
        unit: Unit,
        /// "And a half month": 15 days, counted last (BGB § 189 (2)); with whole months only.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        plus_half_month: bool,
    },
    /// A period that was extended: counted from the nominal end of the earlier one (BGB § 190).
    #[schemars(title = "Extended")]
    Extended {
        /// The nominal end of the earlier period, not the day to which it had moved.
        nominal: Day,
        /// By how many units, from 1.
        #[serde(deserialize_with = "bounded::<_, 1, 60_000>")]
        #[schemars(range(min = 1, max = 60_000))]
        amount: u16,
        /// The unit.
        unit: Unit,
        /// "And a half month": 15 days, counted last (BGB § 189 (2)); with whole months only.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        plus_half_month: bool,
    },
    /// Hours that run through nights, weekends and holidays (VwVfG § 31 (6)).
    #[schemars(title = "Hours")]
    Hours {
        /// The instant from which is counted.
        start: Instant,
        /// How many hours, from 1.
        #[serde(deserialize_with = "bounded::<_, 1, 60_000>")]
        #[schemars(range(min = 1, max = 60_000))]
        hours: u16,
    },
    /// Backwards: the latest day for something that has to happen before an event, such as an invitation.
    #[schemars(title = "BeforeEvent")]
    BeforeEvent {
        /// The day of the event.
        date: Day,
        /// How many units, from 1.
        #[serde(deserialize_with = "bounded::<_, 1, 60_000>")]
        #[schemars(range(min = 1, max = 60_000))]
        amount: u16,
        /// The unit.
        unit: Unit,
        /// How it is counted.
        counting: Counting,
    },
}

/// Reads a number from `MIN` to `MAX`.
pub(crate) fn bounded<T: TryFrom<u16>, const MIN: u16, const MAX: u16>(value: &Raw<'_>) -> Result<T, Fault> {
    let n = u16::read(value)?;
    let message = || Fault::custom(format!("`{n}` is out of range; write a number from {MIN} to {MAX}"));
    T::try_from(n).ok().filter(|_| (MIN..=MAX).contains(&n)).ok_or_else(message)
}
