//! Events, and the dates of series.

use super::{FigureKey, TracedFigure, build::Maker};
use crate::{
    calendar::Occurrence,
    fact::{Day, PlaceId},
    journal::{Fact, Seq},
    report::{EventRow, SeriesRow, words::Phrases},
    workshop::Event,
};

/// How many dates of a series are told.
const DATES_TOLD: usize = 3;

impl Maker<'_> {
    fn is_of(&self, place: Option<&PlaceId>, whole: Option<&PlaceId>, also: &[PlaceId]) -> bool {
        let Some(whole) = whole else { return true };
        place.into_iter().chain(also).any(|place| self.register.state().is_within(place, whole))
    }

    fn rows<'a>(&self, rows: &'a [EventRow], whole: Option<&PlaceId>) -> Vec<&'a EventRow> {
        rows.iter().filter(|row| self.is_of(row.event.place.as_ref(), whole, &row.event.also_for)).collect()
    }

    /// What took place, with how many came; then how many were cancelled, if any.
    pub(super) fn held(&self, whole: Option<&PlaceId>) -> Vec<TracedFigure> {
        let rows = self.rows(&self.report.held, whole);
        let entries = rows.iter().map(|row| row.seq);
        let mut figures = vec![self.counted(FigureKey::EventsHeld, whole, self.labels.events_held, entries, rows.len())];
        for row in rows {
            figures.push(self.event(row));
            figures.extend(row.attendance.as_ref().map(|count| {
                let kinds = self.names.kinds(&row.event.kinds, self.language);
                let label = format!("{} ({kinds})", self.labels.came);
                self.figure(FigureKey::Attendance, row.event.place.as_ref(), &label, self.persons(count), [row.seq])
            }));
        }
        let cancelled = self.register.state().events.values().filter(|planned| planned.cancelled.is_some());
        let cancelled = cancelled.filter(|planned| self.is_of(planned.event.place.as_ref(), whole, &planned.event.also_for));
        let cancelled: Vec<_> = cancelled.map(|planned| planned.seq).collect();
        if !cancelled.is_empty() {
            let (entries, count) = (cancelled.iter().copied(), cancelled.len());
            figures.push(self.counted(FigureKey::EventsCancelled, whole, self.labels.cancelled, entries, count));
        }
        figures
    }

    /// What is planned, and the next dates of series.
    pub(super) fn coming(&self, whole: Option<&PlaceId>) -> Vec<TracedFigure> {
        let rows = self.rows(&self.report.coming, whole);
        let entries = rows.iter().map(|row| row.seq);
        let mut figures = vec![self.counted(FigureKey::EventsPlanned, whole, self.labels.events_planned, entries, rows.len())];
        figures.extend(rows.into_iter().map(|row| self.event(row)));
        let series = self.report.series.iter().filter(|row| self.is_of(Some(&row.series.place), whole, &[]));
        figures.extend(series.flat_map(|row| self.series(row)));
        figures
    }

    fn event(&self, row: &EventRow) -> TracedFigure {
        let label = self.names.kinds(&row.event.kinds, self.language);
        self.told(FigureKey::Event, row.event.place.as_ref(), &label, [row.seq], self.when(&row.event))
    }

    fn when(&self, event: &Event) -> String {
        let starts = event.starts.map(|starts| format!("{starts} {}", Phrases::of(self.language).clock));
        std::iter::once(self.catalogue.span(&event.when)).chain(starts).collect::<Vec<_>>().join(", ")
    }

    fn series(&self, row: &SeriesRow) -> Vec<TracedFigure> {
        let place = Some(&row.series.place);
        let says = self.catalogue.quote(&row.series.rhythm.wording);
        let series = self.told(FigureKey::Series, place, self.labels.series, [row.seq], says);
        let dates = row.readings.first().into_iter().flat_map(|reading| &reading.dates).take(DATES_TOLD);
        let dates = dates.map(|date| {
            let entries = std::iter::once(row.seq).chain(self.changes(row, date.day));
            self.told(FigureKey::SeriesDate, place, self.labels.next_date, entries, self.date(date))
        });
        std::iter::once(series).chain(dates).collect()
    }

    /// The entries that moved or cancelled a date of a series.
    fn changes(&self, row: &SeriesRow, day: Day) -> impl Iterator<Item = Seq> {
        let changes = move |fact: &Fact| match fact {
            Fact::SeriesDateMoved { series, date, .. } | Fact::SeriesDateCancelled { series, date, .. } => {
                series == row.id() && *date == day
            }
            _ => false,
        };
        self.register.entries().iter().filter(move |entry| changes(&entry.fact)).map(|entry| entry.seq)
    }

    fn date(&self, date: &Occurrence) -> String {
        let day = self.catalogue.day(date.day);
        match &date.moved {
            Some(moved) => format!("{} ({} {day})", self.catalogue.day(moved.day), self.labels.instead_of),
            None if date.skipped || date.cancelled.is_some() => format!("{day} ({})", self.labels.left_out),
            None => day,
        }
    }
}
