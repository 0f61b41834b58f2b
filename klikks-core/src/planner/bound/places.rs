//! Where the price of each thing stands in the list of prices.

use super::{super::model::Model, MOST_SEATS};

/// Where the price of a thing stands in the list.
#[derive(Clone, Debug)]
pub(super) struct Places {
    pub(super) days: usize,
    pub(super) weeks: usize,
    pub(super) slots: usize,
    pub(super) week: usize,
    pub(super) venue: usize,
    pub(super) trip: usize,
    pub(super) share: usize,
    /// For each event the row of its seats.
    pub(super) seats_of: Vec<usize>,
    pub(super) seats: Vec<Seats>,
    /// The row of the trips of the first guest of each region.
    pub(super) first_guest: Vec<usize>,
    pub(super) first_seat: usize,
    pub(super) all: usize,
}

/// The seats of steps of a commune that are never in the same week, one for each week and each facilitator who serves the
/// region: a trip has one for all of them.
#[derive(Clone, Debug)]
pub(super) struct Seats {
    pub(super) first: usize,
    pub(super) first_week: usize,
    pub(super) end_week: usize,
    pub(super) region: u32,
}

impl Places {
    pub(super) fn new(model: &Model) -> Self {
        let slots = model.days * 3;
        let week = model.facilitators * model.days;
        let venue = week + model.facilitators * model.weeks;
        let trip = venue + model.shared_venues * slots;
        let (mut first_guest, mut guests) = (Vec::with_capacity(model.regions), 0);
        for list in &model.guests {
            first_guest.push(guests);
            guests += list.len();
        }
        let share = trip + guests * model.weeks;
        let mut places = Self {
            days: model.days,
            weeks: model.weeks,
            slots,
            week,
            venue,
            trip,
            share,
            seats_of: Vec::new(),
            seats: Vec::new(),
            first_guest,
            first_seat: 0,
            all: share + model.facilitators,
        };
        places.take_seats(model);
        places
    }

    fn take_seats(&mut self, model: &Model) {
        self.first_seat = self.all;
        let first_seat = self.all;
        for town in &model.towns {
            let region = town.region;
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
            self.all += model.guests(seats.region).len() * seats.end_week.saturating_sub(seats.first_week);
        }
        if self.all - first_seat > MOST_SEATS {
            self.seats.clear();
            self.all = first_seat;
        }
    }

    /// The trip of a guest of a region.
    pub(super) fn trip(&self, region: u32, bit: usize, week: usize) -> usize {
        let first = self.first_guest.get(region as usize).copied().unwrap_or_default();
        self.trip + (first + bit) * self.weeks + week
    }

    /// Which seats can be taken at all: somebody with the skill has time in that week.
    pub(super) fn real(&self, model: &Model) -> Vec<bool> {
        let mut real = vec![false; self.all - self.first_seat];
        if self.seats.is_empty() {
            return real;
        }
        let mut sure = |index, bit: u16, week| {
            let place = self.seat(index, bit.into(), week).and_then(|seat| real.get_mut(seat - self.first_seat));
            if let Some(real) = place {
                *real = true;
            }
        };
        for (index, event) in model.events.iter().enumerate() {
            if event.fixed.is_placed() {
                let region = model.town(event.commune as usize).map_or(0, |town| town.region);
                let bit = model.bit(event.fixed.facilitator.into(), region);
                if let Some(bit) = bit {
                    sure(index, bit, model.week_of(event.fixed.slot));
                }
                continue;
            }
            for (bit, guest) in model.able(event) {
                for choice in model.choices(event) {
                    if model.open.has(choice.slot.into(), guest.facilitator.into()) {
                        sure(index, bit, choice.week.into());
                    }
                }
            }
        }
        real
    }

    pub(super) fn venue(&self, venue: u32, slot: u16) -> usize {
        self.venue + venue as usize * self.slots + usize::from(slot)
    }

    /// The seat of an event on the trip of a guest.
    pub(super) fn seat(&self, event: usize, bit: usize, week: usize) -> Option<usize> {
        let seats = self.seats.get(*self.seats_of.get(event)?)?;
        Some(seats.first + bit * (seats.end_week - seats.first_week) + week.checked_sub(seats.first_week)?)
    }
}
