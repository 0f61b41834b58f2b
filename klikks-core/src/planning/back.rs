//! From a plan back to the register: commands, and calendars for each place and each facilitator.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;

use super::{PlanningDocument, PlanningInstance};
use crate::{
    fact::{EventId, Moment, PlaceId, RoleId, Source, Span},
    journal::{Action, Command, Fact},
    planner::{Placement, Plan},
    register::{Register, Supposition},
    report::{AsOf, icalendar_of},
    verdict::Language,
    wire::Deserialize,
    workshop::{Event, EventKinds},
};

/// The calendar of a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlaceCalendar {
    /// The place.
    pub place: PlaceId,
    /// Its calendar file.
    pub text: String,
}

/// The calendar of a facilitator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FacilitatorCalendar {
    /// The facilitator, as the planning document calls them.
    pub facilitator: String,
    /// The calendar file.
    pub text: String,
}

/// The commands that put a plan on record, and its calendars.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanCalendars {
    /// One command for each event that is not on record yet, by day.
    pub commands: Vec<Command>,
    /// The calendar of each place that has an event ahead.
    pub places: Vec<PlaceCalendar>,
    /// The calendar of each facilitator.
    pub facilitators: Vec<FacilitatorCalendar>,
}

impl Register {
    /// The commands that put `plan` on record as `by`, and the calendars as they are then.
    ///
    /// `of` is what [`Register::planning`] made of `document`; events that stay are on record and get no command.
    pub fn planned(
        &self,
        document: &PlanningDocument,
        of: &PlanningInstance,
        plan: &Plan,
        (by, source): (&RoleId, &Source),
        language: Language,
    ) -> PlanCalendars {
        let mut events = plan.events.clone();
        events.sort_by_key(|event| (event.slot, event.commune, event.step));
        let mut taken: BTreeSet<EventId> = self.state().events.keys().cloned().collect();
        let mut commands = Vec::new();
        let mut held_by: Vec<(EventId, u32)> = Vec::new();
        for placement in events {
            if of.instance.fixed.iter().any(|fixed| (fixed.commune, fixed.step) == (placement.commune, placement.step)) {
                continue;
            }
            let Some(event) = event(document, of, placement, &taken) else { continue };
            taken.insert(event.id.clone());
            held_by.push((event.id.clone(), placement.facilitator));
            let action = Action::Record { fact: Fact::EventPlanned { event } };
            commands.push(Command {
                at: Moment::Day(document.today),
                by: by.clone(),
                source: source.clone(),
                seen: None,
                action,
            });
        }
        for assigned in &document.assigned {
            let facilitator = document.facilitators.iter().position(|of| of.name == assigned.facilitator);
            let facilitator = facilitator.and_then(|index| u32::try_from(index).ok());
            held_by.extend(facilitator.map(|facilitator| (assigned.event.clone(), facilitator)));
        }
        let (_, then) = self.what_if(&Supposition { commands: commands.clone() });
        let as_of = AsOf { day: document.today, known_on: None };
        let places = of.places.iter().map(|place| PlaceCalendar {
            place: place.clone(),
            text: icalendar_of(&then, as_of, language, &|event| {
                event.place.as_ref() == Some(place) || event.also_for.contains(place)
            }),
        });
        let facilitators = (0..).zip(&document.facilitators).map(|(index, facilitator)| FacilitatorCalendar {
            facilitator: facilitator.name.clone(),
            text: icalendar_of(&then, as_of, language, &|event| held_by.contains(&(event.id.clone(), index))),
        });
        PlanCalendars { places: places.collect(), facilitators: facilitators.collect(), commands }
    }
}

/// The event of a placement, with an id that is not `taken`.
fn event(document: &PlanningDocument, of: &PlanningInstance, placement: Placement, taken: &BTreeSet<EventId>) -> Option<Event> {
    let commune = usize::try_from(placement.commune).ok()?;
    let place = of.places.get(commune)?;
    let step = of.instance.communes.get(commune)?.steps.get(usize::try_from(placement.step).ok()?)?;
    let step = document.steps.get(usize::try_from(step.step_type).ok()?)?;
    let name: String = format!("{place}-{}", step.kind).chars().take(60).collect();
    let ids = std::iter::once(name.clone()).chain((2..100).map(|number| format!("{name}-{number}")));
    let id = ids.filter_map(|id| EventId::parse(&id).ok()).find(|id| !taken.contains(id))?;
    Some(Event {
        id,
        place: Some(place.clone()),
        also_for: Vec::new(),
        kinds: EventKinds::Settled { kind: step.kind.clone() },
        when: Span::day(of.instance.day_of(placement.slot)),
        starts: Some(document.times.of(placement.kind())),
        minutes: Some(step.minutes),
        more_dates: Vec::new(),
        announced: None,
        expected: None,
        mode: None,
        inviter: None,
        audience: Vec::new(),
        purposes: Vec::new(),
    })
}
