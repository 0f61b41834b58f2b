//! Resolutions of councils and their districts.

use schemars::JsonSchema;
use serde::Serialize;

use crate::wire::Deserialize;

/// Who resolved. A committee is not a council.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Body {
    /// Rat, Stadtrat, Gemeinderat, Gemeindevertretung, Stadtvertretung, Ortsgemeinderat.
    Council,
    /// Ortsbeirat, Ortsrat, Bezirksvertretung: the body of a district.
    DistrictCouncil,
    /// Ausschuss; it prepares and does not bind the commune.
    Committee,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Beschlossen.
    Approved,
    /// Abgelehnt.
    Rejected,
    /// Vertagt.
    Adjourned,
    /// Zur Kenntnis genommen.
    Noted,
    /// Presented; there was no vote.
    PresentedWithoutVote,
    /// The source does not say.
    Unknown,
}

/// How it was carried, in the words of the minutes.
///
/// It is never derived: "einstimmig" commonly ignores abstentions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Majority {
    /// Einstimmig.
    Unanimous,
    /// Mehrheitlich.
    Majority,
    /// The source does not say.
    Unknown,
}

/// The votes, where they are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Votes {
    /// Ja.
    pub yes: u32,
    /// Nein.
    pub no: u32,
    /// Enthaltungen.
    pub abstentions: u32,
}

/// A resolution on taking part. Where none is on record it is absent, which is not rejected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Resolution {
    /// Who resolved.
    pub body: Body,
    /// What came of it.
    pub outcome: Outcome,
    /// How it was carried.
    pub majority: Majority,
    /// The votes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub votes: Option<Votes>,
    /// What it is about, such as signing the agreement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// The number of the Vorlage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Its address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl Resolution {
    /// Whether it decides for the place: approved, and not by a committee.
    pub fn decides(&self) -> bool {
        self.verdict() == Some(true)
    }

    /// Yes or no; `None` if it is neither, or if it was a committee.
    pub fn verdict(&self) -> Option<bool> {
        match self.outcome {
            _ if self.body == Body::Committee => None,
            Outcome::Approved => Some(true),
            Outcome::Rejected => Some(false),
            Outcome::Adjourned | Outcome::Noted | Outcome::PresentedWithoutVote | Outcome::Unknown => None,
        }
    }
}
