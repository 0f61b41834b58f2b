//! Public holidays: their names, and the table of rules by which they are kept.

use schemars::JsonSchema;
use serde::Serialize;

use crate::wire::Deserialize;

use super::{Ags, Land};

/// A public holiday of at least one Land.
///
/// Memorial days, 24 and 31 December and the days of carnival are none, nor are church days the state does not recognise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Holiday {
    /// Neujahr, 1 January.
    NewYear,
    /// Heilige Drei Könige, 6 January.
    Epiphany,
    /// Internationaler Frauentag, 8 March.
    WomensDay,
    /// Karfreitag, two days before Easter.
    GoodFriday,
    /// Ostersonntag; a statutory holiday in Brandenburg only.
    EasterSunday,
    /// Ostermontag.
    EasterMonday,
    /// 1. Mai.
    MayDay,
    /// Jahrestag der Befreiung, 8 May; in Berlin in 2020 and 2025.
    LiberationDay,
    /// Christi Himmelfahrt, 39 days after Easter.
    Ascension,
    /// Pfingstsonntag; a statutory holiday in Brandenburg only.
    WhitSunday,
    /// Pfingstmontag, 50 days after Easter.
    WhitMonday,
    /// Fronleichnam, 60 days after Easter.
    CorpusChristi,
    /// 75. Jahrestag des 17. Juni 1953, in Berlin in 2028.
    Uprising,
    /// Augsburger Hohes Friedensfest, 8 August, in the city of Augsburg only.
    PeaceFestival,
    /// Mariä Himmelfahrt, 15 August.
    Assumption,
    /// Weltkindertag, 20 September.
    ChildrensDay,
    /// Tag der Deutschen Einheit, 3 October.
    GermanUnity,
    /// Reformationstag, 31 October.
    Reformation,
    /// Allerheiligen, 1 November.
    AllSaints,
    /// Buß- und Bettag, the Wednesday before 23 November.
    Repentance,
    /// 1. Weihnachtstag, 25 December.
    ChristmasDay,
    /// 2. Weihnachtstag, 26 December.
    SecondChristmasDay,
}

/// When in a year a holiday is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum When {
    /// A month and a day of it.
    Fixed(u32, u32),
    /// Days after Easter Sunday.
    Easter(i32),
    /// The Wednesday before 23 November.
    Repentance,
}

/// Where in its Länder a holiday is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Where {
    /// Everywhere, by federal law.
    Federal,
    /// Everywhere, by the law of the Land.
    Land,
    /// In some communes, of which nobody publishes a list for all years.
    SomeCommunes,
    /// In one commune.
    Commune(Ags),
}

/// A line of the table.
#[derive(Clone, Copy, Debug)]
pub(super) struct HolidayRule {
    pub(super) holiday: Holiday,
    pub(super) when: When,
    /// A bit for each Land, in the order of [`Land::ALL`].
    laender: u16,
    first_year: i32,
    last_year: i32,
    pub(super) place: Where,
}

impl HolidayRule {
    const fn new(holiday: Holiday, when: When, laender: &[Land]) -> Self {
        let mut bits = 0;
        let mut rest = laender;
        while let [land, others @ ..] = rest {
            bits |= 1 << (*land as u16);
            rest = others;
        }
        Self { holiday, when, laender: bits, first_year: 0, last_year: 9999, place: Where::Land }
    }

    const fn since(mut self, year: i32) -> Self {
        self.first_year = year;
        self
    }

    const fn only_in(mut self, year: i32) -> Self {
        self.first_year = year;
        self.last_year = year;
        self
    }

    const fn at(mut self, place: Where) -> Self {
        self.place = place;
        self
    }

    /// Whether the Land keeps it in this year, be it in some communes.
    pub(super) fn is_of(&self, land: Land, year: i32) -> bool {
        self.laender & (1 << (land as u16)) != 0 && (self.first_year..=self.last_year).contains(&year)
    }
}

use Holiday as H;
use Land::{Bb, Be, Bw, By, Hb, He, Hh, Mv, Ni, Nw, Rp, Sh, Sl, Sn, St, Th};
use When::{Easter, Fixed};

/// The holidays of all Länder since 1995, by date in a year with a late Easter.
///
/// A change of the law is a line here. Each line is checked day by day against another table (`tests/python/test_oracles.py`).
#[rustfmt::skip]
pub(super) const RULES: [HolidayRule; 28] = [
    HolidayRule::new(H::NewYear, Fixed(1, 1), &Land::ALL),
    HolidayRule::new(H::Epiphany, Fixed(1, 6), &[Bw, By, St]),
    HolidayRule::new(H::WomensDay, Fixed(3, 8), &[Be]).since(2019),
    HolidayRule::new(H::WomensDay, Fixed(3, 8), &[Mv]).since(2023),
    HolidayRule::new(H::GoodFriday, Easter(-2), &Land::ALL),
    HolidayRule::new(H::EasterSunday, Easter(0), &[Bb]),
    HolidayRule::new(H::EasterMonday, Easter(1), &Land::ALL),
    HolidayRule::new(H::MayDay, Fixed(5, 1), &Land::ALL),
    HolidayRule::new(H::LiberationDay, Fixed(5, 8), &[Be]).only_in(2020),
    HolidayRule::new(H::LiberationDay, Fixed(5, 8), &[Be]).only_in(2025),
    HolidayRule::new(H::Ascension, Easter(39), &Land::ALL),
    HolidayRule::new(H::WhitSunday, Easter(49), &[Bb]),
    HolidayRule::new(H::WhitMonday, Easter(50), &Land::ALL),
    HolidayRule::new(H::CorpusChristi, Easter(60), &[Bw, By, He, Nw, Rp, Sl]),
    HolidayRule::new(H::CorpusChristi, Easter(60), &[Sn, Th]).at(Where::SomeCommunes),
    HolidayRule::new(H::Uprising, Fixed(6, 17), &[Be]).only_in(2028),
    HolidayRule::new(H::PeaceFestival, Fixed(8, 8), &[By]).at(Where::Commune(Ags::of_number(9_761_000))),
    HolidayRule::new(H::Assumption, Fixed(8, 15), &[Sl]),
    HolidayRule::new(H::Assumption, Fixed(8, 15), &[By]).at(Where::SomeCommunes),
    HolidayRule::new(H::ChildrensDay, Fixed(9, 20), &[Th]).since(2019),
    HolidayRule::new(H::GermanUnity, Fixed(10, 3), &Land::ALL).at(Where::Federal),
    HolidayRule::new(H::Reformation, Fixed(10, 31), &[Bb, Mv, Sn, St, Th]),
    HolidayRule::new(H::Reformation, Fixed(10, 31), &[Hb, Hh, Ni, Sh]).since(2018),
    // the 500th year, by laws of that one year
    HolidayRule::new(H::Reformation, Fixed(10, 31), &[Be, Bw, By, Hb, He, Hh, Ni, Nw, Rp, Sh, Sl]).only_in(2017),
    HolidayRule::new(H::AllSaints, Fixed(11, 1), &[Bw, By, Nw, Rp, Sl]),
    // given up for the care insurance everywhere else from 1995 on
    HolidayRule::new(H::Repentance, When::Repentance, &[Sn]),
    HolidayRule::new(H::ChristmasDay, Fixed(12, 25), &Land::ALL),
    HolidayRule::new(H::SecondChristmasDay, Fixed(12, 26), &Land::ALL),
];
