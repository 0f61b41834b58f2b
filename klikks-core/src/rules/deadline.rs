//! # Deadline
//!
//! **What it says.** An answer arrives before the deadline is over. A hard deadline shuts the door; a soft one puts the lateness on record.
//! **Why.** The agency plans its trainings with the list of communes at the year's end.
//! **Source.** The intake of the programme; for its end BGB § 188 (1) and § 193, for receipt § 130.
//! **Example.** With 31.12.2022 (a Saturday) under § 193, an answer on 2 January 2023 is in time; one on 3 January is late.

use super::{Case, Reply};
use crate::{
    journal::Fact,
    participation::Timeliness,
    programme::Strictness,
    verdict::{Counterfactual, Finding, Reading, Violation},
};

pub(super) fn ask(case: &Case<'_>) -> Reply {
    let Fact::AdmissionRequested { intake, arrival, .. } = case.fact else { return Reply::met(Reading::NoDeadline {}) };
    let (Some(term), changed_by) = case.deadline(intake) else { return Reply::met(Reading::NoDeadline {}) };
    // a deadline that cannot be reckoned never enters a programme or a journal
    let Ok(answer) = term.reckon() else { return Reply::met(Reading::NoDeadline {}) };
    let (nominal, effective, end) = (answer.nominal, answer.effective, answer.end);
    let received = arrival.received.clone();
    let otherwise = Counterfactual::ReceivedBefore { end, effective };
    let reply = match (arrival.timeliness(end), term.strictness) {
        (Timeliness::InTime, _) => Reply::met(Reading::InTime { received, nominal, effective, end, regime: term.regime }),
        (Timeliness::Late, Strictness::Soft { grace_days }) => {
            let grace_until = grace_days.map(|days| effective.plus_days(days.into()));
            if grace_until.is_some_and(|until| received.certainly_after(until)) {
                Reply::objected(Violation::TooLate { received, effective, end })
            } else {
                Reply::noted(Finding::Late { received, effective, grace_until })
            }
        }
        (Timeliness::CannotBeTold, Strictness::Soft { .. }) => Reply::noted(Finding::ArrivalUnclear { received, effective }),
        (Timeliness::Late, Strictness::Hard {}) => Reply::objected(Violation::TooLate { received, effective, end }),
        (Timeliness::CannotBeTold, Strictness::Hard {}) => Reply::objected(Violation::ReceiptUnclear { received, end }),
    };
    let in_time = matches!(reply.answer, crate::verdict::Answer::Met { .. });
    reply.from(changed_by).unless(Some(otherwise).filter(|_| !in_time))
}
