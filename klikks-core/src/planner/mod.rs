//! The workshop planner: who holds which step of which commune when, how good the plan is, and how good one can be at best.

mod accept;
mod alone;
mod bound;
mod candidates;
mod chain;
mod check;
mod conflict;
mod document;
mod exact;
mod guests;
mod instance;
mod lists;
mod model;
mod objective;
mod offer;
mod options;
mod outcome;
mod pair;
mod plan;
mod recreate;
mod replan;
mod rng;
mod row;
mod ruin;
mod search;
mod table;

pub use {
    conflict::{
        Blocker, ClosestDate, ConflictHead, ConflictMember, ConstraintGroup, Loosening, NotPlaced, WhyNot, closest_dates, why_not,
    },
    document::{
        InstanceCommune, InstanceDocument, InstanceFacilitator, InstanceFormat, InstanceLand, InstanceRegion, InstanceStep,
        InstanceStepType, InstanceVenue, InstanceWeights,
    },
    instance::{Instance, InstanceProblem},
    plan::{EventCost, FacilitatorLoad, Plan, PlanCost, PlanOutcome, UnplacedStep},
    row::{DayRange, Placement, WeekPart},
    search::{Progress, Search, default_steps, plan},
};
pub(crate) use {
    conflict::{PartOfWeek, Told, blockers_of},
    outcome::cost_of,
};
