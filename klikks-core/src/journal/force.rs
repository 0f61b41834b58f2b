//! Which corrections are in force.

use std::collections::BTreeSet;

use super::{Entry, Fact, Seq};

/// The corrections that are not in force: those that were retracted, and those that corrected one of them.
///
/// A retraction that was retracted itself retracts nothing.
pub(crate) fn out_of_force(entries: &[Entry]) -> BTreeSet<Seq> {
    let mut out = retracted(entries);
    for entry in entries {
        let falls = entry.corrects.is_some_and(|corrects| out.contains(&corrects));
        if falls && !matches!(entry.fact, Fact::Retracted { .. }) {
            out.insert(entry.seq);
        }
    }
    out
}

/// Read from the end: whether a retraction holds is known only when all that comes after it is.
fn retracted(entries: &[Entry]) -> BTreeSet<Seq> {
    entries.iter().rev().fold(BTreeSet::new(), |mut out, entry| {
        if let (Some(corrects), Fact::Retracted { .. }, false) = (entry.corrects, &entry.fact, out.contains(&entry.seq)) {
            if is_correction(entries, corrects) {
                out.insert(corrects);
            }
        }
        out
    })
}

/// Whether entry `seq` corrects another.
pub(crate) fn is_correction(entries: &[Entry], seq: Seq) -> bool {
    let index = entries.binary_search_by_key(&seq, |entry| entry.seq);
    index.is_ok_and(|index| entries.get(index).is_some_and(|entry| entry.corrects.is_some()))
}
