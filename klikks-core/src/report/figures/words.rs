//! Labels of figures, one table a language.

use crate::verdict::Language;

macro_rules! labels {
    ($($name:ident: $de:literal / $en:literal / $einfach:literal),+ $(,)?) => {
        /// The labels of one language.
        pub(super) struct Labels { $(pub(super) $name: &'static str),+ }

        const DE: Labels = Labels { $($name: $de),+ };
        const EN: Labels = Labels { $($name: $en),+ };
        const EINFACH: Labels = Labels { $($name: $einfach),+ };
    };
}

labels! {
    council: "Bericht an den Rat" / "Report to the council" / "Bericht für den Rat",
    programme: "Bericht zum Programm" / "Programme report" / "Bericht über das Programm",
    press: "Zahlen für die Presse" / "Figures for the press" / "Zahlen für die Presse",
    funder: "Zahlen für den Fördermittelgeber" / "Figures for the funder" / "Zahlen für den Geldgeber",
    status: "Wo der Ort steht" / "Where the place stands" / "So weit ist der Ort",
    standing: "Stand" / "Status" / "Stand",
    resolutions: "Beschlüsse" / "Resolutions" / "Beschlüsse",
    no_resolution: "keiner verzeichnet (das heißt nicht: abgelehnt)" / "none on record (which is not: rejected)" /
        "kein Eintrag (das heißt nicht: abgelehnt)",
    communes: "Kommunen" / "Communes" / "Kommunen",
    official: "Offizielle KlikKS-Kommunen" / "Official KlikKS communes" / "Offizielle KlikKS-Kommunen",
    taking_part: "Orte, die mitwirken" / "Places that take part" / "Orte, die mitmachen",
    expected: "Weitere Zusagen erwartet" / "Further commitments expected" / "So viele Kommunen sollen noch zusagen",
    places: "Orte" / "Places" / "Orte",
    intakes: "Plätze und Warteliste" / "Places and waiting list" / "Plätze und Warteliste",
    cap: "Plätze" / "Places" / "Plätze",
    taken: "Vergebene Plätze" / "Places taken" / "Vergebene Plätze",
    left: "Freie Plätze" / "Places left" / "Freie Plätze",
    waiting: "Orte auf der Warteliste" / "Places on the waiting list" / "Orte auf der Warteliste",
    forecast: "Vorausschau" / "Forecast" / "So kann es weitergehen",
    now: "heute" / "today" / "heute",
    best: "bester Fall" / "best case" / "wenn alle zusagen",
    sponsors: "Klimaschutzpat:innen" / "Sponsors" / "Klimaschutzpat:innen",
    coverage: "Stadtteile und Themen" / "Districts and topics" / "Stadtteile und Themen",
    areas: "Stadtteile und Themen, zusammen" / "Districts and topics, in all" / "Stadtteile und Themen, alle zusammen",
    uncovered: "davon ohne Klimaschutzpat:in" / "of these without a sponsor" / "davon ohne Klimaschutzpat:in",
    without: "ohne Klimaschutzpat:in" / "without a sponsor" / "ohne Klimaschutzpat:in",
    held: "Was stattgefunden hat" / "What took place" / "Das war schon",
    events_held: "Veranstaltungen, stattgefunden" / "Events held" / "Veranstaltungen, die es schon gab",
    cancelled: "Veranstaltungen, abgesagt" / "Events cancelled" / "Veranstaltungen, die ausgefallen sind",
    came: "Teilnehmende" / "Attendance" / "So viele sind gekommen",
    coming: "Was geplant ist" / "What is planned" / "Das ist geplant",
    events_planned: "Veranstaltungen, geplant" / "Events planned" / "Geplante Veranstaltungen",
    series: "Regelmäßige Treffen" / "Regular meetings" / "Regelmäßige Treffen",
    next_date: "Nächster Termin" / "Next date" / "Nächster Termin",
    instead_of: "statt am" / "instead of" / "und nicht am",
    left_out: "fällt aus" / "left out" / "fällt aus",
    projects: "Projekte und CO2" / "Projects and CO2" / "Projekte und CO2",
    projects_in_all: "Projekte, auch aufgegebene" / "Projects, dropped ones included" / "Projekte, auch beendete",
    project_state: "Projekte" / "Projects" / "Projekte",
    project: "Projekt" / "Project" / "Projekt",
    without_figure: "Projekte ohne Angabe zu CO2 (das heißt nicht: null)" / "Projects without a figure for CO2 (which is not: nought)" /
        "Projekte ohne Zahl für CO2 (das heißt nicht: null)",
    saved_done: "Einsparung, umgesetzte Projekte" / "Saved, projects done" / "CO2 gespart, fertige Projekte",
    saved_planned: "Einsparung, noch nicht umgesetzt" / "To be saved, projects not done" / "CO2 gespart, noch nicht fertig",
    reported: "Einsparung, im Ganzen gemeldet" / "Saved, reported as a whole" / "CO2 gespart, alles zusammen gemeldet",
    next: "Wie es weitergeht" / "What comes next" / "Das kommt jetzt",
    next_step: "Nächster Schritt" / "Next step" / "Nächster Schritt",
    until: "Bis wann" / "Until when" / "Bis wann",
    term_end: "Letzter Tag des Programms" / "Last day of the programme" / "Letzter Tag vom Programm",
    findings: "Auffälligkeiten" / "Findings" / "Das fällt auf",
    nothing: "Es ist nichts verzeichnet." / "Nothing is on record." / "Es gibt keinen Eintrag.",
    withheld: "zurückgehalten" / "withheld" / "wird nicht gesagt",
    why_withheld: "Kleine Zahlen von Personen sind zurückgehalten, damit niemand zu erkennen ist; manchmal auch eine größere, aus der sich eine kleine ergäbe." /
        "Small numbers of persons are withheld so that nobody can be made out; at times a larger one too, from which a small one would follow." /
        "Kleine Zahlen von Menschen sagen wir nicht. Sonst könnte man die Menschen erkennen.",
    no_places: "nicht begrenzt" / "not limited" / "nicht begrenzt",
    gas_unknown: "CO2 (welches Gas, ist nicht bekannt)" / "CO2 (which gas is unknown)" / "CO2 (welches Gas, wissen wir nicht)",
    // columns
    section: "Abschnitt" / "Section" / "Abschnitt",
    label: "Angabe" / "Figure" / "Angabe",
    scope: "Ort oder Programm" / "Place or programme" / "Ort oder Programm",
    value: "Wert" / "Value" / "Wert",
    exactness: "Genauigkeit" / "Exactness" / "Wie genau?",
    unit: "Einheit" / "Unit" / "Einheit",
    basis: "Grundlage" / "Basis" / "Grundlage",
    as_of: "Stand am" / "As of" / "Stand am",
    entries: "Einträge" / "Entries" / "Einträge",
    entry: "Eintrag" / "Entry" / "Eintrag",
    sources: "Belege" / "Sources" / "Belege",
    // exactness
    exactly: "genau" / "exactly" / "genau",
    at_least: "mindestens" / "at least" / "mindestens",
    at_most: "höchstens" / "at most" / "höchstens",
    more_than: "mehr als" / "more than" / "mehr als",
    about: "etwa" / "about" / "etwa",
    in_words: "nur in Worten" / "in words only" / "nur in Worten",
    unknown: "nicht bekannt" / "unknown" / "nicht bekannt",
}

impl Labels {
    pub(super) fn of(language: Language) -> &'static Self {
        match language {
            Language::De => &DE,
            Language::En => &EN,
            Language::Einfach => &EINFACH,
        }
    }
}
