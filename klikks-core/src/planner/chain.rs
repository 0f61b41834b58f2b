//! The cheapest chain of a commune: the slot and the facilitator of each of its steps, by dynamic programming.
//!
//! From step to step, the slots are gone through in ascending order. The slots of the step before that are the right number of days
//! ago form a window that only moves on; its cheapest entry is kept at hand by a monotone deque. So a step costs time in
//! proportion to its slots, not to their pairs. What cannot lead to a chain below the limit is left out at once.

use super::model::{Choice, Cost, Event, Model, OpenWeek, Seat};

/// The entries of a window that can still be its cheapest, in ascending order of days and of values.
#[derive(Clone, Debug, Default)]
pub(super) struct Window {
    kept: Vec<(u16, Cost, u32)>,
    /// So many at the front are no longer in the window.
    gone: usize,
}

impl Window {
    pub(super) fn clear(&mut self) {
        self.kept.clear();
        self.gone = 0;
    }

    pub(super) fn push(&mut self, day: u16, value: Cost, index: u32) {
        while self.kept.len() > self.gone && self.kept.last().is_some_and(|(_, other, _)| *other >= value) {
            self.kept.pop();
        }
        self.kept.push((day, value, index));
    }

    /// The cheapest entry that is at most `max_gap` days before `day`, and its index.
    pub(super) fn least(&mut self, day: u16, max_gap: u16) -> Option<(Cost, u32)> {
        while let Some((entry, value, index)) = self.kept.get(self.gone) {
            if entry + max_gap >= day {
                return Some((*value, *index));
            }
            self.gone += 1;
        }
        None
    }
}

/// A step at a slot, with the cheapest way there.
#[derive(Clone, Copy, Debug)]
struct Node {
    value: Cost,
    from: u32,
    unit: u32,
    seat: Seat,
}

/// A step of the cheapest chain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Link {
    pub(super) seat: Seat,
    pub(super) unit: u32,
}

/// What a step can be had for, as far as others matter.
pub(super) trait Offers {
    /// The least that a step costs in one of its weeks, beside its slot; none if nobody can hold it then. `place` is the position
    /// of the week among those of the step.
    fn week(&mut self, step: usize, place: usize, week: &OpenWeek) -> Option<Cost>;

    /// What a step costs at a slot of such a week, beside the slot itself, and who would hold it, if that can be had for at most the
    /// room that is left.
    fn slot(&self, step: usize, place: usize, choice: &Choice, room: Cost) -> Option<(Cost, u16)>;
}

/// What a chain costs at least from a week of a step on.
#[derive(Clone, Copy, Debug)]
struct Ahead {
    /// With the step itself.
    through: Cost,
    /// Without it.
    tail: Cost,
}

/// The working space of the search for a chain, and the chain found.
#[derive(Clone, Debug, Default)]
pub(super) struct Chain {
    layers: Vec<Vec<Node>>,
    /// For each step the weeks it can be held in, the last one first.
    ahead: Vec<Vec<Ahead>>,
    window: Window,
    /// No chain costs less.
    pub(super) least: Cost,
    /// The steps that have a place, in their order.
    pub(super) links: Vec<Link>,
}

