//! When something was or will be, as precisely as the source says it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Day, Instant};

/// When something was or will be, with the precision of its source. All days are inclusive and of Europe/Berlin.
///
/// "Anfang Januar 2023" is an interval whose wording is kept; it never becomes a single day.
///
/// ```
/// use klikks_core::{Day, Span};
///
/// let early_january = Span::Between {
///     earliest: Day::parse("2023-01-01")?,
///     latest: Day::parse("2023-01-10")?,
///     wording: Some("Anfang Januar".into()),
/// };
/// assert_eq!(early_january.certainly_after(Day::parse("2022-12-31")?), true);
/// assert_eq!(early_january.certainly_after(Day::parse("2023-01-05")?), false);
/// # Ok::<_, klikks_core::FormatError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Span {
    /// At an instant, known to the second.
    #[schemars(title = "SpanInstant")]
    Instant {
        /// The instant.
        at: Instant,
    },
    /// On one day.
    #[schemars(title = "SpanDay")]
    Day {
        /// The day.
        date: Day,
    },
    /// On some day from `earliest` to `latest`.
    #[schemars(title = "SpanBetween")]
    Between {
        /// The first day it can be.
        earliest: Day,
        /// The last day it can be.
        latest: Day,
        /// The words of the source, such as "Anfang Januar".
        #[serde(default, skip_serializing_if = "Option::is_none")]
        wording: Option<String>,
    },
    /// On `latest` or some day before.
    #[schemars(title = "SpanUpTo")]
    UpTo {
        /// The last day it can be.
        latest: Day,
        /// The words of the source, such as "bereits".
        #[serde(default, skip_serializing_if = "Option::is_none")]
        wording: Option<String>,
    },
    /// The source does not say when.
    #[schemars(title = "SpanUnknown")]
    Unknown {
        /// The words of the source, if it has any.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        wording: Option<String>,
    },
}

impl Span {
    /// One day.
    pub fn day(date: Day) -> Self {
        Self::Day { date }
    }

    /// The first day it can be, if there is one.
    pub fn earliest(&self) -> Option<Day> {
        match self {
            Self::Instant { at } => Some(at.day_in_berlin()),
            Self::Day { date } => Some(*date),
            Self::Between { earliest, .. } => Some(*earliest),
            Self::UpTo { .. } | Self::Unknown { .. } => None,
        }
    }

    /// The last day it can be, if there is one.
    pub fn latest(&self) -> Option<Day> {
        match self {
            Self::Instant { at } => Some(at.day_in_berlin()),
            Self::Day { date } => Some(*date),
            Self::Between { latest, .. } | Self::UpTo { latest, .. } => Some(*latest),
            Self::Unknown { .. } => None,
        }
    }

    /// Whether it certainly comes after `day`.
    pub fn certainly_after(&self, day: Day) -> bool {
        self.earliest().is_some_and(|earliest| earliest > day)
    }

    /// Whether it is certainly before `other`: its last day comes before the other's first.
    pub fn certainly_before(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Instant { at }, Self::Instant { at: other }) => at < other,
            _ => self.latest().zip(other.earliest()).is_some_and(|(latest, earliest)| latest < earliest),
        }
    }

    /// The words of the source, if they were kept.
    pub fn wording(&self) -> Option<&str> {
        match self {
            Self::Between { wording, .. } | Self::UpTo { wording, .. } | Self::Unknown { wording } => wording.as_deref(),
            Self::Instant { .. } | Self::Day { .. } => None,
        }
    }

    /// Whether `earliest` comes after `latest`, which no day can satisfy.
    pub(crate) fn is_empty(&self) -> bool {
        matches!(self, Self::Between { earliest, latest, .. } if earliest > latest)
    }
}
