//! Events and agendas in German.

use super::{AgendaLabels, WorkshopWords};
use crate::{
    calendar::Holiday,
    fact::{Count, Day, Span, Usual},
    programme::Label,
    verdict::text::{calendar::CalendarWords, catalogue::Words, de::German},
    workshop::{AgendaNote, Material, Phase, Task, TemplateName},
};

static LABELS: AgendaLabels = AgendaLabels {
    schedule: "Ablauf",
    time: "Zeit",
    what: "Was",
    minutes: "Minuten",
    people: "Teilnehmende",
    clock: "Uhr",
    day: "Tag",
    notes: "Hinweise",
    material: "Material",
    before: "Vorbereitung",
    after: "Nachbereitung",
    by: "bis",
    sources: "Quellen",
    assumed: "Annahmen",
    own: "Eigener Ablauf",
};

pub(super) fn minutes(n: impl Into<i64>) -> String {
    let n = n.into();
    format!("{n} {}", if n == 1 { "Minute" } else { "Minuten" })
}

fn usual(usual: Usual) -> String {
    match (usual.least, usual.most) {
        (Some(least), Some(most)) => format!("{least} bis {most} Minuten"),
        (Some(least), None) => format!("mindestens {least} Minuten"),
        (None, Some(most)) => format!("höchstens {most} Minuten"),
        (None, None) => "nicht festgelegt".to_owned(),
    }
}

impl WorkshopWords for German {
    fn kind_still_open(&self, event: &str) -> String {
        format!("Art der Veranstaltung noch offen: {event}.")
    }

    fn day_still_open(&self, event: &str) -> String {
        format!("Tag der Veranstaltung noch offen: {event}.")
    }

    fn rhythm_ambiguous(&self, series: &str) -> String {
        format!("{series}: Der Wortlaut lässt mehr als eine Lesart zu.")
    }

    fn anchor_is_assumed(&self, series: &str, date: Day, reason: &str) -> String {
        format!("{series}: Der erste Termin ist nicht belegt; der {} ist angenommen ({reason}).", self.day(date))
    }

    fn anchor_is_unknown(&self, series: &str) -> String {
        format!("{series}: Der erste Termin ist nicht bekannt; deshalb werden keine Termine genannt.")
    }

    fn series_on_holiday(&self, series: &str, day: Day, holiday: Holiday) -> String {
        format!("{series}: Der Termin am {} fällt auf {}.", self.day(day), self.holiday(holiday))
    }

    fn series_date_unknown(&self, series: &str, day: Day, seq: u32) -> String {
        format!("{series}: Der {} ist kein Termin dieser Reihe, wurde aber verlegt oder abgesagt (Eintrag {seq}).", self.day(day))
    }

    fn event_out_of_order(&self, event: &str, kind: &str, later: &str, expected: &str) -> String {
        format!("{event}: {kind} kam vor {expected} ({later}); üblich ist die umgekehrte Reihenfolge.")
    }

    fn notice_short(&self, event: &str, announced: &Span, days: i32, usual: u16) -> String {
        let announced = self.span(announced);
        if days < 0 {
            return format!("{event}: angekündigt {announced}, also erst nach dem Termin; üblich sind {usual} Tage vorher.");
        }
        let days = if days == 1 { "1 Tag".to_owned() } else { format!("{days} Tage") };
        format!("{event}: angekündigt {announced}, höchstens {days} vorher; üblich sind {usual}.")
    }

    fn event_on_holiday(&self, event: &str, day: Day, holiday: Holiday, certain: bool) -> String {
        let (day, holiday) = (self.day(day), self.holiday(holiday));
        if certain {
            format!("{event}: Der {day} ist ein Feiertag: {holiday}.")
        } else {
            format!("{event}: Der {day} ist in einigen Gemeinden des Landes ein Feiertag: {holiday}.")
        }
    }

    fn event_in_school_break(&self, event: &str, day: Day, school_break: &str) -> String {
        format!("{event}: Der {} liegt in den Ferien: {school_break}.", self.day(day))
    }

    fn many_people(&self, event: &str, count: &Count, most: u32) -> String {
        format!("{event}: Teilnehmende: {}; üblich sind höchstens {most}.", self.count(count))
    }

    fn length_unusual(&self, event: &str, length: u16, of: Usual) -> String {
        format!("{event}: Dauer: {}; üblich: {}.", minutes(length), usual(of))
    }

