//! Laws of deadlines: where they end, when they move, and how periods are counted.

use super::*;

/// The day moves to a working day, and to the first one; not by much, and not again.
#[test]
fn a_deadline_ends_on_the_first_working_day() {
    holds(3_000, (rules(), select(MOVING.to_vec()), lands()), |(rule, regime, land)| {
        let told = last_day(&rule, regime, land).unwrap();
        let later = told.nominal.days_until(told.effective);
        prop_assert!((0..10).contains(&later), "moved by {later} days");
        for days in 0..later {
            let passed = is_working_day(told.nominal.plus_days(days.unsigned_abs()), land);
            prop_assert_eq!(passed, Ok(false), "a working day is passed over");
        }
        match is_working_day(told.effective, land) {
            Ok(working) => prop_assert!(working),
            Err(CalendarError::CommuneOpen { day, holiday }) => {
                let open = told.commune_dependent.unwrap();
                prop_assert_eq!((day, holiday), (told.effective, open.holiday));
                prop_assert!(open.day == day && open.effective > day && open.end == Instant::end_of(open.effective));
                prop_assert_eq!(is_working_day(open.effective, land), Ok(true));
            }
            Err(error) => prop_assert!(false, "{error}"),
        }
        let again = last_day(&DeadlineRule::NamedDay { date: told.effective }, regime, land).unwrap();
        prop_assert_eq!(again.effective, told.effective);
        prop_assert_eq!(again.commune_dependent, told.commune_dependent);
        Ok(())
    });
}

/// The other regimes, and whatever is counted backwards, keep the day to which the rule leads.
#[test]
fn what_no_statute_moves_stays() {
    let staying = (rules(), select(STAYING.to_vec()));
    let back = (backwards(), regimes());
    holds(1_500, (prop_oneof![staying, back], lands()), |((rule, regime), land)| {
        let told = last_day(&rule, regime, land).unwrap();
        prop_assert_eq!(told.nominal, told.effective);
        prop_assert_eq!(told.commune_dependent, None);
        Ok(())
    });
}

/// The end is the first instant of the day after: then clocks in Berlin show midnight, a second earlier the last day.
#[test]
fn a_deadline_ends_at_midnight_in_berlin() {
    holds(3_000, (prop_oneof![rules(), backwards()], regimes(), lands()), |(rule, regime, land)| {
        let told = last_day(&rule, regime, land).unwrap();
        prop_assert_eq!(told.end.day_in_berlin(), told.effective.plus_days(1));
        prop_assert_eq!(told.end.clock_in_berlin(), "00:00:00");
        // a day has 23, 24 or 25 hours
        let hours = (told.end.unix_seconds() - Instant::start_of(told.effective).unix_seconds()) / 3_600;
        prop_assert!((23..=25).contains(&hours), "{hours} hours");
        // 00:00 in Berlin is 23:00 or 22:00 UTC of the day before
        let utc = told.end.unix_seconds().rem_euclid(86_400) / 3_600;
        prop_assert!(utc == 22 || utc == 23, "{utc} o'clock UTC");
        Ok(())
    });
}

/// An extension is counted from the nominal end, as after an event on that day (BGB § 190): it does not matter to which day
/// the earlier end had moved, and two extensions are one that is as long.
#[test]
fn an_extension_is_counted_from_the_nominal_end() {
    holds(1_500, (rules(), 1_u16..=12, units(), lands()), |(rule, amount, unit, land)| {
        let moved = last_day(&rule, Regime::Bgb193, land).unwrap();
        let unmoved = last_day(&rule, Regime::CalendarDate, land).unwrap();
        prop_assert_eq!(moved.nominal, unmoved.nominal);
        let nominal = moved.nominal;
        if nominal.year() >= 2085 {
            return Ok(()); // the end could lie beyond the table of holidays
        }
        let extended = |by| DeadlineRule::Extended { nominal, amount: by, unit, plus_half_month: false };
        for regime in [Regime::Bgb193, Regime::CalendarDate] {
            let longer = last_day(&extended(amount), regime, land);
            prop_assert_eq!(longer, last_day(&after_event(nominal, amount, unit), regime, land));
        }
        if !has_months(unit) {
            let once = last_day(&extended(amount), Regime::CalendarDate, land).unwrap().nominal;
            let twice = last_day(&after_event(once, amount, unit), Regime::CalendarDate, land).unwrap();
            prop_assert_eq!(twice, last_day(&extended(2 * amount), Regime::CalendarDate, land).unwrap());
        }
        Ok(())
    });
}

