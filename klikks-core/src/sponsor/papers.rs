//! What sponsors have on record, and what they can ask for.

use schemars::JsonSchema;
use serde::Serialize;

use crate::wire::Deserialize;

/// How a public body stands behind what a volunteer does (SGB VII § 2 (1) no. 10a). Whether somebody is insured does not
/// follow from it and is never said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Mandate {
    /// Im Auftrag der Körperschaft.
    Order,
    /// Mit ausdrücklicher Einwilligung der Körperschaft.
    Consent,
}

/// What a sponsor can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Certificate {
    /// Urkunde.
    Participation,
    /// Nachweis der Stunden.
    Hours,
    /// Bescheinigung für die Ehrenamtskarte.
    VolunteerCard,
}

impl Certificate {
    /// Whether it takes a record of hours.
    pub(crate) fn takes_hours(self) -> bool {
        matches!(self, Self::Hours | Self::VolunteerCard)
    }
}
