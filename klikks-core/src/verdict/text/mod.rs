//! Words for verdicts: one catalogue a language, made from the same grounds.

mod allocation;
mod calendar;
mod catalogue;
mod de;
mod de_words;
mod einfach;
mod einfach_words;
mod en;
mod en_words;
mod names;
mod planner;

use schemars::JsonSchema;
use serde::Serialize;

use crate::wire::Deserialize;

use allocation::AllocationWords;
use calendar::CalendarWords;
pub(crate) use catalogue::Catalogue;
use catalogue::Words;
pub use names::Names;
use planner::PlannerWords;

use super::{Answer, Verdict, Violation};

/// A language of the catalogue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// German.
    #[default]
    De,
    /// English.
    En,
    /// Simple German, for everybody; it does not claim to be "Leichte Sprache", for which there is a norm.
    Einfach,
}

impl Language {
    pub(crate) fn catalogue(self) -> &'static dyn Catalogue {
        match self {
            Self::De => &de::German,
            Self::En => &en::English,
            Self::Einfach => &einfach::Einfach,
        }
    }
}

/// The verdict in words: the outcome, then one line for each rule, then what would have changed it.
pub fn explain_verdict(verdict: &Verdict, names: &Names<'_>, language: Language) -> Vec<String> {
    let catalogue = language.catalogue();
    let grounds = verdict.grounds.iter().map(|check| match &check.answer {
        Answer::Met { reading } => catalogue.reading(reading, names),
        Answer::Noted { finding } => catalogue.finding(finding, names),
        Answer::Objected { violation } => catalogue.violation(violation, names),
    });
    let otherwise = verdict.otherwise.iter().map(|counterfactual| catalogue.counterfactual(counterfactual));
    std::iter::once(catalogue.ruling(verdict.ruling)).chain(grounds).chain(otherwise).collect()
}

/// A violation as the message of an error: lower case, no full stop.
pub(crate) fn objection(violation: &Violation) -> String {
    let text = en::English.violation(violation, &Names::none());
    let mut chars = text.trim_end_matches('.').chars();
    let first = chars.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(chars).collect()
}
