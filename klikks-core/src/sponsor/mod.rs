//! Klimaschutzpat:innen: how far they have come, and how many there are.

use schemars::JsonSchema;
use serde::Serialize;

use crate::wire::Deserialize;

/// How far sponsors have come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Interessiert.
    Interested,
    /// Möchte sich engagieren.
    Willing,
    /// Benannt.
    Named,
    /// Ernannt.
    Appointed,
    /// Geschult.
    Trained,
    /// Aktiv.
    Active,
    /// Pausiert.
    Paused,
    /// Ausgeschieden.
    Ended,
    /// Geehrt.
    Honoured,
}
