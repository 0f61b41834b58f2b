//! Topics and the fields of action they belong to.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{fact::TopicId, programme::Label, wire::Deserialize};

/// A focus topic (Schwerpunktthema), with the fields of action it belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Its id, such as `unsealing-front-gardens`.
    pub id: TopicId,
    /// Its German name.
    pub name: String,
    /// The fields of action (Handlungsfelder) it belongs to, by their German names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<String>,
}

/// A field of action (Handlungsfeld), as this programme calls it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActionField {
    /// Its name; the German one is how topics and projects name it.
    pub label: Label,
}
