//! The days of the years 1 to 9999, found by walking from one to the next.

use std::sync::LazyLock;

use klikks_core::Day;

/// A day as its place in the walk; 0 is 1 January of the year 1.
pub(super) type Nth = usize;

/// A day as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Date {
    pub(super) year: u16,
    pub(super) month: u8,
    pub(super) day: u8,
}

struct Walk {
    days: Vec<Date>,
    /// Where the months begin, from January of the year 1.
    months: Vec<Nth>,
    /// 1 January 2001, which was a Monday.
    monday: Nth,
    /// 1 January 1970.
    epoch: Nth,
}

static WALK: LazyLock<Walk> = LazyLock::new(|| {
    let mut walk = Walk { days: Vec::new(), months: Vec::new(), monday: 0, epoch: 0 };
    let mut date = Date { year: 1, month: 1, day: 1 };
    while date.year <= 9999 {
        if date.day == 1 {
            walk.months.push(walk.days.len());
        }
        if date == (Date { year: 2001, month: 1, day: 1 }) {
            walk.monday = walk.days.len();
        }
        if date == (Date { year: 1970, month: 1, day: 1 }) {
            walk.epoch = walk.days.len();
        }
        walk.days.push(date);
        date = after(date);
    }
    walk
});

fn after(Date { year, month, day }: Date) -> Date {
    if day < length(year, month) {
        Date { year, month, day: day + 1 }
    } else if month < 12 {
        Date { year, month: month + 1, day: 1 }
    } else {
        Date { year: year + 1, month: 1, day: 1 }
    }
}

/// How many days a month has.
pub(super) fn length(year: u16, month: u8) -> u8 {
    match month {
        2 if year % 400 == 0 => 29,
        2 if year % 100 == 0 => 28,
        2 if year % 4 == 0 => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// How many days there are.
pub(super) fn count() -> usize {
    WALK.days.len()
}

pub(super) fn date(nth: Nth) -> Date {
    WALK.days[nth]
}

/// Where a day is in the walk; `None` if no month has it.
pub(super) fn nth(year: u16, month: u8, day: u8) -> Option<Nth> {
    if !(1..=9999).contains(&year) || !(1..=12).contains(&month) || !(1..=length(year, month)).contains(&day) {
        return None;
    }
    let first = WALK.months[usize::from(year - 1) * 12 + usize::from(month - 1)];
    Some(first + usize::from(day - 1))
}

/// The day after, while there is one.
pub(super) fn next(nth: Nth) -> Option<Nth> {
    (nth + 1 < count()).then_some(nth + 1)
}

/// The day before, while there is one.
pub(super) fn previous(nth: Nth) -> Option<Nth> {
    nth.checked_sub(1)
}

/// 0 for Monday to 6 for Sunday.
pub(super) fn weekday(nth: Nth) -> usize {
    // a whole number of weeks that is more than any day lies before that Monday
    (nth + 7 * 1_000_000 - WALK.monday) % 7
}

pub(super) fn unix_days(nth: Nth) -> i64 {
    i64::try_from(nth).unwrap() - i64::try_from(WALK.epoch).unwrap()
}

pub(super) fn of_unix_days(days: i64) -> Nth {
    usize::try_from(days + i64::try_from(WALK.epoch).unwrap()).unwrap()
}

/// The day as the core writes it.
pub(super) fn day(nth: Nth) -> Day {
    let Date { year, month, day } = date(nth);
    Day::new(year.into(), month.into(), day.into()).unwrap()
}
