//! A verdict as nested lines: the outcome, each ground with what it rests on, and what would have changed it.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Catalogue, Language, Names};
use crate::{
    verdict::{Answer, Check, Verdict},
    wire::Deserialize,
};

/// A line of a text, and the lines below it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// What it says.
    pub says: String,
    /// What stands below it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub below: Vec<Line>,
}

impl Line {
    pub(crate) fn new(says: impl Into<String>) -> Self {
        Self { says: says.into(), below: Vec::new() }
    }
}

/// The verdict in words: the outcome, then each rule with its answer, then what would have changed it.
///
/// Below each answer stand the rule and its version, the steps or reasons it is made of, the entries it has read with their
/// source and time, and the law it rests on.
pub fn explain_verdict_nested(verdict: &Verdict, names: &Names<'_>, language: Language) -> Vec<Line> {
    let catalogue = language.catalogue();
    let outcome = Line::new(catalogue.ruling(&verdict.ruling, names));
    let grounds = verdict.grounds.iter().map(|check| ground(check, names, catalogue));
    let otherwise = verdict.otherwise.iter().map(|alternative| Line::new(catalogue.alternative(alternative)));
    let cut = verdict.otherwise_cut.then(|| Line::new(catalogue.search_cut()));
    std::iter::once(outcome).chain(grounds).chain(otherwise).chain(cut).collect()
}

fn ground(check: &Check, names: &Names<'_>, catalogue: &dyn Catalogue) -> Line {
    let says = match &check.answer {
        Answer::Met { reading } => catalogue.reading(reading, names),
        Answer::Noted { finding } => catalogue.finding(finding, names),
        Answer::Objected { violation } => catalogue.violation(violation, names),
    };
    let mut below = vec![catalogue.rule_asked(check.rule, check.version)];
    below.extend(check.details.iter().map(|detail| catalogue.detail(detail, names)));
    below.extend(check.evidence.iter().map(|evidence| catalogue.entry_read(evidence)));
    below.extend(check.left_out.map(|count| catalogue.entries_left_out(count)));
    below.extend(check.legal_basis.iter().map(|paragraph| catalogue.paragraph(*paragraph).to_owned()));
    Line { says, below: below.into_iter().map(Line::new).collect() }
}

/// Nested lines as a Markdown list.
///
/// ```
/// use klikks_core::{Line, nested_markdown};
///
/// let below = vec![Line { says: "because".to_owned(), below: Vec::new() }];
/// assert_eq!(nested_markdown(&[Line { says: "Yes.".to_owned(), below }]), "- Yes.\n  - because\n");
/// ```
pub fn nested_markdown(lines: &[Line]) -> String {
    let mut text = String::new();
    write(lines, 0, &mut text);
    text
}

fn write(lines: &[Line], depth: usize, text: &mut String) {
    for line in lines {
        text.push_str(&"  ".repeat(depth));
        text.push_str("- ");
        // words of a source may hold line breaks, which would end the item
        text.extend(line.says.chars().map(|char| if char.is_control() { ' ' } else { char }));
        text.push('\n');
        write(&line.below, depth + 1, text);
    }
}
