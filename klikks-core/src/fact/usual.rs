//! What is usual, from the least to the most.

use schemars::JsonSchema;
use serde::Serialize;

use crate::wire::Deserialize;

/// From the least to the most that is usual, both inclusive; what no source says is absent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Usual {
    /// The least.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub least: Option<u32>,
    /// The most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most: Option<u32>,
}

impl Usual {
    /// Whether `n` lies below the least or above the most.
    pub fn is_left_by(self, n: u32) -> bool {
        self.least.is_some_and(|least| n < least) || self.most.is_some_and(|most| n > most)
    }

    pub(crate) fn is_reversed(self) -> bool {
        self.least.zip(self.most).is_some_and(|(least, most)| least > most)
    }
}
