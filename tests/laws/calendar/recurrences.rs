//! Laws of recurrences, series and their wordings.

use super::*;

fn weekdays() -> impl Strategy<Value = Weekday> {
    select(WEEKDAYS.to_vec())
}

fn recurrences() -> impl Strategy<Value = Recurrence> {
    prop_oneof![
        (1_u8..=52, weekdays()).prop_map(|(n, weekday)| Recurrence::EveryNthWeek { n, weekday }),
        (1_u8..=5, weekdays()).prop_map(|(n, weekday)| Recurrence::NthWeekdayOfMonth { n, weekday }),
        weekdays().prop_map(|weekday| Recurrence::LastWeekdayOfMonth { weekday }),
        vec(days(2021, 2025), 0..20).prop_map(|dates| Recurrence::Dates { dates }),
    ]
}

/// Whether a day belongs to a recurrence, by the words of its definition.
fn belongs(day: Day, recurrence: &Recurrence, anchor: Option<Day>) -> bool {
    if anchor.is_some_and(|anchor| day < anchor) {
        return false;
    }
    match recurrence {
        Recurrence::EveryNthWeek { n, weekday } => anchor.is_some_and(|anchor| {
            let first = (0..7).map(|days| anchor.plus_days(days)).find(|day| Weekday::from(day.weekday()) == *weekday).unwrap();
            first.days_until(day) >= 0 && first.days_until(day) % (7 * i32::from(*n)) == 0
        }),
        Recurrence::NthWeekdayOfMonth { n, weekday } => {
            Weekday::from(day.weekday()) == *weekday && day.day_of_month().div_ceil(7) == u32::from(*n)
        }
        Recurrence::LastWeekdayOfMonth { weekday } => {
            Weekday::from(day.weekday()) == *weekday && day.plus_days(7).month() != day.month()
        }
        Recurrence::Dates { dates } => dates.contains(&day),
    }
}

fn anchored(anchor: Option<Day>) -> Anchor {
    anchor.map_or(Anchor::Unknown {}, |date| Anchor::Stated { date })
}

/// The dates are the days of the window that belong to the recurrence, in order, each once.
#[test]
fn a_recurrence_has_the_days_that_belong_to_it() {
    let anchors = prop_oneof![1 => Just(None), 4 => days(2020, 2024).prop_map(Some)];
    holds(600, (recurrences(), anchors, days(2021, 2025), -10_i32..900), |(recurrence, anchor, from, length)| {
        let until = before(from, -length);
        let found: Vec<_> = recurrence.days(&anchored(anchor), from, until).collect();
        let window = (0..=length).filter_map(|days| Day::from_unix_days(from.unix_days() + days));
        let expected: Vec<_> = window.filter(|day| belongs(*day, &recurrence, anchor)).collect();
        prop_assert_eq!(found, expected);
        Ok(())
    });
}

/// Leaving out loses no date: the same dates are told, with the reason at those that are left out.
#[test]
fn leaving_out_loses_no_date() {
    let asked = (recurrences(), days(2021, 2024), days(2021, 2025), 0_i32..700, any::<(bool, bool)>(), lands());
    holds(400, asked, |(recurrence, anchor, from, length, (skip_holidays, skip_school_breaks), land)| {
        let (anchor, until) = (anchored(Some(anchor)), before(from, -length));
        let told = occurrences(&recurrence, &anchor, from, until, land);
        prop_assert!(told.iter().all(|on| !on.skipped));
        let days: Vec<_> = told.iter().map(|on| on.day).collect();
        prop_assert_eq!(days, recurrence.days(&anchor, from, until).collect::<Vec<_>>());
        let calendar = SeriesCalendar { skip_holidays, skip_school_breaks, ..SeriesCalendar::from(land) };
        let kept = occurrences(&recurrence, &anchor, from, until, calendar);
        let expected: Vec<_> = told
            .into_iter()
            .map(|on| {
                let skipped = (skip_holidays && on.holiday.is_some()) || (skip_school_breaks && on.school_break.is_some());
                Occurrence { skipped, ..on }
            })
            .collect();
        prop_assert_eq!(&kept, &expected);
        for on in kept {
            prop_assert_eq!(holiday_on(on.day, land), Ok(on.holiday));
        }
        Ok(())
    });
}

