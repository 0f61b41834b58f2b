//! From text to values, strictly: a field that is given twice is a problem with a place, not a coin toss.

use serde::de::IgnoredAny;

use super::Problem;
use crate::wire::{Raw, raw};

/// Whether `text` ends before its value does, as a line does whose writing was interrupted.
pub(super) fn ends_too_early(text: &str) -> bool {
    serde_json::from_str::<IgnoredAny>(text).is_err_and(|error| error.is_eof())
}

/// Reads the text of others, in which a field may be given twice: the first counts, and its place is told.
pub(super) fn lenient(text: &str) -> Result<(Raw<'_>, Vec<String>), Problem> {
    let mut twice = Vec::new();
    let mut reader = serde_json::Deserializer::from_str(text);
    match raw(&mut reader, &mut twice).and_then(|value| reader.end().map(|()| value)) {
        Ok(value) => Ok((value, twice.into_iter().map(|twice| twice.place).collect())),
        Err(error) => Err(Problem::new("not_json", "", format!("this is no JSON: {error}; save the page again as JSON"))),
    }
}

/// Reads `text`, or tells everything that is wrong with it as JSON.
pub(super) fn parse(text: &str) -> Result<Raw<'_>, Vec<Problem>> {
    let mut twice = Vec::new();
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = raw(&mut reader, &mut twice).and_then(|value| reader.end().map(|()| value));
    match value {
        Ok(value) if twice.is_empty() => Ok(value),
        Ok(_) => {
            let problem = |of: crate::wire::Twice| {
                Problem::new("duplicate_field", of.place, format!("the field `{}` is given twice; keep one", of.name))
            };
            Err(twice.into_iter().map(problem).collect())
        }
        Err(error) => {
            let hint = if error.is_eof() { "the text ends too early" } else { "correct it there" };
            Err(vec![Problem::new("not_json", "", format!("this is no JSON: {error}; {hint}"))])
        }
    }
}
