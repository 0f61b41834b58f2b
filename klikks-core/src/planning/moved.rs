//! What moved in a plan against what was planned before, and why.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::{PlannedStep, PlanningDocument, PlanningInstance};
use crate::{
    fact::{Day, EventId, EventKindId, PlaceId, TimeOfDay},
    planner::{Blocker, ConstraintGroup, Instance, Placement, Plan, PlanCost, blockers_of, cost_of},
    verdict::Language,
    wire::Deserialize,
};

/// When an event is held, and by whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HeldAt {
    /// The day.
    pub day: Day,
    /// When it begins, Europe/Berlin.
    pub starts: TimeOfDay,
    /// The name of the facilitator.
    pub facilitator: String,
}

/// Why an event is not held as it was planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum MoveReason {
    /// It is hit itself: as it was planned it could not be held even if it were the only event.
    #[schemars(title = "MoveHit")]
    Hit {
        /// What stands in the way.
        blockers: Vec<Blocker>,
    },
    /// As it was planned it does not fit the other events of the plan.
    #[schemars(title = "MoveFollows")]
    Follows {
        /// What stands in the way.
        blockers: Vec<Blocker>,
    },
    /// It could be held as it was planned; by the weights the plan is better so.
    #[schemars(title = "MovePays")]
    Pays {
        /// How many events of its place could only go back together; 1 if it could alone.
        events: u32,
        /// How much dearer the plan would be if they went back, by goal; a goal for which it would be cheaper is below 0.
        saves: PlanCost,
    },
}

/// An event that is held otherwise than it was planned, or not at all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MovedEvent {
    /// The event.
    pub event: EventId,
    /// Its place.
    pub place: PlaceId,
    /// Its kind.
    pub kind: EventKindId,
    /// How it was planned.
    pub from: HeldAt,
    /// How it is held; not at all if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<HeldAt>,
    /// Why.
    pub why: MoveReason,
    /// The same in words: what moved, and why.
    pub says: Vec<String>,
}

/// An event on record that the plan holds otherwise.
pub(super) struct Move<'a> {
    pub(super) planned: &'a PlannedStep,
    pub(super) to: Option<Placement>,
}

/// The events on record that are held otherwise in `plan`, in the order of what was planned.
pub(super) fn otherwise<'a>(of: &'a PlanningInstance, plan: &Plan) -> Vec<Move<'a>> {
    let now: BTreeMap<_, _> = plan.events.iter().map(|at| ((at.commune, at.step), *at)).collect();
    let now = |planned: &PlannedStep| now.get(&(planned.at.commune, planned.at.step)).copied();
    let moved = of.planned.iter().map(|planned| Move { planned, to: now(planned) });
    moved.filter(|of| of.to != Some(of.planned.at)).collect()
}

/// Each of `moves` with its reason, in words too.
pub(super) fn told(
    document: &PlanningDocument,
    of: &PlanningInstance,
    plan: &Plan,
    moves: &[Move<'_>],
    language: Language,
) -> Vec<MovedEvent> {
    // what `planning` made is an instance
    let Ok(instance) = Instance::new(of.instance.clone()) else { return Vec::new() };
    let beside = Beside { instance: &instance, plan, moves, cost: cost_of(&instance, plan.events.clone()) };
    let (given, words) = (instance.document(), language.catalogue());
    let held = |at: Placement| HeldAt {
        day: given.day_of(at.slot),
        starts: document.times.of(at.kind()),
        facilitator: given.name_of_facilitator(at.facilitator).to_owned(),
    };
    let told = moves.iter().filter_map(|moved| {
        let why = beside.reason(moved);
        let at = moved.planned.at;
        let step = given.communes.get(at.commune as usize)?.steps.get(at.step as usize)?;
        Some(MovedEvent {
            event: moved.planned.event.clone(),
            place: of.places.get(at.commune as usize)?.clone(),
            kind: of.kinds.get(step.step_type as usize)?.clone(),
            from: held(at),
            to: moved.to.map(held),
            says: vec![words.event_moved(at, moved.to, given), words.why_moved(&why, given.day_of(at.slot), given)],
            why,
        })
    });
    told.collect()
}

/// The new plan, beside which is asked whether something could go back.
struct Beside<'a> {
    instance: &'a Instance,
    plan: &'a Plan,
    moves: &'a [Move<'a>],
    cost: PlanCost,
}

impl Beside<'_> {
    fn reason(&self, moved: &Move<'_>) -> MoveReason {
        let blockers = self.blockers(&[], moved.planned.at);
        if !blockers.is_empty() {
            return MoveReason::Hit { blockers };
        }
        let blockers = self.blockers(&self.plan.events, moved.planned.at);
        if blockers.is_empty() {
            return self.pays(&[moved.planned.at]);
        }
        let here = self.moves.iter().map(|other| other.planned.at).filter(|at| at.commune == moved.planned.at.commune);
        let back: Vec<_> = here.collect();
        let events = self.with(&back);
        let all_fit = back.iter().all(|at| self.blockers(&[], *at).is_empty() && self.blockers(&events, *at).is_empty());
        if all_fit { self.pays(&back) } else { MoveReason::Follows { blockers } }
    }

    /// What stands in the way of an event where it was planned. That it is announced in time was settled when it was planned.
    fn blockers(&self, others: &[Placement], at: Placement) -> Vec<Blocker> {
        let mut blockers = blockers_of(self.instance.document(), others, at);
        let own = ConstraintGroup::Fixed { commune: at.commune, step: at.step };
        blockers.retain(|blocker| !matches!(blocker, Blocker::Notice {}) && *blocker != Blocker::Constraint { group: own });
        blockers
    }

    /// The plan in which `back` is where it was planned.
    fn with(&self, back: &[Placement]) -> Vec<Placement> {
        let stays = |event: &&Placement| !back.iter().any(|at| (at.commune, at.step) == (event.commune, event.step));
        self.plan.events.iter().filter(stays).chain(back).copied().collect()
    }

    fn pays(&self, back: &[Placement]) -> MoveReason {
        let then = cost_of(self.instance, self.with(back));
        let now = self.cost;
        MoveReason::Pays {
            events: u32::try_from(back.len()).unwrap_or(u32::MAX),
            saves: PlanCost {
                early: then.early - now.early,
                preference: then.preference - now.preference,
                trips: then.trips - now.trips,
                fairness: then.fairness - now.fairness,
                moves: then.moves - now.moves,
                unscheduled: then.unscheduled - now.unscheduled,
                total: then.total - now.total,
            },
        }
    }
}
