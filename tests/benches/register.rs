//! What a decision costs in a register of 10,000 communes, what a journal of 100,000 entries costs to fold, and how much room it
//! takes. `cargo bench -p klikks-tests --bench register`; beside the software of others: `cargo xtask bench register`.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::float_arithmetic,
    clippy::cast_precision_loss,
    clippy::indexing_slicing,
    reason = "a benchmark prints how long it took, and stops if it cannot run"
)]

use std::{hint::black_box, time::Instant};

use klikks_core::{
    Action, Arrival, Basis, Command, Day, Entry, IntakeId, Moment, PlaceId, Programme, Register, RoleId, Ruling, Source, Span,
    json::JournalText,
};
use serde_json::json;

const COMMUNES: usize = 10_000;
const ENTRIES: usize = 100_000;

fn main() {
    decisions();
    journals();
}

fn tell(name: &str, count: usize, seconds: f64) {
    println!("{}", json!({ "name": name, "count": count, "seconds": seconds }));
}

/// The fastest of nine runs.
fn timed<T>(mut run: impl FnMut() -> T) -> f64 {
    let seconds = |run: &mut dyn FnMut() -> T| {
        let start = Instant::now();
        drop(black_box(run()));
        start.elapsed().as_secs_f64()
    };
    (0..9).map(|_| seconds(&mut run)).fold(f64::INFINITY, f64::min)
}

fn programme(places: usize) -> Programme {
    let mut document: serde_json::Value = serde_json::from_str(include_str!("../../examples/nrw-2022/programme.json")).unwrap();
    document["intakes"][0]["cap"] = json!({ "type": "hard", "places": places, "counts": "communes" });
    document["intakes"][0]["waiting_list"] = json!(true);
    Programme::new(serde_json::from_value(document).unwrap()).unwrap()
}

fn request(place: usize) -> Command {
    let day = Day::parse("2022-12-20").unwrap();
    Command {
        at: Moment::Day(day),
        by: RoleId::parse("registrar").unwrap(),
        source: Source { label: "Bench".to_owned(), place: None, url: None }.into(),
        seen: None,
        action: Action::RequestAdmission {
            place: PlaceId::parse(&format!("c{place}")).unwrap(),
            intake: IntakeId::parse("year-1").unwrap(),
            basis: Basis::CommuneBacked,
            arrival: Arrival::at(Span::day(day)),
            one_of: None,
        },
    }
}

/// 10,000 communes on record; the first half is in, and there is room for as many more as are asked about, or for none.
fn register(room: bool) -> Register {
    let places = if room { COMMUNES } else { COMMUNES / 2 };
    let mut register = Register::new(programme(places));
    let facts = (0..COMMUNES).map(|commune| {
        json!({ "type": "commune_registered", "commune": { "id": format!("c{commune}"), "name": "C", "land": "NW", "kind": "town" } })
    });
    let grants = (0..COMMUNES / 2).map(|commune| {
        json!({ "type": "admission_granted", "place": format!("c{commune}"), "intake": "year-1", "basis": "commune_backed",
                "when": { "type": "day", "date": "2022-12-01" } })
    });
    for (seq, fact) in (1..).zip(facts.chain(grants)) {
        let entry =
            json!({ "seq": seq, "recorded_at": "2022-12-02", "by": "registrar", "source": { "label": "Bench" }, "fact": fact });
        register.apply(serde_json::from_value(entry).unwrap());
    }
    register
}

fn decisions() {
    // in no order that a cache could guess
    let asked: Vec<Command> = (0..COMMUNES / 2).map(|nth| request(COMMUNES / 2 + (nth * 7_919) % (COMMUNES / 2))).collect();
    for (name, room) in [("admitted", true), ("waits", false)] {
        let register = register(room);
        let is_right =
            |ruling: &Ruling| matches!((ruling, room), (Ruling::Admitted { .. }, true) | (Ruling::Waiting { .. }, false));
        assert!(asked.iter().all(|command| is_right(&register.outcome(command))));
        tell(
            &format!("decision without explanation, {name}"),
            asked.len(),
            timed(|| asked.iter().filter(|command| is_right(&register.outcome(black_box(command)))).count()),
        );
        tell(
            &format!("decision with explanation, {name}"),
            asked.len(),
            timed(|| asked.iter().filter(|command| register.decide(black_box(command)).is_ok()).count()),
        );
    }
    let mut register = register(true);
    let asked: Vec<Command> = (COMMUNES / 2..COMMUNES).map(request).collect();
    let start = Instant::now();
    for command in &asked {
        let entries = register.decide(command).unwrap().entries;
        register.extend(entries);
    }
    tell("decide and apply", asked.len(), start.elapsed().as_secs_f64());
}

