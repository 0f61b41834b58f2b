//! Communes that ask together.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{fact::PlaceId, wire::Deserialize};

/// What becomes of a group for which there are not enough places.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum GroupRule {
    /// All are admitted, or all wait.
    AllOrNone,
    /// As many as there are places, in the order that the group has given itself; the others wait.
    Split,
}

/// A group that asks with one request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Together {
    /// Its members, in the order that the group has given itself.
    pub places: Vec<PlaceId>,
    /// What becomes of it if there are not enough places.
    pub rule: GroupRule,
}
