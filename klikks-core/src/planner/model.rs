//! The instance as the search sees it: compact tables, and for each step the slots at which it may be held.

use super::{Instance, InstanceCommune, table::Masks};

/// Costs of the search, in 1/64 of a unit of the objective, so that prices may be finer than costs.
pub(super) type Cost = i64;
/// One unit of the objective.
pub(super) const UNIT: Cost = 64;
/// Stands for no facilitator, no slot.
pub(super) const NONE: u16 = u16::MAX;

/// Where a step is held, and by whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Seat {
    pub(super) slot: u16,
    pub(super) facilitator: u16,
}

/// No place in the plan. It is also what a table gives that is read beside its end.
pub(super) const NOWHERE: Seat = Seat { slot: NONE, facilitator: NONE };

impl Default for Seat {
    fn default() -> Self {
        NOWHERE
    }
}

impl Seat {
    pub(super) fn is_placed(self) -> bool {
        self.slot != NONE
    }

    pub(super) fn day(self) -> usize {
        usize::from(self.slot / 3)
    }
}

/// A slot at which a step may be held.
#[derive(Clone, Copy, Debug)]
pub(super) struct Choice {
    pub(super) slot: u16,
    /// Its week.
    pub(super) week: u16,
    /// The least that a chain through this slot or a later one costs; capped.
    pub(super) floor: u32,
    /// What the slot costs, whoever holds the step.
    pub(super) unit: u32,
    /// The least that the steps after it cost; capped.
    pub(super) tail: u32,
}

/// The slots of a step in one week.
#[derive(Clone, Copy, Debug)]
pub(super) struct OpenWeek {
    pub(super) week: u16,
    pub(super) first_choice: u32,
    pub(super) end_choice: u32,
    /// The least that a chain through a slot of this week or a later one costs; capped.
    pub(super) floor: u32,
    /// The least that a slot of it costs.
    pub(super) unit: u32,
    /// The least that a slot of it and the steps before it cost; capped.
    pub(super) to: u32,
}

/// A step of a commune.
#[derive(Clone, Debug)]
pub(super) struct Event {
    pub(super) commune: u32,
    /// The row of `skilled` with those who may hold it.
    pub(super) skilled: u32,
    pub(super) first_choice: u32,
    pub(super) end_choice: u32,
    pub(super) first_week: u32,
    pub(super) end_week: u32,
    pub(super) min_gap: u16,
    pub(super) max_gap: u16,
    pub(super) fixed: Seat,
    pub(super) baseline: Seat,
    /// What it costs not to plan it.
    pub(super) drop: Cost,
    /// What it costs to plan nothing after it.
    pub(super) drop_after: Cost,
}

impl Event {
    /// What it costs that somebody else holds it than in the earlier plan.
    pub(super) fn moved(&self, model: &Model, facilitator: u16) -> Cost {
        let other = self.baseline.is_placed() && self.baseline.facilitator != facilitator;
        if other && !self.fixed.is_placed() { model.move_facilitator } else { 0 }
    }
}

/// A commune.
#[derive(Clone, Debug)]
pub(super) struct Town {
    pub(super) region: u32,
    /// The row of its venue among those that are shared.
    pub(super) shared_venue: Option<u32>,
    pub(super) first_event: u32,
    pub(super) end_event: u32,
    /// What it costs to plan none of its steps.
    pub(super) drop_all: Cost,
    /// The cheapest it could be if it were alone and trips cost nothing.
    pub(super) alone: Cost,
}

impl Town {
    pub(super) fn events(&self) -> std::ops::Range<usize> {
        self.first_event as usize..self.end_event as usize
    }
}

/// Who comes to a region.
#[derive(Clone, Copy, Debug)]
pub(super) struct Guest {
    pub(super) facilitator: u16,
    /// What the trip costs.
    pub(super) trip: Cost,
}

/// The tables of an instance.
#[derive(Clone, Debug)]
pub(super) struct Model {
    pub(super) days: usize,
    pub(super) weeks: usize,
    pub(super) regions: usize,
    pub(super) facilitators: usize,
    pub(super) shared_venues: usize,
    pub(super) weekday0: usize,
    /// The week of each day.
    pub(super) week: Vec<u16>,
    /// The most events a week of each facilitator.
    pub(super) max_week: Vec<u32>,
    /// The fair share of each facilitator.
    pub(super) target: Vec<u32>,
    /// Those who come to each region, the nearest first. The position in this list is the bit in the masks of the region.
    pub(super) guests: Vec<Vec<Guest>>,
    /// For each facilitator the regions, with the bit in each.
    pub(super) bits: Vec<Vec<(u32, u16)>>,
    /// Who could hold something at a slot, by facilitator.
    pub(super) open: Masks,
    /// Who has a skill and serves a region, by the bits of the region.
    pub(super) skilled: Masks,
    pub(super) towns: Vec<Town>,
    pub(super) events: Vec<Event>,
    pub(super) choices: Vec<Choice>,
    pub(super) choice_weeks: Vec<OpenWeek>,
    /// What the fixed events cost, whatever the plan.
    pub(super) base: Cost,
    pub(super) move_facilitator: Cost,
    pub(super) fair: Cost,
}