fn journals() {
    let text = journal();
    let lines = text.lines().count() - 1;
    tell("read from JSON lines", lines, timed(|| JournalText::read(&text).entries().unwrap().1));
    let read = JournalText::read(&text).entries().unwrap().1;
    tell("replay, checked", lines, timed(|| Register::replay(programme(15), read.clone()).unwrap()));
    // the copies are made before the clock runs
    let mut copies: Vec<Vec<Entry>> = (0..9).map(|_| read.clone()).collect();
    let fold = |entries: Vec<Entry>| {
        let mut register = Register::new(programme(15));
        register.extend(entries);
        register
    };
    let best = (0..9).map(|_| {
        let entries = copies.pop().unwrap();
        let start = Instant::now();
        let register = fold(entries);
        let seconds = start.elapsed().as_secs_f64();
        assert_eq!(register.entries().len(), lines);
        seconds
    });
    tell("replay, decided entries", lines, best.fold(f64::INFINITY, f64::min));
    drop(read);
    room(&text, lines);
}

/// How much memory the process holds for a register, beyond the length of the text it was read from.
fn room(text: &str, lines: usize) {
    let resident = || {
        let pages = std::fs::read_to_string("/proc/self/statm").ok()?;
        pages.split_whitespace().nth(1)?.parse::<f64>().ok().map(|pages| pages * 4096.0)
    };
    // several are held at once, so that what the allocator keeps back does not count
    let before = resident();
    let registers: Vec<Register> = (0..5).map(|_| JournalText::read(text).replay(programme(15)).unwrap().0).collect();
    if let (Some(before), Some(after)) = (before, resident()) {
        let each = (after - before) / (registers.len() * lines) as f64;
        println!("{}", json!({ "name": "bytes resident per entry", "of": each, "text": text.len() as f64 / lines as f64 }));
    }
}

/// Communes that register, show interest, resolve, are admitted, count sponsors and hold events, over and over.
fn journal() -> String {
    let mut lines = vec![r#"{"format":"klikks-journal/1","programme":"klikks-nw"}"#.to_owned()];
    let when = json!({ "type": "day", "date": "2022-12-01" });
    let mut commune = 0;
    while lines.len() <= ENTRIES {
        commune += 1;
        let place = format!("c{commune}");
        let mut facts = vec![
            json!({ "type": "commune_registered", "commune": { "id": place, "name": format!("C {commune}"), "land": "NW", "kind": "town" } }),
            json!({ "type": "interest_expressed", "place": place, "when": when }),
            json!({ "type": "backing_given", "place": place, "role": "mayor", "manner": "decided", "when": when }),
            json!({ "type": "resolution_recorded", "place": place, "when": when,
                    "resolution": { "body": "council", "outcome": "approved", "majority": "majority" } }),
            json!({ "type": "agreement_signed", "place": place, "when": when }),
            json!({ "type": "event_held", "attendance": { "type": "about", "n": 20 },
                    "event": { "id": format!("e{commune}"), "place": place, "kinds": { "type": "settled", "kind": "info-event" }, "when": when } }),
            json!({ "type": "sponsors_counted", "place": place, "stage": "willing", "count": { "type": "exactly", "n": 3 }, "when": when }),
            json!({ "type": "topic_chosen", "place": place, "topic": "information-panel", "when": when }),
        ];
        // as many as there are places
        if commune <= 15 {
            facts.push(json!({ "type": "admission_granted", "place": place, "intake": "year-1", "basis": "commune_backed", "when": when }));
        }
        for fact in facts {
            let seq = lines.len();
            let entry = json!({ "seq": seq, "recorded_at": "2022-12-02", "by": "registrar", "source": { "label": "Bench" }, "fact": fact });
            lines.push(entry.to_string());
        }
    }
    lines.join("\n") + "\n"
}
