//! Where a fact comes from.

use schemars::JsonSchema;
use serde::Serialize;

use crate::wire::Deserialize;

/// Where a fact comes from: a document, and the place in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// What the source is called, such as "Pressemitteilung vom 14.12.2022".
    pub label: String,
    /// The sentence, paragraph or page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Its address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// How well a setting of a programme is founded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Provenance {
    /// A source says so.
    #[schemars(title = "ProvenanceStated")]
    Stated {
        /// The source.
        source: Source,
    },
    /// No source says so; it was assumed.
    #[schemars(title = "ProvenanceAssumed")]
    Assumed {
        /// Why this was assumed.
        reason: String,
    },
}
