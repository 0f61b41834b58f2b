//! Why something cannot be.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Reference, TenureProblem};
use crate::{
    calendar::{Ags, CalendarError, Land},
    fact::{Day, Instant, Moment, PlaceId, RoleId, Span},
    journal::{Remainder, Seq},
    participation::{Basis, LotHash, Status, Step},
    place::Population,
    programme::{Act, Reach, Rule, StageNeed, TieRule},
    sponsor::{Certificate, Stage},
    wire::Deserialize,
};

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
    /// None of the roles may do it.
    #[schemars(title = "NoRight")]
    NoRight {
        /// What was to be done.
        act: Act,
        /// The roles that were held; none if there was none.
        roles: Vec<RoleId>,
    },
    /// The role may do it, but not there.
    #[schemars(title = "OutOfReach")]
    OutOfReach {
        /// What was to be done.
        act: Act,
        /// The role.
        role: RoleId,
        /// How far its right reaches.
        reach: Reach,
        /// Where it is held; none for the whole programme, or if that is not stated.
        place: Option<PlaceId>,
    },
    /// The role that may do it was not held on that day. No role has effect outside its term.
    #[schemars(title = "RoleNotInForce")]
    RoleNotInForce {
        /// The role.
        role: RoleId,
        /// Its first day.
        from: Day,
        /// The first day without it.
        until: Option<Day>,
        /// The day asked about.
        at: Day,
    },
    /// A term cannot be as it is written.
    #[schemars(title = "TenureUnsound")]
    TenureUnsound {
        /// What is wrong.
        problem: TenureProblem,
    },
    /// What a stage takes is not on record.
    #[schemars(title = "StageNeedsMissing")]
    StageNeedsMissing {
        /// The stage.
        stage: Stage,
        /// What is not on record.
        needs: Vec<StageNeed>,
    },
    /// Somebody who is not, or no longer, a sponsor of the place cannot be given something to look after.
    #[schemars(title = "NotReady")]
    NotReady {
        /// How far the person has come there; none if nothing is on record.
        stage: Option<Stage>,
    },
    /// Less training is on record than an assignment takes.
    #[schemars(title = "TrainingMissing")]
    TrainingMissing {
        /// Days on record.
        days: u32,
        /// Days asked for.
        required: u32,
    },
    /// There is no room for one more sponsor.
    #[schemars(title = "NoSponsorPlace")]
    NoSponsorPlace {
        /// The place or district.
        place: PlaceId,
        /// How many there is room for.
        places: u32,
        /// How many there are.
        taken: u32,
    },
    /// The cap of an intake cannot count persons.
    #[schemars(title = "CapCountsPersons")]
    CapCountsPersons {},
    /// It was not asked for. Hours and certificates are put on record on request only.
    #[schemars(title = "NotRequested")]
    NotRequested {
        /// What should have been asked for: one of these.
        certificates: Vec<Certificate>,
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
