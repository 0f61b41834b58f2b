//! The text of iCalendar: values, escaping, folding (RFC 5545 §§ 3.1, 3.3).

use crate::{
    calendar::{Recurrence, Weekday},
    fact::{Day, TimeOfDay},
};

/// The name of the zone, as every date and time of the file names it: without it a reader takes the clock of its own
/// place, or leaves an exception unused because it is not of the type of the date it excepts.
const ZONE: &str = "TZID=Europe/Berlin";

/// Europe/Berlin by rule; a list of single dates would end some day.
///
/// The first days are those of the law: summer time since 1980, on the last Sunday of March since 1981, until the last
/// Sunday of October since 1996. From 27 October 1996 on this is Europe/Berlin. Rules that begin in 1970, as many files
/// have them, say the same from then on and claim a summer time for years that had none.
pub(super) const VTIMEZONE: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n\
BEGIN:DAYLIGHT\r\nDTSTART:19810329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\n\
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n\
BEGIN:STANDARD\r\nDTSTART:19961027T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\n\
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";

/// A property with a day, or with a day and a time of Berlin.
pub(super) fn at(property: &str, day: Day, starts: Option<TimeOfDay>) -> String {
    match starts {
        Some(starts) => format!("{property};{ZONE}:{}T{}00", basic(day), starts.to_string().replace(':', "")),
        None => format!("{property};VALUE=DATE:{}", basic(day)),
    }
}

/// Begin and length of something that begins at a time; the length only if it is known.
pub(super) fn timed(day: Day, starts: TimeOfDay, minutes: Option<u16>) -> Vec<String> {
    std::iter::once(at("DTSTART", day, Some(starts))).chain(minutes.map(|minutes| format!("DURATION:PT{minutes}M"))).collect()
}

/// Whole days, both inclusive; the end of iCalendar is exclusive.
pub(super) fn all_day(first: Day, last: Day) -> Vec<String> {
    vec![at("DTSTART", first, None), at("DTEND", last.plus_days(1), None)]
}

/// The rule of a recurrence; none for days that are named one by one.
pub(super) fn rrule(recurrence: &Recurrence) -> Option<String> {
    let day = |weekday: Weekday| weekday.ics();
    Some(match recurrence {
        Recurrence::EveryNthWeek { n, weekday } => format!("FREQ=WEEKLY;INTERVAL={n};BYDAY={}", day(*weekday)),
        Recurrence::NthWeekdayOfMonth { n, weekday } => format!("FREQ=MONTHLY;BYDAY={n}{}", day(*weekday)),
        Recurrence::LastWeekdayOfMonth { weekday } => format!("FREQ=MONTHLY;BYDAY=-1{}", day(*weekday)),
        Recurrence::Dates { .. } => return None,
    })
}

pub(super) fn basic(day: Day) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day_of_month())
}

pub(super) fn escape(text: &str) -> String {
    let printable: String = text.chars().filter(|char| *char == '\n' || !char.is_control()).collect();
    printable.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

pub(super) fn component(lines: &[String], text: &mut String) {
    fold(text, "BEGIN:VEVENT");
    for line in lines {
        fold(text, line);
    }
    fold(text, "END:VEVENT");
}

/// Lines end in CRLF and hold at most 75 octets; the rest goes on after a space, and no character is split.
pub(super) fn fold(text: &mut String, line: &str) {
    let mut width = 0;
    for char in line.chars() {
        if width + char.len_utf8() > 75 {
            text.push_str("\r\n ");
            width = 1;
        }
        text.push(char);
        width += char.len_utf8();
    }
    text.push_str("\r\n");
}
