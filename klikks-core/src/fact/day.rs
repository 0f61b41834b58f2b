//! A civil day.

use std::fmt;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::{FormatError, format::digits, text_format};

/// 1 January 1970 in the count of days from 1 January of year 1.
const UNIX_EPOCH: i32 = 719_163;

/// A civil day of the Gregorian calendar, from year 1 to 9999.
///
/// It has no time zone of its own; where a day meets an [`Instant`](crate::Instant), the zone is Europe/Berlin.
///
/// ```
/// use klikks_core::Day;
///
/// let day = Day::parse("2022-12-31")?;
/// assert_eq!(day.weekday(), chrono::Weekday::Sat);
/// assert_eq!(day.plus_days(2).to_string(), "2023-01-02");
/// assert!(Day::parse("2022-02-30").is_err());
/// # Ok::<_, klikks_core::FormatError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

impl Day {
    const FIRST: NaiveDate = match NaiveDate::from_ymd_opt(1, 1, 1) {
        Some(date) => date,
        None => NaiveDate::MIN,
    };
    const LAST: NaiveDate = match NaiveDate::from_ymd_opt(9999, 12, 31) {
        Some(date) => date,
        None => NaiveDate::MAX,
    };

    /// The day with this year, month and day of month, if the calendar has it.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        let in_range = (1..=9999).contains(&year);
        if in_range { NaiveDate::from_ymd_opt(year, month, day).map(Self) } else { None }
    }

    /// Reads `YYYY-MM-DD`.
    ///
    /// # Errors
    ///
    /// [`FormatError::Day`] if the text has another form or the calendar has no such day.
    pub fn parse(text: &str) -> Result<Self, FormatError> {
        let mut parts = text.split('-');
        let mut part = |length| parts.next().filter(|part| part.len() == length).and_then(digits);
        let (year, month, day) = (part(4), part(2), part(2));
        let nothing_left = parts.next().is_none();
        year.zip(month)
            .zip(day)
            .filter(|_| nothing_left)
            .and_then(|((year, month), day)| Self::new(i32::try_from(year).ok()?, month, day))
            .ok_or_else(|| FormatError::Day(text.to_owned()))
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    pub fn day_of_month(self) -> u32 {
        self.0.day()
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        self.0.weekday()
    }

    /// This many days later; stays at the last day there is.
    #[must_use]
    pub fn plus_days(self, days: u32) -> Self {
        Self(self.0.checked_add_days(Days::new(days.into())).map_or(Self::LAST, |date| date.min(Self::LAST)))
    }

    /// This many days later, or earlier if negative; `None` beyond the days there are.
    pub(crate) fn shifted(self, days: i64) -> Option<Self> {
        let date = match days {
            0.. => self.0.checked_add_days(Days::new(days.unsigned_abs())),
            ..0 => self.0.checked_sub_days(Days::new(days.unsigned_abs())),
        };
        date.filter(|date| (Self::FIRST..=Self::LAST).contains(date)).map(Self)
    }

    /// The last day of a month.
    pub(crate) fn last_of_month(year: i32, month: u32) -> Option<Self> {
        let next = Self::new(year, month, 1)?.0.checked_add_months(Months::new(1))?;
        next.pred_opt().map(Self)
    }

    /// The day's number in its year, from 1.
    pub(crate) fn of_year(self) -> u32 {
        self.0.ordinal()
    }

    /// Whether its year has 366 days.
    pub(crate) fn in_leap_year(self) -> bool {
        self.0.leap_year()
    }

    /// The first day of the month after this day's month; stays at the last day there is.
    #[must_use]
    pub fn first_of_next_month(self) -> Self {
        let next = self.0.with_day(1).and_then(|first| first.checked_add_months(Months::new(1)));
        Self(next.map_or(Self::LAST, |date| date.min(Self::LAST)))
    }

    /// Days from this day to `other`; negative if `other` is earlier.
    ///
    /// ```
    /// # use klikks_core::Day;
    /// let release = Day::parse("2022-12-14")?;
    /// assert_eq!(release.days_until(Day::parse("2023-01-02")?), 19);
    /// # Ok::<_, klikks_core::FormatError>(())
    /// ```
    pub fn days_until(self, other: Self) -> i32 {
        i32::try_from(other.0.signed_duration_since(self.0).num_days()).unwrap_or(i32::MAX)
    }

    /// Days since 1 January 1970, the form in which tables keep dates; negative before.
    ///
    /// ```
    /// # use klikks_core::Day;
    /// let day = Day::parse("2022-12-31")?;
    /// assert_eq!(day.unix_days(), 19_357);
    /// assert_eq!(Day::from_unix_days(19_357), Some(day));
    /// # Ok::<_, klikks_core::FormatError>(())
    /// ```
    pub fn unix_days(self) -> i32 {
        self.0.num_days_from_ce() - UNIX_EPOCH
    }

    /// The day so many days after 1 January 1970; `None` outside the years 1 to 9999.
    pub fn from_unix_days(days: i32) -> Option<Self> {
        let date = NaiveDate::from_num_days_from_ce_opt(days.checked_add(UNIX_EPOCH)?)?;
        (Self::FIRST..=Self::LAST).contains(&date).then_some(Self(date))
    }

    pub(crate) fn date(self) -> NaiveDate {
        self.0
    }

    pub(crate) fn from_date(date: NaiveDate) -> Self {
        Self(date.clamp(Self::FIRST, Self::LAST))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day_of_month())
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

text_format!(Day, "date");
