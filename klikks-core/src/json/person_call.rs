//! What crosses the boundary about personal data.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    fact::{Day, PersonId},
    journal::{Entry, Fact},
    person::{Audience, DueForErasure, PersonChange, PersonStoreDocument, ShownPerson},
    report::SubjectExport,
    verdict::Language,
    wire::Deserialize,
};

/// A store to check and to change. Without changes it is only checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PersonsChangeCall {
    /// The store.
    pub store: PersonStoreDocument,
    /// The changes, made one after the other.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<PersonChange>,
}

/// The answer of `persons_change`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PersonsChangeAnswer {
    /// The store as it is then.
    pub store: PersonStoreDocument,
    /// Facts for the journal: who was erased, by id and reason.
    pub facts: Vec<Fact>,
}

/// A question for what must go.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PersonsDueCall {
    /// The store.
    pub store: PersonStoreDocument,
    /// The day.
    pub day: Day,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// The answer of `persons_due`. It holds ids, no names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PersonsDueAnswer {
    /// What must be gone on that day, and why.
    pub due: Vec<DueForErasure>,
    /// The same in words.
    pub says: Vec<String>,
}

/// A question for everything on one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PersonsExportCall {
    /// The store.
    pub store: PersonStoreDocument,
    /// The person who asks.
    pub person: PersonId,
    /// The entries of the journal; those that name the id are handed out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<Entry>,
    /// The day of the answer.
    pub day: Day,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// The answer of `persons_export`, for the person it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PersonsExportAnswer {
    /// Everything, in a form that other software reads (DSGVO Art. 20).
    pub export: SubjectExport,
    /// The same in words, as Markdown.
    pub text: String,
}

/// A question for what may be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PersonsShownCall {
    /// The store.
    pub store: PersonStoreDocument,
    /// For whom.
    pub audience: Audience,
    /// On which day.
    pub day: Day,
}

/// The answer of `persons_shown`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PersonsShownAnswer {
    /// Who may be shown, in the order of the names.
    pub persons: Vec<ShownPerson>,
}
