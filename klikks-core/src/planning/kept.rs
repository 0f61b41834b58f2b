//! Which of the events that are planned already stay as they are, and which may move.

use std::collections::BTreeSet;

use super::{PlannedStep, PlanningDocument, PlanningFinding, steps::Kept};
use crate::planner::{Blocker, ConstraintGroup, InstanceDocument, Placement, blockers_of};

/// An event that is planned already, and where its step is planned.
pub(super) struct Known<'a> {
    pub(super) kept: Kept<'a>,
    pub(super) at: Placement,
}

/// Puts what is planned already into `instance`: what stays as fixed, what may move as baseline.
///
/// What is planned within the notice stays if it can be held at all: its facilitator and its room are there. If only the
/// facilitator is not, whoever can hold it on its day does. All else may move, as far as the weights ask, and so may the steps
/// after one that must.
pub(super) fn settle(
    document: &PlanningDocument,
    instance: &mut InstanceDocument,
    known: &[Known<'_>],
    findings: &mut Vec<PlanningFinding>,
) -> Vec<PlannedStep> {
    let stays = |of: &Known<'_>| {
        let several = !of.kept.event.more_dates.is_empty() || !of.kept.event.also_for.is_empty();
        let step = instance.step_type_of(of.at.commune, of.at.step);
        let unusual = step.and_then(|step| step.kinds.get(of.at.kind() as usize)).is_none_or(|allowed| *allowed == 0);
        several || unusual || document.fixed.contains(&of.kept.event.id)
    };
    let (fixed, mut free): (Vec<&Known<'_>>, Vec<&Known<'_>>) = known.iter().partition(|of| stays(of));
    let mut accepted: Vec<Placement> = fixed.iter().map(|of| of.at).collect();
    for of in fixed.iter().filter(|of| is_prevented(instance, &accepted, of.at)) {
        findings.push(PlanningFinding::CannotStay { event: of.kept.event.id.clone() });
    }
    free.sort_by_key(|of| (of.at.slot, of.at.commune, of.at.step));
    let mut baseline: Vec<Placement> = Vec::new();
    let mut loose: BTreeSet<u32> = BTreeSet::new();
    for (index, of) in free.iter().enumerate() {
        let later = free.iter().skip(index + 1).map(|of| of.at);
        // a step that comes after one that must move cannot stay either
        let stands = if of.at.day() >= document.notice_days || loose.contains(&of.at.commune) {
            None
        } else if is_prevented(instance, &accepted, of.at) {
            let others: Vec<_> = accepted.iter().chain(&baseline).copied().chain(later).collect();
            substitute(instance, &others, of.at)
        } else {
            Some(of.at)
        };
        if let Some(at) = stands {
            accepted.push(at);
        } else {
            loose.insert(of.at.commune);
            baseline.push(of.at);
        }
    }
    let key = |at: &Placement| (at.commune, at.step);
    accepted.sort_by_key(key);
    baseline.sort_by_key(key);
    (instance.fixed, instance.baseline) = (accepted, baseline);
    known.iter().map(|of| PlannedStep { event: of.kept.event.id.clone(), at: of.at }).collect()
}

/// Whether an event cannot be held as it is planned, whatever people agree on: somebody or the room is not there.
fn is_prevented(instance: &InstanceDocument, others: &[Placement], at: Placement) -> bool {
    blockers_of(instance, others, at).into_iter().any(|blocker| match blocker {
        Blocker::VenueTaken { .. } | Blocker::FacilitatorTaken { .. } => true,
        Blocker::Notice {} => false,
        Blocker::Constraint { group } => matches!(
            group,
            ConstraintGroup::Closed { .. }
                | ConstraintGroup::Absent { .. }
                | ConstraintGroup::Skills { .. }
                | ConstraintGroup::Regions { .. }
        ),
    })
}

/// The same event with the facilitator who can hold it then at the least cost, if anybody can.
fn substitute(instance: &InstanceDocument, others: &[Placement], at: Placement) -> Option<Placement> {
    let region = instance.communes.get(at.commune as usize)?.region as usize;
    let suits = |at: Placement| {
        blockers_of(instance, others, at).into_iter().all(|blocker| match blocker {
            Blocker::VenueTaken { .. } | Blocker::FacilitatorTaken { .. } => false,
            Blocker::Notice {} => true,
            Blocker::Constraint { group } => group.facilitator().is_none() && !matches!(group, ConstraintGroup::Closed { .. }),
        })
    };
    let people = (0..).zip(&instance.facilitators).filter(|(facilitator, _)| *facilitator != at.facilitator);
    let able = people.map(|(facilitator, of)| (of.trip_cost.get(region).copied(), Placement { facilitator, ..at }));
    able.filter(|(_, at)| suits(*at)).min_by_key(|(cost, at)| (*cost, at.facilitator)).map(|(_, at)| at)
}
