//! One number for each thing that events take up: a facilitator's day, a facilitator's week, a time in a venue.

use super::relaxed::Relaxed;
use crate::planner::InstanceDocument;

/// An event: a slot and who holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Held {
    pub(super) slot: u32,
    pub(super) who: u32,
}

/// How the numbers are laid out: days, then weeks, then venues.
#[derive(Clone, Copy, Debug)]
pub(super) struct Layout {
    days: usize,
    weeks: usize,
    slots: usize,
    weekday0: u32,
    first_week: usize,
    first_venue: usize,
    length: usize,
}

fn size(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

impl Layout {
    pub(super) fn of(document: &InstanceDocument) -> Self {
        let (days, people, venues) = (size(document.days), document.facilitators.len(), document.venues.len());
        let weeks = size((document.weekday0 + document.days.saturating_sub(1)) / 7 + 1);
        let first_week = people * days;
        let first_venue = first_week + people * weeks;
        let slots = days * 3;
        let length = first_venue + venues * slots;
        Self { days, weeks, slots, weekday0: document.weekday0, first_week, first_venue, length }
    }

    /// The three things that an event in `venue` takes up.
    pub(super) fn taken(self, venue: u32, held: Held) -> [usize; 3] {
        let (who, day) = (size(held.who), held.slot / 3);
        [
            who * self.days + size(day),
            self.first_week + who * self.weeks + size((self.weekday0 + day) / 7),
            self.first_venue + size(venue) * self.slots + size(held.slot),
        ]
    }

    /// How much there is of everything.
    pub(super) fn room(self, relaxed: &Relaxed) -> Ledger {
        let weeks = relaxed.max_week.iter().flat_map(|most| std::iter::repeat_n(*most, self.weeks));
        let days = std::iter::repeat_n(1, self.first_week);
        Ledger(days.chain(weeks).chain(std::iter::repeat_n(1, self.length - self.first_venue)).collect())
    }
}

/// The numbers.
#[derive(Clone, Debug)]
pub(super) struct Ledger(pub(super) Vec<i64>);

impl Ledger {
    pub(super) fn zero(layout: Layout) -> Self {
        Self(vec![0; layout.length])
    }

    pub(super) fn get(&self, index: usize) -> i64 {
        self.0.get(index).copied().unwrap_or(0)
    }

    pub(super) fn sum(&self, taken: [usize; 3]) -> i64 {
        taken.into_iter().map(|index| self.get(index)).sum()
    }

    pub(super) fn add(&mut self, index: usize, number: i64) {
        if let Some(entry) = self.0.get_mut(index) {
            *entry += number;
        }
    }
}
