//! The stateless functions about personal data. No error of theirs repeats what stands in a store.

use super::{
    DocumentError, PersonsChangeAnswer, PersonsChangeCall, PersonsDueAnswer, PersonsDueCall, PersonsExportAnswer,
    PersonsExportCall, PersonsShownAnswer, PersonsShownCall, Problem,
    read::{read_private, write},
};
use crate::{
    fact::Span,
    journal::Fact,
    person::{Erasure, PersonProblem, PersonStore, PersonStoreDocument, PersonsChanged},
    report::subject_markdown,
};

fn told(problems: Vec<(String, PersonProblem)>) -> DocumentError {
    let problem = |(place, problem): (String, PersonProblem)| Problem::new(problem.code(), place, problem.to_string());
    DocumentError { problems: problems.into_iter().map(problem).collect() }
}

fn checked(document: PersonStoreDocument) -> Result<PersonStore, DocumentError> {
    PersonStore::new(document)
        .map_err(|problems| told(problems.into_iter().map(|(place, problem)| (format!("store.{place}"), problem)).collect()))
}

/// Checks a store and changes it: [`PersonsChangeCall`] → [`PersonsChangeAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the store, or of the changes; then nothing is changed.
pub fn persons_change(call: &str) -> Result<String, DocumentError> {
    let PersonsChangeCall { store, changes } = read_private(call)?;
    let PersonsChanged { store, erased } = checked(store)?.change(&changes).map_err(told)?;
    let fact = |Erasure { person, on, reason }| Fact::PersonErased { person, reason, when: Span::day(on) };
    Ok(write(&PersonsChangeAnswer { store: store.into_document(), facts: erased.into_iter().map(fact).collect() }))
}

/// What must go on a day, and why: [`PersonsDueCall`] → [`PersonsDueAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the store.
pub fn persons_due(call: &str) -> Result<String, DocumentError> {
    let PersonsDueCall { store, day, language } = read_private(call)?;
    let due = checked(store)?.due_for_erasure(day);
    let says = language.catalogue().due_for_erasure(day, &due);
    Ok(write(&PersonsDueAnswer { due, says }))
}

/// Everything on one person (DSGVO Art. 15, 20): [`PersonsExportCall`] → [`PersonsExportAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the store or of the entries.
pub fn persons_export(call: &str) -> Result<String, DocumentError> {
    let PersonsExportCall { store, person, entries, day, language } = read_private(call)?;
    let export = checked(store)?.export_subject(&person, &entries, day);
    let text = subject_markdown(&export, language);
    Ok(write(&PersonsExportAnswer { export, text }))
}

/// What may be shown to whom: [`PersonsShownCall`] → [`PersonsShownAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the store.
pub fn persons_shown(call: &str) -> Result<String, DocumentError> {
    let PersonsShownCall { store, audience, day } = read_private(call)?;
    Ok(write(&PersonsShownAnswer { persons: checked(store)?.shown(audience, day) }))
}
