//! Is there a plan? Either one is found, or it is proven that there is none, or the work given does not suffice.

use std::collections::BTreeSet;

use super::{
    chain::{Cuts, Held2, admits, cheapest, middle},
    ledger::{Held, Layout, Ledger},
    proof::Proof,
    relaxed::{Chain, Relaxed},
};

/// Passes over all chains before the times of a step are split.
const PATIENCE: u32 = 300;
/// How fine the average use is reckoned.
const FINE: i64 = 1 << 12;

/// The events of each chain, in its order.
pub(super) type Witness = Vec<Vec<Held>>;

/// An answer.
#[derive(Debug)]
pub(super) enum Decided {
    /// There is a plan.
    Possible(Witness),
    /// There is none.
    Impossible(Proof),
    /// The work did not suffice; the attempt at a plan that was made last.
    Open(Witness),
}

/// Looks for a plan of `relaxed`, or a proof that there is none; each pass over a chain is taken from `work`.
pub(super) fn decide(relaxed: &Relaxed, layout: Layout, start: Option<&Witness>, work: &mut u64) -> Decided {
    let mut search = Search::new(relaxed, layout);
    if let Some(start) = start {
        search.begin_with(start);
    }
    search.node(&Cuts::default(), Ledger::zero(layout), work)
}

struct Search<'a> {
    relaxed: &'a Relaxed,
    layout: Layout,
    room: Ledger,
    /// The attempt at a plan, what it takes up, and what was fought over so far.
    attempt: Witness,
    used: Ledger,
    fought: Ledger,
}

impl<'a> Search<'a> {
    fn new(relaxed: &'a Relaxed, layout: Layout) -> Self {
        let zero = Ledger::zero(layout);
        let attempt = vec![Vec::new(); relaxed.chains.len()];
        Self { relaxed, layout, room: layout.room(relaxed), attempt, used: zero.clone(), fought: zero }
    }

    fn begin_with(&mut self, start: &Witness) {
        let relaxed = self.relaxed;
        for (index, (chain, held)) in relaxed.chains.iter().zip(start).enumerate() {
            if admits(relaxed, chain, held) {
                self.put(index, chain, held.clone());
            }
        }
    }

    fn put(&mut self, index: usize, chain: &Chain, held: Vec<Held>) {
        let Some(place) = self.attempt.get_mut(index) else { return };
        let before = std::mem::replace(place, held);
        for (held, change) in before.iter().map(|held| (held, -1)).chain(place.iter().map(|held| (held, 1))) {
            self.layout.taken(chain.venue, *held).into_iter().for_each(|index| self.used.add(index, change));
        }
    }

    fn is_fought_over(&self, chain: &Chain, held: Held) -> bool {
        self.layout.taken(chain.venue, held).into_iter().any(|index| self.used.get(index) > self.room.get(index))
    }

    /// One pass: every commune that gets in the way of another looks for a better chain. Whether none does any more.
    fn negotiate(&mut self, cuts: &Cuts, pressure: i64, work: &mut u64) -> bool {
        let relaxed = self.relaxed;
        let mut peace = true;
        for (index, chain) in relaxed.chains.iter().enumerate() {
            let held = self.attempt.get(index).map_or(&[][..], Vec::as_slice);
            let outside = (0..).zip(held).any(|(step, held)| !cuts.left(chain, step).1(held.slot, held.who));
            if held.len() == chain.steps.len() && !outside && !held.iter().any(|held| self.is_fought_over(chain, *held)) {
                continue;
            }
            self.put(index, chain, Vec::new());
            *work = work.saturating_sub(1);
            let seed = *work;
            let price = &mut |held: Held| {
                let one = |index: usize| {
                    let over = (self.used.get(index) + 1 - self.room.get(index)).max(0);
                    self.fought.get(index) + over * pressure
                };
                let all: i64 = self.layout.taken(chain.venue, held).into_iter().map(one).sum();
                all * 4 + jitter(seed, held)
            };
            let Some((_, held)) = cheapest(relaxed, chain, cuts, price) else { return false };
            self.put(index, chain, held);
            peace = false;
        }
        if peace {
            return true;
        }
        let over = self.used.0.iter().zip(&self.room.0).map(|(used, room)| (used - room).max(0));
        self.fought.0.iter_mut().zip(over).for_each(|(fought, over)| *fought += over);
        false
    }

