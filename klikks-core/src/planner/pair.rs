//! What the steps of a chain do to each other: two in a week share a trip, two of one facilitator weigh on the fairness, and some cannot
//! be together.

use super::{
    chain::Link,
    model::{Cost, Model, NONE},
    objective::State,
};

/// What a step of the chain must not do: be held by this facilitator at these slots.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ban {
    step: usize,
    /// [`NONE`] for everybody.
    facilitator: u16,
    first: u16,
    last: u16,
}

impl Ban {
    pub(super) fn hits(&self, step: usize, slot: u16, facilitator: u16) -> bool {
        self.step == step
            && (self.first..=self.last).contains(&slot)
            && (self.facilitator == NONE || self.facilitator == facilitator)
    }
}

/// What the steps of a chain are together.
#[derive(Clone, Copy, Debug)]
pub(super) enum Together {
    /// They cost so much beyond what each costs alone; it may be less than nothing.
    Cost(Cost),
    /// Two of them cannot be together: the one or the other must be held otherwise.
    Clash([Ban; 2]),
}

impl Together {
    /// Weighs the steps of a chain that is not in the plan. Fixed steps are in it anyway.
    pub(super) fn of(model: &Model, state: &State, town: usize, links: &[Link]) -> Self {
        let Some(commune) = model.town(town) else { return Self::Cost(0) };
        let mut steps = commune.events().zip(links).enumerate().filter(|(_, (index, link))| {
            link.seat.is_placed() && model.event(*index).is_some_and(|event| !event.fixed.is_placed())
        });
        let mut extra = 0;
        while let Some((step, (_, link))) = steps.next() {
            for (other, (_, later)) in steps.clone() {
                let (seat, next) = (link.seat, later.seat);
                let clash =
                    |facilitator, first, last| Self::Clash([step, other].map(|step| Ban { step, facilitator, first, last }));
                if seat.slot == next.slot {
                    return clash(NONE, seat.slot, seat.slot);
                }
                if seat.facilitator != next.facilitator {
                    continue;
                }
                let facilitator = usize::from(seat.facilitator);
                let week = model.week_of(seat.slot);
                if week == model.week_of(next.slot) {
                    let here = |link: &&Link| link.seat.facilitator == seat.facilitator && model.week_of(link.seat.slot) == week;
                    let held = links.iter().filter(here).fold(state.in_week(facilitator, week), |held, _| held + 1);
                    if held > model.max_week.get(facilitator).copied().unwrap_or_default() {
                        let days = model.days_of(week);
                        let edge = |slot: usize| u16::try_from(slot).unwrap_or(NONE);
                        return clash(seat.facilitator, edge(days.start * 3), edge((days.end * 3).max(1) - 1));
                    }
                    if seat.day() == next.day() {
                        let day = seat.slot / 3;
                        return clash(seat.facilitator, day * 3, day * 3 + 2);
                    }
                    if !state.is_there(model, facilitator, commune.region, week) {
                        extra -= model.trip(facilitator, commune.region);
                    }
                }
                extra += state.fairness_of(model, facilitator, 2) - 2 * state.margin(facilitator);
            }
        }
        Self::Cost(extra)
    }
}
