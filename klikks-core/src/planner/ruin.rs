//! Which communes are taken out of the plan together: such as could help each other.

use super::{
    chain::Chain,
    model::{Cost, Model, UNIT},
    objective::State,
    rng::Rng,
};

/// How far apart the events of one facilitator are looked for, in days.
const NEAR_DAYS: usize = 14;
/// How far apart the events of one region are looked for, in days.
const REGION_DAYS: usize = 21;
/// So many communes of a region are looked at.
const TRIES: usize = 12;

/// The working space.
#[derive(Clone, Debug, Default)]
pub(super) struct Ruin {
    chain: Chain,
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
        Self { regions, ..Self::default() }
    }

    /// Chooses 2 to 5 communes, or all if there are fewer.
    pub(super) fn choose(&mut self, model: &Model, state: &State, rng: &mut Rng) {
        let first = rng.below(model.towns.len());
        let size = 2 + rng.below(4);
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
        let events = model.events.get(commune.events()).unwrap_or_default();
        let found = self.chain.cheapest::<0>(model, town, commune.drop_all, |step, choice, room| {
            let event = events.get(step)?;
            if event.fixed.is_placed() {
                return Some((0, event.fixed.facilitator));
            }
            let able = model.cheapest.get(event.skilled as usize)?;
            let open = able.iter().find(|(_, facilitator)| model.open.has(choice.slot.into(), (*facilitator).into()));
            open.map(|(trip, facilitator)| (Cost::from(*trip) * UNIT, *facilitator)).filter(|(cost, _)| *cost <= room)
        });
        if found.is_none() {
            return;
        }
        for link in &self.chain.links {
            let (facilitator, week) = (usize::from(link.seat.facilitator), model.week_of(link.seat.slot));
            let venue = commune.shared_venue.and_then(|venue| state.venue_used(venue, link.seat.slot));
            let held = state.held(facilitator, link.seat.day());
            let full = state.in_week(facilitator, week) >= model.max_week.get(facilitator).copied().unwrap_or_default();
            let days = model.slots_of(week).step_by(3).map(|slot| slot / 3);
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
