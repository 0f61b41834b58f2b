//! A calendar file (iCalendar, RFC 5545) of the events, series and deadlines of a register.

use super::{AsOf, words::Phrases};
use crate::{
    calendar::{Recurrence, Weekday, occurrences},
    fact::{Day, Instant, Moment, Span, TimeOfDay},
    journal::{PlannedEvent, Seq},
    register::Register,
    verdict::{Language, Names},
    workshop::{Event, Series},
};

/// Europe/Berlin by rule, valid since 1980; a list of single dates would end some day.
const VTIMEZONE: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n\
BEGIN:DAYLIGHT\r\nDTSTART:19810329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\n\
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n\
BEGIN:STANDARD\r\nDTSTART:19961027T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\n\
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";

/// The events, series and deadlines of `register` as of a day, as a calendar file.
///
/// Events whose day is open stand as tentative over the days they can be on. A series without a first date is left out;
/// one with an assumed date says so. UIDs hold ids of the register only, so they name no person.
pub fn icalendar(register: &Register, as_of: AsOf, language: Language) -> String {
    let register = register.as_of(as_of);
    let writer = Writer::new(&register, as_of, language);
    writer.file(|text| {
        let state = register.state();
        state.events.values().for_each(|planned| writer.event(planned, text));
        state.series.values().for_each(|(seq, series)| writer.series(*seq, series, text));
        writer.deadlines(text);
    })
}

/// The events of `register` that `wanted` picks out, as a calendar file.
pub(crate) fn icalendar_of(register: &Register, as_of: AsOf, language: Language, wanted: &dyn Fn(&Event) -> bool) -> String {
    let register = register.as_of(as_of);
    let writer = Writer::new(&register, as_of, language);
    writer.file(|text| {
        let events = register.state().events.values().filter(|planned| wanted(&planned.event));
        events.for_each(|planned| writer.event(planned, text));
    })
}

struct Writer<'a> {
    register: &'a Register,
    names: Names<'a>,
    phrases: &'static Phrases,
    language: Language,
    stamp: Day,
}

impl<'a> Writer<'a> {
    fn new(register: &'a Register, as_of: AsOf, language: Language) -> Self {
        let stamp = as_of.known_on.unwrap_or(as_of.day);
        Self { register, names: Names::of(register), phrases: Phrases::of(language), language, stamp }
    }

    /// A calendar file with what `fill` writes into it.
    fn file(&self, fill: impl FnOnce(&mut String)) -> String {
        let mut text = String::new();
        let document = self.register.programme().document();
        for line in [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//klikks//klikks-core//DE",
            "CALSCALE:GREGORIAN",
            &format!("NAME:{}", escape(&document.name)),
            &format!("X-WR-CALNAME:{}", escape(&document.name)),
        ] {
            fold(&mut text, line);
        }
        text.push_str(VTIMEZONE);
        fill(&mut text);
        fold(&mut text, "END:VCALENDAR");
        text
    }

    fn event(&self, planned: &PlannedEvent, text: &mut String) {
        let event = &planned.event;
        let (Some(first), Some(last)) = (event.when.earliest(), event.when.latest()) else { return };
        let place = event.place.as_ref().map(|place| self.names.place(place));
        let kinds = self.names.kinds(&event.kinds, self.language);
        let title = place.as_ref().map_or(kinds.clone(), |place| format!("{place}: {kinds}"));
        let exact = matches!(event.when, Span::Day { .. } | Span::Minute { .. } | Span::Instant { .. });
        let mut lines = self.head("event", event.id.as_str(), planned.seq);
        lines.push(format!("SEQUENCE:{}", planned.revision));
        match (&event.when, event.starts) {
            (Span::Instant { at }, _) => lines.push(format!("DTSTART:{}", at.basic())),
            (Span::Minute { time, .. }, _) => lines.extend(timed(first, *time, event.minutes)),
            (_, Some(starts)) if exact => lines.extend(timed(first, starts, event.minutes)),
            _ => lines.extend(all_day(first, last)),
        }
        lines.push(format!("SUMMARY:{}", escape(&title)));
        lines.extend(place.map(|place| format!("LOCATION:{}", escape(&place))));
        let mut description = event.purposes.clone();
        description.extend(event.when.wording().map(str::to_owned));
        if !description.is_empty() {
            lines.push(format!("DESCRIPTION:{}", escape(&description.join("\n"))));
        }
        let settled = exact && !matches!(event.kinds, crate::workshop::EventKinds::Open { .. });
        lines.push(match (&planned.cancelled, settled) {
            (Some(_), _) => "STATUS:CANCELLED".to_owned(),
            (None, true) => "STATUS:CONFIRMED".to_owned(),
            (None, false) => "STATUS:TENTATIVE".to_owned(),
        });
        component(&lines, text);
    }

