//! # Papers
//!
//! **What it says.** Before a commune is admitted, the papers that its Land requires are on record; usual ones are noted when absent.
//! **Why.** Mecklenburg-Vorpommern requires resolution and agreement; in North Rhine-Westphalia they are usual.
//! **Source.** The profile of the programme. A citizens' group has no council, so nothing is asked of it.
//! **Example.** In NW a commune without a recorded resolution is admitted, and the absence is noted; absent is not refused.

use super::{Case, Reply};
use crate::{
    participation::{Basis, Step},
    programme::Need,
    verdict::{Counterfactual, Finding, Reading, Violation},
};

pub(super) fn ask(case: &Case<'_>) -> Reply {
    let asked = case.admission().is_some_and(|(_, basis)| basis == Basis::CommuneBacked);
    let steps = if asked { case.programme.document().profile.steps.as_slice() } else { &[] };
    let on_record = |step: Step| {
        case.supposes_paper(step) || case.place().is_some_and(|place| place.steps.iter().any(|dated| dated.what == step))
    };
    let of_need = |need: Need| steps.iter().filter(move |rule| rule.need == need).map(|rule| rule.step);
    let missing: Vec<_> = of_need(Need::Required).filter(|step| !on_record(*step)).collect();
    if !missing.is_empty() {
        // other bases have no council to ask
        let bases = case.programme.document().profile.bases.iter().map(|rule| rule.basis);
        let others = bases.filter(|basis| *basis != Basis::CommuneBacked).map(|basis| Counterfactual::OtherBasis { basis });
        return Reply::objected(Violation::PapersMissing { steps: missing.clone() })
            .unless([Counterfactual::PapersPresent { steps: missing }])
            .unless(others);
    }
    let absent: Vec<_> = of_need(Need::Expected).filter(|step| !on_record(*step)).collect();
    if let (Some(place), false) = (case.fact.place(), absent.is_empty()) {
        return Reply::noted(Finding::PaperAbsent { place: place.clone(), steps: absent });
    }
    let evidence = case.place().into_iter().flat_map(|place| &place.steps).map(|dated| dated.seq);
    Reply::met(Reading::PapersOnRecord { steps: of_need(Need::Required).chain(of_need(Need::Expected)).collect() }).from(evidence)
}
