//! Days of a Land: holidays, working days, deadlines and recurrences.

mod deadline;
mod easter;
mod holiday;
mod land;
mod recurrence;

pub use {
    deadline::{DeadlineAnswer, DeadlineRule, DeadlineStep, Regime, Section, deadline},
    holiday::{CalendarError, Holiday, holiday_on, is_working_day},
    land::Land,
    recurrence::{Anchor, Occurrence, Recurrence, Rhythm, Weekday, occurrences},
};
