//! What all doors of klikks must pass.

use std::{fs, path::Path};

use klikks_core::json::{self, DocumentError, Handle, Problem};
use serde_json::{Map, Value};

/// The cases in the files of `tests/vectors/FOLDER`, each with the name of its file. An empty folder name is `vectors` itself.
///
/// # Panics
///
/// If a file cannot be read or is no list of cases.
#[expect(clippy::unwrap_used, reason = "a vector that cannot be read is a failure of the test")]
pub fn cases(folder: &str) -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors").join(folder);
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    paths
        .iter()
        .flat_map(|path| {
            let cases: Vec<Value> = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
            let topic = path.file_stem().unwrap().to_string_lossy().into_owned();
            cases.into_iter().map(move |case| (topic.clone(), case))
        })
        .collect()
}

/// The programme of `tests/vectors/programmes` or `examples/programmes` with this name, if there is one.
///
/// # Panics
///
/// If its file is no JSON.
#[expect(clippy::unwrap_used, reason = "a programme that cannot be read is a failure of the test")]
pub fn programme(name: &str) -> Option<Value> {
    let folders =
        ["vectors/programmes", "../examples/programmes"].map(|folder| Path::new(env!("CARGO_MANIFEST_DIR")).join(folder));
    let text = folders.iter().find_map(|folder| fs::read_to_string(folder.join(format!("{name}.json"))).ok());
    text.map(|text| serde_json::from_str(&text).unwrap())
}

/// The call that a case describes: `when` with the register of `given`, or the text or document of a broken case.
///
/// The name of a programme in place of a programme stands for that programme.
pub fn call_of(case: &Value) -> String {
    if let Some(example) = case.pointer("/given/example").and_then(Value::as_str) {
        return example_call(case, example);
    }
    let mut call = case.get("when").or(case.get("document")).cloned().unwrap_or_default();
    if let Some(given) = case.get("given") {
        let part = |name: &str| given.get(name).cloned().unwrap_or_default();
        let register =
            serde_json::json!({ "format": "klikks-register/1", "programme": part("programme"), "entries": part("entries") });
        call = match (case.get("function").and_then(Value::as_str), call) {
            (Some("validate"), _) => register,
            (_, Value::Object(fields)) => Map::from_iter([("register".to_owned(), register)]).into_iter().chain(fields).collect(),
            (_, other) => other,
        };
    }
    for place in ["/programme", "/register/programme", "/first", "/second"] {
        if let Some(named) = call.pointer_mut(place) {
            *named = named.as_str().and_then(programme).unwrap_or_else(|| named.clone());
        }
    }
    case.get("text").and_then(Value::as_str).map_or_else(|| call.to_string(), str::to_owned)
}

/// The text of the programme of a folder in `examples`: its own, or the profile of its Land.
///
/// # Panics
///
/// If there is none.
#[expect(clippy::unwrap_used, reason = "an example that cannot be read is a failure of the test")]
pub fn example_programme(example: &str) -> String {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples");
    let profile = example.strip_prefix("communes-").or(example.strip_prefix("workshops-")).unwrap_or(example);
    let profile = format!("programmes/{profile}.json");
    let own = fs::read_to_string(examples.join(example).join("programme.json"));
    own.or_else(|_| fs::read_to_string(examples.join(profile))).unwrap()
}

/// The call of a case about a register in `examples`: its programme and journal stand for `given`, or for the first of two
/// programmes to compare. A text to read may be the name of a file in `examples`.
///
/// # Panics
///
/// If the example cannot be read.
#[expect(clippy::unwrap_used, reason = "an example that cannot be read is a failure of the test")]
fn example_call(case: &Value, example: &str) -> String {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples");
    let mut call = case.get("when").and_then(Value::as_object).cloned().unwrap_or_default();
    if case["function"] == "oparl" {
        call.insert("text".to_owned(), fs::read_to_string(examples.join(example)).unwrap().into());
        return Value::Object(call).to_string();
    }
    let programme: Value = serde_json::from_str(&example_programme(example)).unwrap();
    let journal = fs::read_to_string(examples.join(example).join("journal.jsonl")).unwrap();
    let entries = || -> Vec<Value> { journal.lines().skip(1).map(|line| serde_json::from_str(line).unwrap()).collect() };
    if case["function"] == "read_journal" {
        call.insert("text".to_owned(), journal.into());
    } else if case["function"] == "compare" {
        let second = call.get("second").and_then(Value::as_str).and_then(self::programme);
        call.extend(second.map(|second| ("second".to_owned(), second)));
        call.insert("first".to_owned(), programme);
        call.insert("entries".to_owned(), entries().into());
    } else {
        let register = serde_json::json!({ "format": "klikks-register/1", "programme": programme, "entries": entries() });
        call.insert("register".to_owned(), register);
    }
    Value::Object(call).to_string()
}