    fn series(&self, seq: Seq, series: &Series, text: &mut String) {
        let document = self.register.programme().document();
        let last_day = document.term.last_day;
        let recurrence = &series.rhythm.preferred;
        let from = match recurrence {
            Recurrence::Dates { .. } => document.term.first_day,
            _ => match series.anchor.date() {
                Some(anchor) => anchor,
                None => return,
            },
        };
        let dates = occurrences(recurrence, &series.anchor, from, last_day, document.land);
        let Some(first) = dates.first().map(|on| on.day) else { return };
        let mut lines = self.head("series", series.id.as_str(), seq);
        let until = if let Some(starts) = series.starts {
            lines.extend(timed(first, starts, None));
            Instant::at(last_day, starts).basic()
        } else {
            lines.extend(all_day(first, first));
            basic(last_day)
        };
        match rrule(recurrence) {
            Some(rule) => lines.push(format!("RRULE:{rule};UNTIL={until}")),
            None => lines.extend(dates.iter().skip(1).map(|on| rdate(on.day, series.starts))),
        }
        let kind = self.names.kind(&series.kind, self.language);
        lines.push(format!("SUMMARY:{}", escape(&format!("{}: {kind}", self.names.place(&series.place)))));
        let mut description = vec![format!("„{}“", series.rhythm.wording)];
        if let crate::calendar::Anchor::Assumed { date, reason } = &series.anchor {
            let date = self.language.catalogue().day(*date);
            description.push(format!("{}: {date} ({reason})", self.phrases.anchor_assumed));
        }
        lines.push(format!("DESCRIPTION:{}", escape(&description.join("\n"))));
        let settled = matches!(series.anchor, crate::calendar::Anchor::Stated { .. });
        lines.push(format!("STATUS:{}", if settled { "CONFIRMED" } else { "TENTATIVE" }));
        component(&lines, text);
    }

    fn deadlines(&self, text: &mut String) {
        for intake in &self.register.programme().document().intakes {
            let changed = self.register.state().deadlines.get(&intake.id).map(|changed| &changed.what);
            let Some(Ok(answer)) = changed.or(intake.deadline.as_ref()).map(crate::programme::TermOfResponse::reckon) else {
                continue;
            };
            let catalogue = self.language.catalogue();
            let steps: Vec<_> = answer.steps.iter().map(|step| catalogue.deadline_step(step)).collect();
            let mut lines = self.head("deadline", intake.id.as_str(), 0);
            lines.extend(all_day(answer.effective, answer.effective));
            let programme = &self.register.programme().document().name;
            lines.push(format!("SUMMARY:{}", escape(&format!("{programme}: {}", self.phrases.deadline_event))));
            lines.push(format!("DESCRIPTION:{}", escape(&steps.join("\n"))));
            lines.push("TRANSP:TRANSPARENT".to_owned());
            component(&lines, text);
        }
    }

    fn head(&self, what: &str, id: &str, seq: Seq) -> Vec<String> {
        let recorded = self.register.entry(seq).map_or(Moment::Day(self.stamp), |entry| entry.recorded_at);
        let stamp = match recorded {
            Moment::Instant(at) => at,
            Moment::Day(day) => Instant::start_of(day),
        };
        let programme = &self.register.programme().document().id;
        vec![format!("UID:{what}-{id}.{programme}.klikks"), format!("DTSTAMP:{}", stamp.basic())]
    }
}

fn timed(day: Day, starts: TimeOfDay, minutes: Option<u16>) -> Vec<String> {
    let start = format!("DTSTART;TZID=Europe/Berlin:{}T{}00", basic(day), starts.to_string().replace(':', ""));
    std::iter::once(start).chain(minutes.map(|minutes| format!("DURATION:PT{minutes}M"))).collect()
}

fn all_day(first: Day, last: Day) -> Vec<String> {
    vec![format!("DTSTART;VALUE=DATE:{}", basic(first)), format!("DTEND;VALUE=DATE:{}", basic(last.plus_days(1)))]
}

fn rdate(day: Day, starts: Option<TimeOfDay>) -> String {
    match starts {
        Some(starts) => format!("RDATE;TZID=Europe/Berlin:{}T{}00", basic(day), starts.to_string().replace(':', "")),
        None => format!("RDATE;VALUE=DATE:{}", basic(day)),
    }
}

/// The rule of a recurrence; none for days that are named one by one.
fn rrule(recurrence: &Recurrence) -> Option<String> {
    let day = |weekday: Weekday| weekday.ics();
    Some(match recurrence {
        Recurrence::EveryNthWeek { n, weekday } => format!("FREQ=WEEKLY;INTERVAL={n};BYDAY={}", day(*weekday)),
        Recurrence::NthWeekdayOfMonth { n, weekday } => format!("FREQ=MONTHLY;BYDAY={n}{}", day(*weekday)),
        Recurrence::LastWeekdayOfMonth { weekday } => format!("FREQ=MONTHLY;BYDAY=-1{}", day(*weekday)),
        Recurrence::Dates { .. } => return None,
    })
}

fn basic(day: Day) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day_of_month())
}

fn escape(text: &str) -> String {
    let printable: String = text.chars().filter(|char| *char == '\n' || !char.is_control()).collect();
    printable.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

fn component(lines: &[String], text: &mut String) {
    fold(text, "BEGIN:VEVENT");
    for line in lines {
        fold(text, line);
    }
    fold(text, "END:VEVENT");
}

/// Lines end in CRLF and hold at most 75 octets; the rest goes on after a space, and no character is split.
fn fold(text: &mut String, line: &str) {
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
