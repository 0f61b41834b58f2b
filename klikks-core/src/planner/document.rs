//! The instance document, as it is written and read.

use schemars::JsonSchema;
use serde::Serialize;

use super::{DayRange, Placement, WeekPart};
use crate::{fact::Day, wire::Deserialize};

/// The format of an instance of the planner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum InstanceFormat {
    /// The first format.
    #[serde(rename = "klikks-planning/1")]
    V1,
}

/// A region: a trip leads to a region, and serves all its communes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InstanceRegion {
    /// Its name.
    pub name: String,
    /// Its Land, from 0.
    pub land: u32,
    /// Kilometres to the east of a common point; for maps only.
    pub x: i32,
    /// Kilometres to the north of a common point; for maps only.
    pub y: i32,
}

/// A Land with the days on which nothing is held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InstanceLand {
    /// Its name.
    pub name: String,
    /// Holidays and school breaks.
    pub blocked: Vec<DayRange>,
}

/// A kind of step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InstanceStepType {
    /// Its name.
    pub name: String,
    /// The skill it asks of the facilitator; any number.
    pub skill: u32,
    /// For afternoon, evening and Saturday: 1 if it may be held then, else 0.
    pub kinds: Vec<u32>,
    /// For afternoon, evening and Saturday: what it costs to hold it then.
    pub kind_cost: Vec<u32>,
}

/// Who holds workshops.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InstanceFacilitator {
    /// A label; no name of a person is needed.
    pub name: String,
    /// The region the trips start in, from 0; what they cost is in `trip_cost`.
    pub home: u32,
    /// The skills.
    pub skills: Vec<u32>,
    /// The regions served, from 0.
    pub regions: Vec<u32>,
    /// Eighteen times 0 or 1: for Monday to Saturday, whether afternoon, evening and Saturday suit.
    pub week_pattern: Vec<u32>,
    /// The days of absence.
    pub absent: Vec<DayRange>,
    /// The slots at which something else is on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub busy: Vec<u32>,
    /// The most events in a week from Monday to Sunday.
    pub max_week: u32,
    /// The cost of a trip to each region.
    pub trip_cost: Vec<u32>,
    /// The fair share of events.
    pub target: u32,
}

impl InstanceFacilitator {
    /// Whether the facilitator is absent on the day of a slot, or something else is on.
    pub(crate) fn is_away(&self, slot: u32) -> bool {
        self.absent.iter().any(|days| days.contains(slot / 3)) || self.busy.contains(&slot)
    }
}

/// A room; communes may share one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InstanceVenue {
    /// Its region, from 0.
    pub region: u32,
    /// When it is closed every week.
    pub closed_pattern: Vec<WeekPart>,
    /// The slots at which it is closed besides.
    pub closed: Vec<u32>,
}

/// A step that a commune has ahead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InstanceStep {
    /// Its kind, from 0.
    #[serde(rename = "type")]
    pub step_type: u32,
    /// The least number of days after the step before; of no effect for the first step.
    pub min_gap: u32,
    /// The greatest number of days after the step before; of no effect for the first step.
    pub max_gap: u32,
    /// What each day after `ready` costs.
    pub early: u32,
}

/// A commune with the steps it has ahead, in their order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InstanceCommune {
    /// Its name.
    pub name: String,
    /// Its region, from 0.
    pub region: u32,
    /// Its Land, from 0.
    pub land: u32,
    /// Its venue, from 0.
    pub venue: u32,
    /// The first day on which it may hold a step.
    pub ready: u32,
    /// The last day on which it may hold a step, inclusive.
    pub deadline: u32,
    /// The preferred days of the week: 0 Monday to 5 Saturday.
    pub pref_weekdays: Vec<u32>,
    /// The steps.
    pub steps: Vec<InstanceStep>,
}

/// What the soft goals weigh.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InstanceWeights {
    /// An event on a day of the week that is not preferred.
    pub weekday: u32,
    /// The square of the events a facilitator has above the fair share.
    pub fair: u32,
    /// An event of the baseline that is held at another slot, or not at all.
    pub move_slot: u32,
    /// An event of the baseline that is held by another facilitator, or not at all.
    pub move_fac: u32,
    /// A step that is not planned.
    pub unscheduled: u32,
}

/// What there is to plan: plain data with public fields. [`Instance`](crate::Instance) is its checked form.
///
/// Days are counted from 0 for `date0`; weeks run from Monday to Sunday. Lists are referred to by position, from 0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InstanceDocument {
    /// `klikks-planning/1`.
    pub format: InstanceFormat,
    /// Its name.
    pub name: String,
    /// The seed it was generated with, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<u64>,
    /// The first day of the horizon.
    pub date0: Day,
    /// The day of the week of `date0`: 0 Monday to 6 Sunday.
    pub weekday0: u32,
    /// The number of days of the horizon.
    pub days: u32,
    /// The regions.
    pub regions: Vec<InstanceRegion>,
    /// The Länder.
    pub lands: Vec<InstanceLand>,
    /// The kinds of step.
    pub step_types: Vec<InstanceStepType>,
    /// The facilitators.
    pub facilitators: Vec<InstanceFacilitator>,
    /// The venues.
    pub venues: Vec<InstanceVenue>,
    /// The communes.
    pub communes: Vec<InstanceCommune>,
    /// Events that stay as they are: already held, announced, or settled.
    pub fixed: Vec<Placement>,
    /// The events of an earlier plan, to be moved as little as the weights ask.
    pub baseline: Vec<Placement>,
    /// The day before which nothing is planned that is not fixed; 0 if it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_new_day: Option<u32>,
    /// What the soft goals weigh.
    pub weights: InstanceWeights,
}
