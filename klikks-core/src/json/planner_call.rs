//! What crosses the boundary about the planner.

use schemars::JsonSchema;
use serde::Serialize;

use super::RegisterDocument;
use crate::{
    fact::{RoleId, Source},
    planner::{ClosestDate, InstanceDocument, Plan, WhyNot},
    planning::PlanningDocument,
    verdict::Language,
    wire::Deserialize,
};

/// What there is to explain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum PlanQuestion {
    /// Why not every step can be planned.
    #[schemars(title = "AskConflict")]
    Conflict {
        /// How many steps of work to do; each looks at the steps of one commune once.
        work: u64,
    },
    /// Which dates are closest for one event.
    #[schemars(title = "AskDates")]
    Dates {
        /// The plan of the other events.
        plan: Plan,
        /// The commune, from 0.
        commune: u32,
        /// Its step, from 0.
        step: u32,
        /// How many dates to tell.
        most: u16,
    },
}

/// A question about what can be planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanWhyCall {
    /// What there is to plan.
    pub instance: InstanceDocument,
    /// The question.
    pub question: PlanQuestion,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// Sentences about one commune, facilitator, Land or venue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SaysAbout {
    /// What it is called.
    pub about: String,
    /// The sentences.
    pub lines: Vec<String>,
}

/// The answer of `plan_why`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum PlanWhyAnswer {
    /// Why not every step can be planned.
    #[schemars(title = "ConflictAnswer")]
    Conflict {
        /// The answer.
        why: WhyNot,
        /// The same in words, in short.
        says: Vec<String>,
        /// Each constraint in words, by whom it is about.
        about: Vec<SaysAbout>,
    },
    /// Which dates are closest for one event.
    #[schemars(title = "DatesAnswer")]
    Dates {
        /// The dates.
        dates: Vec<ClosestDate>,
        /// The same in words, one a line.
        says: Vec<String>,
    },
}

/// A register and what an agency knows beside it, to be planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanInstanceCall {
    /// The register.
    pub register: RegisterDocument,
    /// Who holds workshops, where and when.
    pub planning: PlanningDocument,
    /// The language of the names of the steps.
    #[serde(default)]
    pub language: Language,
}

/// A plan to be put on record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanCommandsCall {
    /// The register.
    pub register: RegisterDocument,
    /// Who holds workshops, where and when; the same from which the plan was made.
    pub planning: PlanningDocument,
    /// The plan.
    pub plan: Plan,
    /// The role that puts it on record.
    pub by: RoleId,
    /// Where the plan comes from.
    pub source: Source,
    /// The language of the words in the calendars.
    #[serde(default)]
    pub language: Language,
}
