//! Personal data stays where it belongs.

use std::collections::{BTreeMap, BTreeSet};

use klikks_core::{
    Action, AsOf, Command, Count, Day, ErasureReason, Fact, Language, Moment, PersonChange, PersonId, PersonStore,
    PersonStoreDocument, Personal, PublicCount, PublicView, Register, RoleId, Span, Stage, html, icalendar, markdown,
};
use klikks_tests::ask;
use proptest::{collection::vec, prelude::any, prop_assert, prop_assert_eq, strategy::Strategy, test_runner::TestCaseResult};
use serde_json::{Value, json};

use super::{
    damage::{damaged, damages},
    facts, holds,
    play::{command, games, journal, programme, submit},
};

const FUNCTIONS: [&str; 4] = ["persons_change", "persons_due", "persons_export", "persons_shown"];

fn id(index: usize) -> String {
    format!("p-{index:016x}")
}

/// Names that stand nowhere else by chance.
fn names() -> impl Strategy<Value = Vec<String>> {
    vec("[A-Z][a-zäöü]{9,14} [A-Z][a-zäöüß]{9,14}", 1..5)
}

/// A store of people with these names, some with consent, a hold or a restriction.
fn store(names: &[String], how: &[u8]) -> Value {
    let consent = json!([{
        "purpose": "publish_name", "text_version": "1", "text_sha256": "0".repeat(64), "text_language": "de",
        "given_at": "2022-10-01", "channel": "form", "recorded_by": "registrar",
    }]);
    let person = |(index, name): (usize, &String)| {
        let how = how.get(index).copied().unwrap_or_default();
        let mut purposes = vec![json!({ "purpose": "coordination", "basis": "public_task", "since": "2022-09-01" })];
        if how % 2 == 1 {
            purposes.push(json!({ "purpose": "publish_name", "basis": "consent", "since": "2022-10-01" }));
        }
        if how % 4 >= 2 {
            purposes[0]["ended"] = "2022-12-01".into();
        }
        let hold = (how % 8 >= 4).then(|| json!({ "reason": "legal_claims", "since": "2022-12-01" }));
        let restriction = (how % 16 >= 8).then(|| json!({ "reason": "unlawful", "since": "2022-12-01" }));
        json!({
            "id": id(index), "name": name, "origin": "subject", "purposes": purposes, "consents": consent,
            "contact": [{ "channel": "letter", "value": format!("{name}, Rathausplatz 1"), "purposes": ["coordination"] }],
            "hold": hold, "restriction": restriction,
        })
    };
    let rule = |purpose: &str| {
        let period = json!({ "type": "for", "amount": 1, "unit": "month" });
        json!({ "purpose": purpose, "event": "purpose_ended", "period": period, "provenance": { "type": "assumed", "reason": "Spiel" } })
    };
    json!({
        "format": "klikks-persons/1", "programme": "klikks-nw", "programme_last_day": "2025-02-28",
        "controller": { "name": "Stadt", "kind": "public_body", "officer": "Amt", "complaints_to": "LDI NRW" },
        "retention": [rule("coordination"), rule("publish_name")],
        "persons": names.iter().enumerate().map(person).collect::<Vec<_>>(),
    })
}

fn calls(store: &Value) -> [Value; 4] {
    let erase = json!({ "type": "erase", "person": id(0), "on": "2023-01-02", "reason": "objection" });
    [
        json!({ "store": store, "changes": [erase] }),
        json!({ "store": store, "day": "2023-03-01" }),
        json!({ "store": store, "person": id(0), "day": "2023-03-01" }),
        json!({ "store": store, "audience": { "type": "public" }, "day": "2023-03-01" }),
    ]
}

/// That no part of a name, first or last, stands in `text`.
fn nameless(names: &[String], text: &str) -> TestCaseResult {
    for part in names.iter().flat_map(|name| name.split(' ')) {
        prop_assert!(!text.contains(part), "`{part}` stands in {text}");
    }
    Ok(())
}

