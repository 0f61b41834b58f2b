//! Looking back: what was known on a day, and what was so on a day.

use super::{Register, correct};
use crate::fact::Day;

impl Register {
    /// The register as it was known at the end of `day`: later entries, corrections included, are not there yet.
    #[must_use]
    pub fn known_on(&self, day: Day) -> Self {
        let known = self.entries.iter().filter(|entry| entry.recorded_at.day() <= day).cloned().collect();
        self.with(known)
    }

    /// The register with only what certainly was so at the end of `day`, by all we know now.
    ///
    /// A fact whose own time is not known counts from the day it was recorded.
    #[must_use]
    pub fn so_on(&self, day: Day) -> Self {
        let was_so = |entry: &crate::journal::Entry| {
            let latest = entry.fact.when().and_then(crate::fact::Span::latest);
            latest.unwrap_or_else(|| entry.recorded_at.day()) <= day
        };
        let effective = correct::effective(&self.entries);
        self.with(effective.into_iter().map(std::borrow::Cow::into_owned).filter(was_so).collect())
    }

    fn with(&self, entries: Vec<crate::journal::Entry>) -> Self {
        let state = correct::fold(&correct::effective(&entries));
        Self { programme: self.programme.clone(), entries, state }
    }
}
