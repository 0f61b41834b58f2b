//! The lower bound: what the plan would cost at least if communes did not stand in each other's way, but paid for what they take.
//!
//! Lagrangian relaxation. A price is put on what can be had only once or so often: a facilitator's day and week, a shared venue's slot, a seat on a
//! trip, a share of the work. At given prices each commune chooses its cheapest chain for itself, and the sum, less what the prices
//! would bring in, is less than or equal to the cost of every plan: a proof, whatever the prices are. Prices rise where more is taken than there is
//! and fall elsewhere (subgradient steps, in the direction of a short running mean). All numbers are whole; nothing is rounded in the
//! sum.

use super::{
    chain::{Chain, Link},
    model::{Cost, Model, Seat, Town, UNIT},
    table::{Table, has},
};

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
    seats_sum: Vec<i64>,
    chain: Chain,
    weekly: Vec<Cost>,
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

/// Where the price of a thing stands in the list.
#[derive(Clone, Debug)]
struct Places {
    days: usize,
    weeks: usize,
    regions: usize,
    slots: usize,
    week: usize,
    venue: usize,
    trip: usize,
    share: usize,
    /// For each event the row of its seats.
    seats_of: Vec<usize>,
    seats: Vec<Seats>,
    /// The place of a facilitator among those who serve a region.
    serving: Table<u32>,
    /// Those who serve a region.
    serves: Vec<Vec<u16>>,
    all: usize,
}

/// The seats of steps of a commune that are never in the same week, one for each week and each facilitator who serves the
/// region: a trip has one for all of them.
#[derive(Clone, Debug)]
struct Seats {
    first: usize,
    first_week: usize,
    end_week: usize,
    region: usize,
}

impl Places {
    fn new(model: &Model) -> Self {
        let slots = model.days * 3;
        let week = model.facilitators * model.days;
        let venue = week + model.facilitators * model.weeks;
        let trip = venue + model.shared_venues * slots;
        let share = trip + model.facilitators * model.weeks * model.regions;
        let mut serves = vec![Vec::new(); model.regions];
        let mut serving = Table::new(model.regions, model.facilitators, u32::MAX);
        for event in &model.events {
            let region = model.town(event.commune as usize).map_or(0, |town| town.region as usize);
            let Some(list) = serves.get_mut(region) else { continue };
            for (_, facilitator) in model.cheapest.get(event.skilled as usize).into_iter().flatten() {
                if serving.at(region, (*facilitator).into()) == u32::MAX {
                    serving.set(region, (*facilitator).into(), u32::try_from(list.len()).unwrap_or_default());
                    list.push(*facilitator);
                }
            }
        }
        let mut places = Self {
            days: model.days,
            weeks: model.weeks,
            regions: model.regions,
            slots,
            week,
            venue,
            trip,
            share,
            seats_of: Vec::new(),
            seats: Vec::new(),
            serving,
            serves,
            all: share + model.facilitators,
        };
        places.take_seats(model);
        places
    }

    fn take_seats(&mut self, model: &Model) {
        let first_seat = self.all;
        for town in &model.towns {
            let region = town.region as usize;
            for (step, event) in model.events.get(town.events()).unwrap_or_default().iter().enumerate() {
                if step == 0 || event.min_gap < 7 {
                    self.seats.push(Seats { first: 0, first_week: usize::MAX, end_week: 0, region });
                }
                let choices = model.choices(event);
                if let (Some(seats), Some(first), Some(last)) = (self.seats.last_mut(), choices.first(), choices.last()) {
                    seats.first_week = seats.first_week.min(model.week_of(first.slot));
                    seats.end_week = seats.end_week.max(model.week_of(last.slot) + 1);
                }
                self.seats_of.push(self.seats.len().saturating_sub(1));
            }
        }
        for seats in &mut self.seats {
            seats.first = self.all;
            let serve = self.serves.get(seats.region).map_or(0, Vec::len);
            self.all += serve * seats.end_week.saturating_sub(seats.first_week);
        }
        if self.all - first_seat > MOST_SEATS {
            self.seats.clear();
            self.all = first_seat;
        }
    }

    fn trip(&self, facilitator: usize, week: usize, region: usize) -> usize {
        self.trip + (facilitator * self.weeks + week) * self.regions + region
    }

    fn venue(&self, venue: u32, slot: u16) -> usize {
        self.venue + venue as usize * self.slots + usize::from(slot)
    }

