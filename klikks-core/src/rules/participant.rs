//! # Participant
//!
//! **What it says.** Only a place that takes part, has asked or waits, or for which one is kept free, can withdraw or complete; only
//! a place that is kept free can be released.
//! **Why.** An end without a beginning hides that an entry is missing.
//! **Source.** Follows from the ladder of a commune.
//! **Example.** A withdrawal of a commune that was never admitted is refused, with its status.

use super::{Case, Reply};
use crate::{
    journal::Fact,
    participation::Status,
    verdict::{Reading, Violation},
};

pub(super) fn ask(case: &Case<'_>) -> Reply {
    let Some(place) = case.place() else { return Reply::objected(Violation::NotIn { status: Status::Known }) };
    let status = place.status();
    if let Fact::HoldReleased { .. } = case.fact {
        return match &place.hold {
            Some(hold) => Reply::met(Reading::HoldsPlace { until: hold.what.until }).from([hold.seq]),
            None => Reply::objected(Violation::NotHeld {}),
        };
    }
    if status.takes_part() || matches!(status, Status::Waiting | Status::Requested) || place.hold.is_some() {
        let begun = place.admission.as_ref().or(place.waiting.as_ref()).map(|dated| dated.seq);
        return Reply::met(Reading::IsIn { status }).from(begun);
    }
    Reply::objected(Violation::NotIn { status })
}
