//! Public holidays, as a table of rules.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{Land, easter::easter};
use crate::fact::Day;

/// The calendar does not reach where it was asked.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CalendarError {
    /// The year lies outside the range for which the holidays were checked.
    #[error("`{day}` lies outside the years {first} to {last} for which the holidays of {land} are known; ask within them", land = land.code())]
    YearOutOfRange {
        /// The day asked for.
        day: Day,
        /// The Land asked for.
        land: Land,
        /// The first year known.
        first: i32,
        /// The last year known.
        last: i32,
    },
    /// The holidays of this Land are not in the table yet.
    #[error("the holidays of `{land}` are not known to this version; use the regime calendar_date or a place in NW", land = land.code())]
    LandUnknown {
        /// The Land asked for.
        land: Land,
    },
}

impl CalendarError {
    /// The field of a call that is at fault.
    pub(crate) fn field(&self) -> &'static str {
        match self {
            Self::YearOutOfRange { .. } => "rule",
            Self::LandUnknown { .. } => "land",
        }
    }

    /// The stable code of this error.
    pub fn code(&self) -> &'static str {
        match self {
            Self::YearOutOfRange { .. } => "year_out_of_range",
            Self::LandUnknown { .. } => "land_unknown",
        }
    }
}

/// A public holiday of North Rhine-Westphalia: Feiertagsgesetz NW § 2 (1), eleven days, unchanged since 31.12.1994.
///
/// Memorial days (§ 2 (2)), 24 and 31 December, Rosenmontag, Easter Sunday and Whit Sunday are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Holiday {
    /// Neujahr, 1 January.
    NewYear,
    /// Karfreitag, two days before Easter.
    GoodFriday,
    /// Ostermontag.
    EasterMonday,
    /// 1. Mai.
    MayDay,
    /// Christi Himmelfahrt, 39 days after Easter.
    Ascension,
    /// Pfingstmontag, 50 days after Easter.
    WhitMonday,
    /// Fronleichnam, 60 days after Easter.
    CorpusChristi,
    /// Tag der Deutschen Einheit, 3 October.
    GermanUnity,
    /// Reformationstag; in NW only on 31 October 2017.
    Reformation,
    /// Allerheiligen, 1 November.
    AllSaints,
    /// 1. Weihnachtstag, 25 December.
    ChristmasDay,
    /// 2. Weihnachtstag, 26 December.
    SecondChristmasDay,
}

const FIRST_YEAR: i32 = 1995;
const LAST_YEAR: i32 = 2100;

enum When {
    Fixed(u32, u32),
    AfterEaster(i32),
    Once(i32, u32, u32),
}

const NW: [(Holiday, When); 12] = [
    (Holiday::NewYear, When::Fixed(1, 1)),
    (Holiday::GoodFriday, When::AfterEaster(-2)),
    (Holiday::EasterMonday, When::AfterEaster(1)),
    (Holiday::MayDay, When::Fixed(5, 1)),
    (Holiday::Ascension, When::AfterEaster(39)),
    (Holiday::WhitMonday, When::AfterEaster(50)),
    (Holiday::CorpusChristi, When::AfterEaster(60)),
    (Holiday::GermanUnity, When::Fixed(10, 3)),
    (Holiday::Reformation, When::Once(2017, 10, 31)),
    (Holiday::AllSaints, When::Fixed(11, 1)),
    (Holiday::ChristmasDay, When::Fixed(12, 25)),
    (Holiday::SecondChristmasDay, When::Fixed(12, 26)),
];

/// The public holiday on `day` in `land`, if there is one. Two on one day: the first of the table.
///
/// # Errors
///
/// [`CalendarError`] for a Land or year that the table does not hold; never a silent "no".
///
/// ```
/// use klikks_core::{Day, Holiday, Land, holiday_on};
///
/// assert_eq!(holiday_on(Day::parse("2023-06-08")?, Land::Nw)?, Some(Holiday::CorpusChristi));
/// assert!(holiday_on(Day::parse("1990-10-03")?, Land::Nw).is_err());
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
pub fn holiday_on(day: Day, land: Land) -> Result<Option<Holiday>, CalendarError> {
    if land != Land::Nw {
        return Err(CalendarError::LandUnknown { land });
    }
    let year = day.year();
    let out_of_range = || CalendarError::YearOutOfRange { day, land, first: FIRST_YEAR, last: LAST_YEAR };
    let easter = easter(year).filter(|_| (FIRST_YEAR..=LAST_YEAR).contains(&year)).ok_or_else(out_of_range)?;
    let date = (day.month(), day.day_of_month());
    Ok(NW
        .iter()
        .find(|(_, when)| match *when {
            When::Fixed(month, of_month) => date == (month, of_month),
            When::AfterEaster(days) => easter.days_until(day) == days,
            When::Once(once, month, of_month) => year == once && date == (month, of_month),
        })
        .map(|(holiday, _)| *holiday))
}

/// Whether `day` is none of Saturday, Sunday and public holiday in `land` (BGB § 193).
///
/// # Errors
///
/// As [`holiday_on`].
pub fn is_working_day(day: Day, land: Land) -> Result<bool, CalendarError> {
    let weekend = matches!(day.weekday(), chrono::Weekday::Sat | chrono::Weekday::Sun);
    Ok(!weekend && holiday_on(day, land)?.is_none())
}
