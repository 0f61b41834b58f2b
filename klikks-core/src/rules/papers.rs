//! # Papers
//!
//! **What it says.** Before a commune is admitted, the papers that its Land requires are on record; usual ones are noted when absent.
//! **Why.** Mecklenburg-Vorpommern requires resolution and agreement; in North Rhine-Westphalia they are usual.
//! **Source.** The profile of the programme. A citizens' group has no council, so nothing is asked of it.
//! **Example.** In NW a commune without a recorded resolution is admitted, and the absence is noted; absent is not refused.

use super::{Case, Reply};
use crate::{
    journal::PlaceState,
    participation::{Basis, Step},
    programme::{Need, Profile, StepRule},
    verdict::{Counterfactual, Finding, Reading, Violation},
};

/// The steps asked of a participation on this basis, in the order in which they are expected.
pub(crate) fn asked(profile: &Profile, basis: Basis) -> &[StepRule] {
    if basis == Basis::CommuneBacked { &profile.steps } else { &[] }
}

/// The steps of this need that are asked of a place and not on record.
pub(crate) fn absent(asked: &[StepRule], place: Option<&PlaceState>, need: Need) -> Vec<Step> {
    let on_record = |step: Step| place.is_some_and(|place| place.taken_step(step).is_some());
    asked.iter().filter(|rule| rule.need == need && !on_record(rule.step)).map(|rule| rule.step).collect()
}

pub(super) fn ask(case: &Case<'_>) -> Reply {
    let steps = case.admission().map_or(&[][..], |(_, basis)| asked(&case.programme.document().profile, basis));
    let absent = |need: Need| -> Vec<Step> {
        absent(steps, case.place(), need).into_iter().filter(|step| !case.supposes_paper(*step)).collect()
    };
    let missing = absent(Need::Required);
    if !missing.is_empty() {
        // other bases have no council to ask
        let bases = case.programme.document().profile.bases.iter().map(|rule| rule.basis);
        let others = bases.filter(|basis| *basis != Basis::CommuneBacked).map(|basis| Counterfactual::OtherBasis { basis });
        return Reply::objected(Violation::PapersMissing { steps: missing.clone() })
            .unless([Counterfactual::PapersPresent { steps: missing }])
            .unless(others);
    }
    let absent = absent(Need::Expected);
    if let (Some(place), false) = (case.fact.place(), absent.is_empty()) {
        return Reply::noted(Finding::PaperAbsent { place: place.clone(), steps: absent });
    }
    if !case.explains {
        return Reply::met(Reading::AllKnown {});
    }
    let of_need = |need: Need| steps.iter().filter(move |rule| rule.need == need).map(|rule| rule.step);
    let evidence = case.place().into_iter().flat_map(|place| &place.steps).map(|dated| dated.seq);
    Reply::met(Reading::PapersOnRecord { steps: of_need(Need::Required).chain(of_need(Need::Expected)).collect() }).from(evidence)
}
