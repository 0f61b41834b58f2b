//! The slots at which each step may be held, found once: whatever others do, no other slot will ever do.

use std::collections::BTreeMap;

use super::{
    Instance, InstanceCommune, InstanceDocument,
    chain::Window,
    model::{Choice, Cost, Event, Model, NONE, NOWHERE, Seat, SlotCost, Town, UNIT},
    table::{Masks, Table},
};

impl Model {
    pub(super) fn new(instance: &Instance) -> Self {
        let document = instance.document();
        let (days, facilitators) = (document.days as usize, document.facilitators.len());
        let week = (0..document.days).map(|day| small((document.weekday0 + day) / 7)).collect::<Vec<u16>>();
        let mut trip = Table::new(facilitators, document.regions.len(), 0);
        for (row, facilitator) in document.facilitators.iter().enumerate() {
            facilitator.trip_cost.iter().enumerate().for_each(|(region, cost)| trip.set(row, region, *cost));
        }
        let mut model = Self {
            days,
            weeks: week.last().map_or(0, |last| usize::from(*last) + 1),
            regions: document.regions.len(),
            facilitators,
            shared_venues: 0,
            weekday0: document.weekday0 as usize,
            week,
            max_week: document.facilitators.iter().map(|facilitator| facilitator.max_week).collect(),
            target: document.facilitators.iter().map(|facilitator| facilitator.target).collect(),
            trip,
            open: open(document),
            skilled: Masks::new(0, facilitators),
            cheapest: Vec::new(),
            towns: Vec::new(),
            events: Vec::new(),
            choices: Vec::new(),
            base: 0,
            move_facilitator: Cost::from(document.weights.move_fac) * UNIT,
            fair: Cost::from(document.weights.fair) * UNIT,
        };
        let skilled = model.skills(document);
        Builder { instance, fixed: seats(&document.fixed), baseline: seats(&document.baseline), skilled }.towns(&mut model);
        model
    }

    /// Who has which skill in which region, as far as it is asked for.
    fn skills(&mut self, document: &InstanceDocument) -> BTreeMap<(u32, u32), u32> {
        let mut rows = BTreeMap::new();
        for commune in &document.communes {
            for step in &commune.steps {
                let next = u32::try_from(rows.len()).unwrap_or(u32::MAX);
                rows.entry((commune.region, skill(document, step.step_type))).or_insert(next);
            }
        }
        self.skilled = Masks::new(rows.len(), self.facilitators);
        self.cheapest = vec![Vec::new(); rows.len()];
        for ((region, skill), row) in &rows {
            let can = document.facilitators.iter().enumerate().filter(|(_, facilitator)| {
                facilitator.max_week > 0 && facilitator.skills.contains(skill) && facilitator.regions.contains(region)
            });
            let mut list: Vec<_> =
                can.map(|(index, _)| (self.trip.at(index, *region as usize), u16::try_from(index).unwrap_or(NONE))).collect();
            for (_, facilitator) in &list {
                self.skilled.put(*row as usize, usize::from(*facilitator));
            }
            list.sort_unstable();
            if let Some(place) = self.cheapest.get_mut(*row as usize) {
                *place = list;
            }
        }
        rows
    }
}

/// Who could hold something at a slot: the pattern of the week and the absences.
fn open(document: &InstanceDocument) -> Masks {
    let days = document.days as usize;
    let mut open = Masks::new(days * 3, document.facilitators.len());
    for (row, facilitator) in document.facilitators.iter().enumerate() {
        let mut absent = vec![false; days];
        for range in &facilitator.absent {
            mark(&mut absent, range.from, range.to);
        }
        for (day, _) in absent.iter().enumerate().filter(|(_, absent)| !**absent) {
            let weekday = (document.weekday0 as usize + day) % 7;
            for kind in (0..3).filter(|kind| weekday < 6 && (*kind == 2) == (weekday == 5)) {
                if facilitator.busy.iter().any(|slot| *slot as usize == day * 3 + kind) {
                    continue;
                }
                if facilitator.week_pattern.get(weekday * 3 + kind).is_some_and(|yes| *yes == 1) {
                    open.put(day * 3 + kind, row);
                }
            }
        }
    }
    open
}

fn mark(days: &mut [bool], from: u32, to: u32) {
    days.iter_mut().take(to as usize + 1).skip(from as usize).for_each(|day| *day = true);
}

fn skill(document: &InstanceDocument, step_type: u32) -> u32 {
    document.step_types.get(step_type as usize).map_or(u32::MAX, |step_type| step_type.skill)
}

/// A number that the check of the instance keeps small.
pub(super) fn small(number: u32) -> u16 {
    u16::try_from(number).unwrap_or(NONE)
}

