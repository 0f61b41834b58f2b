//! Everything that is generated from the types: checked here, written with `KLIKKS_UPDATE=1`.

#[cfg(test)]
mod emit;

use std::{env, fs, path::Path};

use klikks_core::{AsOf, Day, Language, Programme, Register, json::JournalText};
use serde_json::json;

/// Compares `text` with the file at `path` from the root of the project; with `KLIKKS_UPDATE` set it writes the file.
#[expect(clippy::unwrap_used, reason = "a file that cannot be written is a failure of the test")]
#[track_caller]
fn up_to_date(path: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    if env::var_os("KLIKKS_UPDATE").is_some() {
        fs::write(&path, text).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == text, "{} is out of date; run: KLIKKS_UPDATE=1 cargo test -p klikks-tests --test generated", path.display());
}

#[test]
fn the_shapes_the_core_measures_broken_documents_against() {
    for (name, shapes) in klikks_core::json::shapes() {
        up_to_date(&format!("klikks-core/src/json/shapes/{name}"), &format!("{shapes}\n"));
    }
}

#[test]
fn the_published_schemas() {
    for (name, schema) in klikks_core::json::document_schemas() {
        up_to_date(&format!("schemas/{name}"), &format!("{}\n", serde_json::to_string_pretty(&schema).unwrap()));
    }
}

/// The register of the example, and the day it is about.
#[expect(clippy::unwrap_used, reason = "an example that cannot be read is a failure of the test")]
fn nrw_2022() -> (Register, AsOf) {
    let document = serde_json::from_str(include_str!("../examples/nrw-2022/programme.json")).unwrap();
    let journal = JournalText::read(include_str!("../examples/nrw-2022/journal.jsonl"));
    let (register, _) = journal.replay(Programme::new(document).unwrap()).unwrap();
    (register, AsOf { day: Day::parse("2022-12-14").unwrap(), known_on: None })
}

#[test]
fn the_web_page_of_the_example() {
    let (register, as_of) = nrw_2022();
    let view = register.public_view(as_of, Language::De);
    up_to_date("examples/web/public.json", &format!("{}\n", serde_json::to_string_pretty(&view).unwrap()));
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/web/index.html")).unwrap();
    let (head, rest) = page.split_once("<!-- klikks:static -->\n").unwrap();
    let (_, tail) = rest.split_once("<!-- /klikks:static -->").unwrap();
    let html = klikks_core::html(&view, as_of.day);
    up_to_date("examples/web/index.html", &format!("{head}<!-- klikks:static -->\n{html}<!-- /klikks:static -->{tail}"));
}

/// The other doors compare their answers with these files byte for byte.
#[test]
fn the_bytes_that_every_door_gives() {
    let (register, as_of) = nrw_2022();
    let report = json!({ "report": register.report(as_of), "text": klikks_core::markdown(&register, as_of, Language::De) });
    up_to_date("tests/bytes/report.json", &report.to_string());
    up_to_date("tests/bytes/public.json", &serde_json::to_string(&register.public_view(as_of, Language::De)).unwrap());
    up_to_date("tests/bytes/events.ics", &klikks_core::icalendar(&register, as_of, Language::De));
}

/// The same of plans: what is planned here in a debug build is planned by the other doors in theirs, at once and in slices.
#[test]
fn the_plans_that_every_door_makes() {
    let calls: Vec<serde_json::Value> = serde_json::from_str(include_str!("planner/bytes.json")).unwrap();
    for mut call in calls {
        let name = call["instance"].as_str().unwrap().to_owned();
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("planner/instances/{name}.json"));
        call["instance"] = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        up_to_date(&format!("tests/bytes/plan-{name}.json"), &klikks_core::json::plan(&call.to_string()).unwrap());
    }
}

/// The example plans an instance of the tests; a page can be served with no more than its own folder.
#[test]
fn the_workshops_that_the_web_page_plans() {
    up_to_date("examples/web/workshops.json", include_str!("planner/instances/nrw024-s1.json"));
}

#[test]
fn the_rule_book() {
    up_to_date("klikks-core/src/rules/says.txt", &emit::rule_says());
    up_to_date("docs/rules.md", &emit::rule_book());
}

#[test]
fn the_dataclasses_of_python() {
    up_to_date("klikks-py/python/klikks/model.py", &emit::python());
}

#[test]
fn the_interfaces_of_typescript() {
    up_to_date("klikks-wasm/npm/model.d.ts", &emit::typescript());
}
