//! Projects in numbers, and what they save: like is added to like, and nothing else.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;

use super::Register;
use crate::{
    fact::{PlaceId, ProjectId},
    journal::{Dated, ProjectOnRecord, Seq},
    project::{Co2Saving, Gas, Method, ProjectState, Qualifier, SavingBasis, SavingOf},
    wire::Deserialize,
};

/// How many projects have come to a state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StateCount {
    /// The state; none if none is on record.
    pub state: Option<ProjectState>,
    /// How many.
    pub projects: u32,
}

/// How many projects belong to a field of action. A project of two fields is in both, so these are not to be added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FieldCount {
    /// The field, by its German name.
    pub field: String,
    /// How many.
    pub projects: u32,
}

/// What projects save together: figures with the same basis, of the same gas, of projects that are done or that are not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SavingSum {
    /// The basis they share. For the whole lifetime the years are named only if all name the same.
    pub basis: SavingBasis,
    /// The gas they share.
    pub gas: Gas,
    /// Whether the projects are done; else they are still to come.
    pub done: bool,
    /// Kilograms.
    pub kilograms: u64,
    /// How exact the sum is.
    pub qualifier: Qualifier,
    /// How the figures came about.
    pub methods: Vec<Method>,
    /// How many projects have such a figure.
    pub projects: u32,
    /// The entries.
    pub entries: Vec<Seq>,
}

/// A figure for a place or the programme as a whole. It holds what projects save there, so it is never added to theirs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReportedSaving {
    /// Whose figure it is.
    pub of: SavingOf,
    /// The figure.
    pub saving: Co2Saving,
    /// The entry.
    pub seq: Seq,
}

/// Projects in numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProjectTotals {
    /// How many are on record, dropped ones included.
    pub projects: u32,
    /// How many have come to each state.
    pub by_state: Vec<StateCount>,
    /// How many belong to each field, dropped ones left out.
    pub by_field: Vec<FieldCount>,
    /// How many, dropped ones left out, have no figure for CO2. That is not nought.
    pub without_figure: u32,
    /// What projects save, unlike figures apart. Dropped projects save nothing.
    pub savings: Vec<SavingSum>,
    /// Figures for places and the programme as a whole.
    pub reported: Vec<ReportedSaving>,
}

/// A figure as it was told.
type Told = Dated<(SavingOf, Co2Saving)>;

/// What makes figures alike. Years do not: each lifetime figure is the whole of its own lifetime.
type Kind = (SavingBasis, Gas);

fn kind(saving: &Co2Saving) -> Kind {
    match saving.basis {
        SavingBasis::Lifetime { .. } => (SavingBasis::Lifetime { years: None }, saving.gas),
        basis => (basis, saving.gas),
    }
}

impl Register {
    /// Projects in numbers; nothing if no project and no figure is on record.
    pub(crate) fn project_totals(&self) -> Option<ProjectTotals> {
        let works = &self.state.works;
        if works.projects.is_empty() && works.savings.is_empty() {
            return None;
        }
        let mut by_state: BTreeMap<Option<ProjectState>, u32> = BTreeMap::new();
        let mut by_field: BTreeMap<String, u32> = BTreeMap::new();
        for project in works.projects.values() {
            bump(by_state.entry(project.state()).or_default());
            if project.state() != Some(ProjectState::Dropped) {
                self.fields_of(project).into_iter().for_each(|field| bump(by_field.entry(field).or_default()));
            }
        }
        let figures = self.figures_told();
        let kept = works.projects.iter().filter(|(_, project)| project.state() != Some(ProjectState::Dropped));
        let without = kept.filter(|(id, _)| !figures.keys().any(|(of, _)| of == id));
        Some(ProjectTotals {
            projects: small(works.projects.len()),
            by_state: by_state.into_iter().map(|(state, projects)| StateCount { state, projects }).collect(),
            by_field: by_field.into_iter().map(|(field, projects)| FieldCount { field, projects }).collect(),
            without_figure: small(without.count()),
            savings: self.sums(&figures),
            reported: self.reported(),
        })
    }

