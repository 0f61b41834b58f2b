//! Deadlines: counted on the fingers, one day and one month after the other.

use klikks_core::{Counting, DeadlineRule, Holiday, PartOfMonth, Regime, Unit};

use super::{
    berlin,
    days::{Date, Nth, count, date, length, next, nth, previous},
    holidays::{Is, Place, is},
};

/// What comes out: days, and instants in seconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Told {
    pub(super) nominal: Nth,
    pub(super) effective: Nth,
    /// Known for the years 1981 to 2100.
    pub(super) end: Option<i64>,
    /// Holiday, its day, and what it would be if the commune keeps it.
    pub(super) open: Option<(Holiday, Nth, Nth)>,
}

/// Counts `amount` units from `first`, which is counted itself if `first_counts`.
pub(super) fn count_on(first: Nth, first_counts: bool, amount: u16, unit: Unit, half_month: bool) -> Option<Nth> {
    let mut day = match months_in(unit) {
        None => days_on(first, u32::from(amount) * days_in(unit) - u32::from(first_counts))?,
        Some(months) => months_on(first, first_counts, u32::from(amount) * months)?,
    };
    if half_month {
        day = days_on(day, 15)?;
    }
    Some(day)
}

fn months_in(unit: Unit) -> Option<u32> {
    match unit {
        Unit::Month => Some(1),
        Unit::Quarter => Some(3),
        Unit::HalfYear => Some(6),
        Unit::Year => Some(12),
        Unit::Day | Unit::Week | Unit::HalfMonth => None,
    }
}

fn days_in(unit: Unit) -> u32 {
    match unit {
        Unit::Week => 7,
        Unit::HalfMonth => 15,
        _ => 1,
    }
}

fn days_on(mut day: Nth, days: u32) -> Option<Nth> {
    for _ in 0..days {
        day = next(day)?;
    }
    Some(day)
}

