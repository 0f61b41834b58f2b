//! What a fact is about: its time, its places, its persons.

use super::Fact;
use crate::{
    fact::{IntakeId, PersonId, PlaceId, Span},
    participation::Arrival,
    project::SavingOf,
};

impl Fact {
    /// When it was so. `None` if it is so from when it is recorded, as with plans and registrations.
    pub fn when(&self) -> Option<&Span> {
        match self {
            Self::InterestExpressed { when, .. }
            | Self::InterestCounted { when, .. }
            | Self::CommitmentGiven { when, .. }
            | Self::BackingGiven { when, .. }
            | Self::DeclarationMade { when, .. }
            | Self::ResolutionRecorded { when, .. }
            | Self::AgreementSigned { when, .. }
            | Self::SponsorsNamed { when, .. }
            | Self::AdmissionRequested { arrival: Arrival { received: when, .. }, .. }
            | Self::PlaceHeld { when, .. }
            | Self::HoldReleased { when, .. }
            | Self::IntakeClosed { when, .. }
            | Self::LotCommitted { when, .. }
            | Self::LotDrawn { when, .. }
            | Self::PlacesAllocated { when, .. }
            | Self::AdmissionGranted { when, .. }
            | Self::AdmissionWaiting { when, .. }
            | Self::AdmissionRefused { when, .. }
            | Self::ExceptionMade { when, .. }
            | Self::ParticipationDeclined { when, .. }
            | Self::ParticipationWithdrawn { when, .. }
            | Self::ParticipationCompleted { when, .. }
            | Self::SponsorsCounted { when, .. }
            | Self::EventCancelled { when, .. }
            | Self::SeriesDateMoved { when, .. }
            | Self::SeriesDateCancelled { when, .. }
            | Self::SeriesEnded { when, .. }
            | Self::TopicChosen { when, .. }
            | Self::CapChanged { when, .. }
            | Self::DeadlineChanged { when, .. }
            | Self::StatementPublished { when, .. }
            | Self::ContactNamed { when, .. }
            | Self::SponsorStageReached { when, .. }
            | Self::TrainingAttended { when, .. }
            | Self::CertificateRequested { when, .. }
            | Self::CertificateIssued { when, .. }
            | Self::ProjectStateReached { when, .. }
            | Self::PersonErased { when, .. }
            | Self::SavingReported { when, .. } => Some(when),
            Self::EventHeld { event, .. } => Some(&event.when),
            Self::CommuneRegistered { .. }
            | Self::DistrictRegistered { .. }
            | Self::CommitmentsExpected { .. }
            | Self::EventPlanned { .. }
            | Self::SeriesStarted { .. }
            | Self::RoleBegan { .. }
            | Self::RoleEnded { .. }
            | Self::MandateGiven { .. }
            | Self::SponsorAssigned { .. }
            | Self::AssignmentEnded { .. }
            | Self::AssignmentHandedOver { .. }
            | Self::LeaveTaken { .. }
            | Self::GroupFormed { .. }
            | Self::HoursReported { .. }
            | Self::ProjectRecorded { .. }
            | Self::Retracted { .. } => None,
        }
    }

    /// Whether it carries days of its own, or is so whenever it was entered: each question looks at its days.
    pub(crate) fn dates_itself(&self) -> bool {
        matches!(
            self,
            Self::RoleBegan { .. }
                | Self::RoleEnded { .. }
                | Self::MandateGiven { .. }
                | Self::SponsorAssigned { .. }
                | Self::AssignmentEnded { .. }
                | Self::AssignmentHandedOver { .. }
                | Self::LeaveTaken { .. }
                | Self::GroupFormed { .. }
                | Self::HoursReported { .. }
                | Self::ProjectRecorded { .. }
        )
    }

