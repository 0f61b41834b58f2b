//! From a day, until a day that is no longer part of it.

use super::Day;

/// A dated half-open term: the first day belongs to it, the day of its end does not. Days are of Europe/Berlin.
///
/// Without an end it goes on. An end that lies ahead ends nothing before that day.
///
/// ```
/// use klikks_core::{Day, Tenure};
///
/// let term = Tenure { from: Day::parse("2023-01-01")?, until: Some(Day::parse("2023-07-01")?) };
/// assert!(term.contains(Day::parse("2023-06-30")?));
/// assert!(!term.contains(Day::parse("2023-07-01")?));
/// # Ok::<_, klikks_core::FormatError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tenure {
    /// The first day.
    pub from: Day,
    /// The first day that is no longer part of it.
    pub until: Option<Day>,
}

impl Tenure {
    /// Whether `day` lies in it.
    pub fn contains(self, day: Day) -> bool {
        self.from <= day && self.until.is_none_or(|until| day < until)
    }

    /// Whether it holds no day at all.
    pub(crate) fn is_empty(self) -> bool {
        self.until.is_some_and(|until| until <= self.from)
    }

    /// Whether some day lies in both.
    pub(crate) fn overlaps(self, other: Self) -> bool {
        let begins_in_time = |first: Self, second: Self| second.until.is_none_or(|until| first.from < until);
        begins_in_time(self, other) && begins_in_time(other, self)
    }
}
