//! How far sponsors have come.

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

impl Stage {
    /// Whether somebody at this stage can be given something to look after.
    pub(crate) fn stands_ready(self) -> bool {
        matches!(self, Self::Willing | Self::Named | Self::Appointed | Self::Trained | Self::Active)
    }

    /// Whether somebody at this stage takes up a place under a local cap.
    pub(crate) fn takes_place(self) -> bool {
        matches!(self, Self::Named | Self::Appointed | Self::Trained | Self::Active)
    }

    /// Whether somebody at this stage is one of the sponsors: who pauses or has left is not.
    pub(crate) fn counts(self) -> bool {
        !matches!(self, Self::Paused | Self::Ended)
    }

    /// Whether only somebody who is on record already can come to this stage.
    pub(crate) fn comes_later(self) -> bool {
        matches!(self, Self::Paused | Self::Ended | Self::Honoured)
    }
}
