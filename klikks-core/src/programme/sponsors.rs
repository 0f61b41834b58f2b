//! What a programme asks of its sponsors: data of the profile.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Cap, Need};
use crate::{
    fact::{Day, PlaceId, Provenance},
    sponsor::Stage,
    wire::Deserialize,
};

/// Something without which a stage is not reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum StageNeed {
    /// An earlier stage.
    #[schemars(title = "NeedsEarlier")]
    Earlier {
        /// The stage.
        stage: Stage,
    },
    /// A resolution of the place, or of the one it belongs to, that decides.
    #[schemars(title = "NeedsResolution")]
    Resolution {},
    /// Days of training.
    #[schemars(title = "NeedsTraining")]
    TrainingDays {
        /// How many, in all.
        days: u32,
    },
    /// An order or the consent of the public body.
    #[schemars(title = "NeedsMandate")]
    Mandate {},
}

/// What a stage takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StageRule {
    /// The stage.
    pub stage: Stage,
    /// What it takes: all of it.
    pub requires: Vec<StageNeed>,
    /// Whether it is refused without, or noted.
    pub need: Need,
    /// Where that comes from.
    pub provenance: Provenance,
}

/// How much training it takes before somebody is given something to look after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TrainingRule {
    /// Days of training, in all.
    pub days: u32,
    /// Whether an assignment is refused without, or noted.
    pub need: Need,
    /// Where that comes from.
    pub provenance: Provenance,
}

/// What a local cap is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CapPer {
    /// A place with all that is part of it.
    Place,
    /// Each district.
    District,
}

/// How many sponsors a place, or each of its districts, has room for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SponsorCap {
    /// The place it holds for; without it, every commune.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<PlaceId>,
    /// Whether it is for the place as a whole or for each of its districts.
    pub per: CapPer,
    /// How many persons, and how firm that is.
    pub cap: Cap,
    /// Where that comes from.
    pub provenance: Provenance,
}

/// From how many hours on the card of volunteers (Ehrenamtskarte) can be had, while that is so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CardThreshold {
    /// The first day on which it is so.
    pub first_day: Day,
    /// The last day on which it is so, inclusive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_day: Option<Day>,
    /// Minutes in an average week.
    pub minutes_per_week: u32,
    /// Minutes in a year.
    pub minutes_per_year: u32,
    /// Where that comes from.
    pub provenance: Provenance,
}

/// What a programme asks of its sponsors.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SponsorRules {
    /// What the stages take; a stage that is not listed takes nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stages: Vec<StageRule>,
    /// The training before an assignment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub training: Option<TrainingRule>,
    /// Local caps.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub caps: Vec<SponsorCap>,
    /// The thresholds of the card of volunteers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub volunteer_card: Vec<CardThreshold>,
}

impl SponsorRules {
    /// The threshold of the card on `day`, if there is one.
    pub fn card_on(&self, day: Day) -> Option<&CardThreshold> {
        let holds = |threshold: &&CardThreshold| threshold.first_day <= day && threshold.last_day.is_none_or(|last| day <= last);
        self.volunteer_card.iter().find(holds)
    }
}
