//! What follows from the journal: a fold over its entries, and nothing else.

use std::{collections::BTreeMap, sync::Arc};

use super::roll::Sort;
use super::{Entry, Figure, GivenMandate, People, Roll, Seq, Works};
use crate::{
    fact::{Count, Day, EventId, Instant, IntakeId, Moment, PersonId, PlaceId, RoleId, SeriesId, Span, TopicId},
    participation::{Arrival, Backing, Basis, Naming, Resolution, Status, Step, Together},
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
    /// Its place among all that the same entry admitted or put on the list.
    pub(crate) nth: u32,
}

/// How a place asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// When and how the request arrived.
    pub arrival: Arrival,
    /// The group that asked with this one request.
    pub together: Option<Box<Together>>,
}

/// A place that is kept free.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    /// For which intake, on what basis.
    pub admission: Admission,
    /// When it is over, exclusive.
    pub until: Instant,
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

impl Expectation {
    /// How many of them have not asked yet.
    pub(crate) fn still_open(&self) -> Count {
        match &self.count {
            Count::Exactly { n } => Count::Exactly { n: n.saturating_sub(self.come) },
            Count::AtLeast { n } => Count::AtLeast { n: n.saturating_sub(self.come) },
            other => other.clone(),
        }
    }
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

/// The counts of sponsors of a place: the last one of each stage, in the order of the stages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StageCounts(Vec<Dated<SponsorCount>>);

impl StageCounts {
    /// The count of a stage.
    pub fn get(&self, stage: Stage) -> Option<&Dated<SponsorCount>> {
        self.0.iter().find(|count| count.what.stage == stage)
    }

    /// All counts.
    pub fn values(&self) -> std::slice::Iter<'_, Dated<SponsorCount>> {
        self.0.iter()
    }

    /// Puts a count in the place of the one of its stage.
    pub(crate) fn insert(&mut self, count: Dated<SponsorCount>) {
        match self.0.binary_search_by_key(&count.what.stage, |known| known.what.stage) {
            Ok(index) => self.0.splice(index..=index, [count]).for_each(drop),
            Err(index) => {
                self.0.reserve_exact(1);
                self.0.insert(index, count);
            }
        }
    }
}

/// An event and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedEvent {
    /// The entry that said it last.
    pub seq: Seq,
    /// The event.
    pub event: Arc<Event>,
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
    pub resolutions: Vec<Dated<Arc<Resolution>>>,
    /// How its sponsors were named.
    pub naming: Vec<Dated<Naming>>,
    /// The request that is open.
    pub request: Option<Dated<Admission>>,
    /// How it asked last; kept while it waits and while it is in.
    pub asked: Option<Dated<Asked>>,
    /// The place that is kept free for it, over or not.
    pub hold: Option<Dated<Hold>>,
    /// The admission in force.
    pub admission: Option<Dated<Admission>>,
    /// The place on the waiting list.
    pub waiting: Option<Dated<Admission>>,
    /// What ended it, if it has ended.
    pub ended: Option<Dated<Status>>,
    /// Exceptions made for it and not used up; an admission uses them up.
    pub exceptions: Vec<Dated<Rule>>,
    /// Its sponsors: the last count of each stage.
    pub sponsors: StageCounts,
    /// Its topics.
    pub topics: Vec<Dated<TopicId>>,
    /// Whether it is a district; none if it is not on record.
    pub(crate) is_district: Option<bool>,
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
    /// What has become of each intake.
    pub rolls: BTreeMap<IntakeId, Roll>,
    /// Caps that were changed.
    pub caps: BTreeMap<IntakeId, Dated<Cap>>,
    /// Deadlines that were changed.
    pub deadlines: BTreeMap<IntakeId, Dated<Arc<TermOfResponse>>>,
    /// Events.
    pub events: BTreeMap<EventId, PlannedEvent>,
    /// Series of meetings.
    pub series: BTreeMap<SeriesId, (Seq, Arc<Series>)>,
    /// What was changed in series since they began.
    pub series_changes: BTreeMap<SeriesId, SeriesChanges>,
    /// Figures that were published.
    pub statements: Vec<Dated<Statement>>,
    /// Persons: their roles, stages and assignments.
    pub people: People,
    /// Projects and what they save.
    pub works: Works,
}

impl PlaceState {
    /// Whether it is of the kind that takes up places.
    pub(crate) fn is_counted(&self, counts: CountingUnit) -> bool {
        match self.is_district {
            Some(false) => counts != CountingUnit::Districts,
            Some(true) => counts != CountingUnit::Communes,
            None => false,
        }
    }

