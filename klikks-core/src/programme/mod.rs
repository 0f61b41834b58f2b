//! The rulebook of a programme: what differs between Länder and years, as data.

mod allocation;
mod cap;
mod check;
mod document;
mod intake;
mod kind;
mod order;
mod profile;
mod rule;

pub use {
    allocation::{Allocation, Criterion, OrderBy, Quota, ReceiptOrder, TieRule},
    cap::{Cap, CountingUnit},
    check::{Programme, ProgrammeProblem},
    document::{Contact, Label, Link, Organisation, ProgrammeDocument, ProgrammeFormat, Role, Term},
    intake::{Intake, Strictness, TermOfResponse},
    kind::EventKind,
    profile::{BasisRule, Need, Profile, StepRule},
    rule::Rule,
};
