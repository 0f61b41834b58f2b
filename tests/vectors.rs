//! The cases of `tests/vectors`, written by hand from the rules, against the functions of the core.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a vector without its fields is a failure of the test"
)]

use klikks_core::json::DocumentError;
use klikks_tests::{ask, call_of, cases, differences};
use serde_json::{Value, json};

/// Where the answer departs from `then` and `says`. A field expected to be `null` may be absent.
fn normal(case: &Value) -> Vec<String> {
    let call = call_of(case);
    match ask(case["function"].as_str().unwrap(), &call) {
        Ok(answer) => {
            let answer: Value = serde_json::from_str(&answer).unwrap();
            let mut failures = differences(&case["then"], &answer, "then");
            failures.extend(unsaid(case, &call, &answer));
            for (field, answered, what) in [("objects", "objected", "violation"), ("notes", "noted", "finding")] {
                failures.extend(unlike(case, field, told_by_rules(&answer, answered, what)));
            }
            failures
        }
        Err(error) => vec![error.to_string()],
    }
}

/// What the rules told, in order, `cap: no_place_left`, with the place where it is about one of several.
fn told_by_rules(answer: &Value, answered: &str, what: &str) -> Vec<String> {
    let checks = answer["verdict"]["grounds"].as_array().into_iter().flatten();
    let told = checks.filter(|check| check["answer"]["type"] == answered).map(|check| {
        let (rule, code) = (check["rule"].as_str().unwrap(), check["answer"][what]["type"].as_str().unwrap());
        check["place"].as_str().map_or_else(|| format!("{rule}: {code}"), |place| format!("{rule}: {code} ({place})"))
    });
    told.collect()
}

/// Where the rules told something else than `objects` or `notes` says, if the case says it.
fn unlike(case: &Value, field: &str, told: Vec<String>) -> Option<String> {
    let expected = case.get(field)?;
    let told = Value::from(told);
    (*expected != told).then(|| format!("{field}: expected {expected}, found {told}"))
}

/// The lines of `says` that the explanation of the verdict does not hold.
fn unsaid(case: &Value, call: &str, answer: &Value) -> Vec<String> {
    let languages = case.get("says").and_then(Value::as_object).into_iter().flatten();
    languages
        .flat_map(|(language, expected)| {
            let call: Value = serde_json::from_str(call).unwrap();
            let call = json!({ "verdict": answer["verdict"], "register": call["register"], "language": language });
            let said: Value = serde_json::from_str(&ask("explain", &call.to_string()).unwrap()).unwrap();
            let lines = said["lines"].as_array().unwrap();
            let missing = expected.as_array().unwrap().iter().filter(|line| !lines.contains(line));
            missing.map(|line| format!("says.{language}: {line} is not among {}", said["lines"])).collect::<Vec<_>>()
        })
        .collect()
}

/// Code and place of every problem, in order.
fn broken(case: &Value) -> Vec<String> {
    let problems = |error: DocumentError| -> Vec<Value> {
        error.problems.iter().map(|problem| json!({ "code": problem.code, "place": problem.place })).collect()
    };
    match ask(case["function"].as_str().unwrap(), &call_of(case)) {
        Ok(answer) => vec![format!("taken as sound: {answer}")],
        Err(error) => differences(&case["then"], &Value::Array(problems(error)), "then"),
    }
}

#[test]
fn the_core_answers_as_the_rules_say() {
    let (sound, unsound) = (cases(""), cases("broken"));
    let count = sound.len() + unsound.len();
    println!("vectors: {count}");
    assert!(count > 100, "only {count} vectors were found");
    let asked = sound.iter().map(|case| (case, normal(&case.1))).chain(unsound.iter().map(|case| (case, broken(&case.1))));
    let failed: Vec<_> = asked
        .filter(|(_, failures)| !failures.is_empty())
        .map(|((topic, case), failures)| format!("{topic}: {}\n    {}", case["title"], failures.join("\n    ")))
        .collect();
    assert!(failed.is_empty(), "{} of {count} vectors disagree:\n{}", failed.len(), failed.join("\n"));
}
