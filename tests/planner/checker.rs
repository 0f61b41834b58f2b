//! What a plan must keep to and what it costs: reckoned afresh from the JSON, without a line of the core.
//!
//! Source: the hard rules and the objective of the format `klikks-planning/1`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// What is found out about a plan.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Checked {
    /// The hard rules that are broken, each once an event, in the order of the events.
    pub(crate) broken: Vec<&'static str>,
    /// How many steps have no event.
    pub(crate) unscheduled: i64,
    /// Days until each event.
    pub(crate) early: i64,
    /// Times of day and weekdays.
    pub(crate) pref: i64,
    /// Journeys.
    pub(crate) trip: i64,
    /// Uneven loads.
    pub(crate) fair: i64,
    /// Departures from the baseline.
    pub(crate) moved: i64,
    /// All of it, with the steps that have no event.
    pub(crate) objective: i64,
}

fn whole(value: &Value) -> i64 {
    value.as_i64().unwrap()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

fn at(value: &Value, index: i64) -> Option<&Value> {
    value.get(usize::try_from(index).ok()?)
}

fn holds(set: &Value, member: i64) -> bool {
    list(set).iter().any(|one| whole(one) == member)
}

fn in_ranges(ranges: &Value, day: i64) -> bool {
    list(ranges).iter().any(|range| (whole(&range[0])..=whole(&range[1])).contains(&day))
}

/// Whether something else is on for the facilitator.
fn is_busy(event: &Placed<'_>) -> bool {
    event.facilitator.get("busy").is_some_and(|busy| holds(busy, event.slot))
}

/// One row of a plan: commune, step, slot, facilitator.
fn row(value: &Value) -> [i64; 4] {
    [0, 1, 2, 3].map(|column| whole(&value[column]))
}

/// An event with everything that belongs to it.
struct Placed<'a> {
    key: (i64, i64),
    commune: &'a Value,
    step: &'a Value,
    kind_of_step: &'a Value,
    facilitator: &'a Value,
    who: i64,
    slot: i64,
    day: i64,
    part: i64,
    weekday: i64,
    week: i64,
}

fn placed(instance: &Value, [commune, step, slot, who]: [i64; 4]) -> Option<Placed<'_>> {
    let key = (commune, step);
    let commune = at(&instance["communes"], commune)?;
    let step = at(&commune["steps"], step)?;
    let facilitator = at(&instance["facilitators"], who)?;
    let kind_of_step = at(&instance["step_types"], whole(&step["type"]))?;
    let (day, part) = (slot.div_euclid(3), slot.rem_euclid(3));
    let since_monday = whole(&instance["weekday0"]) + day;
    let (weekday, week) = (since_monday.rem_euclid(7), since_monday.div_euclid(7));
    (0..whole(&instance["days"])).contains(&day).then_some(Placed {
        key,
        commune,
        step,
        kind_of_step,
        facilitator,
        who,
        slot,
        day,
        part,
        weekday,
        week,
    })
}

/// The rules that `event` breaks, whatever else is planned.
fn alone(instance: &Value, event: &Placed<'_>, fixed: bool) -> Vec<&'static str> {
    let (day, part, weekday) = (event.day, event.part, event.weekday);
    let venue = at(&instance["venues"], whole(&event.commune["venue"])).unwrap();
    let land = at(&instance["lands"], whole(&event.commune["land"])).unwrap();
    let usual = if part == 2 { weekday == 5 } else { weekday < 5 };
    let pattern = list(&venue["closed_pattern"]).iter().any(|closed| (whole(&closed[0]), whole(&closed[1])) == (weekday, part));
    let works = at(&event.facilitator["week_pattern"], weekday * 3 + part).is_some_and(|works| whole(works) != 0);
    let rules = [
        ("no such slot", !usual),
        ("step not at this time of day", at(&event.kind_of_step["kinds"], part).is_none_or(|allowed| whole(allowed) == 0)),
        ("holiday or break", in_ranges(&land["blocked"], day)),
        ("venue closed", pattern || holds(&venue["closed"], event.slot)),
        ("before ready", day < whole(&event.commune["ready"])),
        ("after deadline", day > whole(&event.commune["deadline"])),
        ("skill", !holds(&event.facilitator["skills"], whole(&event.kind_of_step["skill"]))),
        ("region", !holds(&event.facilitator["regions"], whole(&event.commune["region"]))),
        ("week pattern", !works),
        ("absent", in_ranges(&event.facilitator["absent"], day) || is_busy(event)),
        ("notice", !fixed && day < instance.get("min_new_day").map_or(0, whole)),
    ];
    rules.into_iter().filter(|(_, broken)| *broken).map(|(rule, _)| rule).collect()
}

/// The gap to the step before.
fn gap(event: &Placed<'_>, before: Option<&Placed<'_>>) -> Option<&'static str> {
    if event.key.1 == 0 {
        return None;
    }
    let Some(before) = before else { return Some("step before is missing") };
    let days = event.day - before.day;
    let (least, most) = (whole(&event.step["min_gap"]), whole(&event.step["max_gap"]));
    if days < least { Some("gap too short") } else { (days > most).then_some("gap too long") }
}

