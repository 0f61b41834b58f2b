//! How fast a journal of 100,000 entries is read, checked and folded. `cargo bench -p klikks-tests --bench replay`.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::float_arithmetic,
    reason = "a benchmark prints how long it took, and stops if it cannot run"
)]

use std::{hint::black_box, time::Instant};

use klikks_core::{Programme, Register, json::JournalText};

const ENTRIES: usize = 100_000;

fn main() {
    let programme = || {
        let document = include_str!("../../examples/nrw-2022/programme.json");
        Programme::new(serde_json::from_str(document).unwrap()).unwrap()
    };
    let text = journal();
    let (read, seconds_to_read) = timed(|| JournalText::read(&text).entries().unwrap().1);
    let (register, seconds_to_check) = timed(|| Register::replay(programme(), read.clone()).unwrap());
    let (_, seconds_to_fold) = timed(|| {
        let mut register = Register::new(programme());
        read.iter().cloned().for_each(|entry| register.apply(entry));
        register
    });
    assert_eq!(register.entries().len(), ENTRIES);
    for (what, seconds) in [
        ("read from JSON lines", seconds_to_read),
        ("checked and applied (untrusted journal)", seconds_to_check),
        ("applied (decided entries)", seconds_to_fold),
    ] {
        println!("{what}: {:.3} s, {:.0} entries/s", seconds, f64::from(u32::try_from(ENTRIES).unwrap()) / seconds);
    }
}

/// The fastest of five runs.
fn timed<T>(mut run: impl FnMut() -> T) -> (T, f64) {
    let mut best = f64::INFINITY;
    let mut last = None;
    for _ in 0..5 {
        let start = Instant::now();
        last = Some(black_box(run()));
        best = best.min(start.elapsed().as_secs_f64());
    }
    (last.unwrap(), best)
}

/// Communes that register, show interest, resolve, are admitted, count sponsors and hold events, over and over.
fn journal() -> String {
    let mut lines = vec![r#"{"format":"klikks-journal/1","programme":"klikks-nw"}"#.to_owned()];
    let source = r#"{"label":"Bench"}"#;
    let when = r#"{"type":"day","date":"2022-12-01"}"#;
    let mut commune = 0;
    while lines.len() <= ENTRIES {
        commune += 1;
        let place = format!("c{commune}");
        let facts = [
            format!(
                r#"{{"type":"commune_registered","commune":{{"id":"{place}","name":"C {commune}","land":"NW","kind":"town"}}}}"#
            ),
            format!(r#"{{"type":"interest_expressed","place":"{place}","when":{when}}}"#),
            format!(r#"{{"type":"backing_given","place":"{place}","role":"mayor","manner":"decided","when":{when}}}"#),
            format!(
                r#"{{"type":"resolution_recorded","place":"{place}","resolution":{{"body":"council","outcome":"approved","majority":"majority"}},"when":{when}}}"#
            ),
            format!(r#"{{"type":"agreement_signed","place":"{place}","when":{when}}}"#),
            format!(
                r#"{{"type":"event_held","event":{{"id":"e{commune}","place":"{place}","kinds":{{"type":"settled","kind":"info-event"}},"when":{when}}},"attendance":{{"type":"about","n":20}}}}"#
            ),
            format!(
                r#"{{"type":"sponsors_counted","place":"{place}","stage":"willing","count":{{"type":"exactly","n":3}},"when":{when}}}"#
            ),
            format!(r#"{{"type":"topic_chosen","place":"{place}","topic":"information-panel","when":{when}}}"#),
        ];
        // one in twenty is admitted: more than any programme had
        let admitted = (commune % 20 == 0).then(|| {
            format!(
                r#"{{"type":"admission_granted","place":"{place}","intake":"year-1","basis":"commune_backed","when":{when}}}"#
            )
        });
        for fact in facts.into_iter().chain(admitted) {
            if lines.len() <= ENTRIES {
                let seq = lines.len();
                lines.push(format!(
                    r#"{{"seq":{seq},"recorded_at":"2022-12-02","by":"registrar","source":{source},"fact":{fact}}}"#
                ));
            }
        }
    }
    lines.join("\n") + "\n"
}
