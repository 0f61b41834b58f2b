//! What a commune pays at the prices that are tried.

use super::{
    super::{
        chain::Offers,
        lists::{Lists, Who},
        model::{Choice, Cost, Event, Model, OpenWeek, Town},
        table::has,
    },
    Bound, FINER, price,
};

/// What a commune pays at the prices that are tried.
#[derive(Debug)]
pub(super) struct Priced<'a> {
    pub(super) bound: &'a Bound,
    pub(super) model: &'a Model,
    pub(super) town: &'a Town,
    pub(super) events: &'a [Event],
    pub(super) first: usize,
    pub(super) may_move: bool,
    pub(super) lists: &'a mut Lists,
}

impl Offers for Priced<'_> {
    fn week(&mut self, step: usize, place: usize, week: &OpenWeek) -> Option<Cost> {
        let event = self.events.get(step)?;
        if event.fixed.is_placed() {
            return Some(self.bound.cost(self.model, self.first + step, event.fixed));
        }
        let week = week.week;
        let (bound, model, town) = (self.bound, self.model, self.town);
        let time = bound.time_week.row(week.into());
        self.lists.least(step, place, |list| {
            let mut least = Cost::MAX >> 2;
            for (bit, guest) in model.able(event) {
                let moved = if self.may_move { event.moved(model, guest.facilitator) << FINER } else { 0 };
                let cost = moved + bound.of_week(town, self.first + step, bit.into(), week.into());
                list.push(Who { cost, facilitator: guest.facilitator });
                least = least.min(cost + time.get(usize::from(guest.facilitator)).copied().map_or(0, Cost::from));
            }
            least
        })
    }

    fn slot(&self, step: usize, place: usize, choice: &Choice, room: Cost) -> Option<(Cost, u16)> {
        let (bound, model, town) = (self.bound, self.model, self.town);
        let event = self.events.get(step)?;
        if event.fixed.is_placed() {
            return Some((bound.cost(model, self.first + step, event.fixed), event.fixed.facilitator));
        }
        let (open, time) = (model.open.row(choice.slot.into()), bound.time.row((choice.slot / 3).into()));
        let venue = town.shared_venue.map_or(0, |venue| price(&bound.tried, bound.places.venue(venue, choice.slot)));
        let mut least = (room + 1 - venue, None);
        for Who { cost: of_week, facilitator } in self.lists.of(step, place) {
            if *of_week < least.0 && has(open, *facilitator) {
                let cost = of_week + time.get(usize::from(*facilitator)).copied().map_or(0, Cost::from);
                if cost < least.0 {
                    least = (cost, Some(*facilitator));
                }
            }
        }
        least.1.map(|facilitator| (least.0 + venue, facilitator))
    }
}
