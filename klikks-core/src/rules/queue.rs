//! # Queue
//!
//! **What it says.** Who comes later does not overtake those who wait. Where places are given out at the close of an intake, nobody
//! is admitted before. Of those of whom nobody can tell who came first, none is preferred until a lot or better evidence decides.
//! **Why.** A place that becomes free belongs to the first on the waiting list, not to the next who happens to ask.
//! **Source.** Order by receipt, as the intake declares it; moving somebody takes an exception with a reason on record.
//! **Example.** One place is free and two communes wait: a third that asks goes behind them.

use super::{Case, Reply, allocation::places_free, line};
use crate::{
    fact::{IntakeId, PlaceId},
    journal::Fact,
    participation::Basis,
    programme::{Cap, OrderBy},
    verdict::{Answer, Counterfactual, Finding, Reading, Violation},
};

pub(super) fn ask(case: &Case<'_>) -> Reply {
    let (Some((intake, basis)), Some(place)) = (case.admission(), case.fact.place()) else {
        return Reply::met(Reading::NobodyAhead {});
    };
    let cap = case.cap(intake).0;
    // who needs no place is in nobody's way
    if !case.takes_place(basis, cap) {
        return Reply::met(Reading::NobodyAhead {});
    }
    let is_request = matches!(case.fact, Fact::AdmissionRequested { .. });
    if case.gathers(intake) {
        let closes = case.door(intake);
        return if is_request {
            Reply::noted(Finding::DecidedAtClose { closes })
        } else {
            Reply::objected(Violation::DecidedAtClose { closes }).unless(case.bases_without_place())
        };
    }
    let Some(roll) = case.state.rolls.get(intake) else { return Reply::met(Reading::NobodyAhead {}) };
    if let Some(until) = roll.keeps(place, case.at, case.counts(cap)) {
        return Reply::met(Reading::HoldsPlace { until });
    }
    match roll.waiting.first(case.counts(cap)) {
        _ if case.supposes_nobody_ahead() => Reply::met(Reading::NobodyAhead {}),
        None => Reply::met(Reading::NobodyAhead {}),
        Some(_) if is_request => behind(case, (intake, basis), cap),
        Some(first)
            if first == place
                && case.programme.intake(intake).is_none_or(|intake| intake.receipt_order().by == OrderBy::Recorded) =>
        {
            Reply::met(Reading::NobodyAhead {})
        }
        Some(_) => overtakes(case, (intake, basis), cap, place),
    }
}

/// A new request: it goes behind those who wait, unless it certainly came before all of them.
fn behind(case: &Case<'_>, (intake, basis): (&IntakeId, Basis), cap: Cap) -> Reply {
    let (ahead, _) = case.ahead(intake, cap);
    let all = ahead.certain.saturating_add(ahead.possible);
    let free = places_free(case, intake, cap);
    // there is room for all who may stand before it, and for it
    let room_for_all = ahead.certain == 0 && free >= ahead.possible.saturating_add(case.needs(basis, cap));
    if all == 0 || room_for_all {
        return Reply::met(Reading::NobodyAhead {});
    }
    unless_first(case, Reply::noted(Finding::BehindOthers { waiting: all }), intake, cap)
}

/// A place that is given to somebody, or kept free: nobody who waits is overtaken.
fn overtakes(case: &Case<'_>, (intake, basis): (&IntakeId, Basis), cap: Cap, place: &PlaceId) -> Reply {
    let line = line::waiting((case.programme, case.state), intake, case.at, case.counts(cap));
    let waiting = line.size();
    let head = line.parties().first().and_then(|party| party.places.first());
    let Some(first) = head.map(|first| (*first).clone()) else { return Reply::met(Reading::NobodyAhead {}) };
    // who asked and is not on the list is answered now: it stands where its request puts it
    let asked_now = || {
        let of = case.state.of(place)?;
        of.request.as_ref().filter(|request| request.what.intake == *intake)?;
        let (received, declared) = (&of.asked.as_ref()?.what.arrival.received, case.programme.intake(intake)?);
        let ahead = line::ahead_of_new(declared, &line, received);
        Some((ahead.certain, line::tied_with_new(declared, &line, received)))
    };
    let reply = match line.ahead_of(place).or_else(asked_now) {
        Some((0, tied)) if tied.is_empty() => Reply::met(Reading::NobodyAhead {}),
        Some((0, tied)) => {
            let free = places_free(case, intake, cap);
            let needed = u32::try_from(tied.len()).unwrap_or(u32::MAX).saturating_add(case.needs(basis, cap));
            if free >= needed {
                return Reply::met(Reading::NobodyAhead {});
            }
            let tie = case.programme.intake(intake).map(|intake| intake.receipt_order().tie).unwrap_or_default();
            Reply::objected(Violation::TieUndecided { with: tied.into_iter().cloned().collect(), tie })
        }
        _ => Reply::objected(Violation::OvertakesQueue { first, waiting }),
    };
    unless_first(case, reply, intake, cap)
}

/// What an answer about those ahead has read, and what would change it.
fn unless_first(case: &Case<'_>, reply: Reply, intake: &IntakeId, cap: Cap) -> Reply {
    if matches!(reply.answer, Answer::Met { .. }) {
        return reply;
    }
    // what is only supposed is not told, so it needs no evidence
    let read = if case.supposed.is_empty() { case.waiting(intake, cap) } else { Default::default() };
    reply.reading_list(read).unless([Counterfactual::FirstInQueue {}]).unless(case.bases_without_place())
}
