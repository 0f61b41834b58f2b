//! The dates of a series, with what lies on them.

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    Anchor, Holiday, Land, Locality, Recurrence, SchoolBreaks,
    holidays::{Status, status},
    school_break_on,
};
use crate::{
    fact::{Day, TimeOfDay},
    wire::Deserialize,
};

/// What the calendar cannot tell about a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum NotKnown {
    /// Whether it is a public holiday: the year is outside 1995 to 2100.
    Holidays,
    /// Whether it lies in a school break.
    SchoolBreaks,
}

/// Where a date of a series went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MovedTo {
    /// The day on which it is held.
    pub day: Day,
    /// When it begins there, Europe/Berlin; as usual if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts: Option<TimeOfDay>,
    /// Why.
    pub reason: String,
}

/// One date of a series. What lies on it is told; the date is dropped only if that was asked for, and stays in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Occurrence {
    /// The day.
    pub day: Day,
    /// The public holiday it falls on, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holiday: Option<Holiday>,
    /// A holiday that some communes of the Land keep; nobody said whether this one does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maybe_holiday: Option<Holiday>,
    /// The name of the school break in which it lies, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub school_break: Option<String>,
    /// Whether it is left out for one of these.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub skipped: bool,
    /// Where it went, if somebody moved it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moved: Option<MovedTo>,
    /// Why it is not held, if somebody cancelled it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancelled: Option<String>,
    /// What could not be told about the day.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unknown: Vec<NotKnown>,
}

/// The calendar against which the dates of a series are held.
#[derive(Clone, Copy, Debug)]
pub struct SeriesCalendar<'a> {
    /// The place whose holidays count.
    pub place: Locality<'a>,
    /// School breaks beside those that are built in.
    pub school_breaks: Option<&'a SchoolBreaks>,
    /// Whether dates on public holidays are left out. A holiday that only some communes keep is told, not left out.
    pub skip_holidays: bool,
    /// Whether dates in school breaks are left out.
    pub skip_school_breaks: bool,
}

impl From<Land> for SeriesCalendar<'_> {
    /// The holidays and school breaks of a Land; they are told, and nothing is left out.
    fn from(land: Land) -> Self {
        Self { place: land.into(), school_breaks: None, skip_holidays: false, skip_school_breaks: false }
    }
}

impl Occurrence {
    /// Whether it is held, on its day or another.
    pub fn is_held(&self) -> bool {
        !self.skipped && self.cancelled.is_none()
    }

    /// The day on which it is held, if it is.
    pub fn held_on(&self) -> Day {
        self.moved.as_ref().map_or(self.day, |moved| moved.day)
    }
}

impl SeriesCalendar<'_> {
    pub(crate) fn occurrence(&self, day: Day) -> Occurrence {
        let status = status(day, self.place);
        let school_break = school_break_on(day, self.place.land(), self.school_breaks);
        let gaps = [(status.is_err(), NotKnown::Holidays), (school_break.is_err(), NotKnown::SchoolBreaks)];
        let (holiday, maybe_holiday) = match status {
            Ok(Status::Holiday(holiday)) => (Some(holiday), None),
            Ok(Status::Open(holiday)) => (None, Some(holiday)),
            _ => (None, None),
        };
        let school_break = school_break.ok().flatten().map(|of| of.name.into_owned());
        Occurrence {
            day,
            skipped: (self.skip_holidays && holiday.is_some()) || (self.skip_school_breaks && school_break.is_some()),
            holiday,
            maybe_holiday,
            school_break,
            moved: None,
            cancelled: None,
            unknown: gaps.into_iter().filter(|(missing, _)| *missing).map(|(_, what)| what).collect(),
        }
    }
}

/// The dates of `recurrence` from `anchor` on that lie in `from..=until`, each with what lies on it.
/// "Every n-th week" without an anchor has none: no date is invented.
///
/// ```
/// use klikks_core::{Anchor, Day, Land, Recurrence, SeriesCalendar, Weekday, occurrences};
///
/// let fortnightly = Recurrence::EveryNthWeek { n: 2, weekday: Weekday::Thursday };
/// let anchor = Anchor::Stated { date: Day::parse("2022-10-27")? };
/// let (from, until) = (Day::parse("2022-12-14")?, Day::parse("2023-01-31")?);
/// let calendar = SeriesCalendar { skip_school_breaks: true, ..Land::Nw.into() };
/// let dates = occurrences(&fortnightly, &anchor, from, until, calendar);
/// let held: Vec<_> = dates.iter().filter(|on| !on.skipped).map(|on| on.day.to_string()).collect();
/// assert_eq!(held, ["2022-12-22", "2023-01-19"]); // 5 January lies in the Weihnachtsferien
/// assert!(occurrences(&fortnightly, &Anchor::Unknown {}, from, until, Land::Nw).is_empty());
/// # Ok::<_, klikks_core::FormatError>(())
/// ```
pub fn occurrences<'a>(
    recurrence: &Recurrence,
    anchor: &Anchor,
    from: Day,
    until: Day,
    calendar: impl Into<SeriesCalendar<'a>>,
) -> Vec<Occurrence> {
    let calendar = calendar.into();
    recurrence.days(anchor, from, until).map(|day| calendar.occurrence(day)).collect()
}
