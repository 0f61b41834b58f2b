//! The lower bound: what the plan would cost at least if communes did not stand in each other's way, but paid for what they take.
//!
//! Lagrangian relaxation. A price is put on what can be had only once or so often: a facilitator's day and week, a shared venue's slot, a seat on a
//! trip, a share of the work. At given prices each commune chooses its cheapest chain for itself, and the sum, less what the prices
//! would bring in, is less than or equal to the cost of every plan: a proof, whatever the prices are. Prices rise where more is taken than there is
//! and fall elsewhere (subgradient steps, in the direction of a short running mean). All numbers are whole; nothing is rounded in the
//! sum.
//!
//! What a facilitator makes of a whole week, trips included, is one part of the sum and solved as a whole: see `weeks`.

mod places;
mod priced;
mod weeks;

use super::{
    chain::{Chain, Link},
    lists::Lists,
    model::{Cost, Model, Seat, Town, UNIT},
    table::Table,
};
use {places::Places, priced::Priced, weeks::Weeks};

/// Prices and bounds are counted in this many times finer parts than costs, as a power of 2.
pub(super) const FINER: u32 = 8;
/// One unit of the objective.
pub(super) const ONE: Cost = UNIT << FINER;
/// The length of the first step of the prices, in 1/1024 of the way that the gap suggests.
const FIRST_STRIDE: i64 = 512;
/// The step is shortened after so many that did not better the bound.
const PATIENCE: u32 = 10;
/// The mean of the excess runs over about so many passes.
const MEMORY: i32 = 3;
/// The mean is counted in so many parts, as a power of 2.
const PARTS: u32 = 10;
/// The communes that choose in one step of work.
const TOWNS_A_STEP: usize = 2;
/// So many prices are kept at most for single events on trips; beyond, such trips count as shared by all.
const MOST_SEATS: usize = 2_000_000;

/// The prices of the moment and the best bound so far.
#[derive(Clone, Debug)]
pub(super) struct Bound {
    places: Places,
    /// The prices of the best bound.
    best: Vec<i32>,
    /// The prices that are tried.
    tried: Vec<i32>,
    /// For each price: what is taken less what there is.
    excess: Vec<i32>,
    /// A running mean of the excess, in parts.
    mean: Vec<i32>,
    /// Day, week and share of the work of each facilitator, summed up by day.
    time: Table<i32>,
    /// The least of a week.
    time_week: Table<i32>,
    weeks: Weeks,
    /// What one event less in a week of a facilitator would bring in less, at the best prices.
    margin: Table<Cost>,
    chain: Chain,
    lists: Lists,
    /// The chains chosen last.
    chosen: Vec<Vec<Link>>,
    next: usize,
    sum: Cost,
    /// The length of a step, times 1024.
    stride: i64,
    failed: u32,
    pub(super) passes: u32,
    /// The best bound, in 1/64 of a unit times 256.
    value: Cost,
    /// What is known without prices: what each commune costs at least if it is alone.
    alone: Cost,
}

fn price(prices: &[i32], place: usize) -> Cost {
    prices.get(place).copied().unwrap_or_default().into()
}

fn add(list: &mut [i32], place: usize, number: i32) {
    list.get_mut(place).into_iter().for_each(|cell| *cell += number);
}

impl Bound {
    pub(super) fn new(model: &Model) -> Self {
        let places = Places::new(model);
        let mut best = vec![0_i32; places.all];
        for (region, guests) in (0..).zip(&model.guests) {
            for (bit, guest) in guests.iter().enumerate() {
                // a trip is shared by as many events as the week allows
                let most = model.max_week.get(usize::from(guest.facilitator)).copied().unwrap_or_default().clamp(1, 6);
                let part = i32::try_from((guest.trip << FINER) / Cost::from(most)).unwrap_or_default();
                (0..model.weeks).for_each(|week| add(&mut best, places.trip(region, bit, week), part));
            }
        }
        Self {
            tried: best.clone(),
            excess: vec![0; places.all],
            mean: Vec::new(),
            time: Table::new(model.days, model.facilitators, 0),
            time_week: Table::new(model.weeks, model.facilitators, 0),
            weeks: Weeks::new(model, &places),
            margin: Table::new(model.facilitators, model.weeks, 0),
            chain: Chain::default(),
            lists: Lists::default(),
            chosen: vec![Vec::new(); model.towns.len()],
            next: 0,
            sum: 0,
            stride: FIRST_STRIDE,
            failed: 0,
            passes: 0,
            value: Cost::MIN >> 1,
            alone: (model.base + model.towns.iter().map(|town| town.alone).sum::<Cost>()) << FINER,
            best,
            places,
        }
    }

