//! What clocks in Berlin show, from 1981 to 2100: summer time from the last Sunday of March to that of October (September
//! until 1995), changed at 1 o'clock UTC.

use super::days::{Nth, date, length, nth, of_unix_days, unix_days, weekday};

fn last_sunday(year: u16, month: u8) -> Nth {
    let mut day = nth(year, month, length(year, month)).unwrap();
    while weekday(day) != 6 {
        day -= 1;
    }
    day
}

fn summer(year: u16) -> (i64, i64) {
    let at_one = |day| unix_days(day) * 86_400 + 3_600;
    (at_one(last_sunday(year, 3)), at_one(last_sunday(year, if year < 1996 { 9 } else { 10 })))
}

/// Seconds by which Berlin is ahead of UTC.
fn ahead(unix_seconds: i64) -> i64 {
    let year = date(of_unix_days(unix_seconds.div_euclid(86_400))).year;
    let (from, until) = summer(year);
    if (from..until).contains(&unix_seconds) { 7_200 } else { 3_600 }
}

/// The midnight at which a day begins.
pub(super) fn start_of(day: Nth) -> i64 {
    let midnight = unix_days(day) * 86_400;
    let guess = midnight - 3_600;
    midnight - ahead(guess)
}

/// The day that the calendar in Berlin shows.
pub(super) fn day_at(unix_seconds: i64) -> Nth {
    of_unix_days((unix_seconds + ahead(unix_seconds)).div_euclid(86_400))
}
