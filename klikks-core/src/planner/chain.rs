//! The cheapest chain of a commune: the slot and the facilitator of each of its steps, by dynamic programming.
//!
//! From step to step, the slots are gone through in ascending order. The slots of the step before that are the right number of days
//! ago form a window that only moves on; its cheapest entry is kept at hand by a monotone deque. So a step costs time in
//! proportion to its slots, not to their pairs. What cannot lead to a chain below the limit is left out at once.

use super::model::{Choice, Cost, Model, Seat};

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

/// The working space of the search for a chain, and the chain found.
#[derive(Clone, Debug, Default)]
pub(super) struct Chain {
    layers: Vec<Vec<Node>>,
    window: Window,
    /// The steps that have a place, in their order.
    pub(super) links: Vec<Link>,
}

impl Chain {
    /// The cheapest chain of a commune that costs at most `limit`. Steps at its end may be left out, at their price.
    ///
    /// `offer` says what the step with this number costs at a slot, beside the slot itself, and who would hold it, if that can be had
    /// for at most the room that is left. Costs are counted in 2 to the power of `FINER` parts of a [`Cost`].
    pub(super) fn cheapest<const FINER: u32>(
        &mut self,
        model: &Model,
        town: usize,
        limit: Cost,
        mut offer: impl FnMut(usize, &Choice, Cost) -> Option<(Cost, u16)>,
    ) -> Option<Cost> {
        let town = model.town(town)?;
        let events = model.events.get(town.events()).unwrap_or_default();
        if self.layers.len() < events.len() {
            self.layers.resize_with(events.len(), Vec::new);
        }
        self.links.clear();
        let mut limit = limit;
        let mut best = None;
        let fine = |cost: Cost| cost << FINER;
        if fine(town.drop_all) <= limit {
            limit = fine(town.drop_all) - 1;
            best = Some((fine(town.drop_all), None));
        }
        for (step, event) in events.iter().enumerate() {
            let (done, open) = self.layers.split_at_mut_checked(step).unwrap_or_default();
            let Some(layer) = open.first_mut() else { break };
            layer.clear();
            let before = done.last().map(Vec::as_slice).unwrap_or_default();
            let mut coming = (0_u32..).zip(before).peekable();
            self.window.clear();
            // where every later slot of the next step is in reach of an earlier slot of this one, a later slot must be cheaper
            let next = events.get(step + 1);
            let last_day = next.map_or(0, |next| {
                let choices = model.choices(next);
                let end = choices.partition_point(|choice| fine(choice.floor.into()) <= limit);
                end.checked_sub(1).and_then(|last| choices.get(last)).map_or(0, |choice| choice.slot / 3)
            });
            let reach = next.map_or(u16::MAX, |next| next.max_gap);
            let mut least = Cost::MAX;
            let choices = model.choices(event);
            let choices = match before.first() {
                Some(first) => {
                    let from = (first.seat.slot / 3 + event.min_gap).saturating_mul(3);
                    let start = choices.partition_point(|choice| choice.slot < from);
                    choices.get(start..).unwrap_or_default()
                }
                None if step > 0 => break,
                None => choices,
            };
            for choice in choices {
                if fine(choice.floor.into()) > limit {
                    break;
                }
                let day = choice.slot / 3;
                let (value, from) = if step == 0 {
                    (0, 0)
                } else {
                    while let Some((index, node)) = coming.next_if(|(_, node)| node.seat.slot / 3 + event.min_gap <= day) {
                        self.window.push(node.seat.slot / 3, node.value, index);
                    }
                    let Some(cheapest) = self.window.least(day, event.max_gap) else { continue };
                    cheapest
                };
                let value = value + fine(choice.unit.into());
                let room = (limit - value - fine(choice.tail.into())).min(least - value);
                if room < 0 {
                    continue;
                }
                let Some((cost, facilitator)) = offer(step, choice, room) else { continue };
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
}
