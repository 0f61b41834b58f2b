//! What the press and the funder are told.

use super::{FigureGroup, FigureKey, FigureSection, TracedFigure, build::Maker};
use crate::participation::Status;

impl Maker<'_> {
    pub(super) fn press(&self) -> Vec<FigureSection> {
        let labels = self.labels;
        let mut communes = self.communes();
        communes.extend(self.expected());
        vec![
            self.section(FigureGroup::Communes, labels.communes, communes),
            self.section(FigureGroup::Sponsors, labels.sponsors, self.sponsors_everywhere()),
            self.section(FigureGroup::Held, labels.held, self.held(None)),
            self.section(FigureGroup::Coming, labels.coming, self.coming(None)),
            self.projects(self.report.projects.as_ref(), None),
        ]
    }

    pub(super) fn funder(&self) -> Vec<FigureSection> {
        let labels = self.labels;
        vec![
            self.section(FigureGroup::Communes, labels.communes, self.communes()),
            self.section(FigureGroup::Sponsors, labels.sponsors, self.sponsors(None).into_iter().collect()),
            self.projects(self.report.projects.as_ref(), None),
        ]
    }

    /// How many communes are official, and how many places take part in all.
    pub(super) fn communes(&self) -> Vec<TracedFigure> {
        let labels = self.labels;
        let official = self.admissions(|row| row.status == Status::Official && row.counted);
        let all = self.admissions(|row| row.status.takes_part());
        let (n, of_all) = (official.len(), all.len());
        vec![
            self.counted(FigureKey::Official, None, labels.official, official, n),
            self.counted(FigureKey::TakingPart, None, labels.taking_part, all, of_all),
        ]
    }

    /// How many more are expected, without names.
    pub(super) fn expected(&self) -> Option<TracedFigure> {
        let expectations = &self.register.state().expectations;
        let value = super::FigureValue::Counted { count: self.report.expected.clone() };
        let entries = expectations.iter().map(|expectation| expectation.seq);
        let figure = || self.figure(FigureKey::Expected, None, self.labels.expected, value, entries);
        (!expectations.is_empty()).then(figure)
    }

    /// All sponsors, and those of each place that takes part.
    pub(super) fn sponsors_everywhere(&self) -> Vec<TracedFigure> {
        let places = self.report.places.iter().filter(|row| row.status.takes_part());
        let by_place = places.filter_map(|row| self.sponsors(Some(&row.place)));
        self.sponsors(None).into_iter().chain(by_place).collect()
    }
}
