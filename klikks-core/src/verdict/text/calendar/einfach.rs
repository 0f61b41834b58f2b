//! The calendar in simple German.

use super::{CalendarWords, einfach_steps};
use crate::{
    calendar::{
        CalendarError, CommuneDependent, DeadlineStep, Holiday, NotKnown, Occurrence, Recurrence, Regime, Rhythm, Section,
        TellsApart, Unit, WordingRefusal,
    },
    fact::Day,
    participation::ReceiptReason,
    verdict::text::{catalogue::Words, de::German, einfach::Einfach},
};

impl CalendarWords for Einfach {
    fn holiday(&self, holiday: Holiday) -> &'static str {
        German.holiday(holiday)
    }

    /// Follows "Wir rechnen".
    fn regime(&self, regime: Regime) -> &'static str {
        match regime {
            Regime::CalendarDate => "genau nach dem Datum",
            Regime::Bgb193 => "nach dem Bürgerlichen Gesetzbuch, Paragraf 193",
            Regime::Vwvfg31 => "nach dem Gesetz für Ämter (Verwaltungsverfahrensgesetz), Paragraf 31",
            Regime::Vwvfg31DayNamed => {
                "nach dem Gesetz für Ämter (Verwaltungsverfahrensgesetz), Paragraf 31, mit genau genanntem Tag"
            }
            Regime::Vwvfg31Termin => "nach dem Gesetz für Ämter (Verwaltungsverfahrensgesetz), Paragraf 31, mit festem Termin",
            Regime::Vwvfg31OwnPerformance => {
                "nach dem Gesetz für Ämter (Verwaltungsverfahrensgesetz), Paragraf 31, für eine Leistung auf Zeit"
            }
        }
    }

    fn recurrence(&self, recurrence: &Recurrence) -> String {
        match recurrence {
            Recurrence::EveryNthWeek { n: 1, weekday } => format!("jede Woche am {}", self.weekday(*weekday)),
            Recurrence::EveryNthWeek { n, weekday } => format!("alle {n} Wochen am {}", self.weekday(*weekday)),
            Recurrence::NthWeekdayOfMonth { n, weekday } => format!("am {n}. {} im Monat", self.weekday(*weekday)),
            Recurrence::LastWeekdayOfMonth { weekday } => format!("am letzten {} im Monat", self.weekday(*weekday)),
            Recurrence::Dates { .. } => German.recurrence(recurrence),
        }
    }

    fn amount(&self, amount: u32, unit: Unit) -> String {
        German.amount(amount, unit)
    }

    fn deadline_step(&self, step: &DeadlineStep) -> String {
        self.step_in_words(step)
    }

    fn commune_dependent(&self, other: &CommuneDependent) -> String {
        format!(
            "Ist der {} in Ihrem Ort ein Feiertag? Dann haben Sie Zeit bis zum {}, 24 Uhr. Fragen Sie in Ihrem Ort nach.",
            self.day(other.day),
            self.day(other.effective)
        )
    }

    fn calendar_error(&self, error: &CalendarError) -> String {
        German.calendar_error(error)
    }

    fn receipt(&self, reason: ReceiptReason) -> &'static str {
        match reason {
            ReceiptReason::BeforeEnd => "Die Nachricht ist rechtzeitig angekommen. Sie war vor dem Fristende da.",
            ReceiptReason::NotBeforeEnd => "Die Nachricht ist zu spät angekommen. Die Frist war schon vorbei.",
            ReceiptReason::SpanReachesOverEnd => {
                "Wir können es nicht sicher sagen. Vielleicht kam die Nachricht vor dem Fristende. Vielleicht kam sie erst danach. Bitte klären Sie die genaue Zeit."
            }
            ReceiptReason::TimeUnknown => {
                "Wir können es nicht sicher sagen. Wir wissen nicht: Wann kam die Nachricht an? Bitte klären Sie die Zeit."
            }
            ReceiptReason::SentAfterEnd => "Die Nachricht ist zu spät. Beim Absenden war die Frist schon vorbei.",
            ReceiptReason::NotProven => {
                "Wir können es nicht sicher sagen. Es fehlt ein Beleg für die Ankunft. Beleg: Damit können Sie etwas zeigen. Absenden allein reicht nicht. Das Wort vom Absender reicht auch nicht."
            }
            ReceiptReason::HolidaysUnknown => "Wir können es nicht sicher sagen. Wir kennen die Feiertage in dieser Zeit nicht.",
        }
    }

    fn age(&self, born: Day, years: u16, completed: Day, from: Day) -> String {
        let full = if years == 1 { "ist 1 Jahr voll".to_owned() } else { format!("sind {years} Jahre voll") };
        let old = if years == 1 { "1 Jahr".to_owned() } else { format!("{years} Jahre") };
        format!(
            "Die Person ist am {} geboren. Dieser Tag zählt schon mit. Am {} um 24 Uhr {full}. Ab dem {} ist die Person {old} alt. Das steht im Bürgerlichen Gesetzbuch, Paragraf 187, Absatz 2, und Paragraf 188, Absatz 2.",
            self.day(born),
            self.day(completed),
            self.day(from)
        )
    }

    fn days_in_total(&self, amount: u16, unit: Unit, days: u32) -> String {
        let sum = if days == 1 { "Das ist 1 Tag.".to_owned() } else { format!("Das sind {days} Tage.") };
        format!(
            "Hier zählen nur die Tage zusammen. {}: {sum} {}",
            self.amount(amount.into(), unit),
            einfach_steps::law(Section::Bgb191)
        )
    }

    fn wording_refused(&self, reason: WordingRefusal) -> &'static str {
        match reason {
            WordingRefusal::EndOfWeek => {
                "„Ende der Woche“ ist nicht eindeutig. Eindeutig heißt: Es gibt nur eine Bedeutung. Gemeint sein kann Freitag, Samstag oder Sonntag. Bitte nennen Sie ein Datum."
            }
            WordingRefusal::EightDays => {
                "„Acht Tage“ ist nicht eindeutig. Viele meinen damit 1 Woche. Andere meinen genau 8 Tage. Bitte schreiben Sie „1 Woche“ oder nennen Sie ein Datum."
            }
            WordingRefusal::WorkingDays => {
                "„Werktage“ ist nicht eindeutig. Manche zählen den Samstag mit. Manche zählen ihn nicht mit. Bitte nennen Sie ein Datum."
            }
            WordingRefusal::EventMissing => {
                "Die Frist hängt an einem Ereignis. Zum Beispiel: Ein Brief kommt an. Wir wissen nicht: An welchem Tag war das? Bitte nennen Sie diesen Tag."
            }
            WordingRefusal::YearMissing => {
                "Im Text fehlt das Jahr. Bitte nennen Sie das Jahr. Sie können auch das heutige Datum nennen. Dann nehmen wir den nächsten passenden Tag."
            }
            WordingRefusal::NotUnderstood => {
                "Diesen Text verstehen wir nicht. Bitte nennen Sie ein Datum. Zum Beispiel: „bis zum 31.12.2022“."
            }
        }
    }

    fn wording_read(&self) -> &'static str {
        "Der Text ist eindeutig."
    }

    fn rhythm(&self, rhythm: &Rhythm) -> String {
        let (wording, preferred) = (&rhythm.wording, self.recurrence(&rhythm.preferred));
        if rhythm.others.is_empty() {
            return format!("„{wording}“ bedeutet: {preferred}.");
        }
        let others = rhythm.others.iter().map(|other| format!(" Es kann auch bedeuten: {}.", self.recurrence(other)));
        let others: String = others.collect();
        format!("„{wording}“ ist nicht eindeutig. Meistens bedeutet es: {preferred}.{others} Bitte fragen Sie nach.")
    }

    fn tells_apart(&self, apart: &TellsApart) -> String {
        format!(
            "Achten Sie auf {}, den {}. An diesem Tag sehen Sie den Unterschied. Der Tag passt nur zu: {}.",
            self.weekday(apart.day.weekday().into()),
            self.day(apart.day),
            self.recurrence(&apart.only)
        )
    }

    fn rhythm_not_read(&self, wording: &str) -> String {
        format!("Wir verstehen „{wording}“ nicht. Bitte schreiben Sie es anders. Zum Beispiel: „jeden Montag“.")
    }

    fn occurrence(&self, on: &Occurrence) -> Vec<String> {
        let day = self.day(on.day);
        let skipped = if on.skipped { " Das Treffen fällt aus." } else { "" };
        let holiday = on.holiday.map(|holiday| format!("Der {day} ist ein Feiertag: {}.{skipped}", self.holiday(holiday)));
        let maybe = on.maybe_holiday.map(|holiday| {
            format!("Der {day} ist nur in manchen Orten ein Feiertag: {}. Bitte fragen Sie nach.", self.holiday(holiday))
        });
        let school_break = on.school_break.as_ref().map(|name| format!("Am {day} sind Schulferien: {name}.{skipped}"));
        let unknown = on.unknown.iter().map(|what| match what {
            NotKnown::Holidays => format!("Für den {day} kennen wir die Feiertage nicht."),
            NotKnown::SchoolBreaks => format!("Für den {day} kennen wir die Schulferien nicht."),
        });
        holiday.into_iter().chain(maybe).chain(school_break).chain(unknown).collect()
    }
}
