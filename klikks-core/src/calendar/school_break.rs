//! School breaks: for planning only, never for deadlines.

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::Serialize;

use super::{CalendarError, Land};
use crate::{fact::Day, wire::Deserialize};

/// The format of a document with school breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum SchoolBreaksFormat {
    /// The first format.
    #[serde(rename = "klikks-school-breaks/1")]
    V1,
}

/// The school breaks of a Land, as somebody gives them; with the flexible days of a school or commune, if known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SchoolBreaks {
    /// `klikks-school-breaks/1`.
    pub format: SchoolBreaksFormat,
    /// The Land.
    pub land: Land,
    /// The first day the document speaks for.
    pub first_day: Day,
    /// The last day it speaks for, inclusive.
    pub last_day: Day,
    /// Where the dates come from.
    pub source: String,
    /// The breaks. Without any, the document speaks of flexible days only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub breaks: Vec<BreakDates>,
    /// Bewegliche Ferientage: single days that each school sets for itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub flexible_days: Vec<FlexibleDay>,
}

/// A break of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BreakDates {
    /// Its name, such as Herbstferien.
    pub name: String,
    /// Its first day.
    pub first_day: Day,
    /// Its last day, inclusive.
    pub last_day: Day,
}

/// A single day without school.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FlexibleDay {
    /// Its name, such as Rosenmontag.
    pub name: String,
    /// The day.
    pub date: Day,
}

/// A school break as it is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SchoolBreak {
    /// Its name.
    pub name: Cow<'static, str>,
    /// Its first day.
    pub first_day: Day,
    /// Its last day, inclusive.
    pub last_day: Day,
    /// Whether it is a flexible day, set by a school for itself.
    pub flexible: bool,
    /// Where the dates come from.
    pub source: Cow<'static, str>,
}

type Date = (i32, u32, u32);

const EARLIER: &str = "Ministerium für Schule und Bildung NRW, Ferientermine 2021/22";
const DECREE: &str = "Ferienordnung NRW 2022/23 bis 2029/30, Runderlass des Ministeriums für Schule und Bildung vom 19.05.2022";
const CHRISTMAS: &str = "Weihnachtsferien";
const EASTER: &str = "Osterferien";
const WHITSUN: &str = "Pfingstferien";
const SUMMER: &str = "Sommerferien";
const AUTUMN: &str = "Herbstferien";

/// North Rhine-Westphalia, from Christmas 2021 to summer 2030.
#[rustfmt::skip]
const NW: [(&str, Date, Date); 41] = [
    (CHRISTMAS, (2021, 12, 24), (2022, 1, 8)),
    (EASTER, (2022, 4, 11), (2022, 4, 23)),
    (SUMMER, (2022, 6, 27), (2022, 8, 9)),
    (AUTUMN, (2022, 10, 4), (2022, 10, 15)),
    (CHRISTMAS, (2022, 12, 23), (2023, 1, 6)),
    (EASTER, (2023, 4, 3), (2023, 4, 15)),
    (WHITSUN, (2023, 5, 30), (2023, 5, 30)),
    (SUMMER, (2023, 6, 22), (2023, 8, 4)),
    (AUTUMN, (2023, 10, 2), (2023, 10, 14)),
    (CHRISTMAS, (2023, 12, 21), (2024, 1, 5)),
    (EASTER, (2024, 3, 25), (2024, 4, 6)),
    (WHITSUN, (2024, 5, 21), (2024, 5, 21)),
    (SUMMER, (2024, 7, 8), (2024, 8, 20)),
    (AUTUMN, (2024, 10, 14), (2024, 10, 26)),
    (CHRISTMAS, (2024, 12, 23), (2025, 1, 6)),
    (EASTER, (2025, 4, 14), (2025, 4, 26)),
    (WHITSUN, (2025, 6, 10), (2025, 6, 10)),
    (SUMMER, (2025, 7, 14), (2025, 8, 26)),
    (AUTUMN, (2025, 10, 13), (2025, 10, 25)),
    (CHRISTMAS, (2025, 12, 22), (2026, 1, 6)),
    (EASTER, (2026, 3, 30), (2026, 4, 11)),
    (WHITSUN, (2026, 5, 26), (2026, 5, 26)),
    (SUMMER, (2026, 7, 20), (2026, 9, 1)),
    (AUTUMN, (2026, 10, 17), (2026, 10, 31)),
    (CHRISTMAS, (2026, 12, 23), (2027, 1, 6)),
    (EASTER, (2027, 3, 22), (2027, 4, 3)),
    (WHITSUN, (2027, 5, 18), (2027, 5, 18)),
    (SUMMER, (2027, 7, 19), (2027, 8, 31)),
    (AUTUMN, (2027, 10, 23), (2027, 11, 6)),
    (CHRISTMAS, (2027, 12, 24), (2028, 1, 8)),
    (EASTER, (2028, 4, 10), (2028, 4, 22)),
    (SUMMER, (2028, 7, 10), (2028, 8, 22)),
    (AUTUMN, (2028, 10, 23), (2028, 11, 4)),
    (CHRISTMAS, (2028, 12, 21), (2029, 1, 5)),
    (EASTER, (2029, 3, 26), (2029, 4, 7)),
    (WHITSUN, (2029, 5, 22), (2029, 5, 22)),
    (SUMMER, (2029, 7, 2), (2029, 8, 14)),
    (AUTUMN, (2029, 10, 15), (2029, 10, 27)),
    (CHRISTMAS, (2029, 12, 20), (2030, 1, 4)),
    (EASTER, (2030, 4, 15), (2030, 4, 27)),
    (SUMMER, (2030, 6, 24), (2030, 8, 6)),
];

