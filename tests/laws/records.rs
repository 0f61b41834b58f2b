//! What is kept: journals, what was known on a day, and reports.

use klikks_core::{
    Action, AsOf, Fact, Finding, Language, Register, Span, icalendar,
    json::{Handle, JournalText},
    markdown,
};
use proptest::{collection::vec, prelude::any, prop_assert, prop_assert_eq, test_runner::TestCaseResult};
use serde_json::{Value, json};

use super::{
    facts::{self, Knobs},
    holds,
    play::{Turn, as_corrected, command, games, journal, knobs, submit},
};

/// A register is what its journal says: reading it again, whole or up to any entry, gives the same register.
#[test]
fn replaying_gives_the_same_register() {
    holds(80, games(), |game| {
        let register = game.play();
        let mut prefix = Register::new(register.programme().clone());
        for (index, entry) in register.entries().iter().enumerate() {
            prefix.apply(entry.clone());
            let replayed = Register::replay(register.programme().clone(), register.entries()[..=index].to_vec());
            prop_assert_eq!(Ok(&prefix), replayed.as_ref(), "{}", journal(&register));
        }
        let mut read = Register::new(register.programme().clone());
        for entry in as_corrected(register.entries()) {
            read.apply(entry);
        }
        prop_assert_eq!(read.state(), register.state(), "{}", journal(&register));
        prop_assert_eq!(prefix, register);
        Ok(())
    });
}

/// Whatever is accepted, asked on whatever day, makes a journal that can be read again.
#[test]
fn what_is_accepted_can_be_read_again() {
    holds(80, (games(), 0..40_u32), |(game, days)| {
        let mut told = Ok(());
        game.turns(|Turn { before: mut register, command: asked }| {
            let at = facts::earlier(asked.at.day(), days).into();
            submit(&mut register, &command(at, asked.action));
            let replayed = Register::replay(register.programme().clone(), register.entries().to_vec());
            told = told.clone().and_then(|()| replayed.map(drop));
        });
        prop_assert_eq!(told, Ok(()));
        Ok(())
    });
}

/// A fact that could be put on record today can also be put on record today as a correction of the last entry of its kind.
#[test]
fn a_correction_may_tell_what_happened_since() {
    holds(80, (games(), 1..40_u32), |(game, days)| {
        let mut register = game.play();
        let last = register.entries().last().unwrap().recorded_at.day();
        let interest = |when| Fact::InterestExpressed { place: facts::place(1), also_for: Vec::new(), when: Span::day(when) };
        let recorded = submit(&mut register, &command(last.into(), Action::Record { fact: interest(last) }));
        if !recorded {
            return Ok(()); // the game has taken the registration of this place back
        }
        let (seq, today) = (register.entries().last().unwrap().seq, last.plus_days(days));
        let correction = register.decide(&command(today.into(), Action::Correct { seq, fact: interest(today) }));
        prop_assert_eq!(correction.err(), None);
        Ok(())
    });
}

/// Whoever takes back a correction takes back all corrections that hang on it.
#[test]
fn corrections_fall_with_the_one_they_correct() {
    holds(80, (games(), 1..6_u32), |(game, corrections)| {
        let mut register = game.play();
        let last = register.entries().last().unwrap().recorded_at;
        let interest = |days| Fact::InterestExpressed {
            place: facts::place(1),
            also_for: Vec::new(),
            when: Span::day(facts::earlier(last.day(), days)),
        };
        submit(&mut register, &command(last, Action::Record { fact: interest(0) }));
        let (before, first) = (register.state().clone(), register.entries().last().unwrap().seq);
        for number in 0..corrections {
            submit(&mut register, &command(last, Action::Correct { seq: first + number, fact: interest(number + 1) }));
        }
        let fact = Fact::Retracted { reason: "Versehen".to_owned() };
        submit(&mut register, &command(last, Action::Correct { seq: first + 1, fact }));
        prop_assert_eq!(register.state(), &before);
        Ok(())
    });
}

/// A journal that is written, read and written again is the same to the byte.
#[test]
fn a_journal_keeps_its_bytes() {
    holds(100, games(), |game| {
        let register = game.play();
        let text = journal(&register);
        let (header, entries, findings) = JournalText::read(&text).entries().unwrap();
        prop_assert_eq!(findings, Vec::new());
        prop_assert_eq!(entries.as_slice(), register.entries());
        prop_assert_eq!(&JournalText::write(&header, &entries), &text);
        let call = json!({ "programme": register.programme().document(), "journal": text });
        prop_assert_eq!(Handle::open(&call.to_string()).map(|handle| handle.journal()), Ok(text));
        Ok(())
    });
}

