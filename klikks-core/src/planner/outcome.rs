//! What a plan costs, reckoned from its events alone: by goal, by event and by facilitator.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    EventCost, FacilitatorLoad, Instance, Placement, Plan, PlanCost, PlanOutcome, UnplacedStep,
    chain::Link,
    model::{Model, NONE, Seat, SlotCost},
    options::small,
};

/// The outcome with the plan that is given by the place of each event.
pub(super) fn of(
    instance: &Instance,
    model: &Model,
    links: &[Link],
    lower_bound: i64,
    proven: bool,
    steps_used: u64,
) -> PlanOutcome {
    let mut plan = Plan { instance: instance.document().name.clone(), events: Vec::new() };
    let mut unplaced = Vec::new();
    for (commune, town) in (0..).zip(&model.towns) {
        for (step, link) in (0..).zip(links.get(town.events()).unwrap_or_default()) {
            let Seat { slot, facilitator } = link.seat;
            if link.seat.is_placed() {
                plan.events.push(Placement { commune, step, slot: slot.into(), facilitator: facilitator.into() });
            } else {
                unplaced.push(UnplacedStep { commune, step });
            }
        }
    }
    let (cost, events, loads, moved_events) = costs(instance, &plan);
    PlanOutcome { plan, cost, events, loads, lower_bound, proven, steps_used, unplaced, moved_events }
}

/// What the plan of these events costs, by goal.
pub(crate) fn cost_of(instance: &Instance, events: Vec<Placement>) -> PlanCost {
    costs(instance, &Plan { instance: String::new(), events }).0
}

/// What a plan costs.
fn costs(instance: &Instance, plan: &Plan) -> (PlanCost, Vec<EventCost>, Vec<FacilitatorLoad>, u32) {
    let document = instance.document();
    let weights = document.weights;
    let mut moves: BTreeMap<(u32, u32), &Placement> = document.baseline.iter().map(|at| ((at.commune, at.step), at)).collect();
    let (mut moved_events, mut trips) = (0, BTreeSet::new());
    let mut load = vec![0_u32; document.facilitators.len()];
    let mut events = Vec::with_capacity(plan.events.len());
    for at in &plan.events {
        let Some(commune) = document.communes.get(at.commune as usize) else { continue };
        let baseline = moves.remove(&(at.commune, at.step));
        let slot = SlotCost::of(instance, commune, at.step as usize, baseline.map_or(NONE, |at| small(at.slot)), small(at.slot));
        load.get_mut(at.facilitator as usize).into_iter().for_each(|load| *load += 1);
        let week = (document.weekday0 + at.day()) / 7;
        let facilitator = document.facilitators.get(at.facilitator as usize);
        let trip = facilitator.and_then(|facilitator| facilitator.trip_cost.get(commune.region as usize)).copied();
        let first = trips.insert((at.facilitator, week, commune.region));
        let given_away = baseline.is_some_and(|before| before.facilitator != at.facilitator);
        if given_away || baseline.is_some_and(|before| before.slot != at.slot) {
            moved_events += 1;
        }
        events.push(EventCost {
            commune: at.commune,
            step: at.step,
            early: slot.early,
            kind: slot.kind,
            weekday: slot.weekday,
            trip: if first { trip.unwrap_or_default().into() } else { 0 },
            moved_slot: slot.moved,
            moved_facilitator: if given_away { weights.move_fac.into() } else { 0 },
        });
    }
    moved_events += u32::try_from(moves.len()).unwrap_or(u32::MAX);
    let loads: Vec<_> = (0..)
        .zip(document.facilitators.iter().zip(load))
        .map(|(facilitator, (who, events))| {
            let above = i64::from(events.saturating_sub(who.target));
            FacilitatorLoad { facilitator, events, target: who.target, fairness: i64::from(weights.fair) * above * above }
        })
        .collect();
    let steps: usize = document.communes.iter().map(|commune| commune.steps.len()).sum();
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let dropped = count(moves.len()) * (i64::from(weights.move_slot) + i64::from(weights.move_fac));
    let sum = |part: fn(&EventCost) -> i64| events.iter().map(part).sum::<i64>();
    let mut cost = PlanCost {
        early: sum(|event| event.early),
        preference: sum(|event| event.kind + event.weekday),
        trips: sum(|event| event.trip),
        fairness: loads.iter().map(|load| load.fairness).sum(),
        moves: sum(|event| event.moved_slot + event.moved_facilitator) + dropped,
        unscheduled: count(steps.saturating_sub(plan.events.len())) * i64::from(weights.unscheduled),
        total: 0,
    };
    cost.total = cost.early + cost.preference + cost.trips + cost.fairness + cost.moves + cost.unscheduled;
    (cost, events, loads, moved_events)
}
