//! Suggestions from the saved pages of a council's information system in `OParl` 1.0 or 1.1.
//!
//! What comes out is never on record by itself: a person reads it, completes it and makes a command of it. `OParl` has
//! no votes, and its results are free text; what cannot be told is said. Fields of vendors are passed over; fields of
//! the standard that are broken are told. Persons and their memberships are not looked at.

mod objects;
mod problem;
mod suggestion;
mod words;

pub use {
    problem::{OparlExpected, OparlProblem},
    suggestion::{OparlGap, Suggestion},
};

use crate::wire::Raw;
use objects::{Kind, Object, Objects};

/// The suggestions in a text, and what is wrong with it. With a `reference` only those of papers with this number.
pub(crate) fn suggest(text: &Raw<'_>, reference: Option<&str>) -> (Vec<Suggestion>, Vec<OparlProblem>) {
    let mut problems = Vec::new();
    let objects = Objects::of(text, &mut problems);
    if objects.is_empty() {
        problems.push(OparlProblem::NothingFound {});
    }
    let mut found = Vec::new();
    let mut told = Vec::new();
    for consultation in objects.of_kind(Kind::Consultation) {
        let paper = objects.find(consultation.link("paper", &mut problems).or(consultation.parent_of(Kind::Paper)));
        let item = objects.find(consultation.link("agendaItem", &mut problems));
        told.extend(item.and_then(Object::id));
        told.extend(paper.and_then(Object::id));
        if of_reference(paper, reference) {
            found.push(suggestion::of(&objects, paper, Some(consultation), item, &mut problems));
        }
    }
    // an agenda item whose consultation was not saved still says what became of it
    for item in objects.of_kind(Kind::AgendaItem).filter(|item| item.has("result") || item.has("resolutionText")) {
        let known = item.id().is_some_and(|id| told.contains(&id));
        if !known && reference.is_none() {
            found.push(suggestion::of(&objects, None, None, Some(item), &mut problems));
        }
    }
    for paper in objects.of_kind(Kind::Paper).filter(|paper| of_reference(Some(paper), reference)) {
        if !paper.id().is_some_and(|id| told.contains(&id)) {
            problems.push(OparlProblem::NoConsultation { paper: paper.id().unwrap_or_default().to_owned() });
        }
    }
    (found, problems)
}

fn of_reference(paper: Option<&Object<'_>>, reference: Option<&str>) -> bool {
    reference.is_none_or(|wanted| paper.and_then(|paper| paper.quiet_text("reference")) == Some(wanted))
}
