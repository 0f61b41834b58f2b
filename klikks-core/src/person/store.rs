//! Personal records that were checked.

use super::{PersonProblem, PersonRecord, PersonStoreDocument, check, retention::Schedule};
use crate::fact::PersonId;

/// The personal records of a programme, checked. They stand apart from the journal, which holds random ids only.
///
/// `Debug` shows how many there are and nothing else.
#[derive(Clone, PartialEq, Eq)]
pub struct PersonStore {
    document: PersonStoreDocument,
}

impl PersonStore {
    /// Checks a document.
    ///
    /// # Errors
    ///
    /// Every problem, each with its place, such as `persons[3].consents[0]`. None repeats what is kept.
    pub fn new(document: PersonStoreDocument) -> Result<Self, Vec<(String, PersonProblem)>> {
        let problems = check::problems(&document);
        if problems.is_empty() { Ok(Self { document }) } else { Err(problems) }
    }

    /// The document.
    pub fn document(&self) -> &PersonStoreDocument {
        &self.document
    }

    /// The document, to be kept.
    pub fn into_document(self) -> PersonStoreDocument {
        self.document
    }

    /// The record of a person.
    pub fn record(&self, person: &PersonId) -> Option<&PersonRecord> {
        self.document.persons.iter().find(|record| record.id == *person)
    }

    pub(super) fn schedule(&self) -> Schedule<'_> {
        Schedule { rules: &self.document.retention, programme_last_day: self.document.programme_last_day }
    }
}

impl std::fmt::Debug for PersonStore {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "PersonStore({} records)", self.document.persons.len())
    }
}
