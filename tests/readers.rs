//! The calendar file read by other people's software: the crate `icalendar` takes it apart, and what its
//! properties say is carried out day by day. Python and JavaScript do the same with readers of their own, against the same list written by hand.

#[cfg(test)]
mod readers {
    use std::collections::{BTreeMap, BTreeSet};

    use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, Offset, TimeZone, Utc, Weekday};
    use chrono_tz::Europe::Berlin;
    use icalendar::{Calendar, CalendarComponent, Component, Event, Property};
    use serde_json::{Value, json};

    const FILE: &str = include_str!("bytes/meetings.ics");
    const INSTANCES: &str = include_str!("bytes/meetings.instances.json");

    fn events() -> Vec<Event> {
        let calendar: Calendar = FILE.parse().unwrap();
        let events = calendar.components.into_iter().filter_map(|component| match component {
            CalendarComponent::Event(event) => Some(event),
            _ => None,
        });
        events.collect()
    }

    fn value<'a>(event: &'a Event, name: &str) -> Option<&'a str> {
        event.properties().get(name).map(Property::value)
    }

    fn minutes(event: &Event) -> i64 {
        let length = value(event, "DURATION").and_then(|length| length.strip_prefix("PT")?.strip_suffix('M')?.parse().ok());
        let days = || {
            let day = |name| NaiveDate::parse_from_str(value(event, name)?, "%Y%m%d").ok();
            Some((day("DTEND")? - day("DTSTART")?).num_minutes())
        };
        length.or_else(days).unwrap_or(0)
    }

    /// The time that a property names by the clocks of Berlin; it must say so itself.
    fn local(property: &Property) -> NaiveDateTime {
        assert_eq!(property.params().get("TZID").map(icalendar::Parameter::value), Some("Europe/Berlin"), "{}", property.key());
        NaiveDateTime::parse_from_str(property.value(), "%Y%m%dT%H%M%S").unwrap()
    }

    /// Whether a rule that began on `first` has a date on `day`; only the kinds of rule that the file has.
    fn falls_on(rule: &str, first: NaiveDate, day: NaiveDate) -> bool {
        let weeks = |n: i64| (day - first).num_days() % (7 * n) == 0;
        match rule {
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH" => weeks(2),
            "FREQ=MONTHLY;BYDAY=-1MO" => day.weekday() == Weekday::Mon && (day + Days::new(7)).month() != day.month(),
            other => panic!("the file has no rule {other}"),
        }
    }

    /// The starts of an event by its rule and its exceptions.
    fn starts(event: &Event) -> Vec<(String, Option<i32>)> {
        let start = &event.properties()["DTSTART"];
        if start.params().get("VALUE").is_some_and(|of| of.value() == "DATE") {
            return vec![(NaiveDate::parse_from_str(start.value(), "%Y%m%d").unwrap().to_string(), None)];
        }
        let first = local(start);
        let mut found = vec![first];
        if let Some((rule, until)) = value(event, "RRULE").map(|rule| rule.split_once(";UNTIL=").unwrap()) {
            let until = NaiveDateTime::parse_from_str(until, "%Y%m%dT%H%M%SZ").unwrap();
            let days = first.date().iter_days().skip(1).filter(|day| falls_on(rule, first.date(), *day));
            let later = days.map(|day| day.and_time(first.time()));
            found.extend(later.take_while(|at| Berlin.from_local_datetime(at).unwrap() <= Utc.from_utc_datetime(&until)));
        }
        let single = event.properties().get("EXDATE").into_iter();
        let excepted: Vec<_> = single.chain(event.multi_properties().get("EXDATE").into_iter().flatten()).map(local).collect();
        assert!(excepted.iter().all(|out| found.contains(out)), "an exception to nothing: {excepted:?}");
        let offset = |at: &NaiveDateTime| Berlin.from_local_datetime(at).unwrap().offset().fix().local_minus_utc() / 60;
        let held = found.iter().filter(|at| !excepted.contains(at));
        held.map(|at| (at.format("%Y-%m-%dT%H:%M").to_string(), Some(offset(at)))).collect()
    }

    #[test]
    fn the_crate_icalendar_finds_the_meetings_that_were_listed_by_hand() {
        let events = events();
        let mut found: BTreeMap<(String, String), Value> = BTreeMap::new();
        let mut moved = BTreeSet::new();
        let (exceptions, regular): (Vec<_>, Vec<_>) =
            events.iter().partition(|event| event.properties().contains_key("RECURRENCE-ID"));
        let mut add = |event: &Event, start: String, offset: Option<i32>| {
            let uid = value(event, "UID").unwrap();
            let of = json!({ "uid": uid, "start": start, "utc_offset": offset, "minutes": minutes(event) });
            assert_eq!(found.insert((start, uid.to_owned()), of), None);
        };
        for event in &exceptions {
            moved.insert((value(event, "UID").unwrap().to_owned(), value(event, "RECURRENCE-ID").unwrap().to_owned()));
            for (start, offset) in starts(event) {
                add(event, start, offset);
            }
        }
        for event in &regular {
            for (start, offset) in starts(event) {
                let id = start.replace([':', '-'], "") + "00";
                if !moved.remove(&(value(event, "UID").unwrap().to_owned(), id)) {
                    add(event, start, offset);
                }
            }
        }
        assert!(moved.is_empty(), "moved dates that no series has: {moved:?}");
        let listed: Vec<Value> = serde_json::from_str(INSTANCES).unwrap();
        assert_eq!(found.into_values().collect::<Vec<_>>(), listed);
    }

    #[test]
    fn texts_come_back_as_they_were_written() {
        let events = events();
        let summer = events.iter().find(|event| value(event, "UID") == Some("event-sommer.kinds.klikks")).unwrap();
        let said = "Fragen, Ideen; Kaffee – danach ein Überblick über das, was in den Nachbarorten schon läuft";
        assert_eq!(summer.get_description(), Some(said));
        assert_eq!(summer.properties()["DESCRIPTION"].params()["LANGUAGE"].value(), "de");
    }
}
