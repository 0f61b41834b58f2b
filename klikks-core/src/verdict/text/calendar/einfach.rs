//! The calendar in simple German.

use super::CalendarWords;
use crate::{
    calendar::{
        CalendarError, CalendarPart, CommuneDependent, Counting, DeadlineStep, Holiday, NotKnown, Occurrence, Recurrence, Regime,
        Rhythm, Section, TellsApart, Unit, WordingRefusal,
    },
    fact::{Day, Instant},
    participation::ReceiptReason,
    verdict::text::{catalogue::Words, de::German, einfach::Einfach},
};

/// Where the rule for a step stands, as a sentence of its own.
fn law(section: Section) -> &'static str {
    match section {
        Section::Programme => "Das ist eine Regel vom Programm.",
        Section::Bgb187Abs1 => "Das steht im Bürgerlichen Gesetzbuch, Paragraf 187, Absatz 1.",
        Section::Bgb187Abs2 => "Das steht im Bürgerlichen Gesetzbuch, Paragraf 187, Absatz 2.",
        Section::Bgb187Analog => {
            "Das Gesetz sagt dazu nichts Genaues. Wir rechnen ähnlich wie im Bürgerlichen Gesetzbuch, Paragraf 187."
        }
        Section::Bgb188Abs1 => "Das steht im Bürgerlichen Gesetzbuch, Paragraf 188, Absatz 1.",
        Section::Bgb188Abs2Alt1 => "Das steht im Bürgerlichen Gesetzbuch, Paragraf 188, Absatz 2, 1. Fall.",
        Section::Bgb188Abs2Alt2 => "Das steht im Bürgerlichen Gesetzbuch, Paragraf 188, Absatz 2, 2. Fall.",
        Section::Bgb188Abs3 => "Das steht im Bürgerlichen Gesetzbuch, Paragraf 188, Absatz 3.",
        Section::Bgb189Abs1 => "Das steht im Bürgerlichen Gesetzbuch, Paragraf 189, Absatz 1.",
        Section::Bgb189Abs2 => "Das steht im Bürgerlichen Gesetzbuch, Paragraf 189, Absatz 2.",
        Section::Bgb190 => "Das steht im Bürgerlichen Gesetzbuch, Paragraf 190.",
        Section::Bgb191 => "Das steht im Bürgerlichen Gesetzbuch, Paragraf 191.",
        Section::Bgb192 => "Das steht im Bürgerlichen Gesetzbuch, Paragraf 192.",
        Section::Bgb192Analog => {
            "Das Gesetz sagt dazu nichts Genaues. Wir rechnen ähnlich wie im Bürgerlichen Gesetzbuch, Paragraf 192."
        }
        Section::Bgb193 => "Das steht im Bürgerlichen Gesetzbuch, Paragraf 193.",
        Section::Vwvfg31Abs2 => "Das steht im Verwaltungsverfahrensgesetz, Paragraf 31, Absatz 2.",
        Section::Vwvfg31Abs3Satz1 => "Das steht im Verwaltungsverfahrensgesetz, Paragraf 31, Absatz 3, Satz 1.",
        Section::Vwvfg31Abs3Satz2 => "Das steht im Verwaltungsverfahrensgesetz, Paragraf 31, Absatz 3, Satz 2.",
        Section::Vwvfg31Abs4 => "Das steht im Verwaltungsverfahrensgesetz, Paragraf 31, Absatz 4.",
        Section::Vwvfg31Abs5 => "Das steht im Verwaltungsverfahrensgesetz, Paragraf 31, Absatz 5.",
        Section::Vwvfg31Abs6 => "Das steht im Verwaltungsverfahrensgesetz, Paragraf 31, Absatz 6.",
    }
}

const NOTHING_CHANGES: &str = "Wochenenden und Feiertage ändern nichts.";

