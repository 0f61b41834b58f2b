//! The journal: what happened, when, and how we know.

mod about;
mod admission;
mod command;
mod entry;
mod fact;
mod fold;
mod force;
mod people;
mod people_fold;
mod roll;
mod state;
mod works;

pub(crate) use force::{is_correction, out_of_force};
pub(crate) use roll::{Position, Sort, is_over};
pub use {
    command::{Action, Command},
    entry::{Entry, JournalFormat, JournalHeader, Seq},
    fact::{Fact, Figure, Remainder},
    people::{Assignment, GivenMandate, Hours, People, PlaceContact, RoleTerm, Training},
    roll::{LotOnRecord, Roll},
    state::{Admission, Asked, Dated, Expectation, Hold, PlaceState, PlannedEvent, SponsorCount, StageCounts, State, Statement},
    works::{ProjectOnRecord, Works},
};
