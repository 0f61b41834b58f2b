//! Recurrences: "jeden zweiten Donnerstag", in both of its readings.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Holiday, Land, holiday_on};
use crate::fact::Day;

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Weekday {
    /// The two letters of iCalendar, such as `TH`.
    pub(crate) fn ics(self) -> &'static str {
        match self {
            Self::Monday => "MO",
            Self::Tuesday => "TU",
            Self::Wednesday => "WE",
            Self::Thursday => "TH",
            Self::Friday => "FR",
            Self::Saturday => "SA",
            Self::Sunday => "SU",
        }
    }
}

impl From<chrono::Weekday> for Weekday {
    fn from(weekday: chrono::Weekday) -> Self {
        match weekday {
            chrono::Weekday::Mon => Self::Monday,
            chrono::Weekday::Tue => Self::Tuesday,
            chrono::Weekday::Wed => Self::Wednesday,
            chrono::Weekday::Thu => Self::Thursday,
            chrono::Weekday::Fri => Self::Friday,
            chrono::Weekday::Sat => Self::Saturday,
            chrono::Weekday::Sun => Self::Sunday,
        }
    }
}

/// When something comes back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Recurrence {
    /// Every `n`-th week on a weekday, counted from an anchor. `n` = 2 is every 14 days.
    #[schemars(title = "EveryNthWeek")]
    EveryNthWeek {
        /// Every how many weeks, from 1.
        #[serde(deserialize_with = "bounded::<_, 52>")]
        #[schemars(range(min = 1, max = 52))]
        n: u8,
        /// The day of the week.
        weekday: Weekday,
    },
    /// The `n`-th weekday of every month.
    #[schemars(title = "NthWeekdayOfMonth")]
    NthWeekdayOfMonth {
        /// Which one, 1 to 5; a month without a fifth has no date.
        #[serde(deserialize_with = "bounded::<_, 5>")]
        #[schemars(range(min = 1, max = 5))]
        n: u8,
        /// The day of the week.
        weekday: Weekday,
    },
}

/// Reads a number from 1 to `MAX`.
fn bounded<'de, D: serde::Deserializer<'de>, const MAX: u8>(deserializer: D) -> Result<u8, D::Error> {
    let n = u8::deserialize(deserializer)?;
    let message = || serde::de::Error::custom(format!("`{n}` is out of range; write a number from 1 to {MAX}"));
    (1..=MAX).contains(&n).then_some(n).ok_or_else(message)
}

/// A recurrence as its source words it, with every reading the words allow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rhythm {
    /// The words of the source.
    pub wording: String,
    /// The reading that usage prefers.
    pub preferred: Recurrence,
    /// The other readings; none if the words are clear.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<Recurrence>,
}

impl Rhythm {
    /// Reads "jeden zweiten" followed by a German weekday; `None` for any other wording.
    ///
    /// German usage means every 14 days, but the words also allow the second such day of each month.
    /// An early list of dates cannot tell them apart; "im Monat" or a fifth date can.
    ///
    /// ```
    /// use klikks_core::{Recurrence, Rhythm, Weekday};
    ///
    /// let rhythm = Rhythm::read("jeden zweiten Donnerstag").expect("known wording");
    /// assert_eq!(rhythm.preferred, Recurrence::EveryNthWeek { n: 2, weekday: Weekday::Thursday });
    /// assert_eq!(rhythm.others, [Recurrence::NthWeekdayOfMonth { n: 2, weekday: Weekday::Thursday }]);
    /// ```
    pub fn read(wording: &str) -> Option<Self> {
        let weekday = match wording.trim().strip_prefix("jeden zweiten ")?.trim() {
            "Montag" => Weekday::Monday,
            "Dienstag" => Weekday::Tuesday,
            "Mittwoch" => Weekday::Wednesday,
            "Donnerstag" => Weekday::Thursday,
            "Freitag" => Weekday::Friday,
            "Samstag" | "Sonnabend" => Weekday::Saturday,
            "Sonntag" => Weekday::Sunday,
            _ => return None,
        };
        Some(Self {
            wording: wording.to_owned(),
            preferred: Recurrence::EveryNthWeek { n: 2, weekday },
            others: vec![Recurrence::NthWeekdayOfMonth { n: 2, weekday }],
        })
    }
}

