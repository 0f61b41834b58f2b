//! A point in time, and its civil day in Berlin.

use std::fmt;

use chrono::{DateTime, Datelike, NaiveDateTime, TimeDelta, Timelike, Utc};

use super::{Day, FormatError, TimeOfDay, berlin, format::digits, text_format};

/// A point in time, to the second, kept in UTC.
///
/// ```
/// use klikks_core::{Day, Instant};
///
/// let received = Instant::parse("2022-12-31T23:30:00Z")?;
/// assert_eq!(received.day_in_berlin(), Day::parse("2023-01-01")?);
/// assert_eq!(Instant::parse("2023-01-01T00:30:00+01:00")?, received);
/// # Ok::<_, klikks_core::FormatError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(DateTime<Utc>);

impl Instant {
    /// Reads `YYYY-MM-DDThh:mm:ss` followed by `Z` or an offset such as `+01:00`.
    ///
    /// # Errors
    ///
    /// [`FormatError::Instant`] for any other form, and for a day or time that does not exist.
    pub fn parse(text: &str) -> Result<Self, FormatError> {
        Self::read(text).ok_or_else(|| FormatError::Instant(text.to_owned()))
    }

    fn read(text: &str) -> Option<Self> {
        let (day, rest) = text.split_once('T')?;
        let day = Day::parse(day).ok()?;
        let (clock, offset) = rest.split_at_checked(8)?;
        let mut parts = clock.split(':').map(|part| Some(part).filter(|part| part.len() == 2).and_then(digits));
        let (hour, minute, second) = (parts.next()??, parts.next()??, parts.next()??);
        let local = day.date().and_hms_opt(hour, minute, second)?;
        Self::from_utc(local.checked_sub_signed(TimeDelta::minutes(offset_minutes(offset)?))?)
    }

    /// Instants are kept inside the years 1 to 9999, so that each can be printed and read again.
    fn from_utc(utc: NaiveDateTime) -> Option<Self> {
        (1..=9999).contains(&utc.year()).then(|| Self(utc.and_utc()))
    }

    /// The midnight in Europe/Berlin at which `day` begins.
    pub fn start_of(day: Day) -> Self {
        berlin::midnight(day.date()).map_or_else(|| Self::at(day, TimeOfDay::MIDNIGHT), |at| Self(at.and_utc()))
    }

    /// The midnight in Europe/Berlin at which `day` is over; it no longer belongs to the day.
    pub fn end_of(day: Day) -> Self {
        Self::start_of(day.plus_days(1))
    }

    /// The instant at which clocks in Berlin show `time` on `day`.
    ///
    /// A time that is shown twice (the last Sunday of October) is the first of the two;
    /// one that is skipped (the last Sunday of March) is read as if the clock had not been put forward.
    pub fn at(day: Day, time: TimeOfDay) -> Self {
        Self(berlin::utc(day.date().and_time(time.time()), false).and_utc())
    }

    /// The same, but the second of the two where a time is shown twice.
    pub(crate) fn last_at(day: Day, time: TimeOfDay) -> Self {
        Self(berlin::utc(day.date().and_time(time.time()), true).and_utc())
    }

    /// The civil day in Europe/Berlin that contains this instant.
    pub fn day_in_berlin(self) -> Day {
        Day::from_date(berlin::local(self.0.naive_utc()).date())
    }

    /// What clocks in Berlin show, to the second: `23:59:59`.
    pub fn clock_in_berlin(self) -> String {
        let local = berlin::local(self.0.naive_utc());
        format!("{:02}:{:02}:{:02}", local.hour(), local.minute(), local.second())
    }

    /// What clocks in Berlin show, to the minute.
    pub(crate) fn time_in_berlin(self) -> TimeOfDay {
        TimeOfDay::of(berlin::local(self.0.naive_utc()).time())
    }

    /// Seconds since 1 January 1970, 0 o'clock UTC; negative before.
    pub fn unix_seconds(self) -> i64 {
        self.0.timestamp()
    }

    /// This many seconds later, or earlier if negative; `None` beyond the instants there are.
    pub(crate) fn shifted(self, seconds: i64) -> Option<Self> {
        Self::from_utc(self.0.naive_utc().checked_add_signed(TimeDelta::try_seconds(seconds)?)?)
    }

    /// `YYYYMMDDThhmmssZ`, the form of iCalendar.
    pub(crate) fn basic(self) -> String {
        self.to_string().chars().filter(|char| !matches!(char, '-' | ':')).collect()
    }
}

fn offset_minutes(text: &str) -> Option<i64> {
    if text == "Z" {
        return Some(0);
    }
    let (hours, minutes) = text.get(1..)?.split_once(':')?;
    let both_two_long = hours.len() == 2 && minutes.len() == 2;
    let minutes = digits(hours).filter(|hours| *hours < 15)? * 60 + digits(minutes).filter(|minutes| *minutes < 60)?;
    match text.chars().next()? {
        '+' if both_two_long => Some(minutes.into()),
        '-' if both_two_long => Some(-i64::from(minutes)),
        _ => None,
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = self.0;
        write!(formatter, "{}T{:02}:{:02}:{:02}Z", Day::from_date(at.date_naive()), at.hour(), at.minute(), at.second())
    }
}

impl fmt::Debug for Instant {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

text_format!(Instant, "date-time");
