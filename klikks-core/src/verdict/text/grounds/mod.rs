//! Words for what a verdict rests on, and for what would have changed it.

mod de;
mod einfach;
mod en;

use super::{Names, catalogue::Words};
use crate::{
    programme::Rule,
    verdict::{Alternative, Counterfactual, Detail, Evidence, Paragraph},
};

/// What is said below an answer, in one language.
pub(crate) trait GroundWords: Words {
    /// One change, to stand in a sentence: "bei mindestens 2 Plätzen".
    fn change(&self, change: &Counterfactual) -> String;
    /// The changes of an alternative, all needed, and what would have come of them if that is not the best.
    fn alternative(&self, alternative: &Alternative) -> String;
    /// There may be more alternatives.
    fn search_cut(&self) -> &'static str;
    /// The rule that was asked, and its version.
    fn rule_asked(&self, rule: Rule, version: u32) -> String;
    /// An entry that was read.
    fn entry_read(&self, evidence: &Evidence) -> String;
    /// So many more entries were read.
    fn entries_left_out(&self, count: u32) -> String;
    /// A part of an answer.
    fn detail(&self, detail: &Detail, names: &Names<'_>) -> String;
    /// What a paragraph says.
    fn paragraph(&self, paragraph: Paragraph) -> &'static str;
}

/// "A, B und C".
fn joined(parts: &[String], and: &str) -> String {
    match parts.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, first)) => format!("{}{and}{last}", first.join(", ")),
        None => String::new(),
    }
}
