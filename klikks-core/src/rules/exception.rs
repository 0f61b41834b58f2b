//! # Exception
//!
//! **What it says.** The agency can set aside term, basis, papers, deadline, queue and cap for one place, with a reason on record – and
//! no other rule. An exception lets a place in once; whoever leaves and comes again needs another.
//! **Why.** Practice knows exceptions; what is not on record is a path around the waiting list.
//! **Source.** Follows from a strict order: moving somebody takes an entry with reason and author.
//! **Example.** A town whose council met late is let in under a hard deadline; the verdict names the entry with the reason.

use super::{Case, Reply};
use crate::{
    journal::Fact,
    programme::Rule,
    verdict::{Answer, Counterfactual, Finding, Reading, Violation},
};

pub(super) fn ask(case: &Case<'_>) -> Reply {
    let Fact::ExceptionMade { rule, .. } = *case.fact else { return Reply::met(Reading::AllKnown {}) };
    if rule.can_be_lifted() {
        Reply::met(Reading::CanBeLifted { rule })
    } else {
        Reply::objected(Violation::CannotBeLifted { rule })
    }
}

/// Sets `rule` aside where an exception from it is on record for the place; else says that one would help.
pub(super) fn lift(rule: Rule, case: &Case<'_>, reply: Reply) -> Reply {
    let in_the_way = match &reply.answer {
        Answer::Objected { .. } => true,
        Answer::Noted { finding } => finding.makes_wait(),
        Answer::Met { .. } => false,
    };
    if !in_the_way || !rule.can_be_lifted() {
        return reply;
    }
    let exceptions = case.place().map_or(&[][..], |place| &place.exceptions);
    let on_record = exceptions.iter().find(|exception| exception.what == rule).map(|exception| exception.seq);
    // an exception that is only supposed would be the next entry
    let supposed = case.supposes_exception(rule).then(|| case.entries.last().map_or(1, |last| last.seq.saturating_add(1)));
    match on_record.or(supposed) {
        Some(seq) => Reply { answer: Answer::Noted { finding: Finding::RuleLifted { rule, seq } }, ..reply }.from(on_record),
        None => reply.unless([Counterfactual::ExceptionFrom { rule }]),
    }
}
