//! What is worth knowing and stands in nobody's way: contradictions, gaps, assumptions.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    calendar::Holiday,
    fact::{Count, Day, EventId, EventKindId, Instant, IntakeId, PlaceId, SeriesId, Span, Usual},
    journal::{Figure, Seq},
    participation::Step,
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
    /// Somebody moved or cancelled a date that the series does not have.
    #[schemars(title = "SeriesDateUnknown")]
    SeriesDateUnknown {
        /// The series.
        series: SeriesId,
        /// The day.
        day: Day,
        /// The entry.
        seq: Seq,
    },
    /// An event came before one that is expected earlier.
    #[schemars(title = "EventOutOfOrder")]
    EventOutOfOrder {
        /// The event that came first.
        event: EventId,
        /// Its kind.
        kind: EventKindId,
        /// The first event of the kind that is expected before it.
        later: EventId,
        /// That kind.
        expected_before: EventKindId,
    },
    /// People heard of an event late.
    #[schemars(title = "NoticeShort")]
    NoticeShort {
        /// The event.
        event: EventId,
        /// When they heard of it.
        announced: Span,
        /// The most days that can have been between.
        days: i32,
        /// The days that are usual.
        usual: u16,
    },
    /// An event falls on a public holiday of its place.
    #[schemars(title = "EventOnHoliday")]
    EventOnHoliday {
        /// The event.
        event: EventId,
        /// The day.
        day: Day,
        /// The holiday.
        holiday: Holiday,
        /// Whether the place keeps it; if not, only some communes of the Land do, and nobody said whether this one does.
        certain: bool,
    },
    /// An event falls into a school break of its Land.
    #[schemars(title = "EventInSchoolBreak")]
    EventInSchoolBreak {
        /// The event.
        event: EventId,
        /// The day.
        day: Day,
        /// The name of the break.
        school_break: String,
    },
    /// More people come, or came, than is usual for the kind of event.
    #[schemars(title = "ManyPeople")]
    ManyPeople {
        /// The event.
        event: EventId,
        /// How many.
        count: Count,
        /// The most that is usual.
        most: u32,
    },
    /// An event is shorter or longer than is usual for its kind.
    #[schemars(title = "LengthUnusual")]
    LengthUnusual {
        /// The event.
        event: EventId,
        /// How long it is.
        minutes: u16,
        /// What is usual.
        usual: Usual,
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
