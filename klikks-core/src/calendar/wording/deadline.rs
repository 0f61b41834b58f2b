//! "Bis Ende des Jahres", "binnen zwei Wochen" – and "bis Ende der Woche", which the law leaves open.

use schemars::JsonSchema;
use serde::Serialize;

use super::words::{Ordinal, cardinal, month, ordinal, words};
use crate::{
    calendar::{DeadlineRule, PartOfMonth, Unit},
    fact::{Day, digits},
    wire::Deserialize,
};

/// Why a wording is not read as a deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum WordingRefusal {
    /// No law says which day ends a week: Saturday by some, Friday among people at work, Sunday in the calendar.
    EndOfWeek,
    /// Eight full days among merchants (HGB § 359 (2)), a week in everyday speech.
    EightDays,
    /// Which days are working days differs from statute to statute; Saturday often counts.
    WorkingDays,
    /// A period is named, but not the event after which it runs.
    EventMissing,
    /// A date without a year needs the day on which it was said.
    YearMissing,
    /// Anything else.
    NotUnderstood,
}

/// What a wording comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeadlineWording {
    /// It is clear.
    Read(DeadlineRule),
    /// It is open, for this reason.
    Refused(WordingRefusal),
}

/// Reads a German wording of a deadline. A period runs after `event`; a date without year is the next one from `today` on.
///
/// ```
/// use klikks_core::{DeadlineRule, DeadlineWording, WordingRefusal, read_deadline};
///
/// let year_end = read_deadline("bis Ende des Jahres 2022", None, None);
/// assert_eq!(year_end, DeadlineWording::Read(DeadlineRule::EndOfYear { year: 2022 }));
/// let week = read_deadline("bis Ende der Woche", None, None);
/// assert_eq!(week, DeadlineWording::Refused(WordingRefusal::EndOfWeek));
/// ```
pub fn read_deadline(wording: &str, event: Option<Day>, today: Option<Day>) -> DeadlineWording {
    let words = words(wording);
    let words: Vec<_> = words.iter().map(String::as_str).collect();
    let rule = open(&words).map_or_else(|| point(&words, today).or_else(|| period(&words, event)), |reason| Some(Err(reason)));
    match rule {
        Some(Ok(rule)) => DeadlineWording::Read(rule),
        Some(Err(reason)) => DeadlineWording::Refused(reason),
        None => DeadlineWording::Refused(WordingRefusal::NotUnderstood),
    }
}

type Reading = Option<Result<DeadlineRule, WordingRefusal>>;

/// The wordings that the law leaves open.
fn open(words: &[&str]) -> Option<WordingRefusal> {
    let has = |word: &str| words.contains(&word);
    let week = has("woche") && words.iter().any(|word| matches!(*word, "ende" | "schluss" | "der" | "dieser"));
    let week = (week && has("ende")) || has("wochenende") || has("wochenschluss");
    let eight = words.windows(2).any(|pair| matches!(pair, ["acht" | "8", "tage" | "tagen" | "tag"]));
    let working =
        |word: &&str| word.starts_with("werktag") || word.starts_with("arbeitstag") || word.starts_with("bankarbeitstag");
    match (week, eight, words.iter().any(working)) {
        (true, _, _) => Some(WordingRefusal::EndOfWeek),
        (_, true, _) => Some(WordingRefusal::EightDays),
        (_, _, true) => Some(WordingRefusal::WorkingDays),
        _ => None,
    }
}

/// The words without those that only lead to a date.
fn bare<'a>(words: &[&'a str]) -> Vec<&'a str> {
    let leads = [
        "bis",
        "zum",
        "spätestens",
        "am",
        "zu",
        "einschließlich",
        "der",
        "des",
        "dem",
        "den",
        "dieses",
        "im",
        "monats",
        "jahres",
        "mit",
        "ablauf",
    ];
    words.iter().copied().filter(|word| !leads.contains(word)).collect()
}

