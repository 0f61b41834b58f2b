//! # List
//!
//! **What it says.** Nobody is put on a waiting list that is not kept.
//! **Why.** Who waits where nobody looks blocks those who come later, and hopes for nothing.
//! **Source.** The intake of the programme.
//! **Example.** An intake without a waiting list is full: the next commune is refused, not put on a list.

use super::{Case, Reply};
use crate::{
    journal::Fact,
    verdict::{Reading, Violation},
};

pub(super) fn ask(case: &Case<'_>) -> Reply {
    let Fact::AdmissionWaiting { intake, .. } = case.fact else { return Reply::met(Reading::AllKnown {}) };
    match case.programme.intake(intake) {
        Some(intake) if !intake.waiting_list => Reply::objected(Violation::NoWaitingList {}),
        _ => Reply::met(Reading::AsDeclared {}),
    }
}