    /// The bound in units: the cost of a plan is a whole number, so the bound is rounded up.
    pub(super) fn units(&self) -> i64 {
        -(-self.value.max(self.alone)).div_euclid(ONE)
    }

    /// The steps of work that a pass takes.
    pub(super) fn steps_of_pass(model: &Model) -> u64 {
        (model.towns.len() as u64).div_ceil(TOWNS_A_STEP as u64).max(1)
    }

    /// The best bound in finer parts.
    pub(super) fn value(&self) -> Cost {
        self.value
    }

    /// What a plan that is better than `best` may cost more than the bound, in finer parts.
    pub(super) fn gap(&self, best: Cost) -> Cost {
        (best << FINER) - ONE - self.value
    }

    /// Goes back to the prices of the best bound.
    pub(super) fn at_best(&mut self, model: &Model) {
        self.tried.clone_from(&self.best);
        self.next = 0;
        self.begin(model);
    }

    /// Lets the next communes choose, and the prices follow when all have chosen. `target` is what the best plan costs.
    pub(super) fn step(&mut self, model: &Model, target: Cost) {
        if self.next == 0 {
            self.begin(model);
        }
        for _ in 0..TOWNS_A_STEP {
            if self.next < model.towns.len() {
                self.choose(model, self.next);
                self.next += 1;
            }
        }
        if self.next >= model.towns.len() {
            self.finish(model, target);
            self.next = 0;
        }
    }

    fn begin(&mut self, model: &Model) {
        self.sum = model.base << FINER;
        self.excess.fill(0);
        for facilitator in 0..model.facilitators {
            let share = price(&self.tried, self.places.share + facilitator);
            for day in 0..model.days {
                let week: usize = model.week.get(day).copied().unwrap_or_default().into();
                let of_day = price(&self.tried, facilitator * self.places.days + day);
                let of_week = price(&self.tried, self.places.week + facilitator * self.places.weeks + week);
                let time = i32::try_from(share + of_day + of_week).unwrap_or(i32::MAX);
                self.time.set(day, facilitator, time);
                let first = model.days_of(week).start == day;
                self.time_week.set(week, facilitator, if first { time } else { time.min(self.time_week.at(week, facilitator)) });
            }
        }
    }

    /// What it costs at the prices that are tried that an event is held there, beside the slot itself; in finer parts.
    pub(super) fn cost(&self, model: &Model, index: usize, seat: Seat) -> Cost {
        let Some((event, town)) = model.event(index).and_then(|event| Some((event, model.town(event.commune as usize)?))) else {
            return 0;
        };
        let (who, week) = (usize::from(seat.facilitator), model.week_of(seat.slot));
        Cost::from(self.time.at(seat.day(), who))
            + model.bit(who, town.region).map_or(0, |bit| self.of_week(town, index, bit.into(), week))
            + town.shared_venue.map_or(0, |venue| price(&self.tried, self.places.venue(venue, seat.slot)))
            + (event.moved(model, seat.facilitator) << FINER)
    }

    /// The part of it that is the same on all days of a week: the trip and the seat on it.
    fn of_week(&self, town: &Town, index: usize, bit: usize, week: usize) -> Cost {
        price(&self.tried, self.places.trip(town.region, bit, week))
            + self.places.seat(index, bit, week).map_or(0, |place| price(&self.tried, place))
    }

    /// The cheapest chain of a commune at the prices of the moment.
    fn choose(&mut self, model: &Model, index: usize) {
        let Some(town) = model.town(index) else { return };
        let events = model.events.get(town.events()).unwrap_or_default();
        let first = town.first_event as usize;
        let mut chain = std::mem::take(&mut self.chain);
        // what the last choice costs now: the new one costs no more
        let chosen = self.chosen.get(index).map(Vec::as_slice).unwrap_or_default();
        let mut known = if chosen.is_empty() { town.drop_all << FINER } else { 0 };
        for (event, link) in (first..).zip(chosen) {
            known += (Cost::from(link.unit) << FINER) + self.cost(model, event, link.seat);
        }
        if let Some(event) = chosen.len().checked_sub(1).and_then(|last| events.get(last)) {
            known += event.drop_after << FINER;
        }
        let mut lists = std::mem::take(&mut self.lists);
        lists.clear(events.len());
        let mut offers =
            Priced { bound: self, model, town, events, first, may_move: model.move_facilitator > 0, lists: &mut lists };
        let found = chain.cheapest::<FINER>(model, index, known, &mut offers);
        self.lists = lists;
        self.sum += found.unwrap_or(known);
        for (event, link) in (first..).zip(&chain.links) {
            let (who, week) = (usize::from(link.seat.facilitator), model.week_of(link.seat.slot));
            let bit = model.bit(who, town.region).map(usize::from);
            let taken = [
                Some(who * self.places.days + link.seat.day()),
                Some(self.places.week + who * self.places.weeks + week),
                bit.map(|bit| self.places.trip(town.region, bit, week)),
                Some(self.places.share + who),
                town.shared_venue.map(|venue| self.places.venue(venue, link.seat.slot)),
                bit.and_then(|bit| self.places.seat(event, bit, week)),
            ];
            taken.into_iter().flatten().for_each(|place| add(&mut self.excess, place, 1));
        }
        if let Some(chosen) = self.chosen.get_mut(index) {
            chosen.clone_from(&chain.links);
        }
        self.chain = chain;
    }

