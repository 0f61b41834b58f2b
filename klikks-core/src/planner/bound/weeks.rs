//! What a facilitator would make of a week at the prices that are tried: the trips and the seats on them that bring in most, and no
//! more than the week allows.
//!
//! That trips and the length of the week are weighed together is what lifts the bound above that of the linear program: there, half
//! a trip is made for half of its seats.

use super::{
    super::{
        model::{Cost, Model},
        table::Table,
    },
    Bound, FINER, add,
    places::Places,
    price,
};

/// More than this nobody holds in a week: there are seven days.
const MOST: usize = 7;

/// The best of a week, by the number of events.
type Best = [Cost; MOST + 1];

/// What is known of the weeks of all facilitators.
#[derive(Clone, Debug, Default)]
pub(super) struct Weeks {
    /// The most events of a facilitator in a week.
    most: Table<usize>,
    /// Which seats can be taken at all. If no seats are told apart, this list is empty, and each trip has as many as the week allows.
    real: Vec<bool>,
    /// For each trip the seats with the highest prices, the highest first.
    top: Vec<Option<(i32, usize)>>,
    /// What one event less in a week of a facilitator would bring in less.
    pub(super) margin: Table<Cost>,
    /// For each region of a facilitator: how many seats are taken there, by the number of events so far.
    taken: Vec<[usize; MOST + 1]>,
}

impl Weeks {
    pub(super) fn new(model: &Model, places: &Places) -> Self {
        let mut most = Table::new(model.facilitators, model.weeks, 0);
        for (who, max_week) in model.max_week.iter().enumerate() {
            for week in 0..model.weeks {
                let open = |day: &usize| (0..3).any(|kind| model.open.has(day * 3 + kind, who));
                let days = model.days_of(week).filter(open).count();
                most.set(who, week, days.min(*max_week as usize).min(MOST));
            }
        }
        let fixed = model.events.iter().map(|event| event.fixed).filter(|fixed| fixed.is_placed());
        let mut held = Table::new(model.facilitators, model.weeks, 0);
        for seat in fixed {
            let (who, week) = (seat.facilitator.into(), model.week_of(seat.slot));
            held.set(who, week, held.at(who, week) + 1);
            most.set(who, week, most.at(who, week).max(held.at(who, week)).min(MOST));
        }
        let real = places.real(model);
        let trips = if real.is_empty() { 0 } else { places.share - places.trip };
        Self {
            most,
            real,
            top: vec![None; trips * MOST],
            margin: Table::new(model.facilitators, model.weeks, 0),
            taken: Vec::new(),
        }
    }

    /// The seats of a trip with the highest prices.
    fn top(&self, trip: usize) -> &[Option<(i32, usize)>] {
        self.top.get(trip * MOST..(trip + 1) * MOST).unwrap_or_default()
    }

    fn rank(&mut self, model: &Model, places: &Places, prices: &[i32]) {
        self.top.fill(None);
        for seats in &places.seats {
            let mut seat = seats.first;
            for bit in 0..model.guests(seats.region).len() {
                for week in seats.first_week..seats.end_week {
                    let trip = places.trip(seats.region, bit, week) - places.trip;
                    if self.real.get(seat - places.first_seat).is_some_and(|real| *real) {
                        let mut offered = Some((prices.get(seat).copied().unwrap_or_default(), seat));
                        for kept in self.top.get_mut(trip * MOST..(trip + 1) * MOST).into_iter().flatten() {
                            if offered.map(|(price, _)| price) > kept.map(|(price, _)| price) {
                                std::mem::swap(&mut offered, kept);
                            }
                        }
                    }
                    seat += 1;
                }
            }
        }
    }
}

impl Bound {
    /// Takes off what each facilitator brings in, week by week.
    pub(super) fn weeks(&mut self, model: &Model) {
        let mut weeks = std::mem::take(&mut self.weeks);
        weeks.rank(model, &self.places, &self.tried);
        for who in 0..model.facilitators {
            for week in 0..model.weeks {
                self.week(model, &mut weeks, who, week);
            }
        }
        self.weeks = weeks;
    }

    fn week(&mut self, model: &Model, weeks: &mut Weeks, who: usize, week: usize) {
        let most = weeks.most.at(who, week);
        let bits = model.bits.get(who).map(Vec::as_slice).unwrap_or_default();
        let of_week = self.places.week + who * self.places.weeks + week;
        let price_of_week = price(&self.tried, of_week);
        let mut best: Best = [0; MOST + 1];
        weeks.taken.clear();
        for (region, bit) in bits {
            let place = self.places.trip(*region, (*bit).into(), week);
            let price_of_trip = price(&self.tried, place) + price_of_week;
            let guest = model.guests(*region).get(usize::from(*bit));
            let mut profit = -guest.map_or(0, |guest| guest.trip << FINER);
            let mut next = best;
            let mut taken = [0; MOST + 1];
            let mut seats = weeks.top(place - self.places.trip).iter();
            for count in 1..=most {
                let seat = if weeks.real.is_empty() { Some(0) } else { seats.next().copied().flatten().map(|(price, _)| price) };
                let Some(seat) = seat else { break };
                profit += Cost::from(seat) + price_of_trip;
                for ((next, taken), before) in next.iter_mut().zip(&mut taken).take(most + 1).skip(count).zip(&best) {
                    if before + profit > *next {
                        *next = before + profit;
                        *taken = count;
                    }
                }
            }
            best = next;
            weeks.taken.push(taken);
        }
        let mut left = most;
        let brought = |count: usize| best.get(count).copied().unwrap_or_default();
        self.sum -= brought(most);
        weeks.margin.set(who, week, brought(most) - brought(most.saturating_sub(1)));
        for ((region, bit), taken) in bits.iter().zip(&weeks.taken).rev() {
            let count = taken.get(left).copied().unwrap_or_default();
            left -= count;
            let place = self.places.trip(*region, (*bit).into(), week);
            let seats = weeks.top(place - self.places.trip).iter().take(count).flatten().map(|(_, seat)| *seat);
            seats.for_each(|seat| add(&mut self.excess, seat, -1));
            let count = i32::try_from(count).unwrap_or_default();
            add(&mut self.excess, place, -count);
            add(&mut self.excess, of_week, -count);
        }
    }
}
