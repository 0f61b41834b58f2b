//! How many sponsors there are, nobody counted twice, and what is worth knowing about them.

use std::collections::{BTreeMap, BTreeSet};

use super::Register;
use crate::{
    fact::{Count, Day, PersonId, PlaceId, RoleId, Total},
    journal::{PlaceState, RoleTerm},
    rules::sponsor_cap::{taken, unit},
    verdict::Finding,
};

impl Register {
    /// All sponsors: for each place that takes part the largest count of those who act, or those on record one by one if
    /// they are more. A place of which nothing is known leaves the sum open.
    ///
    /// Nobody is counted twice: whoever is on record one by one may be among the counted, so the two are never added; and
    /// who is on record in several places is one sponsor. What is certain is then a lower bound.
    pub(crate) fn sponsors(&self) -> Count {
        let individuals = self.individuals();
        let none = BTreeSet::new();
        let of = |(id, place): (&PlaceId, &PlaceState)| one_place(place, individuals.get(id).unwrap_or(&none));
        let counts: Vec<Count> = self.state.taking_part().map(of).collect();
        // of nobody on record nothing is known, which is not the same as none
        if counts.is_empty() {
            return Count::Unknown {};
        }
        let everywhere: usize = individuals.values().map(BTreeSet::len).fold(0, usize::saturating_add);
        let persons: BTreeSet<_> = individuals.values().flatten().collect();
        let twice = u32::try_from(everywhere.saturating_sub(persons.len())).unwrap_or(u32::MAX);
        match counts.iter().collect::<Total>().count() {
            Count::AtLeast { n } if twice > 0 => Count::AtLeast { n: n.saturating_sub(twice) },
            total => total,
        }
    }

    /// The sponsors of each of these places, as [`sponsors`](Self::sponsors) counts them.
    pub(crate) fn sponsors_of(&self, places: &[&PlaceId]) -> Vec<Count> {
        let individuals = self.individuals();
        let none = BTreeSet::new();
        let of = |id: &&PlaceId| {
            let place = self.state.of(id);
            place.map_or(Count::Unknown {}, |place| one_place(place, individuals.get(*id).unwrap_or(&none)))
        };
        places.iter().map(of).collect()
    }

    /// The sponsors on record one by one, under the places that take part; one of a district is one of the city.
    fn individuals(&self) -> BTreeMap<&PlaceId, BTreeSet<&PersonId>> {
        let mut individuals: BTreeMap<&PlaceId, BTreeSet<&PersonId>> = BTreeMap::new();
        for (person, place) in self.state.people.stages.keys() {
            let acts = self.state.people.stage(person, place).is_some_and(|stage| stage.what.counts());
            let lineage = self.state.lineage(place);
            let part = lineage.into_iter().find(|of| self.state.of(of).is_some_and(|of| of.status().takes_part()));
            if let (true, Some(part)) = (acts, part) {
                individuals.entry(part).or_default().insert(person);
            }
        }
        individuals
    }

    /// What is worth knowing about persons: contacts whose role has ended, counts that are too small, papers that are absent.
    pub(super) fn people_findings(&self, day: Day, findings: &mut Vec<Finding>) {
        self.contacts(day, findings);
        for (place, individuals) in self.individuals() {
            let individuals = u32::try_from(individuals.len()).unwrap_or(u32::MAX);
            let counts = self.state.of(place).into_iter().flat_map(|of| of.sponsors.values());
            let largest = counts.filter_map(|count| count.what.count.exact().map(|n| (n, count))).max_by_key(|(n, _)| *n);
            if let Some((_, count)) = largest.filter(|(n, count)| *n < individuals && count.what.stage.counts()) {
                let (place, count, seq) = (place.clone(), count.what.count.clone(), count.seq);
                findings.push(Finding::SponsorsExceedCount { place, count, seq, individuals });
            }
        }
        self.local_caps(findings);
        let mut without: BTreeMap<&PlaceId, BTreeSet<&PersonId>> = BTreeMap::new();
        for (person, place) in self.state.people.stages.keys() {
            let acts = self.state.people.stage(person, place).is_some_and(|stage| stage.what.takes_place());
            if acts && self.state.mandates(person, place, day).next().is_none() {
                without.entry(place).or_default().insert(person);
            }
        }
        findings.extend(without.into_iter().map(|(place, persons)| Finding::MandateAbsent {
            place: place.clone(),
            persons: u32::try_from(persons.len()).unwrap_or(u32::MAX),
        }));
    }

    /// Contacts of the programme and of places: a role that was held and is held by nobody on `day` leads nowhere.
    fn contacts(&self, day: Day, findings: &mut Vec<Finding>) {
        let mut told: Vec<&RoleId> = Vec::new();
        for contact in &self.programme.document().contacts {
            if let (false, Some(until)) = (told.contains(&&contact.role), self.ended(&contact.role, None, None, day)) {
                told.push(&contact.role);
                findings.push(Finding::ContactRoleEnded { place: None, role: contact.role.clone(), until });
            }
        }
        for (place, contact) in &self.state.people.contacts {
            let (role, person) = (&contact.what.role, contact.what.person.as_ref());
            if let Some(until) = self.ended(role, Some(place), person, day) {
                findings.push(Finding::ContactRoleEnded { place: Some(place.clone()), role: role.clone(), until });
            }
        }
    }

    /// The first day on which nobody held a role any more; nothing while it is held, or if nobody is known to have held it.
    fn ended(&self, role: &RoleId, place: Option<&PlaceId>, person: Option<&PersonId>, day: Day) -> Option<Day> {
        let meant = |term: &&RoleTerm| {
            let there = place.is_none_or(|place| term.place.as_ref().is_none_or(|own| self.state.is_within(place, own)));
            term.role == *role && there && person.is_none_or(|person| term.person == *person)
        };
        let terms: Vec<_> = self.state.people.roles.iter().filter(meant).collect();
        let held = terms.iter().any(|term| term.tenure.contains(day));
        terms.iter().filter_map(|term| term.tenure.until).filter(|until| *until <= day).max().filter(|_| !held)
    }

    /// More sponsors than a local cap has room for, as when the cap came later.
    fn local_caps(&self, findings: &mut Vec<Finding>) {
        let rules = self.programme.sponsor_rules().into_iter().flat_map(|rules| &rules.caps);
        for local in rules {
            let Some(places) = local.cap.places() else { continue };
            let units: BTreeSet<_> = self.state.places.keys().filter_map(|place| unit(&self.state, local, place)).collect();
            let full = units.into_iter().map(|unit| (unit, taken(&self.state, unit, None))).filter(|(_, taken)| *taken > places);
            findings.extend(full.map(|(unit, taken)| Finding::BeyondSponsorCap { place: unit.clone(), places, taken }));
        }
    }
}

/// The sponsors of one place, counted or one by one.
fn one_place(place: &PlaceState, individuals: &BTreeSet<&PersonId>) -> Count {
    // whoever is trained was willing before, so the stages overlap: the largest is certain, the sum is not
    let counts = place.sponsors.values().filter(|count| count.what.stage.counts());
    let counts: Vec<_> = counts.map(|count| &count.what.count).collect();
    let one_by_one = u32::try_from(individuals.len()).unwrap_or(u32::MAX);
    match (counts.as_slice(), one_by_one) {
        ([], 0) => Count::Unknown {},
        ([only], 0) => (*only).clone(),
        (several, one_by_one) => match several.iter().map(|count| count.lower_bound()).max().unwrap_or(0).max(one_by_one) {
            0 => Count::Unknown {},
            n => Count::AtLeast { n },
        },
    }
}
