//! The calendar, reckoned a second time on the fingers and held against the core.
//!
//! A hundred thousand cases, the same ones in each run; a million with `KLIKKS_THOROUGH=1`.

#[cfg(test)]
mod naive {
    mod berlin;
    mod days;
    mod deadlines;
    mod draw;
    mod easter;
    mod holidays;

    use std::{
        io::{Write, stderr},
        time::Instant,
    };

    use days::{Nth, day};
    use deadlines::{Told, tell};
    use draw::{Case, Draw, lists};
    use holidays::{Is, Place};
    use klikks_core::{CalendarError, Certainty, LastDay, Locality};

    /// Where the two departs from each other.
    fn difference(told: Result<Told, &'static str>, found: Result<LastDay, CalendarError>) -> Option<String> {
        let same = match (&told, &found) {
            (Err(code), Err(error)) => *code == error.code(),
            (Ok(told), Ok(found)) => {
                let open = found.commune_dependent.map(|open| (open.holiday, open.day, open.effective));
                (day(told.nominal), day(told.effective)) == (found.nominal, found.effective)
                    && told.end.is_none_or(|end| end == found.end.unix_seconds())
                    && told.open.map(|(holiday, on, effective)| (holiday, day(on), day(effective))) == open
            }
            _ => false,
        };
        (!same).then(|| format!("on the fingers {}\n        the core {found:?}", written(&told)))
    }

    fn written(told: &Result<Told, &'static str>) -> String {
        let Ok(told) = told else { return format!("{told:?}") };
        let open = told.open.map(|(holiday, on, effective)| (holiday, day(on), day(effective)));
        format!("{} -> {}, end {:?}, {open:?}", day(told.nominal), day(told.effective), told.end)
    }

    #[test]
    fn the_core_reckons_as_one_does_on_the_fingers() {
        let total = 1_000_000;
        let lists = lists();
        let mut draw = Draw::new(20_221_214);
        let mut differences = Vec::new();
        let (begun, mut answered) = (Instant::now(), 0_u32);
        for number in 0..total {
            let case = draw.case(&lists);
            let Case { rule, regime, place } = case;
            let found = klikks_core::last_day(&rule, regime, locality(place));
            answered += u32::from(found.is_ok());
            if let Some(difference) = difference(tell(&rule, regime, place), found) {
                differences.push(format!("case {number}: {case:?}\n  {difference}"));
            }
            if number % 250_000 == 249_999 {
                let seconds = begun.elapsed().as_secs();
                // past the capture of the test harness: a long search tells how far it is
                writeln!(stderr(), "{} of {total} cases, {} differ, {seconds} s", number + 1, differences.len()).unwrap();
            }
        }
        let first: Vec<_> = differences.iter().take(10).map(String::as_str).collect();
        assert!(first.is_empty(), "{} of {total} cases differ:\n{}", differences.len(), first.join("\n"));
        assert!(answered > total / 4 * 3, "only {answered} of {total} cases have an answer");
    }

    #[test]
    fn the_core_walks_the_days_as_one_does_on_the_fingers() {
        // every day from 1600 to 2400: two rounds of the leap years
        let (first, last) = (days::nth(1600, 1, 1).unwrap(), days::nth(2400, 12, 31).unwrap());
        let mut core = day(first);
        for nth in first..=last {
            assert_eq!(core, day(nth));
            assert_eq!(core.weekday().num_days_from_monday() as usize, days::weekday(nth), "{core}");
            assert_eq!(i64::from(core.unix_days()), days::unix_days(nth), "{core}");
            core = core.plus_days(1);
        }
    }

    #[test]
    fn every_land_keeps_its_holidays_in_every_year() {
        let lists = lists();
        for place in draw::places(&lists) {
            // the communes are many; a third of the years, and those at which a list begins or ends
            let counts = |year: &u16| place.ags.is_none() || year % 3 == 0 || [2013, 2014, 2024, 2025, 2050, 2051].contains(year);
            for year in (1995..=2100_u16).filter(counts) {
                let (first, last) = (days::nth(year, 1, 1).unwrap(), days::nth(year, 12, 31).unwrap());
                let mut expected = Vec::new();
                for nth in first..=last {
                    for (holiday, kept) in holidays::on(nth, place) {
                        match kept {
                            Some(true) => expected.push((day(nth), holiday, Certainty::Certain)),
                            None => expected.push((day(nth), holiday, Certainty::CommuneDependent)),
                            Some(false) => {}
                        }
                    }
                    is_told_alike(nth, place);
                }
                let found = klikks_core::holidays(year.into(), locality(place)).unwrap();
                let mut found: Vec<_> = found.iter().map(|on| (on.date, on.holiday, on.certainty)).collect();
                found.sort_by_key(|(date, holiday, _)| (*date, *holiday));
                expected.sort_by_key(|(date, holiday, _)| (*date, *holiday));
                assert_eq!(found, expected, "{year} in {place:?}");
            }
        }
    }

    fn is_told_alike(nth: Nth, place: Place<'_>) {
        let working = klikks_core::is_working_day(day(nth), locality(place));
        let same = match (holidays::is(nth, place), working) {
            (Is::Working, Ok(working)) => working,
            (Is::Off, Ok(working)) => !working,
            (Is::Open(open), Err(CalendarError::CommuneOpen { day: on, holiday })) => (on, holiday) == (day(nth), open),
            _ => false,
        };
        assert!(same, "{}: {:?}, the core {working:?}, in {place:?}", day(nth), holidays::is(nth, place));
    }

    fn locality(place: Place<'_>) -> Locality<'_> {
        Locality::new(place.land, place.ags, place.lists).unwrap()
    }
}
