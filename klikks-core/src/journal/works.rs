//! What is on record about projects and what they save.

use std::collections::BTreeMap;

use super::{Dated, Fact, Seq, people::latest};
use crate::{
    fact::ProjectId,
    project::{Co2Saving, Project, ProjectState, SavingOf},
};

/// A project, and what is known of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProjectOnRecord {
    /// The entry that recorded it.
    pub seq: Seq,
    /// The project.
    pub project: Project,
    /// The states it came to, in the order of the journal.
    pub states: Vec<Dated<ProjectState>>,
}

impl ProjectOnRecord {
    /// How far it is, if that is on record.
    pub fn state(&self) -> Option<ProjectState> {
        latest(&self.states).map(|state| state.what)
    }

    /// The entry that says how far it is.
    pub fn state_entry(&self) -> Option<Seq> {
        latest(&self.states).map(|state| state.seq)
    }
}

/// What is on record about projects.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Works {
    /// The projects.
    pub projects: BTreeMap<ProjectId, ProjectOnRecord>,
    /// Figures for CO2 saved, in the order of the journal.
    pub savings: Vec<Dated<(SavingOf, Co2Saving)>>,
}

impl Works {
    pub(super) fn apply(&mut self, seq: Seq, fact: &Fact) {
        match fact {
            Fact::ProjectRecorded { project } => {
                let recorded = ProjectOnRecord { seq, project: project.clone(), states: Vec::new() };
                self.projects.insert(project.id.clone(), recorded);
            }
            Fact::ProjectStateReached { project, state, when } => {
                if let Some(known) = self.projects.get_mut(project) {
                    known.states.push(Dated { seq, when: when.clone(), what: *state });
                }
            }
            Fact::SavingReported { of, saving, when } => {
                self.savings.push(Dated { seq, when: when.clone(), what: (of.clone(), *saving) });
            }
            _ => {}
        }
    }
}
