//! When an entry was made: to the second where that is known, else to the day.

use std::fmt;

use super::{Day, FormatError, Instant, text_format};

/// A day, or an instant within it. A register kept by software writes instants; one transcribed from paper knows days.
///
/// ```
/// use klikks_core::{Day, Moment};
///
/// let day = Day::parse("2022-12-14")?;
/// assert_eq!(Moment::parse("2022-12-14")?.day(), day);
/// assert_eq!(Moment::parse("2022-12-14T09:15:00Z")?.day(), day);
/// # Ok::<_, klikks_core::FormatError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Moment {
    /// Some time on this day, Europe/Berlin.
    Day(Day),
    /// At this instant.
    Instant(Instant),
}

impl Moment {
    /// Reads a day (`2022-12-14`) or an instant (`2022-12-14T09:15:00Z`).
    ///
    /// # Errors
    ///
    /// [`FormatError::Moment`] if the text is neither.
    pub fn parse(text: &str) -> Result<Self, FormatError> {
        Day::parse(text)
            .map(Self::Day)
            .or_else(|_| Instant::parse(text).map(Self::Instant))
            .map_err(|_| FormatError::Moment(text.to_owned()))
    }

    /// The civil day in Europe/Berlin.
    pub fn day(self) -> Day {
        match self {
            Self::Day(day) => day,
            Self::Instant(instant) => instant.day_in_berlin(),
        }
    }

    /// Whether this moment is certainly before `other`. A day is not before an instant within it.
    pub fn is_before(self, other: Self) -> bool {
        match (self, other) {
            (Self::Instant(this), Self::Instant(that)) => this < that,
            (this, that) => this.day() < that.day(),
        }
    }
}

impl From<Day> for Moment {
    fn from(day: Day) -> Self {
        Self::Day(day)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => day.fmt(formatter),
            Self::Instant(instant) => instant.fmt(formatter),
        }
    }
}

impl fmt::Debug for Moment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

text_format!(Moment, "moment");
