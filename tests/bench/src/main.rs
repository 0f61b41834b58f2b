//! How fast the calendar answers, against crates of others in the same run: `cargo xtask bench calendar`.
//!
//! Each line is JSON: a name, how many were asked, and the seconds it took (the fastest of several runs).

use std::{hint::black_box, time::Instant};

use chrono::NaiveDate;
use holiday_de::GermanRegion;
use klikks_core::{Anchor, Day, DeadlineRule, Land, Recurrence, Regime, Unit, Weekday, deadline, holiday_on, last_day};
use rrule::RRuleSet;

/// The fastest of nine runs of `work`, which answers `count` questions.
fn measure(name: &str, count: usize, mut work: impl FnMut() -> u64) {
    let seconds = |work: &mut dyn FnMut() -> u64| {
        let start = Instant::now();
        black_box(work());
        start.elapsed().as_secs_f64()
    };
    let best = (0..9).map(|_| seconds(&mut work)).fold(f64::INFINITY, f64::min);
    println!("{{\"name\": \"{name}\", \"count\": {count}, \"seconds\": {best:.9}}}");
}

fn main() {
    let (first, last) = (day("1995-01-01"), day("2050-12-31"));
    let all: Vec<Day> = (first.unix_days()..=last.unix_days()).filter_map(Day::from_unix_days).collect();
    holidays(&all);
    deadlines(&all);
    recurrences();
}

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

fn holidays(all: &[Day]) {
    let dates: Vec<NaiveDate> = all.iter().filter_map(|day| day.to_string().parse().ok()).collect();
    measure("holiday: klikks", all.len(), || {
        all.iter().map(|day| u64::from(holiday_on(black_box(*day), Land::Nw).is_ok_and(|holiday| holiday.is_some()))).sum()
    });
    measure("holiday: holiday_de", dates.len(), || {
        dates.iter().map(|date| u64::from(GermanRegion::NordrheinWestfalen.is_holiday(*black_box(date)))).sum()
    });
}

fn deadlines(all: &[Day]) {
    let named: Vec<_> = all.iter().map(|day| DeadlineRule::NamedDay { date: *day }).collect();
    let month = |day: &Day| DeadlineRule::AfterEvent { date: *day, amount: 1, unit: Unit::Month, plus_half_month: false };
    let months: Vec<_> = all.iter().filter(|day| day.year() < 2050).map(month).collect();
    for (name, rules) in [("named day", &named), ("one month after", &months)] {
        measure(&format!("deadline without steps, {name}"), rules.len(), || {
            let last = |rule| last_day(black_box(rule), Regime::Bgb193, Land::Nw).expect("known").effective;
            rules.iter().map(|rule| u64::from(last(rule).day_of_month())).sum()
        });
        measure(&format!("deadline with steps, {name}"), rules.len(), || {
            let last = |rule| deadline(black_box(rule), Regime::Bgb193, Land::Nw).expect("known").effective;
            rules.iter().map(|rule| u64::from(last(rule).day_of_month())).sum()
        });
    }
}

fn recurrences() {
    let (first, until) = (day("2022-10-27"), day("2032-10-27"));
    let anchor = Anchor::Stated { date: first };
    let weekly = Recurrence::EveryNthWeek { n: 2, weekday: Weekday::Thursday };
    let monthly = Recurrence::NthWeekdayOfMonth { n: 2, weekday: Weekday::Thursday };
    for (name, recurrence, rule) in
        [("every 14 days", weekly, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"), ("second Thursday", monthly, "FREQ=MONTHLY;BYDAY=2TH")]
    {
        let here = recurrence.days(&anchor, first, until).count();
        measure(&format!("recurrence: klikks, {name}"), here, || {
            recurrence.days(black_box(&anchor), first, until).map(|day| u64::from(day.day_of_month())).sum()
        });
        // the rule is read once, as it is with klikks
        let text = format!("DTSTART:20221027T000000Z\nRRULE:{rule};UNTIL=20321027T000000Z");
        let set: RRuleSet = text.parse().expect("a rule");
        assert_eq!(set.clone().into_iter().count(), here, "both find the same dates");
        measure(&format!("recurrence: rrule, {name}"), here, || {
            black_box(&set).clone().into_iter().map(|at| u64::from(at.timestamp().unsigned_abs() & 31)).sum()
        });
    }
}
