//! A rule from the cells of a table.

use thiserror::Error;

use super::{Counting, DeadlineRule, Unit, rule::MOST_UNITS};
use crate::fact::Day;

/// The kinds of rule that a day, an amount and a unit say in full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "they are those of `DeadlineRule`")]
pub enum RuleKind {
    NamedDay,
    AfterEvent,
    FromStart,
    Extended,
    BeforeEvent,
}

/// What the cells of a row say. Empty cells are `None`, or false.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleParts {
    /// Which kind of rule.
    pub kind: RuleKind,
    /// The day from which is counted, or that is named.
    pub date: Day,
    /// How many units.
    pub amount: Option<i64>,
    /// The unit; a named day does not look at it.
    pub unit: Unit,
    /// "And a half month".
    pub plus_half_month: bool,
    /// How a period before an event is counted; the other kinds do not look at it.
    pub counting: Option<Counting>,
}

/// Cells that say nothing together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PartsError {
    /// A day is named, and an amount beside it.
    #[error("a named_day has no amount; leave it empty, or name another `kind`")]
    NoAmountWithDay,
    /// A day is named, and a half month beside it.
    #[error("a named_day has no half month; leave it empty, or name another `kind`")]
    NoHalfMonthWithDay,
    /// A half month, counting backwards.
    #[error("a before_event has no half month; leave it empty, or name another `kind`")]
    NoHalfMonthBefore,
    /// A period without its length.
    #[error("a period needs an amount; write a whole number from 1 to {MOST_UNITS}")]
    AmountMissing,
    /// An amount that no rule takes.
    #[error("`{0}` is out of range; write a whole number from 1 to {MOST_UNITS}")]
    AmountOutOfRange(i64),
    /// A period before an event, of which nobody said how it is counted.
    #[error("a period before an event needs a counting; write clear or nth_day")]
    CountingMissing,
}

impl PartsError {
    /// The stable code of this error.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoAmountWithDay | Self::NoHalfMonthWithDay | Self::NoHalfMonthBefore => "says_nothing",
            Self::AmountMissing | Self::CountingMissing => "missing_field",
            Self::AmountOutOfRange(_) => "out_of_range",
        }
    }

    /// The cell at fault, by the name of its field.
    pub fn field(self) -> &'static str {
        match self {
            Self::NoAmountWithDay | Self::AmountMissing | Self::AmountOutOfRange(_) => "amount",
            Self::NoHalfMonthWithDay | Self::NoHalfMonthBefore => "plus_half_month",
            Self::CountingMissing => "counting",
        }
    }
}

impl TryFrom<RuleParts> for DeadlineRule {
    type Error = PartsError;

    /// The rule that the cells of a row say.
    ///
    /// ```
    /// use klikks_core::{Day, DeadlineRule, PartsError, RuleKind, RuleParts, Unit};
    ///
    /// let date = Day::parse("2023-01-31")?;
    /// let parts =
    ///     RuleParts { kind: RuleKind::AfterEvent, date, amount: Some(1), unit: Unit::Month, plus_half_month: false, counting: None };
    /// let rule = DeadlineRule::AfterEvent { date, amount: 1, unit: Unit::Month, plus_half_month: false };
    /// assert_eq!(DeadlineRule::try_from(parts), Ok(rule));
    /// assert_eq!(DeadlineRule::try_from(RuleParts { amount: None, ..parts }), Err(PartsError::AmountMissing));
    /// # Ok::<_, klikks_core::FormatError>(())
    /// ```
    fn try_from(parts: RuleParts) -> Result<Self, PartsError> {
        let RuleParts { kind, date, amount, unit, plus_half_month, counting } = parts;
        if kind == RuleKind::NamedDay {
            return match (amount, plus_half_month) {
                (Some(_), _) => Err(PartsError::NoAmountWithDay),
                (None, true) => Err(PartsError::NoHalfMonthWithDay),
                (None, false) => Ok(Self::NamedDay { date }),
            };
        }
        if kind == RuleKind::BeforeEvent && plus_half_month {
            return Err(PartsError::NoHalfMonthBefore);
        }
        let given = amount.ok_or(PartsError::AmountMissing)?;
        let amount = u16::try_from(given).ok().filter(|amount| (1..=MOST_UNITS).contains(amount));
        let amount = amount.ok_or(PartsError::AmountOutOfRange(given))?;
        Ok(match kind {
            RuleKind::NamedDay => Self::NamedDay { date },
            RuleKind::AfterEvent => Self::AfterEvent { date, amount, unit, plus_half_month },
            RuleKind::FromStart => Self::FromStart { date, amount, unit, plus_half_month },
            RuleKind::Extended => Self::Extended { nominal: date, amount, unit, plus_half_month },
            RuleKind::BeforeEvent => {
                let counting = counting.ok_or(PartsError::CountingMissing)?;
                Self::BeforeEvent { date, amount, unit, counting }
            }
        })
    }
}
