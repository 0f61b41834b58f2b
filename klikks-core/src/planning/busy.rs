//! What is in the way, read from a calendar file (RFC 5545): the times of its events, and lists of times that are taken.
//!
//! Read are events with a start and an end or a duration, and busy times (VFREEBUSY); what is cancelled, transparent or free is
//! in nobody's way. An event that recurs by a rule is not unfolded but reported, and so is a time zone other than Europe/Berlin
//! and UTC: what is not understood is never taken as free.

use super::BusyTime;
use crate::fact::{Day, Instant, TimeOfDay};

/// From an instant to another, exclusive.
pub(super) type Busy = (Instant, Instant);

/// The names of the one time zone that is read: its own, and that of Outlook (CLDR, windowsZones).
const BERLIN: [&str; 2] = ["Europe/Berlin", "W. Europe Standard Time"];

/// A time that the document names itself.
pub(super) fn busy_at(time: &BusyTime) -> Busy {
    let BusyTime { day, from, until } = *time;
    let last = if until > from { day } else { day.plus_days(1) };
    (Instant::at(day, from), Instant::at(last, until))
}

/// The times in `text`, or for each line that is not understood its number, from 1, and what it says.
pub(super) fn busy(text: &str) -> Result<Vec<Busy>, Vec<(u32, String)>> {
    let mut read = Reading::default();
    for (number, line) in unfolded(text) {
        let (head, value) = line.split_once(':').unwrap_or((&line, ""));
        let (name, parameters) = head.split_once(';').unwrap_or((head, ""));
        if !read.line(&name.to_ascii_uppercase(), parameters, value, number) {
            read.unread.push((number, line));
        }
    }
    if read.unread.is_empty() { Ok(read.times) } else { Err(read.unread) }
}

#[derive(Default)]
struct Reading {
    /// The components around the line, such as a reminder in an event.
    inside: Vec<String>,
    event: Event,
    times: Vec<Busy>,
    unread: Vec<(u32, String)>,
}

#[derive(Default)]
struct Event {
    line: u32,
    start: Option<Start>,
    end: Option<Instant>,
    length: Option<Length>,
    free: bool,
}

impl Reading {
    /// Whether the line is understood.
    fn line(&mut self, name: &str, parameters: &str, value: &str, number: u32) -> bool {
        match name {
            "BEGIN" => {
                self.inside.push(value.to_ascii_uppercase());
                if self.is_in("VEVENT") {
                    self.event = Event { line: number, ..Event::default() };
                }
            }
            "END" => {
                if self.is_in("VEVENT") {
                    self.event_ends();
                }
                self.inside.pop();
            }
            _ if self.is_in("VEVENT") => return self.of_event(name, parameters, value),
            "FREEBUSY" if self.is_in("VFREEBUSY") => return self.taken(parameters, value),
            _ => {}
        }
        true
    }

    fn is_in(&self, component: &str) -> bool {
        self.inside.last().is_some_and(|inside| inside == component)
    }

    fn event_ends(&mut self) {
        let event = std::mem::take(&mut self.event);
        match event.time() {
            _ if event.free => {}
            Some(time) => self.times.push(time),
            None => self.unread.push((event.line, "BEGIN:VEVENT".to_owned())),
        }
    }

    fn of_event(&mut self, name: &str, parameters: &str, value: &str) -> bool {
        let event = &mut self.event;
        match name {
            "DTSTART" => {
                event.start = start(parameters, value);
                event.start.is_some()
            }
            "DTEND" => {
                event.end = start(parameters, value).map(Start::at);
                event.end.is_some()
            }
            "DURATION" => {
                event.length = length(value);
                event.length.is_some()
            }
            "RRULE" | "RDATE" => false,
            "STATUS" => {
                event.free |= value.eq_ignore_ascii_case("CANCELLED");
                true
            }
            "TRANSP" => {
                event.free |= value.eq_ignore_ascii_case("TRANSPARENT");
                true
            }
            _ => true,
        }
    }

