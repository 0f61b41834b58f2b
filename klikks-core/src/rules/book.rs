//! The book for those who read it: which rules govern an action, and what each says.

use super::{Asked, governing};
use crate::{journal::Action, programme::Rule};

/// What each rule says, a line each: its code, a tab, the sentence. Made from the heads of the rule files by a test.
const SAYS: &str = include_str!("says.txt");

/// The rules that govern an action, in the order in which they are told.
///
/// ```
/// use klikks_core::{Action, Fact, Rule, rules_for};
///
/// let retracted = Action::Record { fact: Fact::Retracted { reason: "counted twice".into() } };
/// assert_eq!(rules_for(&retracted), [Rule::Consistency]);
/// ```
pub fn rules_for(action: &Action) -> &'static [Rule] {
    governing(Asked::from(action))
}

impl Rule {
    /// What the rule says, in one English sentence or two: the first line of its file.
    ///
    /// ```
    /// assert!(klikks_core::Rule::Queue.says().starts_with("Who comes later does not overtake those who wait."));
    /// ```
    pub fn says(self) -> &'static str {
        let line = |line: &'static str| line.split_once('\t').filter(|(code, _)| *code == self.code());
        SAYS.lines().find_map(line).map_or("", |(_, says)| says)
    }
}
