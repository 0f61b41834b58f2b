//! Sponsors together: who looks after what, and with whom.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    fact::{Day, GroupId, PersonId, PlaceId, Tenure, TopicId},
    wire::Deserialize,
};

/// How somebody looks after a place and a topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Duty {
    /// As the sponsor.
    Sponsor,
    /// As the deputy, who stands in.
    Deputy,
}

/// What kind of group it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum GroupKind {
    /// Two who share the office.
    Tandem,
    /// Projektgruppe, with a lead.
    ProjectGroup,
    /// Themengruppe, as from a workshop.
    TopicGroup,
    /// Ortsgruppe.
    LocalGroup,
    /// A group that was there before and joined.
    ExistingGroup,
}

/// A group of sponsors. Announced anew under the same id, it is as announced last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Its id in this register.
    pub id: GroupId,
    /// The place it belongs to.
    pub place: PlaceId,
    /// What kind of group it is. A tandem has two members.
    pub kind: GroupKind,
    /// Who is in it, each once.
    pub members: Vec<PersonId>,
    /// Who leads it: one of its members.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead: Option<PersonId>,
    /// The topics it works on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<TopicId>,
    /// The first day.
    pub from: Day,
    /// The first day without it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
}

impl Group {
    /// When it is together.
    pub fn tenure(&self) -> Tenure {
        Tenure { from: self.from, until: self.until }
    }
}
