//! Instances of the planner, drawn at random: small, tight, and with everything the format has.

use serde_json::{Value, json};

/// Draws numbers; a multiplicative generator is enough to vary instances.
pub(crate) struct Draw(pub(crate) u64);

impl Draw {
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    fn between(&mut self, first: u64, last: u64) -> u64 {
        first + self.below(last - first + 1)
    }

    fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    fn some(&mut self, of: u64, percent: u64) -> Vec<u64> {
        (0..of).filter(|_| self.chance(percent)).collect()
    }
}

/// How large an instance is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Size {
    pub(crate) communes: u64,
    pub(crate) steps: u64,
    pub(crate) facilitators: u64,
    pub(crate) days: u64,
}

/// An instance that begins on Monday 10 January 2022.
pub(crate) fn instance(draw: &mut Draw, size: Size) -> Value {
    let (days, regions, venues) = (size.days, 2, size.communes.max(2) - 1);
    let ranges = |draw: &mut Draw, most: u64| -> Vec<Value> {
        let count = draw.below(most + 1);
        let range = |draw: &mut Draw| {
            let from = draw.below(days);
            json!([from, from + draw.below(4)])
        };
        (0..count).map(|_| range(draw)).collect()
    };
    let flag = |draw: &mut Draw, percent| u64::from(draw.chance(percent));
    let facilitators: Vec<_> = (0..size.facilitators)
        .map(|number| {
            let serves = draw.some(regions, 80);
            json!({
                "name": format!("M{number}"), "home": 0, "skills": if number == 0 { vec![0, 1] } else { draw.some(2, 70) },
                "regions": if number == 0 { vec![0, 1] } else { serves },
                "week_pattern": (0..18).map(|_| flag(draw, 75)).collect::<Vec<_>>(),
                "absent": ranges(draw, 1), "busy": (0..days * 3).filter(|_| draw.chance(8)).collect::<Vec<_>>(), "max_week": draw.between(0, 3).max(u64::from(number == 0)),
                "trip_cost": [draw.below(20), draw.below(20)], "target": draw.below(3),
            })
        })
        .collect();
    let venues: Vec<_> = (0..venues)
        .map(|_| {
            let closed = (0..days * 3).filter(|_| draw.chance(10)).collect::<Vec<_>>();
            json!({ "region": 0, "closed_pattern": [[draw.below(5), draw.below(2)]], "closed": closed })
        })
        .collect();
    let communes: Vec<_> = (0..size.communes)
        .map(|number| {
            let step = |draw: &mut Draw| {
                // gaps of less than a week: two steps of a commune may meet in one
                let least = draw.below(9);
                json!({ "type": draw.below(2), "min_gap": least, "max_gap": least + draw.below(12), "early": draw.between(1, 3) })
            };
            let steps: Vec<_> = (0..draw.between(1, size.steps)).map(|_| step(draw)).collect();
            json!({
                "name": format!("C{number}"), "region": draw.below(regions), "land": 0, "venue": draw.below(venues.len() as u64),
                "ready": draw.below(days / 3), "deadline": days - 1 - draw.below(days / 4), "pref_weekdays": draw.some(6, 50),
                "steps": steps,
            })
        })
        .collect();
    json!({
        "format": "klikks-planning/1", "name": "drawn", "date0": "2022-01-10", "weekday0": 0, "days": days,
        "regions": [{ "name": "R0", "land": 0, "x": 0, "y": 0 }, { "name": "R1", "land": 0, "x": 9, "y": 9 }],
        "lands": [{ "name": "NW", "blocked": ranges(draw, 2) }],
        "step_types": [
            { "name": "T0", "skill": 0, "kinds": [0, 1, 1], "kind_cost": [0, 0, 4] },
            { "name": "T1", "skill": 1, "kinds": [1, 1, 0], "kind_cost": [3, 0, 0] },
        ],
        "facilitators": facilitators, "venues": venues, "communes": communes, "fixed": [], "baseline": [],
        "weights": { "weekday": 5, "fair": draw.below(7), "move_slot": 40, "move_fac": 15, "unscheduled": 100_000 },
    })
}
