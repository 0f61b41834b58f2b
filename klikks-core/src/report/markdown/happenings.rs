//! Resolutions, sponsors, events, series and topics.

use super::{
    super::{EventRow, SeriesRow},
    Page,
};
use crate::{
    calendar::{Anchor, MovedTo, Occurrence},
    workshop::Mode,
};

impl Page<'_> {
    pub(super) fn resolutions(&self) -> Vec<String> {
        let (phrases, summary) = (self.phrases, &self.report.resolutions);
        let lists = [
            (phrases.unanimous, &summary.unanimous),
            (phrases.decided, &summary.decided),
            (phrases.undecided, &summary.undecided),
            (phrases.absent, &summary.absent),
        ];
        let filled = lists.iter().filter(|(_, places)| !places.is_empty());
        filled.map(|(label, places)| format!("- {} {label}: {}", places.len(), self.join(places))).collect()
    }

    pub(super) fn sponsors(&self) -> Vec<String> {
        let phrases = self.phrases;
        let mut lines = vec![format!("- {}: {}", phrases.in_all, self.catalogue.count(&self.report.sponsors))];
        lines.extend(self.report.sponsors_by_place.iter().map(|row| {
            let (place, stage) = (self.names.place(&row.place), self.catalogue.stage(row.stage));
            let districts = row
                .districts
                .as_ref()
                .map_or(String::new(), |count| format!("; {}: {}", phrases.districts, self.catalogue.count(count)));
            format!("- {place}: {}, {stage}{districts} ({} {})", self.catalogue.count(&row.count), phrases.entry, row.seq)
        }));
        lines.extend(self.sponsors_one_by_one());
        lines
    }

    pub(super) fn events(&self) -> Vec<String> {
        let phrases = self.phrases;
        let group = |label, rows: &[EventRow]| {
            let mut lines: Vec<String> = rows.iter().map(|row| format!("- {}", self.event(row))).collect();
            if !lines.is_empty() {
                lines.splice(0..0, [format!("### {label}"), String::new()]);
                lines.push(String::new());
            }
            lines
        };
        let mut lines = [group(phrases.held, &self.report.held), group(phrases.coming, &self.report.coming)].concat();
        lines.pop();
        lines
    }

    fn event(&self, row: &EventRow) -> String {
        let (event, phrases) = (&row.event, self.phrases);
        let place = event.place.as_ref().map_or(self.report.programme.clone(), |place| self.names.place(place));
        let mut parts =
            vec![format!("{place}: {}", self.names.kinds(&event.kinds, self.language)), self.catalogue.span(&event.when)];
        parts.extend(event.starts.map(|starts| format!("{starts} {}", phrases.clock)));
        parts.extend(event.mode.map(|mode| {
            match mode {
                Mode::OnSite => phrases.on_site,
                Mode::Online => phrases.online,
                Mode::Hybrid => phrases.hybrid,
            }
            .to_owned()
        }));
        parts.extend(event.inviter.as_ref().map(|role| format!("{} {}", self.names.role(role, self.language), phrases.invites)));
        parts.extend(event.more_dates.iter().map(|date| {
            let starts = date.starts.map(|starts| format!(", {starts} {}", phrases.clock)).unwrap_or_default();
            format!("{}{starts}", self.catalogue.span(&date.when))
        }));
        let expected = event.expected.as_ref().filter(|_| row.attendance.is_none());
        parts.extend(expected.map(|count| format!("{}: {}", phrases.expected_people, self.catalogue.count(count))));
        parts.extend(row.attendance.as_ref().map(|count| format!("{}: {}", phrases.attendance, self.catalogue.count(count))));
        format!("{} ({} {})", parts.join(", "), phrases.entry, row.seq)
    }

    pub(super) fn series(&self) -> Vec<String> {
        self.report.series.iter().flat_map(|row| self.one_series(row)).collect()
    }

    fn one_series(&self, row: &SeriesRow) -> Vec<String> {
        let phrases = self.phrases;
        let series = &row.series;
        let kind = self.names.kind(&series.kind, self.language);
        let mut lines = vec![format!(
            "- {}: {kind}, {} ({} {})",
            self.names.place(&series.place),
            self.catalogue.quote(&series.rhythm.wording),
            phrases.entry,
            row.seq
        )];
        lines.push(match &row.anchor {
            Anchor::Stated { date } => format!("- {}: {}", phrases.anchor_stated, self.catalogue.day(*date)),
            Anchor::Assumed { date, reason } => {
                format!("- {}: {} ({reason})", phrases.anchor_assumed, self.catalogue.day(*date))
            }
            Anchor::Unknown {} => format!("- {}", phrases.anchor_unknown),
        });
        lines.extend(row.ended.map(|last| format!("- {}: {}", phrases.last_date, self.catalogue.day(last))));
        for (index, reading) in row.readings.iter().enumerate() {
            let label = if index == 0 { phrases.preferred } else { phrases.other_reading };
            let dates: Vec<_> = reading.dates.iter().map(|on| self.date(on)).collect();
            let dates = if dates.is_empty() { phrases.unknown.to_owned() } else { dates.join("; ") };
            lines.push(format!("- {} ({label}): {dates}", self.catalogue.recurrence(&reading.recurrence)));
        }
        lines
    }

    /// A date with what lies on it and what became of it.
    fn date(&self, on: &Occurrence) -> String {
        let phrases = self.phrases;
        let lies_on = on.holiday.map(|holiday| self.catalogue.holiday(holiday).to_owned());
        let lies_on = lies_on.or(on.school_break.clone().filter(|_| on.skipped));
        let mut notes: Vec<String> = lies_on.into_iter().collect();
        if on.skipped {
            notes.push(phrases.left_out.to_owned());
        }
        if let Some(reason) = &on.cancelled {
            notes.push(format!("{}: {reason}", phrases.cancelled));
        }
        if let Some(MovedTo { day, starts, reason }) = &on.moved {
            let starts = starts.map(|starts| format!(", {starts} {}", phrases.clock)).unwrap_or_default();
            notes.push(format!("{} {}{starts}: {reason}", phrases.moved_to, self.catalogue.day(*day)));
        }
        let day = self.catalogue.day(on.day);
        if notes.is_empty() { day } else { format!("{day} ({})", notes.join("; ")) }
    }

    pub(super) fn topics(&self) -> Vec<String> {
        let rows = self.report.topics.iter();
        rows.map(|row| format!("- {}: {}", self.names.topic(&row.topic), self.join(&row.places))).collect()
    }
}