    fn agenda_labels(&self) -> &'static AgendaLabels {
        &LABELS
    }

    fn label<'a>(&self, label: &'a Label) -> &'a str {
        &label.de
    }

    fn template(&self, name: TemplateName) -> &'static str {
        match name {
            TemplateName::FutureWorkshopEvening => "Zukunftswerkstatt an einem Abend",
            TemplateName::FutureWorkshopDay => "Zukunftswerkstatt an einem Tag",
            TemplateName::FutureWorkshopTwoDays => "Zukunftswerkstatt an zwei Tagen",
            TemplateName::StrategyWorkshop => "Strategieworkshop",
            TemplateName::PrioritisationWorkshop => "Priorisierungsworkshop",
            TemplateName::ImplementationWorkshop => "Umsetzungsworkshop",
            TemplateName::InformationEvening => "Informationsabend",
            TemplateName::MeetAndGreet => "Kennenlernen",
        }
    }

    fn phase(&self, phase: Phase) -> &'static str {
        match phase {
            Phase::Welcome => "Ankommen und Begrüßung",
            Phase::Critique => "Kritik",
            Phase::Fantasy => "Phantasie",
            Phase::Implementation => "Verwirklichung",
            Phase::Closing => "Ergebnis und nächster Termin",
            Phase::Introductions => "Vorstellungsrunde",
            Phase::Expectations => "Erwartungen und Angebote",
            Phase::Presentation => "Das Programm in Kürze",
            Phase::Examples => "Beispiele aus anderen Orten",
            Phase::Questions => "Fragen und Antworten",
            Phase::Tables => "Gespräche an Thementischen",
            Phase::Stocktaking => "Wo stehen wir?",
            Phase::Goals => "Wohin wollen wir?",
            Phase::Paths => "Wie kommen wir dorthin?",
            Phase::Agreements => "Wer macht was bis wann?",
            Phase::Ideas => "Die Ideen in Kürze",
            Phase::Criteria => "Maßstäbe",
            Phase::Rating => "Bewerten mit Punkten",
            Phase::Ranking => "Rangfolge prüfen",
            Phase::Sketch => "Projektskizze",
            Phase::Steps => "Schritte, Zuständige, Termine",
            Phase::Resources => "Geld, Räume, Partner, Genehmigungen",
        }
    }

    fn phase_rule(&self, phase: Phase) -> Option<&'static str> {
        match phase {
            Phase::Critique => {
                Some("sammeln, nicht diskutieren; Sachen kritisieren, keine Personen; ordnen und mit Punkten gewichten")
            }
            Phase::Fantasy => Some("alles ist möglich; die Kritik ins Gegenteil wenden; keine Killerphrasen"),
            Phase::Implementation => Some("was geht, wer macht es, bis wann; eine Projektskizze"),
            _ => None,
        }
    }

    fn pause(&self) -> &'static str {
        "Pause"
    }

    fn lunch(&self) -> &'static str {
        "Mittagspause"
    }

    fn spare(&self) -> &'static str {
        "Freie Zeit"
    }

    fn continued(&self) -> &'static str {
        "Fortsetzung"
    }

    fn material(&self, material: Material) -> &'static str {
        match material {
            Material::PinBoards => "Pinnwände",
            Material::Cards => "Karten",
            Material::Pens => "Stifte",
            Material::Dots => "Klebepunkte",
            Material::RulesPoster => "Plakat mit den Regeln",
            Material::NameBadges => "Namensschilder",
            Material::SignInSheet => "Unterschriftenliste mit Einwilligung",
            Material::Projector => "Beamer",
            Material::SketchSheets => "Bögen für Projektskizzen",
        }
    }

    fn task(&self, task: Task) -> &'static str {
        match task {
            Task::SettleTopic => "Thema festlegen",
            Task::BookRoom => "Raum buchen",
            Task::FindModeration => "Moderation finden",
            Task::Invite => "Einladen",
            Task::GetMaterial => "Material besorgen",
            Task::SetUpRoom => "Stühle in den Kreis stellen",
            Task::SendMinutes => "Protokoll verschicken",
            Task::KeepContacts => "Kontaktliste führen, nur mit Einwilligung",
            Task::MeetAgain => "Wieder treffen",
            Task::FormGroups => "Dauerhafte Gruppen bilden",
        }
    }

    fn agenda_note(&self, note: &AgendaNote) -> String {
        match note {
            AgendaNote::SlotUnusual { minutes: slot, usual: of } => {
                format!("{} sind für diesen Ablauf ungewöhnlich; üblich: {}.", minutes(*slot), usual(*of))
            }
            AgendaNote::SlotTooShort { missing } => {
                format!("Die Zeit reicht nicht für alle Phasen: Es fehlen {}. Jede Phase ist gekürzt.", minutes(*missing))
            }
            AgendaNote::PhaseTooShort { phase, label, minutes: has, least } => {
                format!("{}: {} statt mindestens {least}.", self.phase_called(*phase, label.as_ref()), minutes(*has))
            }
            AgendaNote::SlotTooLong { spare } => {
                format!("Alle Phasen haben ihre Höchstdauer; {} bleiben frei.", minutes(*spare))
            }
            AgendaNote::SplitGroups { participants, groups, largest } => {
                format!("{participants} Personen sind zu viele für eine Gruppe: {groups} Gruppen bilden, je höchstens {largest}.")
            }
        }
    }

    fn overrun(&self, by: i16) -> String {
        match by {
            0 => "Es bleibt beim geplanten Ende.".to_owned(),
            1.. => format!("Bleiben alle Längen, endet der Tag {} später.", minutes(by)),
            _ => format!("Bleiben alle Längen, endet der Tag {} früher.", minutes(-i64::from(by))),
        }
    }

    fn gives_way(&self, part: &str, from: u16, to: u16) -> String {
        format!("Soll das Ende bleiben: {part} {} statt {from}.", minutes(to))
    }

    fn still_over(&self, by: u16) -> String {
        format!("Auch dann endet der Tag {} später.", minutes(by))
    }
}
