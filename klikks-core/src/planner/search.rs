//! The search: first a plan for one commune after the other, then a bound that says how good a plan can be, then better plans.

use std::cmp::Reverse;

use super::{
    Instance, Plan, PlanOutcome,
    accept::{WARM, accepts, hot, temperature},
    bound::Bound,
    chain::Link,
    exact::{Exact, Tried},
    model::{Cost, Model, Town, UNIT},
    objective::State,
    offer::Prices,
    outcome,
    recreate::Recreate,
    replan::{earlier, stays},
    rng::Rng,
    ruin::Ruin,
    table::Table,
};

/// Up to so many communes a proof is tried.
const SMALL: usize = 12;
/// So many combinations are tried in a step of a proof.
const COMBINATIONS: u32 = 64;
/// With fewer passes of the bound its prices say nothing yet, and the time is better spent on plans.
const FEWEST_PASSES: u64 = 70;
/// Of so many passes of the bound each is worth its time.
const MOST_PASSES: u32 = 1_000;
/// How far above what it did cost a commune is looked for a place at first.
const SLACK: Cost = 40 * UNIT;

/// How far a search is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The steps of work done.
    pub steps: u64,
    /// What the best plan costs so far. It never rises.
    pub cost: i64,
    /// No plan costs less than this. It never falls.
    pub lower_bound: i64,
    /// How much less than this plan the best plan there is could cost at most.
    pub gap: i64,
    /// Whether there is nothing left to do.
    pub finished: bool,
}

/// What is done in a step.
#[derive(Clone, Debug)]
enum Phase {
    /// One commune after the other is put into the plan.
    Construct,
    /// The bound is raised until so many steps are done.
    Bound { until: u64 },
    /// Communes are taken out and put in again until so many steps are done.
    Improve { since: u64, until: u64 },
    /// All that could be better is tried.
    Prove(Box<Exact>),
    /// There is nothing left to do.
    Done,
}

/// A search for a plan that can be paused, looked into and given up at any time.
///
/// The work is counted in steps, never in time: the same instance, seed and budget give the same plan everywhere, in whatever slices the
/// steps are done.
///
/// ```
/// use klikks_core::{Instance, InstanceDocument, Search};
///
/// let text = include_str!("../../../tests/planner/instances/nrw005-s1.json");
/// let document: InstanceDocument = serde_json::from_str(text)?;
/// let instance = Instance::new(document).unwrap();
/// let mut search = Search::new(&instance, 1, 4_000, None);
/// while !search.progress().finished {
///     search.advance(100);
/// }
/// let outcome = search.outcome();
/// assert_eq!((outcome.cost.total, outcome.lower_bound, outcome.proven), (1446, 1446, true));
/// assert!(outcome.unplaced.is_empty());
/// # Ok::<_, serde_json::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Search {
    instance: Instance,
    model: Model,
    state: State,
    rng: Rng,
    ruin: Ruin,
    recreate: Recreate,
    bound: Bound,
    prices: Prices,
    phase: Phase,
    /// The communes that are not yet in the plan, the next one last.
    order: Vec<u32>,
    /// The place of each event in the plan to begin with.
    earlier: Option<Vec<Link>>,
    heat: Cost,
    budget: u64,
    done: u64,
    removed: Vec<Removed>,
    best: Vec<Link>,
    best_total: Cost,
    /// The communes that may be elsewhere than in the best plan.
    changed: Vec<usize>,
    proven: bool,
}

/// A commune that was taken out of the plan.
#[derive(Clone, Debug, Default)]
struct Removed {
    town: usize,
    links: Vec<Link>,
    /// What it did cost.
    cost: Cost,
}

