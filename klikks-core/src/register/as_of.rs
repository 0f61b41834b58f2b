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
        let was_so = |entry: &Entry| match &entry.fact {
            Fact::CommuneRegistered { .. } | Fact::DistrictRegistered { .. } => true,
            fact => fact.when().and_then(Span::latest).unwrap_or_else(|| entry.recorded_at.day()) <= day,
        };
        let so: Vec<_> = correct::effective(&self.entries).into_iter().filter(|entry| was_so(entry)).collect();
        Self { programme: self.programme.clone(), entries: self.entries.clone(), state: correct::fold(&so) }
    }
}
