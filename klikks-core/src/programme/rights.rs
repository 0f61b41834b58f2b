//! Who may do what, and how far that reaches: data of the profile.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    fact::{Provenance, RoleId},
    journal::Fact,
    sponsor::Stage,
    wire::Deserialize,
};

/// What somebody may do, or may not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// Interesse bekunden.
    ExpressInterest,
    /// Zusagen: commitment, declaration of intent, agreement.
    Commit,
    /// Einen Beschluss eintragen.
    RecordResolution,
    /// Die Aufnahme beantragen.
    RequestAdmission,
    /// Über die Aufnahme entscheiden.
    GrantAdmission,
    /// Eine Ausnahme machen.
    MakeException,
    /// Klimaschutzpat:innen benennen.
    NameSponsor,
    /// Klimaschutzpat:innen ernennen.
    AppointSponsor,
    /// Eine Schulung eintragen.
    RecordTraining,
    /// Eine Veranstaltung planen.
    PlanEvent,
    /// Eine Veranstaltung als durchgeführt eintragen.
    HoldEvent,
    /// Eine Veranstaltung absagen.
    CancelEvent,
    /// Zahlen veröffentlichen.
    Publish,
    /// Personenbezogene Daten einsehen.
    SeePersonalData,
    /// Personenbezogene Daten löschen.
    Erase,
}

impl Act {
    /// What somebody does who puts `fact` on record; nothing that takes a right for facts of other kinds.
    pub(crate) fn of(fact: &Fact) -> Option<Self> {
        Some(match fact {
            Fact::InterestExpressed { .. } => Self::ExpressInterest,
            Fact::CommitmentGiven { .. } | Fact::DeclarationMade { .. } | Fact::AgreementSigned { .. } => Self::Commit,
            Fact::ResolutionRecorded { .. } => Self::RecordResolution,
            Fact::AdmissionRequested { .. } => Self::RequestAdmission,
            Fact::AdmissionGranted { .. }
            | Fact::AdmissionWaiting { .. }
            | Fact::AdmissionRefused { .. }
            | Fact::PlaceHeld { .. }
            | Fact::HoldReleased { .. }
            | Fact::IntakeClosed { .. }
            | Fact::LotCommitted { .. }
            | Fact::LotDrawn { .. }
            | Fact::PlacesAllocated { .. } => Self::GrantAdmission,
            Fact::ExceptionMade { .. } => Self::MakeException,
            Fact::SponsorStageReached { stage: Stage::Named, .. } | Fact::SponsorsNamed { .. } => Self::NameSponsor,
            Fact::SponsorStageReached { stage: Stage::Appointed, .. } => Self::AppointSponsor,
            Fact::TrainingAttended { .. } => Self::RecordTraining,
            Fact::EventPlanned { .. } | Fact::SeriesStarted { .. } => Self::PlanEvent,
            Fact::EventHeld { .. } => Self::HoldEvent,
            Fact::EventCancelled { .. } => Self::CancelEvent,
            Fact::StatementPublished { .. } => Self::Publish,
            Fact::PersonErased { .. } => Self::Erase,
            _ => return None,
        })
    }
}

/// How far a right reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// The district in which the role is held.
    OwnDistrict,
    /// The place in which the role is held, with all that is part of it.
    OwnPlace,
    /// The whole programme.
    Programme,
}

/// What a role may do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Right {
    /// The role.
    pub role: RoleId,
    /// What it may do.
    pub acts: Vec<Act>,
    /// How far that reaches.
    pub reach: Reach,
    /// Where that comes from.
    pub provenance: Provenance,
}
