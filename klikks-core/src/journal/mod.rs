//! The journal: what happened, when, and how we know.

mod admission;
mod command;
mod entry;
mod fact;
mod fold;
mod force;
mod roll;
mod state;

pub(crate) use force::{is_correction, out_of_force};
pub(crate) use roll::{Position, Sort, is_over};
pub use {
    command::{Action, Command},
    entry::{Entry, JournalFormat, JournalHeader, Seq},
    fact::{Fact, Figure, Remainder},
    roll::{LotOnRecord, Roll},
    state::{Admission, Asked, Dated, Expectation, Hold, PlaceState, PlannedEvent, SponsorCount, State, Statement},
};
