//! Putting a commune into the plan: the cheapest chain among what the others leave, with everything that its steps do to each other.

use super::{
    chain::{Chain, Link},
    model::{Choice, Cost, Model, NONE, UNIT},
    objective::{State, trip},
    table::{Table, bits},
};

/// What a step of the chain must not do: be held by this facilitator at these slots.
#[derive(Clone, Copy, Debug)]
struct Ban {
    step: usize,
    /// [`NONE`] for everybody.
    facilitator: u16,
    first: u16,
    last: u16,
}

impl Ban {
    fn hits(&self, step: usize, slot: u16, facilitator: u16) -> bool {
        self.step == step
            && (self.first..=self.last).contains(&slot)
            && (self.facilitator == NONE || self.facilitator == facilitator)
    }
}

/// Two steps of a chain that are cheaper, dearer or more impossible together than each alone.
struct Pair {
    /// What they cost together beyond what each costs alone; none if they cannot be together.
    extra: Option<Cost>,
    bans: [Ban; 2],
}

/// So many ways out of a pair are looked at.
const MOST_PAIRS: usize = 4;
/// How far the limit is raised at first when nothing was found below it.
const FIRST_MARGIN: Cost = 12 * UNIT;

/// The working space.
#[derive(Clone, Debug, Default)]
pub(super) struct Recreate {
    chain: Chain,
    best: Vec<Link>,
}

impl Recreate {
    /// Puts a commune that is not in the plan into it. `guess` is what its chain will about cost, prices included.
    pub(super) fn insert(&mut self, model: &Model, state: &mut State, prices: &Table<i32>, town: usize, guess: Cost) {
        let Some(commune) = model.town(town) else { return };
        let mut limit = guess.max(commune.alone).min(commune.drop_all);
        let mut margin = FIRST_MARGIN;
        while !self.cheapest(model, state, prices, town, limit) {
            if limit >= commune.drop_all {
                return;
            }
            margin *= 3;
            limit = (limit.max(commune.alone) + margin).min(commune.drop_all);
        }
        for (event, link) in commune.events().zip(&self.best) {
            state.put(model, event, *link);
        }
    }

    /// What the chain of a commune costs at these places now, prices included; none if they are taken.
    pub(super) fn cost_at(model: &Model, state: &State, prices: &Table<i32>, town: usize, links: &[Link]) -> Option<Cost> {
        let commune = model.town(town)?;
        let mut sum = 0;
        let mut dropped = 0;
        for (index, link) in commune.events().zip(links) {
            let event = model.event(index)?;
            if event.fixed.is_placed() {
                continue;
            }
            if !link.seat.is_placed() {
                dropped += event.drop;
                continue;
            }
            if !state.fits(model, index, link.seat) {
                return None;
            }
            let facilitator = usize::from(link.seat.facilitator);
            let row = model.week_of(link.seat.slot) * model.regions + commune.region as usize;
            sum += Cost::from(link.unit)
                + state.margin(facilitator)
                + if state.there.has(row, facilitator) { 0 } else { trip(model, facilitator, commune.region) }
                + event.moved(model, link.seat)
                + Cost::from(prices.at(facilitator, link.seat.day()));
        }
        Some(sum + dropped + pair(model, state, town, links).map_or(Some(0), |pair| pair.extra)?)
    }

    /// Finds the cheapest chain of at most `limit` and keeps it.
    ///
    /// The chain is found as if its steps had nothing to do with each other. Where they have, the chain is weighed in full, and the
    /// ways are tried in which the one or the other step is held otherwise: as long as such a way can be cheaper.
    fn cheapest(&mut self, model: &Model, state: &State, prices: &Table<i32>, town: usize, limit: Cost) -> bool {
        let mut open: Vec<Vec<Ban>> = vec![Vec::new()];
        let (mut limit, mut found, mut tried) = (limit, false, 0);
        while let Some(bans) = open.pop() {
            let Some(relaxed) = self.relaxed(model, state, prices, town, limit, &bans) else { continue };
            let pair = pair(model, state, town, &self.chain.links);
            let extra = pair.as_ref().map_or(Some(0), |pair| pair.extra);
            if let Some(cost) = extra.map(|extra| relaxed + extra).filter(|cost| *cost <= limit) {
                limit = cost - 1;
                found = true;
                self.best.clone_from(&self.chain.links);
            }
            tried += 1;
            if let Some(pair) = pair.filter(|pair| pair.extra.is_none_or(|extra| extra > 0) && tried < MOST_PAIRS) {
                open.extend(pair.bans.map(|ban| bans.iter().copied().chain([ban]).collect()));
            }
        }
        found
    }

