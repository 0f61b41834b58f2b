//! The functions about papers, profiles and suggested evidence.

use super::{
    CompareAnswer, CompareCall, DocumentError, OparlAnswer, OparlCall, OpenCompareCall, OpenPapersCall, PapersAnswer, PapersCall,
    Problem, SuggestedEvidence,
    functions::below,
    parse::lenient,
    read::{self, read, write},
};
use crate::{
    journal::{Action, Fact},
    participation::{OparlProblem, suggest},
    programme::ProgrammeDocument,
    register::{Line, Register},
    verdict::{Language, Names},
};

/// Which papers a place needs, in which order, who acts, and until when: [`PapersCall`] → [`PapersAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call, such as a place that is not on record.
pub fn papers(call: &str) -> Result<String, DocumentError> {
    let PapersCall { register, as_of, place, intake, language } = read(call)?;
    let register = below("register", read::register(register))?;
    papers_of(&register, &OpenPapersCall { as_of, place, intake, language })
}

pub(super) fn papers_of(register: &Register, call: &OpenPapersCall) -> Result<String, DocumentError> {
    let OpenPapersCall { as_of, place, intake, language } = call;
    let register = register.as_of(*as_of);
    let unknown = |code: &str, field: &str, id: &str| {
        DocumentError::one(Problem::new(code, field, format!("`{id}` is not on record on that day; correct the id or the day")))
    };
    if let Some(id) = intake.as_ref().filter(|id| register.programme().intake(id).is_none()) {
        return Err(unknown("unknown_intake", "intake", id.as_str()));
    }
    let found = register.papers(place, intake.as_ref(), as_of.day);
    let papers = found.ok_or_else(|| unknown("unknown_place", "place", place.as_str()))?;
    let says = language.catalogue().papers(&papers, &Names::of(&register), *language);
    Ok(write(&PapersAnswer { papers, says }))
}

/// What differs between two programmes, and which decisions of a journal would differ: [`CompareCall`] → [`CompareAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call; the journal has to be one of the first programme.
pub fn compare(call: &str) -> Result<String, DocumentError> {
    let CompareCall { first, second, entries, language } = read(call)?;
    let first = programme("first", first)?;
    let lines = entries.into_iter().map(|entry| Line::Entry(Box::new(entry)));
    let (register, problems) = Register::replay_lines(first, lines);
    if !problems.is_empty() {
        let told =
            |(place, problem): (String, crate::register::ReplayProblem)| Problem::new(problem.code(), place, problem.to_string());
        return Err(DocumentError { problems: problems.into_iter().map(told).collect() });
    }
    compare_with(&register, OpenCompareCall { second, language })
}

pub(super) fn compare_with(register: &Register, call: OpenCompareCall) -> Result<String, DocumentError> {
    let OpenCompareCall { second, language } = call;
    let second = programme("second", second)?;
    let comparison = register.compare(&second);
    let says = language.catalogue().comparison(&comparison, &Names::of(register));
    Ok(write(&CompareAnswer { comparison, says }))
}

fn programme(field: &str, document: ProgrammeDocument) -> Result<crate::programme::Programme, DocumentError> {
    below(field, read::programme(document).map_err(|problems| DocumentError { problems }))
}

/// Suggestions from a saved page of a council's information system: [`OparlCall`] → [`OparlAnswer`].
///
/// Nothing is put on record. A person who has looked makes a command of it: with the `action` and the `source` of a
/// suggestion, or with others.
///
/// # Errors
///
/// [`DocumentError`] if the call is broken or its text is no JSON. What is broken in the page itself is part of the answer.
pub fn oparl(call: &str) -> Result<String, DocumentError> {
    let OparlCall { text, place, reference, language } = read(call)?;
    let (value, twice) = below("text", lenient(&text).map_err(DocumentError::one))?;
    let (suggestions, mut problems) = suggest(&value, reference.as_deref());
    problems.extend(twice.into_iter().map(|place| OparlProblem::GivenTwice { place }));
    let catalogue = Language::catalogue(language);
    let suggestions = suggestions.into_iter().map(|suggestion| {
        let action = suggestion.resolution().map(|resolution| {
            let (place, when) = (place.clone(), suggestion.when.clone());
            Action::Record { fact: Fact::ResolutionRecorded { place, resolution: resolution.into(), when } }
        });
        let says = catalogue.suggestion(&suggestion);
        SuggestedEvidence { action, source: suggestion.source(), says, suggestion }
    });
    let suggestions = suggestions.collect();
    let says = problems.iter().map(|problem| catalogue.oparl_problem(problem)).collect();
    Ok(write(&OparlAnswer { suggestions, problems, says }))
}
