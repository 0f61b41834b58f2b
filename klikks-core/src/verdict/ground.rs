//! What a rule was asked, what it read, and what it answered.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Finding, Paragraph, Violation};
use crate::{
    calendar::{DeadlineStep, Regime},
    fact::{Day, Instant, PlaceId, RoleId, Span},
    journal::Seq,
    participation::{Basis, Status, Step},
    place::Population,
    programme::{Cap, Rule},
    wire::Deserialize,
};

/// What a rule that is met has read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Reading {
    /// Everything named is on record.
    #[schemars(title = "AllKnown")]
    AllKnown {},
    /// The fact does not lie in the future.
    #[schemars(title = "NotInFuture")]
    NotInFuture {},
    /// The day lies in the term, and the intake is open.
    #[schemars(title = "InTerm")]
    InTerm {
        /// The first day of the intake.
        opens: Day,
        /// The last day of the term.
        last_day: Day,
    },
    /// The basis is admitted.
    #[schemars(title = "BasisAdmitted")]
    BasisAdmitted {
        /// The basis.
        basis: Basis,
        /// Whether it takes up a place.
        counts: bool,
    },
    /// The commune is as small as the programme asks.
    #[schemars(title = "InhabitantsBelow")]
    InhabitantsBelow {
        /// The figure, with its day and basis.
        population: Population,
        /// The limit: there have to be fewer.
        below: u32,
    },
    /// The programme asks nothing about the size here.
    #[schemars(title = "SizeDoesNotMatter")]
    SizeDoesNotMatter {},
    /// The place is not in yet.
    #[schemars(title = "NotYetIn")]
    NotYetIn {
        /// Where it stands.
        status: Status,
    },
    /// The papers asked for are on record.
    #[schemars(title = "PapersOnRecord")]
    PapersOnRecord {
        /// Those asked for.
        steps: Vec<Step>,
    },
    /// There is no deadline.
    #[schemars(title = "NoDeadline")]
    NoDeadline {},
    /// It arrived before the end.
    #[schemars(title = "InTime")]
    InTime {
        /// When it arrived.
        received: Span,
        /// The day named.
        nominal: Day,
        /// The last day that counts.
        effective: Day,
        /// The end, exclusive.
        end: Instant,
        /// The law that was applied.
        regime: Regime,
    },
    /// Nobody waits, or the place is first in the queue.
    #[schemars(title = "NobodyAhead")]
    NobodyAhead {},
    /// There is a place.
    #[schemars(title = "PlaceFree")]
    PlaceFree {
        /// The cap.
        cap: Cap,
        /// Places taken before this one.
        taken: u32,
    },
    /// A place is kept free for it.
    #[schemars(title = "HoldsPlace")]
    HoldsPlace {
        /// Until when, exclusive.
        until: Instant,
    },
    /// Places are given out when the intake is closed.
    #[schemars(title = "DecidedLater")]
    DecidedLater {},
    /// Nothing has followed the last entry that was seen.
    #[schemars(title = "NothingSince")]
    NothingSince {
        /// The last entry.
        seq: Seq,
    },
    /// What is on record about the intake allows it.
    #[schemars(title = "AsDeclared")]
    AsDeclared {},
    /// This participation takes up no place.
    #[schemars(title = "TakesNoPlace")]
    TakesNoPlace {
        /// Its basis.
        basis: Basis,
    },
    /// The place takes part or waits.
    #[schemars(title = "IsIn")]
    IsIn {
        /// Where it stands.
        status: Status,
    },
    /// The agency may make an exception from this rule.
    #[schemars(title = "CanBeLifted")]
    CanBeLifted {
        /// The rule.
        rule: Rule,
    },
    /// With the correction, every entry could still have happened.
    #[schemars(title = "StaysConsistent")]
    StaysConsistent {},
}

/// What a rule answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Answer {
    /// It is met.
    #[schemars(title = "Met")]
    Met {
        /// What it read.
        reading: Reading,
    },
    /// It does not stand in the way, but there is something to know.
    #[schemars(title = "Noted")]
    Noted {
        /// What there is to know.
        finding: Finding,
    },
    /// It stands in the way.
    #[schemars(title = "Objected")]
    Objected {
        /// Why.
        violation: Violation,
    },
}

/// An entry that a rule has read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// The entry.
    pub seq: Seq,
    /// What its source is called.
    pub source: String,
    /// When it was so. Empty if it is so from when it was recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Span>,
}

/// What an answer is made of, below the answer itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Detail {
    /// One step to the last day of a deadline.
    #[schemars(title = "DetailStep")]
    Step {
        /// The step, with its section.
        step: DeadlineStep,
    },
    /// Why, and by whom, an exception was made.
    #[schemars(title = "DetailReason")]
    Reason {
        /// The entry.
        seq: Seq,
        /// The role that made it.
        by: RoleId,
        /// The reason on record.
        reason: String,
    },
}

/// One rule that was asked, its answer, and what that rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// The rule.
    pub rule: Rule,
    /// Its version.
    pub version: u32,
    /// Its answer.
    pub answer: Answer,
    /// What the answer is made of, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub details: Vec<Detail>,
    /// The entries it read, the first few of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
    /// How many more entries of a long list it read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left_out: Option<u32>,
    /// Whom it was asked about, where a command is about several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<PlaceId>,
    /// The paragraphs it rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub legal_basis: Vec<Paragraph>,
}

impl Check {
    /// Whether the rule stands in the way.
    pub fn objects(&self) -> bool {
        matches!(self.answer, Answer::Objected { .. })
    }

    /// What the rule noted, if it did.
    pub fn finding(&self) -> Option<&Finding> {
        match &self.answer {
            Answer::Noted { finding } => Some(finding),
            Answer::Met { .. } | Answer::Objected { .. } => None,
        }
    }

    /// Why the rule objects, if it does.
    pub fn violation(&self) -> Option<&Violation> {
        match &self.answer {
            Answer::Objected { violation } => Some(violation),
            Answer::Met { .. } | Answer::Noted { .. } => None,
        }
    }
}