impl Chain {
    /// The cheapest chain of a commune that costs at most `limit`. Steps at its end may be left out, at their price.
    ///
    /// Costs are counted in 2 to the power of `FINER` parts of a [`Cost`].
    pub(super) fn cheapest<const FINER: u32>(
        &mut self,
        model: &Model,
        town: usize,
        limit: Cost,
        offers: &mut impl Offers,
    ) -> Option<Cost> {
        let town = model.town(town)?;
        let events = model.events.get(town.events()).unwrap_or_default();
        if self.layers.len() < events.len() {
            self.layers.resize_with(events.len(), Vec::new);
            self.ahead.resize_with(events.len(), Vec::new);
        }
        self.links.clear();
        let mut limit = limit;
        let mut best = None;
        let fine = |cost: Cost| cost << FINER;
        if fine(town.drop_all) <= limit {
            limit = fine(town.drop_all) - 1;
            best = Some((fine(town.drop_all), None));
        }
        self.look_ahead::<FINER>(model, events, limit, offers);
        if self.least > limit {
            return best.map(|(cost, _)| cost);
        }
        for (step, event) in events.iter().enumerate() {
            let (done, open) = self.layers.split_at_mut_checked(step).unwrap_or_default();
            let Some(layer) = open.first_mut() else { break };
            layer.clear();
            let before = done.last().map(Vec::as_slice).unwrap_or_default();
            let (start, least_before) = match before.first() {
                Some(first) => {
                    let start = (first.seat.slot / 3 + event.min_gap).saturating_mul(3);
                    (start, before.iter().map(|node| node.value).min().unwrap_or_default())
                }
                None if step > 0 => break,
                None => (0, 0),
            };
            self.window.clear();
            let mut coming = 0_u32;
            // where every later slot of the next step is in reach of an earlier slot of this one, a later slot must be cheaper
            let mut least = Cost::MAX;
            let last_day =
                self.ahead.get(step + 1).zip(events.get(step + 1)).map_or(0, |(ahead, next)| last_day(model, next, ahead.len()));
            let reach = events.get(step + 1).map_or(u16::MAX, |next| next.max_gap);
            let ahead = self.ahead.get(step).map(Vec::as_slice).unwrap_or_default();
            for (place, (week, ahead)) in model.weeks_of(event).iter().zip(ahead.iter().rev()).enumerate() {
                if ahead.through > limit - least_before {
                    continue;
                }
                for choice in model.choices_of(week) {
                    if choice.slot < start {
                        continue;
                    }
                    let day = choice.slot / 3;
                    let (mut value, mut from) = (fine(choice.unit.into()), 0);
                    if step > 0 {
                        while let Some(node) =
                            before.get(coming as usize).filter(|node| node.seat.slot / 3 + event.min_gap <= day)
                        {
                            self.window.push(node.seat.slot / 3, node.value, coming);
                            coming += 1;
                        }
                        let Some((before, index)) = self.window.least(day, event.max_gap) else { continue };
                        value += before;
                        from = index;
                    }
                    let tail = ahead.tail.max(fine(choice.tail.into()));
                    let room = (limit - tail).min(least) - value;
                    if room < 0 {
                        continue;
                    }
                    let Some((cost, facilitator)) = offers.slot(step, place, choice, room) else { continue };
                    if cost > room {
                        continue;
                    }
                    let value = value + cost;
                    if day.saturating_add(reach) >= last_day {
                        least = value - 1;
                    }
                    let whole = value + fine(event.drop_after);
                    if whole <= limit {
                        limit = whole - 1;
                        best = Some((whole, Some((step, layer.len()))));
                    }
                    layer.push(Node { value, from, unit: choice.unit, seat: Seat { slot: choice.slot, facilitator } });
                }
            }
        }
        let (cost, last) = best?;
        let mut at = last;
        while let Some((step, index)) = at {
            let node = self.layers.get(step).and_then(|layer| layer.get(index))?;
            self.links.push(Link { seat: node.seat, unit: node.unit });
            at = step.checked_sub(1).map(|step| (step, node.from as usize));
        }
        self.links.reverse();
        Some(cost)
    }

    /// For each week of each step: what a chain costs at least from there on, as if each step had its cheapest day.
    fn look_ahead<const FINER: u32>(&mut self, model: &Model, events: &[Event], limit: Cost, offers: &mut impl Offers) {
        let fine = |cost: Cost| cost << FINER;
        let mut gap = 0;
        for (step, event) in events.iter().enumerate().rev() {
            let (rows, later) = self.ahead.split_at_mut_checked(step + 1).unwrap_or_default();
            let Some(row) = rows.last_mut() else { return };
            row.clear();
            let next = events.get(step + 1);
            let later = later.first().filter(|_| next.is_some()).map(Vec::as_slice).unwrap_or_default();
            let next_weeks = next.map(|next| model.weeks_of(next)).and_then(|weeks| weeks.get(..later.len())).unwrap_or_default();
            let mut coming = next_weeks.iter().rev().zip(later).peekable();
            let (mut on, mut least) = (Cost::MAX, Cost::MAX);
            let weeks = model.weeks_of(event);
            let end = weeks.partition_point(|week| fine(week.floor.into()) <= limit);
            for (place, week) in weeks.get(..end).unwrap_or_default().iter().enumerate().rev() {
                while let Some((_, ahead)) = coming.next_if(|(next, _)| week.week + gap <= next.week) {
                    on = on.min(ahead.through);
                }
                let tail = on.min(fine(event.drop_after));
                let known = fine(week.to.into()) + tail.min(limit + 1);
                let cost = if known > limit { None } else { offers.week(step, place, week) };
                let through = cost.map_or(Cost::MAX, |cost| cost + fine(week.unit.into()) + tail);
                least = least.min(through);
                row.push(Ahead { through, tail });
            }
            // two days that are so far apart are at least so many weeks apart
            gap = event.min_gap.saturating_sub(6).div_ceil(7);
            self.least = least;
        }
    }
}

/// The last day of the first so many weeks of a step.
fn last_day(model: &Model, event: &Event, weeks: usize) -> u16 {
    let week = weeks.checked_sub(1).and_then(|last| model.weeks_of(event).get(last));
    week.and_then(|week| model.choices_of(week).last()).map_or(0, |choice| choice.slot / 3)
}
