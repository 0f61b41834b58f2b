//! Who looks after what: districts and topics, and where nobody does.

use schemars::JsonSchema;
use serde::Serialize;

use super::Register;
use crate::{
    fact::{Day, PersonId, PlaceId, TopicId},
    place::Place,
    report::AsOf,
    sponsor::Duty,
    wire::Deserialize,
};

/// How well something is looked after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CoverageState {
    /// There are a sponsor and a deputy.
    Covered,
    /// There is a sponsor, and no deputy.
    NoDeputy,
    /// There is only a deputy.
    DeputyOnly,
    /// Nobody is on record.
    Nobody,
    /// Sponsors are counted here, but none of them is on record with what they look after.
    Unknown,
}

/// A place and a topic, and who looks after it on the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CoverageRow {
    /// The district, or the place if it has none on record.
    pub place: PlaceId,
    /// The topic; none where no topic was chosen.
    pub topic: Option<TopicId>,
    /// How well it is looked after.
    pub state: CoverageState,
    /// Its sponsors.
    pub sponsors: Vec<PersonId>,
    /// Their deputies.
    pub deputies: Vec<PersonId>,
    /// Who is assigned and on leave.
    pub on_leave: Vec<PersonId>,
}

/// Who looks after what, at the end of a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Coverage {
    /// The day.
    pub day: Day,
    /// The districts and topics of the places that take part.
    pub rows: Vec<CoverageRow>,
}

impl Register {
    /// Who looks after the districts and topics of those that take part, at the end of a day.
    ///
    /// An assignment covers its place and all that is part of it, and without a topic every topic. It counts while it runs,
    /// unless the sponsor is on leave, has paused or has left.
    pub fn coverage(&self, as_of: AsOf) -> Coverage {
        Coverage { day: as_of.day, rows: self.as_of(as_of).coverage_rows(as_of.day) }
    }

    /// The rows for a register that is as of `day` already.
    pub(crate) fn coverage_rows(&self, day: Day) -> Vec<CoverageRow> {
        let mut places: Vec<&PlaceId> = Vec::new();
        for (id, _) in self.state.taking_part() {
            let districts: Vec<_> = self.districts_of(id).collect();
            let own = if districts.is_empty() { vec![id] } else { districts };
            places.extend(own.into_iter().filter(|place| !places.contains(place)).collect::<Vec<_>>());
        }
        places.into_iter().flat_map(|place| self.rows_of(place, day)).collect()
    }

    /// The rows for a report: where nobody keeps track of who looks after what, nothing is said about it.
    pub(crate) fn coverage_if_kept(&self, day: Day) -> Vec<CoverageRow> {
        if self.state.people.assignments.is_empty() { Vec::new() } else { self.coverage_rows(day) }
    }

    fn districts_of<'a>(&'a self, whole: &'a PlaceId) -> impl Iterator<Item = &'a PlaceId> {
        let districts = self.state.places.iter().filter(|(_, place)| matches!(place, Place::District(_)));
        districts.map(|(id, _)| id).filter(move |id| *id != whole && self.state.is_within(id, whole))
    }

    fn rows_of(&self, place: &PlaceId, day: Day) -> Vec<CoverageRow> {
        let chosen = self.state.lineage(place).into_iter().filter_map(|place| self.state.of(place)).flat_map(|of| &of.topics);
        let mut topics: Vec<&TopicId> = Vec::new();
        for topic in chosen.map(|chosen| &chosen.what) {
            if !topics.contains(&topic) {
                topics.push(topic);
            }
        }
        topics.sort();
        if topics.is_empty() {
            return vec![self.row(place, None, day)];
        }
        topics.into_iter().map(|topic| self.row(place, Some(topic), day)).collect()
    }

    fn row(&self, place: &PlaceId, topic: Option<&TopicId>, day: Day) -> CoverageRow {
        let people = &self.state.people;
        let (mut sponsors, mut deputies, mut on_leave) = (Vec::new(), Vec::new(), Vec::new());
        for assignment in people.assignments.iter().filter(|assignment| {
            let of_topic = assignment.topic.is_none() || assignment.topic.as_ref() == topic;
            of_topic && assignment.tenure.contains(day) && self.state.is_within(place, &assignment.place)
        }) {
            let list = match assignment.duty {
                _ if !self.is_ready(&assignment.person, &assignment.place) => continue,
                _ if people.is_on_leave(&assignment.person, day) => &mut on_leave,
                Duty::Sponsor => &mut sponsors,
                Duty::Deputy => &mut deputies,
            };
            if !list.contains(&assignment.person) {
                list.push(assignment.person.clone());
            }
        }
        // nobody stands in for herself
        deputies.retain(|deputy| !sponsors.contains(deputy));
        let state = match (sponsors.is_empty(), deputies.is_empty()) {
            (false, false) => CoverageState::Covered,
            (false, true) if sponsors.len() > 1 => CoverageState::Covered,
            (false, true) => CoverageState::NoDeputy,
            (true, false) => CoverageState::DeputyOnly,
            (true, true) if on_leave.is_empty() && self.only_counted(place) => CoverageState::Unknown,
            (true, true) => CoverageState::Nobody,
        };
        CoverageRow { place: place.clone(), topic: topic.cloned(), state, sponsors, deputies, on_leave }
    }

    fn is_ready(&self, person: &PersonId, place: &PlaceId) -> bool {
        let stages = self.state.lineage(place).into_iter().filter_map(|place| self.state.people.stage(person, place));
        stages.into_iter().any(|stage| stage.what.stands_ready())
    }

    /// Whether sponsors are counted here or for the whole place, and none is on record with an assignment.
    fn only_counted(&self, place: &PlaceId) -> bool {
        let lineage = self.state.lineage(place);
        let assigned = self
            .state
            .people
            .assignments
            .iter()
            .any(|assignment| lineage.iter().any(|of| self.state.is_within(&assignment.place, of)));
        let counted = lineage.iter().filter_map(|of| self.state.of(of)).flat_map(|of| of.sponsors.values());
        let counted = counted.into_iter().any(|count| count.what.stage.counts() && count.what.count.exact() != Some(0));
        counted && !assigned
    }
}
