//! The rulebook of a programme: what differs between Länder and years, as data.

mod allocation;
mod cap;
mod check;
mod compare;
mod document;
mod intake;
mod profile;
mod rule;

pub(crate) use compare::counterpart;
pub use {
    allocation::{Allocation, Criterion, OrderBy, Quota, ReceiptOrder, TieRule},
    cap::{Cap, CountingUnit},
    check::{Programme, ProgrammeProblem},
    compare::{Setting, SettingDifference, compare_settings},
    document::{Contact, EventKind, Label, Link, Organisation, ProgrammeDocument, ProgrammeFormat, Role, Term},
    intake::{Intake, Strictness, TermOfResponse},
    profile::{BasisRule, InhabitantsLimit, MajorityRule, Need, Profile, StepRule},
    rule::Rule,
};
