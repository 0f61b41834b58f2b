//! The workshop planner: who holds which step of which commune when, how good the plan is, and how good one can be at best.

mod document;
mod instance;
mod plan;
mod row;

pub use {
    document::{
        InstanceCommune, InstanceDocument, InstanceFacilitator, InstanceFormat, InstanceLand, InstanceRegion, InstanceStep,
        InstanceStepType, InstanceVenue, InstanceWeights,
    },
    instance::{Instance, InstanceProblem},
    plan::{EventCost, FacilitatorLoad, Plan, PlanCost, PlanOutcome, UnplacedStep},
    row::{DayRange, Placement, WeekPart},
};
