//! Nobody is treated otherwise because of a name, the order of a list, or a day that has gone by.

use std::collections::BTreeMap;

use klikks_core::{
    Action, Arrival, AsOf, Basis, Cap, Command, CountingUnit, Fact, JournalFormat, JournalHeader, Language, Moment, PlaceId,
    Register, Rule, Ruling, Span, Strictness, TermOfResponse, icalendar, json::JournalText, markdown,
};
use proptest::{
    prelude::{Just, Strategy, any},
    prop_assert, prop_assert_eq,
};
use serde_json::Value;

use super::{
    facts::{self, PLACES},
    holds,
    play::{Turn, command, games, journal, knobs, request, submit},
};

/// Five ids in no order that anybody could have meant.
fn ids() -> impl Strategy<Value = Vec<String>> {
    any::<[u16; 5]>().prop_map(|numbers| (0..).zip(numbers).map(|(nth, number)| format!("p{number:05}-{nth}")).collect())
}

/// The document with all places called otherwise.
fn renamed(document: &Value, ids: &[String]) -> Value {
    match document {
        Value::String(text) => match PLACES.iter().position(|place| place == text) {
            Some(nth) => ids[nth].clone().into(),
            // the names that the games give
            None if ["Ort", "Umbenannt", "Ein \"Ort\"\n\u{85}𝄞"].contains(&text.as_str()) => "Anderswo".into(),
            None => document.clone(),
        },
        Value::Array(items) => items.iter().map(|item| renamed(item, ids)).collect(),
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), renamed(value, ids))).collect(),
        _ => document.clone(),
    }
}