/// Whatever is wrong with a call, no name is told: not by what is due, nor by any error, in any form of it.
#[test]
fn no_name_is_told_by_an_error_or_by_what_is_due() {
    holds(300, (names(), vec(any::<u8>(), 5), 0..4_usize, damages()), |(names, how, which, damage)| {
        let call = calls(&store(&names, &how))[which].clone();
        for text in [call.to_string(), damaged(&call, damage), format!("{{\"{}\": 1}}", names[0]), names[0].clone()] {
            match ask(FUNCTIONS[which], &text) {
                Ok(answer) if which == 1 => nameless(&names, &answer)?,
                Ok(answer) if which == 0 => {
                    let answer: Value = serde_json::from_str(&answer).unwrap();
                    nameless(&names, &answer["facts"].to_string())?;
                }
                // these two are there to hand out names
                Ok(_) => {}
                Err(error) => nameless(&names, &format!("{error} {error:?} {}", error.to_json()))?,
            }
        }
        Ok(())
    });
}

/// Neither a store nor a change nor what is wrong with them shows a name when it is printed for a look.
#[test]
fn no_name_is_shown_for_a_look() {
    holds(200, (names(), vec(any::<u8>(), 5)), |(names, how)| {
        let mut document: PersonStoreDocument = serde_json::from_value(store(&names, &how)).unwrap();
        let change = PersonChange::Add { record: document.persons[0].clone() };
        nameless(&names, &format!("{document:?} {document:#?} {change:?}"))?;
        let store = PersonStore::new(document.clone()).unwrap();
        nameless(&names, &format!("{store:?} {:?}", store.shown(klikks_core::Audience::Public {}, Day::parse("2023-01-02")?)))?;
        let problems = store.change(&[change]).unwrap_err();
        nameless(&names, &format!("{problems:?} {:?}", problems.iter().map(|(_, told)| told.to_string()).collect::<Vec<_>>()))?;
        document.persons[0].name = Personal::new(" ");
        nameless(&names, &format!("{:?}", PersonStore::new(document).unwrap_err()))
    });
}

/// A store beside a register changes nothing about it, and a person who is erased changes no decision: with or without the
/// entry the same commands have the same answers, and what is told of the register is the same. No name is in any of it.
#[test]
fn erasing_a_person_changes_no_decision() {
    holds(40, (games(), names(), vec(any::<u8>(), 5), any::<u8>()), |(game, names, how, when)| {
        let mut with = None;
        let mut without = None;
        let mut turns = 0_u32;
        let mut told = Ok(());
        game.turns(|turn| {
            let (with, without) =
                (with.get_or_insert_with(|| turn.before.clone()), without.get_or_insert_with(|| turn.before.clone()));
            if turns == u32::from(when % 8) {
                let (store, person) = (store(&names, &how), PersonId::parse(&id(0)).unwrap());
                let on = turn.command.at.day();
                let erase = json!({ "type": "erase", "person": id(0), "on": on.to_string(), "reason": "objection" });
                let erased = ask("persons_change", &json!({ "store": store, "changes": [erase] }).to_string());
                let may_be_erased = erased.is_ok();
                let fact = Fact::PersonErased { person, reason: ErasureReason::Objection, when: Span::day(on) };
                if may_be_erased {
                    let answer: Value = serde_json::from_str(&erased.unwrap()).unwrap();
                    assert_eq!(answer["facts"][0], serde_json::to_value(&fact).unwrap());
                }
                let by = RoleId::parse("project-manager").unwrap();
                let command = Command { by, ..command(Moment::Day(on), Action::Record { fact }) };
                assert!(submit(with, &command), "{:?}", with.check(&command));
            }
            turns += 1;
            // entries are known by number, and there is one more
            let of_entry = |action: &Action| matches!(action, Action::Correct { .. });
            if !of_entry(&turn.command.action) && told.is_ok() {
                let here = submit(with, &turn.command);
                let there = submit(without, &turn.command);
                told = if here == there { Ok(()) } else { Err(format!("{:?}", turn.command)) };
            }
        });
        prop_assert_eq!(told, Ok(()));
        let (Some(with), Some(without)) = (with, without) else { return Ok(()) };
        let as_of = AsOf { day: Day::parse("2023-06-01")?, known_on: None };
        let view = with.public_view(as_of, Language::De);
        prop_assert_eq!(&view, &without.public_view(as_of, Language::De));
        let mut texts = vec![journal(&with), format!("{with:?}"), serde_json::to_string(&view).unwrap(), html(&view, as_of.day)];
        for language in [Language::De, Language::En, Language::Einfach] {
            texts.extend([markdown(&with, as_of, language), icalendar(&with, as_of, language)]);
        }
        texts.push(serde_json::to_string(&with.report(as_of)).unwrap());
        nameless(&names, &texts.concat())
    });
}

