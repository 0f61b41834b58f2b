//! What follows from a command, and on which grounds.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Alternative, Alternatives, Check, Finding, Violation};
use crate::{fact::PlaceId, journal::Entry, wire::Deserialize};

/// The outcome of a command.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Ruling {
    /// It was put on record.
    #[schemars(title = "RulingRecorded")]
    Recorded {},
    /// The place is admitted.
    #[schemars(title = "RulingAdmitted")]
    Admitted {
        /// Whether it came after the deadline.
        late: bool,
    },
    /// The place is on the waiting list.
    #[schemars(title = "RulingWaiting")]
    Waiting {
        /// Its rank, from 1.
        rank: u32,
    },
    /// The request is on the list that is decided when the intake is closed.
    #[schemars(title = "RulingRequested")]
    Requested {},
    /// Places were given to several.
    #[schemars(title = "RulingAllocated")]
    Allocated {
        /// Those who are admitted, in the order in which they come.
        admitted: Vec<PlaceId>,
        /// Those who wait, first come first.
        waiting: Vec<PlaceId>,
        /// Those who are refused, as no list is kept.
        refused: Vec<PlaceId>,
    },
    /// It cannot be; at least one rule objects.
    #[schemars(title = "RulingRefused")]
    Refused {},
}

/// An outcome and everything it rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Verdict {
    /// The outcome.
    pub ruling: Ruling,
    /// Every rule that was asked.
    pub grounds: Vec<Check>,
    /// What would have led to a better outcome: every smallest set of changes, small sets first. Empty if nothing better is
    /// possible, if no change that is known helps, or if the command consists of several steps.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub otherwise: Vec<Alternative>,
    /// Whether the search was cut, so that there may be more.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub otherwise_cut: bool,
}

impl Ruling {
    /// How good an outcome is for whoever asks; what is put on record is as good as can be.
    pub(crate) fn merit(&self) -> u8 {
        match self {
            Self::Refused {} => 0,
            Self::Waiting { .. } => 1,
            Self::Admitted { late: true } => 2,
            // what is decided at the close is as good as a request can get before
            Self::Admitted { late: false } | Self::Recorded {} | Self::Requested {} | Self::Allocated { .. } => 3,
        }
    }

    /// Whether there is no better outcome.
    pub(crate) fn is_best(&self) -> bool {
        self.merit() == 3
    }
}

impl Verdict {
    pub(crate) fn new(ruling: Ruling, grounds: Vec<Check>, Alternatives { found, is_cut }: Alternatives) -> Self {
        Self { ruling, grounds, otherwise: found, otherwise_cut: is_cut }
    }

    /// What the rules noted.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.grounds.iter().filter_map(Check::finding)
    }

    /// Why the rules objected; empty unless refused.
    pub fn violations(&self) -> impl Iterator<Item = &Violation> {
        self.grounds.iter().filter_map(Check::violation)
    }
}

/// A command that no rule objects to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// The outcome and its grounds.
    pub verdict: Verdict,
    /// The entries that follow; nothing has changed until they are applied.
    pub entries: Vec<Entry>,
}

/// A command that at least one rule objects to: all reasons at once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rejection {
    /// The outcome, [`Ruling::Refused`], and its grounds.
    pub verdict: Verdict,
}