/// Christi Himmelfahrt and Fronleichnam are Thursdays 21 days apart: a series every other Thursday meets just one of them.
#[test]
fn every_other_thursday_meets_one_of_the_two_feasts() {
    for year in 1950..=2100 {
        let march = Day::new(year, 3, 1).unwrap();
        let easter = march.plus_days(u32::try_from(easter_in_march(year) - 1).unwrap());
        let feasts = [easter.plus_days(39), easter.plus_days(60)];
        for begin in [Day::new(year, 1, 1).unwrap(), Day::new(year, 1, 8).unwrap()] {
            let fortnightly = Recurrence::EveryNthWeek { n: 2, weekday: Weekday::Thursday };
            let until = Day::new(year, 12, 31).unwrap();
            let dates = occurrences(&fortnightly, &Anchor::Stated { date: begin }, begin, until, Land::Nw);
            let met: Vec<_> = dates.iter().filter(|on| feasts.contains(&on.day)).collect();
            assert_eq!(met.len(), 1, "{year} from {begin}");
            if year >= 1995 {
                let feast = if met[0].day == feasts[0] { Holiday::Ascension } else { Holiday::CorpusChristi };
                // two on one day, as in 2008: the occurrence names the first
                let both = (met[0].day.month(), met[0].day.day_of_month()) == (5, 1);
                let holiday = if both { Holiday::MayDay } else { feast };
                assert_eq!(met[0].holiday, Some(holiday), "{year} from {begin}");
            }
        }
    }
}

/// A wording of known shape, and its readings: that which usage prefers first.
fn phrases() -> impl Strategy<Value = (String, Vec<Recurrence>)> {
    (0..10_u8, 0..7_usize, 1_u8..=5, any::<bool>()).prop_map(|(shape, day, n, shouted)| {
        let (weekday, name) = (WEEKDAYS[day], NAMES[day]);
        let ordinal = ["ersten", "zweiten", "dritten", "vierten", "fünften"][usize::from(n - 1)];
        let weekly = |n| Recurrence::EveryNthWeek { n, weekday };
        let monthly = Recurrence::NthWeekdayOfMonth { n, weekday };
        let last = Recurrence::LastWeekdayOfMonth { weekday };
        let (wording, readings) = match shape {
            0 => (format!("jeden {name}"), vec![weekly(1)]),
            1 if n == 1 => (format!("jeden ersten {name}"), vec![monthly]),
            1 => (format!("jeden {ordinal} {name}"), vec![weekly(n), monthly]),
            2 => (format!("jeden {ordinal} {name} im Monat"), vec![monthly]),
            3 => (format!("am {ordinal} {name} im Monat"), vec![monthly]),
            4 => (format!("am {n}. {name} des Monats"), vec![monthly]),
            5 => (format!("am letzten {name} im Monat"), vec![last]),
            6 => (format!("jeden letzten {name}"), vec![last]),
            7 => (format!("alle 14 Tage {}s", name.to_lowercase()), vec![weekly(2)]),
            8 => (format!("alle {} Wochen am {name}", n + 1), vec![weekly(n + 1)]),
            _ => (format!("{}s", name.to_lowercase()), vec![weekly(1)]),
        };
        let wording = if shouted { wording.to_uppercase() } else { wording };
        (wording, readings)
    })
}

/// A wording is read as it was meant, and the day that tells two readings apart is in one of them only, the first such day.
#[test]
fn a_wording_is_read_as_it_was_meant() {
    holds(600, (phrases(), days(2000, 2090)), |((wording, readings), first)| {
        let Some(rhythm) = Rhythm::read(&wording) else {
            prop_assert!(false, "{wording} is not read");
            return Ok(());
        };
        let found: Vec<_> = std::iter::once(&rhythm.preferred).chain(&rhythm.others).cloned().collect();
        prop_assert_eq!(&found, &readings, "{}", wording);
        let apart = rhythm.tells_apart(&Anchor::Stated { date: first });
        prop_assert_eq!(apart.is_some(), readings.len() > 1);
        prop_assert_eq!(rhythm.tells_apart(&Anchor::Unknown {}), None);
        if let Some(apart) = apart {
            let having = |day: Day| readings.iter().filter(|reading| belongs(day, reading, Some(first))).collect::<Vec<_>>();
            prop_assert_eq!(having(apart.day), [&apart.only]);
            let length = u32::try_from(first.days_until(apart.day)).unwrap();
            prop_assert!((1..length).all(|days| having(first.plus_days(days)).len() != 1), "an earlier day than {}", apart.day);
        }
        Ok(())
    });
}
