//! The calendar in German.

use super::CalendarWords;
use crate::{
    calendar::{
        CalendarError, CommuneDependent, DeadlineStep, FIRST_YEAR, Holiday, LAST_YEAR, NotKnown, Occurrence, Recurrence, Regime,
        Rhythm, TellsApart, Unit, WordingRefusal,
    },
    fact::Day,
    participation::ReceiptReason,
    verdict::text::{catalogue::Words, de::German},
};

impl CalendarWords for German {
    fn holiday(&self, holiday: Holiday) -> &'static str {
        match holiday {
            Holiday::NewYear => "Neujahr",
            Holiday::Epiphany => "Heilige Drei Könige",
            Holiday::WomensDay => "Internationaler Frauentag",
            Holiday::GoodFriday => "Karfreitag",
            Holiday::EasterSunday => "Ostersonntag",
            Holiday::EasterMonday => "Ostermontag",
            Holiday::MayDay => "Tag der Arbeit",
            Holiday::LiberationDay => "Jahrestag der Befreiung",
            Holiday::Ascension => "Christi Himmelfahrt",
            Holiday::WhitSunday => "Pfingstsonntag",
            Holiday::WhitMonday => "Pfingstmontag",
            Holiday::CorpusChristi => "Fronleichnam",
            Holiday::Uprising => "75. Jahrestag des 17. Juni 1953",
            Holiday::PeaceFestival => "Augsburger Hohes Friedensfest",
            Holiday::Assumption => "Mariä Himmelfahrt",
            Holiday::ChildrensDay => "Weltkindertag",
            Holiday::GermanUnity => "Tag der Deutschen Einheit",
            Holiday::Reformation => "Reformationstag",
            Holiday::AllSaints => "Allerheiligen",
            Holiday::Repentance => "Buß- und Bettag",
            Holiday::ChristmasDay => "1. Weihnachtstag",
            Holiday::SecondChristmasDay => "2. Weihnachtstag",
        }
    }

    fn regime(&self, regime: Regime) -> &'static str {
        match regime {
            Regime::CalendarDate => "nach dem Wortlaut des Datums",
            Regime::Bgb193 => "nach BGB § 193",
            Regime::Vwvfg31 => "nach VwVfG § 31 Abs. 3 Satz 1",
            Regime::Vwvfg31DayNamed => "nach VwVfG § 31 Abs. 3 Satz 2",
            Regime::Vwvfg31Termin => "nach VwVfG § 31 Abs. 5",
            Regime::Vwvfg31OwnPerformance => "nach VwVfG § 31 Abs. 4",
        }
    }

    fn recurrence(&self, recurrence: &Recurrence) -> String {
        match recurrence {
            Recurrence::EveryNthWeek { n: 1, weekday } => format!("jede Woche am {}", self.weekday(*weekday)),
            Recurrence::EveryNthWeek { n, weekday } => format!("alle {} Tage am {}", u32::from(*n) * 7, self.weekday(*weekday)),
            Recurrence::NthWeekdayOfMonth { n, weekday } => format!("am {n}. {} jedes Monats", self.weekday(*weekday)),
            Recurrence::LastWeekdayOfMonth { weekday } => format!("am letzten {} jedes Monats", self.weekday(*weekday)),
            Recurrence::Dates { dates } => {
                format!("an diesen Tagen: {}", dates.iter().map(|day| self.day(*day)).collect::<Vec<_>>().join(", "))
            }
        }
    }

    fn amount(&self, amount: u32, unit: Unit) -> String {
        let one = amount == 1;
        let word = match unit {
            Unit::Day => ["Tag", "Tage"],
            Unit::Week => ["Woche", "Wochen"],
            Unit::HalfMonth => ["halber Monat", "halbe Monate"],
            Unit::Month => ["Monat", "Monate"],
            Unit::Quarter => ["Vierteljahr", "Vierteljahre"],
            Unit::HalfYear => ["halbes Jahr", "halbe Jahre"],
            Unit::Year => ["Jahr", "Jahre"],
        };
        let [singular, plural] = word;
        format!("{amount} {}", if one { singular } else { plural })
    }

    fn deadline_step(&self, step: &DeadlineStep) -> String {
        self.step_in_words(step)
    }

    fn commune_dependent(&self, other: &CommuneDependent) -> String {
        let (day, holiday, last) = (self.day(other.day), self.holiday(other.holiday), self.day(other.effective));
        format!("Ist der {day} ({holiday}) in der Kommune Feiertag, dann ist der letzte Tag der {last}, 24:00 Uhr.")
    }

    fn calendar_error(&self, error: &CalendarError) -> String {
        match error {
            CalendarError::YearOutOfRange { year, land } => format!(
                "die Feiertage des Jahres {year} in {} sind nicht bekannt, bekannt sind {FIRST_YEAR} bis {LAST_YEAR}",
                land.code()
            ),
            CalendarError::BeyondCalendar { day } => {
                format!("ab dem {} gezählt liegt das Ende außerhalb der Jahre 1 bis 9999", self.day(*day))
            }
            CalendarError::OutOfRange {} => "eine Zahl der Frist liegt außerhalb ihres Bereichs".to_owned(),
            CalendarError::HoursNotInBgb {} => "Stundenfristen kennt das BGB nicht, wohl aber VwVfG § 31 Abs. 6".to_owned(),
            CalendarError::HalfMonthNeedsMonths {} => {
                "„und einen halben Monat“ gibt es nur nach ganzen Monaten (BGB § 189 Abs. 2)".to_owned()
            }
            CalendarError::AgsElsewhere { ags, land } => format!("der Schlüssel `{ags}` gehört nicht zu {}", land.code()),
            CalendarError::CommuneOpen { day, holiday } => format!(
                "ob der {} ({}) Feiertag ist, hängt von der Kommune ab; bitte `ags` und `commune_days` angeben",
                self.day(*day),
                self.holiday(*holiday)
            ),
            CalendarError::HoursReversed { open, close } => format!("Geschäftszeiten von {open} bis {close} lassen keine Zeit"),
            CalendarError::SchoolBreaksUnknown { day, land } => {
                format!("die Schulferien in {} sind für den {} nicht bekannt", land.code(), self.day(*day))
            }
            CalendarError::OtherLand { document, land } => {
                format!("das Dokument nennt die Schulferien von {}, gefragt ist nach {}", document.code(), land.code())
            }
        }
    }

    fn receipt(&self, reason: ReceiptReason) -> &'static str {
        match reason {
            ReceiptReason::BeforeEnd => {
                "Rechtzeitig: eingegangen, bevor die Frist endete. Auf den Eingang kommt es an (BGB § 130)."
            }
            ReceiptReason::NotBeforeEnd => {
                "Verspätet: eingegangen erst, als die Frist vorbei war. Auf den Eingang kommt es an (BGB § 130)."
            }
            ReceiptReason::SpanReachesOverEnd => {
                "Nicht zu sagen: Der Eingang ist nicht genau genug bekannt; er kann vor oder nach dem Ende der Frist liegen."
            }
            ReceiptReason::TimeUnknown => "Nicht zu sagen: Wann es einging, ist nicht bekannt.",
            ReceiptReason::SentAfterEnd => "Verspätet: abgesandt erst, als die Frist vorbei war.",
            ReceiptReason::NotProven => {
                "Nicht zu sagen: Der Eingang ist nicht belegt; das Absenden oder das Wort des Absenders genügt nicht."
            }
            ReceiptReason::HolidaysUnknown => "Nicht zu sagen: Die Feiertage dieser Tage sind nicht bekannt.",
        }
    }

    fn age(&self, born: Day, years: u16, completed: Day, from: Day) -> String {
        let old = self.amount(years.into(), Unit::Year);
        format!(
            "Wer am {} geboren ist, vollendet das {years}. Lebensjahr mit Ablauf des {} und ist ab dem {} {old} alt; der Tag der Geburt zählt mit (BGB § 187 Abs. 2 Satz 2, § 188 Abs. 2).",
            self.day(born),
            self.day(completed),
            self.day(from)
        )
    }

    fn days_in_total(&self, amount: u16, unit: Unit, days: u32) -> String {
        format!("{}, nicht zusammenhängend: {} (BGB § 191).", self.amount(amount.into(), unit), self.amount(days, Unit::Day))
    }

    fn wording_refused(&self, reason: WordingRefusal) -> &'static str {
        match reason {
            WordingRefusal::EndOfWeek => {
                "„Ende der Woche“ legt kein Gesetz fest: gemeint sein kann Freitag, Samstag oder Sonntag. Bitte ein Datum nennen."
            }
            WordingRefusal::EightDays => {
                "„Acht Tage“ sind im Handel im Zweifel acht volle Tage (HGB § 359 Abs. 2), in der Umgangssprache eine Woche. Bitte „eine Woche“ schreiben oder ein Datum nennen."
            }
            WordingRefusal::WorkingDays => {
                "„Werktage“ zählt jedes Gesetz anders, oft mit Samstag. Bitte Wochen schreiben oder ein Datum nennen."
            }
            WordingRefusal::EventMissing => {
                "Die Frist läuft ab einem Ereignis, dessen Tag nicht genannt ist. Bitte den Tag angeben."
            }
            WordingRefusal::YearMissing => {
                "Das Jahr fehlt. Bitte das Jahr angeben, oder den Tag, an dem es gesagt wurde; im Zweifel gilt das nächste solche Datum."
            }
            WordingRefusal::NotUnderstood => {
                "Diese Worte werden nicht verstanden. Verstanden werden etwa „bis zum 31.12.2022“, „Ende des Jahres 2022“, „Mitte Februar 2023“, „binnen zwei Wochen“."
            }
        }
    }

    fn wording_read(&self) -> &'static str {
        "Die Worte sind eindeutig."
    }

    fn rhythm(&self, rhythm: &Rhythm) -> String {
        let preferred = self.recurrence(&rhythm.preferred);
        let others: Vec<_> = rhythm.others.iter().map(|other| self.recurrence(other)).collect();
        match others.as_slice() {
            [] => format!("„{}“ heißt: {preferred}.", rhythm.wording),
            _ => format!(
                "„{}“ lässt zwei Lesarten zu: {preferred} (so meist gemeint), oder {}. Klar wird es mit „alle 14 Tage“ oder „im Monat“.",
                rhythm.wording,
                others.join(" oder ")
            )
            .replace("„alle 14 Tage“", &clearly(&rhythm.preferred)),
        }
    }

    fn tells_apart(&self, apart: &TellsApart) -> String {
        let (weekday, day) = (self.weekday(apart.day.weekday().into()), self.day(apart.day));
        format!(
            "Auseinander hält sie {weekday}, der {day}: An ihm ist nur dann ein Termin, wenn {} gemeint ist.",
            self.recurrence(&apart.only)
        )
    }

    fn rhythm_not_read(&self, wording: &str) -> String {
        format!(
            "„{wording}“ wird nicht verstanden. Verstanden werden etwa „jeden Montag“, „alle 14 Tage donnerstags“, „am letzten Montag im Monat“."
        )
    }

    fn occurrence(&self, on: &Occurrence) -> Vec<String> {
        let day = self.named(on.day.weekday().into(), on.day);
        let skipped = if on.skipped { "; der Termin entfällt" } else { "" };
        let holiday = on.holiday.map(|holiday| format!("{day}: {} (gesetzlicher Feiertag){skipped}.", self.holiday(holiday)));
        let maybe =
            on.maybe_holiday.map(|holiday| format!("{day}: {} ist nur in manchen Kommunen Feiertag.", self.holiday(holiday)));
        let school_break = on.school_break.as_ref().map(|name| format!("{day}: {name}{skipped}."));
        let unknown = on.unknown.iter().map(|what| match what {
            NotKnown::Holidays => format!("{day}: Die Feiertage dieses Jahres sind nicht bekannt."),
            NotKnown::SchoolBreaks => format!("{day}: Die Schulferien sind nicht bekannt."),
        });
        holiday.into_iter().chain(maybe).chain(school_break).chain(unknown).collect()
    }
}

/// The words that leave only the weekly reading.
fn clearly(recurrence: &Recurrence) -> String {
    match recurrence {
        Recurrence::EveryNthWeek { n, .. } => format!("„alle {} Tage“", u32::from(*n) * 7),
        _ => "„alle 14 Tage“".to_owned(),
    }
}
