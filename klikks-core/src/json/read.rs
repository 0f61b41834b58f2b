//! Reading: fast when all is well, complete when it is not.

use schemars::JsonSchema;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::{DocumentError, Problem, RegisterDocument, shape};
use crate::{
    programme::{Programme, ProgrammeDocument},
    register::{Line, Register},
};

/// Reads `text` as a `T`.
pub(super) fn read<T: DeserializeOwned + JsonSchema>(text: &str) -> Result<T, DocumentError> {
    serde_json::from_str(text).map_err(|error| DocumentError { problems: faults::<T>(text, &error) })
}

/// What is wrong with `text`. Reading stops at the first fault, so the shape of the type is walked for all of them.
pub(super) fn faults<T: DeserializeOwned + JsonSchema>(text: &str, error: &serde_json::Error) -> Vec<Problem> {
    let Ok(value) = serde_json::from_str::<Value>(text) else {
        let message = format!("this is no JSON: {error}; check quotes, commas and brackets there");
        return vec![Problem::new("not_json", "", message)];
    };
    let found = shape::faults(&T::schema_name(), &value);
    if found.is_empty() { vec![named_by_serde::<T>(text)] } else { found }
}

/// Only serde sees some faults, such as a field that is given twice.
fn named_by_serde<T: DeserializeOwned>(text: &str) -> Problem {
    let mut reader = serde_json::Deserializer::from_str(text);
    match serde_path_to_error::deserialize::<_, T>(&mut reader) {
        Ok(_) => Problem::new("not_json", "", "there is something after the end of the document; remove it"),
        Err(error) => {
            let place = error.path().to_string();
            let message = format!("{}; correct it there", error.into_inner());
            Problem::new("invalid", if place == "." { String::new() } else { place }, message)
        }
    }
}

pub(super) fn write<T: Serialize>(answer: &T) -> String {
    // the types of the boundary have text keys and no floats, so this does not fail
    serde_json::to_string(answer).unwrap_or_default()
}

/// Makes a programme of a document.
pub(super) fn programme(document: ProgrammeDocument) -> Result<Programme, Vec<Problem>> {
    Programme::new(document).map_err(|problems| {
        problems.into_iter().map(|(place, problem)| Problem::new(problem.code(), place, problem.to_string())).collect()
    })
}

/// Makes a register of a document.
pub(super) fn register(document: RegisterDocument) -> Result<Register, DocumentError> {
    let below = |problems: Vec<Problem>| DocumentError {
        problems: problems.into_iter().map(|problem| problem.below("programme")).collect(),
    };
    let programme = programme(document.programme).map_err(below)?;
    let lines = document.entries.into_iter().map(|entry| Line::Entry(Box::new(entry)));
    let (register, problems) = Register::replay_lines(programme, lines);
    let problems: Vec<_> =
        problems.into_iter().map(|(place, problem)| Problem::new(problem.code(), place, problem.to_string())).collect();
    if problems.is_empty() { Ok(register) } else { Err(DocumentError { problems }) }
}
