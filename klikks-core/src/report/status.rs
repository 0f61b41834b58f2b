//! The status of a programme on a day, as data.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    calendar::{Anchor, DeadlineAnswer, Occurrence, Recurrence, Regime},
    fact::{Count, Day, EventId, Instant, IntakeId, PlaceId, Provenance, SeriesId, Span, TopicId},
    journal::Seq,
    participation::{Basis, Forecast, LotHash, Rank, Resolution, Status},
    programme::{Cap, Strictness},
    register::StatementCheck,
    sponsor::Stage,
    verdict::Finding,
    wire::Deserialize,
    workshop::{Event, Series},
};

/// The format of a status report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum ReportFormat {
    /// The first format.
    #[serde(rename = "klikks-report/1")]
    V1,
}

/// One place that is on record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlaceRow {
    /// The place.
    pub place: PlaceId,
    /// Its name.
    pub name: String,
    /// A title or by-name.
    pub epithet: Option<String>,
    /// Where it stands.
    pub status: Status,
    /// On what basis it takes part or asks.
    pub basis: Option<Basis>,
    /// Whether it takes up a place.
    pub counted: bool,
    /// The resolutions on record; none means absent, not refused.
    pub resolutions: Vec<Resolution>,
    /// The entries about it.
    pub entries: Vec<Seq>,
}

/// Places and deadline of an intake.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct IntakeRow {
    /// The intake.
    pub intake: IntakeId,
    /// The cap in force.
    pub cap: Cap,
    /// Where the cap comes from.
    pub cap_provenance: Provenance,
    /// Settings that no source states, in German.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assumed: Vec<String>,
    /// Places taken.
    pub taken: u32,
    /// Places left; negative if more are taken than there are. Empty without a cap.
    pub left: Option<i64>,
    /// Those for whom a place is kept free, which is not among those left.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub held: Vec<HoldRow>,
    /// Places left for somebody who asks now: what is free goes to those who wait first. Empty without a cap.
    pub left_for_new: Option<u32>,
    /// Those who wait, first come first.
    pub waiting: Vec<PlaceId>,
    /// The ranks that those who wait can have, if it cannot be told of all of them who came first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ranks: Vec<Rank>,
    /// Those who have asked and are answered when the intake is closed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asked: Vec<PlaceId>,
    /// The entry that closed it, if one did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<Seq>,
    /// The entry by which its places were given out at its close.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allocated: Option<Seq>,
    /// Its lots, with all that it takes to recompute them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lots: Vec<LotRow>,
    /// The deadline, if there is one.
    pub deadline: Option<DeadlineRow>,
}

/// A place that is kept free.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HoldRow {
    /// For whom.
    pub place: PlaceId,
    /// When that is over, exclusive.
    pub until: Instant,
}

/// A lot whose list is fixed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LotRow {
    /// The entry that fixed the list.
    pub seq: Seq,
    /// Who is in it.
    pub among: Vec<PlaceId>,
    /// The number of places.
    pub places: u32,
    /// The later public value that is the seed.
    pub seed_from: String,
    /// The hash that was published.
    pub list_hash: LotHash,
    /// The seed, once it is known.
    pub seed: Option<String>,
}

/// A deadline with both of its days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DeadlineRow {
    /// The words of the call.
    pub wording: String,
    /// The law that was applied.
    pub regime: Regime,
    /// Both days, the end and the steps.
    pub answer: DeadlineAnswer,
    /// Days from the day of the report to the day named; negative when it is over.
    pub days_to_nominal: i32,
    /// Days from the day of the report to the last day that counts; negative when it is over.
    pub days_to_effective: i32,
    /// What it means to be late.
    pub strictness: Strictness,
}

/// Resolutions among those that take part.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ResolutionSummary {
    /// Decided, and the source says unanimously.
    pub unanimous: Vec<PlaceId>,
    /// Decided; by majority, or the source does not say how.
    pub decided: Vec<PlaceId>,
    /// On record without a decision: adjourned, noted, rejected, by a committee only.
    pub undecided: Vec<PlaceId>,
    /// None on record. Absent is not rejected.
    pub absent: Vec<PlaceId>,
}

/// Sponsors of one place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SponsorRow {
    /// The place.
    pub place: PlaceId,
    /// How far they have come.
    pub stage: Stage,
    /// How many.
    pub count: Count,
    /// In how many districts.
    pub districts: Option<Count>,
    /// The entry.
    pub seq: Seq,
}

/// One event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EventRow {
    /// The event.
    pub event: Event,
    /// How many came.
    pub attendance: Option<Count>,
    /// The entry.
    pub seq: Seq,
}

/// The dates of a series under one reading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DatesUnder {
    /// The reading.
    pub recurrence: Recurrence,
    /// The next dates after the day of the report.
    pub dates: Vec<Occurrence>,
}

/// A series of meetings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SeriesRow {
    /// The series.
    pub series: Series,
    /// The first date, as far as known.
    pub anchor: Anchor,
    /// The next dates, the preferred reading first.
    pub readings: Vec<DatesUnder>,
    /// The entry.
    pub seq: Seq,
}

/// A topic that places have chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TopicRow {
    /// The topic.
    pub topic: TopicId,
    /// Who chose it.
    pub places: Vec<PlaceId>,
}

/// The status of a programme at the end of a day. Each figure names its entries, or follows from rows that do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StatusReport {
    /// `klikks-report/1`.
    pub format: ReportFormat,
    /// The name of the programme.
    pub programme: String,
    /// The day of the report.
    pub as_of: Day,
    /// How many communes are official.
    pub official: u32,
    /// How many places take part in all, communes or not.
    pub taking_part: u32,
    /// The places on record, those that take part first.
    pub places: Vec<PlaceRow>,
    /// Each intake.
    pub intakes: Vec<IntakeRow>,
    /// Interest of communes that are not named.
    pub interest: Vec<Count>,
    /// How many more are expected.
    pub expected: Count,
    /// By when.
    pub expected_by: Option<Day>,
    /// The forecast: what is counted, and all that take part where that differs.
    pub forecast: Vec<Forecast>,
    /// Resolutions among those that take part.
    pub resolutions: ResolutionSummary,
    /// All sponsors.
    pub sponsors: Count,
    /// Sponsors by place.
    pub sponsors_by_place: Vec<SponsorRow>,
    /// Events that took place.
    pub held: Vec<EventRow>,
    /// Events that are planned.
    pub coming: Vec<EventRow>,
    /// Series of meetings.
    pub series: Vec<SeriesRow>,
    /// Topics chosen.
    pub topics: Vec<TopicRow>,
    /// Figures that were published, and what the register says to each.
    pub statements: Vec<StatementCheck>,
    /// Contradictions, gaps and assumptions.
    pub findings: Vec<Finding>,
}

impl SeriesRow {
    /// The id of the series.
    pub fn id(&self) -> &SeriesId {
        &self.series.id
    }
}

impl EventRow {
    /// The id of the event.
    pub fn id(&self) -> &EventId {
        &self.event.id
    }

    pub(crate) fn sort_key(&self) -> (Option<Day>, Option<Day>, &EventId) {
        (self.when().latest(), self.when().earliest(), &self.event.id)
    }

    fn when(&self) -> &Span {
        &self.event.when
    }
}
