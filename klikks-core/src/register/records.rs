//! What is on record of each sponsor, and what is absent.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::Register;
use crate::{
    fact::{Day, PersonId, PlaceId, RoleId},
    journal::Seq,
    sponsor::{Certificate, Mandate, Stage},
    wire::Deserialize,
};

/// How many sponsors of a place, on record one by one, have come to a stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SponsorTally {
    /// The place.
    pub place: PlaceId,
    /// The stage.
    pub stage: Stage,
    /// How many.
    pub persons: u32,
}

/// An order or the consent of a public body that is on record for the day. That somebody is insured is not said by it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MandateRow {
    /// The role that gave it.
    pub body: RoleId,
    /// The place.
    pub place: PlaceId,
    /// Order or consent.
    pub manner: Mandate,
    /// The first day.
    pub from: Day,
    /// The first day without it.
    pub until: Option<Day>,
    /// The entry.
    pub seq: Seq,
}

/// Hours against the threshold of the card of volunteers. Whether the card is given is not decided here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CardRecord {
    /// Minutes reported for the year up to the day.
    pub minutes: u32,
    /// Minutes in a year that it takes on that day; none if the programme names no threshold for it.
    pub minutes_per_year: Option<u32>,
    /// Minutes in a week that it takes on that day.
    pub minutes_per_week: Option<u32>,
}

/// What is on record of one sponsor in one place. What is absent is empty, which is not a no.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SponsorRecord {
    /// Who: an id that says nothing.
    pub person: PersonId,
    /// Where.
    pub place: PlaceId,
    /// How far.
    pub stage: Stage,
    /// The entry that says so.
    pub seq: Seq,
    /// Days of training.
    pub training_days: u32,
    /// Days that an assignment takes; none if the programme asks for none.
    pub training_required: Option<u32>,
    /// Orders and consents of public bodies for the day (SGB VII § 2 (1) no. 10a).
    pub mandates: Vec<MandateRow>,
    /// Whether the sponsor is on leave.
    pub on_leave: bool,
    /// Certificates asked for and not given yet.
    pub open_requests: Vec<Certificate>,
    /// Hours, only for who asked for a record of them.
    pub hours: Option<CardRecord>,
}

impl Register {
    /// Sponsors on record one by one, by place and stage.
    pub(crate) fn sponsor_tallies(&self) -> Vec<SponsorTally> {
        let mut tallies: BTreeMap<(&PlaceId, Stage), u32> = BTreeMap::new();
        for (person, place) in self.state.people.stages.keys() {
            if let Some(stage) = self.state.people.stage(person, place) {
                let persons = tallies.entry((place, stage.what)).or_default();
                *persons = persons.saturating_add(1);
            }
        }
        tallies.into_iter().map(|((place, stage), persons)| SponsorTally { place: place.clone(), stage, persons }).collect()
    }

    /// What is on record of each sponsor on `day`.
    pub(crate) fn sponsor_records(&self, day: Day) -> Vec<SponsorRecord> {
        let sponsors = self.state.people.stages.keys();
        sponsors.filter_map(|(person, place)| self.sponsor_record(person, place, day)).collect()
    }

    fn sponsor_record(&self, person: &PersonId, place: &PlaceId, day: Day) -> Option<SponsorRecord> {
        let people = &self.state.people;
        let stage = people.stage(person, place)?;
        let mandates = self.state.mandates(person, place, day).map(|mandate| MandateRow {
            body: mandate.body.clone(),
            place: mandate.place.clone(),
            manner: mandate.manner,
            from: mandate.tenure.from,
            until: mandate.tenure.until,
            seq: mandate.seq,
        });
        let requested = || people.requested.get(person).into_iter().flatten();
        let issued =
            |certificate: Certificate| people.issued.get(person).into_iter().flatten().any(|issued| issued.what == certificate);
        let asked_for_hours = requested().any(|request| request.what.takes_hours());
        Some(SponsorRecord {
            person: person.clone(),
            place: place.clone(),
            stage: stage.what,
            seq: stage.seq,
            training_days: people.training_days(person, day).0,
            training_required: self.programme.sponsor_rules().and_then(|rules| rules.training.as_ref()).map(|rule| rule.days),
            mandates: mandates.collect(),
            on_leave: people.is_on_leave(person, day),
            open_requests: requested().map(|request| request.what).filter(|certificate| !issued(*certificate)).collect(),
            hours: asked_for_hours.then(|| self.card_record(person, day)),
        })
    }

    /// Hours of the 365 days up to `day`, as far as they lie within them as a whole.
    fn card_record(&self, person: &PersonId, day: Day) -> CardRecord {
        let first = day.shifted(-364).unwrap_or(day);
        let hours = self.state.people.hours.get(person).into_iter().flatten();
        let within = hours.filter(|hours| first <= hours.first_day && hours.last_day <= day);
        let threshold = self.programme.sponsor_rules().and_then(|rules| rules.card_on(day));
        CardRecord {
            minutes: within.map(|hours| hours.minutes).fold(0, u32::saturating_add),
            minutes_per_year: threshold.map(|threshold| threshold.minutes_per_year),
            minutes_per_week: threshold.map(|threshold| threshold.minutes_per_week),
        }
    }
}
