//! From a proof to a conflict: what the proof can do without is taken away, until everything that is left is needed.

use std::collections::BTreeSet;

use super::{
    ConstraintGroup,
    decide::{Decided, Witness, decide, needed},
    group::groups,
    ledger::Layout,
    proof::Proof,
    relaxed::{Part, Relaxed},
};
use crate::planner::InstanceDocument;

/// What is found out.
pub(super) enum Found {
    /// There is a plan.
    Plan,
    /// These groups leave no plan; whether each is needed was shown by a plan without it.
    Conflict { groups: BTreeSet<ConstraintGroup>, needed: BTreeSet<ConstraintGroup>, communes: BTreeSet<u32> },
    /// Neither a plan nor a proof, within the work given; this is how far a plan came.
    Open { relaxed: Relaxed, attempt: Witness },
}

struct Filter<'a> {
    document: &'a InstanceDocument,
    layout: Layout,
    kept: BTreeSet<ConstraintGroup>,
    /// The proof that the kept groups leave no plan, and the communes that it looks at.
    proof: Proof,
    communes: BTreeSet<u32>,
}

/// Looks for a conflict of `document` in which every group is needed; each pass over a commune is taken from `work`.
pub(super) fn filter(document: &InstanceDocument, work: &mut u64) -> Found {
    let kept: BTreeSet<_> = groups(document).into_iter().collect();
    let relaxed = Part { document, kept: &kept, without: &[] }.relaxed(None);
    let layout = Layout::of(document);
    let proof = match decide(&relaxed, layout, None, work) {
        Decided::Possible(_) => return Found::Plan,
        Decided::Open(attempt) => return Found::Open { relaxed, attempt },
        Decided::Impossible(proof) => proof,
    };
    let communes = needed(&proof, &relaxed, layout);
    let mut filter = Filter { document, layout, kept, proof, communes };
    filter.shrink();
    let mut needed = BTreeSet::new();
    let mut witness = None;
    for group in groups(document) {
        if filter.kept.contains(&group) && filter.is_needed(group, &mut witness, work) {
            needed.insert(group);
        }
    }
    let Filter { kept, communes, .. } = filter;
    needed.retain(|group| kept.contains(group));
    Found::Conflict { groups: kept, needed, communes }
}

impl Filter<'_> {
    fn relaxed(&self, without: &[ConstraintGroup], only: Option<&BTreeSet<u32>>) -> Relaxed {
        Part { document: self.document, kept: &self.kept, without }.relaxed(only)
    }

    /// Takes away what the proof does without: first many at a time, then one by one.
    fn shrink(&mut self) {
        let mut many = self.kept.len().next_power_of_two();
        while many > 0 {
            let order: Vec<_> = groups(self.document).into_iter().filter(|group| self.kept.contains(group)).collect();
            for without in order.chunks(many) {
                let relaxed = self.relaxed(without, Some(&self.communes));
                if self.proof.holds(&relaxed, &self.communes, self.layout) {
                    self.kept.retain(|group| !without.contains(group));
                }
            }
            many /= 2;
        }
    }

    /// Whether there is a plan without `group`; if there is none, it is taken away, and so is what the new proof does without.
    fn is_needed(&mut self, group: ConstraintGroup, witness: &mut Option<Witness>, work: &mut u64) -> bool {
        let relaxed = self.relaxed(&[group], None);
        match decide(&relaxed, self.layout, witness.as_ref(), work) {
            Decided::Possible(found) => {
                *witness = Some(found);
                true
            }
            Decided::Open(_) => false,
            Decided::Impossible(proof) => {
                self.kept.remove(&group);
                self.communes = needed(&proof, &relaxed, self.layout);
                self.proof = proof;
                self.shrink();
                false
            }
        }
    }
}
