//! What is wrong with a document: all of it, each with its place.

use serde::Serialize;
use thiserror::Error;

/// One problem of a document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Problem {
    /// The stable code, such as `unknown_field`.
    pub code: String,
    /// The place in the document, such as `entries[3].fact.when.date`; empty for the document as a whole.
    pub place: String,
    /// What is wrong, in lower case, with the input and the way out.
    pub message: String,
}

impl Problem {
    pub(super) fn new(code: &str, place: impl Into<String>, message: impl Into<String>) -> Self {
        Self { code: code.to_owned(), place: place.into(), message: message.into() }
    }

    /// The same problem below `prefix`.
    pub(super) fn below(self, prefix: &str) -> Self {
        let place = match (prefix.is_empty(), self.place.is_empty(), self.place.starts_with('[')) {
            (true, _, _) => self.place,
            (_, true, _) => prefix.to_owned(),
            (_, _, true) => format!("{prefix}{}", self.place),
            _ => format!("{prefix}.{}", self.place),
        };
        Self { place, ..self }
    }
}

/// A text that is no klikks document. It lists every problem, not only the first.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{}\n{}", summary(problems), lines(problems))]
pub struct DocumentError {
    /// The problems, in the order of the document.
    pub problems: Vec<Problem>,
}

impl DocumentError {
    pub(super) fn one(problem: Problem) -> Self {
        Self { problems: vec![problem] }
    }

    /// The error as JSON: `{"message": …, "problems": [{"code": …, "place": …, "message": …}]}`.
    pub fn to_json(&self) -> String {
        serde_json::json!({ "message": summary(&self.problems), "problems": self.problems }).to_string()
    }
}

fn summary(problems: &[Problem]) -> String {
    match problems.len() {
        1 => "1 problem".to_owned(),
        several => format!("{several} problems"),
    }
}

fn lines(problems: &[Problem]) -> String {
    let line = |problem: &Problem| match problem.place.as_str() {
        "" => problem.message.clone(),
        place => format!("{place}: {}", problem.message),
    };
    problems.iter().map(line).collect::<Vec<_>>().join("\n")
}
