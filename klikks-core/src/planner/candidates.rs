//! All chains of a commune that could be part of a better plan, at the prices of the best bound.

use super::{
    bound::{Bound, FINER},
    chain::Link,
    exact::Candidate,
    model::{Cost, Event, Model, Seat},
};

/// A place of a step, what it costs, and the least that the steps after it cost.
#[derive(Clone, Copy)]
struct Place {
    link: Link,
    cost: Cost,
    tail: Cost,
}

impl Bound {
    /// Every chain of a commune that costs at most `allowed` more than its cheapest; none if there are more than `most`.
    pub(super) fn candidates(&self, model: &Model, town: usize, allowed: Cost, most: usize) -> Option<Vec<Candidate>> {
        let town = model.town(town)?;
        let events = model.events.get(town.events())?;
        let mut layers: Vec<Vec<Place>> = Vec::with_capacity(events.len());
        let mut after: Option<&Event> = None;
        for (index, event) in town.events().zip(events).rev() {
            let places = self.places_of(model, index, event);
            let later = layers.last().map(Vec::as_slice);
            let tailed = places.into_iter().map(|place| {
                let on = after.zip(later).into_iter().flat_map(|(next, later)| follows(next, later, place.link.seat));
                let tail = on.map(|next| next.cost + next.tail).min().unwrap_or(Cost::MAX).min(event.drop_after << FINER);
                Place { tail, ..place }
            });
            layers.push(tailed.collect());
            after = Some(event);
        }
        layers.reverse();
        let none = town.drop_all << FINER;
        let first = layers.first().map(Vec::as_slice).unwrap_or_default();
        let least = first.iter().map(|place| place.cost + place.tail).min().unwrap_or(none).min(none);
        let mut walk = Walk { events, layers: &layers, limit: least.saturating_add(allowed), most, found: Vec::new() };
        walk.end(none, &[])?;
        walk.on(0, 0, &mut Vec::new())?;
        let mut found = walk.found;
        for candidate in &mut found {
            candidate.excess -= least;
        }
        Some(found)
    }

    fn places_of(&self, model: &Model, index: usize, event: &Event) -> Vec<Place> {
        let mut places = Vec::new();
        for choice in model.choices(event) {
            let can = model
                .able(event)
                .filter(|(_, guest)| !event.fixed.is_placed() && model.open.has(choice.slot.into(), guest.facilitator.into()));
            let can = can.map(|(_, guest)| guest.facilitator);
            for facilitator in can.chain(event.fixed.is_placed().then_some(event.fixed.facilitator)) {
                let seat = Seat { slot: choice.slot, facilitator };
                let cost = (Cost::from(choice.unit) << FINER) + self.cost(model, index, seat);
                places.push(Place { link: Link { seat, unit: choice.unit }, cost, tail: 0 });
            }
        }
        places
    }
}

/// The places of the next step that are the right number of days after a place.
fn follows<'a>(next: &Event, places: &'a [Place], seat: Seat) -> impl Iterator<Item = &'a Place> {
    let day = seat.slot / 3;
    let days = day + next.min_gap..=day + next.max_gap;
    places.iter().filter(move |place| days.contains(&(place.link.seat.slot / 3)))
}

/// The walk along all chains.
struct Walk<'a> {
    events: &'a [Event],
    layers: &'a [Vec<Place>],
    limit: Cost,
    most: usize,
    found: Vec<Candidate>,
}

impl Walk<'_> {
    /// Goes on from a chain so far; none if there are too many chains.
    fn on(&mut self, step: usize, cost: Cost, links: &mut Vec<Link>) -> Option<()> {
        let (Some(places), Some(event)) = (self.layers.get(step), self.events.get(step)) else { return Some(()) };
        let last = links.last().map(|link| link.seat);
        let follow = places.iter().filter(|place| {
            let day = place.link.seat.slot / 3;
            last.is_none_or(|last| (last.slot / 3 + event.min_gap..=last.slot / 3 + event.max_gap).contains(&day))
        });
        for place in follow {
            if cost + place.cost + place.tail > self.limit {
                continue;
            }
            links.push(place.link);
            self.end(cost + place.cost + (event.drop_after << FINER), links)?;
            self.on(step + 1, cost + place.cost, links)?;
            links.pop();
        }
        Some(())
    }

    /// Keeps a chain that ends here, if it is cheap enough.
    fn end(&mut self, cost: Cost, links: &[Link]) -> Option<()> {
        if cost <= self.limit {
            self.found.push(Candidate { excess: cost, links: links.to_vec() });
        }
        (self.found.len() <= self.most).then_some(())
    }
}
