//! The calendar in English.

use super::CalendarWords;
use crate::{
    calendar::{
        CalendarError, CommuneDependent, DeadlineStep, Holiday, NotKnown, Occurrence, Recurrence, Regime, Rhythm, TellsApart,
        Unit, WordingRefusal,
    },
    fact::Day,
    participation::ReceiptReason,
    verdict::text::{catalogue::Words, en::English},
};

impl CalendarWords for English {
    fn holiday(&self, holiday: Holiday) -> &'static str {
        match holiday {
            Holiday::NewYear => "New Year's Day",
            Holiday::Epiphany => "Epiphany",
            Holiday::WomensDay => "International Women's Day",
            Holiday::GoodFriday => "Good Friday",
            Holiday::EasterSunday => "Easter Sunday",
            Holiday::EasterMonday => "Easter Monday",
            Holiday::MayDay => "May Day",
            Holiday::LiberationDay => "the anniversary of the liberation",
            Holiday::Ascension => "Ascension Day",
            Holiday::WhitSunday => "Whit Sunday",
            Holiday::WhitMonday => "Whit Monday",
            Holiday::CorpusChristi => "Corpus Christi",
            Holiday::Uprising => "the 75th anniversary of 17 June 1953",
            Holiday::PeaceFestival => "the Augsburg Peace Festival",
            Holiday::Assumption => "Assumption Day",
            Holiday::ChildrensDay => "World Children's Day",
            Holiday::GermanUnity => "German Unity Day",
            Holiday::Reformation => "Reformation Day",
            Holiday::AllSaints => "All Saints' Day",
            Holiday::Repentance => "the Day of Repentance and Prayer",
            Holiday::ChristmasDay => "Christmas Day",
            Holiday::SecondChristmasDay => "the second day of Christmas",
        }
    }

    fn regime(&self, regime: Regime) -> &'static str {
        match regime {
            Regime::CalendarDate => "by the date as named",
            Regime::Bgb193 => "under BGB § 193",
            Regime::Vwvfg31 => "under VwVfG § 31 (3) s. 1",
            Regime::Vwvfg31DayNamed => "under VwVfG § 31 (3) s. 2",
            Regime::Vwvfg31Termin => "under VwVfG § 31 (5)",
            Regime::Vwvfg31OwnPerformance => "under VwVfG § 31 (4)",
        }
    }

    fn recurrence(&self, recurrence: &Recurrence) -> String {
        match recurrence {
            Recurrence::EveryNthWeek { n: 1, weekday } => format!("every {}", self.weekday(*weekday)),
            Recurrence::EveryNthWeek { n, weekday } => {
                format!("every {} days on a {}", u32::from(*n) * 7, self.weekday(*weekday))
            }
            Recurrence::NthWeekdayOfMonth { n, weekday } => format!("on {} no. {n} of every month", self.weekday(*weekday)),
            Recurrence::LastWeekdayOfMonth { weekday } => format!("on the last {} of every month", self.weekday(*weekday)),
            Recurrence::Dates { dates } => {
                format!("on these days: {}", dates.iter().map(|day| self.day(*day)).collect::<Vec<_>>().join(", "))
            }
        }
    }

    fn amount(&self, amount: u32, unit: Unit) -> String {
        let word = match unit {
            Unit::Day => "day",
            Unit::Week => "week",
            Unit::HalfMonth => "half month",
            Unit::Month => "month",
            Unit::Quarter => "quarter",
            Unit::HalfYear => "half year",
            Unit::Year => "year",
        };
        format!("{amount} {word}{}", if amount == 1 { "" } else { "s" })
    }

    fn deadline_step(&self, step: &DeadlineStep) -> String {
        self.step_in_words(step)
    }

    fn commune_dependent(&self, other: &CommuneDependent) -> String {
        let (day, holiday, last) = (self.day(other.day), self.holiday(other.holiday), self.day(other.effective));
        format!("If {day} ({holiday}) is a holiday in the commune, the last day is {last}, until midnight.")
    }

    fn calendar_error(&self, error: &CalendarError) -> String {
        error.to_string()
    }

    fn receipt(&self, reason: ReceiptReason) -> &'static str {
        match reason {
            ReceiptReason::BeforeEnd => "In time: received before the deadline was over. Receipt counts (BGB § 130).",
            ReceiptReason::NotBeforeEnd => "Late: received only when the deadline was over. Receipt counts (BGB § 130).",
            ReceiptReason::SpanReachesOverEnd => {
                "Cannot be told: the receipt is not known precisely enough; it may lie before or after the end."
            }
            ReceiptReason::TimeUnknown => "Cannot be told: when it was received is not known.",
            ReceiptReason::SentAfterEnd => "Late: it was sent only when the deadline was over.",
            ReceiptReason::NotProven => {
                "Cannot be told: the receipt is not proven; its sending or the sender's word is not enough."
            }
            ReceiptReason::HolidaysUnknown => "Cannot be told: the holidays of those days are not known.",
        }
    }

    fn age(&self, born: Day, years: u16, completed: Day, from: Day) -> String {
        format!(
            "Born on {}, a person completes year {years} of life at the end of {} and is {years} from {} on; the day of birth counts (BGB § 187 (2) s. 2, § 188 (2)).",
            self.day(born),
            self.day(completed),
            self.day(from)
        )
    }

    fn days_in_total(&self, amount: u16, unit: Unit, days: u32) -> String {
        format!("{} in total, not in a row: {} (BGB § 191).", self.amount(amount.into(), unit), self.amount(days, Unit::Day))
    }

    fn wording_refused(&self, reason: WordingRefusal) -> &'static str {
        match reason {
            WordingRefusal::EndOfWeek => {
                "No law says when a week ends: it may be Friday, Saturday or Sunday. Please name a date."
            }
            WordingRefusal::EightDays => {
                "“Acht Tage” are eight full days among merchants (HGB § 359 (2)) and a week in everyday speech. Please write “eine Woche” or name a date."
            }
            WordingRefusal::WorkingDays => {
                "Each law counts working days in its own way, often with Saturday. Please write weeks or name a date."
            }
            WordingRefusal::EventMissing => "The period runs from an event whose day is not named. Please give the day.",
            WordingRefusal::YearMissing => {
                "The year is missing. Please give it, or the day on which this was said; in doubt the next such date is meant."
            }
            WordingRefusal::NotUnderstood => {
                "These words are not understood. Understood are such as “bis zum 31.12.2022”, “Ende des Jahres 2022”, “Mitte Februar 2023”, “binnen zwei Wochen”."
            }
        }
    }

    fn wording_read(&self) -> &'static str {
        "The words are clear."
    }

    fn rhythm(&self, rhythm: &Rhythm) -> String {
        let preferred = self.recurrence(&rhythm.preferred);
        let others: Vec<_> = rhythm.others.iter().map(|other| self.recurrence(other)).collect();
        match others.as_slice() {
            [] => format!("“{}” means: {preferred}.", rhythm.wording),
            _ => format!(
                "“{}” can be read in two ways: {preferred} (usually meant), or {}. “im Monat” or a number of days would settle it.",
                rhythm.wording,
                others.join(" or ")
            ),
        }
    }

    fn tells_apart(&self, apart: &TellsApart) -> String {
        let day = self.named(apart.day.weekday().into(), apart.day);
        format!("{day} tells them apart: it is a date only if this is meant: {}.", self.recurrence(&apart.only))
    }

    fn rhythm_not_read(&self, wording: &str) -> String {
        format!(
            "“{wording}” is not understood. Understood are such as “jeden Montag”, “alle 14 Tage donnerstags”, “am letzten Montag im Monat”."
        )
    }

    fn occurrence(&self, on: &Occurrence) -> Vec<String> {
        let day = self.named(on.day.weekday().into(), on.day);
        let skipped = if on.skipped { "; the date is left out" } else { "" };
        let holiday = on.holiday.map(|holiday| format!("{day}: {}, a public holiday{skipped}.", self.holiday(holiday)));
        let maybe =
            on.maybe_holiday.map(|holiday| format!("{day}: {} is a holiday in some communes only.", self.holiday(holiday)));
        let school_break = on.school_break.as_ref().map(|name| format!("{day}: {name} (no school){skipped}."));
        let unknown = on.unknown.iter().map(|what| match what {
            NotKnown::Holidays => format!("{day}: the holidays of this year are not known."),
            NotKnown::SchoolBreaks => format!("{day}: the school breaks are not known."),
        });
        holiday.into_iter().chain(maybe).chain(school_break).chain(unknown).collect()
    }
}
