//! What is worth knowing about papers, resolutions and places: gaps and contradictions of the evidence.

use std::collections::BTreeMap;

use super::Register;
use crate::{
    fact::PlaceId,
    journal::{Dated, PlaceState},
    participation::{Basis, Body, Majority, MajorityKind, Naming, Outcome, RequiredMajority, Resolution, Step},
    place::Place,
    programme::{MajorityRule, Need, Profile},
    rules::{self, Size},
    verdict::Finding,
};

impl Register {
    /// Papers that are absent though the place takes part, resolutions that contradict themselves, names and sizes.
    pub(super) fn evidence(&self, findings: &mut Vec<Finding>) {
        let profile = &self.programme.document().profile;
        for (id, place) in &self.state.participations {
            resolutions(profile, id, place, findings);
            naming(profile, id, place, findings);
            let backed = place.admission.as_ref().filter(|admission| admission.what.basis == Basis::CommuneBacked);
            if let Some(admission) = backed {
                papers(profile, id, place, admission.what.basis, findings);
                self.size(id, findings);
            }
        }
        self.places(findings);
    }

    fn size(&self, id: &PlaceId, findings: &mut Vec<Finding>) {
        let Some(limit) = &self.programme.document().profile.inhabitants else { return };
        let (place, below) = (id.clone(), limit.below);
        match rules::size(limit, self.state.places.get(id)) {
            Size::Below(_) => {}
            Size::TooMany(population) => {
                findings.push(Finding::AboveInhabitants { place, population: population.clone(), below });
            }
            Size::CannotBeTold(figure) => {
                findings.push(Finding::InhabitantsUnknown { place, below, figure: figure.cloned() });
            }
        }
    }

    fn places(&self, findings: &mut Vec<Finding>) {
        let programme = self.programme.document().land;
        let mut named: BTreeMap<&str, Vec<PlaceId>> = BTreeMap::new();
        for (id, place) in &self.state.places {
            named.entry(place.name()).or_default().push(id.clone());
            if let Place::Commune(commune) = place {
                if commune.land != programme {
                    findings.push(Finding::OtherLand { place: id.clone(), land: commune.land, programme });
                }
            }
            let whole = match place {
                Place::Commune(commune) => commune.part_of.as_ref(),
                Place::District(district) => Some(&district.part_of),
            };
            let takes_part = |id: &PlaceId| self.state.of(id).is_some_and(|place| place.status().takes_part());
            if let Some(whole) = whole.filter(|whole| takes_part(id) && takes_part(whole)) {
                findings.push(Finding::PartAndWhole { part: id.clone(), whole: whole.clone() });
            }
        }
        let shared = named.into_iter().filter(|(_, places)| places.len() > 1);
        findings.extend(shared.map(|(name, places)| Finding::SameName { name: name.to_owned(), places }));
    }
}

fn papers(profile: &Profile, id: &PlaceId, place: &PlaceState, basis: Basis, findings: &mut Vec<Finding>) {
    let asked = rules::asked(profile, basis);
    let required = rules::absent(asked, Some(place), Need::Required);
    if !required.is_empty() {
        findings.push(Finding::RequiredPaperAbsent { place: id.clone(), steps: required });
    }
    let expected = rules::absent(asked, Some(place), Need::Expected);
    if !expected.is_empty() {
        findings.push(Finding::PaperAbsent { place: id.clone(), steps: expected });
    }
}

fn naming(profile: &Profile, id: &PlaceId, place: &PlaceState, findings: &mut Vec<Finding>) {
    let Some(expected) = profile.step(Step::Naming).and_then(|rule| rule.naming) else { return };
    let otherwise = place.naming.iter().filter(|named| named.what != expected && named.what != Naming::Unknown);
    findings.extend(otherwise.map(|named| Finding::NamedOtherwise {
        place: id.clone(),
        seq: named.seq,
        expected,
        found: named.what,
    }));
}

fn resolutions(profile: &Profile, id: &PlaceId, place: &PlaceState, findings: &mut Vec<Finding>) {
    let rule = profile.step(Step::Resolution).and_then(|rule| rule.majority.as_ref());
    for Dated { seq, what: resolution, .. } in &place.resolutions {
        let seq = *seq;
        if resolution.body == Body::DistrictCouncil && place.is_district == Some(false) {
            findings.push(Finding::DistrictBodyForCommune { place: id.clone(), seq });
        }
        match (resolution.majority, resolution.votes) {
            (Majority::Unanimous, Some(votes)) if votes.no > 0 => {
                findings.push(Finding::UnanimityContradicted { place: id.clone(), seq, votes });
            }
            _ => {}
        }
        findings.extend(majority(id, seq, resolution, rule));
    }
}

/// Whether the votes give the outcome. Where no majority is on record the usual one holds: more yes than no.
fn majority(id: &PlaceId, seq: u32, resolution: &Resolution, rule: Option<&MajorityRule>) -> Option<Finding> {
    let place = id.clone();
    let outcome = resolution.outcome;
    let decided = matches!(outcome, Outcome::Approved | Outcome::Rejected);
    let kind = rule.map_or(MajorityKind::Simple, |rule| rule.kind);
    let required = match (resolution.required, kind) {
        (Some(required), _) => required,
        (None, MajorityKind::Simple) => RequiredMajority::Simple {},
        (None, MajorityKind::OfStatutoryNumber) => {
            return (outcome == Outcome::Approved).then_some(Finding::MajorityUnclear { place, seq, kind });
        }
    };
    let Some(votes) = resolution.votes else {
        let unclear = outcome == Outcome::Approved && matches!(required, RequiredMajority::OfStatutoryNumber { .. });
        return unclear.then_some(Finding::MajorityUnclear { place, seq, kind: MajorityKind::OfStatutoryNumber });
    };
    let contradicts = decided && votes.carry(required) != (outcome == Outcome::Approved);
    let section = rule.filter(|_| resolution.required.is_none()).map(|rule| rule.section.clone());
    contradicts.then_some(Finding::VotesContradict { place, seq, outcome, votes, required, section })
}