impl Search {
    /// Begins a search that does at most `budget` steps of work. `start` is a plan to begin with; without it that is the baseline
    /// of the instance, if it has one. What of it is impossible is planned anew.
    pub fn new(instance: &Instance, seed: u64, budget: u64, start: Option<&Plan>) -> Self {
        let model = Model::new(instance);
        let state = State::new(&model);
        let earlier = earlier(instance, &model, start);
        let communes = &instance.document().communes;
        let mut order: Vec<u32> = (0..).zip(&model.towns).map(|(index, _)| index).collect();
        order.sort_by_key(|town| communes.get(*town as usize).map(|commune| (commune.deadline, commune.ready)));
        if let Some(links) = &earlier {
            let of = |town: usize| model.town(town).and_then(|town| links.get(town.events())).unwrap_or_default();
            order.sort_by_key(|town| !stays(&model, *town as usize, of(*town as usize)));
        }
        order.reverse();
        Self {
            rng: Rng::new(seed),
            ruin: Ruin::new(&model),
            recreate: Recreate::default(),
            prices: Prices::new(&model, Table::new(model.days, model.facilitators, 0)),
            bound: Bound::new(&model),
            phase: if order.is_empty() { Phase::Done } else { Phase::Construct },
            proven: order.is_empty(),
            order,
            heat: hot(budget, model.towns.len()).max(if earlier.is_some() { WARM } else { 0 }),
            earlier,
            budget,
            done: 0,
            removed: Vec::new(),
            best: state.links().to_vec(),
            best_total: state.total,
            changed: Vec::new(),
            instance: instance.clone(),
            model,
            state,
        }
    }

    /// Does at most so many steps; fewer if the budget ends or there is nothing left to do.
    pub fn advance(&mut self, steps: u64) {
        for _ in 0..steps {
            if self.progress().finished {
                return;
            }
            self.done += 1;
            match &self.phase {
                Phase::Construct => self.construct(),
                Phase::Bound { until } => self.tighten(*until),
                Phase::Improve { since, until } => self.improve(*since, *until),
                Phase::Prove(_) => self.prove(),
                Phase::Done => {}
            }
        }
    }

    /// How far it is.
    pub fn progress(&self) -> Progress {
        let cost = self.best_total.div_euclid(UNIT);
        let lower_bound = self.lower_bound();
        let finished = self.done >= self.budget || matches!(self.phase, Phase::Done);
        Progress { steps: self.done, cost, lower_bound, gap: cost - lower_bound, finished }
    }

    /// The best plan so far, and what is known about it.
    pub fn outcome(&self) -> PlanOutcome {
        let proven = self.lower_bound() >= self.best_total.div_euclid(UNIT);
        outcome::of(&self.instance, &self.model, &self.best, self.lower_bound(), proven, self.done)
    }

    fn lower_bound(&self) -> i64 {
        let best = self.best_total.div_euclid(UNIT);
        if self.proven { best } else { self.bound.units().min(best) }
    }

    fn construct(&mut self) {
        if let Some(town) = self.order.pop().map(|town| town as usize) {
            let events = self.model.town(town).map(Town::events).unwrap_or_default();
            let links = self.earlier.as_ref().and_then(|links| links.get(events)).unwrap_or_default();
            let stays = !links.is_empty() && stays(&self.model, town, links);
            if !stays || !self.state.put_all(&self.model, town, links) {
                self.recreate.insert(&self.model, &mut self.state, &self.prices, town, 0);
            }
            self.changed.push(town);
            self.keep_if_best();
        }
        if self.order.is_empty() {
            let small = self.model.towns.len() <= SMALL;
            let until = self.done + self.budget / 3;
            let passes = (until - self.done) / Bound::steps_of_pass(&self.model);
            self.phase = match () {
                () if small => self.improve_for(self.budget / 64),
                () if passes >= FEWEST_PASSES => Phase::Bound { until },
                () => {
                    // without prices to guide it, a hot search forgets more than it finds
                    self.heat = self.heat.min(WARM);
                    self.improve_for(u64::MAX)
                }
            };
        }
    }

    fn improve_for(&self, steps: u64) -> Phase {
        Phase::Improve { since: self.done, until: self.done.saturating_add(steps).min(self.budget) }
    }

    /// Raises the bound.
    fn tighten(&mut self, until: u64) {
        let before = self.bound.passes;
        self.bound.step(&self.model, self.best_total);
        if self.bound.passes == before {
            return;
        }
        if self.bound.units() >= self.best_total.div_euclid(UNIT) {
            self.phase = Phase::Done;
        } else if self.done >= until || self.bound.passes >= MOST_PASSES {
            self.prices = Prices::new(&self.model, self.bound.prices(&self.model));
            let exact =
                (self.model.towns.len() <= SMALL).then(|| Exact::new(&self.model, &mut self.bound, self.best_total)).flatten();
            self.phase = match exact {
                Some(exact) => {
                    self.state = State::new(&self.model);
                    self.changed = (0..self.model.towns.len()).collect();
                    Phase::Prove(Box::new(exact))
                }
                None => self.improve_for(u64::MAX),
            };
        }
    }

