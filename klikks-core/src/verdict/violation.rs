//! Why something cannot be, and what would have changed that.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    calendar::{Ags, CalendarError, Land},
    fact::{Day, Instant, Moment, PlaceId, Span},
    journal::Seq,
    participation::{Basis, Status, Step},
    place::Population,
    programme::Rule,
    wire::Deserialize,
};

/// A kind of thing that can be named by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Reference {
    /// A commune or district.
    Place,
    /// An intake.
    Intake,
    /// A role.
    Role,
    /// A kind of event.
    EventKind,
    /// An event.
    Event,
    /// A topic.
    Topic,
    /// A series of meetings.
    Series,
    /// An entry.
    Entry,
}

impl Reference {
    /// The name used in codes: `unknown_place`.
    pub(crate) fn unknown_code(self) -> &'static str {
        match self {
            Self::Place => "unknown_place",
            Self::Intake => "unknown_intake",
            Self::Role => "unknown_role",
            Self::EventKind => "unknown_event_kind",
            Self::Event => "unknown_event",
            Self::Topic => "unknown_topic",
            Self::Series => "unknown_series",
            Self::Entry => "unknown_entry",
        }
    }
}

/// Why a rule stands in the way. Closed on purpose: whoever decides should see a new case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Violation {
    /// Something named is not on record.
    #[schemars(title = "UnknownReference")]
    UnknownReference {
        /// What it is.
        what: Reference,
        /// Its id.
        id: String,
    },
    /// The id is taken.
    #[schemars(title = "AlreadyOnRecord")]
    AlreadyOnRecord {
        /// What it is.
        what: Reference,
        /// Its id.
        id: String,
    },
    /// The fact lies after the day it is recorded.
    #[schemars(title = "InFuture")]
    InFuture {
        /// When it is said to be.
        when: Span,
        /// The day of recording.
        recorded: Day,
    },
    /// It would be recorded before the last entry of the journal.
    #[schemars(title = "BeforeLastEntry")]
    BeforeLastEntry {
        /// When it is asked.
        at: Moment,
        /// When the last entry was recorded.
        last: Moment,
    },
    /// The first day it can be comes after the last.
    #[schemars(title = "SpanReversed")]
    SpanReversed {
        /// The span.
        when: Span,
    },
    /// The calendar does not reach to this deadline.
    #[schemars(title = "CalendarUnknown")]
    CalendarUnknown {
        /// How the deadline is worded.
        wording: String,
        /// What the calendar cannot tell.
        why: CalendarError,
    },
    /// The key belongs to another Land.
    #[schemars(title = "AgsElsewhere")]
    AgsElsewhere {
        /// The key.
        ags: Ags,
        /// The Land given.
        land: Land,
    },
    /// The day lies outside the term, or before the intake opens.
    #[schemars(title = "OutsideTerm")]
    OutsideTerm {
        /// The day.
        day: Day,
        /// The first day of the intake.
        opens: Day,
        /// The last day of the term.
        last_day: Day,
    },
    /// The programme does not admit this basis.
    #[schemars(title = "BasisNotAdmitted")]
    BasisNotAdmitted {
        /// The basis.
        basis: Basis,
        /// Those it admits.
        admitted: Vec<Basis>,
    },
    /// The commune is larger than the programme asks.
    #[schemars(title = "TooManyInhabitants")]
    TooManyInhabitants {
        /// The figure, with its day and basis.
        population: Population,
        /// The limit: there have to be fewer.
        below: u32,
    },
    /// One fact names the same place more than once.
    #[schemars(title = "NamedTwice")]
    NamedTwice {
        /// The place.
        place: PlaceId,
    },
    /// The place is in, or waits already.
    #[schemars(title = "AlreadyIn")]
    AlreadyIn {
        /// Where it stands.
        status: Status,
    },
    /// It takes part; what is recorded would end that without saying so.
    #[schemars(title = "StillIn")]
    StillIn {
        /// Where it stands.
        status: Status,
    },
    /// Papers without which there is no admission are not on record.
    #[schemars(title = "PapersMissing")]
    PapersMissing {
        /// Those that are missing.
        steps: Vec<Step>,
    },
    /// It arrived after a hard end.
    #[schemars(title = "TooLate")]
    TooLate {
        /// When it arrived.
        received: Span,
        /// The last day that counted.
        effective: Day,
        /// The end, exclusive.
        end: Instant,
    },
    /// Whether it arrived before a hard end cannot be told.
    #[schemars(title = "ReceiptUnclear")]
    ReceiptUnclear {
        /// What is known of the arrival.
        received: Span,
        /// The end, exclusive.
        end: Instant,
    },
    /// Others wait, and the first of them comes first.
    #[schemars(title = "OvertakesQueue")]
    OvertakesQueue {
        /// Who comes first.
        first: PlaceId,
        /// How many wait.
        waiting: u32,
    },
    /// All places are taken.
    #[schemars(title = "NoPlaceLeft")]
    NoPlaceLeft {
        /// The number of places.
        places: u32,
        /// How many are taken.
        taken: u32,
    },
    /// The place does not take part, so it cannot leave.
    #[schemars(title = "NotIn")]
    NotIn {
        /// Where it stands.
        status: Status,
    },
    /// No exception can be made from this rule.
    #[schemars(title = "CannotBeLifted")]
    CannotBeLifted {
        /// The rule.
        rule: Rule,
    },
    /// A retraction stands alone; it has to correct an entry.
    #[schemars(title = "RetractsNothing")]
    RetractsNothing {},
    /// The entry that is to be corrected is not in force; correct the entry it meant.
    #[schemars(title = "CorrectionRetracted")]
    CorrectionRetracted {
        /// The entry that is not in force.
        seq: Seq,
        /// The entry it meant.
        meant: Seq,
    },
    /// With this correction a later entry could not have happened.
    #[schemars(title = "BreaksLaterEntry")]
    BreaksLaterEntry {
        /// That entry.
        seq: Seq,
        /// The rule that would object to it.
        rule: Rule,
    },
}

