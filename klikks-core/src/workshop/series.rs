//! A series of meetings.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    calendar::{Anchor, Rhythm},
    fact::{EventKindId, PlaceId, RoleId, SeriesId, TimeOfDay, TopicId},
    wire::Deserialize,
};

/// A series of meetings, such as "jeden zweiten Donnerstag".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Series {
    /// Its id in this register.
    pub id: SeriesId,
    /// The place it belongs to.
    pub place: PlaceId,
    /// What kind of meeting it is.
    pub kind: EventKindId,
    /// When it comes back.
    pub rhythm: Rhythm,
    /// Its first date, as far as known.
    pub anchor: Anchor,
    /// When it begins, Europe/Berlin.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts: Option<TimeOfDay>,
    /// How long a meeting lasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
    /// Whether dates on public holidays of the place are left out. A holiday that only some communes keep is not.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub skip_holidays: bool,
    /// Whether dates in school breaks of the Land are left out, as far as the breaks are known.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub skip_school_breaks: bool,
    /// Who is invited.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub audience: Vec<RoleId>,
    /// The topics it works on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<TopicId>,
}
