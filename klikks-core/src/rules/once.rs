//! # Once
//!
//! **What it says.** A place that takes part, or waits, cannot be given a second place. Nor is a participation ended by a
//! refusal or a decline: who is in withdraws.
//! **Why.** One commune is one commune, however often it writes.
//! **Source.** Follows from counting communes.
//! **Example.** A town that is official asks again: it is told that it is in.

use super::{Case, Reply};
use crate::{
    journal::Fact,
    participation::Status,
    verdict::{Reading, Violation},
};

pub(super) fn ask(case: &Case<'_>) -> Reply {
    let Some(place) = case.place() else { return Reply::met(Reading::NotYetIn { status: Status::Known }) };
    let status = place.status();
    let ends_request = matches!(case.fact, Fact::AdmissionRefused { .. } | Fact::ParticipationDeclined { .. });
    if ends_request && status.takes_part() {
        let seq = place.admission.as_ref().map(|admission| admission.seq);
        return Reply::objected(Violation::StillIn { status }).from(seq);
    }
    // who waits may be given the place it waits for
    let moves_up = ends_request || matches!(case.fact, Fact::AdmissionGranted { .. } | Fact::PlaceHeld { .. });
    // where requests are gathered until the close, one is enough
    let gathered = place.request.as_ref().filter(|asked| !moves_up && case.gathers(&asked.what.intake));
    let asks_again = gathered.is_some_and(|_| matches!(case.fact, Fact::AdmissionRequested { .. }));
    let in_already = status.takes_part() || (status == Status::Waiting && !moves_up) || asks_again;
    if in_already {
        let seq = place.admission.as_ref().or(place.waiting.as_ref()).or(gathered).map(|admission| admission.seq);
        return Reply::objected(Violation::AlreadyIn { status }).from(seq);
    }
    Reply::met(Reading::NotYetIn { status })
}
