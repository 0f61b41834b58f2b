//! # Deadline
//!
//! **What it says.** An answer arrives before the deadline is over. A hard deadline shuts the door; a soft one puts the lateness on record.
//! **Why.** The agency plans its trainings with the list of communes at the year's end.
//! **Source.** The intake of the programme; for its end BGB § 188 (1) and § 193, for receipt § 130.
//! **Example.** With 31.12.2022 (a Saturday) under § 193, an answer on 2 January 2023 is in time; one on 3 January is late.

use super::{Case, Reply};
use crate::{
    calendar::{DeadlineAnswer, DeadlineStep, LastDay},
    fact::{Day, Instant},
    journal::Fact,
    participation::Timeliness,
    programme::TermOfResponse,
    verdict::{Answer, Counterfactual, Detail, Finding, Reading, Violation},
};

pub(super) fn ask(case: &Case<'_>) -> Reply {
    let Fact::AdmissionRequested { intake, arrival, .. } = case.fact else { return Reply::met(Reading::NoDeadline {}) };
    let (Some(term), changed_by) = case.deadline(intake) else { return Reply::met(Reading::NoDeadline {}) };
    // a deadline that cannot be reckoned never enters a programme or a journal
    let Some((LastDay { nominal, effective, end, .. }, steps)) = reckoned(case, term) else {
        return Reply::met(Reading::NoDeadline {});
    };
    let received = arrival.received.clone();
    let timeliness = term.receipt_of(arrival, end).timeliness;
    // the door closes with the grace, if there is one
    let door = term.strictness.last_day(effective);
    let last = door.unwrap_or(effective);
    let last_end = Instant::end_of(last);
    let within = match timeliness {
        Timeliness::InTime => None,
        _ => door.map(|door| term.receipt_of(arrival, Instant::end_of(door)).timeliness),
    };
    let reply = match (timeliness, within) {
        (Timeliness::InTime, _) => Reply::met(Reading::InTime { received, nominal, effective, end, regime: term.regime }),
        (_, Some(Timeliness::Late)) => Reply::objected(Violation::TooLate { received, effective: last, end: last_end }),
        (_, Some(Timeliness::CannotBeTold)) => Reply::objected(Violation::ReceiptUnclear { received, end: last_end }),
        (Timeliness::Late, _) => {
            let grace_until = door.filter(|door| *door != effective);
            Reply::noted(Finding::Late { received, effective, grace_until })
        }
        (Timeliness::CannotBeTold, _) => Reply::noted(Finding::ArrivalUnclear { received, effective }),
    };
    let reply = reply.by(steps.into_iter().map(|step| Detail::Step { step }));
    if matches!(reply.answer, Answer::Met { .. }) || !case.explains {
        return reply.from(changed_by);
    }
    let before = |last: Day| {
        let (effective, end) = term.last_receipt(last);
        Counterfactual::ReceivedBefore { end, effective }
    };
    let unproven = arrival.proof.is_some_and(|proof| !proof.proves_receipt());
    reply
        .from(changed_by)
        .unless([before(effective)])
        .unless((last != effective).then(|| before(last)))
        .unless(unproven.then_some(Counterfactual::ReceiptProven {}))
}

/// The end of the deadline; with its steps only if somebody wants to know why.
fn reckoned(case: &Case<'_>, term: &TermOfResponse) -> Option<(LastDay, Vec<DeadlineStep>)> {
    if !case.explains {
        return Some((term.last_day().ok()?, Vec::new()));
    }
    let DeadlineAnswer { nominal, effective, end, commune_dependent, steps, .. } = term.reckon().ok()?;
    Some((LastDay { nominal, effective, end, commune_dependent }, steps))
}

/// Whether the request certainly came after the last day that counts.
pub(crate) fn is_late(case: &Case<'_>) -> bool {
    let Fact::AdmissionRequested { intake, arrival, .. } = case.fact else { return false };
    let Some((term, Ok(answer))) = case.deadline(intake).0.map(|term| (term, term.last_day())) else { return false };
    term.receipt_of(arrival, answer.end).timeliness == Timeliness::Late
}