/// A journal that was cut off anywhere keeps every line that is whole, and only the last can be told as cut off.
#[test]
fn a_journal_that_is_cut_off_loses_no_whole_line() {
    holds(40, (games(), vec(any::<u16>(), 16)), |(game, cuts)| {
        let text = journal(&game.play());
        let ends = text.match_indices('\n').map(|(index, _)| index);
        let beside_ends = ends.flat_map(|end| [end, end + 1, end + 2]).filter(|cut| *cut <= text.len());
        let anywhere = cuts.into_iter().map(|cut| usize::from(cut) * text.len() / usize::from(u16::MAX));
        for cut in anywhere.chain(beside_ends) {
            cut_off_at(&text, cut)?;
        }
        Ok(())
    });
}

fn cut_off_at(text: &str, cut: usize) -> TestCaseResult {
    let kept = String::from_utf8_lossy(&text.as_bytes()[..cut]);
    let whole = kept.matches('\n').count();
    let rest = kept.rsplit('\n').next().unwrap_or_default();
    let rest_is_whole = Some(rest) == text.lines().nth(whole);
    let journal = JournalText::read(&kept).entries();
    let Some(expected) = (whole + usize::from(rest_is_whole)).checked_sub(1) else {
        prop_assert!(journal.is_err_and(|error| !error.problems.is_empty()));
        return Ok(());
    };
    let (_, entries, findings) = journal.unwrap();
    prop_assert_eq!(entries.len(), expected);
    let is_cut = !rest.is_empty() && !rest_is_whole;
    let line = u32::try_from(whole).unwrap() + 1;
    prop_assert_eq!(findings, if is_cut { vec![Finding::LastLineCutOff { line }] } else { Vec::new() });
    Ok(())
}

/// What was known on a day does not change by asking twice, and all that is known on the last day is the register itself.
#[test]
fn what_was_known_on_a_day_stays() {
    holds(200, (games(), 0..200_u32, 0..30_u32), |(game, before, days)| {
        let register = game.play();
        let last = register.entries().last().unwrap().recorded_at.day();
        prop_assert_eq!(&register.known_on(last), &register);
        let day = facts::earlier(last, before);
        let known = register.known_on(day);
        prop_assert_eq!(&known.known_on(day), &known);
        prop_assert_eq!(known.known_on(facts::earlier(day, days)), register.known_on(facts::earlier(day, days)));
        Ok(())
    });
}

/// It does not matter in which order unrelated facts about different places are put on record at the same moment.
#[test]
fn the_order_of_unrelated_facts_does_not_matter() {
    holds(100, (games(), vec((knobs(), any::<u8>(), any::<u8>()), 2..12)), |(game, batch)| {
        let before = game.play();
        let at = before.entries().last().unwrap().recorded_at;
        let fact = |(knobs, kind, _): &(Knobs, u8, u8)| match kind % 3 {
            0 => facts::backing(*knobs, at.day()),
            1 => facts::topic(*knobs, at.day()),
            _ => facts::sponsors(*knobs, at.day()),
        };
        let facts: Vec<Fact> = batch.iter().map(fact).collect();
        let mut order: Vec<usize> = (0..facts.len()).collect();
        order.sort_by_key(|index| batch[*index].2);
        // what is told of one place keeps its order
        let mut left = facts.clone();
        let mut next_of = |index: &usize| {
            let first = left.iter().position(|fact| fact.place() == facts[*index].place()).unwrap();
            left.remove(first)
        };
        let shuffled: Vec<Fact> = order.iter().map(&mut next_of).collect();
        let told = |facts: Vec<Fact>| {
            let mut register = before.clone();
            for fact in facts {
                submit(&mut register, &command(at, Action::Record { fact }));
            }
            all_reports(&register, AsOf { day: at.day(), known_on: None })
        };
        prop_assert_eq!(told(facts.clone()), told(shuffled), "{}", journal(&before));
        Ok(())
    });
}

/// Everything that is told of a register, with the entries themselves in place of their numbers.
fn all_reports(register: &Register, as_of: AsOf) -> [String; 4] {
    let mut report = serde_json::to_value(register.report(as_of)).unwrap();
    name_entries(register, &mut report);
    [
        report.to_string(),
        // the words cite the entries by number
        markdown(register, as_of, Language::De).replace(|char: char| char.is_ascii_digit(), ""),
        serde_json::to_string(&register.public_view(as_of, Language::De)).unwrap(),
        icalendar(register, as_of, Language::De),
    ]
}

fn name_entries(register: &Register, value: &mut Value) {
    let named = |seq: &Value| {
        let entry = seq.as_u64().and_then(|seq| register.entry(u32::try_from(seq).ok()?));
        entry.map_or(Value::Null, |entry| serde_json::to_value(&entry.fact).unwrap())
    };
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                match name.as_str() {
                    "seq" | "expected_seq" => *value = named(value),
                    "entries" => *value = value.as_array().unwrap().iter().map(named).collect(),
                    _ => name_entries(register, value),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| name_entries(register, item)),
        _ => {}
    }
}
