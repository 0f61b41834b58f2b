//! Where the breaks of a day go.

use super::{BreakRule, LunchRule};
use crate::fact::TimeOfDay;

/// How far a break moves to fall between two phases.
const NEAR: u32 = 25;
const HALF_PAST_ELEVEN: u32 = 11 * 60 + 30;
const HALF_PAST_TWELVE: u32 = 12 * 60 + 30;
const TWO: u32 = 14 * 60;

/// The breaks of one day: how long each is, in order.
#[derive(Clone, Debug)]
pub(super) struct Pauses {
    every: u32,
    /// The minutes of each, and whether it is lunch.
    pub(super) lengths: Vec<(u32, bool)>,
    /// The minutes of work.
    pub(super) work: u32,
}

impl Pauses {
    /// The breaks of a day of so many minutes that begins at `starts`.
    pub(super) fn of(rule: &BreakRule, minutes: u32, starts: TimeOfDay) -> Self {
        let every = u32::from(rule.every).max(1);
        let number = minutes / every;
        let mut lengths: Vec<_> = (0..number).map(|_| (u32::from(rule.minutes), false)).collect();
        let work = minutes.saturating_sub(lengths.iter().map(|(length, _)| length).sum());
        let plain = Self { every, lengths: lengths.clone(), work };
        let Some(lunch) = rule.lunch.as_ref().filter(|lunch| minutes >= u32::from(lunch.from)) else { return plain };
        let begins = |index: u32| starts.minute_of_day() + work * (index + 1) / (number + 1) + index * u32::from(rule.minutes);
        let at_noon = (0..number).filter(|index| (HALF_PAST_ELEVEN..=TWO).contains(&begins(*index)));
        let nearest = at_noon.min_by_key(|index| begins(*index).abs_diff(HALF_PAST_TWELVE));
        let slot = nearest.and_then(|index| lengths.get_mut(usize::try_from(index).ok()?));
        let Some(slot) = slot else { return plain };
        *slot = (length_of(lunch, minutes), true);
        let work = minutes.saturating_sub(lengths.iter().map(|(length, _)| length).sum());
        // a lunch that leaves no half of the day for work is none
        if work * 2 < minutes { plain } else { Self { every, lengths, work } }
    }

    /// After how many minutes of work each break comes. It falls between two phases (`ends`, in order) where one ends
    /// near; no stretch is longer than the rule allows.
    pub(super) fn places(&self, ends: &[u32]) -> Vec<u32> {
        let number = u32::try_from(self.lengths.len()).unwrap_or(u32::MAX);
        let mut places = Vec::new();
        let mut previous = 0;
        for index in 1..=number {
            let pieces_after = number + 1 - index;
            let first = self.work.saturating_sub(self.every * pieces_after).max(previous + 1);
            let last = (previous + self.every).min(self.work.saturating_sub(1));
            let even = (self.work * index / (number + 1) + 2) / 5 * 5;
            let even = even.min(last).max(first);
            let near = ends.iter().filter(|end| (first..=last).contains(*end) && end.abs_diff(even) <= NEAR);
            let place = near.min_by_key(|end| end.abs_diff(even)).copied().unwrap_or(even);
            places.push(place);
            previous = place;
        }
        places
    }
}

fn length_of(lunch: &LunchRule, minutes: u32) -> u32 {
    u32::from(lunch.minutes).min(minutes)
}
