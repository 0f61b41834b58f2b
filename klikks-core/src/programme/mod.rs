//! The rulebook of a programme: what differs between Länder and years, as data.

mod allocation;
mod cap;
mod check;
mod compare;
mod document;
mod intake;
mod kind;
mod order;
mod profile;
mod rights;
mod rule;
mod sponsors;

pub(crate) use compare::counterpart;
pub use {
    allocation::{Allocation, Criterion, OrderBy, Quota, ReceiptOrder, TieRule},
    cap::{Cap, CountingUnit},
    check::{Programme, ProgrammeProblem},
    compare::{Setting, SettingDifference, compare_settings},
    document::{Contact, Label, Link, Organisation, ProgrammeDocument, ProgrammeFormat, Role, Term},
    intake::{Intake, Strictness, TermOfResponse},
    kind::EventKind,
    profile::{BasisRule, InhabitantsLimit, MajorityRule, Need, Profile, StepRule},
    rights::{Act, Reach, Right},
    rule::Rule,
    sponsors::{CapPer, CardThreshold, SponsorCap, SponsorRules, StageNeed, StageRule, TrainingRule},
};