/// A day or a part of the calendar.
fn point(words: &[&str], today: Option<Day>) -> Reading {
    let bare = bare(words);
    let of_year = words.iter().any(|word| matches!(*word, "jahres" | "jahresende" | "jahresschluss"));
    let of_month = words.iter().any(|word| matches!(*word, "monats" | "monatsende"));
    match bare.as_slice() {
        [date] if date.contains('.') => numeric(date, today),
        [date] if date.contains('-') => Day::parse(date).ok().map(|date| Ok(DeadlineRule::NamedDay { date })),
        ["monatsende" | "ende"] if of_month => {
            let rule = today.and_then(|today| {
                let (year, month) = (u16::try_from(today.year()).ok()?, u16::try_from(today.month()).ok()?);
                Some(DeadlineRule::PartOfMonth { year, month, part: PartOfMonth::End })
            });
            Some(rule.ok_or(WordingRefusal::YearMissing))
        }
        [day, name] | [day, name, _] if month(name).is_some() && day.ends_with('.') => {
            let of_month = digits(day.trim_end_matches('.'))?;
            let given = bare.get(2).map(|year| self::year(year));
            if given == Some(None) {
                return None;
            }
            dated(of_month, month(name)?.into(), given.flatten(), today)
        }
        [part @ ("anfang" | "mitte" | "ende"), name, rest @ ..] if month(name).is_some() => {
            let part = match *part {
                "anfang" => PartOfMonth::Start,
                "mitte" => PartOfMonth::Middle,
                _ => PartOfMonth::End,
            };
            let month = month(name)?;
            let year = match rest {
                [] => today.and_then(|today| next_year(today, |year| part.day(year, month.into()))),
                [year] => Some(self::year(year)?),
                _ => return None,
            };
            Some(year.ok_or(WordingRefusal::YearMissing).map(|year| DeadlineRule::PartOfMonth { year, month, part }))
        }
        ["ende" | "jahresende" | "jahresschluss" | "schluss", rest @ ..] if of_year => {
            let year = match rest {
                [] => today.and_then(|today| u16::try_from(today.year()).ok()),
                [year] => Some(self::year(year)?),
                _ => return None,
            };
            Some(year.ok_or(WordingRefusal::YearMissing).map(|year| DeadlineRule::EndOfYear { year }))
        }
        ["ende", year] if self::year(year).is_some() => Some(Ok(DeadlineRule::EndOfYear { year: self::year(year)? })),
        ["ende", number, what @ ("quartals" | "halbjahres" | "halbjahrs"), year] => {
            let Ordinal::Nth(number) = ordinal(number)? else { return None };
            let (year, number) = (self::year(year)?, u16::from(number));
            match (*what, number) {
                ("quartals", 1..=4) => Some(Ok(DeadlineRule::EndOfQuarter { year, quarter: number })),
                ("halbjahres" | "halbjahrs", 1..=2) => Some(Ok(DeadlineRule::EndOfHalfYear { year, half: number })),
                _ => None,
            }
        }
        _ => None,
    }
}

fn year(word: &str) -> Option<u16> {
    let year = word.trim_end_matches('.');
    if year.len() == 4 { digits(year)?.try_into().ok().filter(|year| *year > 0) } else { None }
}

/// "31.12.2022", "31.12."
fn numeric(date: &str, today: Option<Day>) -> Reading {
    let parts: Vec<_> = date.trim_end_matches('.').split('.').collect();
    let number = |part: &str| if part.len() <= 2 { digits(part) } else { None };
    match parts.as_slice() {
        [day, month] => dated(number(day)?, number(month)?, None, today),
        [day, month, year] => dated(number(day)?, number(month)?, Some(self::year(year)?), today),
        _ => None,
    }
}

fn dated(of_month: u32, month: u32, year: Option<u16>, today: Option<Day>) -> Reading {
    // a day that no year has is not understood, whatever the year
    Day::new(2024, month, of_month)?;
    let year = match (year, today) {
        (Some(year), _) => year,
        (None, Some(today)) => next_year(today, |year| Day::new(year, month, of_month))?,
        (None, None) => return Some(Err(WordingRefusal::YearMissing)),
    };
    Day::new(year.into(), month, of_month).map(|date| Ok(DeadlineRule::NamedDay { date }))
}

