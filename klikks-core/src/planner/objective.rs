//! The plan of the moment: who is busy when, and what it costs, kept up to date with every event that is put in or taken out.

use super::{
    chain::Link,
    model::{Cost, Event, Model, Seat, Town},
    table::{Masks, Table},
};

/// The plan of the moment.
#[derive(Clone, Debug)]
pub(super) struct State {
    /// The place of each event.
    links: Vec<Link>,
    /// Who has something on a day, by facilitator.
    pub(super) busy: Masks,
    /// Who can take nothing more in a week, by the bits of a region; a row for each region and week.
    pub(super) full: Masks,
    /// What a facilitator does on a day: the event, counted from 1.
    holder: Table<u32>,
    /// The events of a facilitator in a week.
    in_week: Table<u16>,
    /// The events of a facilitator in a region and week.
    on_trip: Table<u16>,
    /// Who is in a region in a week anyway, by the bits of the region; a row for each region and week.
    pub(super) there: Masks,
    /// What uses a shared venue at a slot: the event, counted from 1.
    venue: Table<u32>,
    load: Vec<u32>,
    /// What one more event of each facilitator costs in fairness.
    margin: Vec<Cost>,
    /// What the plan costs.
    pub(super) total: Cost,
}

impl State {
    /// Only the fixed events.
    pub(super) fn new(model: &Model) -> Self {
        let (weeks, facilitators) = (model.weeks, model.facilitators);
        let mut state = Self {
            links: vec![Link::default(); model.events.len()],
            busy: Masks::new(model.days, facilitators),
            full: Masks::new(model.regions * weeks, model.most_guests()),
            holder: Table::new(facilitators, model.days, 0),
            in_week: Table::new(facilitators, weeks, 0),
            on_trip: Table::new(model.regions * weeks, model.most_guests(), 0),
            there: Masks::new(model.regions * weeks, model.most_guests()),
            venue: Table::new(model.shared_venues, model.days * 3, 0),
            load: vec![0; facilitators],
            margin: vec![0; facilitators],
            total: model.base,
        };
        (0..facilitators).for_each(|facilitator| state.weigh(model, facilitator));
        for (index, event) in model.events.iter().enumerate() {
            if event.fixed.is_placed() {
                state.occupy(model, index, event, event.fixed);
                state.links.get_mut(index).into_iter().for_each(|link| *link = Link { seat: event.fixed, unit: 0 });
            } else {
                state.total += event.drop;
            }
        }
        state
    }

    pub(super) fn link(&self, event: usize) -> Link {
        self.links.get(event).copied().unwrap_or_default()
    }

    pub(super) fn seat(&self, event: usize) -> Seat {
        self.link(event).seat
    }

    pub(super) fn links(&self) -> &[Link] {
        &self.links
    }

    /// What a facilitator does on a day.
    pub(super) fn held(&self, facilitator: usize, day: usize) -> Option<usize> {
        (self.holder.at(facilitator, day) as usize).checked_sub(1)
    }

    /// The event that uses a shared venue at a slot.
    pub(super) fn venue_used(&self, venue: u32, slot: u16) -> Option<usize> {
        (self.venue.at(venue as usize, slot.into()) as usize).checked_sub(1)
    }

    /// Whether a facilitator is in a region in a week anyway.
    pub(super) fn is_there(&self, model: &Model, facilitator: usize, region: u32, week: usize) -> bool {
        model.bit(facilitator, region).is_some_and(|bit| self.there.has(model.week_row(region, week), bit.into()))
    }

    pub(super) fn margin(&self, facilitator: usize) -> Cost {
        self.margin.get(facilitator).copied().unwrap_or_default()
    }

    /// What so many more events of a facilitator cost in fairness.
    pub(super) fn fairness_of(&self, model: &Model, facilitator: usize, more: u32) -> Cost {
        let load = self.load.get(facilitator).copied().unwrap_or_default();
        fairness(model, facilitator, load + more) - fairness(model, facilitator, load)
    }

    pub(super) fn in_week(&self, facilitator: usize, week: usize) -> u32 {
        self.in_week.at(facilitator, week).into()
    }

    /// Whether an event could be put at a place without breaking a rule that has to do with others.
    pub(super) fn fits(&self, model: &Model, index: usize, seat: Seat) -> bool {
        let Some(town) = model.event(index).and_then(|event| model.town(event.commune as usize)) else { return false };
        let Some(bit) = model.bit(seat.facilitator.into(), town.region).map(usize::from) else { return false };
        model.open.has(seat.slot.into(), seat.facilitator.into())
            && !self.busy.has(seat.day(), seat.facilitator.into())
            && !self.full.has(model.week_row(town.region, model.week_of(seat.slot)), bit)
            && town.shared_venue.is_none_or(|venue| self.venue_used(venue, seat.slot).is_none())
    }

