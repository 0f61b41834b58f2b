//! Looking holidays up: on one day, quickly, and for a year, with their legal basis.

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    CalendarError, FIRST_YEAR, Holiday, LAST_YEAR, Land, Locality, Weekday,
    easter::easter_of_year,
    holiday::{HolidayRule, RULES, When, Where},
    locality::Kept,
};
use crate::{fact::Day, wire::Deserialize};

/// What a day is, to the law of deadlines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    Working,
    Weekend,
    Holiday(Holiday),
    /// A holiday in some communes of the Land; nobody said in which.
    Open(Holiday),
}

/// Where in a Land a holiday is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// In all of Germany, by federal law.
    Federal,
    /// In all of the Land.
    Land,
    /// In some communes of the Land.
    Communes,
}

/// How sure a holiday is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// It is kept.
    Certain,
    /// It depends on the commune, and nothing says whether this one keeps it.
    CommuneDependent,
}

/// A public holiday of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HolidayDate {
    /// The day.
    pub date: Day,
    /// Its day of the week.
    pub weekday: Weekday,
    /// Which holiday it is.
    pub holiday: Holiday,
    /// Where it is kept.
    pub scope: Scope,
    /// How sure it is.
    pub certainty: Certainty,
}

const YEARS: usize = (LAST_YEAR - FIRST_YEAR + 1) as usize;

/// Easter Sunday of each year of the table, as a number in the year.
#[expect(
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    reason = "evaluated at compile time: what is out of bounds does not compile"
)]
const EASTER: [u16; YEARS] = {
    let mut days = [0; YEARS];
    let mut index = 0;
    while index < YEARS {
        days[index] = easter_of_year((FIRST_YEAR + index as i32) as u32) as u16;
        index += 1;
    }
    days
};

/// A bit for each day of a year, from 1.
type DaysOfYear = [u64; 6];

/// On which days of a common and of a leap year some rule of the table may fall, and at which distances from Easter
/// (from -2 on). Most days of a year are none of them, and need no look at the table.
const CANDIDATES: ([DaysOfYear; 2], u64) = candidates();

#[expect(clippy::indexing_slicing, reason = "evaluated at compile time: what is out of bounds does not compile")]
const fn candidates() -> ([DaysOfYear; 2], u64) {
    const BEFORE_MONTH: [u32; 13] = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
    let (mut days, mut after_easter) = ([[0; 6]; 2], 0);
    let mut index = 0;
    while index < RULES.len() {
        let (first, last) = match RULES[index].when {
            When::Fixed(month, day) => (BEFORE_MONTH[month as usize] + day, BEFORE_MONTH[month as usize] + day),
            When::Repentance => (BEFORE_MONTH[11] + 16, BEFORE_MONTH[11] + 22),
            When::Easter(distance) => {
                after_easter |= 1 << (distance + 2);
                (1, 0)
            }
        };
        let mut day = first;
        while day <= last {
            let in_leap_year = if day > 59 { day + 1 } else { day };
            days[0][(day / 64) as usize] |= 1 << (day % 64);
            days[1][(in_leap_year / 64) as usize] |= 1 << (in_leap_year % 64);
            day += 1;
        }
        index += 1;
    }
    (days, after_easter)
}

/// The distance of `day` from Easter, and whether some rule of the table may fall on it; `None` outside its years.
#[inline]
fn look(day: Day) -> Option<(i32, bool)> {
    let easter = EASTER.get(usize::try_from(day.year() - FIRST_YEAR).ok()?)?;
    let of_year = day.of_year();
    let distance = i32::try_from(of_year).ok()? - i32::from(*easter);
    let [common, leap] = &CANDIDATES.0;
    let days = if day.in_leap_year() { leap } else { common };
    let dated = days.get((of_year / 64) as usize).is_some_and(|bits| bits >> (of_year % 64) & 1 == 1);
    let movable = (-2..62).contains(&distance) && CANDIDATES.1 >> (distance + 2) & 1 == 1;
    Some((distance, dated || movable))
}

/// The rules that fall on `day`, whatever the Land.
fn rules_on(day: Day) -> Option<impl Iterator<Item = &'static HolidayRule>> {
    let (distance, some) = look(day)?;
    let date = (day.month(), day.day_of_month());
    let table: &'static [HolidayRule] = if some { &RULES } else { &[] };
    Some(table.iter().filter(move |rule| match rule.when {
        When::Fixed(month, on) => (month, on) == date,
        When::Easter(after) => after == distance,
        When::Repentance => date.0 == 11 && (16..=22).contains(&date.1) && day.weekday() == chrono::Weekday::Wed,
    }))
}

fn out_of_range(year: i32, land: Land) -> CalendarError {
    CalendarError::YearOutOfRange { year, land }
}

fn kept(rule: &HolidayRule, year: i32, place: Locality<'_>) -> Kept {
    match rule.place {
        Where::Federal | Where::Land => Kept::Yes,
        Where::SomeCommunes => place.keeps(rule.holiday, year),
        Where::Commune(ags) => place.ags().map_or(Kept::Open, |here| if here == ags { Kept::Yes } else { Kept::No }),
    }
}

