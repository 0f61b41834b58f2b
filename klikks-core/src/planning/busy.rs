//! What is in the way, read from a calendar file (RFC 5545): the times of its events.
//!
//! Read are events with a start and an end or a duration; what is cancelled or transparent is in nobody's way. An event that
//! recurs by a rule is not unfolded but reported, and so is a time zone other than Europe/Berlin and UTC: what is not
//! understood is never taken as free.

use crate::fact::{Day, Instant, TimeOfDay};

/// From an instant to another, exclusive.
pub(super) type Busy = (Instant, Instant);

const DAY: i64 = 86_400;

/// The times in `text`, or for each line that is not understood its number, from 1, and what it says.
pub(super) fn busy(text: &str) -> Result<Vec<Busy>, Vec<(u32, String)>> {
    let (mut times, mut unread) = (Vec::new(), Vec::new());
    let mut event: Option<Event> = None;
    for (number, line) in unfolded(text) {
        let (head, value) = line.split_once(':').unwrap_or((&line, ""));
        let (name, parameters) = head.split_once(';').unwrap_or((head, ""));
        let name = name.to_ascii_uppercase();
        match (name.as_str(), event.as_mut()) {
            ("BEGIN", None) if value.eq_ignore_ascii_case("VEVENT") => event = Some(Event { line: number, ..Event::default() }),
            ("END", Some(_)) if value.eq_ignore_ascii_case("VEVENT") => {
                let Some(done) = event.take() else { continue };
                match done.time() {
                    _ if done.free => {}
                    Some(time) => times.push(time),
                    None => unread.push((done.line, "BEGIN:VEVENT".to_owned())),
                }
            }
            ("DTSTART", Some(event)) => match start(parameters, value) {
                Some(start) => event.start = Some(start),
                None => unread.push((number, line)),
            },
            ("DTEND", Some(event)) => match start(parameters, value) {
                Some((end, _)) => event.end = Some(end),
                None => unread.push((number, line)),
            },
            ("DURATION", Some(event)) => match duration(value) {
                Some(seconds) => event.seconds = Some(seconds),
                None => unread.push((number, line)),
            },
            ("RRULE" | "RDATE", Some(event)) => event.recurs = Some((number, line)),
            ("STATUS", Some(event)) => event.free |= value.eq_ignore_ascii_case("CANCELLED"),
            ("TRANSP", Some(event)) => event.free |= value.eq_ignore_ascii_case("TRANSPARENT"),
            _ => {}
        }
        if let Some(recurs) = event.as_mut().and_then(|event| event.recurs.take()) {
            unread.push(recurs);
        }
    }
    if unread.is_empty() { Ok(times) } else { Err(unread) }
}

#[derive(Default)]
struct Event {
    line: u32,
    start: Option<(Instant, bool)>,
    end: Option<Instant>,
    seconds: Option<i64>,
    recurs: Option<(u32, String)>,
    free: bool,
}

impl Event {
    fn time(&self) -> Option<Busy> {
        let (start, whole_day) = self.start?;
        let usual = if whole_day { DAY } else { 0 };
        let end = self.end.or_else(|| start.shifted(self.seconds.unwrap_or(usual)))?;
        Some((start, end))
    }
}

/// The lines with what was folded put together again, each with the number of its first line.
fn unfolded(text: &str) -> Vec<(u32, String)> {
    let mut lines: Vec<(u32, String)> = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(rest), Some((_, last))) => last.push_str(rest),
            _ => lines.push((number, line.to_owned())),
        }
    }
    lines
}

/// An instant, and whether it is a whole day.
fn start(parameters: &str, value: &str) -> Option<(Instant, bool)> {
    let zone = parameters.split(';').find_map(|parameter| parameter.strip_prefix("TZID="));
    if zone.is_some_and(|zone| zone.trim_matches('"') != "Europe/Berlin") {
        return None;
    }
    let digits = |from: usize, to: usize| value.get(from..to).filter(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    let day = Day::parse(&format!("{}-{}-{}", digits(0, 4)?, digits(4, 6)?, digits(6, 8)?)).ok()?;
    match value.get(8..) {
        Some("") => Some((Instant::start_of(day), true)),
        Some(clock) if clock.starts_with('T') => {
            let time = format!("{}:{}", digits(9, 11)?, digits(11, 13)?);
            digits(13, 15)?;
            match value.get(15..) {
                Some("") => Some((Instant::at(day, TimeOfDay::parse(&time).ok()?), false)),
                Some("Z") => Some((Instant::parse(&format!("{day}T{time}:00Z")).ok()?, false)),
                _ => None,
            }
        }
        _ => None,
    }
}

/// A duration such as `PT2H30M` or `P1D`, in seconds.
fn duration(text: &str) -> Option<i64> {
    let mut rest = text.strip_prefix('P')?;
    let mut seconds = 0;
    while !rest.is_empty() {
        if let Some(time) = rest.strip_prefix('T') {
            rest = time;
            continue;
        }
        let length = rest.find(|char: char| !char.is_ascii_digit())?;
        let (number, tail) = rest.split_at_checked(length)?;
        let unit = match tail.chars().next()? {
            'W' => 7 * DAY,
            'D' => DAY,
            'H' => 3_600,
            'M' => 60,
            'S' => 1,
            _ => return None,
        };
        seconds += number.parse::<i64>().ok().filter(|number| *number < 100_000)? * unit;
        rest = tail.get(1..)?;
    }
    Some(seconds)
}
