//! The names of the rules. What each says stands in a file of its own under `rules/`.

use schemars::JsonSchema;
use serde::Serialize;

use crate::wire::Deserialize;

/// A rule of the book.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// Everything that is named is on record.
    References,
    /// What is recorded as a fact does not lie in the future.
    Time,
    /// The programme runs and the intake is open.
    Term,
    /// The basis is one the programme admits.
    Basis,
    /// The commune is as small as the programme asks.
    Inhabitants,
    /// Nobody takes two places.
    Once,
    /// The papers asked for are on record.
    Papers,
    /// The answer arrived before the deadline ended.
    Deadline,
    /// Nobody overtakes those who wait.
    Queue,
    /// There is a place left.
    Cap,
    /// Nobody is put on a list that is not kept.
    List,
    /// Places are given out at the close, and by lot, as the programme declares.
    Allocation,
    /// Only who takes part, or waits, can leave.
    Participant,
    /// An exception can be made from this rule.
    Exception,
    /// Whoever decides has seen the last entry.
    Seen,
    /// A correction leaves a journal that could have happened.
    Consistency,
}

impl Rule {
    /// All rules, in the order of the book.
    pub const ALL: [Self; 16] = [
        Self::References,
        Self::Time,
        Self::Term,
        Self::Basis,
        Self::Inhabitants,
        Self::Once,
        Self::Papers,
        Self::Deadline,
        Self::Queue,
        Self::Cap,
        Self::List,
        Self::Allocation,
        Self::Participant,
        Self::Exception,
        Self::Seen,
        Self::Consistency,
    ];

    /// The stable code, the same as on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::References => "references",
            Self::Time => "time",
            Self::Term => "term",
            Self::Basis => "basis",
            Self::Inhabitants => "inhabitants",
            Self::Once => "once",
            Self::Papers => "papers",
            Self::Deadline => "deadline",
            Self::Queue => "queue",
            Self::Cap => "cap",
            Self::List => "list",
            Self::Allocation => "allocation",
            Self::Participant => "participant",
            Self::Exception => "exception",
            Self::Seen => "seen",
            Self::Consistency => "consistency",
        }
    }

    /// The version of the rule; a verdict names it, so that an old verdict can be read after a rule has changed.
    pub fn version(self) -> u32 {
        1
    }

    /// Whether the agency may set it aside for one place, with a reason on record.
    pub fn can_be_lifted(self) -> bool {
        matches!(self, Self::Term | Self::Basis | Self::Inhabitants | Self::Papers | Self::Deadline | Self::Queue | Self::Cap)
    }
}
