//! From a plan back to the register: commands, and calendars for each place and each facilitator.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    Assigned, MovedEvent, PlanningDocument, PlanningInstance,
    moved::{otherwise, told},
};
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
    /// What is cancelled; then, by day, what is planned or moved.
    pub commands: Vec<Command>,
    /// The calendar of each place that has an event ahead.
    pub places: Vec<PlaceCalendar>,
    /// The calendar of each facilitator.
    pub facilitators: Vec<FacilitatorCalendar>,
    /// Who holds what once the commands are on record, for the planning document of the next plan.
    pub assigned: Vec<Assigned>,
    /// What is held otherwise than it was planned, and why.
    pub moved: Vec<MovedEvent>,
}

impl Register {
    /// The commands that put `plan` on record as `by`, the calendars as they are then, and what moved and why.
    ///
    /// `of` is what [`Register::planning`] made of `document`. An event on record that is held at another time is announced
    /// anew under its id, one that is not held any more is cancelled; one that stays, or that somebody else holds, gets no
    /// command.
    pub fn planned(
        &self,
        document: &PlanningDocument,
        of: &PlanningInstance,
        plan: &Plan,
        (by, source): (&RoleId, &Arc<Source>),
        language: Language,
    ) -> PlanCalendars {
        let mut events = plan.events.clone();
        events.sort_by_key(|event| (event.slot, event.commune, event.step));
        let moved = told(document, of, plan, &otherwise(of, plan), language);
        let planned: BTreeMap<_, _> = of.planned.iter().map(|of| ((of.at.commune, of.at.step), of)).collect();
        let mut taken: BTreeSet<EventId> = self.state().events.keys().cloned().collect();
        let mut facts: Vec<Fact> = moved.iter().filter(|moved| moved.to.is_none()).map(|of| cancelled(document, of)).collect();
        let mut holders: Vec<(EventId, u32)> = Vec::new();
        for placement in events {
            let event = match planned.get(&(placement.commune, placement.step)) {
                Some(planned) => {
                    holders.push((planned.event.clone(), placement.facilitator));
                    let on_record = self.state().events.get(&planned.event).filter(|_| planned.at.slot != placement.slot);
                    on_record.map(|on_record| anew(document, of, placement, &on_record.event))
                }
                None => event(document, of, placement, &taken).inspect(|event| {
                    taken.insert(event.id.clone());
                    holders.push((event.id.clone(), placement.facilitator));
                }),
            };
            facts.extend(event.map(|event| Fact::EventPlanned { event: event.into() }));
        }
        let command = |fact| Command {
            at: Moment::Day(document.today),
            by: by.clone(),
            source: source.clone(),
            seen: None,
            action: Action::Record { fact },
        };
        let commands: Vec<_> = facts.into_iter().map(command).collect();
        let assigned = assigned(document, &moved, &holders);
        let (_, then) = self.what_if(&Supposition { commands: commands.clone() });
        let as_of = AsOf { day: document.today, known_on: None };
        let places = of.places.iter().map(|place| PlaceCalendar {
            place: place.clone(),
            text: icalendar_of(&then, as_of, language, &|event| {
                event.place.as_ref() == Some(place) || event.also_for.contains(place)
            }),
        });
        let mut held_by: BTreeMap<&EventId, &str> = assigned.iter().map(|of| (&of.event, of.facilitator.as_str())).collect();
        // what is cancelled stays in the calendar of who was to hold it, to be taken out there
        held_by.extend(moved.iter().filter(|of| of.to.is_none()).map(|of| (&of.event, of.from.facilitator.as_str())));
        let facilitators = document.facilitators.iter().map(|facilitator| {
            let holds = |event: &Event| held_by.get(&event.id).is_some_and(|name| *name == facilitator.name);
            FacilitatorCalendar { facilitator: facilitator.name.clone(), text: icalendar_of(&then, as_of, language, &holds) }
        });
        let (places, facilitators) = (places.collect(), facilitators.collect());
        PlanCalendars { commands, places, facilitators, assigned, moved }
    }
}

/// Who holds what from now on: what the document says as far as it still holds, then what is new.
fn assigned(document: &PlanningDocument, moved: &[MovedEvent], holders: &[(EventId, u32)]) -> Vec<Assigned> {
    let name = |holder: u32| document.facilitators.get(holder as usize).map(|of| of.name.clone());
    let now: BTreeMap<_, _> = holders.iter().map(|(event, holder)| (event, *holder)).collect();
    let off: BTreeSet<_> = moved.iter().filter(|of| of.to.is_none()).map(|of| &of.event).collect();
    let before: BTreeSet<_> = document.assigned.iter().map(|of| &of.event).collect();
    let known = document.assigned.iter().filter(|of| !off.contains(&of.event)).map(|of| {
        let holder = now.get(&of.event).and_then(|holder| name(*holder));
        Assigned { event: of.event.clone(), facilitator: holder.unwrap_or_else(|| of.facilitator.clone()) }
    });
    let new = holders.iter().filter(|(event, _)| !before.contains(event));
    let new = new.filter_map(|(event, holder)| Some(Assigned { event: event.clone(), facilitator: name(*holder)? }));
    known.chain(new).collect()
}

/// That an event is not held.
fn cancelled(document: &PlanningDocument, moved: &MovedEvent) -> Fact {
    let reason = moved.says.iter().skip(1).cloned().collect::<Vec<_>>().join(" ");
    Fact::EventCancelled { event: moved.event.clone(), reason, when: Span::day(document.today) }
}

/// An event on record, at its new day and time. When people heard of the old one says nothing about the new one.
fn anew(document: &PlanningDocument, of: &PlanningInstance, placement: Placement, on_record: &Event) -> Event {
    let when = Span::day(of.instance.day_of(placement.slot));
    Event { when, starts: Some(document.times.of(placement.kind())), announced: None, ..on_record.clone() }
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