    /// The same of one place and what is part of it.
    pub(crate) fn project_totals_of(&self, place: &PlaceId) -> Option<ProjectTotals> {
        let mut of = self.clone();
        of.state.works.projects.retain(|_, project| self.state.is_within(&project.project.place, place));
        let kept: BTreeSet<&ProjectId> = of.state.works.projects.keys().collect();
        of.state.works.savings.retain(|told| match &told.what.0 {
            SavingOf::Project { project } => kept.contains(project),
            SavingOf::Place { place: told } => self.state.is_within(told, place),
            SavingOf::Programme {} => false,
        });
        of.project_totals()
    }

    /// The fields of a project: its own, else those of its topic; each once.
    fn fields_of(&self, project: &ProjectOnRecord) -> Vec<String> {
        let topic = project.project.topic.as_ref().and_then(|topic| self.programme.topic(topic));
        let own = &project.project.fields;
        let mut fields = if own.is_empty() { topic.map(|topic| topic.fields.clone()).unwrap_or_default() } else { own.clone() };
        fields.sort();
        fields.dedup();
        fields
    }

    /// The figure of each project and kind: the one told last, unless it was certainly earlier.
    fn figures_told(&self) -> BTreeMap<(&ProjectId, Kind), &Told> {
        let mut figures = BTreeMap::new();
        for told in &self.state.works.savings {
            let SavingOf::Project { project } = &told.what.0 else { continue };
            let place = figures.entry((project, kind(&told.what.1))).or_insert(told);
            if !told.when.certainly_before(&place.when) {
                *place = told;
            }
        }
        figures
    }

    fn sums(&self, figures: &BTreeMap<(&ProjectId, Kind), &Told>) -> Vec<SavingSum> {
        let mut alike: BTreeMap<(bool, Kind), Vec<&Told>> = BTreeMap::new();
        for ((project, kind), told) in figures {
            let state = self.state.works.projects.get(*project).and_then(ProjectOnRecord::state);
            if state != Some(ProjectState::Dropped) {
                alike.entry((state == Some(ProjectState::Done), *kind)).or_default().push(told);
            }
        }
        let mut all: Vec<_> = alike.into_iter().map(|((done, (basis, gas)), told)| sum(done, basis, gas, &told)).collect();
        all.sort_by_key(|sum| !sum.done);
        all
    }

    fn reported(&self) -> Vec<ReportedSaving> {
        let whole = self.state.works.savings.iter().filter(|told| !matches!(told.what.0, SavingOf::Project { .. }));
        whole.map(|told| ReportedSaving { of: told.what.0.clone(), saving: told.what.1, seq: told.seq }).collect()
    }
}

fn sum(done: bool, basis: SavingBasis, gas: Gas, told: &[&Told]) -> SavingSum {
    let figures = || told.iter().map(|told| &told.what.1);
    let mut methods: Vec<_> = figures().map(|saving| saving.method).collect();
    methods.sort();
    methods.dedup();
    let mut spans: Vec<_> = figures().map(|saving| saving.basis).collect();
    spans.sort();
    spans.dedup();
    let mut entries: Vec<_> = told.iter().map(|told| told.seq).collect();
    entries.sort_unstable();
    SavingSum {
        basis: if let [only] = spans.as_slice() { *only } else { basis },
        gas,
        done,
        kilograms: figures().map(|saving| u64::from(saving.kilograms)).fold(0, u64::saturating_add),
        qualifier: figures().map(|saving| saving.qualifier).reduce(both).unwrap_or(Qualifier::Exactly),
        methods,
        projects: small(told.len()),
        entries,
    }
}

/// How exact a sum of two is: no more than either, and about where the two lean to different sides.
fn both(one: Qualifier, other: Qualifier) -> Qualifier {
    match (one, other) {
        (one, other) if one == other => one,
        (Qualifier::Exactly, other) | (other, Qualifier::Exactly) => other,
        _ => Qualifier::About,
    }
}

fn bump(count: &mut u32) {
    *count = count.saturating_add(1);
}

fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
