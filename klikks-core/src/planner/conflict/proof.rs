//! Why there is no plan, in a form that anybody can check: prices.
//!
//! If every event had to pay for the facilitator's day and week and for the venue that it takes up, at prices that nobody can
//! do without, and even the cheapest chains of all communes together paid more than all there is would fetch, then they do not
//! fit. Where one list of prices does not do, the possible times of a step are split in two, and each half has a list.
//!
//! The proof that duality gives: for prices p >= 0, the sum of the cheapest chains is at most the cost of any plan, and that is at
//! most the sum of price times room. All numbers are whole, so nothing is lost in rounding.

use std::collections::BTreeSet;

use super::{
    chain::{Cuts, Held2, cheapest},
    ledger::{Layout, Ledger},
    relaxed::Relaxed,
};

/// A proof that there is no plan.
#[derive(Clone, Debug)]
pub(super) enum Proof {
    /// Prices at which the chains pay more than all there is.
    Prices(Ledger),
    /// A proof for the times of a step before `at`, and one for the rest.
    Split { commune: u32, step: u32, at: Held2, below: Box<Proof>, above: Box<Proof> },
}

impl Proof {
    /// Whether it is a proof for `relaxed`, looking at the communes of `of` alone.
    pub(super) fn holds(&self, relaxed: &Relaxed, of: &BTreeSet<u32>, layout: Layout) -> bool {
        self.holds_within(relaxed, of, layout, &Cuts::default())
    }

    fn holds_within(&self, relaxed: &Relaxed, of: &BTreeSet<u32>, layout: Layout, cuts: &Cuts) -> bool {
        match self {
            Self::Prices(prices) => excess(relaxed, of, layout, cuts, prices).is_none_or(|excess| excess > 0),
            Self::Split { commune, step, at, below, above } => {
                below.holds_within(relaxed, of, layout, &cuts.below(*commune, *step, *at))
                    && above.holds_within(relaxed, of, layout, &cuts.above(*commune, *step, *at))
            }
        }
    }
}

/// By how much the cheapest chains of the communes of `of` pay more than all there is; none if one has no chain at all.
fn excess(relaxed: &Relaxed, of: &BTreeSet<u32>, layout: Layout, cuts: &Cuts, prices: &Ledger) -> Option<i64> {
    let room = layout.room(relaxed);
    let worth: i64 = prices.0.iter().zip(&room.0).map(|(price, room)| price * room).sum();
    let mut paid = 0;
    for chain in relaxed.chains.iter().filter(|chain| of.contains(&chain.commune)) {
        paid += cheapest(relaxed, chain, cuts, &mut |held| prices.sum(layout.taken(chain.venue, held)))?.0;
    }
    Some(paid - worth)
}
