//! From a document to a programme: everything is checked, and every problem is told.

use std::collections::BTreeSet;

use thiserror::Error;

use super::{EventKind, Intake, ProgrammeDocument};
use crate::{
    calendar::CalendarError,
    fact::{Day, EventKindId, IntakeId, RoleId, TopicId, Usual},
};

/// What is wrong with a programme document that has the right form.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ProgrammeProblem {
    /// The term ends before it begins.
    #[error("the term begins on `{first}` and ends on `{last}`; put the earlier day first")]
    TermReversed {
        /// The first day given.
        first: Day,
        /// The last day given.
        last: Day,
    },
    /// There is no intake.
    #[error("there is no intake; add at least one to `intakes`")]
    NoIntake,
    /// An id is used twice in one list.
    #[error("`{id}` is used twice; give each its own id")]
    DuplicateId {
        /// The id.
        id: String,
    },
    /// A basis or step is ruled twice.
    #[error("there are two rules for `{what}`; keep one")]
    DuplicateRule {
        /// The basis or step.
        what: String,
    },
    /// A role is not in the list of roles.
    #[error("the role `{id}` is not in `roles`; add it there or correct the id")]
    UnknownRole {
        /// The role.
        id: RoleId,
    },
    /// A kind of event is not in the list of kinds.
    #[error("the kind of event `{id}` is not in `event_kinds`; add it there or correct the id")]
    UnknownEventKind {
        /// The kind.
        id: EventKindId,
    },
    /// A kind of event is expected before itself.
    #[error("`{id}` is expected before itself, by way of the kinds in `after`; take one of them out")]
    OrderInCircle {
        /// The kind.
        id: EventKindId,
    },
    /// The least that is usual is more than the most.
    #[error("the least is `{least}` and the most is `{most}`; put the smaller number first")]
    UsualReversed {
        /// The least given.
        least: u32,
        /// The most given.
        most: u32,
    },
    /// An intake opens outside the term.
    #[error("the intake opens on `{opens}`, outside the term; choose a day within it")]
    OpensOutsideTerm {
        /// The day given.
        opens: Day,
    },
    /// A deadline cannot be reckoned.
    #[error(transparent)]
    Calendar(#[from] CalendarError),
}

impl ProgrammeProblem {
    /// The stable code of this problem.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TermReversed { .. } => "term_reversed",
            Self::NoIntake => "no_intake",
            Self::DuplicateId { .. } => "duplicate_id",
            Self::DuplicateRule { .. } => "duplicate_rule",
            Self::UnknownRole { .. } => "unknown_role",
            Self::UnknownEventKind { .. } => "unknown_event_kind",
            Self::OrderInCircle { .. } => "order_in_circle",
            Self::UsualReversed { .. } => "usual_reversed",
            Self::OpensOutsideTerm { .. } => "opens_outside_term",
            Self::Calendar(error) => error.code(),
        }
    }
}

/// A programme that is consistent. It is made only from a [`ProgrammeDocument`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Programme {
    document: ProgrammeDocument,
}

impl Programme {
    /// Checks `document`.
    ///
    /// # Errors
    ///
    /// Every problem there is, each with its place in the document.
    pub fn new(document: ProgrammeDocument) -> Result<Self, Vec<(String, ProgrammeProblem)>> {
        let problems = problems(&document);
        if problems.is_empty() { Ok(Self { document }) } else { Err(problems) }
    }

    /// The document it was made from.
    pub fn document(&self) -> &ProgrammeDocument {
        &self.document
    }

    /// The intake with this id.
    pub fn intake(&self, id: &IntakeId) -> Option<&Intake> {
        self.document.intakes.iter().find(|intake| intake.id == *id)
    }

    /// Whether there is a role with this id.
    pub fn has_role(&self, id: &RoleId) -> bool {
        self.document.roles.iter().any(|role| role.id == *id)
    }

    /// Whether there is a kind of event with this id.
    pub fn has_event_kind(&self, id: &EventKindId) -> bool {
        self.document.event_kinds.iter().any(|kind| kind.id == *id)
    }

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

    /// Whether there is a topic with this id.
    pub fn has_topic(&self, id: &TopicId) -> bool {
        self.document.topics.iter().any(|topic| topic.id == *id)
    }
}

/// Every problem, in the order of the document.
fn problems(document: &ProgrammeDocument) -> Vec<(String, ProgrammeProblem)> {
    let mut found = Vec::new();
    let term = document.term;
    if term.first_day > term.last_day {
        found.push(("term".to_owned(), ProgrammeProblem::TermReversed { first: term.first_day, last: term.last_day }));
    }
    for (index, contact) in document.contacts.iter().enumerate() {
        if !document.roles.iter().any(|role| role.id == contact.role) {
            let problem = ProgrammeProblem::UnknownRole { id: contact.role.clone() };
            found.push((format!("contacts[{index}].role"), problem));
        }
    }
    duplicates("roles", document.roles.iter().map(|role| role.id.as_str()), &mut found);
    intakes(document, &mut found);
    rules_twice(document, &mut found);
    duplicates("event_kinds", document.event_kinds.iter().map(|kind| kind.id.as_str()), &mut found);
    event_kinds(document, &mut found);
    duplicates("topics", document.topics.iter().map(|topic| topic.id.as_str()), &mut found);
    found
}

fn intakes(document: &ProgrammeDocument, found: &mut Vec<(String, ProgrammeProblem)>) {
    if document.intakes.is_empty() {
        found.push(("intakes".to_owned(), ProgrammeProblem::NoIntake));
    }
    duplicates("intakes", document.intakes.iter().map(|intake| intake.id.as_str()), found);
    for (index, intake) in document.intakes.iter().enumerate() {
        if !document.term.contains(intake.opens) {
            let problem = ProgrammeProblem::OpensOutsideTerm { opens: intake.opens };
            found.push((format!("intakes[{index}].opens"), problem));
        }
        if let Some(Err(error)) = intake.deadline.as_ref().map(super::TermOfResponse::reckon) {
            found.push((format!("intakes[{index}].deadline"), error.into()));
        }
    }
}

fn rules_twice(document: &ProgrammeDocument, found: &mut Vec<(String, ProgrammeProblem)>) {
    let profile = &document.profile;
    for (index, rule) in profile.bases.iter().enumerate() {
        if profile.bases.iter().take(index).any(|other| other.basis == rule.basis) {
            let what = format!("{:?}", rule.basis);
            found.push((format!("profile.bases[{index}]"), ProgrammeProblem::DuplicateRule { what }));
        }
    }
    for (index, rule) in profile.steps.iter().enumerate() {
        if profile.steps.iter().take(index).any(|other| other.step == rule.step) {
            let what = format!("{:?}", rule.step);
            found.push((format!("profile.steps[{index}]"), ProgrammeProblem::DuplicateRule { what }));
        }
    }
}

fn event_kinds(document: &ProgrammeDocument, found: &mut Vec<(String, ProgrammeProblem)>) {
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

fn duplicates<'a>(list: &str, ids: impl Iterator<Item = &'a str>, found: &mut Vec<(String, ProgrammeProblem)>) {
    let mut seen = BTreeSet::new();
    for (index, id) in ids.enumerate() {
        if !seen.insert(id) {
            found.push((format!("{list}[{index}].id"), ProgrammeProblem::DuplicateId { id: id.to_owned() }));
        }
    }
}