    /// All have chosen: what the prices bring in is taken off, and new prices are tried.
    fn finish(&mut self, model: &Model, target: Cost) {
        self.once();
        self.weeks(model);
        self.shares(model);
        self.passes += 1;
        if self.sum > self.value {
            self.value = self.sum;
            self.best.clone_from(&self.tried);
            self.margin.clone_from(&self.weeks.margin);
            self.failed = 0;
        } else {
            self.failed += 1;
            if self.failed >= PATIENCE {
                self.failed = 0;
                self.stride = (self.stride * 7 / 10).max(2);
            }
        }
        self.follow(target << FINER);
    }

    /// Days and venues: there is one of each, and it is taken off.
    fn once(&mut self) {
        let (week, venue, trip) = (self.places.week, self.places.venue, self.places.trip);
        for places in [0..week, venue..trip] {
            let prices = self.tried.get(places.clone()).unwrap_or_default();
            self.sum -= prices.iter().copied().map(Cost::from).sum::<Cost>();
            self.excess.get_mut(places).unwrap_or_default().iter_mut().for_each(|excess| *excess -= 1);
        }
    }

    /// Shares of the work: each facilitator takes as much as pays at the price.
    fn shares(&mut self, model: &Model) {
        let fair = model.fair << FINER;
        let events = Cost::try_from(model.events.len()).unwrap_or(Cost::MAX);
        for facilitator in 0..model.facilitators {
            let place = self.places.share + facilitator;
            let (price, target) = (price(&self.tried, place), model.target.get(facilitator).copied().unwrap_or_default());
            let above = (price + fair).checked_div(2 * fair).unwrap_or_default();
            // what costs nothing is taken without end, so it has no price: all events together are never too many
            let load = if fair == 0 { events } else { Cost::from(target) + above };
            self.sum += fair * above * above - price * load;
            add(&mut self.excess, place, -i32::try_from(load).unwrap_or_default());
        }
    }

    /// New prices: on from those just tried in the direction of the mean excess, as far as the gap to the target suggests.
    ///
    /// Going on from the best prices instead, the steps become too short long before the bound is reached.
    fn follow(&mut self, target: Cost) {
        if self.mean.is_empty() {
            self.mean = self.excess.iter().map(|excess| excess << PARTS).collect();
        } else {
            for (mean, excess) in self.mean.iter_mut().zip(&self.excess) {
                *mean += ((excess << PARTS) - *mean) / MEMORY;
            }
        }
        let pairs = self.tried.iter().zip(&self.mean).filter(|(price, mean)| **price > 0 || **mean > 0);
        let norm: i128 = pairs.map(|(_, mean)| i128::from(i64::from(*mean).pow(2))).sum();
        let gap = i128::from((target - self.value).max(ONE)) * i128::from(self.stride);
        let longest = i64::MAX >> 29;
        let ratio = i64::try_from((gap << (2 + 2 * PARTS)).checked_div(norm).unwrap_or_default()).unwrap_or(longest).min(longest);
        for (tried, mean) in self.tried.iter_mut().zip(&self.mean) {
            let next = i64::from(*tried) + ((ratio * i64::from(*mean)) >> (12 + PARTS));
            *tried = i32::try_from(next.max(0)).unwrap_or(i32::MAX / 2).min(i32::MAX / 2);
        }
    }

    /// What each day of a facilitator is worth to others.
    pub(super) fn prices(&self, model: &Model) -> Table<i32> {
        let mut prices = Table::new(model.days, model.facilitators, 0);
        for facilitator in 0..model.facilitators {
            for day in 0..model.days {
                let week: usize = model.week.get(day).copied().unwrap_or_default().into();
                let of_day = price(&self.best, facilitator * self.places.days + day);
                let of_week = self.margin.at(facilitator, week);
                let worth = (of_day + of_week) >> FINER;
                prices.set(day, facilitator, i32::try_from(worth).unwrap_or(i32::MAX));
            }
        }
        prices
    }
}