    /// Looks at what `cuts` leave, beginning with `prices`.
    fn node(&mut self, cuts: &Cuts, mut prices: Ledger, work: &mut u64) -> Decided {
        let (relaxed, layout) = (self.relaxed, self.layout);
        let mut average = Ledger(self.room.0.iter().map(|room| room * FINE).collect());
        let mut spread = Spread::new(relaxed);
        for round in 0..PATIENCE {
            if (0..2).any(|_| self.negotiate(cuts, 1 + i64::from(round) / 8, work)) {
                return Decided::Possible(self.attempt.clone());
            }
            let mut paid = 0;
            let mut taken = Ledger::zero(layout);
            for (index, chain) in relaxed.chains.iter().enumerate() {
                *work = work.saturating_sub(1);
                let price = &mut |held: Held| prices.sum(layout.taken(chain.venue, held));
                let Some((cost, held)) = cheapest(relaxed, chain, cuts, price) else {
                    return Decided::Impossible(Proof::Prices(Ledger::zero(layout)));
                };
                paid += cost;
                held.iter().flat_map(|held| layout.taken(chain.venue, *held)).for_each(|index| taken.add(index, 1));
                if round >= PATIENCE / 2 {
                    spread.saw(index, &held);
                }
            }
            let worth: i64 = prices.0.iter().zip(&self.room.0).map(|(price, room)| price * room).sum();
            if paid > worth {
                return Decided::Impossible(Proof::Prices(prices));
            }
            if *work == 0 {
                return Decided::Open(self.attempt.clone());
            }
            let all = prices.0.iter_mut().zip(&mut average.0).zip(taken.0.iter().zip(&self.room.0));
            for ((price, average), (taken, room)) in all {
                *average += (taken * FINE - *average) / 8;
                *price = (*price + *average - room * FINE).max(0);
            }
        }
        let Some((commune, step, at)) = spread.widest(relaxed).or_else(|| largest(relaxed, cuts)) else {
            return Decided::Open(self.attempt.clone());
        };
        let below = match self.node(&cuts.below(commune, step, at), prices.clone(), work) {
            Decided::Impossible(proof) => Box::new(proof),
            other => return other,
        };
        match self.node(&cuts.above(commune, step, at), prices, work) {
            Decided::Impossible(proof) => Decided::Impossible(Proof::Split { commune, step, at, below, above: Box::new(proof) }),
            other => other,
        }
    }
}

/// A number from 0 to 15 that is another one for each event and attempt.
fn jitter(seed: u64, held: Held) -> i64 {
    let mixed = (seed ^ (u64::from(held.slot) << 32 | u64::from(held.who))).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mixed = (mixed ^ (mixed >> 32)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    i64::try_from(mixed >> 60).unwrap_or(0)
}

/// Between which events each step went to and fro.
struct Spread(Vec<Vec<Option<(Held2, Held2)>>>);

impl Spread {
    fn new(relaxed: &Relaxed) -> Self {
        Self(relaxed.chains.iter().map(|chain| vec![None; chain.steps.len()]).collect())
    }

    fn saw(&mut self, chain: usize, held: &[Held]) {
        for (seen, held) in self.0.get_mut(chain).into_iter().flatten().zip(held) {
            let key = (held.slot, held.who);
            let (first, last) = seen.unwrap_or((key, key));
            *seen = Some((first.min(key), last.max(key)));
        }
    }

    /// The step that went to and fro the most, and an event in between.
    fn widest(&self, relaxed: &Relaxed) -> Option<(u32, u32, Held2)> {
        let all = relaxed.chains.iter().zip(&self.0).flat_map(|(chain, seen)| {
            (0..).zip(seen).filter_map(|(step, seen)| seen.map(|(first, last)| (chain.commune, step, first, last)))
        });
        let (commune, step, first, last) = all.max_by_key(|(_, _, first, last)| (last.0 - first.0, last.1.abs_diff(first.1)))?;
        let between = ((first.0 + last.0).div_ceil(2), 0);
        (first < last).then_some((commune, step, if first.0 == last.0 { last } else { between }))
    }
}

/// The step with the most that is left, and the middle of it.
fn largest(relaxed: &Relaxed, cuts: &Cuts) -> Option<(u32, u32, Held2)> {
    let steps = relaxed.chains.iter().flat_map(|chain| (0..).zip(&chain.steps).map(move |(step, _)| (chain, step)));
    let (chain, step) = steps.max_by_key(|(chain, step)| cuts.left(chain, *step).0.count())?;
    Some((chain.commune, step, middle(relaxed, chain, step, cuts)?))
}

/// The communes that `proof` cannot do without.
pub(super) fn needed(proof: &Proof, relaxed: &Relaxed, layout: Layout) -> BTreeSet<u32> {
    let mut of: BTreeSet<u32> = relaxed.chains.iter().map(|chain| chain.commune).collect();
    for chain in &relaxed.chains {
        of.remove(&chain.commune);
        if !proof.holds(relaxed, &of, layout) {
            of.insert(chain.commune);
        }
    }
    of
}
