//! # Time
//!
//! **What it says.** What is recorded as a fact has happened by the day it is recorded; what lies ahead is recorded as planned or expected.
//! The journal is kept in the order of recording, so nothing is recorded on a day before the last entry.
//! **Why.** A plan that is read as a fact makes a register untrue from the start.
//! **Source.** Follows from keeping when it was so apart from when we knew it.
//! **Example.** "Held on 10 January", recorded on 14 December, is refused; "planned for 10 January" is taken.

use super::{Case, Reply};
use crate::{
    fact::Moment,
    journal::{Fact, is_over},
    verdict::{Counterfactual, Reading, Violation},
};

pub(super) fn ask(case: &Case<'_>) -> Reply {
    let recorded = case.today();
    if let Some(last) = case.entries.last().map(|entry| entry.recorded_at).filter(|last| case.at.is_before(*last)) {
        let otherwise = Counterfactual::RecordedFrom { at: last };
        return Reply::objected(Violation::BeforeLastEntry { at: case.at, last }).unless([otherwise]);
    }
    let span = case.fact.when().or(match case.fact {
        Fact::EventPlanned { event } => Some(&event.when),
        _ => None,
    });
    if let Fact::DeadlineChanged { deadline, .. } = case.fact {
        if let Err(why) = deadline.reckon() {
            return Reply::objected(Violation::CalendarUnknown { wording: deadline.wording.clone(), why });
        }
    }
    if let Fact::PlaceHeld { until, .. } = *case.fact {
        if is_over(until, case.at) {
            return Reply::objected(Violation::HoldIsOver { until, at: case.at });
        }
    }
    match (span, case.fact) {
        (Some(when), _) if when.is_empty() => Reply::objected(Violation::SpanReversed { when: when.clone() }),
        (Some(_), Fact::EventPlanned { .. }) | (None, _) => Reply::met(Reading::NotInFuture {}),
        (Some(when), _) if when.certainly_after(recorded) => {
            let otherwise = when.earliest().map(|day| Counterfactual::RecordedFrom { at: Moment::Day(day) });
            Reply::objected(Violation::InFuture { when: when.clone(), recorded }).unless(otherwise)
        }
        _ => Reply::met(Reading::NotInFuture {}),
    }
}
