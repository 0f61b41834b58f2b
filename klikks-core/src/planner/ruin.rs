//! Which communes are taken out of the plan together: such as could help each other.

use super::{
    chain::{Chain, Offers},
    model::{Choice, Cost, Event, Model, OpenWeek, Seat},
    objective::State,
    rng::Rng,
};

/// How far apart the events of one facilitator are looked for, in days.
const NEAR_DAYS: usize = 14;
/// How far apart the events of one region are looked for, in days.
const REGION_DAYS: usize = 21;
/// Up to so many communes it pays to take out more at once.
const FEW: usize = 40;
/// So many communes of a region are looked at.
const TRIES: usize = 12;

/// The working space.
#[derive(Clone, Debug, Default)]
pub(super) struct Ruin {
    chain: Chain,
    /// Where each commune would stand if it could choose, as far as it was asked for.
    ideal: Vec<Option<Vec<Seat>>>,
    /// The communes of each region.
    regions: Vec<Vec<u32>>,
    /// The communes to take out.
    pub(super) towns: Vec<usize>,
    near: Vec<usize>,
}

impl Ruin {
    pub(super) fn new(model: &Model) -> Self {
        let mut regions = vec![Vec::new(); model.regions];
        for (index, town) in (0..).zip(&model.towns) {
            regions.get_mut(town.region as usize).into_iter().for_each(|list| list.push(index));
        }
        Self { regions, ideal: vec![None; model.towns.len()], ..Self::default() }
    }

    /// Chooses 2 to 5 communes, of few up to 7, or all if there are fewer.
    pub(super) fn choose(&mut self, model: &Model, state: &State, rng: &mut Rng) {
        let first = rng.below(model.towns.len());
        let size = 2 + rng.below(if model.towns.len() > FEW { 4 } else { 6 });
        self.towns.clear();
        self.towns.push(first);
        self.near.clear();
        match rng.below(10) {
            0 | 1 => self.blockers(model, state, first),
            2..7 => self.colleagues(model, state, first, rng),
            7 | 8 => self.neighbours(model, state, first, rng),
            _ => {}
        }
        rng.shuffle(&mut self.near);
        for town in self.near.drain(..) {
            if self.towns.len() < size && !self.towns.contains(&town) {
                self.towns.push(town);
            }
        }
        for _ in self.towns.len()..size.min(model.towns.len()) {
            let town = rng.below(model.towns.len());
            if !self.towns.contains(&town) {
                self.towns.push(town);
            }
        }
    }

    /// Those who stand where a commune would stand if it could choose.
    fn blockers(&mut self, model: &Model, state: &State, town: usize) {
        let Some(commune) = model.town(town) else { return };
        let Some(ideal) = self.ideal.get_mut(town) else { return };
        let ideal = ideal.get_or_insert_with(|| {
            let events = model.events.get(commune.events()).unwrap_or_default();
            let found = self.chain.cheapest::<0>(model, town, commune.drop_all, &mut Alone { model, events });
            found.map(|_| self.chain.links.iter().map(|link| link.seat).collect()).unwrap_or_default()
        });
        for seat in ideal {
            let (facilitator, week) = (usize::from(seat.facilitator), model.week_of(seat.slot));
            let venue = commune.shared_venue.and_then(|venue| state.venue_used(venue, seat.slot));
            let held = state.held(facilitator, seat.day());
            let full = state.in_week(facilitator, week) >= model.max_week.get(facilitator).copied().unwrap_or_default();
            let days = model.days_of(week);
            let others = days.filter(|_| full && held.is_none()).filter_map(|day| state.held(facilitator, day));
            for event in venue.into_iter().chain(held).chain(others).filter_map(|event| model.event(event)) {
                self.near.push(event.commune as usize);
            }
        }
    }

    /// Those whom the same facilitator visits at about the same time.
    fn colleagues(&mut self, model: &Model, state: &State, town: usize, rng: &mut Rng) {
        let Some(commune) = model.town(town) else { return };
        let events = commune.events();
        let seat = state.seat(events.start + rng.below(events.len()));
        if seat.is_placed() {
            let days = seat.day().saturating_sub(NEAR_DAYS)..=seat.day() + NEAR_DAYS;
            let held = days.filter_map(|day| state.held(seat.facilitator.into(), day));
            self.near.extend(held.filter_map(|event| model.event(event)).map(|event| event.commune as usize));
        }
    }

    /// Those in the same region that have something at about the same time.
    fn neighbours(&mut self, model: &Model, state: &State, town: usize, rng: &mut Rng) {
        let Some(commune) = model.town(town) else { return };
        let events = commune.events();
        let seat = state.seat(events.start + rng.below(events.len()));
        let list = self.regions.get(commune.region as usize).map(Vec::as_slice).unwrap_or_default();
        for _ in 0..TRIES {
            let Some(other) = list.get(rng.below(list.len())).map(|other| *other as usize) else { return };
            let close = |event| state.seat(event).is_placed() && state.seat(event).day().abs_diff(seat.day()) <= REGION_DAYS;
            if model.town(other).is_some_and(|other| other.events().any(close)) && !self.near.contains(&other) {
                self.near.push(other);
            }
        }
    }
}

/// What a commune could have if it were the only one.
struct Alone<'a> {
    model: &'a Model,
    events: &'a [Event],
}

impl Offers for Alone<'_> {
    fn week(&mut self, step: usize, _: usize, _: &OpenWeek) -> Option<Cost> {
        let event = self.events.get(step)?;
        if event.fixed.is_placed() { Some(0) } else { self.model.able(event).next().map(|(_, guest)| guest.trip) }
    }

    fn slot(&self, step: usize, _: usize, choice: &Choice, room: Cost) -> Option<(Cost, u16)> {
        let event = self.events.get(step)?;
        if event.fixed.is_placed() {
            return Some((0, event.fixed.facilitator));
        }
        let open = self.model.able(event).find(|(_, guest)| self.model.open.has(choice.slot.into(), guest.facilitator.into()));
        open.map(|(_, guest)| (guest.trip, guest.facilitator)).filter(|(cost, _)| *cost <= room)
    }
}
