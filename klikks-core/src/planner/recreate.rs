//! Putting a commune into the plan: the cheapest chain among what the others leave, with everything that its steps do to each other.

use super::{
    chain::{Chain, Link},
    lists::Lists,
    model::{Cost, Model, UNIT},
    objective::State,
    offer::{Offer, Prices},
    pair::{Ban, Together},
};

/// So many ways out of a clash are looked at.
const MOST_WAYS: usize = 4;
/// How far the limit is raised at first when nothing was found below it.
const FIRST_MARGIN: Cost = 72 * UNIT;
/// How much farther it is raised each time after.
const WIDER: Cost = 3;

/// The working space.
#[derive(Clone, Debug, Default)]
pub(super) struct Recreate {
    chain: Chain,
    lists: Lists,
    best: Vec<Link>,
}

impl Recreate {
    /// Puts a commune that is not in the plan into it. `guess` is what its chain will about cost, prices included.
    pub(super) fn insert(&mut self, model: &Model, state: &mut State, prices: &Prices, town: usize, guess: Cost) {
        let Some(commune) = model.town(town) else { return };
        self.lists.clear(commune.events().len());
        let mut limit = guess.max(commune.alone).min(commune.drop_all);
        let mut margin = FIRST_MARGIN;
        while !self.cheapest(model, state, prices, town, limit) {
            if limit >= commune.drop_all {
                return;
            }
            // nothing that was looked at costs less than `least`; if nothing was to be had at all, that says nothing
            let least = Some(self.chain.least).filter(|least| *least < commune.drop_all);
            limit = (limit.max(least.unwrap_or_default()) + margin).min(commune.drop_all);
            margin *= WIDER;
        }
        for (event, link) in commune.events().zip(&self.best) {
            state.put(model, event, *link);
        }
    }

    /// What the chain of a commune costs at these places now, prices included; none if they are taken.
    pub(super) fn cost_at(model: &Model, state: &State, prices: &Prices, town: usize, links: &[Link]) -> Option<Cost> {
        let commune = model.town(town)?;
        let mut sum = 0;
        for (index, link) in commune.events().zip(links) {
            let event = model.event(index)?;
            if event.fixed.is_placed() {
                continue;
            }
            if !link.seat.is_placed() {
                sum += event.drop;
                continue;
            }
            if !state.fits(model, index, link.seat) {
                return None;
            }
            let facilitator = usize::from(link.seat.facilitator);
            let there = state.is_there(model, facilitator, commune.region, model.week_of(link.seat.slot));
            sum += Cost::from(link.unit)
                + state.margin(facilitator)
                + if there { 0 } else { model.trip(facilitator, commune.region) }
                + event.moved(model, link.seat.facilitator)
                + prices.of(link.seat);
        }
        match Together::of(model, state, town, links) {
            Together::Cost(extra) => Some(sum + extra),
            Together::Clash(_) => None,
        }
    }

    /// Finds a chain of at most `limit` and keeps it.
    ///
    /// The cheapest chain is found as if its steps had nothing to do with each other. Where they have, the chain is weighed in full.
    /// Where two of them cannot be together, the ways are tried in which the one or the other is held otherwise.
    fn cheapest(&mut self, model: &Model, state: &State, prices: &Prices, town: usize, limit: Cost) -> bool {
        let mut open: Vec<Vec<Ban>> = vec![Vec::new()];
        let (mut limit, mut found, mut tried) = (limit, false, 0);
        while let Some(bans) = open.pop() {
            let offer = Offer::new(model, state, prices, town, &bans, &mut self.lists);
            let Some(mut offer) = offer else { continue };
            let Some(relaxed) = self.chain.cheapest::<0>(model, town, limit, &mut offer) else { continue };
            tried += 1;
            match Together::of(model, state, town, &self.chain.links) {
                Together::Cost(extra) if relaxed + extra <= limit => {
                    limit = relaxed + extra - 1;
                    found = true;
                    self.best.clone_from(&self.chain.links);
                }
                Together::Clash(ways) if tried < MOST_WAYS => {
                    open.extend(ways.map(|ban| bans.iter().copied().chain([ban]).collect()));
                }
                _ => {}
            }
        }
        found
    }
}
