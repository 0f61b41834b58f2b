//! What is wrong with a saved text, in a way that does not stop the reading.

use schemars::JsonSchema;
use serde::Serialize;

use crate::wire::Deserialize;

/// What a field of the standard holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum OparlExpected {
    /// A text.
    Text,
    /// A day, or a time with its offset.
    Time,
    /// True or false.
    Boolean,
    /// The address of an object, or the object itself.
    Link,
    /// A list of such.
    Links,
}

/// Something that is broken or not there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum OparlProblem {
    /// No paper, consultation, agenda item, meeting or organization is in the text.
    #[schemars(title = "OparlNothingFound")]
    NothingFound {},
    /// A field of the standard holds something else; it is read as if it were not there.
    #[schemars(title = "OparlBrokenField")]
    BrokenField {
        /// The id of the object.
        object: String,
        /// The field.
        field: String,
        /// What it holds, shortened.
        found: String,
        /// What it should hold.
        expected: OparlExpected,
    },
    /// An object has no id, so nothing can point to it.
    #[schemars(title = "OparlNoId")]
    NoId {
        /// Its type.
        kind: String,
    },
    /// An object was deleted by its council; it is passed over.
    #[schemars(title = "OparlDeleted")]
    Deleted {
        /// Its id.
        object: String,
    },
    /// A paper without a consultation in the text: what became of it is not there.
    #[schemars(title = "OparlNoConsultation")]
    NoConsultation {
        /// The id of the paper.
        paper: String,
    },
    /// A field is given twice; the first counts.
    #[schemars(title = "OparlGivenTwice")]
    GivenTwice {
        /// The place of the field.
        place: String,
    },
}
