//! Events and agendas in simple German.

use super::{AgendaLabels, WorkshopWords, de::minutes};
use crate::{
    calendar::Holiday,
    fact::{Count, Day, Span, Usual},
    programme::Label,
    verdict::text::{calendar::CalendarWords, catalogue::Words, de::German, einfach::Einfach},
    workshop::{AgendaNote, Material, Phase, Task, TemplateName},
};

static LABELS: AgendaLabels = AgendaLabels {
    schedule: "So läuft das Treffen ab",
    time: "Zeit",
    what: "Was wir machen",
    minutes: "Minuten",
    people: "So viele Menschen kommen",
    clock: "Uhr",
    day: "Tag",
    notes: "Das ist wichtig",
    material: "Das brauchen wir",
    before: "Das machen wir vorher",
    after: "Das machen wir nachher",
    by: "bis zum",
    sources: "Daher wissen wir das",
    assumed: "Das nehmen wir an",
    own: "Eigener Ablauf",
};

fn usual(usual: Usual) -> String {
    match (usual.least, usual.most) {
        (Some(least), Some(most)) => format!("Üblich sind {least} bis {most} Minuten."),
        (Some(least), None) => format!("Üblich sind mindestens {least} Minuten."),
        (None, Some(most)) => format!("Üblich sind höchstens {most} Minuten."),
        (None, None) => "Was üblich ist, steht nicht fest.".to_owned(),
    }
}

impl WorkshopWords for Einfach {
    fn kind_still_open(&self, event: &str) -> String {
        format!("Bei dieser Veranstaltung ist die Art noch offen: {event}.")
    }

    fn day_still_open(&self, event: &str) -> String {
        format!("Bei dieser Veranstaltung ist der Tag noch offen: {event}.")
    }

    fn rhythm_ambiguous(&self, series: &str) -> String {
        format!("{series}: Der Text ist nicht eindeutig. Man kann ihn verschieden verstehen.")
    }

    fn anchor_is_assumed(&self, series: &str, date: Day, reason: &str) -> String {
        let (date, reason) = (self.day(date), reason.trim_end_matches('.'));
        format!("{series}: Für den ersten Termin fehlt ein Beleg. Wir nehmen diesen Tag an: {date}. Der Grund: {reason}.")
    }

    fn anchor_is_unknown(&self, series: &str) -> String {
        format!("{series}: Wir kennen den ersten Termin nicht. Darum nennen wir keine Termine.")
    }

    fn series_on_holiday(&self, series: &str, day: Day, holiday: Holiday) -> String {
        format!("{series}: Ein Termin ist am {}. Dieser Tag ist ein Feiertag: {}.", self.day(day), self.holiday(holiday))
    }

    fn series_date_unknown(&self, series: &str, day: Day, seq: u32) -> String {
        format!("{series}: In Eintrag {seq} ist ein Termin geändert: {}. Diesen Termin gibt es aber nicht.", self.day(day))
    }

    fn event_out_of_order(&self, event: &str, kind: &str, later: &str, expected: &str) -> String {
        format!("{event}: Die Reihenfolge ist ungewöhnlich. Zuerst kam: {kind}. Danach kam: {expected}. Das war: {later}.")
    }

    fn notice_short(&self, event: &str, announced: &Span, days: i32, usual: u16) -> String {
        let announced = self.span(announced);
        if days < 0 {
            return format!("{event}: Angekündigt {announced}. Da war der Termin schon vorbei. Üblich sind {usual} Tage vorher.");
        }
        let days = if days == 1 { "1 Tag".to_owned() } else { format!("{days} Tage") };
        format!("{event}: Angekündigt {announced}. Das ist spät: höchstens {days} vorher. Üblich sind {usual} Tage.")
    }

    fn event_on_holiday(&self, event: &str, day: Day, holiday: Holiday, certain: bool) -> String {
        let (day, holiday) = (self.day(day), self.holiday(holiday));
        if certain {
            format!("{event}: Der Termin ist am {day}. Dieser Tag ist ein Feiertag: {holiday}.")
        } else {
            format!(
                "{event}: Der Termin ist am {day}. In manchen Gemeinden ist das ein Feiertag: {holiday}. \
                 Ob das auch hier so ist, wissen wir nicht."
            )
        }
    }

    fn event_in_school_break(&self, event: &str, day: Day, school_break: &str) -> String {
        format!("{event}: Der Termin ist am {}. Da sind Schulferien: {school_break}.", self.day(day))
    }

    fn many_people(&self, event: &str, count: &Count, most: u32) -> String {
        format!("{event}: Das sind viele Menschen: {}. Üblich sind höchstens {most}.", self.count(count))
    }

    fn length_unusual(&self, event: &str, length: u16, of: Usual) -> String {
        format!("{event}: Das Treffen dauert {}. {}", minutes(length), usual(of))
    }

