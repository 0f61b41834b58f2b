//! From a document to an instance: everything is checked, and every problem is told.

use std::collections::BTreeSet;

use thiserror::Error;

use super::{DayRange, InstanceCommune, InstanceDocument, InstanceFacilitator, Placement, Plan};

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

/// What is wrong with an instance document that has the right form.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum InstanceProblem {
    /// The horizon is empty or too long.
    #[error("the horizon has `{days}` days; write 1 to {most}")]
    Days {
        /// The number given.
        days: u32,
        /// The greatest number.
        most: u32,
    },
    /// The day of the week is not that of the first day.
    #[error("the weekday `{given}` is not that of `{date}`, which is `{weekday}` counted from 0 for Monday; write that")]
    Weekday {
        /// The weekday given.
        given: u32,
        /// The first day.
        date: crate::Day,
        /// Its weekday.
        weekday: u32,
    },
    /// A position that its list does not have.
    #[error(
        "`{index}` is no position in `{list}`, which has {length} entries counted from 0; correct the one or add to the other"
    )]
    UnknownIndex {
        /// The list.
        list: &'static str,
        /// The position given.
        index: u32,
        /// The number of entries.
        length: usize,
    },
    /// A list that has another number of entries than it must have.
    #[error("the list has {found} entries; write {expected}")]
    Length {
        /// The number of entries.
        found: usize,
        /// The number there must be.
        expected: usize,
    },
    /// A list, or all lists of steps together, that have too many entries.
    #[error("there are {found} entries; {most} are the most that can be planned at once, plan in parts")]
    TooMany {
        /// The number of entries.
        found: usize,
        /// The greatest number.
        most: usize,
    },
    /// A number that is above the greatest one of its place.
    #[error("`{given}` is too large; write at most {most}")]
    TooLarge {
        /// The number given.
        given: u32,
        /// The greatest number.
        most: u32,
    },
    /// Days or gaps that end before they begin.
    #[error("`{from}` is after `{to}`; put the smaller number first")]
    Reversed {
        /// The first number.
        from: u32,
        /// The last number.
        to: u32,
    },
    /// A step is placed twice in one list.
    #[error("step {step} of commune {commune} is placed twice; keep one")]
    PlacedTwice {
        /// The commune.
        commune: u32,
        /// The step.
        step: u32,
    },
}

impl InstanceProblem {
    /// The stable code of this problem.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Days { .. } => "days_out_of_range",
            Self::Weekday { .. } => "wrong_weekday",
            Self::UnknownIndex { .. } => "unknown_index",
            Self::Length { .. } => "wrong_length",
            Self::TooMany { .. } => "too_many",
            Self::TooLarge { .. } => "too_large",
            Self::Reversed { .. } => "reversed",
            Self::PlacedTwice { .. } => "placed_twice",
        }
    }
}

/// An instance of the planner in which every reference leads somewhere. It is made only from an [`InstanceDocument`].
///
/// Whether there is a plan for it is another question: a deadline before the first day or a fixed event on a holiday are no
/// mistakes of the document.
///
/// ```
/// use klikks_core::{Instance, InstanceDocument};
///
/// let document: InstanceDocument = serde_json::from_str(
///     r#"{"format": "klikks-planning/1", "name": "one evening", "date0": "2022-01-10", "weekday0": 0, "days": 28,
///         "regions": [{"name": "Arnsberg", "land": 0, "x": 150, "y": 110}],
///         "lands": [{"name": "NW", "blocked": []}],
///         "step_types": [{"name": "Informationsabend", "skill": 0, "kinds": [0, 1, 0], "kind_cost": [0, 0, 0]}],
///         "facilitators": [{"name": "M1", "home": 0, "skills": [0], "regions": [0], "week_pattern":
///             [0,1,0, 0,1,0, 0,1,0, 0,1,0, 0,1,0, 0,0,1], "absent": [], "max_week": 2, "trip_cost": [4], "target": 1}],
///         "venues": [{"region": 0, "closed_pattern": [], "closed": []}],
///         "communes": [{"name": "Eslohe", "region": 0, "land": 0, "venue": 0, "ready": 7, "deadline": 27, "pref_weekdays": [3],
///             "steps": [{"type": 0, "min_gap": 0, "max_gap": 0, "early": 1}]}],
///         "fixed": [], "baseline": [],
///         "weights": {"weekday": 8, "fair": 6, "move_slot": 0, "move_fac": 0, "unscheduled": 100000}}"#,
/// )?;
/// let mut wrong = document.clone();
/// wrong.communes[0].venue = 3;
/// let problems = Instance::new(wrong).unwrap_err();
/// assert_eq!((problems[0].0.as_str(), problems[0].1.code()), ("communes[0].venue", "unknown_index"));
/// assert!(Instance::new(document).is_ok());
/// # Ok::<_, serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instance {
    document: InstanceDocument,
}

impl Instance {
    /// Checks `document`.
    ///
    /// # Errors
    ///
    /// Every problem there is, each with its place in the document.
    pub fn new(document: InstanceDocument) -> Result<Self, Vec<(String, InstanceProblem)>> {
        let mut check = Check { document: &document, found: Vec::new() };
        check.all();
        let found = check.found;
        if found.is_empty() { Ok(Self { document }) } else { Err(found) }
    }

    /// The document it was made from.
    pub fn document(&self) -> &InstanceDocument {
        &self.document
    }

    /// What is wrong with `placements` as a list for this instance, each with its place below `list`.
    pub(crate) fn problems_of(&self, list: &str, placements: &[Placement]) -> Vec<(String, InstanceProblem)> {
        let mut check = Check { document: &self.document, found: Vec::new() };
        check.placements(list, placements);
        check.found
    }

    /// Checks that `plan` refers to communes, steps, slots and facilitators of this instance, each step once. Whether it keeps
    /// the rules of the instance is another question.
    ///
    /// # Errors
    ///
    /// Every problem there is, each with its place in the plan.
    pub fn refers(&self, plan: &Plan) -> Result<(), Vec<(String, InstanceProblem)>> {
        let mut check = Check { document: &self.document, found: Vec::new() };
        check.placements("events", &plan.events);
        if check.found.is_empty() { Ok(()) } else { Err(check.found) }
    }
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
            self.entries(|| format!("venues[{index}].closed"), &venue.closed, (document.days.min(MOST_DAYS) * 3).max(1) - 1);
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
            self.at_most(|| place(2), placement.slot, (self.document.days.min(MOST_DAYS) * 3).max(1) - 1);
            self.index(|| place(3), "facilitators", placement.facilitator);
            if !seen.insert((placement.commune, placement.step)) {
                let problem = InstanceProblem::PlacedTwice { commune: placement.commune, step: placement.step };
                self.add(&format!("{list}[{index}]"), problem);
            }
        }
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
