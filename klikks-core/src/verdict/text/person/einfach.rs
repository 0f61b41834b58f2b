//! Personal data in simple German.

use super::{PersonWords, SubjectLabels};
use crate::{
    fact::Day,
    person::{
        DataOrigin, DueForErasure, ErasureReason, HoldReason, KeptBy, LegalBasis, Purpose, RestrictionReason, Retention,
        RetentionEvent,
    },
    verdict::text::{catalogue::Words, einfach::Einfach},
};

const LABELS: SubjectLabels = SubjectLabels {
    title: "Das haben wir über Sie aufgeschrieben",
    as_of: "Stand",
    id: "Ihre Nummer",
    controller: "Wer hat die Daten?",
    officer: "Wer hilft beim Datenschutz?",
    recipients: "Wer bekommt die Daten?",
    nobody: "niemand",
    record: "Ihre Daten",
    no_record: "Zu dieser Nummer haben wir keine Daten über einen Menschen.",
    name: "Name",
    origin: "Daher haben wir die Daten",
    purposes: "Dafür brauchen wir die Daten",
    since: "seit",
    until: "bis",
    portable: "Sie können diese Daten mitnehmen",
    kept_until: "Wir behalten die Daten bis",
    consents: "Dazu haben Sie Ja gesagt",
    text_version: "Text",
    given: "Ja gesagt",
    withdrawn: "wieder Nein gesagt",
    in_force: "Das gilt noch",
    hold: "Wir müssen die Daten behalten",
    restriction: "Wir dürfen die Daten gerade nicht benutzen",
    erased: "Gelöscht",
    entries: "Hier steht Ihre Nummer in der Liste",
    no_entries: "Ihre Nummer steht nicht in der Liste.",
    entry: "Eintrag",
    rights: "Das können Sie verlangen",
    your_rights: &[
        "Sind die Daten falsch? Dann müssen wir sie ändern. Sie können auch sagen: Löschen Sie die Daten!",
        "Sie haben Ja gesagt? Sie können jeden Tag wieder Nein sagen. Das ist genauso leicht.",
    ],
    complaints: "Hier können Sie sich beschweren",
};

impl PersonWords for Einfach {
    fn purpose(&self, purpose: Purpose) -> &'static str {
        match purpose {
            Purpose::Coordination => "Hilfe für Ihr Ehrenamt",
            Purpose::Training => "Kurse",
            Purpose::AccidentCover => "Wer hat Sie beauftragt? Das ist bei einem Unfall wichtig",
            Purpose::Certificate => "Urkunde und Dank",
            Purpose::Newsletter => "Post mit Neuigkeiten",
            Purpose::PublishName => "Ihr Name darf öffentlich sein",
        }
    }

    fn legal_basis(&self, basis: LegalBasis) -> &'static str {
        match basis {
            LegalBasis::Consent => "Sie haben Ja gesagt",
            LegalBasis::Contract => "wir haben das zusammen vereinbart",
            LegalBasis::LegalObligation => "ein Gesetz verlangt das",
            LegalBasis::PublicTask => "das ist eine Aufgabe für alle",
            LegalBasis::LegitimateInterest => "wir haben einen guten Grund",
        }
    }

    fn data_origin(&self, origin: DataOrigin) -> &'static str {
        match origin {
            DataOrigin::Subject => "von Ihnen",
            DataOrigin::Commune => "von der Stadt oder Gemeinde",
            DataOrigin::PublicSource => "das konnte jeder lesen",
        }
    }

    fn hold_reason(&self, reason: HoldReason) -> &'static str {
        match reason {
            HoldReason::LegalClaims => "es gibt einen Streit um ein Recht",
            HoldReason::LegalObligation => "ein Gesetz verlangt das",
        }
    }

    fn restriction_reason(&self, reason: RestrictionReason) -> &'static str {
        match reason {
            RestrictionReason::AccuracyContested => "wir prüfen: Stimmen die Daten?",
            RestrictionReason::Unlawful => "die Daten waren nicht erlaubt, sollen aber bleiben",
            RestrictionReason::NeededForClaims => "der Mensch braucht die Daten für sein Recht",
            RestrictionReason::ObjectionPending => "der Mensch hat Nein gesagt, wir prüfen das",
        }
    }

    fn erasure_reason(&self, reason: ErasureReason) -> &'static str {
        match reason {
            ErasureReason::NoLongerNeeded => "wir brauchen die Daten nicht mehr",
            ErasureReason::ConsentWithdrawn => "der Mensch hat wieder Nein gesagt",
            ErasureReason::Objection => "der Mensch wollte das nicht",
            ErasureReason::Unlawful => "die Daten waren nicht erlaubt",
            ErasureReason::LegalObligation => "ein Gesetz verlangt das",
        }
    }

    fn retention_event(&self, event: RetentionEvent) -> &'static str {
        match event {
            RetentionEvent::PurposeEnded => "Ende der Aufgabe",
            RetentionEvent::ProgrammeEnded => "Ende vom Programm",
            RetentionEvent::ConsentWithdrawn => "wieder Nein gesagt",
        }
    }

    fn must_go(&self, due: &DueForErasure) -> String {
        let what = if due.whole { "Alle Daten müssen weg" } else { "Ein Teil der Daten muss weg" };
        format!("{}: {what}.", due.person)
    }

    fn retention_over(&self, retention: &Retention, provenance: &str) -> String {
        format!(
            "{}. {}: {}. Die Daten durften bleiben bis zum {}. Das steht hier: {provenance}.",
            self.purpose(retention.purpose),
            self.retention_event(retention.event),
            self.day(retention.event_day),
            self.day(retention.retain_until)
        )
    }

    fn kept_by(&self, kept: KeptBy) -> String {
        match kept {
            KeptBy::Hold { reason, until: Some(until) } => {
                format!("Aber die Daten bleiben noch bis zum {}. Der Grund: {}.", self.day(until), self.hold_reason(reason))
            }
            KeptBy::Hold { reason, until: None } => {
                format!("Aber die Daten bleiben noch. Der Grund: {}.", self.hold_reason(reason))
            }
            KeptBy::Restriction { reason } => {
                format!("Aber die Daten bleiben noch. Der Grund: {}.", self.restriction_reason(reason).trim_end_matches('?'))
            }
        }
    }

    fn nothing_due(&self, day: Day) -> String {
        format!("Am {} muss nichts weg.", self.day(day))
    }

    fn assumed(&self, reason: &str) -> String {
        format!("angenommen, weil: {reason}")
    }

    fn by_law(&self) -> &'static str {
        "im Gesetz (DSGVO, Artikel 17)"
    }

    fn subject_labels(&self) -> &'static SubjectLabels {
        &LABELS
    }
}
