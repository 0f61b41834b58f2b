//! Putting a commune into the plan: the cheapest chain among what the others leave, with everything that its steps do to each other.

use super::{
    chain::{Chain, Link},
    model::{Cost, Model, NONE, Seat, Town, UNIT},
    objective::{State, trip},
    table::{Table, bits, has},
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

/// Who may hold a step.
#[derive(Clone, Copy, Debug)]
struct Who {
    /// What it costs at most, beside the slot and the price of the day: with a trip for nothing else.
    away: Cost,
    facilitator: u16,
}

/// The working space.
#[derive(Clone, Debug, Default)]
pub(super) struct Recreate {
    chain: Chain,
    /// For each step of the commune those who may hold it, the cheapest first.
    ranked: Vec<Vec<Who>>,
    best: Vec<Link>,
}

impl Recreate {
    /// Puts a commune that is not in the plan into it. `guess` is what its chain will about cost, prices included.
    pub(super) fn insert(&mut self, model: &Model, state: &mut State, prices: &Table<i32>, town: usize, guess: Cost) {
        let Some(commune) = model.town(town) else { return };
        self.rank(model, state, commune);
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
            let row = model.trip_row(commune.region, model.week_of(link.seat.slot));
            sum += Cost::from(link.unit)
                + state.margin(facilitator)
                + if state.there.has(row, facilitator) { 0 } else { trip(model, facilitator, commune.region) }
                + event.moved(model, link.seat)
                + Cost::from(prices.at(link.seat.day(), facilitator));
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
        let ranked = &self.ranked;
        self.chain.cheapest::<0>(model, town, limit, |step, choice, room| {
            let event = events.get(step)?;
            if event.fixed.is_placed() {
                return Some((0, event.fixed.facilitator));
            }
            if commune.shared_venue.is_some_and(|venue| state.venue_used(venue, choice.slot).is_some()) {
                return None;
            }
            let planned = event.baseline.is_placed();
            let free = state.free.row(choice.slot.into());
            let there = state.there.row(model.trip_row(commune.region, choice.week.into()));
            let prices = prices.row((choice.slot / 3).into());
            let able = model.skilled.row(event.skilled as usize);
            let mut offer = (room + 1, None);
            let mut take = |facilitator: u16, cost: Cost| {
                let cost = cost + prices.get(usize::from(facilitator)).copied().map_or(0, Cost::from);
                if cost < offer.0 && !bans.iter().any(|ban| ban.hits(step, choice.slot, facilitator)) {
                    offer = (cost, Some(facilitator));
                }
                offer.0
            };
            let mut least = room + 1;
            let mut any = 0;
            for (word, ((free, able), there)) in (0..).zip(free.iter().zip(able).zip(there)) {
                any |= free & able;
                for bit in bits(free & able & there) {
                    let facilitator = word * 64 + bit;
                    let same = !planned || event.baseline.facilitator == facilitator;
                    let moved = if same { 0 } else { model.move_facilitator };
                    least = take(facilitator, state.margin(facilitator.into()) + moved);
                }
            }
            if any == 0 {
                return None;
            }
            for who in ranked.get(step)? {
                if who.away >= least {
                    break;
                }
                if has(free, who.facilitator) {
                    least = take(who.facilitator, who.away);
                }
            }
            offer.1.map(|facilitator| (offer.0, facilitator))
        })
    }

    /// Ranks those who may hold each step of a commune by what they cost at least.
    fn rank(&mut self, model: &Model, state: &State, commune: &Town) {
        let events = model.events.get(commune.events()).unwrap_or_default();
        self.ranked.resize_with(self.ranked.len().max(events.len()), Vec::new);
        for (event, ranked) in events.iter().zip(&mut self.ranked) {
            let able = model.cheapest.get(event.skilled as usize).map(Vec::as_slice).unwrap_or_default();
            ranked.clear();
            ranked.extend(able.iter().map(|(trip, facilitator)| {
                let moved = event.moved(model, Seat { slot: NONE, facilitator: *facilitator });
                let away = Cost::from(*trip) * UNIT + state.margin((*facilitator).into()) + moved;
                Who { away, facilitator: *facilitator }
            }));
            ranked.sort_unstable_by_key(|who| (who.away, who.facilitator));
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
            let row = model.trip_row(commune.region, week);
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
