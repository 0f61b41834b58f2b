//! What the vectors about events find is told in words, in every language.

use klikks_tests::{ask, call_of, cases};
use serde_json::{Value, json};

/// The report on a register of the vectors, as text.
fn report(topic: &str, title: &str, language: &str) -> String {
    let (_, mut case) = cases("").into_iter().find(|(of, case)| of == topic && case["title"] == title).unwrap();
    case["function"] = "report".into();
    case["when"] = json!({ "as_of": { "day": "2023-06-30" }, "language": language });
    let answer: Value = serde_json::from_str(&ask("report", &call_of(&case)).unwrap()).unwrap();
    answer["text"].as_str().unwrap().to_owned()
}

#[test]
fn findings_about_events_are_told_in_every_language() {
    let told = [
        (
            "events",
            "A plan on a public holiday of the Land is told, not refused",
            "Gronau (Informationsveranstaltung): Der 8. Juni 2023 ist ein Feiertag: Fronleichnam.",
            "Gronau (information event): 8 June 2023 is a public holiday: Corpus Christi.",
            "Gronau (Informationsveranstaltung): Der Termin ist am 8. Juni 2023. Dieser Tag ist ein Feiertag: Fronleichnam.",
        ),
        (
            "events",
            "Assumption is kept in some communes of Bavaria; whether in this one, nobody said",
            "Geretsried (Informationsveranstaltung): Der 15. August 2024 ist in einigen Gemeinden des Landes ein Feiertag: Mariä Himmelfahrt.",
            "Geretsried (information event): 15 August 2024 is a public holiday in some communes of the Land: Assumption Day.",
            "Ob das auch hier so ist, wissen wir nicht.",
        ),
        (
            "events",
            "A plan in a school break is told",
            "Gronau (Informationsveranstaltung): Der 13. April 2023 liegt in den Ferien: Osterferien.",
            "Gronau (information event): 13 April 2023 lies in a school break: Osterferien.",
            "Da sind Schulferien: Osterferien.",
        ),
        (
            "events",
            "A week between the call and the evening is short where three weeks are usual",
            "Gronau (Informationsveranstaltung): angekündigt am 14. März 2023, höchstens 7 Tage vorher; üblich sind 21.",
            "Gronau (information event): announced on 14 March 2023, at most 7 days before; 21 are usual.",
            "Das ist spät: höchstens 7 Tage vorher. Üblich sind 21 Tage.",
        ),
        (
            "events",
            "Announced after the date: the days are negative",
            "Gronau (Informationsveranstaltung): angekündigt am 22. März 2023, also erst nach dem Termin; üblich sind 21 Tage vorher.",
            "Gronau (information event): announced on 22 March 2023, after the date itself; 21 days before are usual.",
            "Da war der Termin schon vorbei.",
        ),
        (
            "events",
            "Ideas were ranked before they were collected",
            "Gronau (Priorisierungsworkshop): Priorisierungsworkshop kam vor Zukunftswerkstatt (Gronau (Zukunftswerkstatt)); üblich ist die umgekehrte Reihenfolge.",
            "Gronau (prioritisation workshop): prioritisation workshop came before future workshop (Gronau (future workshop)); the other order is usual.",
            "Zuerst kam: Priorisierungsworkshop. Danach kam: Zukunftswerkstatt.",
        ),
        (
            "events",
            "Twenty-six came where at most twenty-five are usual",
            "Gronau (Zukunftswerkstatt): Teilnehmende: 26; üblich sind höchstens 25.",
            "Gronau (future workshop): participants: 26; at most 25 are usual.",
            "Das sind viele Menschen: 26. Üblich sind höchstens 25.",
        ),
        (
            "events",
            "An hour and a half is short for a Zukunftswerkstatt",
            "Gronau (Zukunftswerkstatt): Dauer: 90 Minuten; üblich: 120 bis 480 Minuten.",
            "Gronau (future workshop): length: 90 minutes; usual: 120 to 480 minutes.",
            "Das Treffen dauert 90 Minuten. Üblich sind 120 bis 480 Minuten.",
        ),
        (
            "series_changes",
            "Somebody cancelled a Thursday between the dates: told, and nothing changes",
            "Der 11. Mai 2023 ist kein Termin dieser Reihe, wurde aber verlegt oder abgesagt (Eintrag 4).",
            "11 May 2023 is no date of this series, but was moved or cancelled (entry 4).",
            "In Eintrag 4 ist ein Termin geändert: 11. Mai 2023. Diesen Termin gibt es aber nicht.",
        ),
    ];
    for (topic, title, de, en, einfach) in told {
        for (language, line) in [("de", de), ("en", en), ("einfach", einfach)] {
            let text = report(topic, title, language);
            assert!(text.contains(line), "{title}, {language}:\n{line}\nis not in\n{text}");
        }
    }
}

/// What became of dates of a series stands in the list of its dates.
#[test]
fn dates_that_were_moved_cancelled_or_left_out_say_so() {
    let at = |title, language| {
        let (_, mut case) = cases("").into_iter().find(|(_, case)| case["title"] == title).unwrap();
        case["when"]["language"] = json!(language);
        let answer: Value = serde_json::from_str(&ask("report", &call_of(&case)).unwrap()).unwrap();
        answer["text"].as_str().unwrap().to_owned()
    };
    for (title, language, part) in [
        ("A cancelled date stays in the list with its reason", "de", "1. Juni 2023 (abgesagt: Raum nicht frei); 15. Juni 2023"),
        ("A moved date tells where it went", "de", "1. Juni 2023 (verlegt auf den 2. Juni 2023, 19:00 Uhr: Raum nicht frei)"),
        ("A moved date tells where it went", "en", "1 June 2023 (moved to 2 June 2023, 19:00 h: Raum nicht frei)"),
        ("A moved date tells where it went", "einfach", "1. Juni 2023 (neuer Tag: 2. Juni 2023, 19:00 Uhr: Raum nicht frei)"),
        (
            "Holidays are left out if the series says so, and the holiday is the reason",
            "de",
            "18. Mai 2023 (Christi Himmelfahrt; fällt aus)",
        ),
        ("School breaks are left out if the series says so", "en", "29 June 2023 (Sommerferien; left out)"),
        ("A series that ends has no date after its last day", "de", "- Letzter Tag der Reihe: 15. Juni 2023"),
    ] {
        let text = at(title, language);
        assert!(text.contains(part), "{title}, {language}:\n{part}\nis not in\n{text}");
    }
}
