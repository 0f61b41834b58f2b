//! An instance: a document in which everything was checked.

use thiserror::Error;

use super::{
    InstanceDocument, Placement, Plan,
    check::{problems, problems_of},
};

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
        let found = problems(&document);
        if found.is_empty() { Ok(Self { document }) } else { Err(found) }
    }

    /// The document it was made from.
    pub fn document(&self) -> &InstanceDocument {
        &self.document
    }

    /// What is wrong with `placements` as a list for this instance, each with its place below `list`.
    pub(crate) fn problems_of(&self, list: &str, placements: &[Placement]) -> Vec<(String, InstanceProblem)> {
        problems_of(&self.document, list, placements)
    }

    /// Checks that `plan` refers to communes, steps, slots and facilitators of this instance, each step once. Whether it keeps
    /// the rules of the instance is another question.
    ///
    /// # Errors
    ///
    /// Every problem there is, each with its place in the plan.
    pub fn refers(&self, plan: &Plan) -> Result<(), Vec<(String, InstanceProblem)>> {
        let found = self.problems_of("events", &plan.events);
        if found.is_empty() { Ok(()) } else { Err(found) }
    }
}
