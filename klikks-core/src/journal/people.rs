//! What is on record about persons, known by their ids only.

use std::collections::{BTreeMap, BTreeSet};

use super::{Dated, Seq};
use crate::{
    fact::{Day, EventKindId, GroupId, PersonId, PlaceId, RoleId, Tenure, TopicId},
    sponsor::{Certificate, Duty, Group, Mandate, Stage},
};

/// A role that a person holds, held, or will hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleTerm {
    /// The entry that said it last.
    pub seq: Seq,
    /// Who.
    pub person: PersonId,
    /// Which role.
    pub role: RoleId,
    /// Where; none for the whole programme.
    pub place: Option<PlaceId>,
    /// When.
    pub tenure: Tenure,
}

/// Something a sponsor looks after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    /// The entry that said it last.
    pub seq: Seq,
    /// Who.
    pub person: PersonId,
    /// Where.
    pub place: PlaceId,
    /// The topic; none for every topic.
    pub topic: Option<TopicId>,
    /// As what.
    pub duty: Duty,
    /// When.
    pub tenure: Tenure,
}

/// An order or the consent of a public body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenMandate {
    /// The entry.
    pub seq: Seq,
    /// Where.
    pub place: PlaceId,
    /// The role that gave it.
    pub body: RoleId,
    /// Order or consent.
    pub manner: Mandate,
    /// When.
    pub tenure: Tenure,
}

/// A training.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Training {
    /// What kind of event it was.
    pub kind: Option<EventKindId>,
    /// How many days.
    pub days: u32,
}

/// Hours reported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    /// The entry.
    pub seq: Seq,
    /// Minutes.
    pub minutes: u32,
    /// The first day.
    pub first_day: Day,
    /// The last day, inclusive.
    pub last_day: Day,
}

/// Whom to turn to in a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceContact {
    /// The role.
    pub role: RoleId,
    /// Who holds it, if that is on record.
    pub person: Option<PersonId>,
}

/// What is on record about persons.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct People {
    /// Everybody who was mentioned.
    pub known: BTreeSet<PersonId>,
    /// Roles, in the order of the journal.
    pub roles: Vec<RoleTerm>,
    /// How far each sponsor has come in each place, in the order of the journal.
    pub stages: BTreeMap<(PersonId, PlaceId), Vec<Dated<Stage>>>,
    /// Trainings.
    pub trainings: BTreeMap<PersonId, Vec<Dated<Training>>>,
    /// Orders and consents of public bodies.
    pub mandates: BTreeMap<PersonId, Vec<GivenMandate>>,
    /// Assignments, in the order of the journal.
    pub assignments: Vec<Assignment>,
    /// Leave.
    pub leaves: BTreeMap<PersonId, Vec<(Seq, Tenure)>>,
    /// Groups, each as announced last.
    pub groups: BTreeMap<GroupId, (Seq, Group)>,
    /// Certificates asked for.
    pub requested: BTreeMap<PersonId, Vec<Dated<Certificate>>>,
    /// Certificates given.
    pub issued: BTreeMap<PersonId, Vec<Dated<Certificate>>>,
    /// Hours.
    pub hours: BTreeMap<PersonId, Vec<Hours>>,
    /// Whom to turn to in each place: the contact named last.
    pub contacts: BTreeMap<PlaceId, Dated<PlaceContact>>,
}

impl People {
    /// The roles that `person` holds on `day`. Outside its term a role has no effect.
    pub fn roles_on<'a>(&'a self, person: &'a PersonId, day: Day) -> impl Iterator<Item = &'a RoleTerm> {
        self.roles.iter().filter(move |term| term.person == *person && term.tenure.contains(day))
    }

    /// How far `person` has come in `place`: the stage told last, unless that was certainly earlier than one told before.
    pub fn stage(&self, person: &PersonId, place: &PlaceId) -> Option<&Dated<Stage>> {
        latest(self.stages.get(&(person.clone(), place.clone()))?)
    }

    /// Everybody with a stage in `place`.
    pub fn sponsors_of<'a>(&'a self, place: &'a PlaceId) -> impl Iterator<Item = (&'a PersonId, &'a Dated<Stage>)> {
        let there = self.stages.iter().filter(move |((_, at), _)| at == place);
        there.filter_map(|((person, _), stages)| latest(stages).map(|stage| (person, stage)))
    }

    /// The places in which `person` has a stage, or a role on `day`.
    pub fn places_of(&self, person: &PersonId, day: Day) -> BTreeSet<&PlaceId> {
        let sponsor = self.stages.keys().filter(|(who, _)| who == person).map(|(_, place)| place);
        let roles = self.roles.iter().filter(|term| term.person == *person && term.tenure.contains(day));
        sponsor.chain(roles.filter_map(|term| term.place.as_ref())).collect()
    }

    /// Days of training up to `day`, and the entries that say so.
    pub fn training_days(&self, person: &PersonId, day: Day) -> (u32, Vec<Seq>) {
        let attended = self.trainings.get(person).into_iter().flatten().filter(|training| !training.when.certainly_after(day));
        attended.fold((0, Vec::new()), |(days, mut seqs), training| {
            seqs.push(training.seq);
            (training.what.days.saturating_add(days), seqs)
        })
    }

    /// Whether `person` is on leave on `day`.
    pub fn is_on_leave(&self, person: &PersonId, day: Day) -> bool {
        self.leaves.get(person).into_iter().flatten().any(|(_, tenure)| tenure.contains(day))
    }

    /// Where the assignment stands that an end on `day` is about: of those that begin before it, the last.
    pub(crate) fn assignment_before(
        &self,
        person: &PersonId,
        place: &PlaceId,
        topic: Option<&TopicId>,
        day: Day,
    ) -> Option<usize> {
        let meant = self.assignments.iter().enumerate().filter(|(_, assignment)| {
            assignment.person == *person
                && assignment.place == *place
                && assignment.topic.as_ref() == topic
                && assignment.tenure.from < day
        });
        meant.max_by_key(|(_, assignment)| assignment.tenure.from).map(|(index, _)| index)
    }

    /// Orders and consents of public bodies that `person` has on `day`.
    pub fn mandates_on<'a>(&'a self, person: &PersonId, day: Day) -> impl Iterator<Item = &'a GivenMandate> {
        self.mandates.get(person).into_iter().flatten().filter(move |mandate| mandate.tenure.contains(day))
    }
}

/// The one told last, unless it was certainly before one told earlier.
pub(crate) fn latest<T>(told: &[Dated<T>]) -> Option<&Dated<T>> {
    told.iter().reduce(|last, next| if next.when.certainly_before(&last.when) { last } else { next })
}
