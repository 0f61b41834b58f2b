//! A case in which something is supposed to be otherwise: the same rules are asked about it.

use std::borrow::Cow;

use super::Case;
use crate::{
    fact::{Instant, Moment, Span},
    journal::Fact,
    participation::{Arrival, Proof, Step},
    programme::{Cap, Rule},
    verdict::Counterfactual,
};

impl Case<'_> {
    /// The cap with the places that are supposed.
    pub(super) fn supposed_cap(&self, cap: Cap) -> Cap {
        let supposed = self.supposed.iter().find_map(|change| match change {
            Counterfactual::PlacesAtLeast { places } => Some(*places),
            _ => None,
        });
        match (cap, supposed) {
            (Cap::Hard { places, counts }, Some(supposed)) => Cap::Hard { places: places.max(supposed), counts },
            (Cap::Target { places, counts }, Some(supposed)) => Cap::Target { places: places.max(supposed), counts },
            (cap, _) => cap,
        }
    }

    /// Whether the paper is supposed to be on record.
    pub(super) fn supposes_paper(&self, step: Step) -> bool {
        self.supposed.iter().any(|change| matches!(change, Counterfactual::PapersPresent { steps } if steps.contains(&step)))
    }

    /// Whether nobody is supposed to wait in front.
    pub(super) fn supposes_nobody_ahead(&self) -> bool {
        self.supposed.iter().any(|change| matches!(change, Counterfactual::FirstInQueue {}))
    }

    /// Whether an exception from the rule is supposed to be on record.
    pub(super) fn supposes_exception(&self, rule: Rule) -> bool {
        self.supposed.iter().any(|change| matches!(change, Counterfactual::ExceptionFrom { rule: lifted } if *lifted == rule))
    }
}

/// The fact and the moment as they would be with the changes.
pub(crate) fn with_changes<'a>(fact: &'a Fact, at: Moment, changes: &[&Counterfactual]) -> (Cow<'a, Fact>, Moment) {
    let at = changes.iter().fold(at, |at, change| match change {
        Counterfactual::RecordedFrom { at: from } if at.is_before(*from) => *from,
        Counterfactual::ReceivedFrom { day } if at.day() < *day => Moment::Day(*day),
        _ => at,
    });
    let mut fact = Cow::Borrowed(fact);
    for change in changes {
        match change {
            Counterfactual::ReceivedBefore { end, .. } => arrival(&mut fact, |arrival| {
                arrival.received = last_before(*end, at);
                // it cannot have been sent later than it arrived
                arrival.sent = None;
            }),
            Counterfactual::ReceivedFrom { day } => arrival(&mut fact, |arrival| {
                arrival.received = Span::day(*day);
                arrival.sent = None;
            }),
            Counterfactual::ReceiptProven {} => arrival(&mut fact, |arrival| arrival.proof = Some(Proof::DateStamp)),
            Counterfactual::OtherBasis { basis: other } => {
                if let Fact::AdmissionRequested { basis, .. }
                | Fact::AdmissionGranted { basis, .. }
                | Fact::AdmissionWaiting { basis, .. }
                | Fact::PlaceHeld { basis, .. } = fact.to_mut()
                {
                    *basis = *other;
                }
            }
            Counterfactual::RecordedFrom { .. }
            | Counterfactual::PlacesAtLeast { .. }
            | Counterfactual::FirstInQueue {}
            | Counterfactual::PapersPresent { .. }
            | Counterfactual::ExceptionFrom { .. } => {}
        }
    }
    (fact, at)
}

/// The last moment before `end` that does not lie ahead of `at`.
fn last_before(end: Instant, at: Moment) -> Span {
    let before = end.shifted(-1).unwrap_or(end);
    let now = match at {
        Moment::Instant(at) => at,
        Moment::Day(day) if day < before.day_in_berlin() => Instant::start_of(day),
        Moment::Day(_) => before,
    };
    Span::Instant { at: before.min(now) }
}

fn arrival(fact: &mut Cow<'_, Fact>, change: impl FnOnce(&mut Arrival)) {
    if let Fact::AdmissionRequested { arrival, .. } = fact.to_mut() {
        change(arrival);
    }
}
