//! Personal data: kept outside the journal under random ids, for stated purposes, until a day that is reckoned.
//!
//! The journal holds a [`PersonId`](crate::PersonId) and nothing else of a person, so erasing a person changes no decision.

mod change;
mod check;
mod consent;
mod document;
mod due;
mod personal;
mod problem;
mod purpose;
mod record;
mod retention;
mod shown;
mod store;

pub use {
    change::{PersonChange, PersonsChanged},
    consent::Consent,
    document::{Controller, ControllerKind, Erasure, ErasureReason, PersonStoreDocument, PersonStoreFormat},
    due::{DueForErasure, KeptBy},
    personal::Personal,
    problem::PersonProblem,
    purpose::{LegalBasis, Purpose, PurposeTerm},
    record::{ContactPoint, DataOrigin, HoldReason, LegalHold, PersonRecord, Restriction, RestrictionReason},
    retention::{Retention, RetentionEvent, RetentionPeriod, RetentionRule},
    shown::{Audience, ShownPerson},
    store::PersonStore,
};