/// The year of the next such date, today included: in doubt it is meant.
fn next_year(today: Day, in_year: impl Fn(i32) -> Option<Day>) -> Option<u16> {
    let is_next = |year: &i32| in_year(*year).is_some_and(|day| day >= today);
    (today.year()..=today.year() + 8).find(is_next).and_then(|year| u16::try_from(year).ok())
}

/// A period: "binnen 14 Tagen", "ein halbes Jahr", "anderthalb Monate".
fn period(words: &[&str], event: Option<Day>) -> Reading {
    let rest = LEADS.iter().find_map(|lead| words.strip_prefix(*lead)).unwrap_or(words);
    let end = (1..=3.min(rest.len())).rev().find(|end| rest.get(..*end).is_some_and(|rest| length(rest).is_some()))?;
    let (words, after) = rest.split_at_checked(end)?;
    let follows = match after {
        [] => true,
        ["nach" | "ab" | "seit", what @ ..] => !what.is_empty() && what.iter().all(|word| EVENT.contains(word)),
        _ => false,
    };
    let (amount, unit, plus_half_month) = length(words).filter(|_| follows)?;
    let rule = event.map(|date| DeadlineRule::AfterEvent { date, amount, unit, plus_half_month });
    Some(rule.ok_or(WordingRefusal::EventMissing))
}

/// What stands before a period.
const LEADS: [&[&str]; 8] = [
    &["binnen"],
    &["innerhalb", "von"],
    &["innerhalb"],
    &["in"],
    &["mit", "einer", "frist", "von"],
    &["eine", "frist", "von"],
    &["frist", "von"],
    &["frist"],
];

/// What a period runs after.
const EVENT: [&str; 17] = [
    "zugang",
    "bekanntgabe",
    "zustellung",
    "eingang",
    "empfang",
    "erhalt",
    "dem",
    "der",
    "des",
    "diesem",
    "dieses",
    "schreibens",
    "bescheids",
    "bescheides",
    "briefes",
    "beschluss",
    "beschlusses",
];

fn length(words: &[&str]) -> Option<(u16, Unit, bool)> {
    Some(match words {
        ["monatsfrist"] => (1, Unit::Month, false),
        ["jahresfrist"] => (1, Unit::Year, false),
        ["halbes", "jahr"] => (1, Unit::HalfYear, false),
        ["vierteljahr" | "vierteljahres"] | ["ein" | "einem" | "eines", "vierteljahr" | "vierteljahres"] => {
            (1, Unit::Quarter, false)
        }
        ["halbjahr"] | ["ein" | "einem" | "eines", "halbjahr" | "halben" | "halbes", ..] => match words {
            [.., "jahr" | "jahres" | "jahrs" | "halbjahr"] => (1, Unit::HalfYear, false),
            [.., "monat" | "monats"] => (1, Unit::HalfMonth, false),
            _ => return None,
        },
        ["anderthalb" | "eineinhalb", "monate" | "monaten"] => (1, Unit::Month, true),
        ["zweieinhalb", "monate" | "monaten"] => (2, Unit::Month, true),
        ["dreieinhalb", "monate" | "monaten"] => (3, Unit::Month, true),
        ["anderthalb" | "eineinhalb", "jahre" | "jahren"] => (18, Unit::Month, false),
        [number, unit] => {
            let unit = match *unit {
                "tag" | "tage" | "tagen" | "tages" => Unit::Day,
                "woche" | "wochen" => Unit::Week,
                "monat" | "monate" | "monaten" | "monats" => Unit::Month,
                "quartal" | "quartale" | "quartalen" | "vierteljahre" | "vierteljahren" => Unit::Quarter,
                "jahr" | "jahre" | "jahren" | "jahres" => Unit::Year,
                _ => return None,
            };
            (cardinal(number)?, unit, false)
        }
        _ => return None,
    })
}
