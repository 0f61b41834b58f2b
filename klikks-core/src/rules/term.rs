//! # Term
//!
//! **What it says.** A request is taken from the day the intake opens to the last day of the programme, unless the intake was closed.
//! **Why.** Before, there is nobody to answer; after, there is nothing to take part in.
//! **Source.** The term in the programme document; for KlikKS 01.03.2022 to 28.02.2025 (Nationale Klimaschutzinitiative).
//! **Example.** A request on 1 March 2025 is refused with both days named.

use super::{Case, Reply};
use crate::{
    fact::{Instant, Span},
    journal::Fact,
    verdict::{Counterfactual, Reading, Violation},
};

pub(super) fn ask(case: &Case<'_>) -> Reply {
    let term = case.programme.document().term;
    let closed = case.admission().and_then(|(intake, _)| case.state.rolls.get(intake)).and_then(|roll| roll.closed.as_ref());
    if let Some(closed) = closed {
        return Reply::objected(Violation::IntakeIsClosed { seq: closed.seq }).from([closed.seq]);
    }
    let opens =
        case.admission().and_then(|(intake, _)| case.programme.intake(intake)).map_or(term.first_day, |intake| intake.opens);
    let (today, last_day) = (case.today(), term.last_day);
    // what counts is the day the request came in, not the day somebody entered it
    let received = match case.fact {
        Fact::AdmissionRequested { arrival, .. } => Some(&arrival.received),
        _ => None,
    };
    let first = received.and_then(Span::earliest).unwrap_or(today).min(today);
    let last = received.and_then(Span::latest).unwrap_or(today).min(today);
    if last < opens || first > last_day {
        let day = if last < opens { last } else { first };
        let otherwise = if last < opens {
            Counterfactual::ReceivedFrom { day: opens }
        } else {
            Counterfactual::ReceivedBefore { end: Instant::end_of(last_day), effective: last_day }
        };
        return Reply::objected(Violation::OutsideTerm { day, opens, last_day }).unless([otherwise]);
    }
    Reply::met(Reading::InTerm { opens, last_day })
}