/// The days for which the table above speaks.
const NW_FROM: Date = (2021, 12, 24);
const NW_UNTIL: Date = (2030, 8, 6);

fn day((year, month, of_month): Date) -> Option<Day> {
    Day::new(year, month, of_month)
}

fn built_in(land: Land) -> impl Iterator<Item = SchoolBreak> {
    let table: &[_] = if land == Land::Nw { &NW } else { &[] };
    table.iter().enumerate().filter_map(|(index, (name, first, last))| {
        let source = if index < 3 { EARLIER } else { DECREE };
        Some(SchoolBreak {
            name: Cow::Borrowed(name),
            first_day: day(*first)?,
            last_day: day(*last)?,
            flexible: false,
            source: Cow::Borrowed(source),
        })
    })
}

fn is_built_in(land: Land, on: Day) -> bool {
    land == Land::Nw && day(NW_FROM).is_some_and(|from| from <= on) && day(NW_UNTIL).is_some_and(|until| on <= until)
}

impl SchoolBreaks {
    fn speaks_for(&self, on: Day) -> bool {
        !self.breaks.is_empty() && (self.first_day..=self.last_day).contains(&on)
    }

    fn told(&self) -> impl Iterator<Item = SchoolBreak> {
        let source = || Cow::Owned(self.source.clone());
        let breaks = self.breaks.iter().map(move |of| SchoolBreak {
            name: Cow::Owned(of.name.clone()),
            first_day: of.first_day,
            last_day: of.last_day,
            flexible: false,
            source: source(),
        });
        let flexible = self.flexible_days.iter().map(move |of| SchoolBreak {
            name: Cow::Owned(of.name.clone()),
            first_day: of.date,
            last_day: of.date,
            flexible: true,
            source: source(),
        });
        breaks.chain(flexible)
    }
}

/// The school break on `on`, if there is one. A document goes before what is built in, on the days it speaks for;
/// its flexible days are added in any case.
///
/// # Errors
///
/// [`CalendarError::SchoolBreaksUnknown`] where neither the document nor the built-in table (NW, 24.12.2021 to
/// 6.8.2030) speaks for the day; [`CalendarError::OtherLand`] for a document of another Land.
///
/// ```
/// use klikks_core::{Day, Land, school_break_on};
///
/// let autumn = school_break_on(Day::parse("2023-10-05")?, Land::Nw, None)?;
/// assert_eq!(autumn.map(|of| of.name).as_deref(), Some("Herbstferien"));
/// assert!(school_break_on(Day::parse("2023-10-05")?, Land::Rp, None).is_err());
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
pub fn school_break_on(on: Day, land: Land, document: Option<&SchoolBreaks>) -> Result<Option<SchoolBreak>, CalendarError> {
    let contains = |of: &SchoolBreak| (of.first_day..=of.last_day).contains(&on);
    let given = document.map(|document| of_land(document, land)).transpose()?;
    let mut told = given.into_iter().flat_map(SchoolBreaks::told).filter(contains);
    if given.is_some_and(|document| document.speaks_for(on)) {
        return Ok(told.next());
    }
    match (told.find(|of| of.flexible), is_built_in(land, on)) {
        (Some(flexible), _) => Ok(Some(flexible)),
        (None, true) => Ok(built_in(land).find(contains)),
        (None, false) => Err(CalendarError::SchoolBreaksUnknown { day: on, land }),
    }
}

/// The school breaks that touch the days from `from` to `until`, both inclusive, by date.
///
/// # Errors
///
/// As [`school_break_on`], for the first day for which nothing speaks.
///
/// ```
/// use klikks_core::{Day, Land, school_breaks};
///
/// let (from, until) = (Day::parse("2023-06-01")?, Day::parse("2023-12-31")?);
/// let names: Vec<_> = school_breaks(Land::Nw, from, until, None)?.into_iter().map(|of| of.name).collect();
/// assert_eq!(names, ["Sommerferien", "Herbstferien", "Weihnachtsferien"]);
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
pub fn school_breaks(
    land: Land,
    from: Day,
    until: Day,
    document: Option<&SchoolBreaks>,
) -> Result<Vec<SchoolBreak>, CalendarError> {
    let given = document.map(|document| of_land(document, land)).transpose()?;
    let is_given = |on: Day| given.is_some_and(|document| document.speaks_for(on));
    let mut days = std::iter::successors(Some(from), |on| on.shifted(1)).take_while(|on| *on <= until);
    if let Some(day) = days.find(|on| !is_given(*on) && !is_built_in(land, *on)) {
        return Err(CalendarError::SchoolBreaksUnknown { day, land });
    }
    // what is built in stands back on the days for which the document speaks
    let stands_back = |of: &SchoolBreak| {
        let days = std::iter::successors(Some(of.first_day), |on| on.shifted(1)).take_while(|on| *on <= of.last_day);
        days.filter(|on| (from..=until).contains(on)).all(is_given)
    };
    let told = given.into_iter().flat_map(SchoolBreaks::told);
    let touches = |of: &SchoolBreak| of.first_day <= until && from <= of.last_day;
    let mut found: Vec<_> = told.filter(touches).collect();
    found.extend(built_in(land).filter(|of| touches(of) && !stands_back(of)));
    found.sort_by(|one, other| (one.first_day, one.last_day, &one.name).cmp(&(other.first_day, other.last_day, &other.name)));
    found.dedup();
    Ok(found)
}

fn of_land(document: &SchoolBreaks, land: Land) -> Result<&SchoolBreaks, CalendarError> {
    let there = document.land;
    if there == land { Ok(document) } else { Err(CalendarError::OtherLand { document: there, land }) }
}
