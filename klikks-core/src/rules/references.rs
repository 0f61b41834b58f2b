//! # References
//!
//! **What it says.** Everything that is named – place, intake, role, kind of event, event, topic, entry – is on record, and new ids are new.
//! **Why.** A line about a town that nobody registered is a typing error or a missing entry; both are told at once.
//! **Source.** Follows from names being no keys: there are two Neunkirchen.
//! **Example.** `{"type": "interest_expressed", "place": "grefen"}` is refused: no such place.

use std::collections::BTreeSet;

use super::{Case, Reply};
use crate::{
    fact::{EventKindId, IntakeId, PlaceId, RoleId, SeriesId, TopicId},
    journal::{Fact, is_correction, out_of_force},
    verdict::{Reading, Reference, Violation},
    workshop::Event,
};

pub(super) fn ask(case: &Case<'_>) -> Reply {
    let names = Names { case };
    match names.first_unknown() {
        Some(violation) => Reply::objected(violation),
        None => Reply::met(Reading::AllKnown {}),
    }
}

struct Names<'a> {
    case: &'a Case<'a>,
}

impl Names<'_> {
    fn first_unknown(&self) -> Option<Violation> {
        let Case { state, fact, .. } = self.case;
        self.role(self.case.by)
            .or_else(|| self.corrected())
            .or_else(|| match fact {
                Fact::CommuneRegistered { commune } => {
                    let elsewhere = commune.ags.filter(|ags| !ags.is_in(commune.land));
                    let elsewhere = elsewhere.map(|ags| Violation::AgsElsewhere { ags, land: commune.land });
                    self.new_place(&commune.id)
                        .or(elsewhere)
                        .or_else(|| commune.part_of.as_ref().and_then(|part_of| self.place(part_of)))
                }
                Fact::DistrictRegistered { district } => self.new_place(&district.id).or_else(|| self.place(&district.part_of)),
                Fact::EventCancelled { event, .. } => unknown(Reference::Event, event.as_str(), state.events.contains_key(event)),
                Fact::EventPlanned { event } | Fact::EventHeld { event, .. } => event
                    .place
                    .as_ref()
                    .and_then(|place| self.place(place))
                    .or_else(|| self.same_event(event))
                    .or_else(|| event.kinds.all().iter().find_map(|kind| self.kind(kind)))
                    .or_else(|| event.inviter.iter().chain(&event.audience).find_map(|role| self.role(role))),
                Fact::SeriesStarted { series } => self
                    .place(&series.place)
                    .or_else(|| self.new_series(&series.id))
                    .or_else(|| self.kind(&series.kind))
                    .or_else(|| series.audience.iter().find_map(|role| self.role(role)))
                    .or_else(|| series.topics.iter().find_map(|topic| self.topic(topic))),
                Fact::BackingGiven { place, role, .. } => self.place(place).or_else(|| self.role(role)),
                Fact::TopicChosen { place, topic, .. } => self.place(place).or_else(|| self.topic(topic)),
                Fact::CapChanged { intake, .. }
                | Fact::DeadlineChanged { intake, .. }
                | Fact::IntakeClosed { intake, .. }
                | Fact::LotDrawn { intake, .. } => self.intake(intake),
                Fact::LotCommitted { intake, among: places, .. } | Fact::PlacesAllocated { intake, order: places, .. } => {
                    self.intake(intake).or_else(|| places.iter().find_map(|place| self.place(place)))
                }
                Fact::AdmissionRequested { place, intake, one_of, together, .. } => {
                    let members = together.iter().flat_map(|together| &together.places);
                    let unknown_member = members.clone().find_map(|member| self.place(member)).or_else(|| twice(members));
                    self.place(place).or_else(|| self.intake(intake)).or(unknown_member).or_else(|| {
                        let of = (*one_of)?;
                        let known = state.expectations.iter().any(|expectation| expectation.seq == of);
                        unknown(Reference::Entry, &of.to_string(), known)
                    })
                }
                Fact::AdmissionGranted { place, intake, .. }
                | Fact::AdmissionWaiting { place, intake, .. }
                | Fact::PlaceHeld { place, intake, .. }
                | Fact::AdmissionRefused { place, intake, .. } => self.place(place).or_else(|| self.intake(intake)),
                other => other.place().and_then(|place| self.place(place)),
            })
            .or_else(|| self.every_place())
    }

    /// Where a fact is of several places, each is on record and is named once.
    fn every_place(&self) -> Option<Violation> {
        let places: Vec<_> = self.case.fact.places().collect();
        let others = || places.iter().enumerate().skip(1);
        others().find_map(|(_, place)| self.place(place)).or_else(|| {
            let (_, twice) = others().find(|(index, place)| places.iter().take(*index).any(|earlier| earlier == *place))?;
            Some(Violation::NamedTwice { place: (*twice).clone() })
        })
    }

    fn corrected(&self) -> Option<Violation> {
        let seq = self.case.corrects?;
        let Some(entry) = self.case.entry(seq) else { return unknown(Reference::Entry, &seq.to_string(), false) };
        let meant = entry.corrects?;
        // what takes a correction back can be taken back in turn, but holds no fact that could be another
        let takes_back = matches!(entry.fact, Fact::Retracted { .. }) && is_correction(self.case.entries, meant);
        let holds_no_fact = takes_back && !matches!(self.case.fact, Fact::Retracted { .. });
        let not_in_force = holds_no_fact || out_of_force(self.case.entries).contains(&seq);
        not_in_force.then_some(Violation::CorrectionRetracted { seq, meant })
    }

    fn new_place(&self, id: &PlaceId) -> Option<Violation> {
        // a correction of the registration names the same place again
        let taken = self.case.state.places.contains_key(id) && self.case.corrects.is_none();
        taken.then(|| Violation::AlreadyOnRecord { what: Reference::Place, id: id.to_string() })
    }

    fn new_series(&self, id: &SeriesId) -> Option<Violation> {
        let taken = self.case.state.series.contains_key(id) && self.case.corrects.is_none();
        taken.then(|| Violation::AlreadyOnRecord { what: Reference::Series, id: id.to_string() })
    }

    /// An event may be announced anew until it was held; what was held, or belongs elsewhere, is another event.
    fn same_event(&self, event: &Event) -> Option<Violation> {
        let known = self.case.state.events.get(&event.id).filter(|_| self.case.corrects.is_none())?;
        let other = known.held || known.event.place != event.place;
        other.then(|| Violation::AlreadyOnRecord { what: Reference::Event, id: event.id.to_string() })
    }

    fn place(&self, id: &PlaceId) -> Option<Violation> {
        let known = match self.case.fact.place() {
            Some(place) if place == id => self.case.of.is_some_and(|of| of.is_district.is_some()),
            _ => self.case.state.places.contains_key(id),
        };
        unknown(Reference::Place, id.as_str(), known)
    }

    fn intake(&self, id: &IntakeId) -> Option<Violation> {
        unknown(Reference::Intake, id.as_str(), self.case.programme.intake(id).is_some())
    }

    fn role(&self, id: &RoleId) -> Option<Violation> {
        unknown(Reference::Role, id.as_str(), self.case.programme.has_role(id))
    }

    fn kind(&self, id: &EventKindId) -> Option<Violation> {
        unknown(Reference::EventKind, id.as_str(), self.case.programme.has_event_kind(id))
    }

    fn topic(&self, id: &TopicId) -> Option<Violation> {
        unknown(Reference::Topic, id.as_str(), self.case.programme.has_topic(id))
    }
}

fn unknown(what: Reference, id: &str, known: bool) -> Option<Violation> {
    (!known).then(|| Violation::UnknownReference { what, id: id.to_owned() })
}

/// A member that is in a group twice.
fn twice<'a>(members: impl Iterator<Item = &'a PlaceId>) -> Option<Violation> {
    let mut seen = BTreeSet::new();
    members.into_iter().find(|member| !seen.insert(*member)).map(|place| Violation::TwiceInGroup { place: place.clone() })
}
