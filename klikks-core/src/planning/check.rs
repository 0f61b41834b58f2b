//! Whether a planning document speaks of things that are on record.

use std::collections::BTreeSet;

use super::{PlanningDocument, PlanningProblem};
use crate::{
    fact::{EventKindId, PlaceId},
    register::Register,
};

/// Every problem of `document` beside `register`, each with its place.
pub(super) fn problems(register: &Register, document: &PlanningDocument) -> Vec<(String, PlanningProblem)> {
    let mut check = Check { register, document, found: Vec::new() };
    check.all();
    check.found
}

struct Check<'a> {
    register: &'a Register,
    document: &'a PlanningDocument,
    found: Vec<(String, PlanningProblem)>,
}

impl Check<'_> {
    fn all(&mut self) {
        let document = self.document;
        if document.last_day <= document.today {
            let problem = PlanningProblem::NoDays { today: document.today, last_day: document.last_day };
            self.add("last_day".to_owned(), problem);
        }
        self.once("steps", "kind", document.steps.iter().map(|step| step.kind.as_str()));
        self.once("regions", "name", document.regions.iter().map(|region| region.name.as_str()));
        self.once("facilitators", "name", document.facilitators.iter().map(|of| of.name.as_str()));
        self.once("communes", "place", document.communes.iter().map(|of| of.place.as_str()));
        self.once("assigned", "event", document.assigned.iter().map(|of| of.event.as_str()));
        let kinds = &self.register.programme().document().event_kinds;
        for (index, step) in document.steps.iter().enumerate() {
            if !kinds.iter().any(|kind| kind.id == step.kind) {
                self.add(format!("steps[{index}].kind"), PlanningProblem::UnknownKind(step.kind.clone()));
            }
        }
        self.places("regions", document.regions.iter().map(|region| region.places.as_slice()));
        self.places("venues", document.venues.iter().map(|venue| venue.places.as_slice()));
        for (index, of) in document.communes.iter().enumerate() {
            self.place(|| format!("communes[{index}].place"), &of.place);
        }
        for (index, of) in document.facilitators.iter().enumerate() {
            let is_step = |kind: &EventKindId| document.steps.iter().any(|step| step.kind == *kind);
            for (at, kind) in of.kinds.iter().enumerate().filter(|(_, kind)| !is_step(kind)) {
                self.add(format!("facilitators[{index}].kinds[{at}]"), PlanningProblem::NoStep(kind.clone()));
            }
            let known = |name: &str| document.regions.iter().any(|region| region.name == name);
            for (at, served) in of.regions.iter().enumerate().filter(|(_, served)| !known(&served.region)) {
                let problem = PlanningProblem::UnknownRegion(served.region.clone());
                self.add(format!("facilitators[{index}].regions[{at}].region"), problem);
            }
        }
        for (index, assigned) in document.assigned.iter().enumerate() {
            if !self.register.state().events.contains_key(&assigned.event) {
                self.add(format!("assigned[{index}].event"), PlanningProblem::UnknownEvent(assigned.event.clone()));
            }
            if !document.facilitators.iter().any(|of| of.name == assigned.facilitator) {
                let problem = PlanningProblem::UnknownFacilitator(assigned.facilitator.clone());
                self.add(format!("assigned[{index}].facilitator"), problem);
            }
        }
        for (index, event) in document.fixed.iter().enumerate() {
            if !self.register.state().events.contains_key(event) {
                self.add(format!("fixed[{index}]"), PlanningProblem::UnknownEvent(event.clone()));
            }
        }
        let in_a_region: BTreeSet<&PlaceId> = document.regions.iter().flat_map(|region| &region.places).collect();
        for (place, _) in self.register.state().taking_part().filter(|(place, _)| !in_a_region.contains(place)) {
            self.add("regions".to_owned(), PlanningProblem::NoRegion(place.clone()));
        }
    }

    fn place(&mut self, place: impl Fn() -> String, id: &PlaceId) {
        if !self.register.state().places.contains_key(id) {
            self.add(place(), PlanningProblem::UnknownPlace(id.clone()));
        }
    }

    /// A place is on record, and in one entry of a list at most.
    fn places<'a>(&mut self, list: &str, places: impl Iterator<Item = &'a [PlaceId]>) {
        let mut seen = BTreeSet::new();
        for (index, places) in places.enumerate() {
            for (at, place) in places.iter().enumerate() {
                self.place(|| format!("{list}[{index}].places[{at}]"), place);
                if !seen.insert(place) {
                    self.add(format!("{list}[{index}].places[{at}]"), PlanningProblem::Twice(place.to_string()));
                }
            }
        }
    }

    fn once<'a>(&mut self, list: &str, field: &str, names: impl Iterator<Item = &'a str>) {
        let mut seen = BTreeSet::new();
        for (index, name) in names.enumerate() {
            if !seen.insert(name) {
                self.add(format!("{list}[{index}].{field}"), PlanningProblem::Twice(name.to_owned()));
            }
        }
    }

    fn add(&mut self, place: String, problem: PlanningProblem) {
        self.found.push((place, problem));
    }
}