fn months_on(first: Nth, first_counts: bool, months: u32) -> Option<Nth> {
    let Date { mut year, mut month, day } = date(first);
    if first_counts && day == 1 {
        // whole calendar months: the last of them ends with its last day
        for _ in 1..months {
            (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
            if year > 9999 {
                return None;
            }
        }
        return nth(year, month, length(year, month));
    }
    for _ in 0..months {
        (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
        if year > 9999 {
            return None;
        }
    }
    let wanted = if first_counts { day - 1 } else { day };
    nth(year, month, wanted.min(length(year, month)))
}

/// The n-th day, week or month before.
fn count_back(event: Nth, amount: u16, unit: Unit) -> Option<Nth> {
    let Some(months) = months_in(unit) else {
        let mut day = event;
        for _ in 0..u32::from(amount) * days_in(unit) {
            day = previous(day)?;
        }
        return Some(day);
    };
    let Date { mut year, mut month, day } = date(event);
    for _ in 0..u32::from(amount) * months {
        (year, month) = if month == 1 { (year - 1, 12) } else { (year, month - 1) };
        if year == 0 {
            return None;
        }
    }
    nth(year, month, day.min(length(year, month)))
}

/// The latest day from which a period of that length is over before the event.
fn clear(event: Nth, amount: u16, unit: Unit) -> Option<Nth> {
    // the shortest such period (a month of 28 days is two short of 30); no later day can be the answer
    let shortest = match months_in(unit) {
        None => u32::from(amount) * days_in(unit),
        Some(months) => u32::from(amount) * months * 30 - 2,
    };
    let mut latest = event.checked_sub(usize::try_from(shortest).unwrap())?;
    while count_on(latest, false, amount, unit, false).is_none_or(|over| over >= event) {
        latest = previous(latest)?;
    }
    Some(latest)
}

fn nominal(rule: &DeadlineRule) -> Result<Option<Nth>, &'static str> {
    let of = |day: klikks_core::Day| {
        let (month, number) = (u8::try_from(day.month()).unwrap(), u8::try_from(day.day_of_month()).unwrap());
        nth(u16::try_from(day.year()).unwrap(), month, number).unwrap()
    };
    let end_of = |year, month: u16| {
        let month = u8::try_from(month).unwrap();
        nth(year, month, length(year, month))
    };
    let counted = |date, first_counts, amount, unit, half_month| {
        if amount == 0 {
            return Err("out_of_range");
        }
        if half_month && months_in(unit).is_none() {
            return Err("half_month_needs_months");
        }
        Ok(count_on(of(date), first_counts, amount, unit, half_month))
    };
    Ok(match *rule {
        DeadlineRule::NamedDay { date } => Some(of(date)),
        DeadlineRule::PartOfMonth { year, month, part } => match part {
            PartOfMonth::Start => nth(year, u8::try_from(month).unwrap(), 1),
            PartOfMonth::Middle => nth(year, u8::try_from(month).unwrap(), 15),
            PartOfMonth::End => end_of(year, month),
        },
        DeadlineRule::EndOfQuarter { year, quarter } => end_of(year, [3, 6, 9, 12][usize::from(quarter - 1)]),
        DeadlineRule::EndOfHalfYear { year, half } => end_of(year, [6, 12][usize::from(half - 1)]),
        DeadlineRule::EndOfYear { year } => end_of(year, 12),
        DeadlineRule::AfterEvent { date, amount, unit, plus_half_month }
        | DeadlineRule::Extended { nominal: date, amount, unit, plus_half_month } => {
            counted(date, false, amount, unit, plus_half_month)?
        }
        DeadlineRule::FromStart { date, amount, unit, plus_half_month } => counted(date, true, amount, unit, plus_half_month)?,
        DeadlineRule::BeforeEvent { date, amount, unit, counting: Counting::NthDay } => count_back(of(date), amount, unit),
        DeadlineRule::BeforeEvent { date, amount, unit, counting: Counting::Clear } => clear(of(date), amount, unit),
        DeadlineRule::Hours { .. } => return Err("hours are no days"),
    })
}

/// The first day from `day` on that is no day off.
fn moved(mut day: Nth, place: Place<'_>, open_is_off: bool) -> Result<Nth, &'static str> {
    loop {
        match is(day, place) {
            Is::Unknown => return Err("year_out_of_range"),
            Is::Working => return Ok(day),
            Is::Open(_) if !open_is_off => return Ok(day),
            Is::Off | Is::Open(_) => day = next(day).unwrap(),
        }
    }
}

fn end_of(day: Nth) -> Option<i64> {
    (1981..=2100).contains(&date(day).year).then(|| berlin::start_of(day + 1))
}

/// The end of a deadline, or the code of what is wrong.
pub(super) fn tell(rule: &DeadlineRule, regime: Regime, place: Place<'_>) -> Result<Told, &'static str> {
    if let DeadlineRule::Hours { start, hours } = *rule {
        if regime == Regime::Bgb193 {
            return Err("hours_not_in_bgb");
        }
        let mut end = start.unix_seconds();
        for _ in 0..hours {
            end += 3_600;
        }
        let day = berlin::day_at(end - 1);
        return Ok(Told { nominal: day, effective: day, end: Some(end), open: None });
    }
    let nominal = nominal(rule)?.ok_or("beyond_calendar")?;
    assert!(nominal < count());
    let stays = !matches!(regime, Regime::Bgb193 | Regime::Vwvfg31) || matches!(rule, DeadlineRule::BeforeEvent { .. });
    if stays {
        return Ok(Told { nominal, effective: nominal, end: end_of(nominal), open: None });
    }
    let effective = moved(nominal, place, false)?;
    let open = match is(effective, place) {
        Is::Open(holiday) => Some((holiday, effective, moved(effective, place, true)?)),
        _ => None,
    };
    Ok(Told { nominal, effective, end: end_of(effective), open })
}
