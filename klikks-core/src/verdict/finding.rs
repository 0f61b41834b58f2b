//! What is worth knowing and stands in nobody's way: contradictions, gaps, assumptions.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    calendar::{Holiday, Land},
    fact::{Count, Day, EventId, Instant, IntakeId, PlaceId, SeriesId, Span},
    journal::{Figure, Seq},
    participation::{MajorityKind, Naming, Outcome, RequiredMajority, Step, Votes},
    place::Population,
    programme::Rule,
    wire::Deserialize,
};

/// A published figure and the entry it stands in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Stated {
    /// The entry.
    pub seq: Seq,
    /// The figure.
    pub count: Count,
    /// The words used.
    pub wording: String,
}

/// Something to know, with both sides where there are two. It never changes the data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Finding {
    /// It arrived late, which a soft deadline allows.
    #[schemars(title = "Late")]
    Late {
        /// When it arrived.
        received: Span,
        /// The last day that counted.
        effective: Day,
        /// The last day on which lateness is accepted, if there is one.
        grace_until: Option<Day>,
    },
    /// Whether it arrived in time cannot be told; the deadline is soft.
    #[schemars(title = "ArrivalUnclear")]
    ArrivalUnclear {
        /// What is known of the arrival.
        received: Span,
        /// The last day that counted.
        effective: Day,
    },
    /// All places are taken; there is a waiting list.
    #[schemars(title = "Full")]
    Full {
        /// The number of places.
        places: u32,
        /// How many are taken.
        taken: u32,
    },
    /// Others wait already; this place goes behind them.
    #[schemars(title = "BehindOthers")]
    BehindOthers {
        /// How many wait.
        waiting: u32,
    },
    /// The group that asked to be admitted as one has more members than there are places left.
    #[schemars(title = "GroupWaits")]
    GroupTooLarge {
        /// The members that are not in yet.
        members: u32,
        /// The places left.
        left: u32,
    },
    /// Places are given out when the intake is closed; until then requests are gathered.
    #[schemars(title = "GatheredUntilClose")]
    DecidedAtClose {
        /// The last day on which requests are taken, if there is one.
        closes: Option<Day>,
    },
    /// A group that was to be admitted as one is in with some of its members only.
    #[schemars(title = "GroupSplit")]
    GroupSplit {
        /// Those who are in.
        inside: Vec<PlaceId>,
        /// Those who are not.
        outside: Vec<PlaceId>,
    },
    /// A request that came earlier was told later, when the place was given already. Nobody is put out.
    #[schemars(title = "ToldLater")]
    ToldLater {
        /// Who came earlier and waits.
        place: PlaceId,
        /// The entry of its request.
        seq: Seq,
        /// Who came later and is in.
        inside: PlaceId,
        /// The entry of its admission.
        inside_seq: Seq,
    },
    /// A place was kept free, and that is over.
    #[schemars(title = "HoldOver")]
    HoldOver {
        /// For whom.
        place: PlaceId,
        /// The entry.
        seq: Seq,
        /// When it was over, exclusive.
        until: Instant,
    },
    /// Commitments were expected by a day that has passed, and some have not come.
    #[schemars(title = "ExpectationOver")]
    ExpectationOver {
        /// The entry.
        seq: Seq,
        /// How many have not come.
        count: Count,
        /// By when they were expected.
        by: Day,
    },
    /// A place was given after the term was over.
    #[schemars(title = "GivenAfterTerm")]
    GivenAfterTerm {
        /// To whom.
        place: PlaceId,
        /// The first day on which it can have been.
        day: Day,
        /// The last day of the term.
        last_day: Day,
    },
    /// What decides about a group with places of its own is not on record for these places.
    #[schemars(title = "GroupUnknown")]
    GroupUnknown {
        /// The group, as the programme calls it.
        group: String,
        /// The places.
        places: Vec<PlaceId>,
    },
    /// The target is passed with this place.
    #[schemars(title = "BeyondTarget")]
    BeyondTarget {
        /// The planned number of places.
        places: u32,
        /// How many are taken before this one.
        taken: u32,
    },
    /// A usual paper is not on record. Absent is not refused.
    #[schemars(title = "PaperAbsent")]
    PaperAbsent {
        /// Whose paper.
        place: PlaceId,
        /// Which ones.
        steps: Vec<Step>,
    },
    /// A place takes part, and papers that are required are not on record. Absent is not refused.
    #[schemars(title = "RequiredPaperAbsent")]
    RequiredPaperAbsent {
        /// Whose papers.
        place: PlaceId,
        /// Which ones.
        steps: Vec<Step>,
    },
    /// A commune takes part that is larger than the programme asks.
    #[schemars(title = "AboveInhabitants")]
    AboveInhabitants {
        /// The commune.
        place: PlaceId,
        /// The figure, with its day and basis.
        population: Population,
        /// The limit: there have to be fewer.
        below: u32,
    },
    /// Whether a commune is as small as the programme asks cannot be told.
    #[schemars(title = "InhabitantsUnknown")]
    InhabitantsUnknown {
        /// The commune.
        place: PlaceId,
        /// The limit: there have to be fewer.
        below: u32,
        /// The figure on record, if it is of another day or basis than the one that counts.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        figure: Option<Population>,
    },
    /// The votes on record do not give the outcome on record.
    #[schemars(title = "VotesContradict")]
    VotesContradict {
        /// Whose resolution.
        place: PlaceId,
        /// The entry.
        seq: Seq,
        /// The outcome on record.
        outcome: Outcome,
        /// The votes on record.
        votes: Votes,
        /// The majority it takes.
        required: RequiredMajority,
        /// The section that says so, if one is on record.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        section: Option<String>,
    },
    /// The record says unanimous, and there are votes against. Abstentions do not break unanimity.
    #[schemars(title = "UnanimityContradicted")]
    UnanimityContradicted {
        /// Whose resolution.
        place: PlaceId,
        /// The entry.
        seq: Seq,
        /// The votes on record.
        votes: Votes,
    },
    /// A resolution takes a particular majority, and whether it had it cannot be told.
    #[schemars(title = "MajorityUnclear")]
    MajorityUnclear {
        /// Whose resolution.
        place: PlaceId,
        /// The entry.
        seq: Seq,
        /// The majority it takes.
        kind: MajorityKind,
    },
    /// The body of a district resolved for a whole commune, for which it cannot decide.
    #[schemars(title = "DistrictBodyForCommune")]
    DistrictBodyForCommune {
        /// The commune.
        place: PlaceId,
        /// The entry.
        seq: Seq,
    },
    /// Sponsors were named in another way than the programme expects.
    #[schemars(title = "NamedOtherwise")]
    NamedOtherwise {
        /// Whose sponsors.
        place: PlaceId,
        /// The entry.
        seq: Seq,
        /// What is expected.
        expected: Naming,
        /// What is on record.
        found: Naming,
    },
    /// A commune lies in another Land than the agency.
    #[schemars(title = "CommuneOfOtherLand")]
    OtherLand {
        /// The commune.
        place: PlaceId,
        /// Its Land.
        land: Land,
        /// The Land of the programme.
        programme: Land,
    },
    /// Several places have the same name; only their ids tell them apart.
    #[schemars(title = "SameName")]
    SameName {
        /// The name.
        name: String,
        /// The places.
        places: Vec<PlaceId>,
    },
    /// A place takes part, and so does the one it belongs to: one may be counted in the other.
    #[schemars(title = "PartAndWhole")]
    PartAndWhole {
        /// The district or member commune.
        part: PlaceId,
        /// What it belongs to.
        whole: PlaceId,
    },
    /// A rule was set aside for this place.
    #[schemars(title = "RuleLifted")]
    RuleLifted {
        /// The rule.
        rule: Rule,
        /// The entry with the reason.
        seq: Seq,
    },
    /// More places are taken than a hard cap allows, as after lowering it. Nobody is put out.
    #[schemars(title = "OverCap")]
    OverCap {
        /// The intake.
        intake: IntakeId,
        /// The number of places.
        places: u32,
        /// How many are taken.
        taken: u32,
    },
    /// A step stands on record before one that is expected earlier.
    #[schemars(title = "OutOfOrder")]
    OutOfOrder {
        /// Whose steps.
        place: PlaceId,
        /// The step that came first.
        step: Step,
        /// Its entry.
        seq: Seq,
        /// The step that is expected before it.
        expected_before: Step,
        /// Its entry.
        expected_seq: Seq,
    },
    /// A council resolved after the deadline was over.
    #[schemars(title = "ResolvedAfterDeadline")]
    ResolvedAfterDeadline {
        /// Whose council.
        place: PlaceId,
        /// The entry.
        seq: Seq,
        /// When it resolved.
        when: Span,
        /// The last day that counted.
        effective: Day,
    },
    /// Two published figures for the same thing differ.
    #[schemars(title = "StatementsDiffer")]
    StatementsDiffer {
        /// What is counted.
        figure: Figure,
        /// The one.
        first: Stated,
        /// The other.
        second: Stated,
    },
    /// A published figure does not follow from the register.
    #[schemars(title = "StatementContradicted")]
    StatementContradicted {
        /// What is counted.
        figure: Figure,
        /// What was published.
        stated: Stated,
        /// What the register holds.
        register: Count,
    },
    /// Places take part that do not count as communes.
    #[schemars(title = "TakesPartUncounted")]
    TakesPartUncounted {
        /// The places.
        places: Vec<PlaceId>,
    },
    /// Commitments are expected from communes that are not named.
    #[schemars(title = "ExpectedUnnamed")]
    ExpectedUnnamed {
        /// The entry.
        seq: Seq,
        /// How many are still awaited.
        count: Count,
        /// By when.
        by: Day,
    },
    /// What kind of event it will be is open.
    #[schemars(title = "KindStillOpen")]
    KindStillOpen {
        /// The event.
        event: EventId,
    },
    /// When the event is, is not known to the day.
    #[schemars(title = "DayStillOpen")]
    DayStillOpen {
        /// The event.
        event: EventId,
    },
    /// The words for a rhythm can be read in more than one way.
    #[schemars(title = "RhythmAmbiguous")]
    RhythmAmbiguous {
        /// The series.
        series: SeriesId,
    },
    /// The first date of a series is an assumption.
    #[schemars(title = "AnchorIsAssumed")]
    AnchorIsAssumed {
        /// The series.
        series: SeriesId,
        /// The assumed date.
        date: Day,
        /// Why this date.
        reason: String,
    },
    /// The first date of a series is unknown, so it has no dates.
    #[schemars(title = "AnchorIsUnknown")]
    AnchorIsUnknown {
        /// The series.
        series: SeriesId,
    },
    /// A date falls on a public holiday.
    #[schemars(title = "OnHoliday")]
    OnHoliday {
        /// The series.
        series: SeriesId,
        /// The day.
        day: Day,
        /// The holiday.
        holiday: Holiday,
    },
    /// The day that was named is not the last day that counts.
    #[schemars(title = "DeadlineMoved")]
    DeadlineMoved {
        /// The intake.
        intake: IntakeId,
        /// The day named.
        nominal: Day,
        /// The last day that counts.
        effective: Day,
    },
    /// The last line of the journal was cut off and left out; every entry before it was read.
    #[schemars(title = "LastLineCutOff")]
    LastLineCutOff {
        /// The line, from 1.
        line: u32,
    },
}

impl Finding {
    /// Whether a request that meets it goes on the waiting list.
    pub(crate) fn makes_wait(&self) -> bool {
        matches!(self, Self::Full { .. } | Self::BehindOthers { .. } | Self::GroupTooLarge { .. })
    }

    /// Whether a request that meets it is late.
    pub(crate) fn makes_late(&self) -> bool {
        matches!(self, Self::Late { .. } | Self::RuleLifted { rule: Rule::Deadline, .. })
    }
}
