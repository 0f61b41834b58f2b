//! Everything in `examples` is sound: each programme is valid, each journal replays, and each register can be told.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "an example that cannot be read is a failure of the test"
)]

use std::{
    fs,
    path::{Path, PathBuf},
};

use klikks_tests::{ask, example_programme};
use serde_json::{Value, json};

/// Every folder of `examples` that holds a journal.
fn folders() -> Vec<PathBuf> {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples");
    let mut folders: Vec<_> = fs::read_dir(examples).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.retain(|folder| folder.join("journal.jsonl").exists());
    folders.sort();
    folders
}

fn text(folder: &Path, file: &str) -> String {
    fs::read_to_string(folder.join(file)).unwrap()
}

/// The programme of a folder, its own or the profile of its Land.
fn programme(folder: &Path) -> Value {
    serde_json::from_str(&example_programme(&folder.file_name().unwrap().to_string_lossy())).unwrap()
}

/// The register of a folder, as the doors take it.
fn register(folder: &Path) -> Value {
    let programme = programme(folder);
    let journal = text(folder, "journal.jsonl");
    let entries: Vec<Value> = journal.lines().skip(1).map(|line| serde_json::from_str(line).unwrap()).collect();
    json!({ "format": "klikks-register/1", "programme": programme, "entries": entries })
}

/// What is wrong with the example: the problems of programme and journal, and holes in what is said of it.
fn faults(folder: &Path) -> Vec<String> {
    let programme = programme(folder);
    let journal = text(folder, "journal.jsonl");
    let header: Value = serde_json::from_str(journal.lines().next().unwrap()).unwrap();
    let mut faults = Vec::new();
    if header["programme"] != programme["id"] {
        faults.push(format!("the journal is of {}", header["programme"]));
    }
    let open = json!({ "programme": programme, "journal": journal }).to_string();
    let register = register(folder);
    for (function, call) in [("validate", programme.to_string()), ("validate", register.to_string()), ("open", open)] {
        faults.extend(ask(function, &call).err().map(|error| format!("{function}: {error}: {:?}", error.problems)));
    }
    for language in ["de", "en", "einfach"] {
        for day in ["2022-12-14", "2025-02-28", "2026-11-22"] {
            let as_of = json!({ "day": day, "known_on": "2026-11-22" });
            let call = json!({ "register": register, "as_of": as_of, "language": language }).to_string();
            match ask("report", &call) {
                Err(error) => faults.push(format!("report in {language}: {error}")),
                Ok(answer) => {
                    let answer: Value = serde_json::from_str(&answer).unwrap();
                    let lines = answer["text"].as_str().unwrap().lines();
                    let holes = lines.filter(|line| line.contains(['{', '}']));
                    faults.extend(holes.map(|line| format!("report in {language}: {line}")));
                }
            }
            for function in ["public_view", "icalendar"] {
                faults.extend(ask(function, &call).err().map(|error| format!("{function} in {language}: {error}")));
            }
        }
    }
    faults
}

#[test]
fn every_example_is_sound_and_can_be_told() {
    let folders = folders();
    println!("examples: {}", folders.len());
    assert!(folders.len() > 9, "only {} examples were found", folders.len());
    let failed: Vec<_> = folders
        .iter()
        .map(|folder| (folder, faults(folder)))
        .filter(|(_, faults)| !faults.is_empty())
        .map(|(folder, faults)| format!("{}:\n    {}", folder.display(), faults.join("\n    ")))
        .collect();
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

/// What is transcribed stays a matter of places and organisations: no address of mail, no number to call.
#[test]
fn no_example_holds_a_private_address() {
    for folder in folders() {
        for text in [programme(&folder).to_string(), text(&folder, "journal.jsonl")] {
            assert!(!text.contains('@') && !text.contains("Tel.") && !text.contains("+49"), "{}", folder.display());
        }
    }
}
