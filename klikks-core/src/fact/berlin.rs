//! The clocks of Europe/Berlin.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Offset, TimeDelta, TimeZone, Timelike, Weekday};
use chrono_tz::Europe::Berlin;

/// From 1996 on clocks follow one rule (now Directive 2000/84/EC): summer time from the last Sunday of March to the last
/// Sunday of October, changed at 1 o'clock UTC. It is several times as fast as a look into the table of the zone, and goes
/// on after 2099, where that table ends.
const RULE_SINCE: i32 = 1996;

const HOUR: TimeDelta = TimeDelta::hours(1);

/// How far the clocks are ahead of UTC at this time of UTC.
pub(super) fn offset(utc: NaiveDateTime) -> TimeDelta {
    if utc.year() < RULE_SINCE {
        return TimeDelta::seconds(Berlin.offset_from_utc_datetime(&utc).fix().local_minus_utc().into());
    }
    let date = utc.date();
    let summer = match date.month() {
        4..=9 => true,
        3 if on_change(date) => utc.hour() >= 1,
        3 => is_changed(date),
        10 if on_change(date) => utc.hour() < 1,
        10 => !is_changed(date),
        _ => false,
    };
    if summer { HOUR * 2 } else { HOUR }
}

/// Whether the day is the last Sunday of its month, of March or October.
fn on_change(at: NaiveDate) -> bool {
    at.day() >= 25 && at.weekday() == Weekday::Sun
}

/// Whether the last Sunday of March or October is over: the Sunday before this day is the 25th or later.
fn is_changed(at: NaiveDate) -> bool {
    at.day() >= 25 + at.weekday().num_days_from_sunday() && at.weekday() != Weekday::Sun
}

/// What the clocks show at this time of UTC.
pub(super) fn local(utc: NaiveDateTime) -> NaiveDateTime {
    utc.checked_add_signed(offset(utc)).unwrap_or(utc)
}

/// The time of UTC at which the clocks show `local`: the first or the last of two, where they are put back.
/// A time that is skipped in March is read as if they had not been put forward.
pub(super) fn utc(local: NaiveDateTime, last_of_two: bool) -> NaiveDateTime {
    if local.year() < RULE_SINCE {
        let shown = Berlin.from_local_datetime(&local);
        let one = if last_of_two { shown.latest() } else { shown.earliest() };
        let skipped = || Berlin.from_local_datetime(&(local - HOUR)).earliest().map(|at| at + HOUR);
        return one.or_else(skipped).map_or(local, |at: DateTime<_>| at.naive_utc());
    }
    local - if is_summer(local.date(), local.hour(), last_of_two) { HOUR * 2 } else { HOUR }
}

/// The midnight at which `date` begins; what [`utc`] gives, by the shortest way.
pub(super) fn midnight(date: NaiveDate) -> Option<NaiveDateTime> {
    let hour = if is_summer(date, 0, false) { 22 } else { 23 };
    date.pred_opt()?.and_hms_opt(hour, 0, 0).filter(|_| date.year() >= RULE_SINCE)
}

/// Whether clocks that show `hour` on `date` show summer time.
fn is_summer(date: NaiveDate, hour: u32, last_of_two: bool) -> bool {
    match date.month() {
        4..=9 => true,
        3 if on_change(date) => hour >= 3,
        3 => is_changed(date),
        10 if on_change(date) => hour < 2 || (hour == 2 && !last_of_two),
        10 => !is_changed(date),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use chrono::{Datelike, NaiveDate, Offset, TimeDelta, TimeZone};
    use chrono_tz::Europe::Berlin;

    use super::{local, midnight, offset, utc};

    #[test]
    fn the_rule_is_that_of_the_zone_at_every_hour_as_long_as_its_table_goes() {
        let mut at = NaiveDate::from_ymd_opt(1996, 1, 1).unwrap().and_hms_opt(0, 30, 0).unwrap();
        while at.year() < 2100 {
            let zone = Berlin.offset_from_utc_datetime(&at).fix().local_minus_utc();
            assert_eq!(offset(at), TimeDelta::seconds(zone.into()), "{at}");
            let shown = Berlin.from_local_datetime(&local(at));
            let both = [shown.earliest(), shown.latest()].map(|one| one.unwrap().naive_utc());
            assert_eq!([utc(local(at), false), utc(local(at), true)], both, "{at}");
            let start = at.date().and_hms_opt(0, 0, 0).unwrap();
            assert_eq!(midnight(at.date()), Some(utc(start, false)), "{at}");
            at += TimeDelta::hours(1);
        }
    }

    #[test]
    fn it_goes_on_where_the_table_of_the_zone_ends() {
        // 28 March 2100 is a Sunday, the last of the month
        let noon = |month, day| NaiveDate::from_ymd_opt(2100, month, day).unwrap().and_hms_opt(12, 0, 0).unwrap();
        let hours = [noon(3, 27), noon(3, 28), noon(7, 1), noon(10, 30), noon(10, 31)].map(|at| offset(at).num_hours());
        assert_eq!(hours, [1, 2, 2, 2, 1]);
    }

    #[test]
    fn a_time_that_is_skipped_is_read_as_if_the_clock_had_not_been_put_forward() {
        for (year, month, day) in [(2023, 3, 26), (1983, 3, 27)] {
            let half_past_two = NaiveDate::from_ymd_opt(year, month, day).unwrap().and_hms_opt(2, 30, 0).unwrap();
            assert_eq!(utc(half_past_two, false), half_past_two - TimeDelta::hours(1));
        }
    }
}
