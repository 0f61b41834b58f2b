//! Everything that is known of one person, for that person (DSGVO Art. 15 and 20).

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::{
    fact::{Day, PersonId},
    journal::Entry,
    person::{Controller, Erasure, PersonRecord, PersonStore, PurposeTerm, Retention},
    wire::Deserialize,
};

/// The format of what is handed out to a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum SubjectExportFormat {
    /// The first format.
    #[serde(rename = "klikks-subject/1")]
    V1,
}

/// One purpose, as it is told to the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PurposeTold {
    /// The purpose, its basis and its days.
    pub term: PurposeTerm,
    /// How the basis is cited.
    pub citation: String,
    /// Whether the person may take the data elsewhere (Art. 20 (1) a).
    pub portable: bool,
    /// Until when it is kept, as far as can be said today, and why.
    pub retention: Retention,
}

/// Everything on one person: the record, what it is used for and until when, and the entries of the journal that name the id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SubjectExport {
    /// `klikks-subject/1`.
    pub format: SubjectExportFormat,
    /// The day of the export.
    pub on: Day,
    /// The id.
    pub person: PersonId,
    /// Who answers for the data.
    pub controller: Controller,
    /// Who receives it.
    pub recipients: Vec<String>,
    /// The record; none if nobody has this id.
    pub record: Option<PersonRecord>,
    /// The purposes.
    pub purposes: Vec<PurposeTold>,
    /// That the person was erased.
    pub erased: Option<Erasure>,
    /// The entries of the journal that name the id.
    pub entries: Vec<Entry>,
}

impl PersonStore {
    /// Everything on one person, with those of the `entries` of a journal that name the id.
    ///
    /// Of somebody who is not in the store that is said too: an empty answer is an answer (Art. 15 (1)).
    pub fn export_subject(&self, person: &PersonId, entries: &[Entry], on: Day) -> SubjectExport {
        let document = self.document();
        let record = self.record(person);
        let told = |(term, retention): (&PurposeTerm, Retention)| PurposeTold {
            term: term.clone(),
            citation: term.basis.citation().to_owned(),
            portable: term.basis.is_portable(),
            retention,
        };
        SubjectExport {
            format: SubjectExportFormat::V1,
            on,
            person: person.clone(),
            controller: document.controller.clone(),
            recipients: document.recipients.clone(),
            record: record.cloned(),
            purposes: record
                .map_or_else(Vec::new, |record| record.purposes.iter().zip(self.retentions(record)).map(told).collect()),
            erased: document.erased.iter().find(|erasure| erasure.person == *person).cloned(),
            entries: entries.iter().filter(|entry| names(entry, person)).cloned().collect(),
        }
    }
}

/// Whether an entry names the person, in whichever field: a kind of fact that is added later is not forgotten.
fn names(entry: &Entry, person: &PersonId) -> bool {
    fn holds(value: &Value, id: &str) -> bool {
        match value {
            Value::String(text) => text == id,
            Value::Array(items) => items.iter().any(|item| holds(item, id)),
            Value::Object(fields) => fields.values().any(|value| holds(value, id)),
            _ => false,
        }
    }
    serde_json::to_value(&entry.fact).is_ok_and(|fact| holds(&fact, person.as_str()))
}
