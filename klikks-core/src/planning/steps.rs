//! Which steps a place has ahead, and from when on.

use std::collections::BTreeMap;

use super::{PlanningDocument, PlanningFinding, PlanningStep};
use crate::{
    fact::{Day, EventKindId, PlaceId, Span, TimeOfDay},
    journal::{PlaceState, PlannedEvent, State},
    workshop::{Event, EventKinds},
};

/// An event that is planned already, with everything that it takes to keep it or to move it.
pub(super) struct Kept<'a> {
    /// Its step, in the list of those ahead.
    pub(super) step: u32,
    pub(super) event: &'a Event,
    pub(super) day: Day,
    pub(super) kind: u32,
    pub(super) facilitator: u32,
}

/// What a place has ahead.
pub(super) struct Ahead<'a> {
    pub(super) steps: Vec<&'a PlanningStep>,
    /// The first day on which the first of them can be.
    pub(super) ready: Day,
    pub(super) kept: Vec<Kept<'a>>,
}

/// How far a step is.
enum Standing<'a> {
    Ahead,
    Kept {
        event: &'a Event,
        day: Day,
        kind: u32,
        facilitator: u32,
    },
    /// It is settled, on this day if that is known.
    Behind(Option<Day>),
    /// It was to be settled by this event; it is not.
    Doubtful(&'a PlannedEvent, fn(&PlannedEvent) -> PlanningFinding),
}

fn is_of(event: &PlannedEvent, kind: &EventKindId) -> bool {
    event.event.kinds.all().contains(kind)
}

/// The exact day and time of an event.
fn day_of(event: &PlannedEvent) -> Option<(Day, Option<TimeOfDay>)> {
    match &event.event.when {
        Span::Day { date } => Some((*date, event.event.starts)),
        Span::Minute { date, time } => Some((*date, Some(*time))),
        _ => None,
    }
}

fn standing<'a>(document: &PlanningDocument, event: &'a PlannedEvent) -> Standing<'a> {
    if matches!(event.event.kinds, EventKinds::Open { .. }) {
        return Standing::Doubtful(event, |event| PlanningFinding::KindOpen { event: event.event.id.clone() });
    }
    let Some((day, starts)) = day_of(event) else {
        if event.held {
            return Standing::Behind(event.event.when.latest());
        }
        return Standing::Doubtful(event, |event| PlanningFinding::DayOpen { event: event.event.id.clone() });
    };
    if event.held || day < document.today {
        return Standing::Behind(Some(day));
    }
    let assigned = document.assigned.iter().find(|assigned| assigned.event == event.event.id);
    let holder = assigned.and_then(|assigned| {
        let mut people = (0..).zip(&document.facilitators);
        people.find(|(_, of)| of.name == assigned.facilitator).map(|(index, _)| index)
    });
    let kinds: &[u32] = match day.weekday().num_days_from_monday() {
        6 => &[],
        5 => &[2],
        _ => &[0, 1],
    };
    let kind = kinds.iter().copied().find(|kind| Some(document.times.of(*kind)) == starts);
    match (kind, holder) {
        (Some(kind), Some(facilitator)) => Standing::Kept { event: &event.event, day, kind, facilitator },
        _ => Standing::Behind(Some(day)),
    }
}

/// What there is to know about an event that stays and for which nobody's time is reserved.
fn unreserved(document: &PlanningDocument, event: &PlannedEvent) -> Option<PlanningFinding> {
    let (day, _) = day_of(event).filter(|(day, _)| !event.held && *day >= document.today)?;
    let id = event.event.id.clone();
    let assigned = document.assigned.iter().any(|assigned| assigned.event == id);
    (day <= document.last_day).then_some(if assigned {
        PlanningFinding::NoSlot { event: id }
    } else {
        PlanningFinding::HolderUnknown { event: id }
    })
}

