//! Deadlines: the day the rule leads to, the day that counts, and why. BGB §§ 187 to 193, VwVfG § 31.

mod age;
mod parts;
mod period;
mod rule;
mod shift;
mod step;

use schemars::JsonSchema;
use serde::Serialize;

pub(in crate::calendar) use rule::MOST_UNITS;
pub(crate) use rule::bounded;
pub use {
    age::{Age, age_reached, days_in_total},
    parts::{PartsError, RuleKind, RuleParts},
    rule::{Counting, DeadlineRule, PartOfMonth, Regime, Unit},
    step::{CalendarPart, DeadlineStep, Section},
};

use self::{
    period::{From, Length},
    step::Record,
};
use super::{CalendarError, Holiday, Locality};
use crate::{
    fact::{Day, Instant},
    wire::Deserialize,
};

/// What the end would be if the commune keeps a holiday of which nobody said whether it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CommuneDependent {
    /// The holiday that some communes of the Land keep.
    pub holiday: Holiday,
    /// Its day.
    pub day: Day,
    /// The last day that counts where it is kept, inclusive.
    pub effective: Day,
    /// The end as an instant, exclusive.
    pub end: Instant,
}

/// The end of a deadline without its steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LastDay {
    /// The day the rule leads to; reminders and extensions (BGB § 190) use it.
    pub nominal: Day,
    /// The last day that counts, inclusive.
    pub effective: Day,
    /// The end as an instant, exclusive: midnight in Europe/Berlin after the effective day, or the end of the hours.
    pub end: Instant,
    /// What it would be if the commune keeps a holiday; absent where that changes nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commune_dependent: Option<CommuneDependent>,
}

/// The end of a deadline: both days, the instant, and the steps that lead there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DeadlineAnswer {
    /// The day the rule leads to; reminders and extensions (BGB § 190) use it.
    pub nominal: Day,
    /// The last day that counts, inclusive.
    pub effective: Day,
    /// The end as an instant, exclusive: midnight in Europe/Berlin after the effective day, or the end of the hours.
    pub end: Instant,
    /// The steps, each with its section.
    pub steps: Vec<DeadlineStep>,
    /// What it would be if the commune keeps a holiday; absent where that changes nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commune_dependent: Option<CommuneDependent>,
}

/// Reckons the end of `rule` under `regime` for a recipient at a place, with all steps.
///
/// # Errors
///
/// [`CalendarError`] if holidays are needed that are not known, if the rule cannot be meant, or if it leads beyond year 9999.
///
/// ```
/// use klikks_core::{Day, DeadlineRule, Land, Regime, Unit, deadline};
///
/// let year_end = DeadlineRule::NamedDay { date: Day::parse("2022-12-31")? }; // a Saturday
/// let answer = deadline(&year_end, Regime::Bgb193, Land::Nw)?;
/// assert_eq!(answer.effective, Day::parse("2023-01-02")?); // after Sunday, which was also New Year
/// assert_eq!(answer.end.to_string(), "2023-01-02T23:00:00Z");
///
/// let event = Day::parse("2023-01-31")?;
/// let month = DeadlineRule::AfterEvent { date: event, amount: 1, unit: Unit::Month, plus_half_month: false };
/// assert_eq!(deadline(&month, Regime::Bgb193, Land::Nw)?.nominal, Day::parse("2023-02-28")?); // § 188 (3)
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
pub fn deadline<'a>(
    rule: &DeadlineRule,
    regime: Regime,
    place: impl Into<Locality<'a>>,
) -> Result<DeadlineAnswer, CalendarError> {
    let mut steps = Vec::with_capacity(6);
    let LastDay { nominal, effective, end, commune_dependent } = reckon(rule, regime, place.into(), &mut steps)?;
    Ok(DeadlineAnswer { nominal, effective, end, steps, commune_dependent })
}

