//! Recurrences: the days on which something comes back.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Weekday, deadline::bounded};
use crate::{fact::Day, wire::Deserialize};

/// When something comes back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Recurrence {
    /// Every `n`-th week on a weekday, counted from an anchor. `n` = 2 is every 14 days.
    #[schemars(title = "EveryNthWeek")]
    EveryNthWeek {
        /// Every how many weeks, from 1.
        #[serde(deserialize_with = "bounded::<_, 1, 52>")]
        #[schemars(range(min = 1, max = 52))]
        n: u8,
        /// The day of the week.
        weekday: Weekday,
    },
    /// The `n`-th weekday of every month.
    #[schemars(title = "NthWeekdayOfMonth")]
    NthWeekdayOfMonth {
        /// Which one, 1 to 5; a month without a fifth has no date.
        #[serde(deserialize_with = "bounded::<_, 1, 5>")]
        #[schemars(range(min = 1, max = 5))]
        n: u8,
        /// The day of the week.
        weekday: Weekday,
    },
    /// The last weekday of every month.
    #[schemars(title = "LastWeekdayOfMonth")]
    LastWeekdayOfMonth {
        /// The day of the week.
        weekday: Weekday,
    },
    /// Days that are named one by one.
    #[schemars(title = "Dates")]
    Dates {
        /// The days.
        dates: Vec<Day>,
    },
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

impl Recurrence {
    /// The days from `anchor` on (from the first such weekday, where the anchor is another) that lie in `from..=until`, in order.
    /// "Every n-th week" has none without an anchor; days named one by one need none.
    ///
    /// ```
    /// use klikks_core::{Anchor, Day, Recurrence, Weekday};
    ///
    /// let last_monday = Recurrence::LastWeekdayOfMonth { weekday: Weekday::Monday };
    /// let (from, until) = (Day::parse("2023-01-01")?, Day::parse("2023-03-31")?);
    /// let days: Vec<_> = last_monday.days(&Anchor::Unknown {}, from, until).map(|day| day.to_string()).collect();
    /// assert_eq!(days, ["2023-01-30", "2023-02-27", "2023-03-27"]);
    /// # Ok::<_, klikks_core::FormatError>(())
    /// ```
    pub fn days(&self, anchor: &Anchor, from: Day, until: Day) -> impl Iterator<Item = Day> + use<> {
        let anchor = anchor.date();
        let first = anchor.map_or(from, |anchor| anchor.max(from));
        let days: Box<dyn Iterator<Item = Day>> = match *self {
            Self::EveryNthWeek { n, weekday } => match anchor {
                Some(anchor) => Box::new(every_nth_week(n, weekday, anchor, from)),
                None => Box::new(std::iter::empty()),
            },
            Self::NthWeekdayOfMonth { n, weekday } => Box::new(months(first).filter_map(move |month| {
                let day = on_or_after(month, weekday)?.shifted(7 * i64::from(n.max(1) - 1))?;
                (day.month() == month.month()).then_some(day)
            })),
            Self::LastWeekdayOfMonth { weekday } => Box::new(months(first).filter_map(move |month| {
                let last = Day::last_of_month(month.year(), month.month())?;
                on_or_after(last.shifted(-6)?, weekday)
            })),
            Self::Dates { ref dates } => {
                let mut dates = dates.clone();
                dates.sort_unstable();
                dates.dedup();
                Box::new(dates.into_iter())
            }
        };
        days.skip_while(move |day| *day < first).take_while(move |day| *day <= until)
    }
}

fn every_nth_week(n: u8, weekday: Weekday, anchor: Day, from: Day) -> impl Iterator<Item = Day> {
    let step = 7 * i64::from(n.max(1));
    let first = on_or_after(anchor, weekday);
    let start = first.and_then(|first| {
        let behind = i64::from(first.days_until(from)).max(0);
        first.shifted((behind + step - 1) / step * step)
    });
    std::iter::successors(start, move |day| day.shifted(step))
}

/// The first days of the months from that of `day` on.
fn months(day: Day) -> impl Iterator<Item = Day> {
    let next = |month: &Day| Day::last_of_month(month.year(), month.month())?.shifted(1);
    std::iter::successors(Day::new(day.year(), day.month(), 1), next)
}

fn on_or_after(day: Day, weekday: Weekday) -> Option<Day> {
    let there = Weekday::from(day.weekday()) as i64;
    day.shifted((weekday as i64 - there).rem_euclid(7))
}
