//! How many places there are.

use schemars::JsonSchema;
use serde::Serialize;

use crate::wire::Deserialize;

/// What takes up a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CountingUnit {
    /// Communes only.
    Communes,
    /// Districts only.
    Districts,
    /// Communes and districts alike.
    Both,
    /// Persons: for the local caps of sponsors.
    Persons,
}

/// How many places there are, and how firm that is. Zero places means nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Cap {
    /// No limit.
    #[schemars(title = "CapNone")]
    None {},
    /// A planned number; going beyond is possible and is reported.
    #[schemars(title = "CapTarget")]
    Target {
        /// The number of places.
        places: u32,
        /// What takes up a place.
        counts: CountingUnit,
    },
    /// A limit; nobody is admitted beyond it without an exception on record.
    #[schemars(title = "CapHard")]
    Hard {
        /// The number of places.
        places: u32,
        /// What takes up a place.
        counts: CountingUnit,
    },
}

impl Cap {
    /// The number of places, if there is a limit or target.
    pub fn places(self) -> Option<u32> {
        match self {
            Self::None {} => None,
            Self::Target { places, .. } | Self::Hard { places, .. } => Some(places),
        }
    }

    /// What takes up a place. Without a cap, communes are counted.
    pub fn counts(self) -> CountingUnit {
        match self {
            Self::None {} => CountingUnit::Communes,
            Self::Target { counts, .. } | Self::Hard { counts, .. } => counts,
        }
    }
}
