//! Everything that can be on record.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::Serialize;

use super::Seq;
use crate::{
    fact::{
        Count, Day, EventId, EventKindId, Instant, IntakeId, PersonId, PlaceId, ProjectId, RoleId, SeriesId, Span, TimeOfDay,
        TopicId,
    },
    participation::{Arrival, Backing, Basis, LotHash, Naming, Resolution, Together},
    person::ErasureReason,
    place::{Commune, District},
    programme::{Cap, Rule, TermOfResponse},
    project::{Co2Saving, Project, ProjectState, SavingOf},
    sponsor::{Certificate, Duty, Group, Mandate, Stage},
    wire::Deserialize,
    workshop::{Event, Series},
};

/// A figure that somebody published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Figure {
    /// How many communes are in ("dabei", "wirken mit").
    CommunesIn,
    /// How many are interested or in.
    CommunesInterestedOrIn,
    /// How many more are expected.
    CommunesExpected,
    /// How many sponsors there are.
    Sponsors,
}

/// What becomes of those for whom there was no place when places were given out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Remainder {
    /// They wait, in the order of the allocation.
    Waits,
    /// They are refused; no list is kept.
    Refused,
}

/// What was so. `when` is the time of the fact itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
#[expect(
    missing_docs,
    reason = "shared fields are explained once: `place` and `person` are whom it concerns, `also_for` whom besides, `when` the time, `from` the first day"
)]
pub enum Fact {
    /// A commune came into the register.
    #[schemars(title = "CommuneRegistered")]
    CommuneRegistered { commune: Arc<Commune> },
    /// A district came into the register.
    #[schemars(title = "DistrictRegistered")]
    DistrictRegistered { district: Arc<District> },
    /// A place expressed interest.
    #[schemars(title = "InterestExpressed")]
    InterestExpressed {
        place: PlaceId,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        also_for: Vec<PlaceId>,
        when: Span,
    },
    /// So many communes are interested; they are not named.
    #[schemars(title = "InterestCounted")]
    InterestCounted { count: Count, when: Span },
    /// Commitments of so many communes are expected by a day; they are not named.
    #[schemars(title = "CommitmentsExpected")]
    CommitmentsExpected { count: Count, by: Day },
    /// A place promised to take part.
    #[schemars(title = "CommitmentGiven")]
    CommitmentGiven { place: PlaceId, when: Span },
    /// A role or unit stands behind the participation.
    #[schemars(title = "BackingGiven")]
    BackingGiven {
        place: PlaceId,
        role: RoleId,
        manner: Backing,
        /// Why, in the words of the source or close to them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
        when: Span,
    },
    /// A declaration of intent was signed.
    #[schemars(title = "DeclarationMade")]
    DeclarationMade {
        place: PlaceId,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        also_for: Vec<PlaceId>,
        when: Span,
    },
    /// A body resolved, or dealt with it without resolving.
    #[schemars(title = "ResolutionRecorded")]
    ResolutionRecorded { place: PlaceId, resolution: Arc<Resolution>, when: Span },
    /// The cooperation agreement was signed.
    #[schemars(title = "AgreementSigned")]
    AgreementSigned {
        place: PlaceId,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        also_for: Vec<PlaceId>,
        when: Span,
    },
    /// The sponsors were named.
    #[schemars(title = "SponsorsNamed")]
    SponsorsNamed { place: PlaceId, manner: Naming, when: Span },
    /// A place asked for admission.
    #[schemars(title = "AdmissionRequested")]
    AdmissionRequested {
        place: PlaceId,
        intake: IntakeId,
        basis: Basis,
        arrival: Arrival,
        /// The entry that counted it, unnamed, among the expected.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        one_of: Option<Seq>,
        /// The group that asks with this one request, if it is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        together: Option<Box<Together>>,
    },
    /// A place is kept free for one, until an instant.
    #[schemars(title = "PlaceHeld")]
    PlaceHeld {
        place: PlaceId,
        intake: IntakeId,
        basis: Basis,
        /// When it is over unless it was taken, exclusive.
        until: Instant,
        when: Span,
    },
    /// A place is kept free no longer.
    #[schemars(title = "HoldReleased")]
    HoldReleased { place: PlaceId, reason: String, when: Span },
    /// No further requests are taken for an intake.
    #[schemars(title = "IntakeClosed")]
    IntakeClosed { intake: IntakeId, reason: String, when: Span },
    /// The list of a lot was fixed and its hash published, before the seed is known.
    #[schemars(title = "LotCommitted")]
    LotCommitted {
        intake: IntakeId,
        /// Who is in the lot; a group is there with one of its members.
        among: Vec<PlaceId>,
        /// The number of places, as published.
        places: u32,
        /// The later public value that will be the seed, such as "Lottozahlen vom 7. Januar 2023".
        seed_from: String,
        /// The hash that was published, as `docs/lot.md` says.
        list_hash: LotHash,
        when: Span,
    },
    /// The seed of the lot became known.
    #[schemars(title = "LotDrawn")]
    LotDrawn { intake: IntakeId, seed: String, when: Span },
    /// The places of an intake were given out after its close.
    #[schemars(title = "PlacesAllocated")]
    PlacesAllocated {
        intake: IntakeId,
        /// All who had asked, in the order in which they come.
        order: Vec<PlaceId>,
        /// For how many of them there was a place.
        places: u32,
        /// What becomes of the others.
        rest: Remainder,
        when: Span,
    },
    /// A place was admitted.
    #[schemars(title = "AdmissionGranted")]
    AdmissionGranted { place: PlaceId, intake: IntakeId, basis: Basis, when: Span },
    /// A place was put on the waiting list, behind all that are on it.
    #[schemars(title = "AdmissionWaiting")]
    AdmissionWaiting { place: PlaceId, intake: IntakeId, basis: Basis, when: Span },
    /// The agency refused a place.
    #[schemars(title = "AdmissionRefused")]
    AdmissionRefused { place: PlaceId, intake: IntakeId, reason: String, when: Span },
    /// A rule does not apply to one place, for a reason that is on record.
    #[schemars(title = "ExceptionMade")]
    ExceptionMade { place: PlaceId, rule: Rule, reason: String, when: Span },
    /// A council or head said no.
    #[schemars(title = "ParticipationDeclined")]
    ParticipationDeclined { place: PlaceId, when: Span },
    /// A place left.
    #[schemars(title = "ParticipationWithdrawn")]
    ParticipationWithdrawn { place: PlaceId, when: Span },
    /// A participation came to its regular end.
    #[schemars(title = "ParticipationCompleted")]
    ParticipationCompleted { place: PlaceId, when: Span },
    /// So many sponsors of a place have come to a stage.
    #[schemars(title = "SponsorsCounted")]
    SponsorsCounted {
        place: PlaceId,
        stage: Stage,
        count: Count,
        /// In how many districts, where the source says so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        districts: Option<Count>,
        when: Span,
    },
    /// An event is planned.
    #[schemars(title = "EventPlanned")]
    EventPlanned { event: Arc<Event> },
    /// An event took place.
    #[schemars(title = "EventHeld")]
    EventHeld {
        event: Arc<Event>,
        /// How many came.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        attendance: Option<Count>,
    },
    /// An event will not take place.
    #[schemars(title = "EventCancelled")]
    EventCancelled { event: EventId, reason: String, when: Span },
    /// A series of meetings began.
    #[schemars(title = "SeriesStarted")]
    SeriesStarted { series: Arc<Series> },
    /// One date of a series is held on another day.
    #[schemars(title = "SeriesDateMoved")]
    SeriesDateMoved {
        series: SeriesId,
        /// The day on which it would have been.
        date: Day,
        /// The day on which it is held.
        to: Day,
        /// When it begins there, Europe/Berlin; without it, as usual.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        starts: Option<TimeOfDay>,
        reason: String,
        when: Span,
    },
    /// One date of a series is not held.
    #[schemars(title = "SeriesDateCancelled")]
    SeriesDateCancelled {
        series: SeriesId,
        /// The day on which it would have been.
        date: Day,
        reason: String,
        when: Span,
    },
    /// A series ends.
    #[schemars(title = "SeriesEnded")]
    SeriesEnded {
        series: SeriesId,
        /// The last day on which a date can be, inclusive.
        last_day: Day,
        reason: String,
        when: Span,
    },
    /// A place chose a focus topic.
    #[schemars(title = "TopicChosen")]
    TopicChosen { place: PlaceId, topic: TopicId, when: Span },
    /// The cap of an intake changed.
    #[schemars(title = "CapChanged")]
    CapChanged { intake: IntakeId, cap: Cap, when: Span },
    /// The deadline of an intake changed.
    #[schemars(title = "DeadlineChanged")]
    DeadlineChanged { intake: IntakeId, deadline: Arc<TermOfResponse>, when: Span },
    /// Somebody published a figure; it is checked against the register.
    #[schemars(title = "StatementPublished")]
    StatementPublished { figure: Figure, count: Count, wording: String, when: Span },
    /// A person holds a role from a day on; `until` is the first day without it. Without a place it is for the whole programme.
    #[schemars(title = "RoleBegan")]
    RoleBegan {
        person: PersonId,
        role: RoleId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        place: Option<PlaceId>,
        from: Day,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Day>,
    },
    /// A role ends; `until` is the first day without it. A day ahead leaves the role as it is until then.
    #[schemars(title = "RoleEnded")]
    RoleEnded {
        person: PersonId,
        role: RoleId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        place: Option<PlaceId>,
        until: Day,
    },
    /// Whom to turn to in a place: a role, and who holds it, if that is on record.
    #[schemars(title = "ContactNamed")]
    ContactNamed {
        place: PlaceId,
        role: RoleId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        person: Option<PersonId>,
        when: Span,
    },
    /// A sponsor of a place came to a stage.
    #[schemars(title = "SponsorStageReached")]
    SponsorStageReached { person: PersonId, place: PlaceId, stage: Stage, when: Span },
    /// A sponsor attended so many days of training.
    #[schemars(title = "TrainingAttended")]
    TrainingAttended {
        person: PersonId,
        /// What kind of event it was.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        kind: Option<EventKindId>,
        days: u32,
        when: Span,
    },
    /// A public body gave its order or consent to what a volunteer does; `body` is the role that gave it.
    #[schemars(title = "MandateGiven")]
    MandateGiven {
        person: PersonId,
        place: PlaceId,
        body: RoleId,
        manner: Mandate,
        from: Day,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Day>,
    },
    /// A sponsor looks after a place, or a topic there, from a day on; `until` is the first day without.
    #[schemars(title = "SponsorAssigned")]
    SponsorAssigned {
        person: PersonId,
        place: PlaceId,
        /// The topic; without it, every topic.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        topic: Option<TopicId>,
        duty: Duty,
        from: Day,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Day>,
    },
    /// An assignment ends; `until` is the first day without it.
    #[schemars(title = "AssignmentEnded")]
    AssignmentEnded {
        person: PersonId,
        place: PlaceId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        topic: Option<TopicId>,
        until: Day,
    },
    /// A sponsor hands an assignment over: it is `to` that has it from day `on`, with the same duty and end.
    #[schemars(title = "AssignmentHandedOver")]
    AssignmentHandedOver {
        person: PersonId,
        to: PersonId,
        place: PlaceId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        topic: Option<TopicId>,
        on: Day,
    },
    /// A sponsor is on leave; `until` is the first day back.
    #[schemars(title = "LeaveTaken")]
    LeaveTaken {
        person: PersonId,
        from: Day,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Day>,
    },
    /// Sponsors form a group, or it changes.
    #[schemars(title = "GroupFormed")]
    GroupFormed { group: Group },
    /// A sponsor asked for a certificate.
    #[schemars(title = "CertificateRequested")]
    CertificateRequested { person: PersonId, certificate: Certificate, when: Span },
    /// Hours of a sponsor who asked for a record of them, both days inclusive.
    #[schemars(title = "HoursReported")]
    HoursReported { person: PersonId, minutes: u32, first_day: Day, last_day: Day },
    /// A certificate was given.
    #[schemars(title = "CertificateIssued")]
    CertificateIssued { person: PersonId, certificate: Certificate, when: Span },
    /// A project came into the register.
    #[schemars(title = "ProjectRecorded")]
    ProjectRecorded { project: Project },
    /// A project came to a state.
    #[schemars(title = "ProjectStateReached")]
    ProjectStateReached { project: ProjectId, state: ProjectState, when: Span },
    /// A figure for CO2 saved was reported.
    #[schemars(title = "SavingReported")]
    SavingReported { of: SavingOf, saving: Co2Saving, when: Span },
    /// The personal data of somebody was erased. The id says nothing any more; no decision depends on it.
    #[schemars(title = "PersonErased")]
    PersonErased { person: PersonId, reason: ErasureReason, when: Span },
    /// The entry that is corrected should not be there.
    #[schemars(title = "Retracted")]
    Retracted { reason: String },
}