/// A period from the start of a day is one after an event on the day before (BGB § 188 (2)) – except that one in months from
/// the first of a month ends with the last day of a month, also where the day before is the 28th, 29th or 30th of its own.
#[test]
fn a_period_from_a_start_is_one_after_the_day_before() {
    holds(3_000, (days(1900, 2200), 1_u16..=60, units()), |(date, amount, unit)| {
        let start = nominal(&from_start(date, amount, unit));
        if has_months(unit) && date.day_of_month() == 1 {
            prop_assert_eq!(start.plus_days(1).day_of_month(), 1);
            prop_assert_eq!(start.plus_days(1), nominal(&after_event(date, amount, unit)));
        } else {
            prop_assert_eq!(start, nominal(&after_event(before(date, 1), amount, unit)));
        }
        Ok(())
    });
}

/// Months and years keep the number of the day, or take the last day of a month that lacks it; weeks keep the weekday;
/// whoever begins later is not over earlier; a longer period is not over earlier.
#[test]
fn a_period_keeps_the_number_and_the_order_of_days() {
    holds(3_000, (days(1900, 2200), 1_u16..=60, units(), 0_u32..40), |(date, amount, unit, later)| {
        let over = nominal(&after_event(date, amount, unit));
        if has_months(unit) {
            let last = over.plus_days(1).day_of_month() == 1;
            let same = over.day_of_month() == date.day_of_month();
            prop_assert!(same || (last && over.day_of_month() < date.day_of_month()), "{over}");
        } else if unit == Unit::Week {
            prop_assert_eq!(over.weekday(), date.weekday());
        }
        prop_assert!(over <= nominal(&after_event(date.plus_days(later), amount, unit)));
        prop_assert!(over < nominal(&after_event(date, amount + 1, unit)));
        if has_months(unit) {
            let half = DeadlineRule::AfterEvent { date, amount, unit, plus_half_month: true };
            prop_assert_eq!(nominal(&half), over.plus_days(15));
        }
        Ok(())
    });
}

/// An age is reached on the day after a period of years from the start of the day of birth.
#[test]
fn an_age_is_reached_when_the_years_are_over() {
    holds(1_500, (days(1900, 2100), 1_u16..=120), |(born, years)| {
        let age = age_reached(born, years).unwrap();
        prop_assert_eq!(age.completed, nominal(&from_start(born, years, Unit::Year)));
        prop_assert_eq!(age.from, age.completed.plus_days(1));
        prop_assert_eq!(age.at, Instant::start_of(age.from));
        // the birthday, or 1 March for those born on 29 February
        let leapling = (born.month(), born.day_of_month()) == (2, 29);
        let day = (age.from.month(), age.from.day_of_month());
        prop_assert!(day == (born.month(), born.day_of_month()) || (leapling && day == (3, 1)), "{}", age.from);
        Ok(())
    });
}

/// "Clear": a period from the latest day is over before the event; from the day after it is not.
/// "n-th day before": from the latest day the event is just reached, or its month was cut short.
#[test]
fn a_period_before_an_event_fits_before_it() {
    holds(3_000, (days(1900, 2200), 1_u16..=60, units()), |(date, amount, unit)| {
        let clear = nominal(&DeadlineRule::BeforeEvent { date, amount, unit, counting: Counting::Clear });
        prop_assert!(nominal(&after_event(clear, amount, unit)) < date, "{clear} is too late");
        prop_assert!(nominal(&after_event(clear.plus_days(1), amount, unit)) >= date, "{clear} is too early");
        let on = nominal(&DeadlineRule::BeforeEvent { date, amount, unit, counting: Counting::NthDay });
        // the same day only where the month lacks the one that corresponds
        prop_assert!(clear <= on && on < date);
        let reached = nominal(&after_event(on, amount, unit));
        let cut = has_months(unit) && on.plus_days(1).day_of_month() == 1 && on.day_of_month() < date.day_of_month();
        prop_assert_eq!(clear == on, cut);
        prop_assert!(if cut { reached < date } else { reached == date }, "{on} leads to {reached}");
        Ok(())
    });
}

