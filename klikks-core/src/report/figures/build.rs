//! From a register to figures.

use std::collections::BTreeSet;

use super::{
    FigureGroup, FigureKey, FigureReport, FigureSection, FigureValue, FiguresFormat, FiguresOf, TracedFigure, words::Labels,
};
use crate::{
    fact::{Count, PlaceId},
    journal::Seq,
    register::Register,
    report::{AsOf, PublicCount, PublicView, StatusReport, disclosure::number, public_sponsors::LEAST},
    verdict::{Catalogue, Language, Names},
};

/// What figures are made of.
pub(super) struct Maker<'a> {
    /// The register as of the day.
    pub(super) register: &'a Register,
    pub(super) report: &'a StatusReport,
    /// What may be published of the counts of persons.
    pub(super) public: &'a PublicView,
    /// Whether small counts of persons are withheld.
    pub(super) withholds: bool,
    pub(super) names: Names<'a>,
    pub(super) labels: &'static Labels,
    pub(super) catalogue: &'static dyn Catalogue,
    pub(super) language: Language,
}

impl Register {
    /// The figures of a report as of a day; `None` if it is for a place that is not on record.
    ///
    /// Counts of persons are withheld as in the [`PublicView`], after the one that was `previous` if there is one.
    pub fn figures(
        &self,
        of: &FiguresOf,
        as_of: AsOf,
        language: Language,
        previous: Option<&PublicView>,
    ) -> Option<FigureReport> {
        let register = self.as_of(as_of);
        let report = self.report(as_of);
        let public = self.public_view_with(as_of, language, previous);
        let maker = Maker {
            register: &register,
            report: &report,
            public: &public,
            withholds: !matches!(of, FiguresOf::Programme {}),
            names: Names::of(&register),
            labels: Labels::of(language),
            catalogue: language.catalogue(),
            language,
        };
        let labels = maker.labels;
        let (title, sections) = match of {
            FiguresOf::Council { place } => {
                (format!("{}: {}", labels.council, maker.names.place(place)), maker.council(place, as_of.day)?)
            }
            FiguresOf::Programme {} => (labels.programme.to_owned(), maker.programme()),
            FiguresOf::Press {} => (labels.press.to_owned(), maker.press()),
            FiguresOf::Funder {} => (labels.funder.to_owned(), maker.funder()),
        };
        Some(FigureReport {
            format: FiguresFormat::V1,
            language,
            of: of.clone(),
            programme: report.programme.clone(),
            title,
            as_of: as_of.day,
            sections,
        })
    }
}

impl Maker<'_> {
    pub(super) fn figure(
        &self,
        key: FigureKey,
        place: Option<&PlaceId>,
        label: &str,
        value: FigureValue,
        entries: impl IntoIterator<Item = Seq>,
    ) -> TracedFigure {
        let entries: BTreeSet<Seq> = entries.into_iter().collect();
        let mut sources: Vec<String> = Vec::new();
        for entry in entries.iter().filter_map(|seq| self.register.entry(*seq)) {
            if !sources.contains(&entry.source.label) {
                sources.push(entry.source.label.clone());
            }
        }
        TracedFigure {
            key,
            label: label.to_owned(),
            place: place.cloned(),
            scope: place.map_or(self.report.programme.clone(), |place| self.names.place(place)),
            value,
            as_of: self.report.as_of,
            entries: entries.into_iter().collect(),
            sources,
        }
    }

    pub(super) fn counted(
        &self,
        key: FigureKey,
        place: Option<&PlaceId>,
        label: &str,
        entries: impl IntoIterator<Item = Seq>,
        count: usize,
    ) -> TracedFigure {
        self.figure(key, place, label, exactly(count), entries)
    }

    pub(super) fn told(
        &self,
        key: FigureKey,
        place: Option<&PlaceId>,
        label: &str,
        entries: impl IntoIterator<Item = Seq>,
        says: String,
    ) -> TracedFigure {
        self.figure(key, place, label, FigureValue::Told { says }, entries)
    }

    pub(super) fn section(&self, group: FigureGroup, heading: &str, figures: Vec<TracedFigure>) -> FigureSection {
        let withheld = figures.iter().any(|figure| figure.value == FigureValue::Withheld {});
        let notes = withheld.then(|| self.labels.why_withheld.to_owned()).into_iter();
        let nothing = figures.is_empty().then(|| self.labels.nothing.to_owned());
        FigureSection { group, heading: heading.to_owned(), notes: notes.chain(nothing).collect(), figures }
    }

    /// The places on record whose row is as wanted, by the entries that let them in.
    pub(super) fn admissions(&self, of: impl Fn(&super::super::PlaceRow) -> bool) -> Vec<Seq> {
        let rows = self.report.places.iter().filter(|row| of(row));
        let seat = |place: &PlaceId| self.register.state().of(place)?.admission.as_ref().map(|seat| seat.seq);
        rows.filter_map(|row| seat(&row.place)).collect()
    }

    /// How many sponsors there are, in a place or in all. A small count is withheld for all readers but the agency, and with
    /// it the entries, whose number would tell it.
    pub(super) fn sponsors(&self, place: Option<&PlaceId>) -> Option<TracedFigure> {
        let withheld = FigureValue::Withheld {};
        let public = |count: &PublicCount| match count {
            PublicCount::Shown { count } => FigureValue::Counted { count: count.clone() },
            PublicCount::Withheld {} => withheld.clone(),
        };
        let exact = |count: Count| FigureValue::Counted { count };
        let value = match (place, self.withholds) {
            (None, true) => public(&self.public.sponsors.as_ref()?.total),
            (None, false) => exact(self.report.sponsors.clone()),
            (Some(place), true) => {
                public(self.public.places.iter().find(|of| of.id == *place).and_then(|of| of.sponsors.as_ref())?)
            }
            (Some(place), false) => exact(self.register.sponsors_of(&[place]).into_iter().next()?),
        };
        let entries = if value == withheld { Vec::new() } else { self.sponsor_entries(place) };
        Some(self.figure(FigureKey::Sponsors, place, self.labels.sponsors, value, entries))
    }

    fn sponsor_entries(&self, whole: Option<&PlaceId>) -> Vec<Seq> {
        let state = self.register.state();
        let within = |place: &PlaceId| whole.is_none_or(|whole| state.is_within(place, whole));
        let counts = self.report.sponsors_by_place.iter().filter(|row| within(&row.place) && row.stage.counts());
        let persons = state.people.stages.keys().filter(|(_, place)| within(place));
        let persons = persons.filter_map(|(person, place)| Some((person, state.people.stage(person, place)?)));
        let persons: Vec<_> = persons.filter(|(_, stage)| stage.what.counts()).collect();
        let distinct: BTreeSet<_> = persons.iter().map(|(person, _)| *person).collect();
        // so many entries would tell how many of the counted are on record one by one
        let tells = self.withholds && u32::try_from(distinct.len()).is_ok_and(|n| n < LEAST);
        let persons = persons.iter().filter(|_| !tells).map(|(_, stage)| stage.seq);
        counts.map(|row| row.seq).chain(persons).collect()
    }

    /// A count of persons of an event.
    pub(super) fn persons(&self, count: &Count) -> FigureValue {
        if self.withholds && number(count).is_some_and(|n| n < LEAST) {
            return FigureValue::Withheld {};
        }
        FigureValue::Counted { count: count.clone() }
    }
}

pub(super) fn exactly(count: usize) -> FigureValue {
    FigureValue::Counted { count: Count::Exactly { n: u32::try_from(count).unwrap_or(u32::MAX) } }
}