fn seats(placements: &[super::Placement]) -> BTreeMap<(u32, u32), Seat> {
    let seat = |at: &super::Placement| Seat { slot: small(at.slot), facilitator: small(at.facilitator) };
    placements.iter().map(|at| ((at.commune, at.step), seat(at))).collect()
}

/// Later than any day of a horizon, and far enough below the greatest number to be added to.
const LAST_DAY: u16 = 4_000;

struct Builder<'a> {
    instance: &'a Instance,
    fixed: BTreeMap<(u32, u32), Seat>,
    baseline: BTreeMap<(u32, u32), Seat>,
    skilled: BTreeMap<(u32, u32), u32>,
}

impl Builder<'_> {
    fn towns(&self, model: &mut Model) {
        let document = self.instance.document();
        let blocked: Vec<Vec<bool>> = (document.lands.iter())
            .map(|land| {
                let mut days = vec![false; model.days];
                land.blocked.iter().for_each(|range| mark(&mut days, range.from, range.to));
                days
            })
            .collect();
        let mut users = vec![0_u32; document.venues.len()];
        for commune in &document.communes {
            // two steps of one commune that may be on the same day may meet in a room as well
            let meets = commune.steps.iter().skip(1).any(|step| step.min_gap == 0);
            users.get_mut(commune.venue as usize).into_iter().for_each(|users| *users += if meets { 2 } else { 1 });
        }
        let mut rows = vec![None; document.venues.len()];
        for (venue, row) in rows.iter_mut().enumerate() {
            let several = users.get(venue).is_some_and(|users| *users > 1);
            if several {
                *row = Some(u32::try_from(model.shared_venues).unwrap_or(u32::MAX));
                model.shared_venues += 1;
            }
        }
        for (index, commune) in (0..).zip(&document.communes) {
            let empty = Vec::new();
            let blocked = blocked.get(commune.land as usize).unwrap_or(&empty);
            let open = self.venue_open(commune, blocked);
            let shared = rows.get(commune.venue as usize).copied().flatten();
            self.town(model, index, commune, &open, shared);
        }
    }

    /// For each slot, whether the Land and the venue allow it.
    fn venue_open(&self, commune: &InstanceCommune, blocked: &[bool]) -> Vec<bool> {
        let document = self.instance.document();
        let mut open: Vec<bool> = blocked.iter().flat_map(|blocked| [!blocked; 3]).collect();
        let Some(venue) = document.venues.get(commune.venue as usize) else { return open };
        for slot in &venue.closed {
            open.get_mut(*slot as usize).into_iter().for_each(|open| *open = false);
        }
        for (day, kinds) in (0..).zip(open.chunks_mut(3)) {
            let weekday = (document.weekday0 + day) % 7;
            for part in venue.closed_pattern.iter().filter(|part| part.weekday == weekday) {
                kinds.get_mut(part.kind as usize).into_iter().for_each(|open| *open = false);
            }
        }
        open
    }

    fn town(&self, model: &mut Model, index: u32, commune: &InstanceCommune, open: &[bool], shared_venue: Option<u32>) {
        let document = self.instance.document();
        let weights = document.weights;
        let first_event = u32::try_from(model.events.len()).unwrap_or(u32::MAX);
        for (number, step) in (0..).zip(&commune.steps) {
            let first_choice = u32::try_from(model.choices.len()).unwrap_or(u32::MAX);
            let skilled = self.skilled.get(&(commune.region, skill(document, step.step_type))).copied().unwrap_or(u32::MAX);
            let seat_of = |list: &BTreeMap<_, _>| list.get(&(index, number)).copied().unwrap_or(NOWHERE);
            let mut event = Event {
                commune: index,
                skilled,
                first_choice,
                end_choice: first_choice,
                min_gap: if number == 0 { 0 } else { small(step.min_gap.min(LAST_DAY.into())) },
                max_gap: small(step.max_gap.min(LAST_DAY.into())),
                fixed: seat_of(&self.fixed),
                baseline: seat_of(&self.baseline),
                drop: 0,
                drop_after: 0,
            };
            self.slots(model, commune, number as usize, open, &event);
            event.end_choice = u32::try_from(model.choices.len()).unwrap_or(u32::MAX);
            model.events.push(event);
        }
        let mut town = Town {
            region: commune.region,
            shared_venue,
            first_event,
            end_event: u32::try_from(model.events.len()).unwrap_or(u32::MAX),
            drop_all: 0,
            alone: 0,
        };
        let moved = Cost::from(weights.move_slot) + Cost::from(weights.move_fac);
        for event in model.events.get_mut(town.events()).unwrap_or_default().iter_mut().rev() {
            event.drop_after = town.drop_all;
            event.drop = (Cost::from(weights.unscheduled) + if event.baseline.is_placed() { moved } else { 0 }) * UNIT;
            town.drop_all += event.drop;
        }
        tails(model, &mut town);
        model.towns.push(town);
    }

    /// Adds the slots of one step.
    fn slots(&self, model: &mut Model, commune: &InstanceCommune, step: usize, open: &[bool], event: &Event) {
        let document = self.instance.document();
        let add = |choices: &mut Vec<Choice>, week: &[u16], slot: u16| {
            let cost = SlotCost::of(self.instance, commune, step, event.baseline.slot, slot).sum() * UNIT;
            let week = week.get(usize::from(slot / 3)).copied().unwrap_or_default();
            choices.push(Choice { slot, week, floor: 0, unit: u32::try_from(cost).unwrap_or(u32::MAX), tail: 0 });
        };
        if event.fixed.is_placed() {
            // what a fixed event costs is the same for all plans, and may be less than nothing before the commune is ready
            let cost = SlotCost::of(self.instance, commune, step, event.baseline.slot, event.fixed.slot).sum() * UNIT;
            let moved = event.baseline.is_placed() && event.baseline.facilitator != event.fixed.facilitator;
            model.base += cost + if moved { model.move_facilitator } else { 0 };
            let week = small(u32::try_from(model.week_of(event.fixed.slot)).unwrap_or(u32::MAX));
            return model.choices.push(Choice { slot: event.fixed.slot, week, floor: 0, unit: 0, tail: 0 });
        }
        let Some(step_type) = commune.steps.get(step).and_then(|step| document.step_types.get(step.step_type as usize)) else {
            return;
        };
        let first = commune.ready.max(document.min_new_day.unwrap_or_default());
        let end = commune.deadline.saturating_add(1).min(document.days);
        let able = model.skilled.row(event.skilled as usize);
        for slot in first * 3..end.max(first) * 3 {
            let (slot, kind) = (small(slot), slot % 3);
            let held = step_type.kinds.get(kind as usize).is_some_and(|yes| *yes == 1);
            if held && open.get(usize::from(slot)).is_some_and(|open| *open) {
                let there = model.open.row(usize::from(slot));
                if able.iter().zip(there).any(|(able, there)| able & there != 0) {
                    add(&mut model.choices, &model.week, slot);
                }
            }
        }
    }
}