    /// A list of times, each with its end or its length; all in UTC.
    fn taken(&mut self, parameters: &str, value: &str) -> bool {
        if parameters.split(';').any(|parameter| parameter.eq_ignore_ascii_case("FBTYPE=FREE")) {
            return true;
        }
        let period = |text: &str| {
            let (from, to) = text.split_once('/')?;
            let from = start("", from)?;
            let to = start("", to).map(Start::at).or_else(|| from.after(length(to)?))?;
            occupied(from.at(), to)
        };
        let periods: Option<Vec<Busy>> = value.split(',').map(period).collect();
        self.times.extend(periods.iter().flatten());
        periods.is_some()
    }
}

impl Event {
    fn time(&self) -> Option<Busy> {
        let start = self.start?;
        let usual = Length { days: i64::from(start.time == Time::None), seconds: 0 };
        let end = self.end.or_else(|| start.after(self.length.unwrap_or(usual)))?;
        occupied(start.at(), end)
    }
}

/// A time that ends before it begins is none; a moment without a length takes up its second.
fn occupied(from: Instant, to: Instant) -> Option<Busy> {
    let end = if from == to { from.shifted(1)? } else { to };
    (from < end).then_some((from, end))
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

#[derive(Clone, Copy, PartialEq, Eq)]
enum Time {
    /// The whole day.
    None,
    Berlin(TimeOfDay),
    Utc(TimeOfDay),
}

/// When something begins, as it is written.
#[derive(Clone, Copy)]
struct Start {
    day: Day,
    time: Time,
}

impl Start {
    fn at(self) -> Instant {
        match self.time {
            Time::None => Instant::start_of(self.day),
            Time::Berlin(time) => Instant::at(self.day, time),
            Time::Utc(time) => Instant::parse(&format!("{}T{time}:00Z", self.day)).unwrap_or(Instant::at(self.day, time)),
        }
    }

    /// So much later: days as the calendar counts them, at the same time of day, then hours as a stopwatch counts them.
    fn after(self, length: Length) -> Option<Instant> {
        let day = self.day.shifted(length.days)?;
        Self { day, ..self }.at().shifted(length.seconds)
    }
}

fn start(parameters: &str, value: &str) -> Option<Start> {
    let zone = parameters.split(';').find_map(|parameter| parameter.strip_prefix("TZID="));
    if zone.is_some_and(|zone| !BERLIN.contains(&zone.trim_matches('"'))) {
        return None;
    }
    let digits = |from: usize, to: usize| value.get(from..to).filter(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    let day = Day::parse(&format!("{}-{}-{}", digits(0, 4)?, digits(4, 6)?, digits(6, 8)?)).ok()?;
    let time = match value.get(8..)? {
        "" => Time::None,
        clock if clock.starts_with('T') => {
            let time = TimeOfDay::parse(&format!("{}:{}", digits(9, 11)?, digits(11, 13)?)).ok()?;
            digits(13, 15)?;
            match value.get(15..)? {
                "" => Time::Berlin(time),
                "Z" => Time::Utc(time),
                _ => return None,
            }
        }
        _ => return None,
    };
    Some(Start { day, time })
}

#[derive(Clone, Copy)]
struct Length {
    days: i64,
    seconds: i64,
}

/// A duration such as `PT2H30M` or `P1D`.
fn length(text: &str) -> Option<Length> {
    let mut rest = text.strip_prefix('P')?;
    let mut length = Length { days: 0, seconds: 0 };
    while !rest.is_empty() {
        if let Some(time) = rest.strip_prefix('T') {
            rest = time;
            continue;
        }
        let end = rest.find(|char: char| !char.is_ascii_digit())?;
        let (number, tail) = rest.split_at_checked(end)?;
        let number = number.parse::<i64>().ok().filter(|number| *number < 100_000)?;
        match tail.chars().next()? {
            'W' => length.days += 7 * number,
            'D' => length.days += number,
            'H' => length.seconds += 3_600 * number,
            'M' => length.seconds += 60 * number,
            'S' => length.seconds += number,
            _ => return None,
        }
        rest = tail.get(1..)?;
    }
    Some(length)
}