/// The first date of a series, as far as it is known. Without one, "every second week" has no dates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Anchor {
    /// A source names the date.
    #[schemars(title = "AnchorStated")]
    Stated {
        /// The first date.
        date: Day,
    },
    /// The date is an assumption.
    #[schemars(title = "AnchorAssumed")]
    Assumed {
        /// The first date.
        date: Day,
        /// Why this date.
        reason: String,
    },
    /// No date is known.
    #[schemars(title = "AnchorUnknown")]
    Unknown {},
}

impl Anchor {
    /// The first date, if one is stated or assumed.
    pub fn date(&self) -> Option<Day> {
        match self {
            Self::Stated { date } | Self::Assumed { date, .. } => Some(*date),
            Self::Unknown {} => None,
        }
    }
}

/// One date of a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Occurrence {
    /// The day.
    pub day: Day,
    /// The public holiday it falls on, if any; the date is reported, not skipped in silence.
    pub holiday: Option<Holiday>,
}

/// The dates of `recurrence` from `anchor` on (from the first such weekday, where the anchor is another) that lie in `from..=until`. Weekly recurrences without an anchor have none.
///
/// Outside the years of the holiday table, and in other Länder than it holds, `holiday` stays empty:
/// a series goes on where nobody knows the holidays. Deadlines do not use this.
///
/// ```
/// use klikks_core::{Anchor, Day, Land, Recurrence, Weekday, occurrences};
///
/// let fortnightly = Recurrence::EveryNthWeek { n: 2, weekday: Weekday::Thursday };
/// let anchor = Anchor::Stated { date: Day::parse("2022-10-27")? };
/// let (from, until) = (Day::parse("2022-12-14")?, Day::parse("2023-01-31")?);
/// let days: Vec<_> = occurrences(&fortnightly, &anchor, from, until, Land::Nw).iter().map(|on| on.day.to_string()).collect();
/// assert_eq!(days, ["2022-12-22", "2023-01-05", "2023-01-19"]);
/// assert!(occurrences(&fortnightly, &Anchor::Unknown {}, from, until, Land::Nw).is_empty());
/// # Ok::<_, klikks_core::FormatError>(())
/// ```
pub fn occurrences(recurrence: &Recurrence, anchor: &Anchor, from: Day, until: Day, land: Land) -> Vec<Occurrence> {
    let occurrence = |day| Occurrence { day, holiday: holiday_on(day, land).unwrap_or_default() };
    days(recurrence, anchor, from, until).into_iter().map(occurrence).collect()
}

fn days(recurrence: &Recurrence, anchor: &Anchor, from: Day, until: Day) -> Vec<Day> {
    match *recurrence {
        Recurrence::EveryNthWeek { n, weekday } => {
            let Some(first) = anchor.date().map(|anchor| on_or_after(anchor, weekday)) else { return Vec::new() };
            let step = 7 * u32::from(n.max(1));
            let behind = u32::try_from(first.days_until(from)).unwrap_or(0);
            let start = first.plus_days(behind.div_ceil(step) * step);
            std::iter::successors(Some(start), |day| Some(day.plus_days(step)).filter(|next| next > day))
                .take_while(|day| *day <= until)
                .collect()
        }
        Recurrence::NthWeekdayOfMonth { n, weekday } => {
            let first = anchor.date().map_or(from, |anchor| anchor.max(from));
            std::iter::successors(first_of_month(first), |month| Some(month.first_of_next_month()).filter(|next| next > month))
                .take_while(|month| *month <= until)
                .map(|month| (month, on_or_after(month, weekday).plus_days(7 * u32::from(n.max(1) - 1))))
                .filter(|(month, day)| day.month() == month.month() && (first..=until).contains(day))
                .map(|(_, day)| day)
                .collect()
        }
    }
}

fn first_of_month(day: Day) -> Option<Day> {
    Day::new(day.year(), day.month(), 1)
}

fn on_or_after(day: Day, weekday: Weekday) -> Day {
    (0..7).map(|days| day.plus_days(days)).find(|day| Weekday::from(day.weekday()) == weekday).unwrap_or(day)
}