impl Violation {
    /// The stable code, the same as the tag on the wire but for references: `unknown_place`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownReference { what, .. } => what.unknown_code(),
            Self::AlreadyOnRecord { .. } => "already_on_record",
            Self::InFuture { .. } => "in_future",
            Self::BeforeLastEntry { .. } => "before_last_entry",
            Self::SpanReversed { .. } => "span_reversed",
            Self::CalendarUnknown { .. } => "calendar_unknown",
            Self::AgsElsewhere { .. } => "ags_elsewhere",
            Self::OutsideTerm { .. } => "outside_term",
            Self::BasisNotAdmitted { .. } => "basis_not_admitted",
            Self::TooManyInhabitants { .. } => "too_many_inhabitants",
            Self::NamedTwice { .. } => "named_twice",
            Self::AlreadyIn { .. } => "already_in",
            Self::StillIn { .. } => "still_in",
            Self::PapersMissing { .. } => "papers_missing",
            Self::TooLate { .. } => "too_late",
            Self::ReceiptUnclear { .. } => "receipt_unclear",
            Self::OvertakesQueue { .. } => "overtakes_queue",
            Self::NoPlaceLeft { .. } => "no_place_left",
            Self::NotIn { .. } => "not_in",
            Self::CannotBeLifted { .. } => "cannot_be_lifted",
            Self::RetractsNothing {} => "retracts_nothing",
            Self::CorrectionRetracted { .. } => "correction_retracted",
            Self::BreaksLaterEntry { .. } => "breaks_later_entry",
        }
    }
}

/// What would have changed the answer of one rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Counterfactual {
    /// Had it arrived before this instant.
    #[schemars(title = "ReceivedBefore")]
    ReceivedBefore {
        /// The end, exclusive.
        end: Instant,
        /// The last day that counted.
        effective: Day,
    },
    /// Had there been at least so many places.
    #[schemars(title = "PlacesAtLeast")]
    PlacesAtLeast {
        /// The number of places.
        places: u32,
    },
    /// Had these papers been on record.
    #[schemars(title = "PapersPresent")]
    PapersPresent {
        /// The papers.
        steps: Vec<Step>,
    },
    /// Had the basis been one of these.
    #[schemars(title = "OtherBasis")]
    OtherBasis {
        /// The bases.
        bases: Vec<Basis>,
    },
    /// Had the agency made an exception from this rule.
    #[schemars(title = "ExceptionFrom")]
    ExceptionFrom {
        /// The rule.
        rule: Rule,
    },
}