/// The answer of the function called `name`; for `open`, the findings of the register that was opened.
///
/// # Errors
///
/// What the function says is wrong with the call.
pub fn ask(name: &str, call: &str) -> Result<String, DocumentError> {
    match name {
        "open" => Handle::open(call).and_then(|handle| handle.findings()),
        "validate" => json::validate(call),
        "check" => json::check(call),
        "decide" => json::decide(call),
        "what_if" => json::what_if(call),
        "standing" => json::standing(call),
        "report" => json::report(call),
        "public_view" => json::public_view(call),
        "figures" => json::figures(call),
        "icalendar" => json::icalendar(call),
        "may" => json::may(call),
        "coverage" => json::coverage(call),
        "deadline" => json::deadline(call),
        "deadlines" => json::deadlines(call),
        "holidays" => json::holidays(call),
        "school_breaks" => json::school_breaks(call),
        "series" => json::series(call),
        "rhythm" => json::rhythm(call),
        "receipt" => json::receipt(call),
        "age" => json::age(call),
        "days_in_total" => json::days_in_total(call),
        "read_deadline" => json::read_deadline(call),
        "lot_commit" => json::lot_commit(call),
        "lot_draw" => json::lot_draw(call),
        "outlook" => json::outlook(call),
        "plan" => json::plan(call),
        "plan_why" => json::plan_why(call),
        "plan_instance" => json::plan_instance(call),
        "plan_commands" => json::plan_commands(call),
        "papers" => json::papers(call),
        "compare" => json::compare(call),
        "oparl" => json::oparl(call),
        "persons_change" => json::persons_change(call),
        "persons_due" => json::persons_due(call),
        "persons_export" => json::persons_export(call),
        "persons_shown" => json::persons_shown(call),
        "agenda" => json::agenda(call),
        "agenda_shift" => json::agenda_shift(call),
        "explain" => json::explain(call),
        "read_journal" => json::read_journal(call),
        "sections" => json::sections(call),
        other => {
            let message = format!("there is no function `{other}`");
            Err(DocumentError { problems: vec![Problem { code: "unknown_function".to_owned(), place: String::new(), message }] })
        }
    }
}

/// Where `found` is not what is `expected`: every expected field, with lists of the same length.
///
/// An object expected of a list names single items by their index.
pub fn differences(expected: &Value, found: &Value, place: &str) -> Vec<String> {
    match (expected, found) {
        (Value::Object(fields), Value::Object(there)) => fields
            .iter()
            .flat_map(|(name, value)| differences(value, there.get(name).unwrap_or(&Value::Null), &format!("{place}.{name}")))
            .collect(),
        (Value::Object(items), Value::Array(there)) => items
            .iter()
            .flat_map(|(index, item)| {
                let found = index.parse::<usize>().ok().and_then(|index| there.get(index)).unwrap_or(&Value::Null);
                differences(item, found, &format!("{place}[{index}]"))
            })
            .collect(),
        (Value::Array(items), Value::Array(there)) if items.len() == there.len() => items
            .iter()
            .zip(there)
            .enumerate()
            .flat_map(|(index, (item, found))| differences(item, found, &format!("{place}[{index}]")))
            .collect(),
        _ if expected == found => Vec::new(),
        _ => vec![format!("{place}: expected {expected}, found {found}")],
    }
}
