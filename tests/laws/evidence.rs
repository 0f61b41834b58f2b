//! Papers, facts of several places, the comparison of programmes, and pages of others.

use klikks_core::{Action, Answer, Basis, Day, Fact, Moment, Need, PaperStanding, Register, Rule, Step, Violation, json};
use proptest::{prelude::any, prop_assert, prop_assert_eq};
use serde_json::Value;

use super::{
    damage::{damaged, damages},
    facts::{self, Knobs},
    holds,
    play::{Turn, command, games, knobs, programme, request, submit},
};

/// The day of the last entry.
fn last_day(register: &Register) -> Day {
    register.entries().last().map_or_else(|| Day::parse("2022-03-01").unwrap(), |entry| entry.recorded_at.day())
}

/// What `papers` says is missing and required is what the rule would object to, for whoever asks.
#[test]
fn the_papers_that_are_missing_are_those_the_rule_asks_for() {
    holds(60, (games(), knobs()), |(game, asked)| {
        let register = game.play();
        let today = last_day(&register);
        let Action::RequestAdmission { place, intake, basis, .. } = request(asked, today) else { return Ok(()) };
        let checks = register.check(&command(Moment::Day(today), request(asked, today)));
        let (Some(papers), Some(check)) =
            (register.papers(&place, Some(&intake), today), checks.iter().find(|check| check.rule == Rule::Papers))
        else {
            return Ok(());
        };
        let objected: Vec<Step> = match &check.answer {
            Answer::Objected { violation: Violation::PapersMissing { steps } } => steps.clone(),
            _ => Vec::new(),
        };
        let lifted = register.state().of(&place).is_some_and(|of| of.exceptions.iter().any(|rule| rule.what == Rule::Papers));
        // the same question: on the basis that stands behind the place, and without an exception
        if papers.basis == basis && !lifted {
            let there = |standing: &PaperStanding| matches!(standing, PaperStanding::OnRecord { .. });
            let open = papers.papers.iter().filter(|paper| paper.need == Need::Required && !there(&paper.standing));
            let missing: Vec<Step> = open.map(|paper| paper.step).filter(|_| basis == Basis::CommuneBacked).collect();
            prop_assert_eq!(missing, objected);
        }
        Ok(())
    });
}

/// One declaration of several places is to each of them what one of its own would be.
#[test]
fn one_fact_of_several_places_counts_like_one_for_each() {
    holds(60, (games(), knobs(), any::<[bool; 5]>()), |(game, at, with)| {
        let register = game.play();
        let today = last_day(&register);
        let first = facts::place(at.whom);
        let others = (0..5_u8).zip(with).filter(|(_, with)| *with).map(|(whom, _)| facts::place(whom));
        let also_for: Vec<_> = others.filter(|place| *place != first).collect();
        let when = facts::span(at.when, today);
        let together = Fact::DeclarationMade { place: first.clone(), also_for: also_for.clone(), when: when.clone() };
        let (mut joint, mut single) = (register.clone(), register);
        if submit(&mut joint, &command(Moment::Day(today), Action::Record { fact: together })) {
            for place in std::iter::once(first).chain(also_for) {
                let fact = Fact::DeclarationMade { place, also_for: Vec::new(), when: when.clone() };
                let accepted = submit(&mut single, &command(Moment::Day(today), Action::Record { fact }));
                prop_assert!(accepted);
            }
        }
        let statuses = |register: &Register| -> Vec<_> {
            register.state().participations.iter().map(|(id, place)| (id.clone(), place.status(), place.steps.len())).collect()
        };
        prop_assert_eq!(statuses(&joint), statuses(&single));
        Ok(())
    });
}

/// A programme differs from itself in nothing. Of another one every decision that differs was judged, and each is one of the journal.
#[test]
fn a_programme_does_not_differ_from_itself() {
    holds(60, (games(), any::<[u8; 4]>()), |(game, setting)| {
        let register = game.play();
        let same = register.compare(register.programme());
        prop_assert!(same.settings.is_empty() && same.decisions.is_empty(), "{same:?}");
        let other = programme(setting);
        let compared = register.compare(&other);
        prop_assert_eq!(compared.judged, same.judged);
        prop_assert!(compared.decisions.len() <= usize::try_from(compared.judged).unwrap());
        if compared.settings.is_empty() {
            prop_assert!(compared.decisions.is_empty());
        }
        for decision in &compared.decisions {
            prop_assert!(decision.first.ruling != decision.second.ruling);
            prop_assert!(register.entry(decision.seq).is_some());
        }
        Ok(())
    });
}

/// What was asked for at its own moment is judged as it was decided then, as long as nothing is corrected.
#[test]
fn requests_are_judged_again_as_they_were_decided() {
    holds(60, games(), |game| {
        let mut told = Ok(());
        game.turns(|Turn { before, command }| {
            let Action::RequestAdmission { .. } = command.action else { return };
            let corrected = before.entries().iter().any(|entry| entry.corrects.is_some());
            let Ok(decision) = before.decide(&command) else { return };
            let mut after = before;
            decision.entries.into_iter().for_each(|entry| after.apply(entry));
            // under a programme that differs in its name only, nothing is decided otherwise
            let mut document = after.programme().document().clone();
            document.name.push('!');
            let renamed = klikks_core::Programme::new(document).unwrap();
            let compared = after.compare(&renamed);
            if !corrected && !compared.decisions.is_empty() {
                told = Err(format!("{:?}", compared.decisions));
            }
        });
        prop_assert_eq!(told, Ok(()));
        Ok(())
    });
}

/// A page of others, damaged in whatever way, is read as far as it goes: there is an answer, or it is told to be no JSON.
/// Without a kind of body there is nothing to confirm.
#[test]
fn a_damaged_page_is_read_as_far_as_it_goes() {
    let pages = ["wuppertal", "ortsbeirat", "broken"].map(|name| {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../examples/oparl/{name}.json"));
        serde_json::from_str::<Value>(&std::fs::read_to_string(path).unwrap()).unwrap()
    });
    holds(400, (any::<u8>(), damages(), knobs()), |(which, damage, Knobs { what, .. })| {
        let text = damaged(&pages[usize::from(which) % pages.len()], damage);
        let language = ["de", "en", "einfach"][usize::from(what) % 3];
        let call = serde_json::json!({ "text": text, "place": "ort", "language": language }).to_string();
        match json::oparl(&call) {
            Err(error) => prop_assert_eq!(error.problems[0].code.as_str(), "not_json"),
            Ok(answer) => {
                let answer: Value = serde_json::from_str(&answer).unwrap();
                for suggested in answer["suggestions"].as_array().unwrap() {
                    prop_assert_eq!(suggested["suggestion"]["body"].is_null(), suggested["action"].is_null());
                    prop_assert!(!suggested["says"].as_array().unwrap().is_empty());
                }
                prop_assert_eq!(answer["problems"].as_array().unwrap().len(), answer["says"].as_array().unwrap().len());
            }
        }
        Ok(())
    });
}
