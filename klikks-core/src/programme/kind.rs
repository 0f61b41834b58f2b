//! A kind of event, as a programme knows it.

use schemars::JsonSchema;
use serde::Serialize;

use super::Label;
use crate::{
    fact::{EventKindId, RoleId, Source, Usual},
    wire::Deserialize,
    workshop::{Mode, TemplateName},
};

/// A kind of event, as this programme calls it. All but id and name may be left out; nothing is refused for it, an event
/// that departs from it is a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EventKind {
    /// Its id, such as `future-workshop`.
    pub id: EventKindId,
    /// Its name.
    pub label: Label,
    /// One of these kinds is expected before it at the same place; where none of them is on record, one of those that are
    /// expected before them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub after: Vec<EventKindId>,
    /// How many minutes it takes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<Usual>,
    /// For how many people it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<Usual>,
    /// On site, online or both; without any, nothing is known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub modes: Vec<Mode>,
    /// How many days before it people should hear of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice_days: Option<u16>,
    /// Who usually invites.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inviter: Option<RoleId>,
    /// Who is usually invited.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub audience: Vec<RoleId>,
    /// The agenda it can follow.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agenda: Option<TemplateName>,
    /// Where these settings come from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// Settings that no source states, in German.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assumed: Vec<String>,
}
