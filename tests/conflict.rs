//! Conflicts: every claim is tested against what it claims, with an enumeration of all plans where that is possible.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "an instance without its fields is a failure of the test"
)]

#[path = "planner/checker.rs"]
mod checker;
#[path = "planner/loosened.rs"]
mod loosened;

use std::{collections::BTreeSet, fs, path::Path};

use klikks_core::{Instance, InstanceDocument, WhyNot, why_not};
use loosened::loosened;
use serde_json::{Value, json};

const WORK: u64 = 200_000;

fn why(value: &Value) -> WhyNot {
    let document: InstanceDocument = serde_json::from_value(value.clone()).unwrap();
    why_not(&Instance::new(document).unwrap(), WORK)
}

/// The constraints of a minimal conflict; none if there is a plan.
fn conflict(value: &Value) -> Option<BTreeSet<String>> {
    match why(value) {
        WhyNot::Conflict { members, minimal: true, .. } => Some(members.iter().map(|member| member.group.to_string()).collect()),
        WhyNot::Plannable {} => None,
        other => panic!("neither a plan nor a minimal conflict: {other:?}"),
    }
}

fn read(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("planner/instances/{name}.json"));
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn without<'a>(conflict: &'a BTreeSet<String>, member: &'a String) -> BTreeSet<String> {
    conflict.iter().filter(|other| *other != member).cloned().collect()
}

/// Seven instances that were made without a plan: the constraints named leave none, all others being loosened, and each of
/// them is needed.
#[test]
fn what_is_named_is_to_blame_and_nothing_else() {
    for name in ["absence", "capacity", "deadline", "fixed", "sharedvenue", "skill", "venue"] {
        let instance = read(&format!("inf-{name}"));
        let found = conflict(&instance).unwrap();
        assert!(conflict(&loosened(&instance, &found)).is_some(), "{name}: {found:?} leaves a plan");
        for member in &found {
            assert!(conflict(&loosened(&instance, &without(&found, member))).is_none(), "{name}: {member} is not needed");
        }
    }
}

/// What was done to each of them is among what is named.
#[test]
fn what_was_done_to_an_instance_is_named() {
    let done = [
        ("absence", &["facilitator:0:absent", "facilitator:1:absent"][..]),
        ("capacity", &["facilitator:0:max_week", "facilitator:1:max_week"]),
        ("deadline", &["commune:1:deadline"]),
        ("fixed", &["fixed:3:0", "commune:3:deadline"]),
        ("sharedvenue", &["venue:0:closed"]),
        ("skill", &["facilitator:0:skills", "facilitator:1:skills"]),
        ("venue", &["venue:2:closed"]),
    ];
    for (name, groups) in done {
        let found = conflict(&read(&format!("inf-{name}"))).unwrap();
        assert!(groups.iter().all(|group| found.contains(*group)), "{name}: {found:?}");
    }
}

#[test]
fn where_there_is_a_plan_nothing_is_to_blame() {
    for name in ["nrw005-s1", "nrw005-s2", "nrw005-s3"] {
        assert_eq!(conflict(&read(name)), None, "{name}");
    }
}

/// With no work to do with, it says so, and who has no place.
#[test]
fn what_is_not_known_is_not_claimed() {
    let document = serde_json::from_value(read("inf-capacity")).unwrap();
    let WhyNot::NotFound { not_placed } = why_not(&Instance::new(document).unwrap(), 1) else { panic!("a claim without work") };
    assert!(!not_placed.is_empty());
}

/// Whether there is a plan, by trying all.
fn has_plan(instance: &Value) -> bool {
    let communes = instance["communes"].as_array().unwrap();
    let steps =
        (0..).zip(communes).flat_map(|(commune, of)| (0..of["steps"].as_array().unwrap().len()).map(move |step| (commune, step)));
    let choices: Vec<Vec<Value>> = steps.map(|(commune, step): (usize, usize)| choices(instance, commune, step)).collect();
    try_all(instance, &choices, &mut Vec::new())
}

/// The events that a step can be, as far as it goes alone.
fn choices(instance: &Value, commune: usize, step: usize) -> Vec<Value> {
    let slots = instance["days"].as_u64().unwrap() * 3;
    let people = instance["facilitators"].as_array().unwrap().len();
    let events = (0..slots).flat_map(|slot| (0..people).map(move |who| json!([commune, step, slot, who])));
    let of_others = |rule: &&str| ["step before is missing", "fixed event moved"].contains(rule);
    events.filter(|event| checker::check(instance, std::slice::from_ref(event)).broken.iter().all(of_others)).collect()
}

