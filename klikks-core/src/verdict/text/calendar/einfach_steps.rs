//! The steps of a deadline in simple German.

use super::CalendarWords;
use crate::{
    calendar::{CalendarPart, Counting, DeadlineStep, Section},
    fact::Instant,
    verdict::text::{catalogue::Words, einfach::Einfach},
};

/// Where the rule for a step stands, as a sentence of its own.
pub(super) fn law(section: Section) -> &'static str {
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
        let clock = at.clock_in_berlin();
        format!("{} um {} Uhr", self.day(at.day_in_berlin()), clock.strip_suffix(":00").unwrap_or(&clock))
    }
}

impl Einfach {
    #[expect(clippy::too_many_lines, reason = "a sentence for each step, in one list")]
    pub(super) fn step_in_words(&self, step: &DeadlineStep) -> String {
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
                "Die Frist dauert {}. Wir rechnen vom {} aus. So kommen wir zum {}. Das ist ein {}. {}",
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
}
