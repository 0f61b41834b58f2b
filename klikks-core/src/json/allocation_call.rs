//! What crosses the boundary about the lot and the outlook.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    fact::PlaceId,
    participation::{LotHash, LotTicket, Outlook, Pledge},
    verdict::Language,
    wire::Deserialize,
};

/// The list of a lot, to be closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LotCommitCall {
    /// Who is in the lot, in any order.
    pub among: Vec<PlaceId>,
    /// The number of places.
    pub places: u32,
    /// The name of the later public value that will be the seed.
    pub seed_from: String,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// The answer of `lot_commit`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LotCommitAnswer {
    /// The hash of the list, to be published before the seed is known.
    pub list_hash: LotHash,
    /// The text whose hash it is, to be published with it.
    pub text: String,
    /// The same in words.
    pub says: Vec<String>,
}

/// A lot to be drawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LotDrawCall {
    /// Who is in the lot, in any order.
    pub among: Vec<PlaceId>,
    /// The number of places.
    pub places: u32,
    /// The name of the public value that is the seed.
    pub seed_from: String,
    /// The hash that was published before the seed was known.
    pub list_hash: LotHash,
    /// The public value.
    pub seed: String,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// The answer of `lot_draw`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LotDrawAnswer {
    /// Everybody in the order of the lot.
    pub order: Vec<LotTicket>,
    /// Those who have a place, in the order of the lot.
    pub winners: Vec<PlaceId>,
    /// The same in words.
    pub says: Vec<String>,
}

/// A question for the number in the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OutlookCall {
    /// In use today.
    pub now: u32,
    /// The number of places, if there is a cap.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub places: Option<u32>,
    /// Those who may come, independent of each other.
    pub pledges: Vec<Pledge>,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// The answer of `outlook`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OutlookAnswer {
    /// The numbers.
    pub outlook: Outlook,
    /// The same in words.
    pub says: Vec<String>,
}
