//! What can be named by its id, and what can be wrong with a term.

use schemars::JsonSchema;
use serde::Serialize;

use crate::wire::Deserialize;

/// A kind of thing that can be named by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Reference {
    /// A commune or district.
    Place,
    /// An intake.
    Intake,
    /// A role.
    Role,
    /// A kind of event.
    EventKind,
    /// An event.
    Event,
    /// A topic.
    Topic,
    /// A series of meetings.
    Series,
    /// An entry.
    Entry,
    /// A person.
    Person,
    /// A project.
    Project,
    /// A field of action.
    Field,
}

/// What is wrong with a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TenureProblem {
    /// It ends before it begins, or on the same day.
    Reversed,
    /// The same person has the same at the same time already.
    HeldAlready,
    /// What is to end, or to be handed over, is not there on the day before.
    NotHeld,
    /// Somebody hands over to herself.
    ToOneself,
    /// A tandem is two.
    NoTandem,
    /// Somebody is in the group twice.
    MemberTwice,
    /// The lead is not a member.
    LeadOutside,
    /// The group belongs to another place.
    GroupElsewhere,
}

impl Reference {
    /// The name used in codes: `unknown_place`.
    pub(crate) fn unknown_code(self) -> &'static str {
        match self {
            Self::Place => "unknown_place",
            Self::Intake => "unknown_intake",
            Self::Role => "unknown_role",
            Self::EventKind => "unknown_event_kind",
            Self::Event => "unknown_event",
            Self::Topic => "unknown_topic",
            Self::Series => "unknown_series",
            Self::Entry => "unknown_entry",
            Self::Person => "unknown_person",
            Self::Project => "unknown_project",
            Self::Field => "unknown_field",
        }
    }
}
