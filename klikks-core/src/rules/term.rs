//! # Term
//!
//! **What it says.** A request is taken from the day the intake opens to the last day of the programme.
//! **Why.** Before, there is nobody to answer; after, there is nothing to take part in.
//! **Source.** The term in the programme document; for KlikKS 01.03.2022 to 28.02.2025 (Nationale Klimaschutzinitiative).
//! **Example.** A request on 1 March 2025 is refused with both days named.

use super::{Case, Reply};
use crate::verdict::{Reading, Violation};

pub(super) fn ask(case: &Case<'_>) -> Reply {
    let term = case.programme.document().term;
    let opens =
        case.admission().and_then(|(intake, _)| case.programme.intake(intake)).map_or(term.first_day, |intake| intake.opens);
    let (day, last_day) = (case.today(), term.last_day);
    if (opens..=last_day).contains(&day) {
        Reply::met(Reading::InTerm { opens, last_day })
    } else {
        Reply::objected(Violation::OutsideTerm { day, opens, last_day })
    }
}