/// What `day` is at `place`.
#[inline]
pub(crate) fn status(day: Day, place: Locality<'_>) -> Result<Status, CalendarError> {
    match look(day) {
        None => Err(out_of_range(day.year(), place.land())),
        Some((_, true)) => status_by_rules(day, place),
        Some((_, false)) if Weekday::from(day.weekday()).is_weekend() => Ok(Status::Weekend),
        Some((_, false)) => Ok(Status::Working),
    }
}

fn status_by_rules(day: Day, place: Locality<'_>) -> Result<Status, CalendarError> {
    let rules = rules_on(day).ok_or_else(|| out_of_range(day.year(), place.land()))?;
    let mut status = if Weekday::from(day.weekday()).is_weekend() { Status::Weekend } else { Status::Working };
    for rule in rules.filter(|rule| rule.is_of(place.land(), day.year())) {
        match kept(rule, day.year(), place) {
            Kept::Yes => return Ok(Status::Holiday(rule.holiday)),
            // on a weekend it makes no difference who keeps it
            Kept::Open if status == Status::Working => status = Status::Open(rule.holiday),
            _ => {}
        }
    }
    Ok(status)
}

/// The public holiday on `day` at a place, if there is one. Two on one day: the first of the table.
///
/// A holiday that only some communes keep is told if the place is known to be one of them.
///
/// # Errors
///
/// [`CalendarError::YearOutOfRange`] outside 1995 to 2100; never a silent "no".
///
/// ```
/// use klikks_core::{Day, Holiday, Land, holiday_on};
///
/// assert_eq!(holiday_on(Day::parse("2023-06-08")?, Land::Nw)?, Some(Holiday::CorpusChristi));
/// assert_eq!(holiday_on(Day::parse("2023-06-08")?, Land::Ni)?, None);
/// assert!(holiday_on(Day::parse("1990-10-03")?, Land::Nw).is_err());
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[inline]
pub fn holiday_on<'a>(day: Day, place: impl Into<Locality<'a>>) -> Result<Option<Holiday>, CalendarError> {
    match status(day, place.into())? {
        Status::Holiday(holiday) => Ok(Some(holiday)),
        Status::Working | Status::Weekend | Status::Open(_) => Ok(None),
    }
}

/// Whether `day` is none of Saturday, Sunday and public holiday at a place (BGB § 193).
///
/// # Errors
///
/// [`CalendarError::YearOutOfRange`], and [`CalendarError::CommuneOpen`] if only the commune could tell.
///
/// ```
/// use klikks_core::{CalendarError, Day, Land, is_working_day};
///
/// assert!(is_working_day(Day::parse("2022-12-30")?, Land::Nw)?);
/// assert!(!is_working_day(Day::parse("2022-12-31")?, Land::Nw)?); // a Saturday
/// assert!(matches!(is_working_day(Day::parse("2025-08-15")?, Land::By), Err(CalendarError::CommuneOpen { .. })));
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
pub fn is_working_day<'a>(day: Day, place: impl Into<Locality<'a>>) -> Result<bool, CalendarError> {
    match status(day, place.into())? {
        Status::Working => Ok(true),
        Status::Weekend | Status::Holiday(_) => Ok(false),
        Status::Open(holiday) => Err(CalendarError::CommuneOpen { day, holiday }),
    }
}

/// The public holidays of a year at a place, by date. Two on one day are both told.
///
/// # Errors
///
/// [`CalendarError::YearOutOfRange`] outside 1995 to 2100.
///
/// ```
/// use klikks_core::{Holiday, Land, holidays};
///
/// let nw = holidays(2022, Land::Nw)?;
/// assert_eq!(nw.len(), 11);
/// assert!(nw.iter().any(|day| day.holiday == Holiday::AllSaints));
/// # Ok::<_, klikks_core::CalendarError>(())
/// ```
pub fn holidays<'a>(year: i32, place: impl Into<Locality<'a>>) -> Result<Vec<HolidayDate>, CalendarError> {
    let place = place.into();
    let mut found = Vec::new();
    let mut next = Day::new(year, 1, 1);
    while let Some(date) = next.filter(|date| date.year() == year) {
        let rules = rules_on(date).ok_or_else(|| out_of_range(year, place.land()))?;
        found.extend(rules.filter(|rule| rule.is_of(place.land(), year)).filter_map(|rule| {
            let certainty = match kept(rule, year, place) {
                Kept::Yes => Certainty::Certain,
                Kept::Open => Certainty::CommuneDependent,
                Kept::No => return None,
            };
            let scope = match rule.place {
                Where::Federal => Scope::Federal,
                Where::Land => Scope::Land,
                Where::SomeCommunes | Where::Commune(_) => Scope::Communes,
            };
            Some(HolidayDate { date, weekday: date.weekday().into(), holiday: rule.holiday, scope, certainty })
        }));
        next = date.shifted(1);
    }
    if next.is_none() && found.is_empty() { Err(out_of_range(year, place.land())) } else { Ok(found) }
}

#[cfg(test)]
mod tests {
    use super::{CANDIDATES, EASTER};

    #[test]
    fn the_tables_are_made_at_compile_time() {
        assert_eq!(EASTER.first(), Some(&106)); // 16 April 1995
        let [common, leap] = CANDIDATES.0;
        assert_eq!((common.iter().map(|bits| bits.count_ones()).sum::<u32>(), common[0] & 0b111), (21, 0b010));
        assert_eq!(common[5] >> (360 - 320) & 1, leap[5] >> (361 - 320) & 1); // 26 December
    }
}
