//! The document of personal records, as it is written and read.

use schemars::JsonSchema;
use serde::Serialize;

use super::{PersonRecord, RetentionRule};
use crate::{
    fact::{Day, PersonId, ProgrammeId},
    wire::Deserialize,
};

/// The format of a store of personal records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum PersonStoreFormat {
    /// The first format.
    #[serde(rename = "klikks-persons/1")]
    V1,
}

/// What kind of body decides about the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ControllerKind {
    /// An authority, such as a commune.
    PublicBody,
    /// A company or association, also one that belongs to a Land.
    PrivateBody,
}

/// Who decides about the data and answers for it (DSGVO Art. 4 no. 7).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Controller {
    /// The body; never a person.
    pub name: String,
    /// What kind of body it is.
    pub kind: ControllerKind,
    /// Where its data protection officer is reached, as an address of the office.
    pub officer: String,
    /// The authority to which one can complain (Art. 77).
    pub complaints_to: String,
}

/// Why the data of a person was erased (DSGVO Art. 17 (1)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ErasureReason {
    /// Art. 17 (1) a: it is not needed any more; the retention is over.
    NoLongerNeeded,
    /// Art. 17 (1) b: consent was withdrawn.
    ConsentWithdrawn,
    /// Art. 17 (1) c: the person objected.
    Objection,
    /// Art. 17 (1) d: it was unlawful.
    Unlawful,
    /// Art. 17 (1) e: the law demands it.
    LegalObligation,
}

/// That somebody was erased: the id and the reason, and nothing else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Erasure {
    /// The id, which the journal may still hold. It says nothing any more.
    pub person: PersonId,
    /// When.
    pub on: Day,
    /// Why.
    pub reason: ErasureReason,
}

/// The personal records of a programme: plain data with public fields, kept apart from the journal.
/// [`PersonStore`](crate::PersonStore) is its checked form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PersonStoreDocument {
    /// `klikks-persons/1`.
    pub format: PersonStoreFormat,
    /// The programme.
    pub programme: ProgrammeId,
    /// The last day of the programme, with which every purpose without an end of its own ends.
    pub programme_last_day: Day,
    /// Who answers for the data.
    pub controller: Controller,
    /// Who receives it (DSGVO Art. 15 (1) c), as bodies or kinds of bodies.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recipients: Vec<String>,
    /// How long data is kept, one rule for each purpose in use.
    pub retention: Vec<RetentionRule>,
    /// The records.
    pub persons: Vec<PersonRecord>,
    /// Who was erased.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub erased: Vec<Erasure>,
}
