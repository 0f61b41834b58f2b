//! A series as one recurring event, its moved dates as exceptions to it.

use super::{
    Writer,
    text::{all_day, at, basic, component, escape, rrule, timed},
};
use crate::{
    calendar::{Anchor, MovedTo, Occurrence, Recurrence},
    fact::{Day, Instant},
    journal::Seq,
    workshop::Series,
};

impl Writer<'_> {
    pub(super) fn series(&self, seq: Seq, series: &Series, text: &mut String) {
        let recurrence = &series.rhythm.preferred;
        if series.anchor.date().is_none() && !matches!(recurrence, Recurrence::Dates { .. }) {
            return;
        }
        let dates = self.register.series_dates(series, recurrence);
        let Some(first) = dates.first().map(|on| on.day) else { return };
        let changes = self.register.state().series_changes.get(&series.id);
        let seq = changes.and_then(|changes| changes.last).unwrap_or(seq);
        let mut head = self.head("series", series.id.as_str(), seq);
        head.push(format!("SEQUENCE:{}", changes.map_or(0, |changes| changes.revision)));
        let mut lines = head.clone();
        lines.extend(begin(series, first, series.starts));
        let last_day = self.last_day(series);
        if let Some(rule) = rrule(recurrence) {
            // the end of a rule is in UTC where its beginning names a zone
            let until = series.starts.map_or(basic(last_day), |starts| Instant::at(last_day, starts).basic());
            lines.push(format!("RRULE:{rule};UNTIL={until}"));
        } else {
            lines.extend(dates.iter().skip(1).map(|on| at("RDATE", on.day, series.starts)));
        }
        lines.extend(dates.iter().filter(|on| !on.is_held()).map(|on| at("EXDATE", on.day, series.starts)));
        let tail = self.tail(series);
        lines.extend(tail.clone());
        component(&lines, text);
        for on in &dates {
            if let (Some(moved), true) = (&on.moved, on.is_held()) {
                component(&moved_date(series, on, moved, &head, &tail), text);
            }
        }
    }

    fn last_day(&self, series: &Series) -> Day {
        let term = self.register.programme().document().term.last_day;
        let ended = self.register.state().series_changes.get(&series.id).and_then(|changes| changes.ended.as_ref());
        ended.map_or(term, |(_, end)| end.last_day.min(term))
    }

    fn tail(&self, series: &Series) -> Vec<String> {
        let kind = self.names.kind(&series.kind, self.language);
        let mut lines = vec![self.text("SUMMARY", &format!("{}: {kind}", self.names.place(&series.place)))];
        lines.push(format!("LOCATION:{}", escape(&self.names.place(&series.place))));
        let mut description = vec![format!("„{}“", series.rhythm.wording)];
        if let Anchor::Assumed { date, reason } = &series.anchor {
            let date = self.language.catalogue().day(*date);
            description.push(format!("{}: {date} ({reason})", self.phrases.anchor_assumed));
        }
        lines.push(self.text("DESCRIPTION", &description.join("\n")));
        let settled =
            matches!(series.anchor, Anchor::Stated { .. }) || matches!(series.rhythm.preferred, Recurrence::Dates { .. });
        lines.push(format!("STATUS:{}", if settled { "CONFIRMED" } else { "TENTATIVE" }));
        lines
    }
}

fn begin(series: &Series, day: Day, starts: Option<crate::fact::TimeOfDay>) -> Vec<String> {
    starts.map_or_else(|| all_day(day, day), |starts| timed(day, starts, series.minutes))
}

/// One date that is held elsewhere in time: the same event, told apart by the day on which it would have been.
fn moved_date(series: &Series, on: &Occurrence, moved: &MovedTo, head: &[String], tail: &[String]) -> Vec<String> {
    let mut lines = head.to_vec();
    lines.push(at("RECURRENCE-ID", on.day, series.starts));
    // a time is told only where the series has one: an exception is of the same type as what it excepts
    lines.extend(begin(series, moved.day, series.starts.map(|usual| moved.starts.unwrap_or(usual))));
    lines.extend(tail.iter().cloned());
    lines
}