    /// Puts an event into the plan. Fixed events are in it anyway.
    pub(super) fn put(&mut self, model: &Model, index: usize, link: Link) {
        let Some(event) = model.event(index).filter(|event| !event.fixed.is_placed()) else { return };
        self.total += Cost::from(link.unit) - event.drop + event.moved(model, link.seat.facilitator);
        self.occupy(model, index, event, link.seat);
        self.links.get_mut(index).into_iter().for_each(|place| *place = link);
    }

    fn occupy(&mut self, model: &Model, index: usize, event: &Event, seat: Seat) {
        let (facilitator, day, week) = (usize::from(seat.facilitator), seat.day(), model.week_of(seat.slot));
        let Some(town) = model.town(event.commune as usize) else { return };
        let event_number = u32::try_from(index + 1).unwrap_or_default();
        self.holder.set(facilitator, day, event_number);
        if let Some(venue) = town.shared_venue {
            self.venue.set(venue as usize, seat.slot.into(), event_number);
        }
        let held = self.in_week.at(facilitator, week) + 1;
        self.in_week.set(facilitator, week, held);
        self.busy.put(day, facilitator);
        if u32::from(held) == max_week(model, facilitator).max(1) {
            for (region, bit) in model.bits.get(facilitator).into_iter().flatten() {
                self.full.put(model.week_row(*region, week), (*bit).into());
            }
        }
        if let Some(bit) = model.bit(facilitator, town.region) {
            let row = model.week_row(town.region, week);
            let trips = self.on_trip.at(row, bit.into()) + 1;
            self.on_trip.set(row, bit.into(), trips);
            if trips == 1 {
                self.there.put(row, bit.into());
                self.total += model.trip(facilitator, town.region);
            }
        }
        self.total += self.margin(facilitator);
        self.load.get_mut(facilitator).into_iter().for_each(|load| *load += 1);
        self.weigh(model, facilitator);
    }

    /// Takes an event out of the plan, unless it is fixed, and tells where it was.
    pub(super) fn take(&mut self, model: &Model, index: usize) -> Link {
        let link = self.link(index);
        let Some(event) = model.event(index).filter(|event| !event.fixed.is_placed() && link.seat.is_placed()) else {
            return link;
        };
        let Some(town) = model.town(event.commune as usize) else { return link };
        let seat = link.seat;
        let (facilitator, day, week) = (usize::from(seat.facilitator), seat.day(), model.week_of(seat.slot));
        self.links.get_mut(index).into_iter().for_each(|place| *place = Link::default());
        self.holder.set(facilitator, day, 0);
        if let Some(venue) = town.shared_venue {
            self.venue.set(venue as usize, seat.slot.into(), 0);
        }
        let held = self.in_week.at(facilitator, week);
        self.in_week.set(facilitator, week, held.saturating_sub(1));
        self.busy.take(day, facilitator);
        if u32::from(held) == max_week(model, facilitator) {
            for (region, bit) in model.bits.get(facilitator).into_iter().flatten() {
                self.full.take(model.week_row(*region, week), (*bit).into());
            }
        }
        if let Some(bit) = model.bit(facilitator, town.region) {
            let row = model.week_row(town.region, week);
            let trips = self.on_trip.at(row, bit.into()).saturating_sub(1);
            self.on_trip.set(row, bit.into(), trips);
            if trips == 0 {
                self.there.take(row, bit.into());
                self.total -= model.trip(facilitator, town.region);
            }
        }
        self.load.get_mut(facilitator).into_iter().for_each(|load| *load = load.saturating_sub(1));
        self.weigh(model, facilitator);
        self.total -= self.margin(facilitator);
        self.total -= Cost::from(link.unit) - event.drop + event.moved(model, seat.facilitator);
        link
    }

    /// Puts a commune into the plan if all its steps fit where the chain says.
    pub(super) fn put_all(&mut self, model: &Model, town: usize, links: &[Link]) -> bool {
        let events = model.town(town).map(Town::events).unwrap_or_default();
        for (index, link) in events.clone().zip(links).filter(|(_, link)| link.seat.is_placed()) {
            let fixed = model.event(index).is_some_and(|event| event.fixed.is_placed());
            if !fixed && !self.fits(model, index, link.seat) {
                self.take_all(model, town);
                return false;
            }
            self.put(model, index, *link);
        }
        true
    }

    /// Takes a commune out of the plan, as far as it is not fixed.
    pub(super) fn take_all(&mut self, model: &Model, town: usize) {
        for index in model.town(town).map(Town::events).unwrap_or_default() {
            self.take(model, index);
        }
    }

    /// Reckons anew what one more event of a facilitator costs.
    fn weigh(&mut self, model: &Model, facilitator: usize) {
        let margin = self.fairness_of(model, facilitator, 1);
        self.margin.get_mut(facilitator).into_iter().for_each(|place| *place = margin);
    }
}

fn fairness(model: &Model, facilitator: usize, load: u32) -> Cost {
    let above = load.saturating_sub(model.target.get(facilitator).copied().unwrap_or_default());
    model.fair * Cost::from(above) * Cost::from(above)
}

fn max_week(model: &Model, facilitator: usize) -> u32 {
    model.max_week.get(facilitator).copied().unwrap_or_default()
}
