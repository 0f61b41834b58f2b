//! # Cap
//!
//! **What it says.** A programme has a number of places. Beyond a hard cap nobody is admitted; beyond a target one is, and it is noted.
//! **Why.** The agency can train and accompany so many communes and no more; what was planned as a target was often passed.
//! **Source.** The intake of the programme; for NW "zunächst mindestens 15" (the agency) and "15 Kommunen können teilnehmen" (the press).
//! **Example.** 15 places, 15 taken, hard, with a waiting list: the next commune waits. Zero places means nobody.

use super::{Case, Reply};
use crate::{
    journal::Fact,
    programme::Cap,
    verdict::{Counterfactual, Finding, Reading, Violation},
};

pub(super) fn ask(case: &Case<'_>) -> Reply {
    let Some((intake, basis)) = case.admission() else { return Reply::met(Reading::AllKnown {}) };
    let (cap, changed_by) = case.cap(intake);
    if !case.takes_place(basis, cap) {
        return Reply::met(Reading::TakesNoPlace { basis });
    }
    let taken = case.state.taken(intake, cap.counts(), &case.programme.document().profile);
    let reply = match cap {
        Cap::Hard { places, .. } if taken >= places => {
            let has_list = case.programme.intake(intake).is_some_and(|intake| intake.waiting_list);
            let reply = match case.fact {
                Fact::AdmissionRequested { .. } if has_list => Reply::noted(Finding::Full { places, taken }),
                _ => Reply::objected(Violation::NoPlaceLeft { places, taken }),
            };
            reply.unless([Counterfactual::PlacesAtLeast { places: taken.saturating_add(1) }]).unless(case.bases_without_place())
        }
        Cap::Target { places, .. } if taken >= places => Reply::noted(Finding::BeyondTarget { places, taken }),
        _ => Reply::met(Reading::PlaceFree { cap, taken }),
    };
    // what is only supposed is not told, so it needs no evidence
    if !case.supposed.is_empty() {
        return reply;
    }
    let seats = case.state.participations.values().filter_map(|state| state.admission.as_ref());
    reply.from(seats.filter(|seat| seat.what.intake == *intake).map(|seat| seat.seq)).from(changed_by)
}
