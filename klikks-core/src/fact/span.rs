//! When something was or will be, as precisely as the source says it.

use schemars::JsonSchema;
use serde::Serialize;

use crate::wire::Deserialize;

use super::{Day, Instant, TimeOfDay};

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
    /// Within one minute, as a clock in Berlin shows it: a note of a telephone call.
    #[schemars(title = "SpanMinute")]
    Minute {
        /// The day.
        date: Day,
        /// The minute.
        time: TimeOfDay,
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
            Self::Day { date } | Self::Minute { date, .. } => Some(*date),
            Self::Between { earliest, .. } => Some(*earliest),
            Self::UpTo { .. } | Self::Unknown { .. } => None,
        }
    }

    /// The last day it can be, if there is one.
    pub fn latest(&self) -> Option<Day> {
        match self {
            Self::Instant { at } => Some(at.day_in_berlin()),
            Self::Day { date } | Self::Minute { date, .. } => Some(*date),
            Self::Between { latest, .. } | Self::UpTo { latest, .. } => Some(*latest),
            Self::Unknown { .. } => None,
        }
    }

    /// The first second it can be, if there is one.
    pub(crate) fn first_instant(&self) -> Option<Instant> {
        match self {
            Self::Instant { at } => Some(*at),
            Self::Minute { date, time } => Some(Instant::at(*date, *time)),
            _ => self.earliest().map(Instant::start_of),
        }
    }

    /// The last second it can be, if there is one.
    pub(crate) fn last_instant(&self) -> Option<Instant> {
        match self {
            Self::Instant { at } => Some(*at),
            Self::Minute { date, time } => Instant::last_at(*date, *time).shifted(59),
            _ => self.latest().and_then(|latest| Instant::end_of(latest).shifted(-1)),
        }
    }

    /// Whether it certainly comes after `day`.
    pub fn certainly_after(&self, day: Day) -> bool {
        self.earliest().is_some_and(|earliest| earliest > day)
    }

    /// Whether it is certainly before `other`: its last day comes before the other's first.
    pub fn certainly_before(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Instant { .. } | Self::Minute { .. }, Self::Instant { .. } | Self::Minute { .. }) => {
                self.last_instant().zip(other.first_instant()).is_some_and(|(last, first)| last < first)
            }
            _ => self.latest().zip(other.earliest()).is_some_and(|(latest, earliest)| latest < earliest),
        }
    }

    /// The words of the source, if they were kept.
    pub fn wording(&self) -> Option<&str> {
        match self {
            Self::Between { wording, .. } | Self::UpTo { wording, .. } | Self::Unknown { wording } => wording.as_deref(),
            Self::Instant { .. } | Self::Minute { .. } | Self::Day { .. } => None,
        }
    }

    /// Whether `earliest` comes after `latest`, which no day can satisfy.
    pub(crate) fn is_empty(&self) -> bool {
        matches!(self, Self::Between { earliest, latest, .. } if earliest > latest)
    }
}