/// The events of each place that are not cancelled, in the order of their ids.
pub(super) fn by_place(state: &State) -> BTreeMap<&PlaceId, Vec<&PlannedEvent>> {
    let mut events: BTreeMap<&PlaceId, Vec<&PlannedEvent>> = BTreeMap::new();
    for planned in state.events.values().filter(|planned| planned.cancelled.is_none()) {
        for place in planned.event.place.iter().chain(&planned.event.also_for) {
            events.entry(place).or_default().push(planned);
        }
    }
    events
}

/// The last day for which something is planned that may move.
pub(super) fn last_planned(document: &PlanningDocument, state: &State) -> Day {
    let events = document.assigned.iter().filter_map(|assigned| state.events.get(&assigned.event));
    let ahead = events.filter(|planned| !planned.held && planned.cancelled.is_none());
    ahead.filter_map(day_of).map(|(day, _)| day).max().unwrap_or(document.today)
}

/// The place in whose steps an event of several places stands: the first of those that take part.
fn host<'a>(state: &State, event: &'a Event) -> Option<&'a PlaceId> {
    let takes_part = |place: &&PlaceId| state.of(place).is_some_and(|of| of.status().takes_part());
    event.place.iter().chain(&event.also_for).find(takes_part)
}

/// What `place` has ahead, with the `events` there; what there is to know about it is added to `findings`.
pub(super) fn ahead<'a>(
    document: &'a PlanningDocument,
    state: &State,
    (place, of, events): (&PlaceId, &PlaceState, &[&'a PlannedEvent]),
    findings: &mut Vec<PlanningFinding>,
) -> Ahead<'a> {
    let admitted = of.admission.as_ref().and_then(|admission| admission.when.latest());
    if admitted.is_none() {
        findings.push(PlanningFinding::AdmissionDayOpen { place: place.clone() });
    }
    let mut ahead = Ahead { steps: Vec::new(), ready: admitted.unwrap_or(document.today).max(document.today), kept: Vec::new() };
    let mut left_out: Vec<&EventKindId> = Vec::new();
    for step in &document.steps {
        let mut best = Standing::Ahead;
        let mut said = None;
        for event in events.iter().copied().filter(|event| is_of(event, &step.kind)) {
            let is_host = event.event.also_for.is_empty() || host(state, &event.event) == Some(place);
            let found = match standing(document, event) {
                // it takes up the time of its facilitator once
                Standing::Kept { day, .. } if !is_host => Standing::Behind(Some(day)),
                found => found,
            };
            match (&found, &best) {
                (Standing::Behind(_), Standing::Behind(None) | Standing::Ahead | Standing::Doubtful(..))
                | (Standing::Kept { .. }, Standing::Ahead | Standing::Doubtful(..))
                | (Standing::Doubtful(..), Standing::Ahead) => {
                    said = if is_host && matches!(found, Standing::Behind(_)) { unreserved(document, event) } else { None };
                    best = found;
                }
                _ => {}
            }
        }
        findings.extend(said);
        let next = u32::try_from(ahead.steps.len()).unwrap_or(u32::MAX);
        match best {
            Standing::Behind(day) => {
                findings.extend(
                    left_out.drain(..).map(|kind| PlanningFinding::StepLeftOut { place: place.clone(), kind: kind.clone() }),
                );
                ahead.steps.clear();
                ahead.kept.clear();
                let wait =
                    document.steps.iter().skip_while(|other| other.kind != step.kind).nth(1).map_or(0, |next| next.min_days);
                ahead.ready = ahead.ready.max(day.map_or(document.today, |day| day.plus_days(wait)));
                continue;
            }
            Standing::Kept { event, day, kind, facilitator } => {
                ahead.kept.push(Kept { step: next, event, day, kind, facilitator });
            }
            Standing::Doubtful(event, finding) => {
                findings.push(finding(event));
                left_out.push(&step.kind);
            }
            Standing::Ahead => left_out.push(&step.kind),
        }
        ahead.steps.push(step);
    }
    ahead
}