fn day_of(step: &DeadlineStep) -> Option<(Day, Weekday)> {
    match *step {
        DeadlineStep::Named { day, weekday, .. }
        | DeadlineStep::Part { day, weekday, .. }
        | DeadlineStep::Event { day, weekday, .. }
        | DeadlineStep::Start { day, weekday, .. }
        | DeadlineStep::Extension { day, weekday, .. }
        | DeadlineStep::Truncated { day, weekday, .. }
        | DeadlineStep::DayOff { day, weekday, .. }
        | DeadlineStep::CommuneDependent { day, weekday, .. }
        | DeadlineStep::Kept { day, weekday, .. }
        | DeadlineStep::Counted { to: day, weekday, .. }
        | DeadlineStep::HalfMonth { to: day, weekday, .. }
        | DeadlineStep::Back { to: day, weekday, .. }
        | DeadlineStep::Moved { from: day, weekday, .. } => Some((day, weekday)),
        DeadlineStep::Converted { .. } | DeadlineStep::Hours { .. } => None,
    }
}

/// The steps lead from the words of the rule to the end, one from the other, with the right weekdays and sections.
#[test]
fn the_steps_lead_to_the_end() {
    holds(3_000, (prop_oneof![3 => rules().boxed(), 1 => backwards().boxed()], regimes(), lands()), |(rule, regime, land)| {
        let DeadlineAnswer { nominal, effective, end, steps, commune_dependent } = deadline(&rule, regime, land).unwrap();
        let short = last_day(&rule, regime, land).unwrap();
        prop_assert_eq!(
            (nominal, effective, end, commune_dependent),
            (short.nominal, short.effective, short.end, short.commune_dependent)
        );
        let mut at = None;
        let mut reckoned = false;
        for step in &steps {
            if let Some((day, weekday)) = day_of(step) {
                prop_assert_eq!(Weekday::from(day.weekday()), weekday, "{:?}", step);
            }
            match *step {
                DeadlineStep::Counted { from, to, .. } | DeadlineStep::HalfMonth { from, to, .. } => {
                    prop_assert_eq!(at, Some(from), "{:?}", step);
                    at = Some(to);
                }
                DeadlineStep::Back { to, event, .. } => {
                    prop_assert!(to < event);
                    at = Some(to);
                }
                DeadlineStep::Moved { from, to, holiday, .. } => {
                    if !reckoned {
                        prop_assert_eq!(Some(nominal), at);
                    }
                    reckoned = true;
                    prop_assert_eq!((at, to), (Some(from), from.plus_days(1)));
                    prop_assert_eq!(holiday_on(from, land), Ok(holiday));
                    at = Some(to);
                }
                DeadlineStep::Converted { .. } | DeadlineStep::Hours { .. } => {}
                _ => at = day_of(step).map(|(day, _)| day),
            }
            let told: Value = serde_json::to_value(step).unwrap();
            prop_assert!(told["section"].as_str().is_some_and(|section| !section.is_empty()), "{told}");
        }
        prop_assert_eq!(at, Some(effective));
        prop_assert!(matches!(steps.last(), Some(DeadlineStep::Kept { day, .. }) if *day == effective), "{steps:?}");
        let moved = steps.iter().filter(|step| matches!(step, DeadlineStep::Moved { .. })).count();
        prop_assert_eq!(i32::try_from(moved).unwrap(), nominal.days_until(effective));
        let open = steps.iter().any(|step| matches!(step, DeadlineStep::CommuneDependent { .. }));
        if let DeadlineRule::BeforeEvent { .. } = rule {
            // told, as a day off is; it moves nothing
            prop_assert_eq!(open, matches!(is_working_day(nominal, land), Err(CalendarError::CommuneOpen { .. })));
            let off = steps.iter().any(|step| matches!(step, DeadlineStep::DayOff { .. }));
            prop_assert_eq!(off, is_working_day(nominal, land) == Ok(false));
        } else {
            prop_assert_eq!(open, commune_dependent.is_some());
        }
        Ok(())
    });
}

