//! Projects by state, and what they save: like with like.

use super::{
    FigureGroup, FigureKey, FigureSection, FigureValue, TracedFigure,
    build::{Maker, exactly},
};
use crate::{
    fact::PlaceId,
    journal::Seq,
    project::SavingOf,
    register::{ProjectTotals, ReportedSaving, SavingSum},
};

impl Maker<'_> {
    pub(super) fn projects(&self, totals: Option<&ProjectTotals>, whole: Option<&PlaceId>) -> FigureSection {
        let labels = self.labels;
        let mut figures = Vec::new();
        let mut apart = false;
        if let Some(totals) = totals {
            let all = self.project_entries(whole);
            let entries = all.iter().flat_map(|(_, seqs)| seqs).copied();
            figures.push(self.counted(FigureKey::Projects, whole, labels.projects_in_all, entries, all.len()));
            figures.extend(totals.by_state.iter().map(|row| {
                let label = format!("{}: {}", labels.project_state, self.catalogue.project_state(row.state));
                let entries = all.iter().filter(|(state, _)| *state == row.state).flat_map(|(_, seqs)| seqs).copied();
                let count = usize::try_from(row.projects).unwrap_or(usize::MAX);
                self.counted(FigureKey::ProjectsInState, whole, &label, entries, count)
            }));
            if totals.without_figure > 0 {
                let count = exactly(usize::try_from(totals.without_figure).unwrap_or(usize::MAX));
                figures.push(self.figure(FigureKey::ProjectsWithoutFigure, whole, labels.without_figure, count, []));
            }
            figures.extend(totals.savings.iter().map(|sum| self.saving(sum, whole)));
            figures.extend(totals.reported.iter().map(|row| self.reported(row)));
            apart = totals.savings.len().saturating_add(totals.reported.len()) > 1;
        }
        figures.extend(whole.into_iter().flat_map(|whole| self.each_project(whole)));
        let mut section = self.section(FigureGroup::Projects, labels.projects, figures);
        section.notes.extend(apart.then(|| self.catalogue.never_added().to_owned()));
        section
    }

    /// The state of each project, and the entries that say so.
    fn project_entries(&self, whole: Option<&PlaceId>) -> Vec<(Option<crate::project::ProjectState>, Vec<Seq>)> {
        let state = self.register.state();
        let of = state.works.projects.values();
        let of = of.filter(|project| whole.is_none_or(|whole| state.is_within(&project.project.place, whole)));
        of.map(|project| {
            let said = project.state_entry();
            (project.state(), std::iter::once(project.seq).chain(said).collect())
        })
        .collect()
    }

    /// The projects of a place by name.
    fn each_project(&self, whole: &PlaceId) -> Vec<TracedFigure> {
        let state = self.register.state();
        let of = state.works.projects.values().filter(|of| state.is_within(&of.project.place, whole));
        of.map(|of| {
            let label = format!("{}: {}", self.labels.project, self.catalogue.project_state(of.state()));
            let entries = std::iter::once(of.seq).chain(of.state_entry());
            self.told(FigureKey::Project, Some(&of.project.place), &label, entries, of.project.name.clone())
        })
        .collect()
    }

    fn saving(&self, sum: &SavingSum, whole: Option<&PlaceId>) -> TracedFigure {
        let SavingSum { kilograms, qualifier, basis, gas, .. } = *sum;
        let value = FigureValue::Saved { kilograms, qualifier, basis, gas, methods: sum.methods.clone() };
        let label = if sum.done { self.labels.saved_done } else { self.labels.saved_planned };
        self.figure(FigureKey::Saving, whole, label, value, sum.entries.iter().copied())
    }

    fn reported(&self, row: &ReportedSaving) -> TracedFigure {
        let saving = row.saving;
        let value = FigureValue::Saved {
            kilograms: saving.kilograms.into(),
            qualifier: saving.qualifier,
            basis: saving.basis,
            gas: saving.gas,
            methods: vec![saving.method],
        };
        let place = match &row.of {
            SavingOf::Place { place } => Some(place),
            SavingOf::Project { .. } | SavingOf::Programme {} => None,
        };
        self.figure(FigureKey::ReportedSaving, place, self.labels.reported, value, [row.seq])
    }
}