    /// The seat of an event on a trip.
    fn seat(&self, event: usize, facilitator: usize, week: usize) -> Option<usize> {
        let seats = self.seats.get(*self.seats_of.get(event)?)?;
        let row = self.serving.at(seats.region, facilitator) as usize;
        Some(seats.first + row * (seats.end_week - seats.first_week) + week.checked_sub(seats.first_week)?)
    }
}

fn price(prices: &[i32], place: usize) -> Cost {
    prices.get(place).copied().unwrap_or_default().into()
}

fn add(list: &mut [i32], place: usize, number: i32) {
    list.get_mut(place).into_iter().for_each(|cell| *cell += number);
}

fn seats_of_trip(model: &Model, facilitator: usize) -> u32 {
    model.max_week.get(facilitator).copied().unwrap_or_default().clamp(1, 6)
}

impl Bound {
    pub(super) fn new(model: &Model) -> Self {
        let places = Places::new(model);
        let mut best = vec![0_i32; places.all];
        for facilitator in 0..model.facilitators {
            for region in 0..model.regions {
                // a trip is shared by as many events as the week allows
                let whole = Cost::from(model.trip.at(facilitator, region)) * ONE;
                let part = i32::try_from(whole / Cost::from(seats_of_trip(model, facilitator))).unwrap_or_default();
                (0..model.weeks).for_each(|week| add(&mut best, places.trip(facilitator, week, region), part));
            }
        }
        Self {
            tried: best.clone(),
            excess: vec![0; places.all],
            mean: Vec::new(),
            time: Table::new(model.days, model.facilitators, 0),
            seats_sum: vec![0; places.share - places.trip],
            chain: Chain::default(),
            weekly: Vec::new(),
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
                self.time.set(day, facilitator, i32::try_from(share + of_day + of_week).unwrap_or(i32::MAX));
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
            + self.of_week(town, index, who, week)
            + town.shared_venue.map_or(0, |venue| price(&self.tried, self.places.venue(venue, seat.slot)))
            + (event.moved(model, seat) << FINER)
    }

    /// The part of it that is the same on all days of a week: the trip and the seat on it.
    fn of_week(&self, town: &Town, index: usize, who: usize, week: usize) -> Cost {
        price(&self.tried, self.places.trip(who, week, town.region as usize))
            + self.places.seat(index, who, week).map_or(0, |place| price(&self.tried, place))
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
        let may_move = model.move_facilitator > 0;
        let mut weeks = ((usize::MAX, 0), std::mem::take(&mut self.weekly));
        let found = chain.cheapest::<FINER>(model, index, known, |step, choice, room| {
            let event = events.get(step)?;
            if event.fixed.is_placed() {
                return Some((self.cost(model, first + step, event.fixed), event.fixed.facilitator));
            }
            let able = model.cheapest.get(event.skilled as usize)?;
            if weeks.0 != (step, choice.week) {
                // what does not depend on the day is reckoned once a week
                weeks.0 = (step, choice.week);
                weeks.1.clear();
                weeks.1.extend(able.iter().map(|(_, who)| self.of_week(town, first + step, (*who).into(), choice.week.into())));
            }
            let (open, time) = (model.open.row(choice.slot.into()), self.time.row((choice.slot / 3).into()));
            let venue = town.shared_venue.map_or(0, |venue| price(&self.tried, self.places.venue(venue, choice.slot)));
            let mut least = (room + 1 - venue, None);
            for ((_, facilitator), of_week) in able.iter().zip(&weeks.1) {
                if *of_week < least.0 && has(open, *facilitator) {
                    let seat = Seat { slot: choice.slot, facilitator: *facilitator };
                    let moved = if may_move { event.moved(model, seat) << FINER } else { 0 };
                    let cost = of_week + moved + time.get(usize::from(*facilitator)).copied().map_or(0, Cost::from);
                    if cost < least.0 {
                        least = (cost, Some(*facilitator));
                    }
                }
            }
            least.1.map(|facilitator| (least.0 + venue, facilitator))
        });
        self.sum += found.unwrap_or(known);
        for (event, link) in (first..).zip(&chain.links) {
            let (who, week) = (usize::from(link.seat.facilitator), model.week_of(link.seat.slot));
            let taken = [
                Some(who * self.places.days + link.seat.day()),
                Some(self.places.week + who * self.places.weeks + week),
                Some(self.places.trip(who, week, town.region as usize)),
                Some(self.places.share + who),
                town.shared_venue.map(|venue| self.places.venue(venue, link.seat.slot)),
                self.places.seat(event, who, week),
            ];
            taken.into_iter().flatten().for_each(|place| add(&mut self.excess, place, 1));
        }
        if let Some(chosen) = self.chosen.get_mut(index) {
            chosen.clone_from(&chain.links);
        }
        self.chain = chain;
        self.weekly = weeks.1;
    }

    /// All have chosen: what the prices bring in is taken off, and new prices are tried.
    fn finish(&mut self, model: &Model, target: Cost) {
        self.once(model);
        self.trips(model);
        self.shares(model);
        self.passes += 1;
        if self.sum > self.value {
            self.value = self.sum;
            self.best.clone_from(&self.tried);
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

    /// Days, weeks and venues: what there is of each is taken off.
    fn once(&mut self, model: &Model) {
        let (week, venue, trip) = (self.places.week, self.places.venue, self.places.trip);
        let mut sum = 0;
        for (place, (price, excess)) in self.tried.iter().zip(&mut self.excess).take(trip).enumerate() {
            let there = if (week..venue).contains(&place) {
                let facilitator = (place - week).checked_div(self.places.weeks).unwrap_or_default();
                i32::try_from(model.max_week.get(facilitator).copied().unwrap_or_default()).unwrap_or(i32::MAX).min(7)
            } else {
                1
            };
            *excess -= there;
            sum += Cost::from(*price) * Cost::from(there);
        }
        self.sum -= sum;
    }

    /// Trips: one is made where the seats bring in more than it costs.
    fn trips(&mut self, model: &Model) {
        self.seats_sum.fill(0);
        self.each_seat(|bound, seat, trip| {
            let price = price(&bound.tried, seat);
            bound.seats_sum.get_mut(trip).into_iter().for_each(|sum| *sum += price);
        });
        for facilitator in 0..model.facilitators {
            let seats = seats_of_trip(model, facilitator);
            for week in 0..model.weeks {
                for region in 0..model.regions {
                    let place = self.places.trip(facilitator, week, region);
                    let Some(brought) = self.seats_sum.get_mut(place - self.places.trip) else { continue };
                    let whole = Cost::from(model.trip.at(facilitator, region)) * ONE;
                    let left = whole - Cost::from(seats) * price(&self.tried, place) - *brought;
                    // from here on: whether the trip is made
                    *brought = i64::from(left < 0);
                    if left < 0 {
                        self.sum += left;
                        add(&mut self.excess, place, -i32::try_from(seats).unwrap_or_default());
                    }
                }
            }
        }
        self.each_seat(|bound, seat, trip| {
            if bound.seats_sum.get(trip) == Some(&1) {
                add(&mut bound.excess, seat, -1);
            }
        });
    }

    fn each_seat(&mut self, mut with: impl FnMut(&mut Self, usize, usize)) {
        for row in 0..self.places.seats.len() {
            let Some(seats) = self.places.seats.get(row) else { return };
            let (mut seat, region, weeks) = (seats.first, seats.region, seats.first_week..seats.end_week);
            for listed in 0..self.places.serves.get(region).map_or(0, Vec::len) {
                let who = self.places.serves.get(region).and_then(|list| list.get(listed)).copied().unwrap_or_default();
                for week in weeks.clone() {
                    let trip = self.places.trip(who.into(), week, region) - self.places.trip;
                    with(self, seat, trip);
                    seat += 1;
                }
            }
        }
    }

    /// Shares of the work: each facilitator takes as much as pays at the price.
    fn shares(&mut self, model: &Model) {
        let fair = model.fair << FINER;
        for facilitator in 0..model.facilitators {
            let place = self.places.share + facilitator;
            let (price, target) = (price(&self.tried, place), model.target.get(facilitator).copied().unwrap_or_default());
            let above = if fair == 0 { 0 } else { (price + fair) / (2 * fair) };
            let load = Cost::from(target) + above;
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

    /// What each day of a facilitator is worth to others, in costs, at so many 256ths of the price.
    pub(super) fn prices(&self, model: &Model, part: Cost) -> Table<i32> {
        let mut prices = Table::new(model.days, model.facilitators, 0);
        for facilitator in 0..model.facilitators {
            for day in 0..model.days {
                let week: usize = model.week.get(day).copied().unwrap_or_default().into();
                let of_day = price(&self.best, facilitator * self.places.days + day);
                let of_week = price(&self.best, self.places.week + facilitator * self.places.weeks + week);
                let worth = ((of_day + of_week) * part) >> (8 + FINER);
                prices.set(day, facilitator, i32::try_from(worth).unwrap_or(i32::MAX));
            }
        }
        prices
    }
}
