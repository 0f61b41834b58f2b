//! One line of the journal.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::Serialize;

use super::Fact;
use crate::{
    fact::{Moment, ProgrammeId, RoleId, Source},
    wire::Deserialize,
};

/// The number of an entry, from 1, without gaps.
pub type Seq = u32;

/// The format of a journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum JournalFormat {
    /// The first format.
    #[serde(rename = "klikks-journal/1")]
    V1,
}

/// The first line of a journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct JournalHeader {
    /// `klikks-journal/1`.
    pub format: JournalFormat,
    /// The programme it belongs to.
    pub programme: ProgrammeId,
}

/// One entry: a fact, and how and when we came to know it.
///
/// When it was so stands in the fact; when we knew it is `recorded_at`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its number: 1, 2, 3, …
    pub seq: Seq,
    /// When it was recorded.
    pub recorded_at: Moment,
    /// The role that recorded it; never a person.
    pub by: RoleId,
    /// Where the fact comes from.
    pub source: Arc<Source>,
    /// The entry whose fact this one replaces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrects: Option<Seq>,
    /// What was so.
    pub fact: Fact,
}
