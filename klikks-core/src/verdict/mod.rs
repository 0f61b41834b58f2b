//! Answers that explain themselves: grounds, findings, violations as typed facts; words are made in [`text`].

mod alternative;
mod code;
mod decision;
mod finding;
mod ground;
mod law;
mod reference;
pub(crate) mod text;
mod violation;

pub(crate) use alternative::Alternatives;
pub(crate) use text::Catalogue;
pub use {
    alternative::{Alternative, Counterfactual},
    decision::{Decision, Rejection, Ruling, Verdict},
    finding::{Finding, Stated},
    ground::{Answer, Check, Detail, Evidence, Reading},
    law::Paragraph,
    reference::{Reference, TenureProblem},
    text::{Language, Line, Names, explain_verdict, explain_verdict_nested, nested_markdown},
    violation::Violation,
};
