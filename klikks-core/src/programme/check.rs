//! From a document to a programme: everything is checked, and every problem is told.

use std::collections::BTreeSet;

use thiserror::Error;

use super::{Allocation, Criterion, Intake, ProgrammeDocument};
use crate::{
    calendar::CalendarError,
    fact::{Day, EventKindId, IntakeId, RoleId, TopicId},
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
    /// An intake opens outside the term.
    #[error("the intake opens on `{opens}`, outside the term; choose a day within it")]
    OpensOutsideTerm {
        /// The day given.
        opens: Day,
    },
    /// No commune can have fewer inhabitants than none.
    #[error("`0` lets no commune in; write the number below which a commune has to be, or leave `inhabitants` out")]
    LimitIsZero,
    /// More places are kept for groups than there are.
    #[error("`{kept}` places are kept for groups, but there are only `{places}`; keep fewer or raise the cap")]
    QuotasBeyondCap {
        /// The places kept in all.
        kept: u32,
        /// The places there are.
        places: u32,
    },
    /// More places are kept for a group than may go to it.
    #[error("`{kept}` places are kept for the group, but at most `{at_most}` may go to it; make the limit the larger number")]
    QuotaReversed {
        /// The places kept.
        kept: u32,
        /// The limit.
        at_most: u32,
    },
    /// A region is not given by the first digits of a key.
    #[error("`{prefix}` is not the beginning of a key (AGS); write its first 1 to 8 digits")]
    NoRegion {
        /// The text given.
        prefix: String,
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
            Self::OpensOutsideTerm { .. } => "opens_outside_term",
            Self::LimitIsZero => "limit_is_zero",
            Self::QuotasBeyondCap { .. } => "quotas_beyond_cap",
            Self::QuotaReversed { .. } => "quota_reversed",
            Self::NoRegion { .. } => "no_region",
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
    step_roles(document, &mut found);
    if document.profile.inhabitants.as_ref().is_some_and(|limit| limit.below == 0) {
        found.push(("profile.inhabitants.below".to_owned(), ProgrammeProblem::LimitIsZero));
    }
    duplicates("event_kinds", document.event_kinds.iter().map(|kind| kind.id.as_str()), &mut found);
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
        quotas(&format!("intakes[{index}].allocation.quotas"), intake, found);
    }
}

fn quotas(place: &str, intake: &Intake, found: &mut Vec<(String, ProgrammeProblem)>) {
    let Allocation::AtCloseByCriteria { quotas } = &intake.allocation else { return };
    for (index, quota) in quotas.iter().enumerate() {
        if let Some(at_most) = quota.at_most.filter(|at_most| *at_most < quota.kept) {
            found.push((format!("{place}[{index}].at_most"), ProgrammeProblem::QuotaReversed { kept: quota.kept, at_most }));
        }
        if let Criterion::Region { prefix } = &quota.criterion {
            let digits = (1..=8).contains(&prefix.len()) && prefix.bytes().all(|byte| byte.is_ascii_digit());
            if !digits {
                let problem = ProgrammeProblem::NoRegion { prefix: prefix.clone() };
                found.push((format!("{place}[{index}].criterion.prefix"), problem));
            }
        }
    }
    let kept = quotas.iter().map(|quota| quota.kept).fold(0, u32::saturating_add);
    if let Some(places) = intake.cap.places().filter(|places| *places < kept) {
        found.push((place.to_owned(), ProgrammeProblem::QuotasBeyondCap { kept, places }));
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

fn step_roles(document: &ProgrammeDocument, found: &mut Vec<(String, ProgrammeProblem)>) {
    for (index, rule) in document.profile.steps.iter().enumerate() {
        for (nth, id) in rule.by.iter().enumerate().filter(|(_, id)| !document.roles.iter().any(|role| role.id == **id)) {
            found.push((format!("profile.steps[{index}].by[{nth}]"), ProgrammeProblem::UnknownRole { id: id.clone() }));
        }
    }
}

fn duplicates<'a>(list: &str, ids: impl Iterator<Item = &'a str>, found: &mut Vec<(String, ProgrammeProblem)>) {
    let mut seen = BTreeSet::new();
    for (index, id) in ids.enumerate() {
        if !seen.insert(id) {
            found.push((format!("{list}[{index}].id"), ProgrammeProblem::DuplicateId { id: id.to_owned() }));
        }
    }
}
