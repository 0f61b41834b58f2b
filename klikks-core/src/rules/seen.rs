//! # Seen
//!
//! **What it says.** Whoever decides on what they saw says which entry was the last; if another has followed, nothing is decided.
//! **Why.** Two desks that look at the same free place give it away twice.
//! **Source.** Follows from one journal; asked only of commands that name the last entry they have seen.
//! **Example.** A cap was lowered between looking and writing: the answer names the entry to look at.

use super::{Case, Reply};
use crate::verdict::{Reading, Violation};

pub(super) fn ask(case: &Case<'_>) -> Reply {
    let last = case.entries.last().map_or(0, |entry| entry.seq);
    match case.seen {
        Some(seen) if seen != last => Reply::objected(Violation::RegisterMoved { seen, last }).from([last]),
        _ => Reply::met(Reading::NothingSince { seq: last }),
    }
}
