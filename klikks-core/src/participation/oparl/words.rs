//! What the free texts of a council's information system say, by a small list of words. Whatever is not in it is not told.

use super::super::{Body, Majority, Outcome};

/// What the words say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Told<T> {
    /// This.
    One(T),
    /// More than one thing.
    Several,
    /// Nothing that is known here.
    Nothing,
}

/// The longer words first, so that "nicht zugestimmt" is not read as "zugestimmt".
const OUTCOMES: [(&str, Outcome); 19] = [
    ("nicht angenommen", Outcome::Rejected),
    ("nicht zugestimmt", Outcome::Rejected),
    ("zur kenntnis genommen", Outcome::Noted),
    ("kenntnis genommen", Outcome::Noted),
    ("kenntnisnahme", Outcome::Noted),
    ("zur kenntnis", Outcome::Noted),
    ("keine abstimmung", Outcome::PresentedWithoutVote),
    ("ohne abstimmung", Outcome::PresentedWithoutVote),
    ("beschlossen", Outcome::Approved),
    ("zugestimmt", Outcome::Approved),
    ("zustimmung", Outcome::Approved),
    ("angenommen", Outcome::Approved),
    ("genehmigt", Outcome::Approved),
    ("abgelehnt", Outcome::Rejected),
    ("ablehnung", Outcome::Rejected),
    ("zurückgestellt", Outcome::Adjourned),
    ("verschoben", Outcome::Adjourned),
    ("abgesetzt", Outcome::Adjourned),
    ("vertagt", Outcome::Adjourned),
];

/// What may stand beside an outcome without changing it.
const BESIDE: [&str; 5] = ["nicht öffentlich", "ohne gegenstimme", "keine gegenstimme", "ohne enthaltung", "ohne aussprache"];

/// What came of it. Words that say two things, or deny one in a way that is not listed, do not tell.
pub(super) fn outcome(text: &str) -> Told<Outcome> {
    let mut rest = text.to_lowercase();
    for words in BESIDE {
        rest = rest.replace(words, " ");
    }
    let mut told: Vec<Outcome> = Vec::new();
    for (words, outcome) in &OUTCOMES {
        if rest.contains(words) && !told.contains(outcome) {
            told.push(*outcome);
        }
        rest = rest.replace(words, " ");
    }
    let denied = rest.split(|char: char| !char.is_alphabetic()).any(|word| ["nicht", "kein", "keine", "ohne"].contains(&word));
    match told.as_slice() {
        [] => Told::Nothing,
        [one] if !denied => Told::One(*one),
        _ => Told::Several,
    }
}

/// How it was carried, in the words of the minutes; never from counts.
pub(super) fn majority(text: &str) -> Majority {
    let text = text.to_lowercase();
    let unanimous = text.contains("einstimmig");
    let by_majority = text.contains("mehrheitlich") || text.contains("mit mehrheit") || text.contains("stimmenmehrheit");
    match (unanimous, by_majority) {
        (true, false) => Majority::Unanimous,
        (false, true) => Majority::Majority,
        _ => Majority::Unknown,
    }
}

const DISTRICT: [&str; 8] = [
    "ortsbeirat",
    "ortsrat",
    "ortschaftsrat",
    "ortsbezirksrat",
    "bezirksvertretung",
    "bezirksbeirat",
    "bezirksrat",
    "stadtbezirksrat",
];

const COUNCIL: [&str; 16] = [
    "rat",
    "stadtrat",
    "gemeinderat",
    "ortsgemeinderat",
    "marktgemeinderat",
    "verbandsgemeinderat",
    "samtgemeinderat",
    "ratsversammlung",
    "gemeindevertretung",
    "stadtvertretung",
    "stadtverordnetenversammlung",
    "bürgerschaft",
    "kreistag",
    "regionsversammlung",
    "amtsausschuss",
    "hauptorgan",
];

/// What kind of body an organization is, by its type, classification and name. A "Seniorenrat" is none of them.
pub(super) fn body(texts: &[&str]) -> Option<Body> {
    let words: Vec<String> = texts.iter().flat_map(|text| parts(text)).collect();
    let any = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    if any(&DISTRICT) {
        return Some(Body::DistrictCouncil);
    }
    let committee = |word: &String| word.ends_with("ausschuss") || word.ends_with("ausschuß");
    if words.iter().any(|word| committee(word) && word != "amtsausschuss") {
        return Some(Body::Committee);
    }
    any(&COUNCIL).then_some(Body::Council)
}

fn parts(text: &str) -> impl Iterator<Item = String> {
    let lower = text.to_lowercase();
    let parts: Vec<String> = lower.split(|char: char| !char.is_alphabetic()).map(str::to_owned).collect();
    parts.into_iter()
}
