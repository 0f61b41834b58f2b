//! What somebody wants done.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::Serialize;

use super::{Fact, Seq};
use crate::{
    fact::{IntakeId, Moment, PlaceId, RoleId, Source},
    participation::{Arrival, Basis, GroupRule},
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
    /// Ask for places for a group, with one request.
    #[schemars(title = "RequestTogether")]
    RequestTogether {
        /// Its members, in the order that the group has given itself.
        places: Vec<PlaceId>,
        /// What becomes of it if there are not enough places.
        rule: GroupRule,
        /// For which intake.
        intake: IntakeId,
        /// On what basis.
        basis: Basis,
        /// When and how the request arrived.
        arrival: Arrival,
    },
    /// Give free places to those who wait, first come first, until there is none left or nobody waits.
    #[schemars(title = "Promote")]
    Promote {
        /// Of which intake.
        intake: IntakeId,
    },
    /// Fix the list of the lot of an intake; the entry that follows holds the hash to be published.
    #[schemars(title = "CommitLot")]
    CommitLot {
        /// Of which intake.
        intake: IntakeId,
        /// The later public value that will be the seed.
        seed_from: String,
    },
    /// Give out the places of an intake that is closed, by its procedure.
    #[schemars(title = "Allocate")]
    Allocate {
        /// Of which intake.
        intake: IntakeId,
        /// The seed of the lot, where one is to be drawn.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seed: Option<String>,
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
    pub source: Arc<Source>,
    /// The last entry that whoever asks has seen. If another has followed, nothing is decided: it is to be looked at first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<Seq>,
    /// What is to be done.
    pub action: Action,
}
