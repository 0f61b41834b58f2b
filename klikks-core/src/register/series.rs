//! The dates of series, and what is worth knowing about them.

use super::Register;
use crate::{
    calendar::{Anchor, Locality, MovedTo, Occurrence, Recurrence, SeriesCalendar, occurrences},
    fact::PlaceId,
    place::Place,
    verdict::Finding,
    workshop::{DateChange, Series, SeriesChanges},
};

impl Register {
    /// The place whose holidays count for what happens at `place`: a commune, or that of a district. What belongs to no
    /// place keeps the holidays of the programme's Land.
    pub(super) fn locality(&self, place: Option<&PlaceId>) -> Locality<'static> {
        let land = self.programme.document().land;
        let found = place.and_then(|id| self.state.places.get(id));
        let commune = match found {
            Some(Place::District(district)) => self.state.places.get(&district.part_of),
            other => other,
        };
        match commune {
            Some(Place::Commune(commune)) => {
                Locality::new(commune.land, commune.ags, &[]).unwrap_or_else(|_| commune.land.into())
            }
            _ => land.into(),
        }
    }

    /// The dates of `series` under one reading, from its first date (or the programme's first day) to the last day of the
    /// series or the programme, with what lies on each and what became of it.
    pub fn series_dates(&self, series: &Series, recurrence: &Recurrence) -> Vec<Occurrence> {
        let term = self.programme.document().term;
        let from = match recurrence {
            Recurrence::Dates { .. } => term.first_day,
            _ => series.anchor.date().unwrap_or(term.first_day),
        };
        let changes = self.state.series_changes.get(&series.id);
        let ended = changes.and_then(|changes| changes.ended.as_ref()).map_or(term.last_day, |(_, end)| end.last_day);
        let calendar = self.series_calendar(series);
        let mut dates = occurrences(recurrence, &series.anchor, from, term.last_day.min(ended), calendar);
        for date in &mut dates {
            change(date, changes);
        }
        dates
    }

    fn series_calendar(&self, series: &Series) -> SeriesCalendar<'static> {
        SeriesCalendar {
            place: self.locality(Some(&series.place)),
            school_breaks: None,
            skip_holidays: series.skip_holidays,
            skip_school_breaks: series.skip_school_breaks,
        }
    }

    pub(super) fn series_findings(&self, findings: &mut Vec<Finding>) {
        for (id, (_, series)) in &self.state.series {
            if !series.rhythm.others.is_empty() {
                findings.push(Finding::RhythmAmbiguous { series: id.clone() });
            }
            match &series.anchor {
                Anchor::Assumed { date, reason } => {
                    findings.push(Finding::AnchorIsAssumed { series: id.clone(), date: *date, reason: reason.clone() });
                }
                Anchor::Unknown {} => findings.push(Finding::AnchorIsUnknown { series: id.clone() }),
                Anchor::Stated { .. } => {}
            }
            let dates = self.series_dates(series, &series.rhythm.preferred);
            let calendar = self.series_calendar(series);
            let held = dates.iter().filter(|date| date.is_held());
            findings.extend(held.filter_map(|date| {
                let day = date.held_on();
                let holiday = if date.moved.is_some() { calendar.occurrence(day).holiday } else { date.holiday };
                holiday.map(|holiday| Finding::OnHoliday { series: id.clone(), day, holiday })
            }));
            let Some(changes) = self.state.series_changes.get(id) else { continue };
            let strange = changes.dates.iter().filter(|(day, _)| !dates.iter().any(|date| date.day == **day));
            findings.extend(strange.map(|(day, (seq, _))| Finding::SeriesDateUnknown {
                series: id.clone(),
                day: *day,
                seq: *seq,
            }));
        }
    }
}

/// What somebody said about a date goes before what the series says of holidays and breaks.
fn change(date: &mut Occurrence, changes: Option<&SeriesChanges>) {
    match changes.and_then(|changes| changes.dates.get(&date.day)) {
        Some((_, DateChange::Moved { to, starts, reason })) => {
            date.moved = Some(MovedTo { day: *to, starts: *starts, reason: reason.clone() });
            date.skipped = false;
        }
        Some((_, DateChange::Cancelled { reason })) => {
            date.cancelled = Some(reason.clone());
            date.skipped = false;
        }
        None => {}
    }
}
