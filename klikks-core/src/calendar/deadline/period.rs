//! Counting periods: BGB §§ 187 to 190. No day is moved here.

use super::{
    Counting, Unit,
    step::{DeadlineStep, Record, Section},
};
use crate::{calendar::CalendarError, fact::Day};

/// A length: so many of a unit, and perhaps fifteen days more.
#[derive(Clone, Copy)]
pub(super) struct Length {
    pub(super) amount: u16,
    pub(super) unit: Unit,
    pub(super) plus_half_month: bool,
}

/// What a length comes to in days or months (BGB § 189 (1)).
enum Plain {
    Days(u32),
    Weeks(u32),
    Months { months: u32, told_as: (u32, Unit) },
}

/// From where a period runs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum From {
    /// After the day, which is not counted.
    Event,
    /// With the day, which is counted.
    Start,
}

fn beyond(day: Day) -> CalendarError {
    CalendarError::BeyondCalendar { day }
}

impl Length {
    fn plain(self, record: &mut impl Record) -> Plain {
        let amount = u32::from(self.amount);
        let (into_amount, into_unit) = match self.unit {
            Unit::Day => return Plain::Days(amount),
            Unit::Week => return Plain::Weeks(amount),
            Unit::Month | Unit::Year => {
                let months = if self.unit == Unit::Year { 12 * amount } else { amount };
                return Plain::Months { months, told_as: (amount, self.unit) };
            }
            Unit::HalfMonth => (15 * amount, Unit::Day),
            Unit::Quarter => (3 * amount, Unit::Month),
            Unit::HalfYear => (6 * amount, Unit::Month),
        };
        let section = Section::Bgb189Abs1;
        record.note(|| DeadlineStep::Converted { amount, unit: self.unit, into_amount, into_unit, section });
        match into_unit {
            Unit::Day => Plain::Days(into_amount),
            _ => Plain::Months { months: into_amount, told_as: (into_amount, Unit::Month) },
        }
    }

    /// The last day of a period of this length that runs from `day`.
    pub(super) fn last_day(self, from: From, day: Day, record: &mut impl Record) -> Result<Day, CalendarError> {
        if self.amount == 0 {
            return Err(CalendarError::OutOfRange {});
        }
        let months_only = matches!(self.unit, Unit::Month | Unit::Quarter | Unit::HalfYear | Unit::Year);
        if self.plus_half_month && !months_only {
            return Err(CalendarError::HalfMonthNeedsMonths {});
        }
        let last = self.whole_units(from, day, record)?;
        if !self.plus_half_month {
            return Ok(last);
        }
        let to = last.shifted(15).ok_or(beyond(day))?;
        record.note(|| DeadlineStep::HalfMonth { from: last, to, weekday: to.weekday().into(), section: Section::Bgb189Abs2 });
        Ok(to)
    }

    fn whole_units(self, from: From, day: Day, record: &mut impl Record) -> Result<Day, CalendarError> {
        let first_counted = i64::from(from == From::Start);
        let alternative = if from == From::Start { Section::Bgb188Abs2Alt2 } else { Section::Bgb188Abs2Alt1 };
        let (to, missing, (amount, unit), section) = match self.plain(record) {
            Plain::Days(days) => {
                let to = day.shifted(i64::from(days) - first_counted);
                (to, None, (days, Unit::Day), Section::Bgb188Abs1)
            }
            Plain::Weeks(weeks) => {
                let to = day.shifted(i64::from(weeks) * 7 - first_counted);
                (to, None, (weeks, Unit::Week), alternative)
            }
            Plain::Months { months, told_as } => {
                let (to, missing) = months_on(from, day, months.into()).ok_or(beyond(day))?;
                (Some(to), missing, told_as, alternative)
            }
        };
        let to = to.ok_or(beyond(day))?;
        record.note(|| DeadlineStep::Counted { from: day, amount, unit, to, weekday: to.weekday().into(), section });
        if let Some(missing) = missing {
            let (weekday, section) = (to.weekday().into(), Section::Bgb188Abs3);
            record.note(|| DeadlineStep::Truncated { missing, day: to, weekday, section });
        }
        Ok(to)
    }

    /// The latest day for something that has to happen this long before `event`.
    pub(super) fn latest_before(self, event: Day, counting: Counting, record: &mut impl Record) -> Result<Day, CalendarError> {
        if self.amount == 0 {
            return Err(CalendarError::OutOfRange {});
        }
        let clear = i64::from(counting == Counting::Clear);
        let back = |days: u32| event.shifted(-(i64::from(days) + clear)).map(|to| (to, None));
        let to = match self.plain(record) {
            Plain::Days(days) => back(days),
            Plain::Weeks(weeks) => back(7 * weeks),
            Plain::Months { months, .. } => {
                let direction = if counting == Counting::Clear { From::Start } else { From::Event };
                months_on(direction, event, -i64::from(months))
            }
        };
        let (to, missing) = to.ok_or(beyond(event))?;
        record.note(|| DeadlineStep::Back {
            event,
            amount: self.amount.into(),
            unit: self.unit,
            counting,
            to,
            weekday: to.weekday().into(),
            section: Section::Bgb187Analog,
        });
        if let Some(missing) = missing {
            let (weekday, section) = (to.weekday().into(), Section::Bgb188Abs3);
            record.note(|| DeadlineStep::Truncated { missing, day: to, weekday, section });
        }
        Ok(to)
    }
}

/// The last day of a period of months: the day with the same number as the event, or the one before that of the start.
/// Where the month lacks it, its last day, with the number that is missing (BGB § 188 (2), (3)).
///
/// Counted backwards the second is the last day from which a period of those months is over before the event.
fn months_on(from: From, day: Day, months: i64) -> Option<(Day, Option<u32>)> {
    match (from, day.day_of_month()) {
        (From::Event, of_month) => corresponding(day, months, of_month),
        (From::Start, 1) => corresponding(day, months - 1, 31).map(|(last, _)| (last, None)),
        (From::Start, of_month) => corresponding(day, months, of_month - 1),
    }
}

/// The day with the number `of_month` in the month that lies `months` on; if there is none, the month's last day.
fn corresponding(day: Day, months: i64, of_month: u32) -> Option<(Day, Option<u32>)> {
    let month = i64::from(day.year()) * 12 + i64::from(day.month()) - 1 + months;
    let (year, month) = (i32::try_from(month.div_euclid(12)).ok()?, u32::try_from(month.rem_euclid(12)).ok()? + 1);
    match Day::new(year, month, of_month) {
        Some(day) => Some((day, None)),
        None => Day::last_of_month(year, month).map(|last| (last, Some(of_month))),
    }
}
