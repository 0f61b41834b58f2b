//! The programme of North Rhine-Westphalia as it stood on 14 December 2022: read, checked, explained and reported.
//!
//! `cargo run --example nrw_2022` prints the report in German and answers three what-ifs.
//! It writes `report.md`, `public.json` and `events.ics` below `target/nrw-2022/`.

#![expect(clippy::print_stdout, reason = "an example is there to print")]

use std::{error::Error, fs, path::Path};

use klikks_core::{
    Action, Arrival, AsOf, Basis, Cap, Command, CountingUnit, Day, Fact, IntakeId, Language, Moment, Names, PlaceId, Programme,
    RoleId, Ruling, Source, Span, Supposition, explain_verdict, icalendar, json::JournalText, markdown,
};

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let seed = root.join("examples/nrw-2022");
    let document = serde_json::from_str(&fs::read_to_string(seed.join("programme.json"))?)?;
    let programme = Programme::new(document).map_err(|problems| format!("{problems:?}"))?;
    let (register, _) = JournalText::read(&fs::read_to_string(seed.join("journal.jsonl"))?).replay(programme)?;

    let as_of = AsOf { day: Day::parse("2022-12-14")?, known_on: None };
    let mut report = vec![markdown(&register, as_of, Language::De), "## Was wäre, wenn …\n".to_owned()];
    for (question, commands) in what_ifs()? {
        let (verdicts, after) = register.what_if(&Supposition { commands });
        // the last verdict is the answer; those before it only set the scene
        let answer = verdicts.last().ok_or("nothing was asked")?;
        let lines = explain_verdict(&answer.verdict, &Names::of(&after), Language::De);
        let (first, rest) = lines.split_first().ok_or("nothing was said")?;
        report.push(format!("### {question}\n\n**{first}**\n\n- {}\n", rest.join("\n- ")));
    }
    report.push(format!("Fragen nach den neun der Reihe nach drei weitere Kommunen an: {}\n", fill_up(&register)?));
    let report = report.join("\n");
    println!("{report}");

    let out = root.join("target/nrw-2022");
    fs::create_dir_all(&out)?;
    fs::write(out.join("report.md"), report)?;
    let public = serde_json::to_string_pretty(&register.public_view(as_of, Language::De))?;
    fs::write(out.join("public.json"), public + "\n")?;
    fs::write(out.join("events.ics"), icalendar(&register, as_of, Language::De))?;
    Ok(())
}

/// What is asked, and the commands that lead there.
type WhatIf = (&'static str, Vec<Command>);

/// The three questions.
fn what_ifs() -> Result<Vec<WhatIf>, Box<dyn Error>> {
    let today = Day::parse("2022-12-14")?;
    let second_of_january = Day::parse("2023-01-02")?;
    let mut nine_have_come = nine_come(today)?;
    nine_have_come.extend(asks("weitere-kommune", "Weitere Kommune", today, None)?);
    Ok(vec![
        ("Eine weitere Kommune fragt heute an", asks("weitere-kommune", "Weitere Kommune", today, None)?),
        (
            "Eine weitere Kommune antwortet am 2. Januar 2023",
            asks("weitere-kommune", "Weitere Kommune", second_of_january, None)?,
        ),
        ("Die neun sind gekommen, 15 ist eine feste Obergrenze, und eine weitere Kommune fragt an", nine_have_come),
    ])
}

/// The nine communes that are expected come, and the cap becomes hard.
fn nine_come(day: Day) -> Result<Vec<Command>, Box<dyn Error>> {
    const EXPECTATION: u32 = 36;
    let mut commands = vec![record(
        Fact::CapChanged {
            intake: IntakeId::parse("year-1")?,
            cap: Cap::Hard { places: 15, counts: CountingUnit::Communes },
            when: Span::day(day),
        },
        day,
    )?];
    for n in 1..=9 {
        commands.extend(asks(&format!("erwartete-{n}"), &format!("Erwartete Kommune {n}"), day, Some(EXPECTATION))?);
    }
    Ok(commands)
}

/// How many more are admitted after that, and what the first one hears for whom there is no place.
fn fill_up(register: &klikks_core::Register) -> Result<String, Box<dyn Error>> {
    let day = Day::parse("2022-12-14")?;
    let mut commands = nine_come(day)?;
    for n in 1..=3 {
        commands.extend(asks(&format!("weitere-{n}"), &format!("Weitere Kommune {n}"), day, None)?);
    }
    let (verdicts, _) = register.what_if(&Supposition { commands });
    let answers = verdicts.iter().filter(|supposed| supposed.verdict.ruling != Ruling::Recorded {}).skip(9);
    let lines = answers.enumerate().map(|(index, supposed)| {
        let line = explain_verdict(&supposed.verdict, &Names::none(), Language::De).into_iter().next().unwrap_or_default();
        format!("{}. weitere Kommune – {line}", index + 1)
    });
    Ok(lines.collect::<Vec<_>>().join(" "))
}

/// A commune that is not in the register yet asks for admission on `day`.
fn asks(id: &str, name: &str, day: Day, one_of: Option<u32>) -> Result<Vec<Command>, Box<dyn Error>> {
    let place = PlaceId::parse(id)?;
    let commune = serde_json::from_value(serde_json::json!({ "id": id, "name": name, "land": "NW", "kind": "town" }))?;
    let arrival = Arrival::at(Span::day(day));
    let request =
        Action::RequestAdmission { place, intake: IntakeId::parse("year-1")?, basis: Basis::CommuneBacked, arrival, one_of };
    Ok(vec![record(Fact::CommuneRegistered { commune }, day)?, command(request, day)?])
}

fn record(fact: Fact, day: Day) -> Result<Command, Box<dyn Error>> {
    command(Action::Record { fact }, day)
}

fn command(action: Action, day: Day) -> Result<Command, Box<dyn Error>> {
    let source = Source { label: "Annahme".into(), place: None, url: None };
    Ok(Command { at: Moment::Day(day), by: RoleId::parse("registrar")?, source: source.into(), seen: None, action })
}
