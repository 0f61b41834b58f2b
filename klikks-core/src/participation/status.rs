//! Where a place stands.

use schemars::JsonSchema;
use serde::Serialize;

use crate::wire::Deserialize;

/// Where a place stands on a day. It is derived from dated facts, never stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// On record, and nothing more.
    Known,
    /// Has expressed interest.
    Interested,
    /// Has promised to take part.
    Committed,
    /// A resolution is under way: declared, adjourned, or before a committee.
    ResolutionPending,
    /// The council has resolved to take part.
    Resolved,
    /// Has asked for admission; no answer yet.
    Requested,
    /// Takes part without its commune behind it, as a citizens' group does.
    TakingPart,
    /// Official KlikKS commune.
    Official,
    /// Its participation has come to its regular end.
    Completed,
    /// On the waiting list.
    Waiting,
    /// Refused by the agency.
    Refused,
    /// Its council or head has said no.
    Declined,
    /// Has withdrawn.
    Withdrawn,
}

impl Status {
    /// Whether the place takes part now.
    pub fn takes_part(self) -> bool {
        matches!(self, Self::TakingPart | Self::Official)
    }
}