    fn agenda_labels(&self) -> &'static AgendaLabels {
        &LABELS
    }

    fn label<'a>(&self, label: &'a Label) -> &'a str {
        &label.de
    }

    fn template(&self, name: TemplateName) -> &'static str {
        match name {
            TemplateName::FutureWorkshopEvening => "Ideen für die Zukunft sammeln, an einem Abend",
            TemplateName::FutureWorkshopDay => "Ideen für die Zukunft sammeln, an einem Tag",
            TemplateName::FutureWorkshopTwoDays => "Ideen für die Zukunft sammeln, an zwei Tagen",
            TemplateName::StrategyWorkshop => "Treffen: Wohin wollen wir?",
            TemplateName::PrioritisationWorkshop => "Treffen: Welche Ideen sind die besten?",
            TemplateName::ImplementationWorkshop => "Treffen: Wie setzen wir die Ideen um?",
            TemplateName::InformationEvening => "Abend mit Informationen",
            TemplateName::MeetAndGreet => "Treffen zum Kennenlernen",
        }
    }

    fn phase(&self, phase: Phase) -> &'static str {
        match phase {
            Phase::Critique => "Kritik: Was ist nicht gut?",
            Phase::Fantasy => "Träumen: Was wünschen wir uns?",
            Phase::Implementation => "Umsetzen: Was können wir tun?",
            Phase::Closing => "Ergebnis und nächstes Treffen",
            Phase::Introductions => "Alle stellen sich vor",
            Phase::Expectations => "Was wünsche ich mir? Was kann ich?",
            Phase::Presentation => "Das Programm, kurz erklärt",
            Phase::Tables => "Gespräche an Tischen",
            Phase::Ideas => "Die Ideen, kurz erklärt",
            Phase::Criteria => "Was ist uns wichtig?",
            Phase::Rating => "Punkte vergeben",
            Phase::Ranking => "Welche Ideen sind vorne?",
            Phase::Sketch => "Das Projekt auf einem Blatt",
            Phase::Steps => "Wer macht was? Bis wann?",
            Phase::Resources => "Was brauchen wir? Wer hilft?",
            Phase::Welcome
            | Phase::Examples
            | Phase::Questions
            | Phase::Stocktaking
            | Phase::Goals
            | Phase::Paths
            | Phase::Agreements => German.phase(phase),
        }
    }

    fn phase_rule(&self, phase: Phase) -> Option<&'static str> {
        match phase {
            Phase::Critique => Some("Wir sammeln. Wir streiten nicht. Wir sprechen über Sachen, nicht über Menschen."),
            Phase::Fantasy => Some("Alles ist erlaubt. Niemand sagt: Das geht nicht."),
            Phase::Implementation => Some("Was geht? Wer macht es? Bis wann?"),
            _ => None,
        }
    }

    fn pause(&self) -> &'static str {
        "Pause"
    }

    fn lunch(&self) -> &'static str {
        "Pause mit Mittagessen"
    }

    fn spare(&self) -> &'static str {
        "Freie Zeit"
    }

    fn continued(&self) -> &'static str {
        "geht weiter"
    }

    fn material(&self, material: Material) -> &'static str {
        match material {
            Material::PinBoards => "Tafeln zum Anheften",
            Material::Dots => "Punkte zum Kleben",
            Material::SignInSheet => "Liste zum Unterschreiben. Dort steht auch: Wozu brauchen wir die Daten?",
            Material::SketchSheets => "Blätter für die Projekte",
            Material::Cards | Material::Pens | Material::RulesPoster | Material::NameBadges | Material::Projector => {
                German.material(material)
            }
        }
    }

    fn task(&self, task: Task) -> &'static str {
        match task {
            Task::SettleTopic => "Ein Thema auswählen",
            Task::BookRoom => "Einen Raum finden",
            Task::FindModeration => "Jemanden finden, der das Treffen leitet",
            Task::Invite => "Die Menschen einladen",
            Task::GetMaterial => "Das Material besorgen",
            Task::SetUpRoom => "Die Stühle in einen Kreis stellen",
            Task::SendMinutes => "Aufschreiben, was besprochen ist, und verschicken",
            Task::KeepContacts => "Liste mit Adressen führen. Nur wer Ja gesagt hat, steht darauf.",
            Task::MeetAgain => "Sich wieder treffen",
            Task::FormGroups => "Feste Gruppen bilden",
        }
    }

    fn agenda_note(&self, note: &AgendaNote) -> String {
        match note {
            AgendaNote::SlotUnusual { minutes: slot, usual: of } => {
                format!("Das Treffen dauert {}. Das ist ungewöhnlich. {}", minutes(*slot), usual(*of))
            }
            AgendaNote::SlotTooShort { missing } => {
                format!("Die Zeit ist zu kurz. Es fehlen {}. Darum ist jeder Teil kürzer.", minutes(*missing))
            }
            AgendaNote::PhaseTooShort { phase, label, minutes: has, least } => format!(
                "Dieser Teil ist zu kurz: {} Er hat {}. Er braucht mindestens {least}.",
                self.phase_called(*phase, label.as_ref()),
                minutes(*has)
            ),
            AgendaNote::SlotTooLong { spare } => {
                format!("Es ist mehr Zeit da, als wir brauchen. Frei bleiben {}.", minutes(*spare))
            }
            AgendaNote::SplitGroups { participants, groups, largest } => format!(
                "{participants} Menschen sind zu viele für eine Gruppe. Bilden Sie {groups} Gruppen. \
                 In jeder Gruppe sind höchstens {largest} Menschen."
            ),
        }
    }

    fn overrun(&self, by: i16) -> String {
        match by {
            0 => "Das Treffen endet wie geplant.".to_owned(),
            1.. => format!("Bleibt alles so lang wie geplant? Dann endet das Treffen {} später.", minutes(by)),
            _ => format!("Bleibt alles so lang wie geplant? Dann endet das Treffen {} früher.", minutes(-i64::from(by))),
        }
    }

    fn gives_way(&self, part: &str, from: u16, to: u16) -> String {
        format!("Soll das Treffen pünktlich enden? Dann ist dieser Teil kürzer: {part} – {} statt {from}.", minutes(to))
    }

    fn still_over(&self, by: u16) -> String {
        format!("Auch dann endet das Treffen {} später.", minutes(by))
    }
}
