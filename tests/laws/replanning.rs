//! Laws of planning anew from a register: a plan goes on record, somebody is away or a room is lost, and what moves has its reason.

use std::{fs, path::Path};

use klikks_core::{Instance, json::Handle, plan};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{holds, planner::checker::check};

const TODAY: &str = "2023-01-09";

fn example(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples").join(name)).unwrap()
}

fn ask(answer: Result<String, klikks_core::json::DocumentError>) -> Value {
    serde_json::from_str(&answer.unwrap()).unwrap()
}

fn opened() -> Handle {
    let programme: Value = serde_json::from_str(&example("programmes/nw.json")).unwrap();
    Handle::open(&json!({ "programme": programme, "journal": example("workshops-nw/journal.jsonl") }).to_string()).unwrap()
}

/// What there is to plan, and a plan for it.
fn planned(register: &Handle, workshops: &Value, seed: u64) -> (Value, Value) {
    let of = ask(register.plan_instance(&json!({ "planning": workshops }).to_string()));
    let instance = Instance::new(serde_json::from_value(of["instance"].clone()).unwrap()).unwrap();
    let plan = serde_json::to_value(plan(&instance, seed, 300, None).plan).unwrap();
    (of, plan)
}

/// The plan put on record: everything in it is accepted. Gives what went back.
fn recorded(register: &mut Handle, workshops: &Value, plan: &Value) -> Result<Value, TestCaseError> {
    let call = json!({ "planning": workshops, "plan": plan, "by": "project-manager", "source": { "label": "Plan" } });
    let back = ask(register.plan_commands(&call.to_string()));
    for command in back["commands"].as_array().unwrap() {
        let answer = ask(register.submit(&command.to_string()));
        prop_assert_eq!(&answer["type"], "accepted", "{}", command);
    }
    Ok(back)
}

/// The events on record as they are planned, as a set.
fn on_record(of: &Value) -> Vec<String> {
    let mut events: Vec<_> = of["planned"].as_array().unwrap().iter().map(|planned| planned["at"].to_string()).collect();
    events.sort();
    events
}

fn events(plan: &Value) -> Vec<String> {
    let mut events: Vec<_> = plan["events"].as_array().unwrap().iter().map(Value::to_string).collect();
    events.sort();
    events
}

fn day(after: u64) -> String {
    klikks_core::Day::parse(TODAY).unwrap().plus_days(u32::try_from(after).unwrap()).to_string()
}

/// What is told of the moves in `back` is so.
fn told_truly(of: &Value, plan: &Value, back: &Value) -> Result<(), TestCaseError> {
    let now = plan["events"].as_array().unwrap();
    let notice = of["instance"]["min_new_day"].as_u64().unwrap();
    let moved = back["moved"].as_array().unwrap();
    for planned in of["planned"].as_array().unwrap() {
        let told = moved.iter().find(|moved| moved["event"] == planned["event"]);
        prop_assert_eq!(told.is_none(), now.contains(&planned["at"]), "told are those that moved, and no others");
        let Some(told) = told else { continue };
        prop_assert_eq!(told["says"].as_array().unwrap().len(), 2);
        match told["why"]["type"].as_str().unwrap() {
            "hit" | "follows" => prop_assert!(!told["why"]["blockers"].as_array().unwrap().is_empty()),
            _ => {
                let soon = planned["at"][2].as_u64().unwrap() / 3 < notice;
                prop_assert!(!soon, "what is within the notice moves only if it must: {}", told);
                let back = moved.iter().filter(|other| other["place"] == told["place"]);
                let alone = told["why"]["events"] == 1;
                let ids: Vec<_> = back.filter(|other| !alone || other["event"] == told["event"]).map(|of| &of["event"]).collect();
                let old = of["planned"].as_array().unwrap().iter().filter(|planned| ids.contains(&&planned["event"]));
                let old: Vec<Value> = old.map(|planned| planned["at"].clone()).collect();
                let is_old = |event: &Value| old.iter().any(|old| (&old[0], &old[1]) == (&event[0], &event[1]));
                let then: Vec<Value> = now.iter().filter(|event| !is_old(event)).chain(&old).cloned().collect();
                let (then, now) = (check(&of["instance"], &then), check(&of["instance"], now));
                prop_assert_eq!(told["why"]["saves"]["total"].as_i64().unwrap(), then.objective - now.objective);
            }
        }
    }
    Ok(())
}

#[test]
fn a_plan_on_record_is_the_plan_to_depart_from() {
    holds(6, (any::<u64>(), 0_u64..120, 1_u64..30, 0_usize..3, prop::option::of(0_usize..7)), |(seed, from, days, who, room)| {
        let mut register = opened();
        let mut workshops: Value = serde_json::from_str(&example("workshops-nw/workshops.json")).unwrap();
        let (_, first) = planned(&register, &workshops, seed);
        let back = recorded(&mut register, &workshops, &first)?;
        prop_assert_eq!(&back["moved"], &json!([]));
        workshops["assigned"] = back["assigned"].clone();
        let (of, _) = planned(&register, &workshops, seed);
        prop_assert_eq!(on_record(&of), events(&first), "what was planned is what is known");

        // later somebody is away, and perhaps a room is lost
        let away = json!({ "first_day": day(from), "last_day": day(from + days) });
        workshops["today"] = json!(day(from));
        workshops["facilitators"][who]["absent"] = json!([away]);
        if let Some(room) = room {
            workshops["venues"][room]["closed_days"] = json!([away]);
        }
        let (of, second) = planned(&register, &workshops, seed);
        let found = check(&of["instance"], second["events"].as_array().unwrap());
        prop_assert_eq!(&found.broken, &Vec::<&str>::new());
        let back = recorded(&mut register, &workshops, &second)?;
        told_truly(&of, &second, &back)?;

        workshops["assigned"] = back["assigned"].clone();
        let (of, _) = planned(&register, &workshops, seed);
        prop_assert_eq!(on_record(&of), events(&second), "what was planned anew is what is known");
        let back = recorded(&mut register, &workshops, &second)?;
        prop_assert_eq!((&back["moved"], &back["commands"]), (&json!([]), &json!([])), "the same plan again changes nothing");
        Ok(())
    });
}