/// Many at once are answered as one by one, and what is wrong is told at its place.
#[test]
fn deadlines_at_once_are_the_single_ones() {
    let asked = (vec(prop_oneof![rules(), backwards()], 0..12), regimes(), lands(), any::<u8>());
    holds(150, asked, |(rules, regime, land, spoilt)| {
        let rules: Vec<Value> = rules.iter().map(|rule| serde_json::to_value(rule).unwrap()).collect();
        let call = |rules: &[Value]| json!({ "rules": rules, "regime": regime, "land": land }).to_string();
        let at_once: Value = serde_json::from_str(&ask("deadlines", &call(&rules)).unwrap()).unwrap();
        let singles = rules.iter().map(|rule| {
            let single = ask("deadline", &json!({ "rule": rule, "regime": regime, "land": land }).to_string()).unwrap();
            let single: Value = serde_json::from_str(&single).unwrap();
            let fields = ["nominal", "effective", "end", "commune_dependent"];
            let kept = fields.iter().filter_map(|field| Some(((*field).to_owned(), single.get(*field)?.clone())));
            Value::Object(kept.collect())
        });
        prop_assert_eq!(&at_once["answers"], &Value::Array(singles.collect()));
        let at = usize::from(spoilt) % (rules.len() + 1);
        let mut rules = rules;
        let far = json!({ "type": "after_event", "date": "9999-06-01", "amount": 9, "unit": "year" });
        rules.insert(at, far);
        let error = ask("deadlines", &call(&rules)).unwrap_err();
        let told: Vec<_> = error.problems.iter().map(|problem| (problem.code.as_str(), problem.place.clone())).collect();
        prop_assert_eq!(told, [("beyond_calendar", format!("rules[{at}]"))]);
        Ok(())
    });
}

/// A list of communes settles what is open: on it the day is kept, off it it is not; the answer is one of the two.
/// So does it for what arrives on such a day.
#[test]
fn a_list_of_communes_settles_what_is_open() {
    let places = select(vec![("BY", "09161000", Holiday::Assumption), ("SN", "14625060", Holiday::CorpusChristi)]);
    let near = (2000_i32..2099, -4_i32..3);
    holds(500, (places, near, any::<bool>()), |((code, key, holiday), (year, distance), kept)| {
        let (land, ags) = (land(code), Ags::parse(key).unwrap());
        let feast = klikks_core::holidays(year, land).unwrap().into_iter().find(|on| on.holiday == holiday).unwrap();
        let communes = if kept { vec![ags] } else { Vec::new() };
        let list = [CommuneDays {
            holiday,
            land,
            first_year: Some(year),
            last_year: Some(year),
            communes,
            partly: Vec::new(),
            source: "erdacht".to_owned(),
        }];
        let rule = DeadlineRule::NamedDay { date: before(feast.date, -distance) };
        let open = last_day(&rule, Regime::Bgb193, land).unwrap();
        let settled = last_day(&rule, Regime::Bgb193, Locality::new(land, Some(ags), &list).unwrap()).unwrap();
        prop_assert_eq!(settled.commune_dependent, None);
        let expected =
            open.commune_dependent.filter(|_| kept).map_or((open.effective, open.end), |open| (open.effective, open.end));
        prop_assert_eq!((settled.effective, settled.end), expected);
        // so with business hours: what is told without the list is told with each list
        let [open, noon, close] = ["08:00", "12:00", "17:00"].map(|text| TimeOfDay::parse(text).unwrap());
        let policy = ReceiptPolicy::BusinessHours { open, close };
        let arrival = Arrival::at(Span::Instant { at: Instant::at(feast.date, noon) });
        let end = Instant::end_of(before(feast.date, distance));
        let unsettled = arrival.receipt(end, policy, land).timeliness;
        let settled = arrival.receipt(end, policy, Locality::new(land, Some(ags), &list).unwrap()).timeliness;
        prop_assert!(unsettled == Timeliness::CannotBeTold || unsettled == settled, "{unsettled:?}, {settled:?}");
        prop_assert_ne!(settled, Timeliness::CannotBeTold);
        Ok(())
    });
}
