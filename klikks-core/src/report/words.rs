//! Headings and labels of reports, one table a language.

use crate::verdict::Language;

macro_rules! phrases {
    ($($name:ident: $de:literal / $en:literal),+ $(,)?) => {
        /// The labels of one language.
        pub(super) struct Phrases { $(pub(super) $name: &'static str),+ }

        const DE: Phrases = Phrases { $($name: $de),+ };
        const EN: Phrases = Phrases { $($name: $en),+ };
    };
}

phrases! {
    status_on: "Stand am" / "Status on",
    at_a_glance: "Auf einen Blick" / "At a glance",
    official: "Offizielle KlikKS-Kommunen" / "Official KlikKS communes",
    taking_part: "Orte, die mitwirken" / "Places that take part",
    expected_more: "Weitere Zusagen erwartet" / "Further commitments expected",
    unnamed: "ohne Namen" / "unnamed",
    by: "bis zum" / "by",
    interest: "Interessiert oder dabei" / "Interested or in",
    who: "Wer mitwirkt" / "Who takes part",
    who_else: "Außerdem verzeichnet" / "Also on record",
    place: "Ort" / "Place",
    status: "Stand" / "Status",
    basis: "Grundlage" / "Basis",
    resolution: "Beschluss" / "Resolution",
    entries: "Einträge" / "Entries",
    none_on_record: "keiner verzeichnet (nicht: abgelehnt)" / "none on record (not: rejected)",
    not_counted: "zählt nicht als Kommune" / "not counted as a commune",
    places: "Plätze und Vorausschau" / "Places and forecast",
    cap: "Plätze" / "Places",
    cap_source: "Herkunft der Zahl" / "Where the number comes from",
    assumptions: "Annahmen" / "Assumptions",
    counts: "zählt bei den Plätzen mit" / "takes up a place",
    counts_not: "zählt bei den Plätzen nicht mit" / "takes up no place",
    contacts: "Rückmeldung und Links" / "Answers and links",
    assumed: "angenommen" / "assumed",
    taken: "Vergeben" / "Taken",
    left: "Frei" / "Left",
    waiting: "Warteliste" / "Waiting list",
    nobody: "niemand" / "nobody",
    reading: "Lesart" / "Reading",
    now: "heute (zugleich schlechtester Fall)" / "today (also the worst case)",
    best: "bester Fall" / "best case",
    of: "von" / "of",
    left_at_best: "dann frei" / "left then",
    reading_counted: "nur Kommunen" / "communes only",
    reading_all: "alle, die mitwirken" / "all that take part",
    unknown: "nicht bekannt" / "unknown",
    deadline: "Frist" / "Deadline",
    wording: "Wortlaut" / "Wording",
    day_named: "Genannter Tag" / "Day named",
    last_day: "Letzter Tag, der zählt" / "Last day that counts",
    why: "Warum" / "Why",
    soft: "Die Frist ist eine Bitte; wer später kommt, wird vermerkt und, solange Platz ist, aufgenommen." /
        "The deadline is a request; who comes later is noted and let in while there is room.",
    hard: "Wer später kommt, ist nicht mehr dabei." / "Who comes later is out.",
    resolutions: "Ratsbeschlüsse" / "Council resolutions",
    unanimous: "einstimmig" / "unanimous",
    decided: "beschlossen, Mehrheit nicht genannt oder mehrheitlich" / "decided, majority not stated or by majority",
    undecided: "beraten, ohne Entscheidung" / "dealt with, no decision",
    absent: "nicht erwähnt (das heißt nicht: abgelehnt)" / "not mentioned (which is not: rejected)",
    sponsors: "Klimaschutzpat:innen" / "Sponsors",
    in_all: "Zusammen" / "In all",
    districts: "Stadtteile" / "districts",
    held: "Stattgefunden" / "Held",
    coming: "Geplant" / "Planned",
    events: "Veranstaltungen" / "Events",
    attendance: "Teilnehmende" / "Attendance",
    on_site: "vor Ort" / "on site",
    online: "digital" / "online",
    hybrid: "vor Ort und digital" / "on site and online",
    invites: "lädt ein" / "invites",
    series: "Regelmäßige Treffen" / "Regular meetings",
    preferred: "übliche Lesart" / "usual reading",
    other_reading: "andere Lesart" / "other reading",
    anchor_stated: "Erster Termin" / "First date",
    anchor_assumed: "Erster Termin angenommen" / "First date assumed",
    anchor_unknown: "Der erste Termin ist nicht bekannt; deshalb keine Termine." / "The first date is not known, so there are no dates.",
    topics: "Schwerpunktthemen" / "Focus topics",
    findings: "Auffälligkeiten" / "Findings",
    nothing: "Keine." / "None.",
    sources: "Belege" / "Sources",
    entry: "Eintrag" / "Entry",
    // the public page
    takes_part_now: "Wer ist dabei?" / "Who is in?",
    is_there_room: "Ist noch Platz?" / "Is there room?",
    until_when: "Bis wann?" / "Until when?",
    what_next: "Was kommt als Nächstes?" / "What comes next?",
    whom_to_ask: "Wen kann ich fragen?" / "Whom can I ask?",
    time_left: "Zeit" / "Time",
    places_left: "Noch freie Plätze" / "Places left",
    programme_is_full: "Zurzeit ist kein Platz frei." / "No place is free at present.",
    waiting_list_open: "Zurzeit ist kein Platz frei. Es gibt eine Warteliste." / "No place is free at present. There is a waiting list.",
    target_reached: "Die geplanten Plätze sind vergeben. Weitere Anfragen sind möglich." /
        "The places that were planned are taken. Further requests are possible.",
    late_welcome: "Die Frist ist vorbei. Spätere Anfragen sind möglich, solange Platz ist." /
        "The deadline is over. Later requests are possible while there is room.",
    without_limit: "Die Zahl der Plätze ist nicht begrenzt." / "The number of places is not limited.",
    no_deadline: "Es gibt keine Frist." / "There is no deadline.",
    deadline_over: "Die Frist ist vorbei." / "The deadline is over.",
    programme_over: "Das Programm ist beendet." / "The programme has ended.",
    nothing_planned: "Es ist nichts eingetragen." / "Nothing is on record.",
    clock: "Uhr" / "h",
    official_short: "offizielle KlikKS-Kommune" / "official KlikKS commune",
    taking_part_short: "wirkt mit, ohne die Kommune" / "takes part without the commune",
    deadline_event: "Letzter Tag für die Rückmeldung" / "Last day for answers",
}

impl Phrases {
    pub(super) fn of(language: Language) -> &'static Self {
        match language {
            Language::De => &DE,
            Language::En => &EN,
        }
    }
}