    /// What decides whether it takes up a place on this basis.
    pub(crate) fn sort(&self, basis: Basis) -> Sort {
        Sort { basis, is_district: self.is_district.unwrap_or_default() }
    }

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

    /// Yes or no for this place; `None` if it is neither, or of a body that cannot decide for it.
    pub fn verdict(&self, resolution: &Resolution) -> Option<bool> {
        resolution.verdict(self.is_district == Some(true))
    }

    /// The entry that shows that `step` was taken. Sponsors that are counted as named, or further, were named.
    pub fn taken_step(&self, step: Step) -> Option<(Seq, &Span)> {
        let recorded = self.steps.iter().find(|dated| dated.what == step).map(|dated| (dated.seq, &dated.when));
        let named = [Stage::Named, Stage::Appointed, Stage::Trained, Stage::Active, Stage::Honoured];
        let counted = || named.iter().find_map(|stage| self.sponsors.get(*stage)).map(|count| (count.seq, &count.when));
        recorded.or_else(|| if step == Step::Naming { counted() } else { None })
    }

    fn status_by_steps(&self) -> Status {
        match self.resolutions.iter().rev().find_map(|resolution| self.verdict(&resolution.what)) {
            Some(true) => return Status::Resolved,
            Some(false) => return Status::Declined,
            None if !self.resolutions.is_empty() => return Status::ResolutionPending,
            None => {}
        }
        match self.steps.iter().map(|step| step.what).max() {
            Some(Step::Declaration) => Status::ResolutionPending,
            Some(Step::Commitment | Step::Agreement | Step::Naming) => Status::Committed,
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

    /// `place` and what it is part of, from the inside out.
    pub fn lineage(&self, place: &PlaceId) -> Vec<&PlaceId> {
        let mut lineage: Vec<&PlaceId> = Vec::new();
        let mut next = self.places.get_key_value(place);
        // a corrected registration could lead round in a circle
        while let Some((id, of)) = next.filter(|(id, _)| !lineage.contains(id)) {
            lineage.push(id);
            let part_of = match of {
                Place::Commune(commune) => commune.part_of.as_ref(),
                Place::District(district) => Some(&district.part_of),
            };
            next = part_of.and_then(|part_of| self.places.get_key_value(part_of));
        }
        lineage
    }

    /// Whether `place` is `whole` or part of it.
    pub fn is_within(&self, place: &PlaceId, whole: &PlaceId) -> bool {
        self.lineage(place).contains(&whole)
    }

    /// Orders and consents of public bodies that `person` has on `day` for what is done in `place`.
    pub(crate) fn mandates<'a>(
        &'a self,
        person: &PersonId,
        place: &'a PlaceId,
        day: Day,
    ) -> impl Iterator<Item = &'a GivenMandate> {
        self.people.mandates_on(person, day).filter(move |mandate| self.is_within(place, &mandate.place))
    }

    /// How many places of `intake` are taken by those who are in: the length of a list, so that no counter can drift.
    pub fn taken(&self, intake: &IntakeId, counts: CountingUnit, profile: &Profile) -> u32 {
        self.rolls.get(intake).map_or(0, |roll| roll.seats.count(|sort| sort.counts(counts, profile)))
    }

    /// How many places of `intake` are kept free for others at a moment.
    pub fn held(&self, intake: &IntakeId, counts: CountingUnit, profile: &Profile, at: Moment) -> u32 {
        self.rolls.get(intake).map_or(0, |roll| roll.held_at(at, |sort| sort.counts(counts, profile)))
    }

    /// Whether `place` is of the kind that takes up places.
    pub fn is_counted(&self, place: &PlaceId, counts: CountingUnit) -> bool {
        self.of(place).is_some_and(|of| of.is_counted(counts))
    }

    /// Those who wait for `intake`, in the order in which they were put on the list.
    pub fn queue(&self, intake: &IntakeId) -> Vec<&PlaceId> {
        let waiting = self.rolls.get(intake).map_or_else(Vec::new, |roll| roll.waiting.of(|_| true));
        waiting.into_iter().map(|(_, place)| place).collect()
    }

    /// Makes `entry` part of the state. Total: an entry that was decided, or checked on replay, always applies.
    pub(crate) fn apply(&mut self, entry: &Entry) {
        super::fold::apply(self, entry.seq, &entry.fact);
    }
}
