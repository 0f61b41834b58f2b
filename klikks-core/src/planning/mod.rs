//! From a register to an instance of the planner, and from a plan back to commands and calendars.

mod back;
mod build;
mod busy;
mod check;
mod closed;
mod document;
mod kept;
mod moved;
mod people;
mod problem;
mod steps;

pub use {
    back::{FacilitatorCalendar, PlaceCalendar, PlanCalendars},
    build::{PlannedStep, PlanningInstance},
    document::{
        Assigned, BusyTime, DaysAway, PlanningCommune, PlanningDocument, PlanningFacilitator, PlanningFormat, PlanningRegion,
        PlanningStep, PlanningVenue, ServedRegion, SlotCosts, SlotTimes,
    },
    moved::{HeldAt, MoveReason, MovedEvent},
    problem::{PlanningFinding, PlanningProblem},
};
