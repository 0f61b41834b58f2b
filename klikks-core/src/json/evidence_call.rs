//! What crosses the boundary about papers, profiles and suggested evidence.

use schemars::JsonSchema;
use serde::Serialize;

use super::RegisterDocument;
use crate::{
    fact::{IntakeId, PlaceId, Source},
    journal::{Action, Entry},
    participation::{OparlProblem, Suggestion},
    programme::ProgrammeDocument,
    register::Comparison,
    report::{AsOf, Papers},
    verdict::Language,
    wire::Deserialize,
};

/// A question for the papers of a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PapersCall {
    /// The register.
    pub register: RegisterDocument,
    /// The day, and what may be known.
    pub as_of: AsOf,
    /// The place.
    pub place: PlaceId,
    /// The intake; without it, the one the place is in or asks for, else the last that has opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intake: Option<IntakeId>,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// A question for the papers of a place of an open register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OpenPapersCall {
    /// The day, and what may be known.
    pub as_of: AsOf,
    /// The place.
    pub place: PlaceId,
    /// The intake; without it, the one the place is in or asks for, else the last that has opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intake: Option<IntakeId>,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// The answer of `papers`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PapersAnswer {
    /// The papers.
    pub papers: Papers,
    /// The same in words.
    pub says: Vec<String>,
}

/// Two programmes to compare: two profiles, or two versions of one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CompareCall {
    /// The first programme.
    pub first: ProgrammeDocument,
    /// The second programme.
    pub second: ProgrammeDocument,
    /// A journal of the first programme; without it only the settings are compared.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<Entry>,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// Another programme to compare an open register with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OpenCompareCall {
    /// The other programme.
    pub second: ProgrammeDocument,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// The answer of `compare`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CompareAnswer {
    /// What differs.
    pub comparison: Comparison,
    /// The same in words.
    pub says: Vec<String>,
}

/// A saved page of a council's information system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OparlCall {
    /// The JSON text, as it was saved: an object, a list, or a page of a list.
    pub text: String,
    /// The place whose council it is.
    pub place: PlaceId,
    /// The number of a Vorlage; without it, everything in the text is read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// A suggestion, and what a person would put on record to confirm it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SuggestedEvidence {
    /// What was read.
    pub suggestion: Suggestion,
    /// The action of the command that confirms it; none if the kind of body has to be told first.
    pub action: Option<Action>,
    /// The source to name in that command.
    pub source: Source,
    /// The same in words.
    pub says: Vec<String>,
}

/// The answer of `oparl`. Nothing of it is on record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OparlAnswer {
    /// What was read.
    pub suggestions: Vec<SuggestedEvidence>,
    /// What is broken or missing in the text.
    pub problems: Vec<OparlProblem>,
    /// The problems in words.
    pub says: Vec<String>,
}
