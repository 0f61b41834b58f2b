//! Looking back: what was known on a day, and what was so on a day.

use super::{Register, correct};
use crate::{
    fact::{Day, Span},
    journal::{Entry, Fact},
};

impl Register {
    /// The register as it was known at the end of `day`: later entries, corrections included, are not there yet.
    #[must_use]
    pub fn known_on(&self, day: Day) -> Self {
        let entries: Vec<Entry> = self.entries.iter().filter(|entry| entry.recorded_at.day() <= day).cloned().collect();
        let state = correct::fold(&correct::effective(&entries));
        Self { programme: self.programme.clone(), entries, state }
    }

    /// The register with the state of only what certainly was so at the end of `day`, by all we know now.
    ///
    /// A fact whose own time is not known counts from the day it was recorded; a place is a place whenever it was
    /// entered. The journal stays whole.
    #[must_use]
    pub fn so_on(&self, day: Day) -> Self {
        self.with(|entry| entry.fact.when().and_then(Span::latest).unwrap_or_else(|| entry.recorded_at.day()) <= day)
    }

    /// The register with the state of all that can have been so at the end of `day`: what has no known time among it.
    pub(crate) fn may_have_been_on(&self, day: Day) -> Self {
        self.with(|entry| entry.fact.when().and_then(Span::earliest).is_none_or(|earliest| earliest <= day))
    }

    fn with(&self, was_so: impl Fn(&Entry) -> bool) -> Self {
        let is_place = |entry: &Entry| {
            matches!(entry.fact, Fact::CommuneRegistered { .. } | Fact::DistrictRegistered { .. }) || entry.fact.dates_itself()
        };
        let so = correct::effective(&self.entries).into_iter().filter(|entry| is_place(entry) || was_so(entry));
        let so: Vec<_> = so.collect();
        Self { programme: self.programme.clone(), entries: self.entries.clone(), state: correct::fold(&so) }
    }
}
