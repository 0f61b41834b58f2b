//! A time of day.

use std::fmt;

use chrono::{NaiveTime, Timelike};

use super::{FormatError, format::digits, text_format};

/// What a clock in Germany shows, to the minute: `18:30`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay(NaiveTime);

impl TimeOfDay {
    pub(crate) const MIDNIGHT: Self = Self(NaiveTime::MIN);

    /// Reads `hh:mm`.
    ///
    /// # Errors
    ///
    /// [`FormatError::Time`] for anything but a time from 00:00 to 23:59.
    pub fn parse(text: &str) -> Result<Self, FormatError> {
        text.split_once(':')
            .filter(|(hour, minute)| hour.len() == 2 && minute.len() == 2)
            .and_then(|(hour, minute)| NaiveTime::from_hms_opt(digits(hour)?, digits(minute)?, 0))
            .map(Self)
            .ok_or_else(|| FormatError::Time(text.to_owned()))
    }

    /// What a clock that shows `time` shows without its seconds.
    pub(crate) fn of(time: NaiveTime) -> Self {
        Self(time.with_second(0).unwrap_or(time))
    }

    /// Minutes since midnight.
    pub(crate) fn minute_of_day(self) -> u32 {
        self.0.hour() * 60 + self.0.minute()
    }

    pub(crate) fn time(self) -> NaiveTime {
        self.0
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:02}:{:02}", self.0.hour(), self.0.minute())
    }
}

impl fmt::Debug for TimeOfDay {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

text_format!(TimeOfDay, "time-of-day");