/// The same without steps, for many deadlines at once.
///
/// # Errors
///
/// As [`deadline`].
///
/// ```
/// use klikks_core::{Day, DeadlineRule, Land, Regime, last_day};
///
/// let rule = DeadlineRule::EndOfYear { year: 2023 }; // a Sunday, then New Year
/// assert_eq!(last_day(&rule, Regime::Vwvfg31, Land::Nw)?.effective, Day::parse("2024-01-02")?);
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
pub fn last_day<'a>(rule: &DeadlineRule, regime: Regime, place: impl Into<Locality<'a>>) -> Result<LastDay, CalendarError> {
    reckon(rule, regime, place.into(), &mut ())
}

fn reckon(rule: &DeadlineRule, regime: Regime, place: Locality<'_>, record: &mut impl Record) -> Result<LastDay, CalendarError> {
    let nominal = match *rule {
        DeadlineRule::Hours { start, hours } => return shift::hours(start, hours, regime, record),
        DeadlineRule::BeforeEvent { date, amount, unit, counting } => {
            let length = Length { amount, unit, plus_half_month: false };
            return shift::kept_before(length.latest_before(date, counting, record)?, place, record);
        }
        DeadlineRule::NamedDay { date: day } => {
            record.note(|| DeadlineStep::Named { day, weekday: day.weekday().into(), section: Section::Bgb188Abs1 });
            day
        }
        DeadlineRule::AfterEvent { date: day, amount, unit, plus_half_month } => {
            let section = if regime.is_set_by_authority() { Section::Vwvfg31Abs2 } else { Section::Bgb187Abs1 };
            record.note(|| DeadlineStep::Event { day, weekday: day.weekday().into(), section });
            Length { amount, unit, plus_half_month }.last_day(From::Event, day, record)?
        }
        DeadlineRule::FromStart { date: day, amount, unit, plus_half_month } => {
            record.note(|| DeadlineStep::Start { day, weekday: day.weekday().into(), section: Section::Bgb187Abs2 });
            Length { amount, unit, plus_half_month }.last_day(From::Start, day, record)?
        }
        DeadlineRule::Extended { nominal: day, amount, unit, plus_half_month } => {
            record.note(|| DeadlineStep::Extension { day, weekday: day.weekday().into(), section: Section::Bgb190 });
            Length { amount, unit, plus_half_month }.last_day(From::Event, day, record)?
        }
        DeadlineRule::PartOfMonth { year, month, part } => {
            let called = match part {
                PartOfMonth::Start => CalendarPart::StartOfMonth,
                PartOfMonth::Middle => CalendarPart::MiddleOfMonth,
                PartOfMonth::End => CalendarPart::EndOfMonth,
            };
            named_part(called, part.day(year.into(), month.into()), record)?
        }
        DeadlineRule::EndOfQuarter { year, quarter } => {
            named_part(CalendarPart::EndOfQuarter, Day::last_of_month(year.into(), 3 * u32::from(quarter)), record)?
        }
        DeadlineRule::EndOfHalfYear { year, half } => {
            named_part(CalendarPart::EndOfHalfYear, Day::last_of_month(year.into(), 6 * u32::from(half)), record)?
        }
        DeadlineRule::EndOfYear { year } => named_part(CalendarPart::EndOfYear, Day::last_of_month(year.into(), 12), record)?,
    };
    shift::forward(nominal, regime, place, record)
}

fn named_part(part: CalendarPart, day: Option<Day>, record: &mut impl Record) -> Result<Day, CalendarError> {
    use CalendarPart::{EndOfHalfYear, EndOfQuarter, EndOfYear};
    let day = day.ok_or(CalendarError::OutOfRange {})?;
    let by_analogy = matches!(part, EndOfQuarter | EndOfHalfYear | EndOfYear);
    let section = if by_analogy { Section::Bgb192Analog } else { Section::Bgb192 };
    record.note(|| DeadlineStep::Part { part, day, weekday: day.weekday().into(), section });
    Ok(day)
}
