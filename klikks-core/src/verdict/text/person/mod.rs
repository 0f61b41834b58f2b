//! Words for personal data: what must go and why, and what is handed out to a person.

mod de;
mod einfach;
mod en;

use super::CalendarWords;
use crate::{
    fact::{Day, Provenance},
    person::{
        DataOrigin, DueForErasure, ErasureReason, HoldReason, KeptBy, LegalBasis, Purpose, RestrictionReason, Retention,
        RetentionEvent,
    },
};

/// The labels of what is handed out to a person.
pub(crate) struct SubjectLabels {
    pub(crate) title: &'static str,
    pub(crate) as_of: &'static str,
    pub(crate) id: &'static str,
    pub(crate) controller: &'static str,
    pub(crate) officer: &'static str,
    pub(crate) recipients: &'static str,
    pub(crate) nobody: &'static str,
    pub(crate) record: &'static str,
    pub(crate) no_record: &'static str,
    pub(crate) name: &'static str,
    pub(crate) origin: &'static str,
    pub(crate) purposes: &'static str,
    pub(crate) since: &'static str,
    pub(crate) until: &'static str,
    pub(crate) portable: &'static str,
    pub(crate) kept_until: &'static str,
    pub(crate) consents: &'static str,
    pub(crate) text_version: &'static str,
    pub(crate) given: &'static str,
    pub(crate) withdrawn: &'static str,
    pub(crate) in_force: &'static str,
    pub(crate) hold: &'static str,
    pub(crate) restriction: &'static str,
    pub(crate) erased: &'static str,
    pub(crate) entries: &'static str,
    pub(crate) no_entries: &'static str,
    pub(crate) entry: &'static str,
    pub(crate) rights: &'static str,
    pub(crate) your_rights: &'static [&'static str],
    pub(crate) complaints: &'static str,
}

/// What is said about personal data, in one language.
pub(crate) trait PersonWords: CalendarWords {
    fn purpose(&self, purpose: Purpose) -> &'static str;
    fn legal_basis(&self, basis: LegalBasis) -> &'static str;
    fn data_origin(&self, origin: DataOrigin) -> &'static str;
    fn hold_reason(&self, reason: HoldReason) -> &'static str;
    fn restriction_reason(&self, reason: RestrictionReason) -> &'static str;
    fn erasure_reason(&self, reason: ErasureReason) -> &'static str;
    fn retention_event(&self, event: RetentionEvent) -> &'static str;
    /// Who must go, and whether as a whole.
    fn must_go(&self, due: &DueForErasure) -> String;
    /// Why one purpose keeps nothing any more. `provenance` is who says so.
    fn retention_over(&self, retention: &Retention, provenance: &str) -> String;
    /// What keeps it all the same.
    fn kept_by(&self, kept: KeptBy) -> String;
    fn nothing_due(&self, day: Day) -> String;
    /// Where a rule comes from that nobody stated.
    fn assumed(&self, reason: &str) -> String;
    /// Who says so when the law itself does.
    fn by_law(&self) -> &'static str;
    fn subject_labels(&self) -> &'static SubjectLabels;

    /// Who says how long.
    fn retention_source(&self, retention: &Retention) -> String {
        match &retention.provenance {
            Some(Provenance::Stated { source }) => match &source.place {
                Some(place) => format!("{}, {place}", source.label),
                None => source.label.clone(),
            },
            Some(Provenance::Assumed { reason }) => self.assumed(reason),
            None => self.by_law().to_owned(),
        }
    }

    /// What must go on a day, in words.
    fn due_for_erasure(&self, day: Day, due: &[DueForErasure]) -> Vec<String> {
        let lines = |due: &DueForErasure| {
            let why = due.purposes.iter().map(|over| self.retention_over(over, &self.retention_source(over)));
            let kept = due.kept_by.map(|kept| self.kept_by(kept));
            std::iter::once(self.must_go(due)).chain(why).chain(kept).collect::<Vec<_>>()
        };
        if due.is_empty() { vec![self.nothing_due(day)] } else { due.iter().flat_map(lines).collect() }
    }
}
