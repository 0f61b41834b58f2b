//! From a register and a planning document to an instance of the planner.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    PlanningDocument, PlanningFacilitator, PlanningFinding, PlanningProblem, PlanningStep, PlanningVenue,
    busy::{Busy, busy},
    check,
    closed::closed,
    steps::{Ahead, ahead},
};
use crate::{
    calendar::Land,
    fact::{Day, EventKindId, Instant, PlaceId},
    place::Place,
    planner::{
        DayRange, Instance, InstanceCommune, InstanceDocument, InstanceFacilitator, InstanceFormat, InstanceLand, InstanceRegion,
        InstanceStep, InstanceStepType, InstanceVenue, Placement,
    },
    register::Register,
    verdict::{Language, Names},
    wire::Deserialize,
};

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
    /// What there is to know about it.
    pub findings: Vec<PlanningFinding>,
}

fn small(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

fn position<T>(list: &[T], is: impl Fn(&T) -> bool) -> Option<u32> {
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
    /// A step is ahead if neither an event of its kind was held nor one is planned for a day; what is planned for a day, at a time
    /// of `times`, by somebody who is named in `assigned`, stays and takes up that time. No first step is planned before the
    /// admission, no event before the notice has run, none on a holiday or in a school break of the Land of the commune.
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
        let facilitators: Vec<_> = document.facilitators.iter().map(|of| of.busy.as_deref()).collect();
        let venues: Vec<_> = document.venues.iter().map(|of| of.busy.as_deref()).collect();
        let facilitators = read_busy(&facilitators, "facilitators", &mut problems);
        let venues = read_busy(&venues, "venues", &mut problems);
        if !problems.is_empty() {
            return Err(problems);
        }
        let known_on = self.as_of(crate::report::AsOf { day: document.today, known_on: None });
        let build = Build { register: &known_on, document, language, facilitators, venues };
        let made = build.all();
        match Instance::new(made.instance.clone()) {
            Ok(_) => Ok(made),
            Err(found) => {
                Err(found.into_iter().map(|(_, problem)| (String::new(), PlanningProblem::Instance(problem))).collect())
            }
        }
    }
}

fn read_busy(texts: &[Option<&str>], list: &str, problems: &mut Vec<(String, PlanningProblem)>) -> Vec<Vec<Busy>> {
    let read = texts.iter().enumerate().map(|(index, text)| match busy(text.unwrap_or_default()) {
        Ok(times) => times,
        Err(unread) => {
            let problem = |(line, text)| (format!("{list}[{index}].busy"), PlanningProblem::Busy { line, text });
            problems.extend(unread.into_iter().map(problem));
            Vec::new()
        }
    });
    read.collect()
}

struct Build<'a> {
    register: &'a Register,
    document: &'a PlanningDocument,
    language: Language,
    facilitators: Vec<Vec<Busy>>,
    venues: Vec<Vec<Busy>>,
}

