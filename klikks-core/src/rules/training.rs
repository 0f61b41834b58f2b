//! # Training
//!
//! **What it says.** Before somebody is given a place or a topic to look after, as sponsor or as deputy, the training that the
//! programme asks for is on record.
//! **Why.** Training that is stored and never looked at trains nobody.
//! **Source.** The profile of the programme; in NW four days of training (NRW.Energy4Climate).
//! **Example.** Where four days are required, a sponsor with two is not assigned, and two more would change that.

use super::{Case, Reply};
use crate::{
    journal::Fact,
    programme::Need,
    verdict::{Counterfactual, Finding, Reading, Violation},
};

pub(super) fn ask(case: &Case<'_>) -> Reply {
    let (Fact::SponsorAssigned { person, .. } | Fact::AssignmentHandedOver { to: person, .. }) = case.fact else {
        return Reply::met(Reading::AllKnown {});
    };
    let (days, entries) = case.state.people.training_days(person, case.today());
    let rule = case.programme.sponsor_rules().and_then(|rules| rules.training.as_ref());
    let (required, need) = rule.map_or((0, Need::Optional), |rule| (rule.days, rule.need));
    let reply = match need {
        Need::Required if days < required => Reply::objected(Violation::TrainingMissing { days, required })
            .unless([Counterfactual::TrainingOnRecord { days: required }]),
        Need::Expected if days < required => Reply::noted(Finding::TrainingAbsent { days, required }),
        _ => Reply::met(Reading::Trained { days, required }),
    };
    reply.from(entries)
}