/// How often each key is there beyond `most`.
fn beyond<K: Ord>(keys: impl Iterator<Item = K>, most: impl Fn(&K) -> i64) -> usize {
    let mut counts: BTreeMap<K, i64> = BTreeMap::new();
    keys.for_each(|key| *counts.entry(key).or_default() += 1);
    counts.iter().filter(|(key, count)| **count > most(key)).count()
}

/// Checks the rows `events` of a plan for `instance`, and reckons what it costs.
pub(crate) fn check(instance: &Value, events: &[Value]) -> Checked {
    let mut checked = Checked::default();
    let rows: Vec<_> = events.iter().map(row).collect();
    let fixed: BTreeMap<_, _> = list(&instance["fixed"]).iter().map(row).map(|[c, s, slot, who]| ((c, s), (slot, who))).collect();
    let mut plan: BTreeMap<(i64, i64), Placed<'_>> = BTreeMap::new();
    for row in rows {
        match placed(instance, row) {
            None => checked.broken.push("no such thing"),
            Some(event) if plan.contains_key(&event.key) => checked.broken.push("planned twice"),
            Some(event) => {
                plan.insert(event.key, event);
            }
        }
    }
    for event in plan.values() {
        checked.broken.extend(alone(instance, event, fixed.contains_key(&event.key)));
        checked.broken.extend(gap(event, plan.get(&(event.key.0, event.key.1 - 1))));
    }
    let max_week = |who: i64| whole(&at(&instance["facilitators"], who).unwrap()["max_week"]);
    let crowded = [
        ("two events a day", beyond(plan.values().map(|event| (event.who, event.day)), |_| 1)),
        ("too many in a week", beyond(plan.values().map(|event| (event.who, event.week)), |(who, _)| max_week(*who))),
        ("venue taken", beyond(plan.values().map(|event| (whole(&event.commune["venue"]), event.slot)), |_| 1)),
    ];
    for (rule, count) in crowded {
        checked.broken.extend(vec![rule; count]);
    }
    let moved = fixed.iter().filter(|(key, given)| plan.get(key).map(|event| (event.slot, event.who)) != Some(**given));
    checked.broken.extend(moved.map(|_| "fixed event moved"));
    costs(instance, &plan, &mut checked);
    checked
}

fn costs(instance: &Value, plan: &BTreeMap<(i64, i64), Placed<'_>>, checked: &mut Checked) {
    let weight = |name: &str| whole(&instance["weights"][name]);
    let mut trips = BTreeSet::new();
    let mut loads: BTreeMap<i64, i64> = BTreeMap::new();
    for event in plan.values() {
        checked.early += whole(&event.step["early"]) * (event.day - whole(&event.commune["ready"]));
        checked.pref += at(&event.kind_of_step["kind_cost"], event.part).map_or(0, whole);
        if !holds(&event.commune["pref_weekdays"], event.weekday) {
            checked.pref += weight("weekday");
        }
        trips.insert((event.who, event.week, whole(&event.commune["region"])));
        *loads.entry(event.who).or_default() += 1;
    }
    let facilitator = |who: i64| at(&instance["facilitators"], who).unwrap();
    checked.trip = trips.iter().map(|(who, _, region)| whole(at(&facilitator(*who)["trip_cost"], *region).unwrap())).sum();
    let over = loads.iter().map(|(who, load)| (load - whole(&facilitator(*who)["target"])).max(0));
    checked.fair = weight("fair") * over.map(|over| over * over).sum::<i64>();
    for [commune, step, slot, who] in list(&instance["baseline"]).iter().map(row) {
        let now = plan.get(&(commune, step));
        checked.moved += if now.is_none_or(|event| event.slot != slot) { weight("move_slot") } else { 0 };
        checked.moved += if now.is_none_or(|event| event.who != who) { weight("move_fac") } else { 0 };
    }
    let steps: usize = list(&instance["communes"]).iter().map(|commune| list(&commune["steps"]).len()).sum();
    checked.unscheduled = i64::try_from(steps).unwrap() - i64::try_from(plan.len()).unwrap();
    checked.objective = checked.early + checked.pref + checked.trip + checked.fair + checked.moved;
    checked.objective += weight("unscheduled") * checked.unscheduled;
}
