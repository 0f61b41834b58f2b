//! # Queue
//!
//! **What it says.** Who comes later does not overtake those who wait.
//! **Why.** A place that becomes free belongs to the first on the waiting list, not to the next who happens to ask.
//! **Source.** Order by receipt; moving somebody takes an exception with a reason on record.
//! **Example.** One place is free and two communes wait: a third that asks goes behind them.

use super::{Case, Reply};
use crate::{
    journal::Fact,
    verdict::{Counterfactual, Finding, Reading, Violation},
};

pub(super) fn ask(case: &Case<'_>) -> Reply {
    let (Some((intake, basis)), Some(place)) = (case.admission(), case.fact.place()) else {
        return Reply::met(Reading::NobodyAhead {});
    };
    let cap = case.cap(intake).0;
    // who needs no place is in nobody's way
    let queue: Vec<_> = case.state.queue(intake).into_iter().filter(|waiting| case.waits_for_place(waiting, cap)).collect();
    let first = match queue.first() {
        Some(first) if *first != place && case.takes_place(basis, cap) && !case.supposes_nobody_ahead() => (*first).clone(),
        _ => return Reply::met(Reading::NobodyAhead {}),
    };
    let waiting = u32::try_from(queue.len()).unwrap_or(u32::MAX);
    let ahead = queue.iter().filter_map(|ahead| case.state.of(ahead)?.waiting.as_ref());
    let evidence: Vec<_> = ahead.map(|waiting| waiting.seq).collect();
    let reply = match case.fact {
        Fact::AdmissionGranted { .. } => Reply::objected(Violation::OvertakesQueue { first, waiting }),
        _ => Reply::noted(Finding::BehindOthers { waiting }),
    };
    reply.from(evidence).unless([Counterfactual::FirstInQueue {}]).unless(case.bases_without_place())
}
