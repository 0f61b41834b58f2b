//! The independent checker of plans, held against known optima and against plans that are known to be broken.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "an instance without its fields is a failure of the test")]

#[path = "planner/checker.rs"]
mod checker;

use std::{fs, path::Path};

use checker::{Checked, check};
use serde_json::{Value, json};

fn read(path: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("planner").join(path);
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn checked(instance: &Value, plan: &Value) -> Checked {
    check(instance, plan["events"].as_array().unwrap())
}

/// The optima are those that CP-SAT 9.15 and `HiGHS` 1.15.1 have proven; the plans were found by CP-SAT.
#[test]
fn it_reckons_the_proven_optima() {
    let optima =
        [("nrw005-s1", 1446, [1223, 39, 184, 0]), ("nrw005-s2", 1232, [998, 50, 184, 0]), ("nrw005-s3", 1193, [888, 39, 266, 0])];
    for (name, objective, parts) in optima {
        let found = checked(&read(&format!("instances/{name}.json")), &read(&format!("plans/{name}.json")));
        assert_eq!(found.broken, [""; 0], "{name}");
        assert_eq!((found.objective, found.unscheduled, found.moved), (objective, 0, 0), "{name}");
        assert_eq!([found.early, found.pref, found.trip, found.fair], parts, "{name}");
    }
}

/// Every hard rule once: what is changed, and the rule that is broken then. The first event of the first commune is meant.
#[test]
fn it_sees_every_broken_rule() {
    let (instance, plan) = (read("instances/nrw005-s1.json"), read("plans/nrw005-s1.json"));
    let first = &plan["events"][0];
    let (slot, who) = (first[2].as_i64().unwrap(), first[3].as_i64().unwrap());
    let (day, who_at) = (slot / 3, usize::try_from(who).unwrap());
    assert_eq!((&first[0], &first[1]), (&json!(0), &json!(0)));
    let weekday = (day + instance["weekday0"].as_i64().unwrap()) % 7;
    let venue = instance["communes"][0]["venue"].as_u64().unwrap();
    let in_instance: [(&str, String, Value); 12] = [
        ("step not at this time of day", "/step_types/0/kinds".into(), json!([0, 0, 0])),
        ("holiday or break", "/lands/0/blocked".into(), json!([[day, day]])),
        ("venue closed", format!("/venues/{venue}/closed"), json!([slot])),
        ("venue closed", format!("/venues/{venue}/closed_pattern"), json!([[weekday, slot % 3]])),
        ("before ready", "/communes/0/ready".into(), json!(day + 1)),
        ("after deadline", "/communes/0/deadline".into(), json!(day - 1)),
        ("skill", format!("/facilitators/{who_at}/skills"), json!([1, 2, 3])),
        ("region", format!("/facilitators/{who_at}/regions"), json!([])),
        ("week pattern", format!("/facilitators/{who_at}/week_pattern/{}", weekday * 3 + slot % 3), json!(0)),
        ("absent", format!("/facilitators/{who_at}/absent"), json!([[day, day]])),
        ("gap too short", "/communes/0/steps/1/min_gap".into(), json!(160)),
        ("gap too long", "/communes/0/steps/1/max_gap".into(), json!(1)),
    ];
    for (rule, pointer, value) in in_instance {
        let mut changed = instance.clone();
        *changed.pointer_mut(&pointer).unwrap() = value;
        assert!(checked(&changed, &plan).broken.contains(&rule), "{pointer}");
    }
    let fields = [("fixed event moved", "fixed", json!([[0, 0, slot + 21, who]])), ("notice", "min_new_day", json!(day + 1))];
    for (rule, field, value) in fields {
        let mut changed = instance.clone();
        changed[field] = value;
        assert!(checked(&changed, &plan).broken.contains(&rule), "{field}");
    }
    let mut fixed = instance.clone();
    (fixed["fixed"], fixed["min_new_day"]) = (json!([first]), json!(day + 1));
    assert!(!checked(&fixed, &json!({ "events": [first] })).broken.contains(&"notice"), "what is fixed needs no notice");
}

/// The same for what is planned.
#[test]
fn it_sees_what_cannot_be_planned() {
    let (instance, plan) = (read("instances/nrw005-s1.json"), read("plans/nrw005-s1.json"));
    let first = plan["events"][0].clone();
    let (slot, who) = (first[2].as_i64().unwrap(), &first[3]);
    let week_full = read("instances/inf-capacity.json");
    let cases: [(&str, &Value, Value); 9] = [
        ("no such thing", &instance, json!([[0, 0, 166 * 3, who]])),
        ("no such thing", &instance, json!([[5, 0, slot, who]])),
        ("no such slot", &instance, json!([[0, 0, 6 * 3 + 1, who]])),
        ("no such slot", &instance, json!([[0, 0, 2, who]])),
        ("planned twice", &instance, json!([first, first])),
        ("step before is missing", &instance, json!([plan["events"][1]])),
        ("two events a day", &instance, json!([first, [1, 0, slot, who]])),
        // Tuesday and Wednesday of the same week, where one event a week is allowed
        ("too many in a week", &week_full, json!([[0, 0, 22 * 3 + 1, 0], [1, 0, 23 * 3 + 1, 0]])),
        ("venue taken", &read("instances/inf-sharedvenue.json"), json!([[0, 0, 37 * 3 + 1, 0], [1, 0, 37 * 3 + 1, 1]])),
    ];
    for (rule, instance, events) in cases {
        let broken = check(instance, events.as_array().unwrap()).broken;
        assert!(broken.contains(&rule), "{events} breaks {broken:?}");
    }
}

/// What each part of the objective says, by hand on two events.
#[test]
fn it_reckons_each_part() {
    let instance = json!({
        "days": 14, "weekday0": 0, "fixed": [], "baseline": [[0, 0, 1, 0], [0, 1, 25, 0]],
        "regions": [{}], "lands": [{ "blocked": [] }],
        "step_types": [{ "skill": 0, "kinds": [0, 1, 0], "kind_cost": [0, 5, 0] }],
        "facilitators": [{ "skills": [0], "regions": [0], "week_pattern": vec![1; 18], "absent": [], "max_week": 2, "trip_cost": [7], "target": 0 }],
        "venues": [{ "closed_pattern": [], "closed": [] }],
        "communes": [{ "region": 0, "land": 0, "venue": 0, "ready": 1, "deadline": 13, "pref_weekdays": [0],
            "steps": [{ "type": 0, "min_gap": 0, "max_gap": 0, "early": 1 }, { "type": 0, "min_gap": 1, "max_gap": 7, "early": 3 }] }],
        "weights": { "weekday": 8, "fair": 6, "move_slot": 40, "move_fac": 15, "unscheduled": 100_000 },
    });
    // Wednesday of the first week and Monday of the second
    let found = check(&instance, json!([[0, 0, 7, 0], [0, 1, 22, 0]]).as_array().unwrap());
    let by_hand = Checked {
        broken: Vec::new(),
        unscheduled: 0,
        early: 1 + 3 * 6,
        pref: 5 + 8 + 5,
        trip: 7 + 7,
        fair: 6 * 4,
        moved: 40 + 40,
        objective: 19 + 18 + 14 + 24 + 80,
    };
    assert_eq!(found, by_hand);
    let none = check(&instance, &[]);
    assert_eq!((none.unscheduled, none.moved, none.objective), (2, 2 * 55, 2 * 100_000 + 110));
}
