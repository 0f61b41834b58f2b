//! "Jeden zweiten Donnerstag", in both of its readings.

use schemars::JsonSchema;
use serde::Serialize;

use super::words::{Ordinal, cardinal, ordinal, weekday, words};
use crate::{
    calendar::{Anchor, Recurrence, Weekday},
    fact::Day,
    wire::Deserialize,
};

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

/// A day by which two readings can be told apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TellsApart {
    /// The first day after the anchor that only one reading has.
    pub day: Day,
    /// The reading that has it.
    pub only: Recurrence,
}

impl Rhythm {
    /// Reads a German wording of a recurrence on a weekday; `None` for any other wording.
    ///
    /// "Jeden zweiten Donnerstag" usually means every 14 days, but the words also allow the second Thursday of each month.
    /// An early list of dates cannot tell them apart; "im Monat" or "alle 14 Tage" can, or a later date.
    ///
    /// ```
    /// use klikks_core::{Recurrence, Rhythm, Weekday};
    ///
    /// let rhythm = Rhythm::read("jeden zweiten Donnerstag").expect("known wording");
    /// assert_eq!(rhythm.preferred, Recurrence::EveryNthWeek { n: 2, weekday: Weekday::Thursday });
    /// assert_eq!(rhythm.others, [Recurrence::NthWeekdayOfMonth { n: 2, weekday: Weekday::Thursday }]);
    ///
    /// let clear = Rhythm::read("am letzten Montag im Monat").expect("known wording");
    /// assert_eq!(clear.preferred, Recurrence::LastWeekdayOfMonth { weekday: Weekday::Monday });
    /// assert!(clear.others.is_empty());
    /// assert_eq!(Rhythm::read("ab und zu"), None);
    /// ```
    pub fn read(wording: &str) -> Option<Self> {
        let words = words(wording);
        let on = one(words.iter().filter_map(|word| weekday(word)))?;
        // "donnerstags" says of itself that it comes back
        let adverb = words.iter().any(|word| weekday(word).is_some() && word.ends_with('s'));
        let mut words: Vec<_> = words.iter().map(|word| if weekday(word).is_some() { "#" } else { word }).collect();
        // "alle 14 Tage am Donnerstag" is "alle 14 Tage donnerstags"
        if let Some(am) = words.len().checked_sub(2).filter(|am| *am > 0 && words.ends_with(&["am", "#"])) {
            words.remove(am);
        }
        let (preferred, others) = readings(&words, on, adverb)?;
        Some(Self { wording: wording.to_owned(), preferred, others })
    }

    /// The first day after `anchor` that only one reading has; `None` where the words are clear or no first date is known.
    ///
    /// ```
    /// use klikks_core::{Anchor, Day, Rhythm};
    ///
    /// let rhythm = Rhythm::read("jeden zweiten Donnerstag").expect("known wording");
    /// let first = Day::parse("2023-01-12")?;
    /// let apart = rhythm.tells_apart(&Anchor::Stated { date: first }).expect("two readings");
    /// assert_eq!(apart.day, Day::parse("2023-01-26")?); // in two weeks, or not before February
    /// # Ok::<_, klikks_core::FormatError>(())
    /// ```
    pub fn tells_apart(&self, anchor: &Anchor) -> Option<TellsApart> {
        let first = anchor.date()?;
        let last = first.shifted(2 * 366)?;
        let days = |recurrence: &Recurrence| recurrence.days(anchor, first.plus_days(1), last).collect::<Vec<_>>();
        let preferred = days(&self.preferred);
        let only = |day: &Day, of: &Recurrence| TellsApart { day: *day, only: of.clone() };
        let of_other = |other: &Recurrence| {
            let there = days(other);
            let here = preferred.iter().find(|day| !there.contains(day)).map(|day| only(day, &self.preferred));
            let away = there.iter().find(|day| !preferred.contains(day)).map(|day| only(day, other));
            here.into_iter().chain(away).min_by_key(|apart| apart.day)
        };
        self.others.iter().filter_map(of_other).min_by_key(|apart| apart.day)
    }
}

/// The only item there is.
fn one<T>(mut items: impl Iterator<Item = T>) -> Option<T> {
    let first = items.next()?;
    items.next().is_none().then_some(first)
}

/// The readings of words in which `#` stands for the weekday. Other words, and other orders, are not guessed at.
fn readings(words: &[&str], weekday: Weekday, adverb: bool) -> Option<(Recurrence, Vec<Recurrence>)> {
    let every = |n: u8| Recurrence::EveryNthWeek { n, weekday };
    let nth = |n: u8| Recurrence::NthWeekdayOfMonth { n, weekday };
    let clear = |recurrence| Some((recurrence, Vec::new()));
    let (words, monthly) = without_month(words);
    let words = words.strip_prefix(&["immer"]).unwrap_or(words);
    match words {
        ["jeden" | "jeder" | "wöchentlich", "#"] | ["jede", "woche", "#"] if !monthly => clear(every(1)),
        ["#"] | ["#", "wöchentlich"] if adverb && !monthly => clear(every(1)),
        ["alle", number, unit, "#"] | ["#", "alle", number, unit] if !monthly => clear(every(weeks(number, unit)?)),
        [rhythm, "#"] if !monthly && fortnightly(rhythm) => clear(every(2)),
        ["jede", number, "woche", "#"] if !monthly => match ordinal(number)? {
            Ordinal::Nth(n @ 1..=52) => clear(every(n)),
            _ => None,
        },
        ["jeden" | "jeder", number, "#"] => match (ordinal(number)?, monthly) {
            (Ordinal::Last, _) => clear(Recurrence::LastWeekdayOfMonth { weekday }),
            (Ordinal::Nth(n @ 1..=5), true) | (Ordinal::Nth(n @ 1), false) => clear(nth(n)),
            (Ordinal::Nth(n @ 2..=5), false) => Some((every(n), vec![nth(n)])),
            _ => None,
        },
        // "am ersten Montag" alone is one Monday
        [number, "#"] | ["am" | "der" | "jeweils", number, "#"] | ["jeweils", "am", number, "#"] if monthly => {
            match ordinal(number)? {
                Ordinal::Last => clear(Recurrence::LastWeekdayOfMonth { weekday }),
                Ordinal::Nth(n @ 1..=5) => clear(nth(n)),
                Ordinal::Nth(_) => None,
            }
        }
        _ => None,
    }
}

/// The words without those that say "of the month", and whether they were there.
fn without_month<'a, 'w>(words: &'a [&'w str]) -> (&'a [&'w str], bool) {
    match words {
        [rest @ .., "im", "monat"]
        | [rest @ .., "in", "jedem", "monat"]
        | [rest @ .., "des" | "eines" | "jedes" | "jeden", "monats" | "monates"]
        | ["monatlich", rest @ ..]
        | [rest @ .., "monatlich"] => (rest, true),
        _ => (words, false),
    }
}

fn weeks(number: &str, unit: &str) -> Option<u8> {
    let number = cardinal(number)?;
    let weeks = match unit {
        "tage" | "tag" if number % 7 == 0 => number / 7,
        "wochen" => number,
        _ => return None,
    };
    bounded(weeks, 52)
}

fn bounded(n: u16, most: u8) -> Option<u8> {
    u8::try_from(n).ok().filter(|n| *n <= most)
}

fn fortnightly(word: &str) -> bool {
    matches!(
        word,
        "14-tägig"
            | "14-täglich"
            | "14-tägiglich"
            | "14tägig"
            | "vierzehntägig"
            | "vierzehntäglich"
            | "zweiwöchentlich"
            | "zweiwöchig"
    )
}
