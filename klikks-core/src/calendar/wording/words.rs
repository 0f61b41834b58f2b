//! German words for numbers, weekdays and months.

use crate::{
    calendar::{Weekday, deadline::MOST_UNITS},
    fact::digits,
};

/// The words of a wording: lower case, without commas and full stops at their ends, "ß" as written.
pub(super) fn words(wording: &str) -> Vec<String> {
    let bare = |word: &str| {
        word.trim_matches([',', ';', '!', '?', '"', '„', '“', '»', '«', '(', ')']).chars().map(lower).collect::<String>()
    };
    // the full stop of "14." and "31.12." says something, that of a sentence does not
    let word = |word: String| match word.chars().next() {
        Some('0'..='9') => word,
        _ => word.trim_end_matches('.').to_owned(),
    };
    wording.split_whitespace().map(bare).map(word).filter(|word| !word.is_empty()).collect()
}

/// The letters of German in lower case; all of Unicode would be a tenth of the calendar in the browser.
fn lower(letter: char) -> char {
    match letter {
        'Ä' => 'ä',
        'Ö' => 'ö',
        'Ü' => 'ü',
        other => other.to_ascii_lowercase(),
    }
}

/// A cardinal number: digits, or a word.
pub(super) fn cardinal(word: &str) -> Option<u16> {
    if let Some(number) = digits(word) {
        return u16::try_from(number).ok().filter(|number| (1..=MOST_UNITS).contains(number));
    }
    Some(match word {
        "ein" | "eine" | "einem" | "einer" | "eines" | "einen" => 1,
        "zwei" | "zweier" => 2,
        "drei" | "dreier" => 3,
        "vier" => 4,
        "fünf" => 5,
        "sechs" => 6,
        "sieben" => 7,
        "acht" => 8,
        "neun" => 9,
        "zehn" => 10,
        "elf" => 11,
        "zwölf" => 12,
        "dreizehn" => 13,
        "vierzehn" => 14,
        "fünfzehn" => 15,
        "sechzehn" => 16,
        "siebzehn" => 17,
        "achtzehn" => 18,
        "neunzehn" => 19,
        "zwanzig" => 20,
        "einundzwanzig" => 21,
        "vierundzwanzig" => 24,
        "achtundzwanzig" => 28,
        "dreißig" => 30,
        "vierzig" => 40,
        "fünfzig" => 50,
        "sechzig" => 60,
        "neunzig" => 90,
        "hundert" => 100,
        _ => return None,
    })
}

/// What an ordinal says: the n-th, or the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ordinal {
    Nth(u8),
    Last,
}

pub(super) fn ordinal(word: &str) -> Option<Ordinal> {
    if let Some(number) = word.strip_suffix('.').and_then(digits).and_then(|number| number.try_into().ok()) {
        return Some(Ordinal::Nth(number));
    }
    let stem = word.trim_end_matches(['e', 'n', 'r', 's', 'm']);
    Some(match stem {
        "erst" => Ordinal::Nth(1),
        "zweit" => Ordinal::Nth(2),
        "dritt" => Ordinal::Nth(3),
        "viert" => Ordinal::Nth(4),
        "fünft" => Ordinal::Nth(5),
        "letzt" => Ordinal::Last,
        _ => return None,
    })
}

/// A weekday: "Donnerstag", "donnerstags", "Donnerstagabend" is not one.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    let stem = word.strip_suffix('s').filter(|stem| !stem.is_empty()).unwrap_or(word);
    Some(match stem {
        "montag" | "mo" => Weekday::Monday,
        "dienstag" | "di" => Weekday::Tuesday,
        "mittwoch" | "mi" => Weekday::Wednesday,
        "donnerstag" | "do" => Weekday::Thursday,
        "freitag" | "fr" => Weekday::Friday,
        "samstag" | "sonnabend" | "sa" => Weekday::Saturday,
        "sonntag" | "so" => Weekday::Sunday,
        _ => return None,
    })
}

/// A month by its name, 1 to 12.
pub(super) fn month(word: &str) -> Option<u16> {
    Some(match word {
        "januar" | "jänner" => 1,
        "februar" => 2,
        "märz" => 3,
        "april" => 4,
        "mai" => 5,
        "juni" => 6,
        "juli" => 7,
        "august" => 8,
        "september" => 9,
        "oktober" => 10,
        "november" => 11,
        "dezember" => 12,
        _ => return None,
    })
}
