//! Reading: strict, and complete when something is wrong.

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    DocumentError, Problem, RegisterDocument,
    parse::parse,
    shape::{self, Quoting, Shapes},
};
use crate::{
    programme::{Programme, ProgrammeDocument},
    register::{Line, Register},
    verdict::Finding,
    wire::{Raw, Read},
};

/// Reads `text` as a `T`.
pub(super) fn read<T: Read + JsonSchema>(text: &str) -> Result<T, DocumentError> {
    read_by(shape::ALL, text)
}

/// Reads `text` as a `T` whose shape is among `shapes`.
pub(super) fn read_by<T: Read + JsonSchema>(shapes: Shapes, text: &str) -> Result<T, DocumentError> {
    let value = value_of(text)?;
    T::read(&value).map_err(|error| DocumentError { problems: all_faults(shapes, &T::schema_name(), &value, &error) })
}

/// Reads `text`, which may hold personal data, as a `T`. No problem repeats what stands in it.
pub(super) fn read_private<T: Read + JsonSchema>(text: &str) -> Result<T, DocumentError> {
    let value = value_of(text).map_err(without_names)?;
    T::read(&value).map_err(|_| DocumentError { problems: private_faults(&T::schema_name(), &value) })
}

#[inline(never)]
fn private_faults(name: &str, value: &Raw<'_>) -> Vec<Problem> {
    let found = shape::faults(shape::ALL, name, &value.to_value(), Quoting::Private);
    let message = "the document cannot be read; what stands in it is not repeated, as it may be personal";
    if found.is_empty() { vec![Problem::new("invalid", "", message)] } else { found }
}

/// A field that is given twice has a name, and names may be personal; where JSON breaks is a line and a column.
fn without_names(error: DocumentError) -> DocumentError {
    let nameless = |problem: Problem| match problem.code.as_str() {
        "duplicate_field" => Problem::new("duplicate_field", "", "a field is given twice; keep one"),
        _ => problem,
    };
    let mut problems: Vec<_> = error.problems.into_iter().map(nameless).collect();
    problems.dedup();
    DocumentError { problems }
}

/// Apart from the types, so that it is there once and not once a type.
#[inline(never)]
fn value_of(text: &str) -> Result<Raw<'_>, DocumentError> {
    parse(text).map_err(|problems| DocumentError { problems })
}

/// Reads a value as a `T`. A reader stops at the first fault, so the shape of the type is walked for all of them.
pub(super) fn from_value<T: Read + JsonSchema>(value: &Raw<'_>) -> Result<T, Vec<Problem>> {
    T::read(value).map_err(|error| all_faults(shape::ALL, &T::schema_name(), value, &error))
}

#[inline(never)]
fn all_faults(shapes: Shapes, name: &str, value: &Raw<'_>, first: &serde_json::Error) -> Vec<Problem> {
    let found = shape::faults(shapes, name, &value.to_value(), Quoting::Open);
    if found.is_empty() { vec![Problem::new("invalid", "", first.to_string())] } else { found }
}

/// Checks the shape of a document that has nothing to find out about beyond it.
pub(super) fn shaped(name: &str, value: &Raw<'_>) -> Result<Vec<Finding>, Vec<Problem>> {
    let found = shape::faults(shape::ALL, name, &value.to_value(), Quoting::Open);
    if found.is_empty() { Ok(Vec::new()) } else { Err(found) }
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
