//! Random cases, the same ones in each run.

use klikks_core::{Ags, CommuneDays, Counting, Day, DeadlineRule, Holiday, Instant, Land, PartOfMonth, Regime, Unit};

use super::{
    days::{count, day, length, nth},
    holidays::Place,
};

const LANDS: [Land; 16] = [
    Land::Bb,
    Land::Be,
    Land::Bw,
    Land::By,
    Land::Hb,
    Land::He,
    Land::Hh,
    Land::Mv,
    Land::Ni,
    Land::Nw,
    Land::Rp,
    Land::Sh,
    Land::Sl,
    Land::Sn,
    Land::St,
    Land::Th,
];

const REGIMES: [Regime; 9] = [
    Regime::Bgb193,
    Regime::Bgb193,
    Regime::Bgb193,
    Regime::Vwvfg31,
    Regime::Vwvfg31,
    Regime::CalendarDate,
    Regime::Vwvfg31DayNamed,
    Regime::Vwvfg31Termin,
    Regime::Vwvfg31OwnPerformance,
];

const UNITS: [Unit; 9] =
    [Unit::Day, Unit::Week, Unit::Month, Unit::Month, Unit::Month, Unit::HalfMonth, Unit::Quarter, Unit::HalfYear, Unit::Year];

/// Augsburg, a commune of each list, one that is partly on it, and communes on none.
const KEYS: [(Land, &str); 8] = [
    (Land::By, "09761000"),
    (Land::By, "09161000"),
    (Land::By, "09675116"),
    (Land::Sn, "14625060"),
    (Land::Sn, "14625020"),
    (Land::Th, "16061045"),
    (Land::Th, "16051000"),
    (Land::Nw, "05124000"),
];

fn key(text: &str) -> Ags {
    Ags::parse(text).unwrap()
}

/// Lists of communes, none of them over another.
pub(super) fn lists() -> Vec<CommuneDays> {
    let list = |holiday, land, first_year, last_year, communes: &[&str], partly: &[&str]| CommuneDays {
        holiday,
        land,
        first_year,
        last_year,
        communes: communes.iter().copied().map(key).collect(),
        partly: partly.iter().copied().map(key).collect(),
        source: "erdacht".to_owned(),
    };
    vec![
        list(Holiday::Assumption, Land::By, Some(2014), Some(2024), &["09161000", "09761000"], &[]),
        list(Holiday::Assumption, Land::By, Some(2025), None, &["09675116", "09761000"], &[]),
        list(Holiday::CorpusChristi, Land::Sn, None, Some(2050), &["14625060"], &["14625020"]),
        list(Holiday::CorpusChristi, Land::Th, None, None, &["16061045"], &[]),
        // of no effect: all of Bavaria keeps it, all of Thuringia does not
        list(Holiday::CorpusChristi, Land::By, None, None, &[], &[]),
        list(Holiday::Assumption, Land::Th, None, None, &["16061045"], &[]),
    ]
}

/// Every Land, and every commune without and with the lists.
pub(super) fn places(lists: &[CommuneDays]) -> Vec<Place<'_>> {
    let of = |(land, text): (Land, &str), lists| Place { land, ags: Some(key(text)), lists };
    let mut places: Vec<_> = LANDS.map(|land| Place { land, ags: None, lists }).to_vec();
    places.extend(KEYS.map(|commune| of(commune, &[] as &[CommuneDays])));
    places.extend(KEYS.map(|commune| of(commune, lists)));
    places
}

/// A question.
#[derive(Clone, Copy, Debug)]
pub(super) struct Case<'a> {
    pub(super) rule: DeadlineRule,
    pub(super) regime: Regime,
    pub(super) place: Place<'a>,
}

/// Random numbers after Steele, Lea and Flood ("splitmix").
pub(super) struct Draw(u64);

