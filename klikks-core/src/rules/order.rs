//! In which order those who have asked come when places are given out at the close of an intake, and for how many there is room.

use super::{Case, allocation::places_free, line};
use crate::{
    fact::PlaceId,
    journal::Remainder,
    participation::{Line, Party},
    programme::{Allocation, Intake, Quota},
    verdict::Violation,
};

/// The outcome of an allocation.
#[derive(Clone, Debug)]
pub(crate) struct Order {
    /// All who have asked: those for whom there is a place, then the others.
    pub(crate) all: Vec<PlaceId>,
    /// For how many there is a place.
    pub(crate) places: u32,
    /// What becomes of the others.
    pub(crate) rest: Remainder,
}

/// Puts those who have asked in order, or says what has to be decided first.
pub(crate) fn of(case: &Case<'_>, intake: &Intake) -> Result<Order, Violation> {
    let cap = case.cap(&intake.id).0;
    let line = line::asked((case.programme, case.state), &intake.id, case.counts(cap));
    let free = places_free(case, &intake.id, cap);
    let quotas = match &intake.allocation {
        Allocation::AtCloseByCriteria { quotas } => quotas.as_slice(),
        _ => &[],
    };
    if line.size() > free {
        decided(case, intake, &line)?;
    }
    let mut given = Given::new(case, &line, quotas, free);
    given.keep();
    given.fill(Given::is_beyond);
    // a limit to a group holds while others wait
    given.fill(|_, _| false);
    let Given { chosen, is_chosen, .. } = given;
    let parties = line.parties();
    let first = chosen.iter().filter_map(|index| parties.get(*index));
    let others = parties.iter().zip(&is_chosen).filter(|(_, is_chosen)| !**is_chosen).map(|(party, _)| party);
    let places = first.clone().map(Party::size).fold(0, u32::saturating_add);
    let all = first.chain(others).flat_map(|party| party.places.iter().copied()).cloned().collect();
    let rest = if intake.waiting_list { Remainder::Waits } else { Remainder::Refused };
    Ok(Order { all, places, rest })
}

/// Not everybody gets a place: then it has to be told who came first.
fn decided(case: &Case<'_>, intake: &Intake, line: &Line<'_>) -> Result<(), Violation> {
    let open = line.ranks().find(|rank| rank.first != rank.last);
    let Some(open) = open else { return Ok(()) };
    let by_lot = intake.allocation == Allocation::AtCloseByLot {} || intake.receipt_order().tie == crate::programme::TieRule::Lot;
    let fixed = case.state.rolls.get(&intake.id).and_then(|roll| roll.lots.last());
    match fixed.filter(|lot| lot.drawn.is_none()) {
        Some(lot) if by_lot => Err(Violation::LotNotDrawn { seq: lot.seq, seed_from: lot.seed_from.clone() }),
        _ if by_lot => Err(Violation::LotNotCommitted {}),
        _ => {
            let tied = line.ahead_of(&open.place).map(|(_, tied)| tied).unwrap_or_default();
            let with = std::iter::once(&open.place).chain(tied).cloned().collect();
            Err(Violation::TieUndecided { with, tie: intake.receipt_order().tie })
        }
    }
}

/// Places that are being given out.
struct Given<'a, 'b> {
    case: &'b Case<'a>,
    parties: &'b [Party<'a>],
    quotas: &'b [Quota],
    /// How many of each group are among the chosen.
    counts: Vec<u32>,
    left: u32,
    /// The chosen, in the order in which they were chosen.
    chosen: Vec<usize>,
    is_chosen: Vec<bool>,
}

impl<'a, 'b> Given<'a, 'b> {
    fn new(case: &'b Case<'a>, line: &'b Line<'a>, quotas: &'b [Quota], free: u32) -> Self {
        let parties = line.parties();
        let (counts, is_chosen) = (vec![0; quotas.len()], vec![false; parties.len()]);
        Self { case, parties, quotas, counts, left: free.min(line.size()), chosen: Vec::new(), is_chosen }
    }

    /// How many members of a party belong to a group.
    fn members(&self, quota: &Quota, party: &Party<'_>) -> u32 {
        let belongs =
            |place: &&&PlaceId| self.case.state.places.get(**place).and_then(|place| quota.criterion.fits(place)) == Some(true);
        u32::try_from(party.places.iter().filter(belongs).count()).unwrap_or(u32::MAX)
    }

    /// Whether the party would take a group beyond its limit.
    fn is_beyond(&self, party: &Party<'_>) -> bool {
        self.quotas.iter().zip(&self.counts).any(|(quota, count)| {
            let more = self.members(quota, party);
            more > 0 && quota.at_most.is_some_and(|at_most| count.saturating_add(more) > at_most)
        })
    }

    fn choose(&mut self, index: usize, party: &Party<'_>) {
        let more: Vec<u32> = self.quotas.iter().map(|quota| self.members(quota, party)).collect();
        for (count, more) in self.counts.iter_mut().zip(more) {
            *count = count.saturating_add(more);
        }
        self.left = self.left.saturating_sub(party.size());
        self.chosen.push(index);
        if let Some(is_chosen) = self.is_chosen.get_mut(index) {
            *is_chosen = true;
        }
    }

    fn is_open(&self, index: usize) -> bool {
        self.is_chosen.get(index) == Some(&false)
    }

    /// The places kept for each group go to its first members.
    fn keep(&mut self) {
        for (nth, quota) in self.quotas.iter().enumerate() {
            for (index, party) in self.parties.iter().enumerate() {
                let kept = self.counts.get(nth).copied().unwrap_or_default();
                let belongs = self.members(quota, party) == party.size();
                if kept < quota.kept && belongs && party.size() <= self.left && self.is_open(index) && !self.is_beyond(party) {
                    self.choose(index, party);
                }
            }
        }
    }

    /// What is left goes to the others in order. A group that needs more places than are left is not passed over.
    fn fill(&mut self, passes: impl Fn(&Self, &Party<'_>) -> bool) {
        for (index, party) in self.parties.iter().enumerate() {
            if !self.is_open(index) || passes(self, party) {
                continue;
            }
            if party.size() > self.left {
                return;
            }
            self.choose(index, party);
        }
    }
}
