//! # Cap
//!
//! **What it says.** A programme has a number of places. Beyond a hard cap nobody is admitted; beyond a target one is, and it is noted.
//! A place that is kept free is not to be had; a group that asked to be admitted as one needs places for all its members.
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
    let is_request = matches!(case.fact, Fact::AdmissionRequested { .. });
    if is_request && case.gathers(intake) {
        return Reply::met(Reading::DecidedLater {});
    }
    let (taken, needs) = (case.occupied(intake, cap), case.needs(basis, cap));
    let reply = match cap {
        Cap::Hard { places, .. } if taken.saturating_add(needs) > places => {
            let has_list = case.programme.intake(intake).is_some_and(|intake| intake.waiting_list);
            let left = places.saturating_sub(taken);
            let reply = match (is_request && has_list, left) {
                (true, 0) => Reply::noted(Finding::Full { places, taken }),
                (true, left) => Reply::noted(Finding::GroupTooLarge { members: needs, left }),
                (false, 0) => Reply::objected(Violation::NoPlaceLeft { places, taken }),
                (false, left) => Reply::objected(Violation::GroupTooLarge { members: needs, left }),
            };
            reply
                .unless([Counterfactual::PlacesAtLeast { places: taken.saturating_add(needs) }])
                .unless(case.bases_without_place())
        }
        Cap::Target { places, .. } if taken.saturating_add(needs) > places => {
            Reply::noted(Finding::BeyondTarget { places, taken })
        }
        _ => Reply::met(Reading::PlaceFree { cap, taken }),
    };
    // what is only supposed, or not told, needs no evidence
    if !case.supposed.is_empty() || !case.explains {
        return reply;
    }
    reply.reading_list(case.seats(intake)).from(changed_by)
}
