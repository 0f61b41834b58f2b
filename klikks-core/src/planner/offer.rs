//! What the others leave to a commune: who could hold its steps when, and what that costs.

use super::{
    chain::Offers,
    lists::{Lists, Who},
    model::{Choice, Cost, Event, Model, NONE, OpenWeek, Seat, Town},
    objective::State,
    pair::Ban,
    table::{Table, bits},
};

/// What the others leave to a commune.
#[derive(Debug)]
pub(super) struct Offer<'a> {
    model: &'a Model,
    state: &'a State,
    prices: &'a Prices,
    commune: &'a Town,
    events: &'a [Event],
    bans: &'a [Ban],
    lists: &'a mut Lists,
}

impl<'a> Offer<'a> {
    /// What the others leave to a commune, but for what is banned. `lists` must be cleared whenever the plan has changed.
    pub(super) fn new(
        model: &'a Model,
        state: &'a State,
        prices: &'a Prices,
        town: usize,
        bans: &'a [Ban],
        lists: &'a mut Lists,
    ) -> Option<Self> {
        let commune = model.town(town)?;
        Some(Self { model, state, prices, commune, events: model.events.get(commune.events())?, bans, lists })
    }
}

impl Offers for Offer<'_> {
    fn week(&mut self, step: usize, place: usize, week: &OpenWeek) -> Option<Cost> {
        let event = self.events.get(step)?;
        if event.fixed.is_placed() {
            return Some(0);
        }
        let (model, state) = (self.model, self.state);
        let row = model.week_row(self.commune.region, week.week.into());
        let masks = model.skilled.row(event.skilled as usize).iter().zip(state.full.row(row)).zip(state.there.row(row));
        let prices = self.prices.weeks.row(week.week.into());
        let guests = model.guests(self.commune.region);
        self.lists.least(step, place, |list| {
            let mut least = Cost::MAX >> 2;
            for (word, ((able, full), there)) in masks.enumerate() {
                for bit in bits(able & !full) {
                    let Some(guest) = guests.get(word * 64 + usize::from(bit)) else { break };
                    let who = usize::from(guest.facilitator);
                    let trip = if there >> bit & 1 == 1 { 0 } else { guest.trip };
                    let cost = trip + state.margin(who) + event.moved(model, guest.facilitator);
                    let of_day = cost + prices.get(who).copied().map_or(0, Cost::from);
                    least = least.min(of_day);
                    list.push(Who { cost, facilitator: guest.facilitator });
                }
            }
            least
        })
    }

    fn slot(&self, step: usize, place: usize, choice: &Choice, room: Cost) -> Option<(Cost, u16)> {
        let event = self.events.get(step)?;
        if event.fixed.is_placed() {
            return Some((0, event.fixed.facilitator));
        }
        if self.commune.shared_venue.is_some_and(|venue| self.state.venue_used(venue, choice.slot).is_some()) {
            return None;
        }
        let day = usize::from(choice.slot / 3);
        let (open, busy) = (self.model.open.row(choice.slot.into()), self.state.busy.row(day));
        let prices = self.prices.days.row(day);
        let mut least = (room + 1, NONE);
        for who in self.lists.of(step, place) {
            let (word, bit) = (usize::from(who.facilitator / 64), who.facilitator % 64);
            let of = |masks: &[u64]| masks.get(word).copied().unwrap_or_default();
            if who.cost >= least.0 || (of(open) & !of(busy)) >> bit & 1 == 0 {
                continue;
            }
            let cost = who.cost + prices.get(usize::from(who.facilitator)).copied().map_or(0, Cost::from);
            if cost < least.0 && !self.bans.iter().any(|ban| ban.hits(step, choice.slot, who.facilitator)) {
                least = (cost, who.facilitator);
            }
        }
        (least.1 != NONE).then_some(least)
    }
}

/// What the time of facilitators is worth to others.
#[derive(Clone, Debug)]
pub(super) struct Prices {
    days: Table<i32>,
    /// The least of a week.
    weeks: Table<i32>,
}

impl Prices {
    pub(super) fn new(model: &Model, days: Table<i32>) -> Self {
        let mut weeks = Table::new(model.weeks, model.facilitators, i32::MAX);
        for day in 0..model.days {
            let week = model.week.get(day).copied().unwrap_or_default().into();
            for (who, price) in days.row(day).iter().enumerate() {
                weeks.set(week, who, weeks.at(week, who).min(*price));
            }
        }
        Self { days, weeks }
    }

    /// The price of the day of a seat.
    pub(super) fn of(&self, seat: Seat) -> Cost {
        self.days.at(seat.day(), seat.facilitator.into()).into()
    }
}
