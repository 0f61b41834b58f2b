//! A text about a person: it is kept and handed out, and never printed by accident.

use std::{borrow::Cow, fmt};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer};

use crate::wire::{Deserialize, Fault, Raw, Read, by_value, text};

/// A text about a person, such as a name or an address. It has no `Display`, and `Debug` does not show it.
///
/// ```
/// use klikks_core::Personal;
///
/// let name = Personal::new("Vorname Nachname");
/// assert_eq!(format!("{name:?}"), "Personal(…)");
/// assert_eq!(name.reveal(), "Vorname Nachname");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Personal(Box<str>);

impl Personal {
    /// Keeps a text.
    pub fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// The text itself, for the person it is about and for those who may see it.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// Whether nothing is written in it.
    pub(super) fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }
}

impl fmt::Debug for Personal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Personal(…)")
    }
}

impl Serialize for Personal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl Read for Personal {
    fn read(value: &Raw<'_>) -> Result<Self, Fault> {
        text(value).map(Self::new)
    }
}

impl<'de> Deserialize<'de> for Personal {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        by_value(from)
    }
}

impl JsonSchema for Personal {
    fn schema_name() -> Cow<'static, str> {
        "Personal".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A text about a person. It is never repeated in an error, a decision, a report or a public view.",
            "type": "string",
            "format": "personal"
        })
    }
}
