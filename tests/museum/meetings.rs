//! Failures of calendars: what other people's calendars made of an exported file.

use std::collections::BTreeMap;

use klikks_core::{Day, Instant, TimeOfDay, json};
use serde_json::Value;

const CALL: &str = include_str!("../bytes/meetings.json");
const GOLDEN: &str = include_str!("../bytes/meetings.ics");

/// A component: its name, and its properties in order, each with its parameters and its value.
type Component = (String, Vec<(String, String, String)>);

/// The components of a file, unfolded; those within others stand beside them.
fn components(text: &str) -> Vec<Component> {
    let mut open: Vec<Component> = Vec::new();
    let mut all = Vec::new();
    for line in text.replace("\r\n ", "").split_terminator("\r\n") {
        let (name, value) = line.split_once(':').unwrap();
        match name {
            "BEGIN" => open.push((value.to_owned(), Vec::new())),
            "END" => all.push(open.pop().unwrap()),
            _ => {
                let (name, parameters) = name.split_once(';').unwrap_or((name, ""));
                open.last_mut().unwrap().1.push((name.to_owned(), parameters.to_owned(), value.to_owned()));
            }
        }
    }
    all
}

fn exported() -> String {
    let answer: Value = serde_json::from_str(&json::icalendar(CALL).unwrap()).unwrap();
    answer["text"].as_str().unwrap().to_owned()
}

/// The file is written by hand; four readers find the same meetings in it (see `readers.rs`, and the tests of the doors).
#[test]
fn the_file_is_the_one_that_was_written_by_hand() {
    assert_eq!(exported(), GOLDEN);
}

/// A time without its zone, or with a zone of which the file says nothing, is read by the clock of the reader or by a
/// standard time all year: then the evening at half past six stands at half past seven from March to October.
#[test]
fn further_outlook_shifts_summer_events_by_an_hour() {
    let all = components(&exported());
    let zones: Vec<_> = all.iter().filter(|(name, _)| name == "VTIMEZONE").flat_map(|(_, properties)| properties).collect();
    assert_eq!(zones.len(), 1);
    assert_eq!(zones.first().map(|zone| (zone.0.as_str(), zone.2.as_str())), Some(("TZID", "Europe/Berlin")));
    let dated = ["DTSTART", "DTEND", "EXDATE", "RDATE", "RECURRENCE-ID"];
    let mut timed = 0;
    for (_, properties) in all.iter().filter(|(name, _)| name == "VEVENT") {
        for (name, parameters, value) in properties.iter().filter(|(name, ..)| dated.contains(&name.as_str())) {
            if value.contains('T') {
                assert_eq!((parameters.as_str(), value.ends_with('Z')), ("TZID=Europe/Berlin", false), "{name}");
                timed += 1;
            } else {
                assert_eq!(parameters, "VALUE=DATE", "{name}");
            }
        }
    }
    assert_eq!(timed, 8);
    // and the zone in the file is Berlin: at noon of each day, by its rules alone
    let rules: BTreeMap<_, _> = all
        .iter()
        .filter(|(name, _)| name == "DAYLIGHT" || name == "STANDARD")
        .map(|(name, properties)| {
            let value = |of: &str| properties.iter().find(|(name, ..)| name == of).unwrap().2.clone();
            (name.as_str(), (value("DTSTART"), value("TZOFFSETTO"), value("RRULE")))
        })
        .collect();
    let (daylight, standard) = (&rules["DAYLIGHT"], &rules["STANDARD"]);
    assert_eq!(
        (daylight.2.as_str(), standard.2.as_str()),
        ("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
    );
    assert!([daylight, standard].iter().all(|(since, ..)| since.as_str() < "19970101"));
    assert_eq!((daylight.1.as_str(), standard.1.as_str()), ("+0200", "+0100"));
    let noon = TimeOfDay::parse("12:00").unwrap();
    let mut date = Day::parse("1997-01-01").unwrap();
    while date.year() < 2050 {
        let since = |month: u32| {
            // the last Sunday of the month: its seventh-last day or a later one
            let last = Day::new(date.year(), month + 1, 1).unwrap().unix_days() - 1;
            let sunday = last - (last + 4).rem_euclid(7); // 4 January 1970 was a Sunday
            date.unix_days() >= sunday
        };
        let summer = since(3) && !since(10);
        let hours = if summer { 2 } else { 1 };
        let midnight = i64::from(date.unix_days()) * 86_400;
        assert_eq!(Instant::at(date, noon).unix_seconds(), midnight + (12 - hours) * 3_600, "{date}");
        date = date.plus_days(1);
    }
}

/// An exception holds only for a date of the same type. `EXDATE:20230601T180000` beside a start with a zone means another
/// moment, so the cancelled meeting is back in the calendar.
#[test]
fn further_a_cancelled_date_of_a_series_comes_back_because_its_exception_lacks_the_zone() {
    let all = components(&exported());
    let mut exceptions = 0;
    for (_, properties) in all.iter().filter(|(name, _)| name == "VEVENT") {
        let start = properties.iter().find(|(name, ..)| name == "DTSTART").unwrap();
        for (_, parameters, value) in properties.iter().filter(|(name, ..)| name == "EXDATE") {
            assert_eq!(*parameters, start.1);
            // the same time of day as the series; the day is the one that was cancelled
            assert_eq!(value.split_once('T').unwrap().1, start.2.split_once('T').unwrap().1);
            exceptions += 1;
        }
    }
    assert_eq!(exceptions, 2);
}