/// Two places with so many sponsors each, or with none on record, at this stage each.
type Table = [(Stage, Option<u32>); 2];

/// The public view of a table, by the way of a register.
fn view_of(table: Table) -> PublicView {
    let on = Day::parse("2022-12-01").unwrap();
    let mut register = Register::new(programme([0, 0, 0, 3]));
    let mut record = |fact: Fact| {
        let command = command(Moment::Day(on), Action::Record { fact });
        assert!(submit(&mut register, &command), "{:?}", register.check(&command));
    };
    for (whom, (stage, n)) in (0..).zip(table) {
        let place = facts::place(whom);
        record(
            serde_json::from_value(json!({
                "type": "commune_registered", "commune": { "id": place, "name": place, "land": "NW", "kind": "town" },
            }))
            .unwrap(),
        );
        record(Fact::AdmissionGranted {
            place: place.clone(),
            intake: facts::intake(0),
            basis: facts::basis(0),
            when: Span::day(on),
        });
        if let Some(n) = n {
            let count = Count::Exactly { n };
            record(Fact::SponsorsCounted { place, stage, count, districts: None, when: Span::day(on) });
        }
    }
    register.public_view(AsOf { day: on, known_on: None }, Language::De)
}

/// Places, stages and their sum at once, for somebody who knows the rule and that everybody is at one stage: of every number
/// that is withheld, two values would have been published just so.
#[test]
fn places_and_stages_together_give_no_withheld_number_away() {
    const MOST: u32 = 7;
    let stages = [Stage::Willing, Stage::Trained, Stage::Active];
    let choices: Vec<_> =
        stages.into_iter().flat_map(|stage| (0..=MOST).map(Some).chain([None]).map(move |n| (stage, n))).collect();
    let mut by_view = BTreeMap::<String, (PublicView, Vec<Table>)>::new();
    for table in choices.iter().flat_map(|first| choices.iter().map(move |second| [*first, *second])) {
        let view = view_of(table);
        by_view.entry(serde_json::to_string(&view).unwrap()).or_insert_with(|| (view, Vec::new())).1.push(table);
    }
    let number = |table: &Table, index: usize| table[index].1.unwrap_or(0);
    let of_stage = |table: &Table, stage| table.iter().filter(|(at, _)| *at == stage).filter_map(|(_, n)| *n).sum::<u32>();
    for (text, (view, tables)) in &by_view {
        let open = |value: &dyn Fn(&Table) -> u32| tables.iter().map(value).collect::<BTreeSet<_>>().len() >= 2;
        for (index, place) in view.places.iter().enumerate().filter(|(_, place)| place.sponsors == Some(PublicCount::Withheld {}))
        {
            assert!(open(&|table| number(table, index)), "{}: {tables:?} {text}", place.name);
        }
        let told = view.sponsors.as_ref().unwrap();
        for row in told.by_stage.iter().filter(|row| stages.contains(&row.stage) && row.count == PublicCount::Withheld {}) {
            assert!(open(&|table| of_stage(table, row.stage)), "{:?}: {tables:?} {text}", row.stage);
        }
        assert!(
            told.total != PublicCount::Withheld {} || open(&|table| number(table, 0) + number(table, 1)),
            "{tables:?} {text}"
        );
    }
    assert!(by_view.len() > 50, "{}", by_view.len());
}
