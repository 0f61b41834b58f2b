//! From a register and a planning document to an instance of the planner.

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    BusyTime, PlanningDocument, PlanningFinding, PlanningProblem, PlanningStep,
    busy::{Busy, busy, busy_at},
    check,
    closed::closed,
    kept::{Known, settle},
    steps::{Ahead, ahead, by_place, last_planned},
};
use crate::{
    calendar::Land,
    fact::{Day, EventId, EventKindId, PlaceId},
    place::Place,
    planner::{
        Instance, InstanceCommune, InstanceDocument, InstanceFormat, InstanceLand, InstanceRegion, InstanceStep,
        InstanceStepType, InstanceVenue, Placement,
    },
    register::Register,
    verdict::{Language, Names},
    wire::Deserialize,
};

/// A step that is planned already.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlannedStep {
    /// The event on record.
    pub event: EventId,
    /// Where it is planned, and who holds it.
    pub at: Placement,
}

/// What there is to plan, and which commune and which kind of event is which.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanningInstance {
    /// The instance; its first day is the day on which is planned.
    pub instance: InstanceDocument,
    /// The places, in the order of its communes.
    pub places: Vec<PlaceId>,
    /// The kinds of event, in the order of its step types.
    pub kinds: Vec<EventKindId>,
    /// The events on record that are steps of it, as they are planned on the day on which is planned.
    pub planned: Vec<PlannedStep>,
    /// What there is to know about it.
    pub findings: Vec<PlanningFinding>,
}

pub(super) fn small(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

pub(super) fn position<T>(list: &[T], is: impl Fn(&T) -> bool) -> Option<u32> {
    list.iter().position(is).map(small)
}

/// The number of a Land in the list, to which it is added if it is new.
fn number_of(lands: &mut Vec<Land>, land: Land) -> u32 {
    position(lands, |known| *known == land).unwrap_or_else(|| {
        lands.push(land);
        small(lands.len() - 1)
    })
}

impl Register {
    /// What there is to plan as of the day of `document`: the steps that each place that takes part has ahead.
    ///
    /// A step is ahead if no event of its kind was held. What is planned for a day, at a time of `times`, by somebody who is named
    /// in `assigned`, may move as far as the weights ask; within the notice it stays as long as it can be held, if need be by
    /// somebody else. Other events that are planned for a day stay. No first step is planned before the admission, no event
    /// before the notice has run, none on a holiday or in a school break of the Land of the commune.
    ///
    /// # Errors
    ///
    /// Every [`PlanningProblem`], each with its place in the document.
    pub fn planning(
        &self,
        document: &PlanningDocument,
        language: Language,
    ) -> Result<PlanningInstance, Vec<(String, PlanningProblem)>> {
        let mut problems = check::problems(self, document);
        let facilitators: Vec<_> = document.facilitators.iter().map(|of| (of.busy.as_deref(), &*of.busy_at)).collect();
        let venues: Vec<_> = document.venues.iter().map(|of| (of.busy.as_deref(), &*of.busy_at)).collect();
        let facilitators = read_busy(&facilitators, "facilitators", &mut problems);
        let venues = read_busy(&venues, "venues", &mut problems);
        if !problems.is_empty() {
            return Err(problems);
        }
        let known_on = self.as_of(crate::report::AsOf { day: document.today, known_on: None });
        let mut build = Build { register: &known_on, document, language, facilitators, venues, last: 0 };
        build.last = build.index(last_planned(document, known_on.state()).max(document.last_day));
        let made = build.all();
        match Instance::new(made.instance.clone()) {
            Ok(_) => Ok(made),
            Err(found) => {
                Err(found.into_iter().map(|(_, problem)| (String::new(), PlanningProblem::Instance(problem))).collect())
            }
        }
    }
}

fn read_busy(given: &[(Option<&str>, &[BusyTime])], list: &str, problems: &mut Vec<(String, PlanningProblem)>) -> Vec<Vec<Busy>> {
    let read = given.iter().enumerate().map(|(index, (text, at))| match busy(text.unwrap_or_default()) {
        Ok(times) => times.into_iter().chain(at.iter().map(busy_at)).collect(),
        Err(unread) => {
            let problem = |(line, text)| (format!("{list}[{index}].busy"), PlanningProblem::Busy { line, text });
            problems.extend(unread.into_iter().map(problem));
            Vec::new()
        }
    });
    read.collect()
}

pub(super) struct Build<'a> {
    register: &'a Register,
    pub(super) document: &'a PlanningDocument,
    language: Language,
    pub(super) facilitators: Vec<Vec<Busy>>,
    pub(super) venues: Vec<Vec<Busy>>,
    /// The last day of the horizon, from 0. What is planned after the last day has to have a day too, to be moved from there.
    pub(super) last: u32,
}

