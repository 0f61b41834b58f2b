//! What somebody wants done.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Fact, Seq};
use crate::{
    fact::{IntakeId, Moment, PlaceId, RoleId, Source},
    participation::{Arrival, Basis},
    wire::Deserialize,
};

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Action {
    /// Put on record that something was so.
    #[schemars(title = "Record")]
    Record {
        /// What was so.
        fact: Fact,
    },
    /// Ask for a place; the answer is admission, the waiting list, or a refusal with reasons.
    #[schemars(title = "RequestAdmission")]
    RequestAdmission {
        /// Who asks.
        place: PlaceId,
        /// For which intake.
        intake: IntakeId,
        /// On what basis.
        basis: Basis,
        /// When and how the request arrived.
        arrival: Arrival,
        /// The entry that counted it, unnamed, among the expected.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        one_of: Option<Seq>,
    },
    /// Replace the fact of an entry, or retract it with [`Fact::Retracted`].
    #[schemars(title = "Correct")]
    Correct {
        /// The entry to correct.
        seq: Seq,
        /// What was so instead.
        fact: Fact,
    },
}

/// Something somebody wants done at a moment that is passed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Command {
    /// When it is asked; becomes `recorded_at` of the entries that follow.
    pub at: Moment,
    /// The role that asks.
    pub by: RoleId,
    /// Where the facts come from.
    pub source: Source,
    /// What is to be done.
    pub action: Action,
}
