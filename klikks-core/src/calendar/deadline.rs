//! Deadlines: the day that is named, the day that counts, and why.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{CalendarError, Holiday, Land, Weekday, holiday_on, is_working_day};
use crate::fact::{Day, Instant};

/// Which law moves a deadline that falls on a day off. It is a choice of the programme, so it is data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Regime {
    /// The day named is meant literally; nothing moves it.
    CalendarDate,
    /// BGB § 193: an end on a Saturday, Sunday or public holiday moves to the next working day.
    Bgb193,
}

/// How the end of a deadline is said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum DeadlineRule {
    /// A day is named; it is included (BGB § 188 (1)).
    #[schemars(title = "NamedDay")]
    NamedDay {
        /// The last day.
        date: Day,
    },
}

/// A section of the law, or the programme's own rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Section {
    /// BGB § 188 (1): a period in days ends when its last day is over.
    Bgb188Abs1,
    /// BGB § 193: Saturday, Sunday and public holiday.
    Bgb193,
    /// The programme names the day literally; no statute is applied.
    Programme,
}

impl Section {
    /// How the section is cited.
    pub fn citation(self) -> &'static str {
        match self {
            Self::Bgb188Abs1 => "BGB § 188 Abs. 1",
            Self::Bgb193 => "BGB § 193",
            Self::Programme => "Programmregel",
        }
    }
}

/// One step of the reckoning, with its section.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum DeadlineStep {
    /// The day was named.
    #[schemars(title = "StepNamed")]
    Named {
        /// The day named.
        day: Day,
        /// Its day of the week.
        weekday: Weekday,
        /// The section applied.
        section: Section,
    },
    /// The day is no working day; the next one is tried.
    #[schemars(title = "StepMoved")]
    Moved {
        /// The day that does not count.
        from: Day,
        /// Its day of the week.
        weekday: Weekday,
        /// The public holiday on it, if any.
        holiday: Option<Holiday>,
        /// The next day.
        to: Day,
        /// The section applied.
        section: Section,
    },
    /// Nothing moves the day.
    #[schemars(title = "StepKept")]
    Kept {
        /// The day that counts.
        day: Day,
        /// Its day of the week.
        weekday: Weekday,
        /// The section applied.
        section: Section,
    },
}

/// The end of a deadline: both days, the instant, and the steps that lead there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DeadlineAnswer {
    /// The day that was named; reminders and extensions (BGB § 190) use it.
    pub nominal: Day,
    /// The last day that counts, inclusive.
    pub effective: Day,
    /// The end as an instant, exclusive: midnight in Europe/Berlin after the effective day.
    pub end: Instant,
    /// The steps, each with its section.
    pub steps: Vec<DeadlineStep>,
}

/// Reckons the end of `rule` under `regime` for a recipient in `land`.
///
/// # Errors
///
/// [`CalendarError`] if the regime asks for holidays that are not known.
///
/// ```
/// use klikks_core::{Day, DeadlineRule, Land, Regime, deadline};
///
/// let year_end = DeadlineRule::NamedDay { date: Day::parse("2022-12-31")? }; // a Saturday
/// let answer = deadline(&year_end, Regime::Bgb193, Land::Nw)?;
/// assert_eq!(answer.effective, Day::parse("2023-01-02")?); // after Sunday, which was also New Year
/// assert_eq!(answer.end.to_string(), "2023-01-02T23:00:00Z");
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
pub fn deadline(rule: &DeadlineRule, regime: Regime, land: Land) -> Result<DeadlineAnswer, CalendarError> {
    let DeadlineRule::NamedDay { date: nominal } = *rule;
    let named = DeadlineStep::Named { day: nominal, weekday: nominal.weekday().into(), section: Section::Bgb188Abs1 };
    let mut steps = vec![named];
    let mut effective = nominal;
    if regime == Regime::Bgb193 {
        while !is_working_day(effective, land)? {
            let (from, weekday, holiday) = (effective, effective.weekday().into(), holiday_on(effective, land)?);
            effective = effective.plus_days(1);
            steps.push(DeadlineStep::Moved { from, weekday, holiday, to: effective, section: Section::Bgb193 });
        }
    }
    let section = match regime {
        Regime::CalendarDate => Section::Programme,
        Regime::Bgb193 => Section::Bgb193,
    };
    steps.push(DeadlineStep::Kept { day: effective, weekday: effective.weekday().into(), section });
    Ok(DeadlineAnswer { nominal, effective, end: Instant::end_of(effective), steps })
}
