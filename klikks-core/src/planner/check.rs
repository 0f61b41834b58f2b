//! From a document to an instance: everything is checked, and every problem is told.

use std::collections::BTreeSet;

use super::{DayRange, InstanceCommune, InstanceDocument, InstanceFacilitator, InstanceProblem, Placement};

/// The longest horizon, in days: ten years.
const MOST_DAYS: u32 = 3_660;
/// The greatest cost or weight; sums of costs then stay far inside 64 bits.
const MOST_COST: u32 = 1_000_000;
/// The greatest weight of fairness, whose cost grows with the square of the load.
const MOST_FAIR: u32 = 1_000;
/// The most entries of a list.
const MOST_ENTRIES: usize = 60_000;
/// The most steps of all communes.
const MOST_STEPS: usize = 100_000;

/// Every problem of `document`, each with its place.
pub(super) fn problems(document: &InstanceDocument) -> Vec<(String, InstanceProblem)> {
    let mut check = Check { document, found: Vec::new() };
    check.all();
    check.found
}

/// What is wrong with `placements` as a list for `document`, each with its place below `list`.
pub(super) fn problems_of(document: &InstanceDocument, list: &str, placements: &[Placement]) -> Vec<(String, InstanceProblem)> {
    let mut check = Check { document, found: Vec::new() };
    check.placements(list, placements);
    check.found
}

/// The problems found so far, in the order of the document.
struct Check<'a> {
    document: &'a InstanceDocument,
    found: Vec<(String, InstanceProblem)>,
}

