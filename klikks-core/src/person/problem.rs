//! What is wrong with a store of personal records, or with a change of it. No problem repeats what is kept.

use thiserror::Error;

/// A problem of a store or of a change. The message names no content, only the way out; the place says where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PersonProblem {
    /// Two records with one id.
    #[error("this id is in the store already; make another at random")]
    DuplicateId,
    /// The id of somebody who was erased.
    #[error("who had this id was erased; make another at random")]
    ErasedId,
    /// A record without a name.
    #[error("the name is empty; write the name by which the person wants to be called")]
    NameEmpty,
    /// A contact without a value.
    #[error("the address or number is empty; write it, or leave the contact out")]
    ContactEmpty,
    /// A contact that serves no purpose of the record.
    #[error("the contact serves no purpose of this record; name one of its purposes, or leave the contact out")]
    ContactWithoutPurpose,
    /// A record without a purpose.
    #[error("the record has no purpose (DSGVO Art. 5 (1) b); name one, or erase the record")]
    NoPurpose,
    /// A purpose twice.
    #[error("the purpose is named twice; keep one")]
    DuplicatePurpose,
    /// A purpose that ends before it begins.
    #[error("the purpose ends before it begins; correct one of the two days")]
    EndsBeforeStart,
    /// Publication without consent as its basis.
    #[error("to publish a name needs consent (DSGVO Art. 6 (1) a); make consent the basis")]
    NeedsConsent,
    /// Legitimate interests of an authority.
    #[error("an authority cannot rest its tasks on legitimate interests (DSGVO Art. 6 (1) s. 2); name another basis")]
    NotOpenToAuthorities,
    /// A purpose rests on consent that nobody gave.
    #[error("the purpose rests on consent, and none is on record; record it, or name another basis")]
    ConsentMissing,
    /// A purpose goes on although consent was withdrawn.
    #[error("consent was withdrawn, and the purpose goes on; end it on the day of the withdrawal")]
    ConsentWithdrawn,
    /// A consent to a text without a version.
    #[error("the version of the text is empty; write which text was shown")]
    TextVersionEmpty,
    /// A consent withdrawn before it was given.
    #[error("the consent was withdrawn before it was given; correct one of the two")]
    WithdrawnBeforeGiven,
    /// There is no consent to withdraw.
    #[error("no consent to this purpose is in force; there is nothing to withdraw")]
    NothingToWithdraw,
    /// A purpose without a retention.
    #[error("no rule says how long data is kept for this purpose; add one to `retention`")]
    NoRetention,
    /// Two rules for one purpose and one kind of end.
    #[error("this purpose has a rule for this end already; keep one")]
    DuplicateRetention,
    /// A retention beyond the calendar.
    #[error("the retention ends after the year 9999; write a shorter period")]
    RetentionBeyondCalendar,
    /// A hold that ends before it begins.
    #[error("the hold ends before it begins; correct one of the two days")]
    HoldReversed,
    /// The controller is not named.
    #[error("this field of the controller is empty; write it, since everybody in the store may ask for it (DSGVO Art. 15)")]
    ControllerEmpty,
    /// Nobody has this id.
    #[error("nobody in the store has this id; correct it, or add the record first")]
    UnknownPerson,
    /// The record has no such purpose.
    #[error("the record has no such purpose; begin it first")]
    UnknownPurpose,
    /// The last purpose cannot be dropped.
    #[error("this is the last purpose of the record; erase the record instead")]
    LastPurpose,
    /// There is a hold.
    #[error("a legal hold is in force (DSGVO Art. 17 (3)); release it first")]
    Held,
    /// There is a restriction.
    #[error("the record is restricted (DSGVO Art. 18): it may only be kept; lift the restriction first")]
    Restricted,
    /// There is no restriction.
    #[error("the record is not restricted; there is nothing to lift")]
    NotRestricted,
    /// There is no hold.
    #[error("no hold is on record; there is nothing to release")]
    NotHeld,
}

impl PersonProblem {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::DuplicateId => "duplicate_id",
            Self::ErasedId => "erased_id",
            Self::NameEmpty => "name_empty",
            Self::ContactEmpty => "contact_empty",
            Self::ContactWithoutPurpose => "contact_without_purpose",
            Self::NoPurpose => "no_purpose",
            Self::DuplicatePurpose => "duplicate_purpose",
            Self::EndsBeforeStart => "span_reversed",
            Self::NeedsConsent => "needs_consent",
            Self::NotOpenToAuthorities => "not_open_to_authorities",
            Self::ConsentMissing => "consent_missing",
            Self::ConsentWithdrawn => "consent_withdrawn",
            Self::TextVersionEmpty => "text_version_empty",
            Self::WithdrawnBeforeGiven => "withdrawn_before_given",
            Self::NothingToWithdraw => "nothing_to_withdraw",
            Self::NoRetention => "no_retention",
            Self::DuplicateRetention => "duplicate_retention",
            Self::RetentionBeyondCalendar => "beyond_calendar",
            Self::HoldReversed => "hold_reversed",
            Self::ControllerEmpty => "controller_empty",
            Self::UnknownPerson => "unknown_person",
            Self::UnknownPurpose => "unknown_purpose",
            Self::LastPurpose => "last_purpose",
            Self::Held => "held",
            Self::Restricted => "restricted",
            Self::NotRestricted => "not_restricted",
            Self::NotHeld => "not_held",
        }
    }
}
