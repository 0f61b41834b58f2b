//! What a catalogue holds. A language that forgets something does not compile.

use super::{
    AllocationWords, EvidenceWords, GroundWords, Names, PeopleWords, PersonWords, PlannerWords, ToldWords, WorkshopWords,
    evidence,
};
use crate::{
    calendar::Weekday,
    fact::{Count, Day, Instant, Span},
    participation::{Basis, Body, Channel, Majority, Outcome, Status, Step},
    programme::{Cap, Rule},
    register::Comparison,
    sponsor::Stage,
    verdict::{Finding, Reading, Ruling, Violation},
};

/// Words for the values of the domain.
pub(crate) trait Words {
    fn and(&self) -> &'static str;
    fn or(&self) -> &'static str;
    fn quote(&self, text: &str) -> String;
    fn weekday(&self, weekday: Weekday) -> &'static str;
    fn day(&self, day: Day) -> String;
    /// How long it is to a day: "noch 19 Tage"; an earlier day is over.
    fn countdown(&self, days: i32) -> String;
    /// A span after a noun: "am 5. September 2022", "Anfang Januar (1. bis 10. Januar 2023)".
    fn span(&self, span: &Span) -> String;
    fn count(&self, count: &Count) -> String;
    /// Day and minute, as clocks in Berlin show it.
    fn instant(&self, instant: Instant) -> String;
    fn basis(&self, basis: Basis) -> &'static str;
    fn step(&self, step: Step) -> &'static str;
    fn status(&self, status: Status) -> &'static str;
    fn body(&self, body: Body) -> &'static str;
    fn outcome(&self, outcome: Outcome) -> &'static str;
    fn majority(&self, majority: Majority) -> &'static str;
    fn stage(&self, stage: Stage) -> &'static str;
    fn channel(&self, channel: Channel) -> &'static str;
    fn cap(&self, cap: Cap) -> String;
    fn rule(&self, rule: Rule) -> &'static str;
}

/// Sentences for verdicts.
pub(crate) trait Catalogue:
    AllocationWords + EvidenceWords + GroundWords + PeopleWords + PersonWords + PlannerWords + ToldWords + WorkshopWords
{
    fn ruling(&self, ruling: &Ruling, names: &Names<'_>) -> String;
    fn reading(&self, reading: &Reading, names: &Names<'_>) -> String;
    fn finding(&self, finding: &Finding, names: &Names<'_>) -> String;
    fn violation(&self, violation: &Violation, names: &Names<'_>) -> String;

    /// What differs between two programmes, and which decisions do.
    fn comparison(&self, of: &Comparison, names: &Names<'_>) -> Vec<String> {
        evidence::comparison(self, of, names)
    }
}

/// `words` in a row.
pub(super) fn list<T: Copy>(items: &[T], word: impl Fn(T) -> &'static str) -> String {
    items.iter().map(|item| word(*item)).collect::<Vec<_>>().join(", ")
}
