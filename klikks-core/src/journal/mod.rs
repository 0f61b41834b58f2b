//! The journal: what happened, when, and how we know.

mod command;
mod entry;
mod fact;
mod fold;
mod force;
mod state;

pub(crate) use force::{is_correction, out_of_force};
pub use {
    command::{Action, Command},
    entry::{Entry, JournalFormat, JournalHeader, Seq},
    fact::{Fact, Figure},
    state::{Admission, Dated, Expectation, PlaceState, PlannedEvent, SponsorCount, State, Statement},
};
