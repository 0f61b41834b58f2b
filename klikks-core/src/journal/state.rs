//! What follows from the journal: a fold over its entries, and nothing else.

use std::collections::BTreeMap;

use super::{Entry, Figure, Seq};
use crate::{
    fact::{Count, Day, EventId, IntakeId, PlaceId, RoleId, SeriesId, Span, TopicId},
    participation::{Arrival, Backing, Basis, Resolution, Status, Step},
    place::Place,
    programme::{Cap, CountingUnit, Profile, Rule, TermOfResponse},
    sponsor::Stage,
    workshop::{Event, Series, SeriesChanges},
};

/// Something with its time and the entry it stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated<T> {
    /// The entry.
    pub seq: Seq,
    /// When it was so.
    pub when: Span,
    /// What was so.
    pub what: T,
}

/// An admission that is in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Admission {
    /// For which intake.
    pub intake: IntakeId,
    /// On what basis.
    pub basis: Basis,
}

/// Commitments expected from communes that are not named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expectation {
    /// The entry.
    pub seq: Seq,
    /// How many.
    pub count: Count,
    /// By when.
    pub by: Day,
    /// How many of them have asked since, by name.
    pub come: u32,
}

/// A count of sponsors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SponsorCount {
    /// How far they have come.
    pub stage: Stage,
    /// How many.
    pub count: Count,
    /// In how many districts.
    pub districts: Option<Count>,
}

/// An event and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedEvent {
    /// The entry that said it last.
    pub seq: Seq,
    /// The event.
    pub event: Event,
    /// Whether it took place.
    pub held: bool,
    /// How many came.
    pub attendance: Option<Count>,
    /// Why it was cancelled, if it was.
    pub cancelled: Option<String>,
    /// How often it was announced anew; the SEQUENCE of iCalendar.
    pub revision: u32,
}

/// A figure that was published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// What is counted.
    pub figure: Figure,
    /// The figure.
    pub count: Count,
    /// The words used.
    pub wording: String,
}

/// What is known of one place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlaceState {
    /// The steps taken, each with its entry; a step may be on record more than once.
    pub steps: Vec<Dated<Step>>,
    /// Who stands behind it.
    pub backing: Vec<Dated<(RoleId, Backing)>>,
    /// Resolutions, in the order of the journal.
    pub resolutions: Vec<Dated<Resolution>>,
    /// The request that is open.
    pub request: Option<Dated<(Admission, Arrival)>>,
    /// The admission in force.
    pub admission: Option<Dated<Admission>>,
    /// The place on the waiting list.
    pub waiting: Option<Dated<Admission>>,
    /// What ended it, if it has ended.
    pub ended: Option<Dated<Status>>,
    /// Exceptions made for it.
    pub exceptions: Vec<Dated<Rule>>,
    /// Its sponsors: the last count of each stage.
    pub sponsors: BTreeMap<Stage, Dated<SponsorCount>>,
    /// Its topics.
    pub topics: Vec<Dated<TopicId>>,
}

/// The state of a register on a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The places on record.
    pub places: BTreeMap<PlaceId, Place>,
    /// What is known of each.
    pub participations: BTreeMap<PlaceId, PlaceState>,
    /// Interest of communes that are not named.
    pub interest: Vec<Dated<Count>>,
    /// Commitments expected of communes that are not named.
    pub expectations: Vec<Expectation>,
    /// Caps that were changed.
    pub caps: BTreeMap<IntakeId, Dated<Cap>>,
    /// Deadlines that were changed.
    pub deadlines: BTreeMap<IntakeId, Dated<TermOfResponse>>,
    /// Events.
    pub events: BTreeMap<EventId, PlannedEvent>,
    /// Series of meetings.
    pub series: BTreeMap<SeriesId, (Seq, Series)>,
    /// What was changed in series since they began.
    pub series_changes: BTreeMap<SeriesId, SeriesChanges>,
    /// Figures that were published.
    pub statements: Vec<Dated<Statement>>,
}

impl PlaceState {
    /// Where the place stands.
    pub fn status(&self) -> Status {
        if let Some(ended) = &self.ended {
            return ended.what;
        }
        match (&self.admission, &self.waiting, &self.request) {
            (Some(admission), _, _) if admission.what.basis == Basis::CommuneBacked => Status::Official,
            (Some(_), _, _) => Status::TakingPart,
            (None, Some(_), _) => Status::Waiting,
            (None, None, Some(_)) => Status::Requested,
            (None, None, None) => self.status_by_steps(),
        }
    }

    fn status_by_steps(&self) -> Status {
        match self.resolutions.iter().rev().find_map(|resolution| resolution.what.verdict()) {
            Some(true) => return Status::Resolved,
            Some(false) => return Status::Declined,
            None if !self.resolutions.is_empty() => return Status::ResolutionPending,
            None => {}
        }
        match self.steps.iter().map(|step| step.what).max() {
            Some(Step::Declaration) => Status::ResolutionPending,
            Some(Step::Commitment | Step::Agreement) => Status::Committed,
            Some(Step::Interest) => Status::Interested,
            Some(_) => Status::Resolved,
            None => Status::Known,
        }
    }
}

impl State {
    /// What is known of `place`.
    pub fn of(&self, place: &PlaceId) -> Option<&PlaceState> {
        self.participations.get(place)
    }

    /// The places that take part, in the order of their ids.
    pub fn taking_part(&self) -> impl Iterator<Item = (&PlaceId, &PlaceState)> {
        self.participations.iter().filter(|(_, state)| state.status().takes_part())
    }

    /// How many places of `intake` are taken: counted afresh each time, so that no counter can drift.
    pub fn taken(&self, intake: &IntakeId, counts: CountingUnit, profile: &Profile) -> u32 {
        let counted = self.participations.iter().filter(|(id, state)| {
            state.admission.as_ref().is_some_and(|admission| {
                admission.what.intake == *intake
                    && profile.basis(admission.what.basis).is_some_and(|rule| rule.counts)
                    && self.is_counted(id, counts)
            })
        });
        u32::try_from(counted.count()).unwrap_or(u32::MAX)
    }

    /// Whether `place` is of the kind that takes up places.
    pub fn is_counted(&self, place: &PlaceId, counts: CountingUnit) -> bool {
        match (self.places.get(place), counts) {
            (Some(Place::Commune(_)), counts) => counts != CountingUnit::Districts,
            (Some(Place::District(_)), counts) => counts != CountingUnit::Communes,
            (None, _) => false,
        }
    }

    /// Those who wait for `intake`, first come first.
    pub fn queue(&self, intake: &IntakeId) -> Vec<&PlaceId> {
        let mut waiting: Vec<_> = self
            .participations
            .iter()
            .filter_map(|(id, state)| state.waiting.as_ref().map(|waiting| (waiting, id)))
            .filter(|(waiting, _)| waiting.what.intake == *intake)
            .collect();
        waiting.sort_by_key(|(waiting, _)| waiting.seq);
        waiting.into_iter().map(|(_, id)| id).collect()
    }

    /// Makes `entry` part of the state. Total: an entry that was decided, or checked on replay, always applies.
    pub(crate) fn apply(&mut self, entry: &Entry) {
        super::fold::apply(self, entry.seq, &entry.fact);
    }
}
