//! A calendar file (iCalendar, RFC 5545 and 7986) of the events, series and deadlines of a register.

mod series;
mod text;

use self::text::{VTIMEZONE, all_day, component, escape, fold, timed};
use super::{AsOf, words::Phrases};
use crate::{
    fact::{Day, Instant, Moment, Span},
    journal::{PlannedEvent, Seq},
    programme::Intake,
    register::Register,
    verdict::{Language, Names},
    workshop::{Event, EventDate, EventKinds},
};

/// The events, series and deadlines of `register` as of a day, as a calendar file.
///
/// Events whose day is open stand as tentative over the days they can be on; each further date of an event is an event of
/// its own. A series without a first date is left out; one with an assumed date says so. Dates of a series that are left
/// out or cancelled are exceptions (EXDATE), moved ones stand on their new day (RECURRENCE-ID). UIDs hold ids of the
/// register only, so they name no person; reasons are not told. Times of writing are those of the journal.
pub fn icalendar(register: &Register, as_of: AsOf, language: Language) -> String {
    let register = register.as_of(as_of);
    let writer = Writer::new(&register, as_of, language);
    writer.file(|text| {
        let state = register.state();
        state.events.values().for_each(|planned| writer.event(planned, text));
        state.series.values().for_each(|(seq, series)| writer.series(*seq, series, text));
        register.programme().document().intakes.iter().for_each(|intake| writer.deadline(intake, text));
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
            "REFRESH-INTERVAL;VALUE=DURATION:P1D",
        ] {
            fold(&mut text, line);
        }
        text.push_str(VTIMEZONE);
        fill(&mut text);
        fold(&mut text, "END:VCALENDAR");
        text
    }

    fn event(&self, planned: &PlannedEvent, text: &mut String) {
        for (number, date) in (1_usize..).zip(planned.event.dates()) {
            // ids have no dot, so this is no other event's
            let id = if number == 1 { planned.event.id.to_string() } else { format!("{}.{number}", planned.event.id) };
            self.event_date(planned, &id, &date, text);
        }
    }

    fn event_date(&self, planned: &PlannedEvent, id: &str, date: &EventDate, text: &mut String) {
        let event = &planned.event;
        let (Some(first), Some(last)) = (date.when.earliest(), date.when.latest()) else { return };
        let place = event.place.as_ref().map(|place| self.names.place(place));
        let kinds = self.names.kinds(&event.kinds, self.language);
        let title = place.as_ref().map_or(kinds.clone(), |place| format!("{place}: {kinds}"));
        let exact = matches!(date.when, Span::Day { .. } | Span::Minute { .. } | Span::Instant { .. });
        let mut lines = self.head("event", id, planned.seq);
        lines.push(format!("SEQUENCE:{}", planned.revision));
        match (&date.when, date.starts) {
            (Span::Instant { at }, _) => lines.push(format!("DTSTART:{}", at.basic())),
            (Span::Minute { time, .. }, _) => lines.extend(timed(first, *time, date.minutes)),
            (_, Some(starts)) if exact => lines.extend(timed(first, starts, date.minutes)),
            _ => lines.extend(all_day(first, last)),
        }
        lines.push(self.text("SUMMARY", &title));
        lines.extend(place.map(|place| format!("LOCATION:{}", escape(&place))));
        let mut description = event.purposes.clone();
        description.extend(date.when.wording().map(str::to_owned));
        if !description.is_empty() {
            lines.push(self.text("DESCRIPTION", &description.join("\n")));
        }
        let settled = exact && !matches!(event.kinds, EventKinds::Open { .. });
        lines.push(match (&planned.cancelled, settled) {
            (Some(_), _) => "STATUS:CANCELLED".to_owned(),
            (None, true) => "STATUS:CONFIRMED".to_owned(),
            (None, false) => "STATUS:TENTATIVE".to_owned(),
        });
        component(&lines, text);
    }

    fn deadline(&self, intake: &Intake, text: &mut String) {
        let changed = self.register.state().deadlines.get(&intake.id);
        let term = self.register.deadline_in_force(intake);
        let Some(Ok(answer)) = term.map(crate::programme::TermOfResponse::reckon) else { return };
        let catalogue = self.language.catalogue();
        let steps: Vec<_> = answer.steps.iter().map(|step| catalogue.deadline_step(step)).collect();
        let revisions = self.register.entries().iter().filter(|entry| entry.fact.changes_deadline_of(&intake.id)).count();
        // a deadline of the programme has been so since the intake opened, whatever the day of the view
        let said = changed.and_then(|changed| self.recorded(changed.seq)).unwrap_or(Moment::Day(intake.opens));
        let mut lines = self.head_at("deadline", intake.id.as_str(), said);
        lines.push(format!("SEQUENCE:{revisions}"));
        lines.extend(all_day(answer.effective, answer.effective));
        let programme = &self.register.programme().document().name;
        lines.push(self.text("SUMMARY", &format!("{programme}: {}", self.phrases.deadline_event)));
        lines.push(self.text("DESCRIPTION", &steps.join("\n")));
        lines.push("TRANSP:TRANSPARENT".to_owned());
        component(&lines, text);
    }

    fn recorded(&self, seq: Seq) -> Option<Moment> {
        self.register.entry(seq).map(|entry| entry.recorded_at)
    }

    fn head(&self, what: &str, id: &str, seq: Seq) -> Vec<String> {
        self.head_at(what, id, self.recorded(seq).unwrap_or(Moment::Day(self.stamp)))
    }

    fn head_at(&self, what: &str, id: &str, said: Moment) -> Vec<String> {
        let stamp = match said {
            Moment::Instant(at) => at,
            Moment::Day(day) => Instant::start_of(day),
        };
        let programme = &self.register.programme().document().id;
        vec![format!("UID:{what}-{id}.{programme}.klikks"), format!("DTSTAMP:{}", stamp.basic())]
    }

    /// A text for people, with its language.
    fn text(&self, property: &str, text: &str) -> String {
        let language = match self.language {
            Language::De | Language::Einfach => "de",
            Language::En => "en",
        };
        format!("{property};LANGUAGE={language}:{}", escape(text))
    }
}
