//! What is sent to the doors: sound or not, it is answered.

use std::sync::LazyLock;

use klikks_core::json::{DocumentError, Handle};
use klikks_tests::{ask, call_of, cases};
use proptest::{collection::vec, prelude::any, prop_assert, prop_assert_eq, test_runner::TestCaseResult};
use serde_json::{Value, json};

use super::{
    damage::{Damage, damaged, damages},
    holds,
    play::{games, journal},
};

/// Every function with a call that it is asked in the vectors.
static CALLS: LazyLock<Vec<(String, Value)>> = LazyLock::new(|| {
    let call = |case: Value| {
        let call = serde_json::from_str(&call_of(&case)).ok()?;
        Some((case["function"].as_str()?.to_owned(), call))
    };
    cases("").into_iter().chain(cases("broken")).filter_map(|(_, case)| call(case)).collect()
});

/// What the functions say of a call with this text: sound JSON, or problems in the form that all doors promise.
fn is_answered(answer: Result<String, DocumentError>, call: &str) -> TestCaseResult {
    let error = match answer {
        Ok(answer) => {
            prop_assert!(serde_json::from_str::<Value>(&answer).is_ok(), "no JSON: {answer}\n{call}");
            return Ok(());
        }
        Err(error) => error,
    };
    prop_assert!(!error.problems.is_empty(), "no problem is told of\n{call}");
    let json: Value = serde_json::from_str(&error.to_json()).unwrap();
    prop_assert_eq!(json["problems"].as_array().map(Vec::len), Some(error.problems.len()));
    for problem in &error.problems {
        let message = problem.message.as_str();
        let begins_well = message.starts_with(|first: char| first.is_lowercase() || first == '`');
        prop_assert!(!problem.code.is_empty() && begins_well && !message.ends_with('.'), "{problem:?}\n{call}");
    }
    Ok(())
}

/// A call that is damaged is answered, or every fault is told; no function panics.
#[test]
fn a_damaged_call_is_answered_or_its_faults_are_told() {
    holds(600, (any::<u16>(), damages()), |(which, damage)| {
        let (function, call) = &CALLS[usize::from(which) % CALLS.len()];
        let call = damaged(call, damage);
        is_answered(ask(function, &call), &call)
    });
}

/// The same of a programme and of the lines of a journal, whatever was played.
#[test]
fn a_damaged_programme_or_journal_is_answered_or_its_faults_are_told() {
    holds(60, (games(), any::<u16>(), damages(), damages()), |(game, which, of_line, of_programme)| {
        let register = game.play();
        let mut lines: Vec<String> = journal(&register).lines().map(str::to_owned).collect();
        let line = usize::from(which) % lines.len();
        lines[line] = damaged(&serde_json::from_str(&lines[line]).unwrap(), of_line);
        let text = lines.join("\n");
        let call = json!({ "text": text }).to_string();
        is_answered(ask("read_journal", &call), &call)?;
        let document = serde_json::to_value(register.programme().document()).unwrap();
        let call = json!({ "programme": document, "journal": text }).to_string();
        is_answered(ask("open", &call), &call)?;
        let call = damaged(&document, of_programme);
        is_answered(ask("validate", &call), &call)?;
        let as_of = json!({ "day": "2023-01-02" });
        let register = json!({ "format": "klikks-register/1", "programme": document, "entries": register.entries() });
        let call = damaged(&json!({ "register": register, "as_of": as_of }), of_programme);
        for function in ["report", "public_view", "icalendar", "validate"] {
            is_answered(ask(function, &call), &call)?;
        }
        Ok(())
    });
}

/// The same of the methods of an open register, one after the other.
#[test]
fn an_open_register_answers_damaged_calls() {
    holds(30, (games(), vec((any::<u16>(), damages()), 1..8)), |(game, asked)| {
        let register = game.play();
        let call = json!({ "programme": register.programme().document(), "journal": journal(&register) });
        let mut handle = Handle::open(&call.to_string()).unwrap();
        let mut commands = Vec::new();
        game.turns(|turn| commands.push(serde_json::to_value(turn.command).unwrap()));
        for (which, damage) in asked.into_iter().filter(|_| !commands.is_empty()) {
            ask_open(&mut handle, &commands[usize::from(which) % commands.len()], damage)?;
        }
        Ok(())
    });
}

fn ask_open(handle: &mut Handle, command: &Value, damage: Damage) -> TestCaseResult {
    let view = json!({ "as_of": { "day": "2023-01-02", "known_on": "2022-12-14" }, "language": "en" });
    let call = |document: &Value| damaged(document, damage);
    let verdict: Value = serde_json::from_str(&handle.decide(&command.to_string()).unwrap()).unwrap();
    let explain = json!({ "verdict": verdict["verdict"], "language": "de" });
    is_answered(handle.check(&call(command)), &call(command))?;
    is_answered(handle.decide(&call(command)), &call(command))?;
    is_answered(handle.submit(&call(command)), &call(command))?;
    let supposed = json!({ "commands": [command, command] });
    is_answered(handle.what_if(&call(&supposed)), &call(&supposed))?;
    is_answered(handle.report(&call(&view)), &call(&view))?;
    is_answered(handle.public_view(&call(&view)), &call(&view))?;
    is_answered(handle.icalendar(&call(&view)), &call(&view))?;
    is_answered(handle.explain(&call(&explain)), &call(&explain))?;
    let as_of = call(&view["as_of"]);
    is_answered(handle.as_of(&as_of).and_then(|then| then.findings()), &as_of)?;
    is_answered(handle.findings(), "findings")?;
    let journal = handle.journal();
    is_answered(handle.submit(&command.to_string()), "a sound command")?;
    if handle.journal() != journal {
        is_answered(handle.undo(), "undo")?;
        prop_assert_eq!(handle.journal(), journal);
    }
    Ok(())
}
