//! Personal data in English.

use super::{PersonWords, SubjectLabels};
use crate::{
    fact::Day,
    person::{
        DataOrigin, DueForErasure, ErasureReason, HoldReason, KeptBy, LegalBasis, Purpose, RestrictionReason, Retention,
        RetentionEvent,
    },
    verdict::text::{catalogue::Words, en::English},
};

const LABELS: SubjectLabels = SubjectLabels {
    title: "What is kept about you (GDPR Art. 15)",
    as_of: "As of",
    id: "Id",
    controller: "Controller",
    officer: "Data protection",
    recipients: "Recipients",
    nobody: "nobody",
    record: "Your data",
    no_record: "No personal data is kept under this id.",
    name: "Name",
    origin: "Origin",
    purposes: "What the data is for",
    since: "since",
    until: "until",
    portable: "portable (Art. 20)",
    kept_until: "kept until",
    consents: "Consents",
    text_version: "version",
    given: "given",
    withdrawn: "withdrawn",
    in_force: "in force",
    hold: "Legal hold",
    restriction: "Processing restricted (Art. 18)",
    erased: "Erased",
    entries: "Entries of the journal that name your id",
    no_entries: "No entry names your id.",
    entry: "Entry",
    rights: "Your rights",
    your_rights: &[
        "Rectification (Art. 16), erasure (Art. 17), restriction (Art. 18), portability (Art. 20), objection (Art. 21).",
        "You can withdraw consent at any time, as easily as you gave it (Art. 7 (3)).",
    ],
    complaints: "Complaint (Art. 77)",
};

impl PersonWords for English {
    fn purpose(&self, purpose: Purpose) -> &'static str {
        match purpose {
            Purpose::Coordination => "Coordination of volunteers",
            Purpose::Training => "Training",
            Purpose::AccidentCover => "Record of the order, for accident cover",
            Purpose::Certificate => "Certificate and honours",
            Purpose::Newsletter => "Newsletter",
            Purpose::PublishName => "Publication of the name",
        }
    }

    fn legal_basis(&self, basis: LegalBasis) -> &'static str {
        match basis {
            LegalBasis::Consent => "consent",
            LegalBasis::Contract => "agreement",
            LegalBasis::LegalObligation => "legal obligation",
            LegalBasis::PublicTask => "task in the public interest",
            LegalBasis::LegitimateInterest => "legitimate interests",
        }
    }

    fn data_origin(&self, origin: DataOrigin) -> &'static str {
        match origin {
            DataOrigin::Subject => "from you",
            DataOrigin::Commune => "from the commune",
            DataOrigin::PublicSource => "from a public source",
        }
    }

    fn hold_reason(&self, reason: HoldReason) -> &'static str {
        match reason {
            HoldReason::LegalClaims => "legal claims (Art. 17 (3) e)",
            HoldReason::LegalObligation => "a legal obligation (Art. 17 (3) b)",
        }
    }

    fn restriction_reason(&self, reason: RestrictionReason) -> &'static str {
        match reason {
            RestrictionReason::AccuracyContested => "its accuracy is being looked into",
            RestrictionReason::Unlawful => "unlawful, but not erased at the person's wish",
            RestrictionReason::NeededForClaims => "the person needs it for legal claims",
            RestrictionReason::ObjectionPending => "an objection is being looked into",
        }
    }

    fn erasure_reason(&self, reason: ErasureReason) -> &'static str {
        match reason {
            ErasureReason::NoLongerNeeded => "no longer needed (Art. 17 (1) a)",
            ErasureReason::ConsentWithdrawn => "consent withdrawn (Art. 17 (1) b)",
            ErasureReason::Objection => "objection (Art. 17 (1) c)",
            ErasureReason::Unlawful => "unlawful (Art. 17 (1) d)",
            ErasureReason::LegalObligation => "legal obligation (Art. 17 (1) e)",
        }
    }

    fn retention_event(&self, event: RetentionEvent) -> &'static str {
        match event {
            RetentionEvent::PurposeEnded => "end of the purpose",
            RetentionEvent::ProgrammeEnded => "end of the programme",
            RetentionEvent::ConsentWithdrawn => "withdrawal of consent",
        }
    }

    fn must_go(&self, due: &DueForErasure) -> String {
        let what = if due.whole { "all data must be erased" } else { "part of the data must be erased" };
        format!("{}: {what}.", due.person)
    }

    fn retention_over(&self, retention: &Retention, provenance: &str) -> String {
        format!(
            "{}: {} on {}, to be kept until {} ({provenance}).",
            self.purpose(retention.purpose),
            self.retention_event(retention.event),
            self.day(retention.event_day),
            self.day(retention.retain_until)
        )
    }

    fn kept_by(&self, kept: KeptBy) -> String {
        match kept {
            KeptBy::Hold { reason, until: Some(until) } => {
                format!("It stays all the same until {}: {}.", self.day(until), self.hold_reason(reason))
            }
            KeptBy::Hold { reason, until: None } => {
                format!("It stays all the same until the hold is released: {}.", self.hold_reason(reason))
            }
            KeptBy::Restriction { reason } => {
                format!("It stays all the same, processing is restricted (Art. 18): {}.", self.restriction_reason(reason))
            }
        }
    }

    fn nothing_due(&self, day: Day) -> String {
        format!("On {} nothing has to be erased.", self.day(day))
    }

    fn assumed(&self, reason: &str) -> String {
        format!("assumed: {reason}")
    }

    fn by_law(&self) -> &'static str {
        "GDPR Art. 17 (1) b"
    }

    fn subject_labels(&self) -> &'static SubjectLabels {
        &LABELS
    }
}