/// The document with the entries that an answer rests on in the order of the journal: they are a set.
fn in_order(mut document: Value) -> Value {
    match &mut document {
        Value::Object(fields) => {
            for (name, value) in fields.iter_mut() {
                *value = in_order(value.take());
                if let (true, Some(items)) = (name == "evidence", value.as_array_mut()) {
                    items.sort_by_key(|item| item["seq"].as_u64());
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| *item = in_order(item.take())),
        _ => {}
    }
    document
}

fn verdict(register: &Register, command: &Command) -> Value {
    let verdict = register.decide(command).map_or_else(|rejection| rejection.verdict, |decision| decision.verdict);
    in_order(serde_json::to_value(verdict).unwrap())
}

/// With random ids in the place of all names, every command of a game gets the same verdict for the same reasons.
#[test]
fn names_decide_nothing() {
    holds(100, (games(), ids()), |(game, ids)| {
        let mut turns = Vec::new();
        let played = game.turns(|Turn { before, command }| turns.push((verdict(&before, &command), command)));
        let called = |command: &Command| -> Command {
            serde_json::from_value(renamed(&serde_json::to_value(command).unwrap(), &ids)).unwrap()
        };
        let mut other = Register::new(played.programme().clone());
        for entry in &played.entries()[..PLACES.len()] {
            submit(&mut other, &called(&command(entry.recorded_at, Action::Record { fact: entry.fact.clone() })));
        }
        for (told, asked) in &turns {
            let asked = called(asked);
            prop_assert_eq!(&renamed(told, &ids), &verdict(&other, &asked), "{:?}\n{}", asked, journal(&other));
            submit(&mut other, &asked);
        }
        Ok(())
    });
}

/// Requests that come at the same moment, in any order: as many are let in, as many wait and as many are refused.
///
/// Where there is room for all who ask, or for none, each is told the same, whoever stands first on the list.
#[test]
fn the_order_of_simultaneous_requests_changes_no_number() {
    let orders = Just(vec![0_u8, 1, 2, 3]).prop_shuffle();
    holds(150, (games(), orders, 0..5_u32, any::<bool>()), |(game, order, places, list)| {
        let mut before = game.play();
        let at = before.entries().last().unwrap().recorded_at;
        let intake = facts::intake(0);
        let counts = CountingUnit::Communes;
        let free = |register: &Register, places: u32| {
            places.saturating_sub(register.state().taken(&intake, counts, &register.programme().document().profile))
        };
        let places = if list { places } else { places + 3 };
        let fact = Fact::CapChanged { intake: intake.clone(), cap: Cap::Hard { places, counts }, when: Span::day(at.day()) };
        submit(&mut before, &command(at, Action::Record { fact }));
        // an exception is for one place, and so is a place that is kept free, so it matters who comes when
        if before.state().participations.values().any(|place| !place.exceptions.is_empty() || place.hold.is_some()) {
            return Ok(());
        }
        let ask = |whom: u8| Action::RequestAdmission {
            place: facts::place(whom),
            intake: intake.clone(),
            basis: Basis::CommuneBacked,
            arrival: Arrival::at(Span::day(at.day())),
            one_of: None,
        };
        let told = |order: &[u8]| {
            let mut register = before.clone();
            let mut rulings = BTreeMap::new();
            for whom in order {
                let asked = command(at, ask(*whom));
                let decision = register.decide(&asked);
                let ruling = decision.map_or_else(|rejection| rejection.verdict.ruling, |decision| decision.verdict.ruling);
                submit(&mut register, &asked);
                rulings.insert(*whom, if let Ruling::Waiting { .. } = ruling { Ruling::Waiting { rank: 0 } } else { ruling });
            }
            rulings
        };
        let (one, other) = (told(&[0, 1, 2, 3]), told(&order));
        let room = free(&before, places);
        if room >= 4 || room == 0 {
            prop_assert_eq!(&one, &other, "{}", journal(&before));
        }
        let count = |told: &BTreeMap<u8, Ruling>| {
            let refused = told.values().filter(|ruling| matches!(ruling, Ruling::Refused {})).count();
            (refused, told.values().filter(|ruling| matches!(ruling, Ruling::Waiting { .. })).count())
        };
        prop_assert_eq!(count(&one), count(&other), "{}", journal(&before));
        Ok(())
    });
}

/// Whatever is done after a hard deadline, short of another deadline or an exception: for what arrives later the door stays shut.
#[test]
fn a_door_that_is_shut_stays_shut() {
    holds(150, (games(), knobs(), 1..60_u32), |(game, knobs, later)| {
        let mut turns = Vec::new();
        let mut register = game.turns(|turn| turns.push(turn.command));
        let intake = facts::intake(knobs.what);
        let today = register.entries().last().unwrap().recorded_at.day();
        let deadline = TermOfResponse { strictness: Strictness::Hard {}, ..facts::deadline(2, 0) };
        let last = deadline.reckon().unwrap().effective;
        let begun = if today > last { today } else { last.plus_days(1) };
        let fact =
            Fact::DeadlineChanged { intake: intake.clone(), deadline: deadline.into(), when: Span::Unknown { wording: None } };
        submit(&mut register, &command(begun.into(), Action::Record { fact }));
        for (nth, turn) in (0_u32..).zip(turns) {
            let opens = |action: &Action| match action {
                Action::Record { fact } => matches!(fact, Fact::DeadlineChanged { .. } | Fact::ExceptionMade { .. }),
                Action::Correct { .. } => true,
                _ => false,
            };
            let at = Moment::Day(begun.plus_days(nth * later / 8));
            let excepted = |place: &PlaceId| {
                let of = register.state().of(place);
                of.is_some_and(|of| of.exceptions.iter().any(|exception| exception.what == Rule::Deadline))
            };
            let asked = Action::RequestAdmission {
                place: facts::place(knobs.whom),
                intake: intake.clone(),
                basis: facts::basis(knobs.how),
                arrival: Arrival::at(Span::day(at.day())),
                one_of: None,
            };
            for action in [&asked, &turn.action] {
                let Action::RequestAdmission { place, intake: of, arrival, .. } = action else { continue };
                let late = *of == intake && arrival.received.certainly_after(last) && !excepted(place);
                prop_assert!(!late || register.decide(&command(at, action.clone())).is_err(), "{}", journal(&register));
            }
            if !opens(&turn.action) {
                submit(&mut register, &command(at, turn.action));
            }
        }
        Ok(())
    });
}

/// Every prefix of a journal, written and read again, tells the same to the byte.
#[test]
fn every_prefix_tells_the_same_bytes() {
    holds(25, games(), |game| {
        let register = game.play();
        let mut prefix = Register::new(register.programme().clone());
        for entry in register.entries() {
            prefix.apply(entry.clone());
            let text = journal(&prefix);
            let (header, entries, _) = JournalText::read(&text).entries().unwrap();
            let again = Register::replay(register.programme().clone(), entries).unwrap();
            let programme = register.programme().document().id.clone();
            prop_assert_eq!(&header, &JournalHeader { format: JournalFormat::V1, programme });
            prop_assert_eq!(bytes(&prefix), bytes(&again), "{}", text);
            prop_assert_eq!(text, journal(&again));
        }
        Ok(())
    });
}

fn bytes(register: &Register) -> [String; 5] {
    let as_of = AsOf { day: register.entries().last().unwrap().recorded_at.day(), known_on: None };
    let asked = command(as_of.day.into(), request(facts::Knobs { whom: 1, what: 0, how: 0, when: 0 }, as_of.day));
    [
        serde_json::to_string(&register.report(as_of)).unwrap(),
        serde_json::to_string(&register.public_view(as_of, Language::De)).unwrap(),
        markdown(register, as_of, Language::Einfach),
        icalendar(register, as_of, Language::En),
        serde_json::to_string(&register.check(&asked)).unwrap(),
    ]
}
