//! Who stands where in a line, and how certain that is.
//!
//! What arrives is known to the second, to the day, or to some days. One comes before another only if its whole span does;
//! where spans overlap there is a tie, which a lot can break and the order of a list never does.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    fact::{PlaceId, Span},
    wire::Deserialize,
};

/// Where a place stands in a line: the ranks it can have, from 1. They differ only where there is a tie.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rank {
    /// Who it is.
    pub place: PlaceId,
    /// The best rank it can have.
    pub first: u32,
    /// The worst rank it can have.
    pub last: u32,
}

/// One, or a group that moves as one, with the time at which it can have come.
#[derive(Clone, Debug)]
pub(crate) struct Party<'a> {
    /// Its members, in their own order.
    pub(crate) places: Vec<&'a PlaceId>,
    /// The first and the last moment, in any unit that all parties of a line share.
    pub(crate) came: (i64, i64),
    /// Its ticket, if a lot was drawn.
    pub(crate) ticket: Option<&'a str>,
}

impl Party<'_> {
    pub(crate) fn size(&self) -> u32 {
        u32::try_from(self.places.len()).unwrap_or(u32::MAX)
    }
}

/// When something can have come, to the second.
pub(crate) fn to_the_second(span: &Span) -> (i64, i64) {
    let first = span.first_instant().map_or(i64::MIN, crate::fact::Instant::unix_seconds);
    (first, span.last_instant().map_or(i64::MAX, crate::fact::Instant::unix_seconds))
}

/// When something can have come, to the day.
pub(crate) fn to_the_day(span: &Span) -> (i64, i64) {
    let number = |day: crate::fact::Day| i64::from(day.unix_days());
    (span.earliest().map_or(i64::MIN, number), span.latest().map_or(i64::MAX, number))
}

/// A line: its parties in an order that certain precedence allows.
#[derive(Clone, Debug)]
pub(crate) struct Line<'a> {
    parties: Vec<Party<'a>>,
    /// For each party: how many stand certainly before it, and how many certainly after.
    around: Vec<(u32, u32)>,
    total: u32,
}

impl<'a> Line<'a> {
    /// Puts the parties in order. Where nobody can tell, tickets decide; without them the ranks stay open.
    pub(crate) fn of(mut parties: Vec<Party<'a>>) -> Self {
        parties.sort_by_key(|party| party.came);
        let total = size(&parties);
        let mut line = Self { parties: Vec::with_capacity(parties.len()), around: Vec::new(), total };
        let mut rest = parties.into_iter().peekable();
        let mut before = 0_u32;
        while let Some(first) = rest.next() {
            // those whose spans hang together; everybody after them came certainly later
            let mut last = first.came.1;
            let mut knot = vec![first];
            while let Some(next) = rest.next_if(|next| next.came.0 <= last) {
                last = last.max(next.came.1);
                knot.push(next);
            }
            let here = size(&knot);
            let after = total.saturating_sub(before).saturating_sub(here);
            let knot = if knot.len() > 1 { extension(knot) } else { knot };
            let drawn = knot.iter().all(|party| party.ticket.is_some());
            let around = if drawn { by_position(&knot, here) } else { by_span(&knot) };
            line.around
                .extend(around.into_iter().map(|(ahead, behind)| (before.saturating_add(ahead), behind.saturating_add(after))));
            line.parties.extend(knot);
            before = before.saturating_add(here);
        }
        line
    }

    /// The parties, in order.
    pub(crate) fn parties(&self) -> &[Party<'a>] {
        &self.parties
    }

    /// How many places are in line.
    pub(crate) fn size(&self) -> u32 {
        self.total
    }

