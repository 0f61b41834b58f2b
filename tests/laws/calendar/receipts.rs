//! Laws of receipts.

use super::*;

fn rank(timeliness: Timeliness) -> u8 {
    match timeliness {
        Timeliness::InTime => 0,
        Timeliness::CannotBeTold => 1,
        Timeliness::Late => 2,
    }
}

fn minutes() -> impl Strategy<Value = TimeOfDay> {
    let usual = select(vec![(0, 0), (8, 0), (17, 0), (23, 59)]);
    prop_oneof![1 => usual.boxed(), 2 => (0..24, 0..60).boxed()]
        .prop_map(|(hour, minute)| TimeOfDay::parse(&format!("{hour:02}:{minute:02}")).unwrap())
}

fn policies() -> impl Strategy<Value = ReceiptPolicy> {
    let hours = (minutes(), minutes()).prop_filter_map("hours", |(one, other)| {
        (one != other).then(|| ReceiptPolicy::BusinessHours { open: one.min(other), close: one.max(other) })
    });
    prop_oneof![1 => Just(ReceiptPolicy::UntilMidnight {}), 3 => hours]
}

/// A day and a clock near an end; the days around the changes of the clocks among them.
fn near() -> impl Strategy<Value = (Day, i32, TimeOfDay, i32, TimeOfDay)> {
    let turns = select(
        ["2022-10-30", "2023-03-26", "2022-12-31", "2025-08-15", "2024-05-09"].map(|text| Day::parse(text).unwrap()).to_vec(),
    );
    (prop_oneof![turns, days(2000, 2090)], -6..6, minutes(), 0..4, minutes())
}

/// Who comes earlier is not later; business hours excuse nobody whom midnight does not; and what is known better is told
/// alike if it was told at all.
#[test]
fn a_receipt_follows_the_order_of_arrival() {
    holds(3_000, (near(), policies(), lands()), |((last, apart, clock, later, other), policy, land)| {
        let end = Instant::end_of(last);
        let one = Instant::at(before(last, -apart), clock);
        let two = Instant::at(before(last, -apart - later), other);
        let (early, late) = (one.min(two), one.max(two));
        let told = |span: Span, policy| Arrival::at(span).receipt(end, policy, land).timeliness;
        let at = |at, policy| told(Span::Instant { at }, policy);
        prop_assert!(rank(at(early, policy)) <= rank(at(late, policy)));
        let midnight = ReceiptPolicy::UntilMidnight {};
        for instant in [early, late] {
            prop_assert_eq!(at(instant, midnight) == Timeliness::InTime, instant < end);
            prop_assert_ne!(at(instant, midnight), Timeliness::CannotBeTold);
            prop_assert!(rank(at(instant, policy)) >= rank(at(instant, midnight)), "business hours excuse");
        }
        // instant within day within days
        let (first, until) = (early.day_in_berlin(), late.day_in_berlin());
        let day = told(Span::day(first), policy);
        let wide = told(Span::Between { earliest: first, latest: until, wording: None }, policy);
        let up_to = told(Span::UpTo { latest: until, wording: None }, policy);
        for (inner, outer) in [(at(early, policy), day), (day, wide), (at(late, policy), wide), (wide, up_to)] {
            prop_assert!(outer == Timeliness::CannotBeTold || inner == outer, "{inner:?} in {outer:?}");
        }
        prop_assert_eq!(told(Span::Unknown { wording: None }, policy), Timeliness::CannotBeTold);
        // dispatch proves no receipt, but a dispatch after the end proves that it was late
        let mut arrival = Arrival::at(Span::Instant { at: early });
        arrival.proof = Some(Proof::ProofOfSending);
        prop_assert_ne!(arrival.receipt(end, policy, land).timeliness, Timeliness::InTime);
        arrival.sent = Some(Span::Instant { at: late });
        prop_assert!(late < end || arrival.receipt(end, policy, land).timeliness == Timeliness::Late);
        Ok(())
    });
}

/// A minute is in time if its last second is before the end, and late if its first is not.
#[test]
fn a_minute_is_in_time_with_its_last_second() {
    holds(1_000, (days(2000, 2090), minutes(), 0..60_u8, -1_i64..=1), |(day, clock, second, minute)| {
        let first = Instant::at(day, clock).to_string();
        let end = Instant::parse(&format!("{}{second:02}Z", first.strip_suffix("00Z").unwrap())).unwrap();
        let other = Instant::parse(&first).unwrap().unix_seconds() + 60 * minute;
        let (hour, of_hour) = (other.rem_euclid(86_400) / 3_600, other.rem_euclid(3_600) / 60);
        let on = Day::from_unix_days(i32::try_from(other.div_euclid(86_400)).unwrap()).unwrap();
        let begin = Instant::parse(&format!("{on}T{hour:02}:{of_hour:02}:00Z")).unwrap();
        let shown = TimeOfDay::parse(begin.clock_in_berlin().strip_suffix(":00").unwrap()).unwrap();
        let arrival = Arrival::at(Span::Minute { date: begin.day_in_berlin(), time: shown });
        let told = arrival.receipt(end, ReceiptPolicy::UntilMidnight {}, Land::Nw).timeliness;
        // the hour that clocks show twice is two minutes in one
        if Instant::at(begin.day_in_berlin(), shown) == begin && !(begin.day_in_berlin().month() == 10 && hour < 2) {
            let expected = match other + 59 {
                last if last < end.unix_seconds() => Timeliness::InTime,
                _ if other >= end.unix_seconds() => Timeliness::Late,
                _ => Timeliness::CannotBeTold,
            };
            prop_assert_eq!(told, expected);
        }
        Ok(())
    });
}

/// On a working day, business hours end the day at their close: what comes before is in time on the last day, what comes then is not.
#[test]
fn business_hours_close_the_last_day() {
    holds(1_000, (days(2000, 2090), policies(), minutes(), lands()), |(last, policy, clock, land)| {
        let ReceiptPolicy::BusinessHours { close, .. } = policy else { return Ok(()) };
        let last = (0..20).map(|days| last.plus_days(days)).find(|day| is_working_day(*day, land) == Ok(true)).unwrap();
        let arrival = Arrival::at(Span::Minute { date: last, time: clock });
        let expected = if clock < close { Timeliness::InTime } else { Timeliness::Late };
        prop_assert_eq!(arrival.receipt(Instant::end_of(last), policy, land).timeliness, expected);
        Ok(())
    });
}
