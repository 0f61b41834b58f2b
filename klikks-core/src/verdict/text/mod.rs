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
mod evidence;
mod grounds;
mod names;
mod nested;
mod people;
mod person;
mod planner;
mod told;
mod workshop;

use schemars::JsonSchema;
use serde::Serialize;

use crate::wire::Deserialize;

use allocation::AllocationWords;
use calendar::CalendarWords;
pub(crate) use catalogue::Catalogue;
use catalogue::Words;
use evidence::EvidenceWords;
use grounds::GroundWords;
pub use names::Names;
pub use nested::{Line, explain_verdict_nested, nested_markdown};
pub(crate) use people::PeopleWords;
use person::PersonWords;
pub(crate) use workshop::WorkshopWords;

use planner::PlannerWords;
use told::ToldWords;
pub(crate) use told::{difference, standing};

use super::{Verdict, Violation};

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

macro_rules! by_language {
    ($(#[doc = $doc:literal] $name:ident: $what:path),+ $(,)?) => {
        impl Language {$(
            #[doc = $doc]
            pub(crate) fn $name(self) -> &'static dyn $what {
                match self {
                    Self::De => &de::German,
                    Self::En => &en::English,
                    Self::Einfach => &einfach::Einfach,
                }
            }
        )+}
    };
}

by_language! {
    /// All words and sentences.
    catalogue: Catalogue,
    /// The words for the values of the domain. A download for the browser that asks for no more than these holds no more.
    words: Words,
    /// What is said about plans; likewise.
    planner_words: PlannerWords,
}

/// The verdict in words: the outcome, then one line for each rule, then what would have changed it.
pub fn explain_verdict(verdict: &Verdict, names: &Names<'_>, language: Language) -> Vec<String> {
    explain_verdict_nested(verdict, names, language).into_iter().map(|line| line.says).collect()
}

/// A violation as the message of an error: lower case, no full stop.
pub(crate) fn objection(violation: &Violation) -> String {
    let text = en::English.violation(violation, &Names::none());
    let mut chars = text.trim_end_matches('.').chars();
    let first = chars.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(chars).collect()
}
