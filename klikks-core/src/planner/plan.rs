//! A plan, what it costs, and what a search has to say about it.

use schemars::JsonSchema;
use serde::Serialize;

use super::Placement;
use crate::wire::Deserialize;

/// A plan: who holds which step of which commune when. Steps that are not in it are not planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// The name of the instance.
    pub instance: String,
    /// The events, by commune and step.
    pub events: Vec<Placement>,
}

/// What a plan costs, by goal. The weights of the instance are in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanCost {
    /// Days that communes wait.
    pub early: i64,
    /// Kinds of slot and days of the week that are not preferred.
    pub preference: i64,
    /// Trips: one for each facilitator, week and region.
    pub trips: i64,
    /// Facilitators above their fair share.
    pub fairness: i64,
    /// Events of the baseline that are moved, given to somebody else or dropped.
    pub moves: i64,
    /// Steps that are not planned.
    pub unscheduled: i64,
    /// The sum.
    pub total: i64,
}

/// What one event costs. Fairness is no matter of a single event: see [`FacilitatorLoad`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EventCost {
    /// The commune, from 0.
    pub commune: u32,
    /// The step, from 0.
    pub step: u32,
    /// Days that the commune waits.
    pub early: i64,
    /// The kind of slot.
    pub kind: i64,
    /// The day of the week.
    pub weekday: i64,
    /// The trip, if this is its first event; an event that is held on the same trip costs none.
    pub trip: i64,
    /// The change of the slot since the baseline.
    pub moved_slot: i64,
    /// The change of the facilitator since the baseline.
    pub moved_facilitator: i64,
}

/// How much a facilitator has to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FacilitatorLoad {
    /// The facilitator, from 0.
    pub facilitator: u32,
    /// The events held.
    pub events: u32,
    /// The fair share of events.
    pub target: u32,
    /// What is above it costs.
    pub fairness: i64,
}

/// A step that has no place in a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UnplacedStep {
    /// The commune, from 0.
    pub commune: u32,
    /// The step, from 0.
    pub step: u32,
}

/// What a search found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanOutcome {
    /// The best plan.
    pub plan: Plan,
    /// What it costs, by goal.
    pub cost: PlanCost,
    /// What each event costs, in the order of the plan.
    pub events: Vec<EventCost>,
    /// What each facilitator has to do.
    pub loads: Vec<FacilitatorLoad>,
    /// No plan costs less than this.
    pub lower_bound: i64,
    /// Whether the plan is proven to be the best there is.
    pub proven: bool,
    /// The steps of work that were done; fewer than were given if there was nothing left to do.
    pub steps_used: u64,
    /// The steps that have no place in the plan.
    pub unplaced: Vec<UnplacedStep>,
    /// Events of the baseline that are held at another slot or by another facilitator, or not at all.
    pub moved_events: u32,
}
