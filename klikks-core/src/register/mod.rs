//! The register: a programme, its journal, and the state that follows from them.

mod admissions;
mod alternatives;
mod as_of;
mod compare;
mod correct;
mod coverage;
mod decide;
mod difference;
mod events;
mod evidence;
mod findings;
mod may;
mod people;
mod records;
mod replay;
mod savings;
mod series;
mod standing;
mod statements;
mod steps;
mod what_if;

pub(crate) use replay::Line;
pub use {
    compare::{Comparison, DecisionDifference},
    coverage::{Coverage, CoverageRow, CoverageState},
    difference::{Difference, IntakeDifference, Occupancy, PlaceDifference, Position},
    may::{Actor, Subject},
    records::{CardRecord, MandateRow, SponsorRecord, SponsorTally},
    replay::{ReplayError, ReplayProblem},
    savings::{FieldCount, ProjectTotals, ReportedSaving, SavingSum, StateCount},
    standing::{MovesUp, Standing, StandingReader, WaitingOutlook},
    statements::{Bearing, FigureReading, FigureSense, StatementCheck},
    what_if::{Supposed, Supposition},
};

use crate::{
    journal::{Entry, Seq, State},
    programme::Programme,
};

/// A register: the programme, the journal and the state. It is made only by [`Register::new`] and [`Register::replay`].
///
/// [`check`](Self::check) asks every rule, [`decide`](Self::decide) says what would follow,
/// [`apply`](Self::apply) makes it so. Nothing else changes the state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Register {
    programme: Programme,
    entries: Vec<Entry>,
    state: State,
}

impl Register {
    /// An empty register of `programme`.
    pub fn new(programme: Programme) -> Self {
        Self { programme, entries: Vec::new(), state: State::default() }
    }

    /// The programme.
    pub fn programme(&self) -> &Programme {
        &self.programme
    }

    /// The journal: every entry ever made, corrected ones included.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry with this number.
    pub fn entry(&self, seq: Seq) -> Option<&Entry> {
        self.entries.binary_search_by_key(&seq, |entry| entry.seq).ok().and_then(|index| self.entries.get(index))
    }

    /// What follows from the journal.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// Makes an entry that was decided part of the journal. Total on such entries; replay is a fold of it.
    pub fn apply(&mut self, mut entry: Entry) {
        share(&mut entry, self.entries.last());
        let corrects = entry.corrects.is_some();
        if !corrects {
            self.state.apply(&entry);
        }
        self.entries.push(entry);
        if corrects {
            self.state = correct::fold(&correct::effective(&self.entries));
        }
    }

    /// Makes entries that were decided part of the journal, one after the other, and folds them once.
    pub fn extend(&mut self, entries: impl IntoIterator<Item = Entry>) {
        let before = self.entries.len();
        for mut entry in entries {
            share(&mut entry, self.entries.last());
            self.entries.push(entry);
        }
        let added = self.entries.get(before..).unwrap_or_default();
        if added.iter().any(|entry| entry.corrects.is_some()) {
            self.state = correct::fold(&correct::effective(&self.entries));
        } else {
            for entry in added {
                self.state.apply(entry);
            }
        }
    }

    /// Takes back all entries after the first `keep`, and gives them. Only for entries that have not left this process.
    pub(crate) fn take_back(&mut self, keep: usize) -> Vec<Entry> {
        let taken_back = self.entries.split_off(keep.min(self.entries.len()));
        self.state = correct::fold(&correct::effective(&self.entries));
        taken_back
    }

    fn next_seq(&self) -> Seq {
        self.entries.last().map_or(1, |entry| entry.seq.saturating_add(1))
    }
}

/// What an entry has in common with the one before it is kept once.
fn share(entry: &mut Entry, before: Option<&Entry>) {
    let Some(before) = before else { return };
    if entry.by == before.by {
        entry.by = before.by.clone();
    }
    if entry.source == before.source {
        entry.source = before.source.clone();
    }
}
