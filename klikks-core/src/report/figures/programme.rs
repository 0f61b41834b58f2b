//! What the agency is told about its programme.

use super::{FigureGroup, FigureKey, FigureSection, FigureValue, TracedFigure, build::Maker};
use crate::{
    participation::ForecastReading,
    report::{IntakeRow, words::Phrases},
};

impl Maker<'_> {
    pub(super) fn programme(&self) -> Vec<FigureSection> {
        let labels = self.labels;
        let mut communes = self.communes();
        communes.extend(self.expected());
        let findings = self.report.findings.iter().map(|finding| self.catalogue.finding(finding, &self.names));
        let findings = findings.map(|says| self.told(FigureKey::Finding, None, labels.findings, [], says)).collect();
        vec![
            self.section(FigureGroup::Communes, labels.communes, communes),
            self.section(FigureGroup::Places, labels.places, self.places()),
            self.section(
                FigureGroup::Intakes,
                labels.intakes,
                self.report.intakes.iter().flat_map(|row| self.intake(row)).collect(),
            ),
            self.section(FigureGroup::Forecast, labels.forecast, self.forecast()),
            self.section(FigureGroup::Sponsors, labels.sponsors, self.sponsors_everywhere()),
            self.section(FigureGroup::Held, labels.held, self.held(None)),
            self.section(FigureGroup::Coming, labels.coming, self.coming(None)),
            self.projects(self.report.projects.as_ref(), None),
            self.section(FigureGroup::Findings, labels.findings, findings),
        ]
    }

    fn places(&self) -> Vec<TracedFigure> {
        let rows = self.report.places.iter();
        let status = |row: &crate::report::PlaceRow| {
            let basis = row.basis.map_or(String::new(), |basis| format!(", {}", self.catalogue.basis(basis)));
            format!("{}{basis}", self.catalogue.status(row.status))
        };
        rows.map(|row| {
            let entries = row.entries.iter().copied();
            self.told(FigureKey::Status, Some(&row.place), self.labels.standing, entries, status(row))
        })
        .collect()
    }

    /// Places of an intake, with the entries of those that are in or wait.
    fn intake(&self, row: &IntakeRow) -> Vec<TracedFigure> {
        let labels = self.labels;
        let state = self.register.state();
        let seats = |place: &crate::report::PlaceRow| {
            let seat = state.of(&place.place)?.admission.as_ref()?;
            (seat.what.intake == row.intake && place.counted).then_some(seat.seq)
        };
        let seats: Vec<_> = self.report.places.iter().filter_map(seats).collect();
        let waits = row.waiting.iter().filter_map(|place| Some((place, state.of(place)?.waiting.as_ref()?.seq)));
        let waits: Vec<_> = waits.collect();
        let count = |n: u32| usize::try_from(n).unwrap_or(usize::MAX);
        let named = |label: &str| format!("{label} ({})", row.intake);
        let cap = state.caps.get(&row.intake).map(|cap| cap.seq);
        let mut figures = vec![
            match row.cap.places() {
                Some(places) => self.counted(FigureKey::Places, None, &named(labels.cap), cap, count(places)),
                None => self.told(FigureKey::Places, None, &named(labels.cap), cap, labels.no_places.to_owned()),
            },
            self.counted(FigureKey::Taken, None, &named(labels.taken), seats.iter().copied(), count(row.taken)),
        ];
        figures.extend(row.left.map(|n| {
            let entries = seats.iter().copied().chain(cap);
            self.figure(FigureKey::Left, None, &named(labels.left), FigureValue::Balance { n }, entries)
        }));
        let entries = waits.iter().map(|(_, seq)| *seq);
        figures.push(self.counted(FigureKey::Waiting, None, &named(labels.waiting), entries, row.waiting.len()));
        figures.extend((1_u32..).zip(&waits).map(|(rank, (place, seq))| {
            let says = format!("{} {rank}", Phrases::of(self.language).rank);
            self.told(FigureKey::Waiting, Some(place), &named(labels.waiting), [*seq], says)
        }));
        figures
    }

    fn forecast(&self) -> Vec<TracedFigure> {
        let labels = self.labels;
        let expected = || self.register.state().expectations.iter().map(|expectation| expectation.seq);
        let rows = self.report.forecast.iter();
        rows.flat_map(|forecast| {
            let (reading, seats) = match forecast.reading {
                ForecastReading::Counted => (labels.official, self.admissions(|row| row.counted)),
                ForecastReading::AllTakingPart => (labels.taking_part, self.admissions(|row| row.status.takes_part())),
            };
            let now = FigureValue::Counted { count: crate::fact::Count::Exactly { n: forecast.now } };
            let best = FigureValue::Counted { count: forecast.best.clone() };
            let label = |case: &str| format!("{reading}, {case}");
            [
                self.figure(FigureKey::Now, None, &label(labels.now), now, seats.iter().copied()),
                self.figure(FigureKey::Best, None, &label(labels.best), best, seats.iter().copied().chain(expected())),
            ]
        })
        .collect()
    }
}
