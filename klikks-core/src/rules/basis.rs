//! # Basis
//!
//! **What it says.** A participation rests on a basis that the programme admits.
//! **Why.** Some Länder look after citizens' groups and single persons too, some only communes.
//! **Source.** The profile of the programme; for NW the press release of 14.12.2022 (Greven) and domain practice in BW, MV and TH.
//! **Example.** Where only communes are admitted, a citizens' group is told so, and what would be admitted.

use super::{Case, Reply};
use crate::verdict::{Counterfactual, Reading, Violation};

pub(super) fn ask(case: &Case<'_>) -> Reply {
    let Some((_, basis)) = case.admission() else { return Reply::met(Reading::AllKnown {}) };
    let rules = &case.programme.document().profile.bases;
    if let Some(rule) = rules.iter().find(|rule| rule.basis == basis) {
        return Reply::met(Reading::BasisAdmitted { basis, counts: rule.counts });
    }
    let admitted: Vec<_> = rules.iter().map(|rule| rule.basis).collect();
    let otherwise: Vec<_> = admitted.iter().map(|basis| Counterfactual::OtherBasis { basis: *basis }).collect();
    Reply::objected(Violation::BasisNotAdmitted { basis, admitted }).unless(otherwise)
}
