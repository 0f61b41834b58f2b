//! Ages, and lengths whose days need not follow each other.

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    DeadlineStep, Section, Unit,
    period::{From, Length},
    step::Record,
};
use crate::{
    calendar::CalendarError,
    fact::{Day, Instant},
    wire::Deserialize,
};

/// When somebody reaches an age.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Age {
    /// The day with whose expiry the year of life is completed.
    pub completed: Day,
    /// The first day on which the age is reached.
    pub from: Day,
    /// The start of that day, as an instant.
    pub at: Instant,
    /// The steps, each with its section.
    pub steps: Vec<DeadlineStep>,
}

/// When somebody born on `born` reaches the age of `years`: the day of birth is counted (BGB § 187 (2) s. 2, § 188 (2)).
///
/// # Errors
///
/// [`CalendarError::OutOfRange`] for 0 years, [`CalendarError::BeyondCalendar`] after year 9999.
///
/// ```
/// use klikks_core::{Day, age_reached};
///
/// let born = Day::parse("2008-02-29")?;
/// assert_eq!(age_reached(born, 16)?.from, Day::parse("2024-02-29")?);
/// assert_eq!(age_reached(born, 18)?.from, Day::parse("2026-03-01")?);
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
pub fn age_reached(born: Day, years: u16) -> Result<Age, CalendarError> {
    let mut steps = Vec::new();
    steps.note(|| DeadlineStep::Start { day: born, weekday: born.weekday().into(), section: Section::Bgb187Abs2 });
    let length = Length { amount: years, unit: Unit::Year, plus_half_month: false };
    let completed = length.last_day(From::Start, born, &mut steps)?;
    let from = completed.shifted(1).ok_or(CalendarError::BeyondCalendar { day: born })?;
    Ok(Age { completed, from, at: Instant::start_of(from), steps })
}

/// The days of a length that need not follow each other, such as "three months of service in total": a month is
/// 30 days, a year 365 (BGB § 191).
///
/// ```
/// use klikks_core::{Unit, days_in_total};
///
/// assert_eq!(days_in_total(3, Unit::Month), 90);
/// assert_eq!(days_in_total(1, Unit::Year), 365);
/// ```
pub fn days_in_total(amount: u16, unit: Unit) -> u32 {
    let days = match unit {
        Unit::Day => 1,
        Unit::Week => 7,
        Unit::HalfMonth => 15,
        Unit::Month => 30,
        Unit::Quarter => 3 * 30,
        Unit::HalfYear => 6 * 30,
        Unit::Year => 365,
    };
    u32::from(amount) * days
}
