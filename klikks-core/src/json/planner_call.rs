//! What crosses the boundary about the planner.

use schemars::JsonSchema;
use serde::Serialize;

use super::RegisterDocument;
use crate::{
    fact::{Day, RoleId, Source},
    planner::{ClosestDate, InstanceDocument, Plan, PlanOutcome, WhyNot},
    planning::PlanningDocument,
    verdict::Language,
    wire::Deserialize,
};

/// Something to plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanCall {
    /// What there is to plan.
    pub instance: InstanceDocument,
    /// Where chance begins, 0 if nothing is said; the same seed gives the same plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<u64>,
    /// How many steps of work to do; a number that suits the size if nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub steps: Option<u64>,
    /// A plan to begin with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Plan>,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// A row of a plan, with names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanRow {
    /// The day.
    pub day: Day,
    /// The kind of slot: 0 afternoon, 1 evening, 2 Saturday.
    pub kind: u32,
    /// Part of the week and day in words.
    pub when: String,
    /// The commune.
    pub commune: String,
    /// The step.
    pub step: String,
    /// Who holds it.
    pub facilitator: String,
}

/// The answer of `plan`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanAnswer {
    /// The plan, what it costs and how good it is.
    pub outcome: PlanOutcome,
    /// The plan by day, with names.
    pub rows: Vec<PlanRow>,
}

/// How far a search is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanProgress {
    /// Whether there is nothing left to do.
    pub done: bool,
    /// The steps of work done.
    pub steps: u64,
    /// The steps of work given.
    pub of: u64,
    /// What the best plan costs so far.
    pub cost: i64,
    /// No plan costs less than this.
    pub lower_bound: i64,
    /// How much less than this plan the best plan there is could cost at most.
    pub gap: i64,
}

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

/// What an agency knows beside an open register, to be planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OpenPlanInstanceCall {
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

/// A plan to be put on record in an open register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OpenPlanCommandsCall {
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
