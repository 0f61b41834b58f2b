//! One event.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    fact::{EventId, EventKindId, PlaceId, RoleId, Span, TimeOfDay},
    wire::Deserialize,
};

/// What kind of event it is, as far as that is settled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum EventKinds {
    /// Of one kind.
    #[schemars(title = "KindSettled")]
    Settled {
        /// The kind.
        kind: EventKindId,
    },
    /// Of one of these kinds; which is still open.
    #[schemars(title = "KindOpen")]
    Open {
        /// The alternatives.
        kinds: Vec<EventKindId>,
    },
    /// One event with several parts.
    #[schemars(title = "KindParts")]
    Parts {
        /// The kinds of its parts, in order.
        kinds: Vec<EventKindId>,
    },
}

impl EventKinds {
    /// All kinds named.
    pub fn all(&self) -> &[EventKindId] {
        match self {
            Self::Settled { kind } => std::slice::from_ref(kind),
            Self::Open { kinds } | Self::Parts { kinds } => kinds,
        }
    }
}

/// Where people meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// Vor Ort.
    OnSite,
    /// Digital.
    Online,
    /// Both.
    Hybrid,
}

/// An event, held or planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Its id in this register.
    pub id: EventId,
    /// The place it belongs to; none for an event of the programme.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<PlaceId>,
    /// The other places it belongs to, as one evening for six communes does.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also_for: Vec<PlaceId>,
    /// Its kind.
    pub kinds: EventKinds,
    /// When it is or was.
    pub when: Span,
    /// When it begins on its day, Europe/Berlin.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts: Option<TimeOfDay>,
    /// How long it lasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
    /// On site or online.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<Mode>,
    /// Who invites.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inviter: Option<RoleId>,
    /// Who is invited.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub audience: Vec<RoleId>,
    /// What it is for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<String>,
}