impl Model {
    pub(super) fn town(&self, town: usize) -> Option<&Town> {
        self.towns.get(town)
    }

    pub(super) fn event(&self, event: usize) -> Option<&Event> {
        self.events.get(event)
    }

    /// The slots at which an event may be held, in ascending order.
    pub(super) fn choices(&self, event: &Event) -> &[Choice] {
        self.choices.get(event.first_choice as usize..event.end_choice as usize).unwrap_or_default()
    }

    /// The weeks in which an event may be held, in ascending order.
    pub(super) fn weeks_of(&self, event: &Event) -> &[OpenWeek] {
        self.choice_weeks.get(event.first_week as usize..event.end_week as usize).unwrap_or_default()
    }

    /// The slots of such a week.
    pub(super) fn choices_of(&self, week: &OpenWeek) -> &[Choice] {
        self.choices.get(week.first_choice as usize..week.end_choice as usize).unwrap_or_default()
    }

    /// The days of a week.
    pub(super) fn days_of(&self, week: usize) -> std::ops::Range<usize> {
        let end = (week * 7 + 7).saturating_sub(self.weekday0).min(self.days);
        (week * 7).saturating_sub(self.weekday0).min(end)..end
    }

    /// Those who come to a region, the nearest first.
    pub(super) fn guests(&self, region: u32) -> &[Guest] {
        self.guests.get(region as usize).map(Vec::as_slice).unwrap_or_default()
    }

    /// Those who have the skill for an event and serve its region, with their bits.
    pub(super) fn able(&self, event: &Event) -> impl Iterator<Item = (u16, Guest)> {
        let region = self.town(event.commune as usize).map_or(0, |town| town.region);
        let guests = (0..).zip(self.guests(region).iter().copied());
        guests.filter(move |(bit, _)| self.skilled.has(event.skilled as usize, (*bit).into()))
    }

    /// The bit of a facilitator in the masks of a region.
    pub(super) fn bit(&self, facilitator: usize, region: u32) -> Option<u16> {
        let bits = self.bits.get(facilitator)?;
        bits.iter().find(|(at, _)| *at == region).map(|(_, bit)| *bit)
    }

    /// What a trip of a facilitator to a region costs.
    pub(super) fn trip(&self, facilitator: usize, region: u32) -> Cost {
        let guest = self.bit(facilitator, region).and_then(|bit| self.guests(region).get(usize::from(bit)));
        guest.map_or(0, |guest| guest.trip)
    }

    /// The row of the masks of a region and week.
    pub(super) fn week_row(&self, region: u32, week: usize) -> usize {
        region as usize * self.weeks + week
    }

    pub(super) fn week_of(&self, slot: u16) -> usize {
        self.week.get(usize::from(slot / 3)).copied().unwrap_or_default().into()
    }
}

/// What a slot costs a step of a commune, by goal.
#[derive(Clone, Copy, Debug)]
pub(super) struct SlotCost {
    pub(super) early: i64,
    pub(super) kind: i64,
    pub(super) weekday: i64,
    pub(super) moved: i64,
}

impl SlotCost {
    /// `baseline` is the slot of the earlier plan, or [`NONE`].
    pub(super) fn of(instance: &Instance, commune: &InstanceCommune, step: usize, baseline: u16, slot: u16) -> Self {
        let document = instance.document();
        let (day, kind) = (u32::from(slot / 3), usize::from(slot % 3));
        let weekday = (document.weekday0 + day) % 7;
        let (early, step_type) = commune.steps.get(step).map_or((0, 0), |step| (step.early, step.step_type));
        let step_type = document.step_types.get(step_type as usize);
        let kind_cost = step_type.and_then(|step_type| step_type.kind_cost.get(kind)).copied().unwrap_or_default();
        let waits = i64::from(day) - i64::from(commune.ready);
        Self {
            early: i64::from(early) * waits,
            kind: kind_cost.into(),
            weekday: if commune.pref_weekdays.contains(&weekday) { 0 } else { document.weights.weekday.into() },
            moved: if baseline == NONE || baseline == slot { 0 } else { document.weights.move_slot.into() },
        }
    }

    pub(super) fn sum(self) -> i64 {
        self.early + self.kind + self.weekday + self.moved
    }
}
