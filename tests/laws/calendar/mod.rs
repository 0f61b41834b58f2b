//! What holds of every deadline, receipt and series.

use klikks_core::{
    Ags, Anchor, Arrival, CalendarError, CommuneDays, Counting, Day, DeadlineAnswer, DeadlineRule, DeadlineStep, Holiday,
    Instant, Land, Locality, Occurrence, PartOfMonth, Proof, ReceiptPolicy, Recurrence, Regime, Rhythm, SeriesCalendar, Span,
    TimeOfDay, Timeliness, Unit, Weekday, age_reached, deadline, holiday_on, is_working_day, last_day, occurrences,
};
use klikks_tests::ask;
use proptest::{
    collection::vec,
    prelude::{Just, Strategy, any, prop_oneof},
    prop_assert, prop_assert_eq, prop_assert_ne,
    sample::select,
};
use serde_json::{Value, json};

use super::{easter::easter_in_march, holds};

mod deadlines;
mod receipts;
mod recurrences;

const LANDS: &str = "BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH";
const MOVING: [Regime; 2] = [Regime::Bgb193, Regime::Vwvfg31];
const STAYING: [Regime; 4] =
    [Regime::CalendarDate, Regime::Vwvfg31DayNamed, Regime::Vwvfg31Termin, Regime::Vwvfg31OwnPerformance];
const UNITS: [Unit; 7] = [Unit::Day, Unit::Week, Unit::HalfMonth, Unit::Month, Unit::Quarter, Unit::HalfYear, Unit::Year];
const WEEKDAYS: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];
const NAMES: [&str; 7] = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"];

fn land(code: &str) -> Land {
    serde_json::from_value(json!(code)).unwrap()
}

fn lands() -> impl Strategy<Value = Land> {
    select(LANDS.split(' ').map(land).collect::<Vec<_>>())
}

/// A day of these years; the first and last days of months more often.
fn days(from: i32, until: i32) -> impl Strategy<Value = Day> {
    let month = (from..=until, 1_u32..=12);
    let edge = month.clone().prop_flat_map(|(year, month)| {
        let first = Day::new(year, month, 1).unwrap();
        let last = u32::try_from(first.days_until(first.first_of_next_month())).unwrap() - 1;
        select(vec![first, first.plus_days(1), first.plus_days(last - 1), first.plus_days(last)])
    });
    let any_day = (month, 0_u32..28).prop_map(|((year, month), day)| Day::new(year, month, 1).unwrap().plus_days(day));
    prop_oneof![1 => edge, 3 => any_day]
}

fn units() -> impl Strategy<Value = Unit> {
    select(UNITS.to_vec())
}

fn has_months(unit: Unit) -> bool {
    matches!(unit, Unit::Month | Unit::Quarter | Unit::HalfYear | Unit::Year)
}

/// Every kind of rule that leads to a day, on days whose end the table of holidays reaches.
fn rules() -> impl Strategy<Value = DeadlineRule> {
    let counted = (days(2000, 2060), 1_u16..=36, units(), any::<bool>());
    let period = (0..3_u8, counted).prop_map(|(kind, (date, amount, unit, half))| {
        let plus_half_month = half && has_months(unit);
        match kind {
            0 => DeadlineRule::AfterEvent { date, amount, unit, plus_half_month },
            1 => DeadlineRule::FromStart { date, amount, unit, plus_half_month },
            _ => DeadlineRule::Extended { nominal: date, amount, unit, plus_half_month },
        }
    });
    let part = (2000_u16..2100, 1_u16..=12, select(vec![PartOfMonth::Start, PartOfMonth::Middle, PartOfMonth::End]));
    prop_oneof![
        3 => period,
        2 => days(1996, 2099).prop_map(|date| DeadlineRule::NamedDay { date }),
        1 => part.prop_map(|(year, month, part)| DeadlineRule::PartOfMonth { year, month, part }),
        1 => (2000_u16..2100, 1_u16..=4).prop_map(|(year, quarter)| DeadlineRule::EndOfQuarter { year, quarter }),
        1 => (2000_u16..2100, 1_u16..=2).prop_map(|(year, half)| DeadlineRule::EndOfHalfYear { year, half }),
        1 => (2000_u16..2100).prop_map(|year| DeadlineRule::EndOfYear { year }),
    ]
}

fn backwards() -> impl Strategy<Value = DeadlineRule> {
    let counting = select(vec![Counting::Clear, Counting::NthDay]);
    (days(2040, 2099), 1_u16..=36, units(), counting).prop_map(|(date, amount, unit, counting)| DeadlineRule::BeforeEvent {
        date,
        amount,
        unit,
        counting,
    })
}

fn regimes() -> impl Strategy<Value = Regime> {
    select([MOVING.as_slice(), &STAYING].concat())
}

fn after_event(date: Day, amount: u16, unit: Unit) -> DeadlineRule {
    DeadlineRule::AfterEvent { date, amount, unit, plus_half_month: false }
}

fn from_start(date: Day, amount: u16, unit: Unit) -> DeadlineRule {
    DeadlineRule::FromStart { date, amount, unit, plus_half_month: false }
}

fn nominal(rule: &DeadlineRule) -> Day {
    last_day(rule, Regime::CalendarDate, Land::Nw).unwrap().nominal
}

fn before(day: Day, days: i32) -> Day {
    Day::from_unix_days(day.unix_days() - days).unwrap()
}
