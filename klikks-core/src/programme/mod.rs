//! The rulebook of a programme: what differs between Länder and years, as data.

mod cap;
mod check;
mod document;
mod intake;
mod kind;
mod profile;
mod rule;

pub use {
    cap::{Cap, CountingUnit},
    check::{Programme, ProgrammeProblem},
    document::{Contact, Label, Link, Organisation, ProgrammeDocument, ProgrammeFormat, Role, Term},
    intake::{Allocation, Intake, Strictness, TermOfResponse},
    kind::EventKind,
    profile::{BasisRule, Need, Profile, StepRule},
    rule::Rule,
};
