//! Why something cannot be.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    calendar::{Ags, CalendarError, Land},
    fact::{Day, Instant, Moment, PlaceId, Span},
    journal::{Remainder, Seq},
    participation::{Basis, LotHash, Status, Step},
    place::Population,
    programme::{Rule, TieRule},
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
    /// The group that asked to be admitted as one has more members than there are places left.
    #[schemars(title = "GroupTooLarge")]
    GroupTooLarge {
        /// The members that are not in yet.
        members: u32,
        /// The places left.
        left: u32,
    },
    /// Places are given out when the intake is closed, and not before.
    #[schemars(title = "DecidedAtClose")]
    DecidedAtClose {
        /// The last day on which requests are taken, if there is one.
        closes: Option<Day>,
    },
    /// Who of these came first cannot be told.
    #[schemars(title = "TieUndecided")]
    TieUndecided {
        /// With whom it is tied.
        with: Vec<PlaceId>,
        /// How ties are to be decided.
        tie: TieRule,
    },
    /// The intake takes no further requests.
    #[schemars(title = "IntakeIsClosed")]
    IntakeIsClosed {
        /// The entry that closed it.
        seq: Seq,
    },
    /// The intake still takes requests.
    #[schemars(title = "IntakeIsOpen")]
    IntakeIsOpen {
        /// The last day on which they are taken, if there is one.
        closes: Option<Day>,
    },
    /// Its places are given out one by one, not at its close.
    #[schemars(title = "NotAtClose")]
    NotAtClose {},
    /// Its places were given out already.
    #[schemars(title = "AllocatedAlready")]
    AllocatedAlready {
        /// The entry.
        seq: Seq,
    },
    /// No list is kept of those who wait.
    #[schemars(title = "NoWaitingList")]
    NoWaitingList {},
    /// Nobody waits.
    #[schemars(title = "NobodyWaits")]
    NobodyWaits {},
    /// No place is kept free for it.
    #[schemars(title = "NotHeld")]
    NotHeld {},
    /// A place would be kept free until a time that is over.
    #[schemars(title = "HoldIsOver")]
    HoldIsOver {
        /// When it would be over, exclusive.
        until: Instant,
        /// When it is asked.
        at: Moment,
    },
    /// The programme decides nothing by lot here.
    #[schemars(title = "NoLotHere")]
    NoLotHere {},
    /// The list of the lot has to be fixed, and its hash published, before it is drawn.
    #[schemars(title = "LotNotCommitted")]
    LotNotCommitted {},
    /// The lot has to be drawn first.
    #[schemars(title = "LotNotDrawn")]
    LotNotDrawn {
        /// The entry that fixed its list.
        seq: Seq,
        /// The later public value that is the seed.
        seed_from: String,
    },
    /// The list of a lot is fixed already; it cannot be fixed again before it is drawn.
    #[schemars(title = "LotCommittedAlready")]
    LotCommittedAlready {
        /// The entry.
        seq: Seq,
    },
    /// The list of the lot is not that of those among whom it decides.
    #[schemars(title = "LotListDiffers")]
    LotListDiffers {
        /// Those who have to be in it.
        among: Vec<PlaceId>,
        /// The number of places.
        places: u32,
    },
    /// The hash is not that of the list.
    #[schemars(title = "LotHashDiffers")]
    LotHashDiffers {
        /// The hash of the list.
        hash: LotHash,
    },
    /// What is to be published is not written as the lot wants it.
    #[schemars(title = "LotNotPlain")]
    LotNotPlain {
        /// The text given.
        text: String,
    },
    /// By its procedure the places go to others.
    #[schemars(title = "AllocationDiffers")]
    AllocationDiffers {
        /// All who have asked, in the order in which they come.
        order: Vec<PlaceId>,
        /// For how many of them there is a place.
        places: u32,
        /// What becomes of the others.
        rest: Remainder,
    },
    /// The group has no members.
    #[schemars(title = "EmptyGroup")]
    EmptyGroup {},
    /// A place is in the group twice.
    #[schemars(title = "TwiceInGroup")]
    TwiceInGroup {
        /// The place.
        place: PlaceId,
    },
    /// Something has been put on record that whoever asks has not seen.
    #[schemars(title = "RegisterMoved")]
    RegisterMoved {
        /// The last entry they have seen.
        seen: Seq,
        /// The last entry.
        last: Seq,
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
            Self::GroupTooLarge { .. } => "group_too_large",
            Self::DecidedAtClose { .. } => "decided_at_close",
            Self::TieUndecided { .. } => "tie_undecided",
            Self::IntakeIsClosed { .. } => "intake_is_closed",
            Self::IntakeIsOpen { .. } => "intake_is_open",
            Self::NotAtClose {} => "not_at_close",
            Self::AllocatedAlready { .. } => "allocated_already",
            Self::NoWaitingList {} => "no_waiting_list",
            Self::NobodyWaits {} => "nobody_waits",
            Self::NotHeld {} => "not_held",
            Self::HoldIsOver { .. } => "hold_is_over",
            Self::NoLotHere {} => "no_lot_here",
            Self::LotNotCommitted {} => "lot_not_committed",
            Self::LotNotDrawn { .. } => "lot_not_drawn",
            Self::LotCommittedAlready { .. } => "lot_committed_already",
            Self::LotListDiffers { .. } => "lot_list_differs",
            Self::LotHashDiffers { .. } => "lot_hash_differs",
            Self::LotNotPlain { .. } => "lot_not_plain",
            Self::AllocationDiffers { .. } => "allocation_differs",
            Self::EmptyGroup {} => "empty_group",
            Self::TwiceInGroup { .. } => "twice_in_group",
            Self::RegisterMoved { .. } => "register_moved",
            Self::NotIn { .. } => "not_in",
            Self::CannotBeLifted { .. } => "cannot_be_lifted",
            Self::RetractsNothing {} => "retracts_nothing",
            Self::CorrectionRetracted { .. } => "correction_retracted",
            Self::BreaksLaterEntry { .. } => "breaks_later_entry",
        }
    }
}