impl Build<'_> {
    /// The days from the first to the last for all.
    pub(super) fn days(&self) -> u32 {
        self.index(self.document.last_day) + 1
    }

    pub(super) fn index(&self, day: Day) -> u32 {
        u32::try_from(self.document.today.days_until(day)).unwrap_or(0)
    }

    fn all(&self) -> PlanningInstance {
        let (document, state) = (self.document, self.register.state());
        let mut findings = Vec::new();
        let mut lands: Vec<Land> = Vec::new();
        let mut regions = Vec::new();
        for region in &document.regions {
            let of = region.places.first().map_or(self.register.programme().document().land, |place| self.land(place));
            let land = number_of(&mut lands, of);
            regions.push(InstanceRegion { name: region.name.clone(), land, x: 0, y: 0 });
        }
        let mut venues: Vec<InstanceVenue> = (0..).zip(&document.venues).map(|(index, of)| self.venue(index, of)).collect();
        let (mut places, mut communes, mut known) = (Vec::new(), Vec::new(), Vec::new());
        let events_of = by_place(state);
        for (place, of) in state.taking_part() {
            let events = events_of.get(place).map(Vec::as_slice).unwrap_or_default();
            let what: Ahead<'_> = ahead(document, state, (place, of, events), &mut findings);
            if what.steps.is_empty() {
                continue;
            }
            let commune = small(communes.len());
            known.extend(what.kept.into_iter().map(|kept| {
                let (slot, facilitator) = (self.index(kept.day) * 3 + kept.kind, kept.facilitator);
                Known { at: Placement { commune, step: kept.step, slot, facilitator }, kept }
            }));
            let land = number_of(&mut lands, self.land(place));
            let region = position(&document.regions, |region| region.places.contains(place)).unwrap_or(0);
            let venue = position(&document.venues, |venue| venue.places.contains(place)).unwrap_or_else(|| {
                findings.push(PlanningFinding::VenueUnknown { place: place.clone() });
                venues.push(InstanceVenue { region, closed_pattern: Vec::new(), closed: Vec::new() });
                small(venues.len() - 1)
            });
            let special = document.communes.iter().find(|of| of.place == *place);
            let last = special.and_then(|of| of.last_day).map_or(document.last_day, |day| day.min(document.last_day));
            let steps = what.steps.iter().map(|step| self.step(step)).collect();
            let weekdays = special.map(|of| of.weekdays.clone()).filter(|days| !days.is_empty());
            communes.push(InstanceCommune {
                name: Names::of(self.register).place(place),
                region,
                land,
                venue,
                ready: self.index(what.ready),
                deadline: self.index(last),
                pref_weekdays: weekdays.unwrap_or_else(|| (0..6).collect()),
                steps,
            });
            places.push(place.clone());
        }
        let events = communes.iter().map(|commune| commune.steps.len()).sum();
        let blocked =
            |land: &Land| InstanceLand { name: land.code().to_owned(), blocked: closed(document, *land, &mut findings) };
        let instance_lands: Vec<_> = lands.iter().map(blocked).collect();
        let mut instance = InstanceDocument {
            format: InstanceFormat::V1,
            name: document.name.clone(),
            seed: None,
            date0: document.today,
            weekday0: document.today.weekday().num_days_from_monday(),
            days: self.last + 1,
            regions,
            lands: instance_lands,
            step_types: (0..).zip(&document.steps).map(|(skill, step)| self.step_type(skill, step)).collect(),
            facilitators: self.people(events),
            venues,
            communes,
            fixed: Vec::new(),
            baseline: Vec::new(),
            min_new_day: Some(document.notice_days),
            weights: document.weights,
        };
        let kinds = document.steps.iter().map(|step| step.kind.clone()).collect();
        let planned = settle(document, &mut instance, &known, &mut findings);
        PlanningInstance { instance, places, kinds, planned, findings }
    }

    fn land(&self, place: &PlaceId) -> Land {
        let state = self.register.state();
        let own = match state.places.get(place) {
            Some(Place::District(district)) => state.places.get(&district.part_of),
            own => own,
        };
        match own {
            Some(Place::Commune(commune)) => commune.land,
            _ => self.register.programme().document().land,
        }
    }

    fn step(&self, step: &PlanningStep) -> InstanceStep {
        let step_type = position(&self.document.steps, |other| other.kind == step.kind).unwrap_or(0);
        InstanceStep { step_type, min_gap: step.min_days, max_gap: step.max_days.max(step.min_days), early: step.early }
    }

    fn step_type(&self, skill: u32, step: &PlanningStep) -> InstanceStepType {
        let slots = step.slots.all();
        InstanceStepType {
            name: Names::of(self.register).kind(&step.kind, self.language),
            skill,
            kinds: slots.iter().map(|cost| u32::from(cost.is_some())).collect(),
            kind_cost: slots.iter().map(|cost| cost.unwrap_or(0)).collect(),
        }
    }
}