/// Why the last day stays.
fn kept(section: Section) -> String {
    let law = law(section);
    match section {
        Section::Programme => format!("Es gilt genau dieses Datum. {NOTHING_CHANGES} {law}"),
        Section::Vwvfg31Abs3Satz2 => format!(
            "Das Amt hat Ihnen genau diesen Tag genannt. Es hat Sie auch auf die Regel im Gesetz hingewiesen. {NOTHING_CHANGES} {law}"
        ),
        Section::Vwvfg31Abs5 => format!("Das Amt hat einen festen Termin gesetzt. {NOTHING_CHANGES} {law}"),
        Section::Vwvfg31Abs4 => format!("Das Amt leistet etwas nur in dieser Zeit. {NOTHING_CHANGES} {law}"),
        // the step before has named the law
        Section::Bgb187Analog => NOTHING_CHANGES.to_owned(),
        _ => law.to_owned(),
    }
}

impl Einfach {
    fn moment(&self, at: Instant) -> String {
        format!("{} um {} Uhr", self.day(at.day_in_berlin()), at.clock_in_berlin().get(..5).unwrap_or_default())
    }
}

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

    #[expect(clippy::too_many_lines, reason = "a sentence for each step, in one list")]
    fn deadline_step(&self, step: &DeadlineStep) -> String {
        match *step {
            DeadlineStep::Named { day, weekday, section } => format!(
                "Der Tag ist genau genannt: {}, der {}. Der ganze Tag zählt mit. {}",
                self.weekday(weekday),
                self.day(day),
                law(section)
            ),
            DeadlineStep::Part { part, day, weekday, section } => {
                let part = match part {
                    CalendarPart::StartOfMonth => "Monatsanfang bedeutet: der 1. Tag im Monat.",
                    CalendarPart::MiddleOfMonth => "Monatsmitte bedeutet: der 15. Tag im Monat.",
                    CalendarPart::EndOfMonth => "Monatsende bedeutet: der letzte Tag im Monat.",
                    CalendarPart::EndOfQuarter => "Quartal bedeutet: ein Vierteljahr. Es geht um den letzten Tag im Quartal.",
                    CalendarPart::EndOfHalfYear => "Ein Halbjahr hat 6 Monate. Es geht um den letzten Tag im Halbjahr.",
                    CalendarPart::EndOfYear => "Jahresende bedeutet: der letzte Tag im Jahr.",
                };
                format!("{part} Das ist {}, der {}. {}", self.weekday(weekday), self.day(day), law(section))
            }
            DeadlineStep::Event { day, weekday, section } => format!(
                "Die Frist hängt an einem Ereignis. Das Ereignis ist am {}, {}. Dieser Tag zählt nicht mit. Am Tag danach beginnt die Frist. {}",
                self.weekday(weekday),
                self.day(day),
                law(section)
            ),
            DeadlineStep::Start { day, weekday, section } => format!(
                "Die Frist beginnt am {}, {}. Dieser Tag zählt schon mit. {}",
                self.weekday(weekday),
                self.day(day),
                law(section)
            ),
            DeadlineStep::Extension { day, weekday, section } => format!(
                "Die alte Frist geht bis {}, {}. Jetzt gibt es mehr Zeit. Die neue Zeit beginnt am Tag danach. Das gilt auch am Wochenende oder an einem Feiertag. {}",
                self.weekday(weekday),
                self.day(day),
                law(section)
            ),
            DeadlineStep::Converted { amount, unit, into_amount, into_unit, section } => {
                let verb = if amount == 1 { "bedeutet" } else { "bedeuten" };
                let (this, that) = (self.amount(amount, unit), self.amount(into_amount, into_unit));
                format!("{this} {verb}: {that}. {}", law(section))
            }
            DeadlineStep::Counted { from, amount, unit, to, weekday, section } => format!(
                "Die Frist dauert {}. Wir zählen ab dem {}. So kommen wir zum {}. Das ist ein {}. {}",
                self.amount(amount, unit),
                self.day(from),
                self.day(to),
                self.weekday(weekday),
                law(section)
            ),
            DeadlineStep::Truncated { missing, day, weekday, section } => format!(
                "Der Monat hat keinen {missing}. Tag. Darum zählt der letzte Tag im Monat. Das ist {}, der {}. {}",
                self.weekday(weekday),
                self.day(day),
                law(section)
            ),
            DeadlineStep::HalfMonth { from, to, weekday, section } => format!(
                "Ein halber Monat kommt noch dazu. Das sind 15 Tage. Wir zählen sie zum Schluss. So kommen wir vom {} zum {}. Das ist ein {}. {}",
                self.day(from),
                self.day(to),
                self.weekday(weekday),
                law(section)
            ),
            DeadlineStep::Hours { start, hours, end, section } => format!(
                "Die Frist beginnt am {}. Sie dauert {hours} {}. Jede Stunde zählt, auch am Wochenende und an Feiertagen. Die Frist endet am {}. {}",
                self.moment(start),
                if hours == 1 { "Stunde" } else { "Stunden" },
                self.moment(end),
                law(section)
            ),
            DeadlineStep::Back { event, amount, unit, counting, to, weekday, section } => {
                let before = match counting {
                    Counting::Clear => format!(
                        "Die Frist läuft bis zu einem Ereignis. Das Ereignis ist am {}. Vorher muss noch Zeit bleiben: {}. Das Ereignis zählt nicht mit. Ihr letzter Tag zählt auch nicht mit.",
                        self.day(event),
                        self.amount(amount, unit)
                    ),
                    Counting::NthDay => {
                        format!(
                            "Das Ereignis ist am {}. Ihr letzter Tag liegt davor: {}.",
                            self.day(event),
                            self.amount(amount, unit)
                        )
                    }
                };
                format!(
                    "{before} Wir zählen zurück und kommen zum {}. Das ist ein {}. {}",
                    self.day(to),
                    self.weekday(weekday),
                    law(section)
                )
            }
            DeadlineStep::DayOff { day, weekday, holiday, .. } => {
                let what = match holiday {
                    Some(holiday) => format!("ein Feiertag: {}", self.holiday(holiday)),
                    None => format!("ein {}", self.weekday(weekday)),
                };
                format!(
                    "Der {} ist {what}. Der Tag bleibt trotzdem der letzte Tag. Erledigen Sie es besser schon vorher.",
                    self.day(day)
                )
            }
            DeadlineStep::Moved { from, holiday: Some(holiday), section, .. } => format!(
                "Der {} ist ein Feiertag: {}. An einem Feiertag endet diese Frist nicht. Darum gilt der nächste Tag. {}",
                self.day(from),
                self.holiday(holiday),
                law(section)
            ),
            DeadlineStep::Moved { from, weekday, holiday: None, section, .. } => format!(
                "Der {} ist ein {}. Am Wochenende endet diese Frist nicht. Darum gilt der nächste Tag. {}",
                self.day(from),
                self.weekday(weekday),
                law(section)
            ),
            DeadlineStep::CommuneDependent { day, weekday, holiday, .. } => format!(
                "Der {} ist ein {}. Er ist nur in manchen Orten ein Feiertag: {}. Wir wissen nicht: Ist das in Ihrem Ort so? Darum rechnen wir vorsichtig. Wir zählen den Tag als Arbeitstag.",
                self.day(day),
                self.weekday(weekday),
                self.holiday(holiday)
            ),
            DeadlineStep::Kept { day, weekday, section } => {
                let last = format!("Der letzte Tag ist {}, der {}.", self.weekday(weekday), self.day(day));
                // an authority's own performance leaves the reader nothing to do
                let until =
                    if section == Section::Vwvfg31Abs4 { "Die Zeit endet um 24 Uhr." } else { "Sie haben Zeit bis 24 Uhr." };
                format!("{last} {until} {}", kept(section))
            }
        }
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
                "Wir können es nicht sicher sagen. Es fehlt ein Beleg für die Ankunft. Beleg: Damit können Sie etwas zeigen. Absenden allein reicht nicht. Die Nachricht muss auch ankommen."
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
        format!("Hier zählen nur die Tage zusammen. {}: {sum} {}", self.amount(amount.into(), unit), law(Section::Bgb191))
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
