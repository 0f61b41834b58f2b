//! The proof on small instances: all that could still be better than the best plan is tried.
//!
//! At the prices of the best bound each chain of a commune has a cost; what it costs more than the cheapest is its excess. A plan costs at
//! least the bound and the excess of its chains. So only chains remain whose excess is below the gap, and of their combinations
//! only those whose sum is: few enough, where the gap is small, to try them all.

use super::{
    bound::{Bound, FINER, ONE},
    chain::Link,
    model::{Cost, Model},
    objective::State,
};

/// More chains of a commune than this are not tried.
const MOST_CHAINS: usize = 40_000;

/// A chain that could be part of a better plan.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) excess: Cost,
    pub(super) links: Vec<Link>,
}

/// A commune with its candidates, the smallest excess first, and how far they are tried.
#[derive(Clone, Debug)]
struct Level {
    town: usize,
    candidates: Vec<Candidate>,
    next: usize,
    /// The chain that is in the plan.
    placed: Option<usize>,
}

/// What one step of work ended with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tried {
    /// There is more to try.
    More,
    /// The plan of the moment is better than the best one.
    Better,
    /// There is no better plan.
    All,
}

/// The search through all combinations.
#[derive(Clone, Debug)]
pub(super) struct Exact {
    levels: Vec<Level>,
    depth: usize,
    bound: Cost,
}

impl Exact {
    /// None if there are too many candidates. `best` is what the best plan costs.
    pub(super) fn new(model: &Model, bound: &mut Bound, best: Cost) -> Option<Self> {
        let allowed = bound.gap(best);
        let mut levels = Vec::with_capacity(model.towns.len());
        bound.at_best(model);
        for town in 0..model.towns.len() {
            let mut candidates = bound.candidates(model, town, allowed, MOST_CHAINS)?;
            candidates.sort_by_key(|candidate| candidate.excess);
            levels.push(Level { town, candidates, next: 0, placed: None });
        }
        levels.sort_by_key(|level| level.candidates.len());
        Some(Self { levels, depth: 0, bound: bound.value() })
    }

    /// Tries so many combinations; `state` must hold nothing but the fixed events before the first call.
    pub(super) fn step(&mut self, model: &Model, state: &mut State, best: Cost, combinations: u32) -> Tried {
        for _ in 0..combinations {
            let used: Cost = self.levels.iter().take(self.depth).filter_map(Level::excess).sum();
            let Some(level) = self.levels.get_mut(self.depth) else {
                // all have a place: go on with the next chain of the last one
                self.depth = self.depth.saturating_sub(1);
                if state.total < best {
                    return Tried::Better;
                }
                continue;
            };
            level.lift(model, state);
            // a plan that is better is better by a whole unit
            let allowed = (best << FINER) - ONE - self.bound - used;
            if let Some(candidate) = level.candidates.get(level.next).filter(|candidate| candidate.excess <= allowed) {
                let at = level.next;
                level.next += 1;
                if state.put_all(model, level.town, &candidate.links) {
                    level.placed = Some(at);
                    self.depth += 1;
                }
            } else {
                level.next = 0;
                let Some(before) = self.depth.checked_sub(1) else { return Tried::All };
                self.depth = before;
            }
        }
        Tried::More
    }
}

impl Level {
    fn excess(&self) -> Option<Cost> {
        self.placed.and_then(|at| self.candidates.get(at)).map(|candidate| candidate.excess)
    }

    fn lift(&mut self, model: &Model, state: &mut State) {
        if self.placed.take().is_some() {
            state.take_all(model, self.town);
        }
    }
}