fn try_all(instance: &Value, choices: &[Vec<Value>], events: &mut Vec<Value>) -> bool {
    let Some(next) = choices.get(events.len()) else { return true };
    for event in next {
        events.push(event.clone());
        let broken = checker::check(instance, events).broken;
        // an event that is fixed may still be to come
        let to_come = |rule: &&str| *rule == "fixed event moved" && events.len() < choices.len();
        if broken.iter().all(to_come) && try_all(instance, choices, events) {
            return true;
        }
        events.pop();
    }
    false
}

/// A number below `bound`, from a sequence that is the same every time.
fn below(state: &mut u64, bound: u64) -> u64 {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    (*state >> 33) % bound
}

/// Two communes with two steps each, two facilitators, eight days from a Thursday on.
fn tiny(seed: u64) -> Value {
    let mut state = seed;
    let mut draw = |bound: u64| below(&mut state, bound);
    let facilitators: Vec<_> = (0..2)
        .map(|_| {
            let pattern: Vec<_> = (0..18).map(|_| u64::from(draw(6) > 0)).collect();
            let from = draw(8);
            let skills = if draw(5) == 0 { json!([0]) } else { json!([0, 1]) };
            json!({ "name": "M", "home": 0, "skills": skills, "regions": if draw(5) == 0 { json!([0]) } else { json!([0, 1]) },
                "week_pattern": pattern, "absent": [[from, (from + draw(2)).min(7)]], "max_week": 1 + draw(2), "trip_cost": [1, 1], "target": 2 })
        })
        .collect();
    let communes: Vec<_> = (0..2)
        .map(|region| {
            let ready = draw(2);
            let least = 1 + draw(3);
            json!({ "name": "C", "region": region, "land": 0, "venue": draw(2), "ready": ready, "deadline": 7 - draw(3) / 2, "pref_weekdays": [],
                "steps": [{ "type": 0, "min_gap": 0, "max_gap": 0, "early": 1 },
                    { "type": 1, "min_gap": least, "max_gap": least + draw(4), "early": 1 }] })
        })
        .collect();
    let mut venue = |day: u64| json!({ "region": 0, "closed_pattern": [[draw(5), 1]], "closed": [draw(8) * 3 + 1, day * 3] });
    let venues = [venue(0), venue(7)];
    let fixed = if draw(8) == 0 { json!([[0, 0, 1 + 3 * draw(3), draw(2)]]) } else { json!([]) };
    json!({ "format": "klikks-planning/1", "name": "tiny", "date0": "2022-01-13", "weekday0": 3, "days": 8,
        "regions": [{ "name": "A", "land": 0, "x": 0, "y": 0 }, { "name": "B", "land": 0, "x": 1, "y": 1 }],
        "lands": [{ "name": "NW", "blocked": [[4, 4]] }],
        "step_types": [{ "name": "S", "skill": 0, "kinds": [0, 1, 0], "kind_cost": [0, 0, 0] },
            { "name": "T", "skill": 1, "kinds": [0, 1, 1], "kind_cost": [0, 0, 0] }],
        "facilitators": facilitators, "venues": venues, "communes": communes, "fixed": fixed, "baseline": [],
        "weights": { "weekday": 0, "fair": 0, "move_slot": 0, "move_fac": 0, "unscheduled": 1 } })
}

/// All plans of an instance are tried: there is one if and only if no conflict is found; the constraints of a conflict leave
/// none, and without any one of them there is one.
#[test]
fn trying_all_plans_says_the_same() {
    let (mut plannable, mut blamed) = (0, 0);
    for seed in 0..40 {
        let instance = tiny(seed);
        let found = conflict(&instance);
        assert_eq!(has_plan(&instance), found.is_none(), "{instance}");
        let Some(found) = found else {
            plannable += 1;
            continue;
        };
        blamed += found.len();
        assert!(!has_plan(&loosened(&instance, &found)), "{found:?} leaves a plan: {instance}");
        for member in &found {
            let rest = loosened(&instance, &without(&found, member));
            assert!(has_plan(&rest), "{member} of {found:?} is not needed: {instance}");
        }
    }
    assert!(plannable > 3 && blamed > 30, "{plannable} instances with a plan, {blamed} constraints: too few to tell anything");
}