/// The least that the steps after a slot cost, and how far a chain through it is above the cheapest.
fn tails(model: &mut Model, town: &mut Town) {
    let events = model.events.get(town.events()).unwrap_or_default();
    // from the last step to the first: the cheapest way on from each slot; days count backwards, so that the window moves on
    let backwards = |slot: u16| LAST_DAY - slot / 3;
    let mut after: Vec<(u16, Cost)> = Vec::new();
    let mut gaps = (0, 0);
    for event in events.iter().rev() {
        let mut window = Window::default();
        let mut coming = after.iter().peekable();
        let choices = model.choices.get_mut(event.first_choice as usize..event.end_choice as usize).unwrap_or_default();
        let mut here = Vec::with_capacity(choices.len());
        for choice in choices.iter_mut().rev() {
            let day = backwards(choice.slot);
            while let Some((later, value)) = coming.next_if(|(later, _)| later + gaps.0 <= day) {
                window.push(*later, *value, 0);
            }
            let tail = window.least(day, gaps.1).map_or(event.drop_after, |(on, _)| on.min(event.drop_after));
            choice.tail = u32::try_from(tail).unwrap_or(u32::MAX);
            here.push((day, Cost::from(choice.unit) + tail));
        }
        after = here;
        gaps = (event.min_gap, event.max_gap);
    }
    let cheapest = after.iter().map(|(_, cost)| *cost).min().unwrap_or(town.drop_all);
    town.alone = cheapest.min(town.drop_all);
    // from the first step to the last: the cheapest way to each slot
    let mut before: Vec<(u16, Cost)> = vec![(0, 0)];
    for (number, event) in events.iter().enumerate() {
        let mut window = Window::default();
        let mut coming = before.iter().peekable();
        let choices = model.choices.get_mut(event.first_choice as usize..event.end_choice as usize).unwrap_or_default();
        let mut here = Vec::with_capacity(choices.len());
        for choice in choices.iter_mut() {
            let day = choice.slot / 3;
            while let Some((earlier, value)) = coming.next_if(|(earlier, _)| earlier + event.min_gap <= day) {
                window.push(*earlier, *value, 0);
            }
            let to = if number == 0 { Some(0) } else { window.least(day, event.max_gap).map(|(to, _)| to) };
            let through = to.map(|to| to + Cost::from(choice.unit) + Cost::from(choice.tail));
            choice.floor = through.and_then(|through| u32::try_from(through).ok()).unwrap_or(u32::MAX);
            here.extend(to.map(|to| (day, to + Cost::from(choice.unit))));
        }
        let mut floor = u32::MAX;
        for choice in choices.iter_mut().rev() {
            floor = floor.min(choice.floor);
            choice.floor = floor;
        }
        before = here;
    }
}
