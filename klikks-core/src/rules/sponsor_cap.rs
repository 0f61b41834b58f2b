//! # Local cap
//!
//! **What it says.** A place, or each of its districts, has room for so many sponsors. Beyond a hard cap nobody is named,
//! appointed, trained or active there; beyond a target somebody is, and it is noted. Everybody is counted once.
//! **Why.** A city that is looked after by district wants one or two in each, not ten in one.
//! **Source.** The caps in the profile; for Wuppertal ten persons, one or two a district (Wuppertal, Ratsinformation 2022).
//! **Example.** With two in a district and a hard cap of two, a third is refused; who is there already comes to a further stage.

use super::{Case, Reply};
use crate::{
    fact::{PersonId, PlaceId},
    journal::{Fact, State},
    place::Place,
    programme::{Cap, CapPer, CountingUnit, SponsorCap},
    verdict::{Counterfactual, Finding, Reading, Violation},
};

pub(super) fn ask(case: &Case<'_>) -> Reply {
    match case.fact {
        Fact::CapChanged { cap, .. } if cap.counts() == CountingUnit::Persons => Reply::objected(Violation::CapCountsPersons {}),
        Fact::SponsorStageReached { person, place, stage, .. } if stage.takes_place() => named(case, person, place),
        _ => Reply::met(Reading::SponsorPlaceFree {}),
    }
}

fn named(case: &Case<'_>, person: &PersonId, place: &PlaceId) -> Reply {
    let caps = case.programme.sponsor_rules().into_iter().flat_map(|rules| &rules.caps);
    let mut beyond = None;
    for local in caps {
        let supposed = case.supposed_cap(local.cap);
        let Some((unit, places)) = unit(case.state, local, place).zip(supposed.places()) else { continue };
        let others = taken(case.state, unit, Some(person));
        if others < places {
            continue;
        }
        let place = unit.clone();
        if matches!(local.cap, Cap::Hard { .. }) {
            return Reply::objected(Violation::NoSponsorPlace { place, places, taken: others })
                .unless([Counterfactual::PlacesAtLeast { places: others.saturating_add(1) }]);
        }
        beyond = Some(Finding::BeyondSponsorCap { place, places, taken: others.saturating_add(1) });
    }
    beyond.map_or_else(|| Reply::met(Reading::SponsorPlaceFree {}), Reply::noted)
}

/// What a cap is about for a sponsor in `place`: the place as a whole, or the district.
pub(crate) fn unit<'a>(state: &'a State, local: &SponsorCap, place: &PlaceId) -> Option<&'a PlaceId> {
    let lineage = state.lineage(place);
    let is_district = |place: &PlaceId| matches!(state.places.get(place), Some(Place::District(_)));
    let whole = match &local.place {
        Some(whole) => lineage.iter().find(|place| *place == &whole)?,
        None => lineage.iter().find(|place| !is_district(place))?,
    };
    match local.per {
        CapPer::Place => Some(whole),
        // the outermost district below the place: a quarter of a district belongs to it
        CapPer::District => lineage.iter().take_while(|place| *place != whole).filter(|place| is_district(place)).last().copied(),
    }
}

/// How many sponsors take up a place in `unit`, each once; `but` is left out.
pub(crate) fn taken(state: &State, unit: &PlaceId, but: Option<&PersonId>) -> u32 {
    let mut persons: Vec<&PersonId> = Vec::new();
    for (person, place) in state.people.stages.keys() {
        let there = Some(person) != but && !persons.contains(&person) && state.is_within(place, unit);
        if there && state.people.stage(person, place).is_some_and(|stage| stage.what.takes_place()) {
            persons.push(person);
        }
    }
    u32::try_from(persons.len()).unwrap_or(u32::MAX)
}