    /// The person it concerns, if it concerns one.
    pub fn person(&self) -> Option<&PersonId> {
        match self {
            Self::RoleBegan { person, .. }
            | Self::RoleEnded { person, .. }
            | Self::SponsorStageReached { person, .. }
            | Self::TrainingAttended { person, .. }
            | Self::MandateGiven { person, .. }
            | Self::SponsorAssigned { person, .. }
            | Self::AssignmentEnded { person, .. }
            | Self::AssignmentHandedOver { person, .. }
            | Self::LeaveTaken { person, .. }
            | Self::CertificateRequested { person, .. }
            | Self::HoursReported { person, .. }
            | Self::CertificateIssued { person, .. } => Some(person),
            Self::ContactNamed { person, .. } => person.as_ref(),
            _ => None,
        }
    }

    /// Whether it changes the deadline of `intake`.
    pub(crate) fn changes_deadline_of(&self, intake: &IntakeId) -> bool {
        matches!(self, Self::DeadlineChanged { intake: of, .. } if of == intake)
    }

    /// The place it concerns, if it concerns one.
    pub fn place(&self) -> Option<&PlaceId> {
        match self {
            Self::CommuneRegistered { commune } => Some(&commune.id),
            Self::DistrictRegistered { district } => Some(&district.id),
            Self::InterestExpressed { place, .. }
            | Self::CommitmentGiven { place, .. }
            | Self::BackingGiven { place, .. }
            | Self::DeclarationMade { place, .. }
            | Self::ResolutionRecorded { place, .. }
            | Self::AgreementSigned { place, .. }
            | Self::SponsorsNamed { place, .. }
            | Self::AdmissionRequested { place, .. }
            | Self::PlaceHeld { place, .. }
            | Self::HoldReleased { place, .. }
            | Self::AdmissionGranted { place, .. }
            | Self::AdmissionWaiting { place, .. }
            | Self::AdmissionRefused { place, .. }
            | Self::ExceptionMade { place, .. }
            | Self::ParticipationDeclined { place, .. }
            | Self::ParticipationWithdrawn { place, .. }
            | Self::ParticipationCompleted { place, .. }
            | Self::SponsorsCounted { place, .. }
            | Self::TopicChosen { place, .. }
            | Self::ContactNamed { place, .. }
            | Self::SponsorStageReached { place, .. }
            | Self::MandateGiven { place, .. }
            | Self::SponsorAssigned { place, .. }
            | Self::AssignmentEnded { place, .. }
            | Self::AssignmentHandedOver { place, .. }
            | Self::SavingReported { of: SavingOf::Place { place }, .. } => Some(place),
            Self::RoleBegan { place, .. } | Self::RoleEnded { place, .. } => place.as_ref(),
            Self::GroupFormed { group } => Some(&group.place),
            Self::ProjectRecorded { project } => Some(&project.place),
            Self::EventPlanned { event } | Self::EventHeld { event, .. } => event.place.as_ref(),
            Self::SeriesStarted { series } => Some(&series.place),
            Self::InterestCounted { .. }
            | Self::CommitmentsExpected { .. }
            | Self::EventCancelled { .. }
            | Self::SeriesDateMoved { .. }
            | Self::SeriesDateCancelled { .. }
            | Self::SeriesEnded { .. }
            | Self::IntakeClosed { .. }
            | Self::LotCommitted { .. }
            | Self::LotDrawn { .. }
            | Self::PlacesAllocated { .. }
            | Self::CapChanged { .. }
            | Self::DeadlineChanged { .. }
            | Self::StatementPublished { .. }
            | Self::TrainingAttended { .. }
            | Self::LeaveTaken { .. }
            | Self::CertificateRequested { .. }
            | Self::HoursReported { .. }
            | Self::CertificateIssued { .. }
            | Self::ProjectStateReached { .. }
            | Self::SavingReported { .. }
            | Self::PersonErased { .. }
            | Self::Retracted { .. } => None,
        }
    }
    /// Every place it concerns: one declaration of six communes is one fact about six places.
    pub fn places(&self) -> impl Iterator<Item = &PlaceId> {
        let also = match self {
            Self::InterestExpressed { also_for, .. }
            | Self::DeclarationMade { also_for, .. }
            | Self::AgreementSigned { also_for, .. } => also_for.as_slice(),
            Self::EventPlanned { event } | Self::EventHeld { event, .. } => event.also_for.as_slice(),
            _ => &[],
        };
        self.place().into_iter().chain(also)
    }
}