impl Check<'_> {
    fn all(&mut self) {
        let document = self.document;
        if !(1..=MOST_DAYS).contains(&document.days) {
            self.add("days", InstanceProblem::Days { days: document.days, most: MOST_DAYS });
        }
        let weekday = document.date0.weekday().num_days_from_monday();
        if document.weekday0 != weekday {
            let problem = InstanceProblem::Weekday { given: document.weekday0, date: document.date0, weekday };
            self.add("weekday0", problem);
        }
        let lists = [
            ("regions", document.regions.len()),
            ("lands", document.lands.len()),
            ("step_types", document.step_types.len()),
            ("facilitators", document.facilitators.len()),
            ("venues", document.venues.len()),
            ("communes", document.communes.len()),
        ];
        for (list, found) in lists {
            self.few(list, found, MOST_ENTRIES);
        }
        self.few("communes", document.communes.iter().map(|commune| commune.steps.len()).sum(), MOST_STEPS);
        for (index, region) in document.regions.iter().enumerate() {
            self.index(|| format!("regions[{index}].land"), "lands", region.land);
        }
        for (index, land) in document.lands.iter().enumerate() {
            self.ranges(|| format!("lands[{index}].blocked"), &land.blocked);
        }
        for (index, step) in document.step_types.iter().enumerate() {
            let place = |field: &str| format!("step_types[{index}].{field}");
            self.length(|| place("kinds"), step.kinds.len(), 3);
            self.length(|| place("kind_cost"), step.kind_cost.len(), 3);
            self.entries(|| place("kinds"), &step.kinds, 1);
            self.entries(|| place("kind_cost"), &step.kind_cost, MOST_COST);
        }
        for (index, facilitator) in document.facilitators.iter().enumerate() {
            self.facilitator(&format!("facilitators[{index}]"), facilitator);
        }
        for (index, venue) in document.venues.iter().enumerate() {
            self.index(|| format!("venues[{index}].region"), "regions", venue.region);
            self.entries(|| format!("venues[{index}].closed"), &venue.closed, self.last_slot());
        }
        for (index, commune) in document.communes.iter().enumerate() {
            self.commune(&format!("communes[{index}]"), commune);
        }
        self.placements("fixed", &document.fixed);
        self.placements("baseline", &document.baseline);
        let weights = document.weights;
        for (name, weight, most) in [
            ("weekday", weights.weekday, MOST_COST),
            ("fair", weights.fair, MOST_FAIR),
            ("move_slot", weights.move_slot, MOST_COST),
            ("move_fac", weights.move_fac, MOST_COST),
            ("unscheduled", weights.unscheduled, MOST_COST),
        ] {
            self.at_most(|| format!("weights.{name}"), weight, most);
        }
    }

    fn facilitator(&mut self, at: &str, facilitator: &InstanceFacilitator) {
        let place = |field: &str| format!("{at}.{field}");
        self.index(|| place("home"), "regions", facilitator.home);
        for (index, region) in facilitator.regions.iter().enumerate() {
            self.index(|| format!("{at}.regions[{index}]"), "regions", *region);
        }
        self.length(|| place("week_pattern"), facilitator.week_pattern.len(), 18);
        self.entries(|| place("week_pattern"), &facilitator.week_pattern, 1);
        self.ranges(|| place("absent"), &facilitator.absent);
        self.entries(|| place("busy"), &facilitator.busy, self.last_slot());
        self.length(|| place("trip_cost"), facilitator.trip_cost.len(), self.document.regions.len());
        self.entries(|| place("trip_cost"), &facilitator.trip_cost, MOST_COST);
    }

    fn commune(&mut self, at: &str, commune: &InstanceCommune) {
        self.index(|| format!("{at}.region"), "regions", commune.region);
        self.index(|| format!("{at}.land"), "lands", commune.land);
        self.index(|| format!("{at}.venue"), "venues", commune.venue);
        self.entries(|| format!("{at}.pref_weekdays"), &commune.pref_weekdays, 6);
        for (index, step) in commune.steps.iter().enumerate() {
            let place = |field: &str| format!("{at}.steps[{index}].{field}");
            self.index(|| place("type"), "step_types", step.step_type);
            if index > 0 && step.min_gap > step.max_gap {
                self.add(&place("min_gap"), InstanceProblem::Reversed { from: step.min_gap, to: step.max_gap });
            }
            self.at_most(|| place("early"), step.early, MOST_COST / 100);
        }
    }

    fn placements(&mut self, list: &str, placements: &[Placement]) {
        let mut seen = BTreeSet::new();
        for (index, placement) in placements.iter().enumerate() {
            let place = |number: usize| format!("{list}[{index}][{number}]");
            let commune = usize::try_from(placement.commune).ok().and_then(|at| self.document.communes.get(at));
            self.index(|| place(0), "communes", placement.commune);
            if let Some(commune) = commune {
                self.index_of(|| place(1), "steps", placement.step, commune.steps.len());
            }
            self.at_most(|| place(2), placement.slot, self.last_slot());
            self.index(|| place(3), "facilitators", placement.facilitator);
            if !seen.insert((placement.commune, placement.step)) {
                let problem = InstanceProblem::PlacedTwice { commune: placement.commune, step: placement.step };
                self.add(&format!("{list}[{index}]"), problem);
            }
        }
    }

    fn last_slot(&self) -> u32 {
        (self.document.days.min(MOST_DAYS) * 3).max(1) - 1
    }

    fn ranges(&mut self, place: impl Fn() -> String, ranges: &[DayRange]) {
        for (index, range) in ranges.iter().enumerate() {
            if range.from > range.to {
                self.add(&format!("{}[{index}]", place()), InstanceProblem::Reversed { from: range.from, to: range.to });
            }
        }
    }

    fn entries(&mut self, place: impl Fn() -> String, entries: &[u32], most: u32) {
        for (index, entry) in entries.iter().enumerate() {
            self.at_most(|| format!("{}[{index}]", place()), *entry, most);
        }
    }

    fn at_most(&mut self, place: impl Fn() -> String, given: u32, most: u32) {
        if given > most {
            self.add(&place(), InstanceProblem::TooLarge { given, most });
        }
    }

    fn length(&mut self, place: impl Fn() -> String, found: usize, expected: usize) {
        if found != expected {
            self.add(&place(), InstanceProblem::Length { found, expected });
        }
    }

    fn few(&mut self, place: &str, found: usize, most: usize) {
        if found > most {
            self.add(place, InstanceProblem::TooMany { found, most });
        }
    }

    fn index(&mut self, place: impl Fn() -> String, list: &'static str, index: u32) {
        let document = self.document;
        let length = match list {
            "regions" => document.regions.len(),
            "lands" => document.lands.len(),
            "step_types" => document.step_types.len(),
            "facilitators" => document.facilitators.len(),
            "venues" => document.venues.len(),
            _ => document.communes.len(),
        };
        self.index_of(place, list, index, length);
    }

    fn index_of(&mut self, place: impl Fn() -> String, list: &'static str, index: u32, length: usize) {
        if usize::try_from(index).map_or(true, |index| index >= length) {
            self.add(&place(), InstanceProblem::UnknownIndex { list, index, length });
        }
    }

    fn add(&mut self, place: &str, problem: InstanceProblem) {
        self.found.push((place.to_owned(), problem));
    }
}
