//! The holidays, typed from the table of the laws.

use std::fmt;

use klikks_core::{Ags, CommuneDays, Holiday, Land};

use super::{
    days::{Nth, date, nth, weekday},
    easter::easter_in_march,
};

#[derive(Clone, Copy)]
enum On {
    /// Month and day.
    Fixed(u8, u8),
    /// So many days after Easter Sunday.
    Easter(i32),
    /// The Wednesday before 23 November.
    WednesdayBefore23November,
}

#[derive(Clone, Copy)]
enum Kept {
    Everywhere,
    /// In some communes, which a list names.
    Listed,
    /// In the commune with this key.
    In(&'static str),
}

const ALL: &str = "BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH";

/// Holiday, day, Länder, first and last year, where.
const TABLE: [(Holiday, On, &str, u16, u16, Kept); 30] = [
    (Holiday::NewYear, On::Fixed(1, 1), ALL, 0, 9999, Kept::Everywhere),
    (Holiday::Epiphany, On::Fixed(1, 6), "BW BY ST", 1991, 9999, Kept::Everywhere),
    (Holiday::WomensDay, On::Fixed(3, 8), "BE", 2019, 9999, Kept::Everywhere),
    (Holiday::WomensDay, On::Fixed(3, 8), "MV", 2023, 9999, Kept::Everywhere),
    (Holiday::GoodFriday, On::Easter(-2), ALL, 0, 9999, Kept::Everywhere),
    (Holiday::EasterSunday, On::Easter(0), "BB", 1991, 9999, Kept::Everywhere),
    (Holiday::EasterMonday, On::Easter(1), ALL, 0, 9999, Kept::Everywhere),
    (Holiday::MayDay, On::Fixed(5, 1), ALL, 0, 9999, Kept::Everywhere),
    (Holiday::LiberationDay, On::Fixed(5, 8), "BE", 2020, 2020, Kept::Everywhere),
    (Holiday::LiberationDay, On::Fixed(5, 8), "BE", 2025, 2025, Kept::Everywhere),
    (Holiday::Ascension, On::Easter(39), ALL, 0, 9999, Kept::Everywhere),
    (Holiday::WhitSunday, On::Easter(49), "BB", 1991, 9999, Kept::Everywhere),
    (Holiday::WhitMonday, On::Easter(50), ALL, 0, 9999, Kept::Everywhere),
    (Holiday::CorpusChristi, On::Easter(60), "BW BY HE NW RP SL", 0, 9999, Kept::Everywhere),
    (Holiday::CorpusChristi, On::Easter(60), "SN", 1993, 9999, Kept::Listed),
    (Holiday::CorpusChristi, On::Easter(60), "TH", 1994, 9999, Kept::Listed),
    (Holiday::Uprising, On::Fixed(6, 17), "BE", 2028, 2028, Kept::Everywhere),
    (Holiday::PeaceFestival, On::Fixed(8, 8), "BY", 1950, 9999, Kept::In("09761000")),
    (Holiday::Assumption, On::Fixed(8, 15), "SL", 0, 9999, Kept::Everywhere),
    (Holiday::Assumption, On::Fixed(8, 15), "BY", 0, 9999, Kept::Listed),
    (Holiday::ChildrensDay, On::Fixed(9, 20), "TH", 2019, 9999, Kept::Everywhere),
    (Holiday::GermanUnity, On::Fixed(10, 3), ALL, 1990, 9999, Kept::Everywhere),
    (Holiday::Reformation, On::Fixed(10, 31), "BB MV SN ST TH", 1991, 9999, Kept::Everywhere),
    (Holiday::Reformation, On::Fixed(10, 31), "HB HH NI SH", 2018, 9999, Kept::Everywhere),
    (Holiday::Reformation, On::Fixed(10, 31), "BE BW BY HE NW RP SL", 2017, 2017, Kept::Everywhere),
    (Holiday::Reformation, On::Fixed(10, 31), "HB HH NI SH", 2017, 2017, Kept::Everywhere),
    (Holiday::AllSaints, On::Fixed(11, 1), "BW BY NW RP SL", 0, 9999, Kept::Everywhere),
    (Holiday::Repentance, On::WednesdayBefore23November, "SN", 1995, 9999, Kept::Everywhere),
    (Holiday::ChristmasDay, On::Fixed(12, 25), ALL, 0, 9999, Kept::Everywhere),
    (Holiday::SecondChristmasDay, On::Fixed(12, 26), ALL, 0, 9999, Kept::Everywhere),
];

/// A Land, perhaps a commune, and lists of communes.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) land: Land,
    pub(super) ags: Option<Ags>,
    pub(super) lists: &'a [CommuneDays],
}

impl fmt::Debug for Place<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}, ags {:?}, {} lists of communes", self.land.code(), self.ags, self.lists.len())
    }
}

/// What a day is at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Is {
    Working,
    Off,
    /// A holiday in some communes, and nobody said whether in this one.
    Open(Holiday),
    /// Its year is outside the table.
    Unknown,
}

fn is_on(on: On, day: Nth) -> bool {
    let of = date(day);
    match on {
        On::Fixed(month, number) => (of.month, of.day) == (month, number),
        // from 22 March + (-2) to 25 April + 60
        On::Easter(_) if !(3..=6).contains(&of.month) => false,
        On::Easter(days) => {
            let first_of_march = nth(of.year, 3, 1).unwrap();
            let in_march = easter_in_march(of.year.into()) + days;
            i64::try_from(day).unwrap() == i64::try_from(first_of_march).unwrap() + i64::from(in_march) - 1
        }
        On::WednesdayBefore23November => of.month == 11 && (16..=22).contains(&of.day) && weekday(day) == 2,
    }
}

/// Whether the place keeps it; `None` if that is open.
fn keeps(kept: Kept, holiday: Holiday, year: u16, place: Place<'_>) -> Option<bool> {
    match (kept, place.ags) {
        (Kept::Everywhere, _) => Some(true),
        (_, None) => None,
        (Kept::In(key), Some(ags)) => Some(ags.to_string() == key),
        (Kept::Listed, Some(ags)) => {
            let mut answer = None;
            for list in place.lists {
                let year = i32::from(year);
                let covers = list.first_year.unwrap_or(0) <= year && year <= list.last_year.unwrap_or(9999);
                if list.holiday == holiday && list.land == place.land && covers {
                    assert!(answer.is_none(), "the lists of a case must not overlap");
                    let partly = list.partly.contains(&ags);
                    answer = Some((!partly).then(|| list.communes.contains(&ags)));
                }
            }
            answer.flatten()
        }
    }
}

/// The holidays of a day, each with whether the place keeps it.
pub(super) fn on(day: Nth, place: Place<'_>) -> Vec<(Holiday, Option<bool>)> {
    let year = date(day).year;
    let mut found = Vec::new();
    for (holiday, on, lands, first, last, kept) in TABLE {
        if is_on(on, day) && (first..=last).contains(&year) && lands.contains(place.land.code()) {
            found.push((holiday, keeps(kept, holiday, year, place)));
        }
    }
    found
}

/// Working day, day off, or open.
pub(super) fn is(day: Nth, place: Place<'_>) -> Is {
    if !(1995..=2100).contains(&date(day).year) {
        return Is::Unknown;
    }
    let holidays = on(day, place);
    if weekday(day) >= 5 || holidays.iter().any(|(_, kept)| *kept == Some(true)) {
        return Is::Off;
    }
    holidays.iter().find(|(_, kept)| kept.is_none()).map_or(Is::Working, |(holiday, _)| Is::Open(*holiday))
}