impl Draw {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`.
    fn below(&mut self, limit: u16) -> u16 {
        u16::try_from(self.next() % u64::from(limit)).unwrap()
    }

    /// True once in so many times.
    fn once_in(&mut self, times: u16) -> bool {
        self.below(times) == 0
    }

    fn of<T: Copy>(&mut self, items: &[T]) -> T {
        items[usize::from(self.below(u16::try_from(items.len()).unwrap()))]
    }

    /// Mostly in the years whose holidays are known.
    fn year(&mut self) -> u16 {
        match self.below(40) {
            0 => 1 + self.below(9999),
            1 => 9998 + self.below(2),
            2 => 1 + self.below(3),
            3 => 1994 + self.below(2),
            4 => 2100 + self.below(2),
            5 => 1896 + self.below(12),
            _ => 1995 + self.below(106),
        }
    }

    /// Any day; the ends of months and the days of feasts more often.
    fn date(&mut self) -> Day {
        let year = self.year();
        let month = 1 + u8::try_from(self.below(12)).unwrap();
        let at = match self.below(8) {
            0 => nth(year, month, length(year, month) - u8::try_from(self.below(4)).unwrap()),
            1 => nth(year, month, 1 + u8::try_from(self.below(2)).unwrap()),
            2 => {
                let (month, number) = self.of(&[(12, 24), (12, 31), (10, 2), (8, 14), (8, 7), (10, 30), (5, 1), (2, 28)]);
                nth(year, month, number)
            }
            _ => nth(year, month, 1).map(|first| (first + usize::from(self.below(31))).min(count() - 1)),
        };
        day(at.unwrap())
    }

    fn amount(&mut self) -> u16 {
        match self.below(1000) {
            0 => 1 + self.below(60_000),
            1..50 => 1 + self.below(400),
            _ => 1 + self.below(40),
        }
    }

    fn instant(&mut self) -> Instant {
        let (year, month) = (1982 + self.below(110), 1 + self.below(12));
        let (hour, minute, second) = (self.below(24), self.of(&[0, 30, 59]), self.of(&[0, 59]));
        let number = 1 + self.below(28);
        let sign = self.of(&["Z", "+01:00", "+02:00"]);
        Instant::parse(&format!("{year}-{month:02}-{number:02}T{hour:02}:{minute:02}:{second:02}{sign}")).unwrap()
    }

    fn rule(&mut self) -> DeadlineRule {
        let (date, year, amount, unit) = (self.date(), self.year(), self.amount(), self.of(&UNITS));
        let plus_half_month = self.once_in(6);
        match self.below(14) {
            0 | 1 => DeadlineRule::NamedDay { date },
            2 => {
                let part = self.of(&[PartOfMonth::Start, PartOfMonth::Middle, PartOfMonth::End]);
                DeadlineRule::PartOfMonth { year, month: 1 + self.below(12), part }
            }
            3 => match self.below(3) {
                0 => DeadlineRule::EndOfQuarter { year, quarter: 1 + self.below(4) },
                1 => DeadlineRule::EndOfHalfYear { year, half: 1 + self.below(2) },
                _ => DeadlineRule::EndOfYear { year },
            },
            4..=6 => DeadlineRule::AfterEvent { date, amount, unit, plus_half_month },
            7..=9 => DeadlineRule::FromStart { date, amount, unit, plus_half_month },
            10 => DeadlineRule::Extended { nominal: date, amount, unit, plus_half_month },
            11 => {
                let hours = if self.once_in(20) { self.amount() } else { 1 + self.below(200) };
                DeadlineRule::Hours { start: self.instant(), hours }
            }
            12 => DeadlineRule::BeforeEvent { date, amount, unit, counting: Counting::NthDay },
            _ => DeadlineRule::BeforeEvent { date, amount: amount.min(60), unit, counting: Counting::Clear },
        }
    }

    pub(super) fn case<'a>(&mut self, lists: &'a [CommuneDays]) -> Case<'a> {
        let place = if self.once_in(3) {
            let (land, text) = self.of(&KEYS);
            let lists: &[CommuneDays] = if self.once_in(3) { &[] } else { lists };
            Place { land, ags: Some(key(text)), lists }
        } else {
            Place { land: self.of(&LANDS), ags: None, lists }
        };
        Case { rule: self.rule(), regime: self.of(&REGIMES), place }
    }
}
