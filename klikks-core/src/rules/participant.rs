//! # Participant
//!
//! **What it says.** Only a place that takes part, has asked or waits can withdraw or complete.
//! **Why.** An end without a beginning hides that an entry is missing.
//! **Source.** Follows from the ladder of a commune.
//! **Example.** A withdrawal of a commune that was never admitted is refused, with its status.

use super::{Case, Reply};
use crate::{
    participation::Status,
    verdict::{Reading, Violation},
};

pub(super) fn ask(case: &Case<'_>) -> Reply {
    let Some(place) = case.place() else { return Reply::objected(Violation::NotIn { status: Status::Known }) };
    let status = place.status();
    if status.takes_part() || matches!(status, Status::Waiting | Status::Requested) {
        let begun = place.admission.as_ref().or(place.waiting.as_ref()).map(|dated| dated.seq);
        return Reply::met(Reading::IsIn { status }).from(begun);
    }
    Reply::objected(Violation::NotIn { status })
}
