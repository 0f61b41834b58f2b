//! An instance in which only some groups of constraints hold: what may be held when, and by whom.
//!
//! Never loosened: the horizon, the times of day of a step, the notice, one event a day for a facilitator and one at a time in a venue.

use std::collections::BTreeSet;

use super::{super::InstanceDocument, ConstraintGroup};

/// The most events in a week of a facilitator whose limit is loosened: one a day.
const ONE_A_DAY: i64 = 7;

/// A step with everything it may be.
#[derive(Clone, Debug)]
pub(super) struct Choices {
    /// The slots, ascending.
    pub(super) slots: Vec<u32>,
    /// Who may hold it, as far as the step goes.
    pub(super) who: Vec<u32>,
    /// The days to the step before.
    pub(super) gap: (u32, u32),
}

/// The steps of a commune.
#[derive(Clone, Debug)]
pub(super) struct Chain {
    pub(super) commune: u32,
    pub(super) venue: u32,
    pub(super) steps: Vec<Choices>,
}

/// What is left of an instance.
#[derive(Clone, Debug)]
pub(super) struct Relaxed {
    /// The communes looked at.
    pub(super) chains: Vec<Chain>,
    /// For each facilitator and slot, whether the facilitator is there.
    free: Vec<Vec<bool>>,
    /// The most events of each facilitator in a week.
    pub(super) max_week: Vec<i64>,
}

/// A part of an instance with the groups that hold.
pub(super) struct Part<'a> {
    pub(super) document: &'a InstanceDocument,
    pub(super) kept: &'a BTreeSet<ConstraintGroup>,
    /// A group that does not hold although it is among the kept.
    pub(super) without: &'a [ConstraintGroup],
}

pub(super) fn at<T: Copy>(list: &[T], index: u32) -> Option<T> {
    list.get(usize::try_from(index).ok()?).copied()
}

impl Part<'_> {
    fn holds(&self, group: ConstraintGroup) -> bool {
        self.kept.contains(&group) && !self.without.contains(&group)
    }

    /// The communes of `only`, or all of them.
    pub(super) fn relaxed(&self, only: Option<&BTreeSet<u32>>) -> Relaxed {
        let document = self.document;
        let slots = 0..document.days.saturating_mul(3);
        let free = (0..).zip(&document.facilitators).map(|(facilitator, of)| {
            let pattern = self.holds(ConstraintGroup::WeekPattern { facilitator });
            let absent = self.holds(ConstraintGroup::Absent { facilitator });
            let works = |slot: u32| at(&of.week_pattern, self.weekday(slot) * 3 + slot % 3).is_some_and(|works| works > 0);
            slots.clone().map(|slot| (!pattern || works(slot)) && !(absent && of.is_away(slot))).collect()
        });
        let max_week = (0..).zip(&document.facilitators).map(|(facilitator, of)| {
            if self.holds(ConstraintGroup::MaxWeek { facilitator }) { i64::from(of.max_week) } else { ONE_A_DAY }
        });
        let mut relaxed = Relaxed { chains: Vec::new(), free: free.collect(), max_week: max_week.collect() };
        let communes = (0..).zip(&document.communes).map(|(commune, _)| commune);
        let communes = communes.filter(|commune| only.is_none_or(|only| only.contains(commune)));
        relaxed.chains = communes.filter_map(|commune| self.chain(commune, &relaxed)).collect();
        relaxed
    }

    fn weekday(&self, slot: u32) -> u32 {
        (self.document.weekday0 + slot / 3) % 7
    }

    fn chain(&self, commune: u32, relaxed: &Relaxed) -> Option<Chain> {
        let document = self.document;
        let of = document.communes.get(usize::try_from(commune).ok()?)?;
        let venue = document.venues.get(usize::try_from(of.venue).ok()?)?;
        let land = document.lands.get(usize::try_from(of.land).ok()?)?;
        let closed = self.holds(ConstraintGroup::Closed { venue: of.venue });
        let blocked = self.holds(ConstraintGroup::Blocked { land: of.land });
        let ready = if self.holds(ConstraintGroup::Ready { commune }) { of.ready } else { 0 };
        let last = document.days.saturating_sub(1);
        let deadline = if self.holds(ConstraintGroup::Deadline { commune }) { of.deadline.min(last) } else { last };
        let shut = |slot: u32| {
            let pattern = |part: &super::super::WeekPart| (part.weekday, part.kind) == (self.weekday(slot), slot % 3);
            venue.closed_pattern.iter().any(pattern) || venue.closed.contains(&slot)
        };
        let usual = |slot: u32| match self.weekday(slot) {
            6 => false,
            5 => slot % 3 == 2,
            _ => slot % 3 < 2,
        };
        let days = ready..=deadline;
        let open: Vec<u32> = days
            .filter(|day| !(blocked && land.blocked.iter().any(|range| range.contains(*day))))
            .flat_map(|day| (0..3).map(move |kind| day * 3 + kind))
            .filter(|slot| usual(*slot) && !(closed && shut(*slot)))
            .collect();
        let steps = (0..).zip(&of.steps).map(|(step, given)| {
            let kind = usize::try_from(given.step_type).ok().and_then(|index| document.step_types.get(index));
            let allowed = |slot: u32| kind.and_then(|kind| at(&kind.kinds, slot % 3)).is_some_and(|allowed| allowed > 0);
            let who = (0..).zip(&document.facilitators).filter(|(facilitator, who)| {
                let able = |kind: &super::super::InstanceStepType| who.skills.contains(&kind.skill);
                (!self.holds(ConstraintGroup::Skills { facilitator: *facilitator }) || kind.is_some_and(able))
                    && (!self.holds(ConstraintGroup::Regions { facilitator: *facilitator }) || who.regions.contains(&of.region))
            });
            let mut who: Vec<u32> = who.map(|(facilitator, _)| facilitator).collect();
            let fixed = document.fixed.iter().find(|fixed| (fixed.commune, fixed.step) == (commune, step));
            let fixed = fixed.filter(|_| self.holds(ConstraintGroup::Fixed { commune, step }));
            // what is fixed was announced long ago; what is no longer fixed needs notice like everything else
            let notice = if fixed.is_some() { 0 } else { document.min_new_day.unwrap_or(0) };
            let mut slots: Vec<u32> = open.iter().copied().filter(|slot| allowed(*slot) && slot / 3 >= notice).collect();
            if let Some(fixed) = fixed {
                slots.retain(|slot| *slot == fixed.slot);
                who.retain(|who| *who == fixed.facilitator);
            }
            slots.retain(|slot| who.iter().any(|who| relaxed.is_free(*who, *slot)));
            let min_gap =
                if self.holds(ConstraintGroup::MinGap { commune, step }) { given.min_gap } else { given.min_gap.min(1) };
            let max_gap = if self.holds(ConstraintGroup::MaxGap { commune, step }) { given.max_gap } else { document.days };
            Choices { slots, who, gap: (min_gap, max_gap) }
        });
        Some(Chain { commune, venue: of.venue, steps: steps.collect() })
    }
}

impl Relaxed {
    pub(super) fn is_free(&self, who: u32, slot: u32) -> bool {
        let free = usize::try_from(who).ok().and_then(|who| self.free.get(who));
        free.and_then(|free| at(free, slot)).unwrap_or(false)
    }
}
