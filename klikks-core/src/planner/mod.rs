//! The workshop planner: who holds which step of which commune when, how good the plan is, and how good one can be at best.

mod conflict;
mod document;
mod instance;
mod plan;
mod row;

pub(crate) use conflict::{PartOfWeek, Told};
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
};
