//! What an agency knows beside its register: who holds workshops, where and when.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    calendar::SchoolBreaks,
    fact::{Day, EventId, EventKindId, PlaceId, TimeOfDay},
    planner::{InstanceWeights, WeekPart},
    wire::Deserialize,
};

/// The format of a planning document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum PlanningFormat {
    /// The first format.
    #[serde(rename = "klikks-workshops/1")]
    V1,
}

/// When things begin in each kind of slot, Europe/Berlin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SlotTimes {
    /// In the afternoon, Monday to Friday.
    pub afternoon: TimeOfDay,
    /// In the evening, Monday to Friday.
    pub evening: TimeOfDay,
    /// On a Saturday.
    pub saturday: TimeOfDay,
}

impl SlotTimes {
    /// When a slot of this kind begins: 0 afternoon, 1 evening, 2 Saturday.
    pub(super) fn of(self, kind: u32) -> TimeOfDay {
        match kind {
            0 => self.afternoon,
            1 => self.evening,
            _ => self.saturday,
        }
    }
}

/// Whether a step can be held in a kind of slot, and what that costs against the others; absent if it cannot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SlotCosts {
    /// In the afternoon.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub afternoon: Option<u32>,
    /// In the evening.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evening: Option<u32>,
    /// On a Saturday.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub saturday: Option<u32>,
}

impl SlotCosts {
    pub(super) fn all(self) -> [Option<u32>; 3] {
        [self.afternoon, self.evening, self.saturday]
    }
}

/// A step that every commune takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanningStep {
    /// The kind of event, as in the programme.
    pub kind: EventKindId,
    /// When it can be held.
    pub slots: SlotCosts,
    /// How long it lasts.
    pub minutes: u16,
    /// The least number of days after the step before.
    pub min_days: u32,
    /// The greatest number of days after the step before.
    pub max_days: u32,
    /// What each day costs that a commune waits for it.
    pub early: u32,
}

/// A region: who travels there can serve all its places on one trip.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanningRegion {
    /// Its name; facilitators refer to it.
    pub name: String,
    /// The places in it.
    pub places: Vec<PlaceId>,
}

/// A region that somebody serves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ServedRegion {
    /// The name of the region.
    pub region: String,
    /// What a trip there costs.
    pub trip_cost: u32,
}

/// Days from the first to the last, both inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DaysAway {
    /// The first day.
    pub first_day: Day,
    /// The last day.
    pub last_day: Day,
}

/// A time that is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BusyTime {
    /// The day on which it begins.
    pub day: Day,
    /// When it begins, Europe/Berlin.
    pub from: TimeOfDay,
    /// When it ends; on the next day if that is not later than it begins.
    pub until: TimeOfDay,
}

/// Who holds workshops.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanningFacilitator {
    /// A label, such as "M1"; no name of a person is needed.
    pub name: String,
    /// The kinds of event this facilitator holds.
    pub kinds: Vec<EventKindId>,
    /// The regions served.
    pub regions: Vec<ServedRegion>,
    /// When in the week this facilitator works.
    pub free: Vec<WeekPart>,
    /// The most events in a week from Monday to Sunday.
    pub max_week: u32,
    /// Days of absence.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub absent: Vec<DaysAway>,
    /// The text of a calendar file (iCalendar) with what is in the way, at those of the times of `times` that it overlaps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub busy: Option<String>,
    /// Further times that are in the way.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub busy_at: Vec<BusyTime>,
}

/// A room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanningVenue {
    /// The places that meet in it.
    pub places: Vec<PlaceId>,
    /// When it is closed every week.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub closed: Vec<WeekPart>,
    /// Days on which it is closed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub closed_days: Vec<DaysAway>,
    /// The text of a calendar file (iCalendar) with what is in it already.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub busy: Option<String>,
    /// Further times that are taken.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub busy_at: Vec<BusyTime>,
}

/// What is special about a commune.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanningCommune {
    /// The place.
    pub place: PlaceId,
    /// The last day for its last step, if that is earlier than for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_day: Option<Day>,
    /// The preferred days of the week: 0 Monday to 5 Saturday; all if there are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub weekdays: Vec<u32>,
}

/// Who holds an event that is planned already.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Assigned {
    /// The event.
    pub event: EventId,
    /// The name of the facilitator.
    pub facilitator: String,
}

/// What an agency knows beside its register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanningDocument {
    /// `klikks-workshops/1`.
    pub format: PlanningFormat,
    /// What to call the plan.
    pub name: String,
    /// The day on which is planned.
    pub today: Day,
    /// How many days before an event it must be announced. What is planned within them stays, unless it cannot be held.
    pub notice_days: u32,
    /// The last day for all.
    pub last_day: Day,
    /// When things begin.
    pub times: SlotTimes,
    /// The steps of every commune, in their order.
    pub steps: Vec<PlanningStep>,
    /// The regions.
    pub regions: Vec<PlanningRegion>,
    /// Who holds workshops.
    pub facilitators: Vec<PlanningFacilitator>,
    /// The rooms. A place without one has a room that is always open.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub venues: Vec<PlanningVenue>,
    /// What is special about some communes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub communes: Vec<PlanningCommune>,
    /// Who holds the events that are planned already; each plan gives this list anew.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assigned: Vec<Assigned>,
    /// Events that stay as they are planned, even if they could move.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fixed: Vec<EventId>,
    /// School breaks beside those that are built in, one document a Land.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub school_breaks: Vec<SchoolBreaks>,
    /// What the soft goals weigh.
    pub weights: InstanceWeights,
}
