//! What comes of reading German words.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    calendar::{DeadlineRule, Rhythm, TellsApart, WordingRefusal},
    wire::Deserialize,
};

/// The answer of `rhythm`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum RhythmAnswer {
    /// The words are clear.
    #[schemars(title = "RhythmRead")]
    Read {
        /// The recurrence.
        rhythm: Rhythm,
        /// The same in words.
        says: Vec<String>,
    },
    /// The words allow more than one reading.
    #[schemars(title = "RhythmOpen")]
    Ambiguous {
        /// The readings.
        rhythm: Rhythm,
        /// A day that tells them apart; only with a first date.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        tells_apart: Option<TellsApart>,
        /// The same in words.
        says: Vec<String>,
    },
    /// The words are not understood.
    #[schemars(title = "RhythmNotRead")]
    NotRead {
        /// What is understood.
        says: Vec<String>,
    },
}

/// The answer of `read_deadline`. A refusal is an answer, not an error.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum ReadDeadlineAnswer {
    /// The words are clear.
    #[schemars(title = "WordingRead")]
    Read {
        /// How the end is said.
        rule: DeadlineRule,
        /// The same in words.
        says: String,
    },
    /// The words are open.
    #[schemars(title = "WordingRefused")]
    Refused {
        /// Why.
        reason: WordingRefusal,
        /// The same in words, with the way out.
        says: String,
    },
}
