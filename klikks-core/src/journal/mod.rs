//! The journal: what happened, when, and how we know.

mod command;
mod entry;
mod fact;
mod fold;
mod force;
mod people;
mod people_fold;
mod state;
mod works;

pub(crate) use force::{is_correction, out_of_force};
pub use {
    command::{Action, Command},
    entry::{Entry, JournalFormat, JournalHeader, Seq},
    fact::{Fact, Figure},
    people::{Assignment, GivenMandate, Hours, People, PlaceContact, RoleTerm, Training},
    state::{Admission, Dated, Expectation, PlaceState, PlannedEvent, SponsorCount, State, Statement},
    works::{ProjectOnRecord, Works},
};
