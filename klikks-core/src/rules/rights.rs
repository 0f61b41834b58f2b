//! # Rights
//!
//! **What it says.** Who acts holds a role, on that day, that may do it there. No role has effect outside its term.
//! A programme that declares no rights leaves that open.
//! **Why.** A mayor signs for the own town and not for the neighbour; who has left the agency admits nobody any more.
//! **Source.** The rights in the profile of the programme. That everybody may see the own data: DSGVO Art. 15.
//! **Example.** Where only the project manager admits, a mayor who puts an admission on record is refused, and told who may.

use super::{Case, Reply};
use crate::{
    fact::{Day, PlaceId, RoleId, Tenure},
    journal::{Fact, Seq, State},
    place::Place,
    programme::{Act, Programme, Reach, Right},
    verdict::{Counterfactual, Finding, Reading, Violation},
};

/// Where a role is held.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Seat<'a> {
    /// Not stated, as in the journal: the place that is acted on.
    Unstated,
    /// In a place.
    At(&'a PlaceId),
    /// For the programme as a whole.
    Programme,
}

/// A role in which somebody acts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Standing<'a> {
    pub(crate) role: &'a RoleId,
    pub(crate) seat: Seat<'a>,
    /// When it is held, if that is on record.
    pub(crate) tenure: Option<Tenure>,
    pub(crate) seq: Option<Seq>,
}

/// What is to be done, where, and when. No place stands for the programme as a whole.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deed<'a> {
    pub(crate) act: Act,
    pub(crate) places: &'a [&'a PlaceId],
    pub(crate) at: Day,
}

pub(super) fn ask(case: &Case<'_>) -> Reply {
    let taken_back = case.corrects.and_then(|seq| case.entry(seq)).map(|entry| &entry.fact);
    let fact = if matches!(case.fact, Fact::Retracted { .. }) { taken_back.unwrap_or(case.fact) } else { case.fact };
    let Some(act) = Act::of(fact) else { return Reply::met(Reading::NoRightNeeded {}) };
    if answers_request(case) {
        return Reply::met(Reading::FollowsFromRequest {});
    }
    let places = places(case.state, fact, case.today());
    let standing = Standing { role: case.by, seat: Seat::Unstated, tenure: None, seq: None };
    judge(case.programme, case.state, &[standing], Deed { act, places: &places, at: case.today() })
}

/// The rule, asked about whoever acts in `standings`.
pub(crate) fn judge(programme: &Programme, state: &State, standings: &[Standing<'_>], deed: Deed<'_>) -> Reply {
    let rights = &programme.document().profile.rights;
    if rights.is_empty() {
        return Reply::noted(Finding::RightsNotDeclared {});
    }
    let able: Vec<&Right> = rights.iter().filter(|right| right.acts.contains(&deed.act)).collect();
    let of = |standing: &Standing<'_>| able.iter().filter(|right| right.role == *standing.role).copied().collect::<Vec<_>>();
    let (in_force, out): (Vec<_>, Vec<_>) =
        standings.iter().partition(|standing| standing.tenure.is_none_or(|tenure| tenure.contains(deed.at)));
    for standing in &in_force {
        if let Some(right) = of(standing).into_iter().find(|right| reaches(state, right.reach, standing.seat, deed.places)) {
            let reading = Reading::RightHeld { role: right.role.clone(), act: deed.act, reach: right.reach };
            return Reply::met(reading).from(standing.seq);
        }
    }
    let near = in_force.iter().find_map(|standing| of(standing).into_iter().next().map(|right| (standing, right)));
    let late = out.iter().find_map(|standing| {
        let would = of(standing).into_iter().any(|right| reaches(state, right.reach, standing.seat, deed.places));
        standing.tenure.filter(|_| would).map(|tenure| (standing, tenure))
    });
    let reply = match (late, near) {
        (Some((standing, tenure)), _) => {
            let role = standing.role.clone();
            let violation = Violation::RoleNotInForce { role, from: tenure.from, until: tenure.until, at: deed.at };
            Reply::objected(violation).from(standing.seq)
        }
        (None, Some((standing, right))) => {
            let place = if let Seat::At(place) = standing.seat { Some(place.clone()) } else { None };
            let (role, reach) = (right.role.clone(), right.reach);
            Reply::objected(Violation::OutOfReach { act: deed.act, role, reach, place }).from(standing.seq)
        }
        (None, None) => {
            let roles = in_force.iter().map(|standing| standing.role.clone()).collect();
            Reply::objected(Violation::NoRight { act: deed.act, roles }).from(in_force.iter().filter_map(|standing| standing.seq))
        }
    };
    let mut roles: Vec<RoleId> = Vec::new();
    for right in able.iter().filter(|right| reaches(state, right.reach, Seat::Unstated, deed.places)) {
        if !roles.contains(&right.role) {
            roles.push(right.role.clone());
        }
    }
    let otherwise = Some(Counterfactual::OtherRole { roles })
        .filter(|_| !able.is_empty())
        .filter(|change| !matches!(change, Counterfactual::OtherRole { roles } if roles.is_empty()));
    reply.unless(otherwise)
}

fn reaches(state: &State, reach: Reach, seat: Seat<'_>, places: &[&PlaceId]) -> bool {
    let is_district = |place: &PlaceId| matches!(state.places.get(place), Some(Place::District(_)));
    match (reach, seat) {
        (Reach::Programme, _) => true,
        (Reach::OwnPlace, Seat::Unstated) => !places.is_empty(),
        (Reach::OwnDistrict, Seat::Unstated) => places.iter().any(|place| is_district(place)),
        (Reach::OwnPlace, Seat::At(own)) => places.iter().any(|place| state.is_within(place, own)),
        (Reach::OwnDistrict, Seat::At(own)) => is_district(own) && places.iter().any(|place| state.is_within(place, own)),
        (Reach::OwnPlace | Reach::OwnDistrict, Seat::Programme) => false,
    }
}

/// The places that a fact is about: its own, that of its event or project, or those of its person.
fn places<'a>(state: &'a State, fact: &'a Fact, at: Day) -> Vec<&'a PlaceId> {
    match fact {
        Fact::EventCancelled { event, .. } => {
            state.events.get(event).and_then(|planned| planned.event.place.as_ref()).into_iter().collect()
        }
        fact => match (fact.place(), fact.person()) {
            (Some(place), _) => vec![place],
            (None, Some(person)) => state.people.places_of(person, at).into_iter().collect(),
            (None, None) => Vec::new(),
        },
    }
}

/// Whether an entry of a journal answers a request that is open: then the rules gave the answer, not the role that is named.
/// What is decided now is asked strictly, so nobody can put an answer on record who may not.
fn answers_request(case: &Case<'_>) -> bool {
    let (Fact::AdmissionGranted { intake, .. } | Fact::AdmissionWaiting { intake, .. }) = case.fact else { return false };
    let request = case.place().and_then(|place| place.request.as_ref());
    case.replayed && request.is_some_and(|request| request.what.intake == *intake)
}
