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

impl Votes {
    /// Whether they carry a resolution. Abstentions count for neither side, and a tie rejects (GO NRW § 50 Abs. 1 and 5).
    ///
    /// ```
    /// use klikks_core::{RequiredMajority, Votes};
    ///
    /// let votes = Votes { yes: 22, no: 3, abstentions: 1 };
    /// assert!(votes.carry(RequiredMajority::Simple {}));
    /// assert!(!votes.carry(RequiredMajority::OfStatutoryNumber { members: 45 })); // that takes 23
    /// ```
    pub fn carry(self, required: RequiredMajority) -> bool {
        match required {
            RequiredMajority::Simple {} => self.yes > self.no,
            RequiredMajority::OfStatutoryNumber { members } => self.yes > members / 2,
        }
    }
}

/// Which majority a kind of resolution takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum MajorityKind {
    /// More yes than no.
    Simple,
    /// More than half of the members that the law or the Hauptsatzung provides for, present or not.
    OfStatutoryNumber,
}

/// Which majority one resolution took.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum RequiredMajority {
    /// More yes than no.
    #[schemars(title = "MajoritySimple")]
    Simple {},
    /// More than half of the statutory number of members.
    #[schemars(title = "MajorityOfStatutoryNumber")]
    OfStatutoryNumber {
        /// The statutory number, with the mayor where he or she votes.
        members: u32,
    },
}

impl RequiredMajority {
    /// How many yes votes it takes at least; none if that depends on the votes against.
    pub fn least_yes(self) -> Option<u32> {
        match self {
            Self::Simple {} => None,
            Self::OfStatutoryNumber { members } => Some((members / 2).saturating_add(1)),
        }
    }
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
    /// The majority it took; without it, the one of the profile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<RequiredMajority>,
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
    /// Yes or no; `None` if it is neither, or if the body cannot decide for the place: a committee for nobody,
    /// the body of a district for its district only.
    pub fn verdict(&self, of_district: bool) -> Option<bool> {
        let decides = match self.body {
            Body::Council => true,
            Body::DistrictCouncil => of_district,
            Body::Committee => false,
        };
        match self.outcome {
            Outcome::Approved if decides => Some(true),
            Outcome::Rejected if decides => Some(false),
            _ => None,
        }
    }
}