    /// Tries some of the combinations that could be better than the best plan.
    fn prove(&mut self) {
        let Phase::Prove(exact) = &mut self.phase else { return };
        match exact.step(&self.model, &mut self.state, self.best_total, COMBINATIONS) {
            Tried::More => {}
            Tried::Better => {
                self.keep_if_best();
                self.changed = (0..self.model.towns.len()).collect();
            }
            Tried::All => {
                self.proven = true;
                self.phase = Phase::Done;
            }
        }
    }

    /// Takes some communes out and puts them in again.
    fn improve(&mut self, since: u64, until: u64) {
        let before = self.state.total;
        self.ruin.choose(&self.model, &self.state, &mut self.rng);
        self.removed.resize_with(self.ruin.towns.len(), Default::default);
        for (town, removed) in self.ruin.towns.iter().zip(&mut self.removed) {
            let Some(commune) = self.model.town(*town) else { continue };
            removed.town = *town;
            removed.cost = self.state.total + commune.drop_all;
            removed.links.clear();
            removed.links.extend(commune.events().map(|event| self.state.take(&self.model, event)));
            removed.cost -= self.state.total;
        }
        match self.rng.below(4) {
            0 => self.removed.sort_by_key(|removed| removed.links.first().map(|link| link.seat.slot)),
            1 => self.removed.sort_by_key(|removed| removed.links.last().map(|link| Reverse(link.seat.slot))),
            _ => self.rng.shuffle(&mut self.removed),
        }
        for removed in &self.removed {
            let known = Recreate::cost_at(&self.model, &self.state, &self.prices, removed.town, &removed.links);
            let placed = removed.links.iter().map(|link| link.seat).filter(|seat| seat.is_placed());
            let guess = known.unwrap_or(removed.cost + placed.map(|seat| self.prices.of(seat)).sum::<Cost>() + SLACK);
            self.recreate.insert(&self.model, &mut self.state, &self.prices, removed.town, guess);
        }
        let heat = temperature(self.heat, self.done - since, until - since);
        if accepts(self.state.total - before, heat, &mut self.rng) {
            self.changed.extend(self.removed.iter().map(|removed| removed.town));
            self.keep_if_best();
        } else {
            for removed in &self.removed {
                self.state.take_all(&self.model, removed.town);
            }
            for removed in &self.removed {
                self.state.put_all(&self.model, removed.town, &removed.links);
            }
        }
        if self.done >= until {
            let half = self.done + (self.budget - self.done) / 2;
            let small = self.model.towns.len() <= SMALL;
            self.phase = if small && self.bound.passes == 0 { Phase::Bound { until: half } } else { Phase::Done };
        }
    }

    /// Keeps the plan if it is the best so far: only what changed since the last one is copied.
    fn keep_if_best(&mut self) {
        if self.state.total < self.best_total {
            self.best_total = self.state.total;
            for town in self.changed.drain(..).filter_map(|town| self.model.town(town)) {
                for event in town.events() {
                    self.best.get_mut(event).into_iter().for_each(|place| *place = self.state.link(event));
                }
            }
        } else if self.changed.len() > 4 * self.model.towns.len() {
            self.changed.sort_unstable();
            self.changed.dedup();
        }
    }
}

/// Plans an instance: [`Search`] from the beginning to the end.
///
/// ```
/// use klikks_core::{Instance, InstanceDocument, default_steps, plan};
///
/// let text = include_str!("../../../tests/planner/instances/nrw005-s1.json");
/// let document: InstanceDocument = serde_json::from_str(text)?;
/// let instance = Instance::new(document).unwrap();
/// let outcome = plan(&instance, 7, default_steps(&instance), None);
/// assert!(outcome.proven && outcome.cost.total == 1446);
/// # Ok::<_, serde_json::Error>(())
/// ```
pub fn plan(instance: &Instance, seed: u64, steps: u64, start: Option<&Plan>) -> PlanOutcome {
    let mut search = Search::new(instance, seed, steps, start);
    search.advance(steps);
    search.outcome()
}

/// A number of steps that suits the size of an instance: one to three seconds of work on a desktop computer, less where a proof ends it.
pub fn default_steps(instance: &Instance) -> u64 {
    let communes = instance.document().communes.len() as u64;
    80_000.max(4 * communes)
}
