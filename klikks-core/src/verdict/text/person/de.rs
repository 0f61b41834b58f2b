//! Personal data in German.

use super::{PersonWords, SubjectLabels};
use crate::{
    fact::Day,
    person::{
        DataOrigin, DueForErasure, ErasureReason, HoldReason, KeptBy, LegalBasis, Purpose, RestrictionReason, Retention,
        RetentionEvent,
    },
    verdict::text::{catalogue::Words, de::German},
};

const LABELS: SubjectLabels = SubjectLabels {
    title: "Auskunft über Ihre Daten (DSGVO Art. 15)",
    as_of: "Stand",
    id: "Kennung",
    controller: "Verantwortlich",
    officer: "Datenschutz",
    recipients: "Empfänger",
    nobody: "niemand",
    record: "Ihre Daten",
    no_record: "Unter dieser Kennung sind keine personenbezogenen Daten gespeichert.",
    name: "Name",
    origin: "Herkunft",
    purposes: "Wofür die Daten da sind",
    since: "seit",
    until: "bis",
    portable: "übertragbar (Art. 20)",
    kept_until: "aufbewahrt bis",
    consents: "Einwilligungen",
    text_version: "Fassung",
    given: "erteilt",
    withdrawn: "widerrufen",
    in_force: "gilt",
    hold: "Aufbewahrung angeordnet",
    restriction: "Verarbeitung eingeschränkt (Art. 18)",
    erased: "Gelöscht",
    entries: "Einträge im Journal, die Ihre Kennung nennen",
    no_entries: "Kein Eintrag nennt Ihre Kennung.",
    entry: "Eintrag",
    rights: "Ihre Rechte",
    your_rights: &[
        "Berichtigung (Art. 16), Löschung (Art. 17), Einschränkung (Art. 18), Übertragung (Art. 20), Widerspruch (Art. 21).",
        "Eine Einwilligung können Sie jederzeit widerrufen, so einfach, wie Sie sie erteilt haben (Art. 7 Abs. 3).",
    ],
    complaints: "Beschwerde (Art. 77)",
};

impl PersonWords for German {
    fn purpose(&self, purpose: Purpose) -> &'static str {
        match purpose {
            Purpose::Coordination => "Betreuung des Ehrenamts",
            Purpose::Training => "Schulung",
            Purpose::AccidentCover => "Nachweis des Auftrags für den Unfallschutz",
            Purpose::Certificate => "Urkunde und Ehrung",
            Purpose::Newsletter => "Rundbrief",
            Purpose::PublishName => "Veröffentlichung des Namens",
        }
    }

    fn legal_basis(&self, basis: LegalBasis) -> &'static str {
        match basis {
            LegalBasis::Consent => "Einwilligung",
            LegalBasis::Contract => "Vereinbarung",
            LegalBasis::LegalObligation => "rechtliche Verpflichtung",
            LegalBasis::PublicTask => "Aufgabe im öffentlichen Interesse",
            LegalBasis::LegitimateInterest => "berechtigtes Interesse",
        }
    }

    fn data_origin(&self, origin: DataOrigin) -> &'static str {
        match origin {
            DataOrigin::Subject => "von Ihnen",
            DataOrigin::Commune => "von der Kommune",
            DataOrigin::PublicSource => "aus einer öffentlichen Quelle",
        }
    }

    fn hold_reason(&self, reason: HoldReason) -> &'static str {
        match reason {
            HoldReason::LegalClaims => "Rechtsansprüche (Art. 17 Abs. 3 lit. e)",
            HoldReason::LegalObligation => "rechtliche Verpflichtung (Art. 17 Abs. 3 lit. b)",
        }
    }

    fn restriction_reason(&self, reason: RestrictionReason) -> &'static str {
        match reason {
            RestrictionReason::AccuracyContested => "die Richtigkeit wird geprüft",
            RestrictionReason::Unlawful => "unrechtmäßig, aber auf Wunsch nicht gelöscht",
            RestrictionReason::NeededForClaims => "die Person braucht die Daten für Rechtsansprüche",
            RestrictionReason::ObjectionPending => "ein Widerspruch wird geprüft",
        }
    }

    fn erasure_reason(&self, reason: ErasureReason) -> &'static str {
        match reason {
            ErasureReason::NoLongerNeeded => "nicht mehr nötig (Art. 17 Abs. 1 lit. a)",
            ErasureReason::ConsentWithdrawn => "Einwilligung widerrufen (Art. 17 Abs. 1 lit. b)",
            ErasureReason::Objection => "Widerspruch (Art. 17 Abs. 1 lit. c)",
            ErasureReason::Unlawful => "unrechtmäßig (Art. 17 Abs. 1 lit. d)",
            ErasureReason::LegalObligation => "rechtliche Verpflichtung (Art. 17 Abs. 1 lit. e)",
        }
    }

    fn retention_event(&self, event: RetentionEvent) -> &'static str {
        match event {
            RetentionEvent::PurposeEnded => "Ende des Zwecks",
            RetentionEvent::ProgrammeEnded => "Ende des Programms",
            RetentionEvent::ConsentWithdrawn => "Widerruf der Einwilligung",
        }
    }

    fn must_go(&self, due: &DueForErasure) -> String {
        let what = if due.whole { "alle Daten sind zu löschen" } else { "ein Teil der Daten ist zu löschen" };
        format!("{}: {what}.", due.person)
    }

    fn retention_over(&self, retention: &Retention, provenance: &str) -> String {
        format!(
            "{}: {} am {}, aufzubewahren bis zum {} ({provenance}).",
            self.purpose(retention.purpose),
            self.retention_event(retention.event),
            self.day(retention.event_day),
            self.day(retention.retain_until)
        )
    }

    fn kept_by(&self, kept: KeptBy) -> String {
        match kept {
            KeptBy::Hold { reason, until: Some(until) } => {
                format!("Trotzdem bleibt es bis zum {}: {}.", self.day(until), self.hold_reason(reason))
            }
            KeptBy::Hold { reason, until: None } => {
                format!("Trotzdem bleibt es, bis die Anordnung aufgehoben ist: {}.", self.hold_reason(reason))
            }
            KeptBy::Restriction { reason } => {
                format!("Trotzdem bleibt es, die Verarbeitung ist eingeschränkt (Art. 18): {}.", self.restriction_reason(reason))
            }
        }
    }

    fn nothing_due(&self, day: Day) -> String {
        format!("Am {} ist nichts zu löschen.", self.day(day))
    }

    fn assumed(&self, reason: &str) -> String {
        format!("angenommen: {reason}")
    }

    fn by_law(&self) -> &'static str {
        "DSGVO Art. 17 Abs. 1 lit. b"
    }

    fn subject_labels(&self) -> &'static SubjectLabels {
        &LABELS
    }
}