    /// The ranks of every member of every party.
    pub(crate) fn ranks(&self) -> impl Iterator<Item = Rank> + '_ {
        self.parties.iter().zip(&self.around).flat_map(|(party, (before, after))| {
            let slack = self.total.saturating_sub(*before).saturating_sub(*after).saturating_sub(party.size());
            (1..).zip(&party.places).map(move |(nth, place)| {
                let first = before.saturating_add(nth);
                Rank { place: (*place).clone(), first, last: first.saturating_add(slack) }
            })
        })
    }

    /// How many places stand certainly before `place`, and who of the others may stand before it.
    pub(crate) fn ahead_of(&self, place: &PlaceId) -> Option<(u32, Vec<&'a PlaceId>)> {
        let index = self.parties.iter().position(|party| party.places.contains(&place))?;
        let (party, (before, after)) = (self.parties.get(index)?, self.around.get(index)?);
        if self.total == before.saturating_add(*after).saturating_add(party.size()) {
            return Some((*before, Vec::new()));
        }
        let may_be_ahead = |other: &&Party<'a>| !certainly_before(party, other) && !certainly_before(other, party);
        let others = self.parties.iter().filter(|other| other.places != party.places).filter(may_be_ahead);
        Some((*before, others.flat_map(|other| other.places.iter().copied()).collect()))
    }
}

fn size(parties: &[Party<'_>]) -> u32 {
    parties.iter().map(Party::size).fold(0, u32::saturating_add)
}

fn certainly_before(this: &Party<'_>, that: &Party<'_>) -> bool {
    this.came.1 < that.came.0
}

/// `parties` come by their first moment. An order in which nobody stands before one who came certainly earlier; among those who may come next, the smallest
/// ticket is first. Without tickets the earlier possible moment is shown first, which decides nothing.
fn extension(parties: Vec<Party<'_>>) -> Vec<Party<'_>> {
    let came = |index: usize| parties.get(index).map_or((i64::MAX, i64::MAX), |party| party.came);
    let mut remaining: BTreeSet<(i64, usize)> = (0..parties.len()).map(|index| (came(index).1, index)).collect();
    let mut open: BTreeSet<(Option<&str>, (i64, i64), usize)> = BTreeSet::new();
    let mut waiting = (0..parties.len()).peekable();
    let mut order = Vec::with_capacity(parties.len());
    while let Some((earliest_last, _)) = remaining.first().copied() {
        while let Some(index) = waiting.next_if(|index| came(*index).0 <= earliest_last) {
            open.insert((parties.get(index).and_then(|party| party.ticket), came(index), index));
        }
        let Some((_, (_, last), index)) = open.pop_first() else { break };
        remaining.remove(&(last, index));
        order.push(index);
    }
    let mut parties: BTreeMap<usize, Party<'_>> = parties.into_iter().enumerate().collect();
    order.into_iter().filter_map(|index| parties.remove(&index)).collect()
}

fn by_position(parties: &[Party<'_>], total: u32) -> Vec<(u32, u32)> {
    let mut before = 0_u32;
    let place = |party: &Party<'_>| {
        let here = (before, total.saturating_sub(before).saturating_sub(party.size()));
        before = before.saturating_add(party.size());
        here
    };
    parties.iter().map(place).collect()
}

fn by_span(parties: &[Party<'_>]) -> Vec<(u32, u32)> {
    let sums = |key: fn(&Party<'_>) -> i64| {
        let mut all: Vec<(i64, u32)> = parties.iter().map(|party| (key(party), party.size())).collect();
        all.sort_unstable();
        let mut sum = 0_u32;
        let mut upto = Vec::with_capacity(all.len());
        for (at, size) in all {
            sum = sum.saturating_add(size);
            upto.push((at, sum));
        }
        upto
    };
    let (firsts, lasts) = (sums(|party| party.came.0), sums(|party| party.came.1));
    // how many of `sorted` lie below `limit`, or at most at it
    let below = |sorted: &[(i64, u32)], limit: i64, inclusive: bool| {
        let end = sorted.partition_point(|(at, _)| *at < limit || (inclusive && *at == limit));
        end.checked_sub(1).and_then(|last| sorted.get(last)).map_or(0, |(_, sum)| *sum)
    };
    let all = firsts.last().map_or(0, |(_, sum)| *sum);
    parties
        .iter()
        .map(|party| {
            let before = below(&lasts, party.came.0, false);
            (before, all.saturating_sub(below(&firsts, party.came.1, true)))
        })
        .collect()
}
