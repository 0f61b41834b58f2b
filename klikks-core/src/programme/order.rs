//! The kinds of event: whether they are consistent, and which is expected before which.

use std::collections::BTreeSet;

use super::{EventKind, Programme, ProgrammeDocument, ProgrammeProblem};
use crate::fact::{EventKindId, Usual};

impl Programme {
    /// The kind of event with this id.
    pub fn event_kind(&self, id: &EventKindId) -> Option<&EventKind> {
        self.document.event_kinds.iter().find(|kind| kind.id == *id)
    }

    /// The kinds of which one is expected before `kind`, the nearest first: those it names, those that they name, and so on.
    pub fn expected_before(&self, kind: &EventKindId) -> Vec<Vec<&EventKindId>> {
        let mut levels: Vec<Vec<&EventKindId>> = Vec::new();
        let mut next: Vec<&EventKindId> = after(&self.document, kind).collect();
        while !next.is_empty() {
            let further = next.iter().flat_map(|kind| after(&self.document, kind)).collect::<BTreeSet<_>>();
            let seen = |kind: &&EventKindId| levels.iter().flatten().chain(&next).any(|known| known == kind);
            let further: Vec<_> = further.into_iter().filter(|kind| !seen(kind)).collect();
            levels.push(std::mem::replace(&mut next, further));
        }
        levels
    }
}

/// Every problem with the kinds of event.
pub(super) fn check(document: &ProgrammeDocument, found: &mut Vec<(String, ProgrammeProblem)>) {
    for (index, kind) in document.event_kinds.iter().enumerate() {
        let place = format!("event_kinds[{index}]");
        for (at, id) in kind.after.iter().enumerate() {
            if !document.event_kinds.iter().any(|other| other.id == *id) {
                found.push((format!("{place}.after[{at}]"), ProgrammeProblem::UnknownEventKind { id: id.clone() }));
            }
        }
        if before(document, &kind.id).contains(&kind.id) {
            found.push((format!("{place}.after"), ProgrammeProblem::OrderInCircle { id: kind.id.clone() }));
        }
        for (field, usual) in [("minutes", kind.minutes), ("people", kind.people)] {
            if let Some(Usual { least: Some(least), most: Some(most) }) = usual.filter(|usual| usual.is_reversed()) {
                found.push((format!("{place}.{field}"), ProgrammeProblem::UsualReversed { least, most }));
            }
        }
        let inviter = kind.inviter.iter().map(|role| (format!("{place}.inviter"), role));
        let audience = kind.audience.iter().enumerate().map(|(at, role)| (format!("{place}.audience[{at}]"), role));
        let unknown = inviter.chain(audience).filter(|(_, role)| !document.roles.iter().any(|known| known.id == **role));
        found.extend(unknown.map(|(place, role)| (place, ProgrammeProblem::UnknownRole { id: role.clone() })));
    }
}

/// The kinds expected before `kind`, at once or by way of others; `kind` itself is among them only in a circle.
fn before<'a>(document: &'a ProgrammeDocument, kind: &EventKindId) -> BTreeSet<&'a EventKindId> {
    let mut before = BTreeSet::new();
    let mut open: Vec<_> = after(document, kind).collect();
    while let Some(next) = open.pop() {
        if before.insert(next) {
            open.extend(after(document, next));
        }
    }
    before
}

/// The kinds that `kind` names as expected before it.
fn after<'a>(document: &'a ProgrammeDocument, kind: &EventKindId) -> impl Iterator<Item = &'a EventKindId> + use<'a> {
    document.event_kinds.iter().find(|other| other.id == *kind).into_iter().flat_map(|kind| &kind.after)
}
