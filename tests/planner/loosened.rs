//! An instance in which only some groups of constraints hold, made afresh from its JSON.

use std::collections::BTreeSet;

use serde_json::{Value, json};

fn count(list: &Value) -> usize {
    list.as_array().unwrap().len()
}

/// `instance` with everything loosened whose name is not among `kept`: communes are ready on the first day and done by the last,
/// gaps are a day at least, there are no breaks, venues are open, and facilitators can do everything everywhere at any time.
pub(crate) fn loosened(instance: &Value, kept: &BTreeSet<String>) -> Value {
    let mut loose = instance.clone();
    let mut set = |group: String, pointer: String, with: Value| {
        if !kept.contains(&group) {
            *loose.pointer_mut(&pointer).unwrap() = with;
        }
    };
    let days = instance["days"].as_u64().unwrap();
    for (index, commune) in instance["communes"].as_array().unwrap().iter().enumerate() {
        set(format!("commune:{index}:ready"), format!("/communes/{index}/ready"), json!(0));
        set(format!("commune:{index}:deadline"), format!("/communes/{index}/deadline"), json!(days - 1));
        for step in 1..count(&commune["steps"]) {
            set(format!("commune:{index}:min_gap:{step}"), format!("/communes/{index}/steps/{step}/min_gap"), json!(1));
            set(format!("commune:{index}:max_gap:{step}"), format!("/communes/{index}/steps/{step}/max_gap"), json!(days));
        }
    }
    for land in 0..count(&instance["lands"]) {
        set(format!("land:{land}:blocked"), format!("/lands/{land}/blocked"), json!([]));
    }
    for venue in 0..count(&instance["venues"]) {
        set(format!("venue:{venue}:closed"), format!("/venues/{venue}/closed"), json!([]));
        set(format!("venue:{venue}:closed"), format!("/venues/{venue}/closed_pattern"), json!([]));
    }
    let skills: Vec<_> = instance["step_types"].as_array().unwrap().iter().map(|kind| kind["skill"].clone()).collect();
    let regions: Vec<_> = (0..count(&instance["regions"])).collect();
    for who in 0..count(&instance["facilitators"]) {
        let everything = [
            ("skills", json!(skills)),
            ("regions", json!(regions)),
            ("absent", json!([])),
            ("week_pattern", json!(vec![1; 18])),
            ("max_week", json!(7)),
        ];
        for (what, with) in everything {
            set(format!("facilitator:{who}:{what}"), format!("/facilitators/{who}/{what}"), with);
        }
    }
    for who in (0..count(&instance["facilitators"])).filter(|who| instance["facilitators"][who].get("busy").is_some()) {
        set(format!("facilitator:{who}:absent"), format!("/facilitators/{who}/busy"), json!([]));
    }
    let fixed = instance["fixed"].as_array().unwrap().iter();
    loose["fixed"] = fixed.filter(|row| kept.contains(&format!("fixed:{}:{}", row[0], row[1]))).cloned().collect();
    loose
}
