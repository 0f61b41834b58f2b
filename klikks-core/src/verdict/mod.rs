//! Answers that explain themselves: grounds, findings, violations as typed facts; words are made in [`text`].

mod decision;
mod finding;
mod ground;
pub(crate) mod text;
mod violation;

pub(crate) use text::Catalogue;
pub use {
    decision::{Decision, Rejection, Ruling, Verdict},
    finding::{Finding, Stated},
    ground::{Answer, Check, Evidence, Reading},
    text::{Language, Names, explain_verdict},
    violation::{Counterfactual, Reference, TenureProblem, Violation},
};