    fn relaxed(
        &mut self,
        model: &Model,
        state: &State,
        prices: &Table<i32>,
        town: usize,
        limit: Cost,
        bans: &[Ban],
    ) -> Option<Cost> {
        let commune = model.town(town)?;
        let events = model.events.get(commune.events())?;
        self.chain.cheapest(model, town, 0, limit, |step, choice, room| {
            let event = events.get(step)?;
            if event.fixed.is_placed() {
                return Some((0, event.fixed.facilitator));
            }
            if commune.shared_venue.is_some_and(|venue| state.venue_used(venue, choice.slot).is_some()) {
                return None;
            }
            let banned = |facilitator: u16| bans.iter().any(|ban| ban.hits(step, choice.slot, facilitator));
            let moved = if event.baseline.is_placed() { model.move_facilitator } else { 0 };
            let mut offer = Offer { state, prices, choice, least: room + 1, who: NONE, banned };
            let row = model.week_of(choice.slot) * model.regions + commune.region as usize;
            let skilled = event.skilled as usize;
            let masks = state.free.row(choice.slot.into()).iter().zip(model.skilled.row(skilled)).zip(state.there.row(row));
            for (word, ((free, able), there)) in masks.enumerate() {
                for bit in bits(free & able & there) {
                    let facilitator = word * 64 + bit;
                    let same = usize::from(event.baseline.facilitator) == facilitator;
                    offer.take(facilitator, if same { 0 } else { moved });
                }
            }
            let stays = usize::from(event.baseline.facilitator);
            if moved > 0 && model.skilled.has(skilled, stays) && offer.is_free(stays) && !state.there.has(row, stays) {
                offer.take(stays, trip(model, stays, commune.region));
            }
            for (trip, facilitator) in model.cheapest.get(skilled)? {
                let cost = Cost::from(*trip) * UNIT + moved;
                if cost >= offer.least {
                    break;
                }
                if offer.is_free((*facilitator).into()) {
                    offer.take((*facilitator).into(), cost);
                }
            }
            (offer.who != NONE).then_some((offer.least, offer.who))
        })
    }
}

/// The cheapest facilitator for a slot so far.
struct Offer<'a, B> {
    state: &'a State,
    prices: &'a Table<i32>,
    choice: &'a Choice,
    least: Cost,
    who: u16,
    banned: B,
}

impl<B: Fn(u16) -> bool> Offer<'_, B> {
    fn is_free(&self, facilitator: usize) -> bool {
        self.state.free.has(self.choice.slot.into(), facilitator)
    }

    fn take(&mut self, facilitator: usize, cost: Cost) {
        let price = self.prices.at(facilitator, usize::from(self.choice.slot / 3));
        let cost = cost + self.state.margin(facilitator) + Cost::from(price);
        let who = u16::try_from(facilitator).unwrap_or(NONE);
        if cost < self.least && !(self.banned)(who) {
            self.least = cost;
            self.who = who;
        }
    }
}

/// The first two steps of a chain that matter to each other, weighed with all others of the same kind.
fn pair(model: &Model, state: &State, town: usize, links: &[Link]) -> Option<Pair> {
    let commune = model.town(town)?;
    let mut steps =
        commune.events().zip(links).enumerate().filter(|(_, (index, link))| {
            link.seat.is_placed() && model.event(*index).is_some_and(|event| !event.fixed.is_placed())
        });
    let mut worst: Option<Pair> = None;
    let mut extra_of_all = 0;
    while let Some((step, (_, link))) = steps.next() {
        for (other, (_, later)) in steps.clone() {
            let (seat, next) = (link.seat, later.seat);
            if seat.slot == next.slot {
                let ban = |step| Ban { step, facilitator: NONE, first: seat.slot, last: seat.slot };
                return Some(Pair { extra: None, bans: [ban(step), ban(other)] });
            }
            if seat.facilitator != next.facilitator {
                continue;
            }
            let facilitator = usize::from(seat.facilitator);
            let (week, other_week) = (model.week_of(seat.slot), model.week_of(next.slot));
            let here = |link: &&Link| link.seat.facilitator == seat.facilitator && model.week_of(link.seat.slot) == week;
            let held = links.iter().filter(here).fold(state.in_week(facilitator, week), |held, _| held + 1);
            let full = held > model.max_week.get(facilitator).copied().unwrap_or_default();
            if week == other_week && (seat.day() == next.day() || full) {
                let day = seat.slot / 3;
                let of_week = model.slots_of(week);
                let edge = |slot: usize| u16::try_from(slot).unwrap_or(NONE);
                let (first, last) =
                    if full { (edge(of_week.start), edge(of_week.end.max(1) - 1)) } else { (day * 3, day * 3 + 2) };
                let ban = |step| Ban { step, facilitator: seat.facilitator, first, last };
                return Some(Pair { extra: None, bans: [ban(step), ban(other)] });
            }
            let row = week * model.regions + commune.region as usize;
            if week == other_week && !state.there.has(row, facilitator) {
                extra_of_all -= trip(model, facilitator, commune.region);
            }
            let together = state.fairness_of(model, facilitator, 2) - 2 * state.margin(facilitator);
            extra_of_all += together;
            if worst.is_none() && together > 0 {
                let ban = |step| Ban { step, facilitator: seat.facilitator, first: 0, last: NONE };
                worst = Some(Pair { extra: None, bans: [ban(step), ban(other)] });
            }
        }
    }
    let any = [Ban { step: usize::MAX, facilitator: NONE, first: 0, last: 0 }; 2];
    match worst {
        Some(pair) => Some(Pair { extra: Some(extra_of_all), ..pair }),
        None if extra_of_all != 0 => Some(Pair { extra: Some(extra_of_all), bans: any }),
        None => None,
    }
}
