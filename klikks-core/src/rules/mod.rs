//! The rule book: which rules govern which command, on one screen. Each rule has a file of its own.

mod allocation;
mod basis;
mod book;
mod cap;
mod case;
mod consistency;
mod deadline;
mod exception;
mod inhabitants;
pub(crate) mod line;
mod list;
mod on_request;
mod once;
pub(crate) mod order;
mod papers;
mod participant;
mod queue;
mod references;
pub(crate) mod rights;
mod seen;
pub(crate) mod sponsor_cap;
mod stage;
mod suppose;
mod tenure;
mod term;
mod time;
mod training;

pub use book::rules_for;
pub(crate) use {
    allocation::{lot_of, not_now},
    case::{Case, Reply, open_members},
    deadline::is_late,
    inhabitants::{Size, size},
    papers::{absent, asked},
    suppose::with_changes,
};

use crate::{
    journal::{Action, Fact},
    programme::Rule,
    verdict::{Check, Counterfactual},
};

/// What the rules are asked about.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Asked<'a> {
    /// A place asks for admission, and is answered.
    Admission,
    /// What is asked is told by the facts that follow from it.
    Steps,
    /// An entry is to be corrected.
    Correction,
    /// A fact is to be put on record.
    Record(&'a Fact),
}

impl<'a> From<&'a Action> for Asked<'a> {
    fn from(action: &'a Action) -> Self {
        match action {
            Action::RequestAdmission { .. } | Action::RequestTogether { .. } => Self::Admission,
            Action::Correct { .. } => Self::Correction,
            Action::Record { fact } => Self::Record(fact),
            // what consists of several facts is asked about each of them
            Action::Promote { .. } | Action::CommitLot { .. } | Action::Allocate { .. } => Self::Steps,
        }
    }
}

/// The rules that govern what is asked, in the order in which they are told.
///
/// A request is judged by all of them. A grant that is only recorded is history: whether term, papers and deadline were
/// kept was the agency's to judge when it gave the place; that there was one, and that nobody was overtaken, still holds.
pub(crate) fn governing(asked: Asked<'_>) -> &'static [Rule] {
    use Rule::{
        Allocation, Basis, Cap, Consistency, Deadline, Exception, Inhabitants, List, OnRequest, Once, Papers, Participant, Queue,
        References, Rights, SponsorCap, Stage, Tenure, Term, Time, Training,
    };
    match asked {
        Asked::Admission => &[References, Time, Rights, Term, Basis, Inhabitants, Once, Papers, Deadline, Queue, Cap],
        Asked::Steps => &[References, Time, Rights],
        Asked::Correction => &[References, Time, Rights, Tenure, Consistency],
        Asked::Record(fact) => match fact {
            Fact::AdmissionGranted { .. } | Fact::PlaceHeld { .. } => &[References, Time, Rights, Basis, Once, Queue, Cap],
            Fact::AdmissionWaiting { .. } => &[References, Time, Rights, Basis, Once, List],
            Fact::AdmissionRequested { .. } => &[References, Time, Rights, Basis, Once],
            Fact::AdmissionRefused { .. } | Fact::ParticipationDeclined { .. } => &[References, Time, Rights, Once],
            Fact::ParticipationWithdrawn { .. } | Fact::ParticipationCompleted { .. } | Fact::HoldReleased { .. } => {
                &[References, Time, Rights, Participant]
            }
            Fact::IntakeClosed { .. } | Fact::LotCommitted { .. } | Fact::LotDrawn { .. } | Fact::PlacesAllocated { .. } => {
                &[References, Time, Rights, Allocation]
            }
            Fact::ExceptionMade { .. } => &[References, Time, Rights, Exception],
            Fact::Retracted { .. } => &[Consistency],
            Fact::RoleBegan { .. }
            | Fact::RoleEnded { .. }
            | Fact::MandateGiven { .. }
            | Fact::AssignmentEnded { .. }
            | Fact::LeaveTaken { .. }
            | Fact::GroupFormed { .. }
            | Fact::SavingReported { .. } => &[References, Time, Rights, Tenure],
            Fact::SponsorAssigned { .. } | Fact::AssignmentHandedOver { .. } => {
                &[References, Time, Rights, Tenure, Stage, Training]
            }
            Fact::SponsorStageReached { .. } => &[References, Time, Rights, Stage, SponsorCap],
            Fact::HoursReported { .. } => &[References, Time, Rights, Tenure, OnRequest],
            Fact::CertificateIssued { .. } => &[References, Time, Rights, OnRequest],
            Fact::CapChanged { .. } => &[References, Time, Rights, SponsorCap],
            _ => &[References, Time, Rights],
        },
    }
}

/// Whether `rule` has anything to say here. A programme that declares no rights asks for none; of the rules that govern
/// several kinds of fact, only those are asked that read something of this one.
pub(crate) fn concerns(rule: Rule, case: &Case<'_>) -> bool {
    match rule {
        Rule::Rights => !case.programme.document().profile.rights.is_empty(),
        // few programmes know a limit of inhabitants
        Rule::Inhabitants => case.programme.document().profile.inhabitants.is_some(),
        Rule::Tenure => case.corrects.is_none() || tenure::reads(case.fact),
        Rule::SponsorCap => match case.fact {
            Fact::CapChanged { cap, .. } => cap.counts() == crate::programme::CountingUnit::Persons,
            _ => true,
        },
        _ => true,
    }
}

/// The rules that can still be asked when something that is named is not on record.
pub(crate) fn needs_no_reference(rule: Rule) -> bool {
    matches!(rule, Rule::References | Rule::Time | Rule::Seen)
}

/// Asks one rule, and keeps what it has read.
pub(crate) fn ask(rule: Rule, case: &Case<'_>) -> (Check, Vec<Counterfactual>) {
    let mut reply = reply(rule, case);
    let otherwise = std::mem::take(&mut reply.otherwise);
    (case.check(rule, reply), otherwise)
}

/// What one rule replies.
pub(crate) fn reply(rule: Rule, case: &Case<'_>) -> Reply {
    let reply = match rule {
        Rule::References => references::ask(case),
        Rule::Time => time::ask(case),
        Rule::Term => term::ask(case),
        Rule::Basis => basis::ask(case),
        Rule::Inhabitants => inhabitants::ask(case),
        Rule::Once => once::ask(case),
        Rule::Papers => papers::ask(case),
        Rule::Deadline => deadline::ask(case),
        Rule::Queue => queue::ask(case),
        Rule::Cap => cap::ask(case),
        Rule::List => list::ask(case),
        Rule::Allocation => allocation::ask(case),
        Rule::Seen => seen::ask(case),
        Rule::Participant => participant::ask(case),
        Rule::Exception => exception::ask(case),
        Rule::Consistency => consistency::ask(case),
        Rule::Rights => rights::ask(case),
        Rule::Tenure => tenure::ask(case),
        Rule::Stage => stage::ask(case),
        Rule::Training => training::ask(case),
        Rule::SponsorCap => sponsor_cap::ask(case),
        Rule::OnRequest => on_request::ask(case),
    };
    suppose::settle(case, exception::lift(rule, case, reply))
}