impl Build<'_> {
    fn days(&self) -> u32 {
        u32::try_from(self.document.today.days_until(self.document.last_day)).unwrap_or(0) + 1
    }

    fn index(&self, day: Day) -> u32 {
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
        let (mut places, mut communes, mut fixed) = (Vec::new(), Vec::new(), Vec::new());
        for (place, of) in state.taking_part() {
            let what: Ahead<'_> = ahead(document, state, (place, of), &mut findings);
            if what.steps.is_empty() {
                continue;
            }
            let commune = small(communes.len());
            for kept in what.kept.iter().filter(|kept| kept.day <= document.last_day) {
                let (slot, facilitator) = (self.index(kept.day) * 3 + kept.kind, kept.facilitator);
                fixed.push(Placement { commune, step: kept.step, slot, facilitator });
            }
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
        let instance = InstanceDocument {
            format: InstanceFormat::V1,
            name: document.name.clone(),
            seed: None,
            date0: document.today,
            weekday0: document.today.weekday().num_days_from_monday(),
            days: self.days(),
            regions,
            lands: instance_lands,
            step_types: (0..).zip(&document.steps).map(|(skill, step)| self.step_type(skill, step)).collect(),
            facilitators: self.people(events),
            venues,
            communes,
            fixed,
            baseline: Vec::new(),
            min_new_day: Some(document.notice_days),
            weights: document.weights,
        };
        let kinds = document.steps.iter().map(|step| step.kind.clone()).collect();
        PlanningInstance { instance, places, kinds, findings }
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

    /// The slots that something in `times` overlaps, with the longest step in them.
    fn taken(&self, times: &[Busy]) -> BTreeSet<u32> {
        let longest = self.document.steps.iter().map(|step| step.minutes).max().unwrap_or(0);
        let mut taken = BTreeSet::new();
        for (from, to) in times {
            // an event that began the day before may reach into this one
            let (first, last) = (from.day_in_berlin(), to.day_in_berlin());
            let before = |day: Day| self.document.today.days_until(day);
            let days = before(first).max(0)..=before(last).min(i32::try_from(self.days()).unwrap_or(i32::MAX) - 1);
            for index in days.filter_map(|index| u32::try_from(index).ok()) {
                let day = self.document.today.plus_days(index);
                let overlaps = |kind: u32| {
                    let begins = Instant::at(day, self.document.times.of(kind));
                    begins.shifted(i64::from(longest) * 60).is_some_and(|ends| begins < *to && *from < ends)
                };
                taken.extend((0..3).filter(|kind| overlaps(*kind)).map(|kind| index * 3 + kind));
            }
        }
        taken
    }

    fn venue(&self, index: usize, of: &PlanningVenue) -> InstanceVenue {
        let place = of.places.first();
        let region = position(&self.document.regions, |region| place.is_some_and(|place| region.places.contains(place)));
        let closed = self.venues.get(index).map(|times| self.taken(times)).unwrap_or_default();
        InstanceVenue { region: region.unwrap_or(0), closed_pattern: of.closed.clone(), closed: closed.into_iter().collect() }
    }

    fn people(&self, events: usize) -> Vec<InstanceFacilitator> {
        let mut people: Vec<_> = (0..).zip(&self.document.facilitators).map(|(index, of)| self.facilitator(index, of)).collect();
        let worth = |of: &InstanceFacilitator| {
            let days = (0..self.days()).filter(|day| {
                let weekday = (self.document.today.weekday().num_days_from_monday() + day) % 7;
                let works = (0..3).any(|kind| pattern(&of.week_pattern, weekday, kind));
                works && !of.absent.iter().any(|away| away.contains(*day))
            });
            u64::from(small(days.count())) * u64::from(of.max_week)
        };
        let worths: Vec<u64> = people.iter().map(worth).collect();
        let all: u64 = worths.iter().sum();
        let events = u64::from(small(events));
        for (of, worth) in people.iter_mut().zip(worths) {
            of.target = u32::try_from((events * worth).div_ceil(all.max(1))).unwrap_or(u32::MAX);
        }
        people
    }

    fn facilitator(&self, index: usize, of: &PlanningFacilitator) -> InstanceFacilitator {
        let last = self.days() - 1;
        let away =
            of.absent.iter().filter(|away| away.last_day >= self.document.today && away.first_day <= self.document.last_day);
        let mut absent: Vec<_> =
            away.map(|away| DayRange { from: self.index(away.first_day), to: self.index(away.last_day).min(last) }).collect();
        let busy = self.facilitators.get(index).map(|times| self.taken(times)).unwrap_or_default();
        let busy: BTreeSet<u32> = busy.into_iter().map(|slot| slot / 3).collect();
        absent.extend(busy.into_iter().map(|day| DayRange { from: day, to: day }));
        let served: BTreeMap<&str, u32> = of.regions.iter().map(|served| (served.region.as_str(), served.trip_cost)).collect();
        let regions = (0..).zip(&self.document.regions).filter(|(_, region)| served.contains_key(region.name.as_str()));
        let regions: Vec<u32> = regions.map(|(region, _)| region).collect();
        let costs = self.document.regions.iter().map(|region| served.get(region.name.as_str()).copied().unwrap_or(0));
        let skills = of.kinds.iter().filter_map(|kind| position(&self.document.steps, |step| step.kind == *kind));
        let parts = (0..6).flat_map(|weekday| (0..3).map(move |kind| (weekday, kind)));
        let free = |(weekday, kind)| u32::from(of.free.iter().any(|part| (part.weekday, part.kind) == (weekday, kind)));
        InstanceFacilitator {
            name: of.name.clone(),
            home: regions.first().copied().unwrap_or(0),
            skills: skills.collect(),
            regions,
            week_pattern: parts.map(free).collect(),
            absent,
            max_week: of.max_week,
            trip_cost: costs.collect(),
            target: 0,
        }
    }
}

fn pattern(week: &[u32], weekday: u32, kind: u32) -> bool {
    let works = usize::try_from(weekday * 3 + kind).ok().and_then(|at| week.get(at));
    works.is_some_and(|works| *works > 0)
}
