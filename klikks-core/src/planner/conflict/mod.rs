//! Why there is no plan: a set of constraints that leave none, each of them needed, or an honest "not found".

mod chain;
mod closest;
mod decide;
mod filter;
mod group;
mod head;
mod ledger;
mod loosen;
mod proof;
mod relaxed;
mod told;

use schemars::JsonSchema;
use serde::Serialize;

pub(crate) use {
    closest::blockers_of,
    told::{PartOfWeek, Told},
};
pub use {
    closest::{Blocker, ClosestDate, closest_dates},
    group::ConstraintGroup,
    head::ConflictHead,
    loosen::{Loosening, NotPlaced},
};

use super::Instance;
use crate::wire::Deserialize;
use filter::{Found, filter};

/// A constraint of a conflict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConflictMember {
    /// The constraint.
    pub group: ConstraintGroup,
    /// Whether a plan was found without it, with all the others; if not, the work did not suffice to tell.
    pub needed: bool,
}

/// Whether there is a plan with every step of every commune, and why not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum WhyNot {
    /// There is a plan.
    #[schemars(title = "Plannable")]
    Plannable {},
    /// It is proven that these constraints leave no plan, whatever becomes of all others.
    #[schemars(title = "Conflict")]
    Conflict {
        /// What it comes to.
        head: ConflictHead,
        /// The constraints.
        members: Vec<ConflictMember>,
        /// The communes that cannot be planned together, from 0.
        communes: Vec<u32>,
        /// Whether every single constraint is needed.
        minimal: bool,
    },
    /// Neither a plan was found nor a proof that there is none.
    #[schemars(title = "NotFound")]
    NotFound {
        /// The communes without a place in the last attempt.
        not_placed: Vec<NotPlaced>,
    },
}

/// Whether there is a plan for `instance`, and if not, a minimal conflict: without any one of its constraints there is one.
///
/// Each pass over the steps of a commune is a step of work; at most about `work` of them are done. That there is no plan is
/// proven by prices in whole numbers, that a constraint is needed by a plan without it.
///
/// Never loosened are the horizon, the times of day of a step, the notice, and one event at a time in a venue and on a day
/// of a facilitator.
pub fn why_not(instance: &Instance, mut work: u64) -> WhyNot {
    let document = instance.document();
    match filter(document, &mut work) {
        Found::Plan => WhyNot::Plannable {},
        Found::Conflict { groups, needed, communes } => {
            let is_needed = |group: &ConstraintGroup| needed.contains(group);
            let members = groups.iter().map(|group| ConflictMember { group: *group, needed: is_needed(group) }).collect();
            let head = head::head(document, &groups, &communes);
            WhyNot::Conflict { head, members, communes: communes.into_iter().collect(), minimal: needed == groups }
        }
        Found::Open { relaxed, attempt } => WhyNot::NotFound { not_placed: loosen::not_placed(document, &relaxed, &attempt) },
    }
}
