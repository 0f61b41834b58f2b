//! Projects and how far they are.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    fact::{PlaceId, ProjectId, TopicId},
    wire::Deserialize,
};

/// How far a project is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ProjectState {
    /// Idee.
    Idea,
    /// Priorisiert.
    Prioritised,
    /// Geplant.
    Planned,
    /// Förderung beantragt.
    Applied,
    /// In Arbeit.
    InProgress,
    /// Umgesetzt.
    Done,
    /// Verworfen.
    Dropped,
}

/// A project of a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Project {
    /// Its id in this register.
    pub id: ProjectId,
    /// The place it belongs to.
    pub place: PlaceId,
    /// What it is called, in German. No names of persons.
    pub name: String,
    /// The topic it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<TopicId>,
    /// Its fields of action, by their German names; without them, those of its topic.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<String>,
}
