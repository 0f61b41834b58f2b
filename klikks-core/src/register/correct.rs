//! Corrections: the journal as it reads once every correction is carried out.

use std::borrow::Cow;

use crate::journal::{Entry, Fact, State, out_of_force};

/// The entries with each corrected fact in the place of the one it corrects; corrections and retracted entries drop out.
///
/// A correction that is retracted itself leaves the entry as it was before.
pub(super) fn effective(entries: &[Entry]) -> Vec<Cow<'_, Entry>> {
    let void = out_of_force(entries);
    let mut effective: Vec<Cow<'_, Entry>> = Vec::with_capacity(entries.len());
    for entry in entries {
        let Some(corrects) = entry.corrects else {
            effective.push(Cow::Borrowed(entry));
            continue;
        };
        if void.contains(&entry.seq) || void.contains(&corrects) {
            continue;
        }
        // a correction of a correction means what that one had put in place
        let target = root(entries, corrects);
        if let Ok(index) = effective.binary_search_by_key(&target, |entry| entry.seq) {
            if let Some(slot) = effective.get_mut(index) {
                // the figure is the correction's, so its source and time are too; the place in the order stays
                *slot = Cow::Owned(Entry { seq: slot.seq, corrects: None, ..entry.clone() });
            }
        }
    }
    effective.retain(|entry| !matches!(entry.fact, Fact::Retracted { .. }));
    effective
}

fn root(entries: &[Entry], seq: u32) -> u32 {
    let mut target = seq;
    // corrections point backwards, so this ends
    while let Some(next) = find(entries, target).and_then(|entry| entry.corrects).filter(|next| *next < target) {
        target = next;
    }
    target
}

fn find(entries: &[Entry], seq: u32) -> Option<&Entry> {
    entries.binary_search_by_key(&seq, |entry| entry.seq).ok().and_then(|index| entries.get(index))
}

pub(super) fn fold(entries: &[Cow<'_, Entry>]) -> State {
    entries.iter().fold(State::default(), |mut state, entry| {
        state.apply(entry);
        state
    })
}
