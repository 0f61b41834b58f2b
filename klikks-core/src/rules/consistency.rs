//! # Consistency
//!
//! **What it says.** With a correction in place, every later entry could still have happened.
//! **Why.** A journal whose entries contradict each other proves nothing any more.
//! **Source.** Follows from an append-only journal: what is corrected stays readable, and what builds on it must still stand.
//! **Example.** The registration of a town is not retracted while its admission stands; the entry in the way is named.

use super::{Case, Reply};
use crate::{
    journal::Fact,
    verdict::{Reading, Violation},
};

/// The whole journal was replayed with the correction before the rules were asked.
pub(super) fn ask(case: &Case<'_>) -> Reply {
    match (case.corrects, case.fact, case.broken) {
        (None, Fact::Retracted { .. }, _) => Reply::objected(Violation::RetractsNothing {}),
        (_, _, Some((seq, rule))) => Reply::objected(Violation::BreaksLaterEntry { seq, rule }).from([seq]),
        _ => Reply::met(Reading::StaysConsistent {}),
    }
}
