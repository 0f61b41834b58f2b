//! Where it is not known whether there is a plan: who found no place, who is in the way, and what would help.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    ConstraintGroup,
    chain::{Cuts, cheapest},
    decide::Witness,
    group::groups,
    ledger::{Held, Layout, Ledger},
    relaxed::{Chain, Part, Relaxed},
};
use crate::{planner::InstanceDocument, wire::Deserialize};

/// Something taken costs more than any number of days.
const TAKEN: i64 = 1 << 32;

/// A group of constraints that would suffice to give a commune its place, if it were loosened alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Loosening {
    /// The group.
    pub group: ConstraintGroup,
    /// By how many days in all its steps would be too early or too late; only for a first or last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<u32>,
}

/// A commune for which no place was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NotPlaced {
    /// The commune, from 0.
    pub commune: u32,
    /// The communes that hold what it would need; there may be other ways.
    pub blocked_by: Vec<u32>,
    /// What would help, the least days first.
    pub loosen: Vec<Loosening>,
}

fn add(used: &mut Ledger, layout: Layout, chain: &Chain, held: &[Held], change: i64) {
    held.iter().flat_map(|held| layout.taken(chain.venue, *held)).for_each(|index| used.add(index, change));
}

/// Those of `attempt` that have no place, once nobody takes what is not there.
pub(super) fn not_placed(document: &InstanceDocument, relaxed: &Relaxed, attempt: &Witness) -> Vec<NotPlaced> {
    let layout = Layout::of(document);
    let room = layout.room(relaxed);
    let mut used = Ledger::zero(layout);
    let mut placed = BTreeMap::new();
    let mut without = Vec::new();
    for (chain, held) in relaxed.chains.iter().zip(attempt) {
        add(&mut used, layout, chain, held, 1);
        let fits = |held: &Held| layout.taken(chain.venue, *held).into_iter().all(|index| used.get(index) <= room.get(index));
        if held.len() == chain.steps.len() && held.iter().all(fits) {
            placed.insert(chain.commune, (chain, held));
        } else {
            add(&mut used, layout, chain, held, -1);
            without.push(chain);
        }
    }
    let kept: BTreeSet<_> = groups(document).into_iter().collect();
    let told = without.into_iter().map(|chain| {
        let dear = &mut |held: Held| {
            let taken = layout.taken(chain.venue, held).into_iter().filter(|index| used.get(*index) >= room.get(*index));
            i64::try_from(taken.count()).unwrap_or(i64::MAX)
        };
        let wanted = cheapest(relaxed, chain, &Cuts::default(), dear).map(|(_, held)| held).unwrap_or_default();
        let wanted: BTreeSet<_> = wanted.iter().flat_map(|held| layout.taken(chain.venue, *held)).collect();
        let holds = |(of, held): &(&Chain, &Vec<Held>)| {
            held.iter().any(|held| layout.taken(of.venue, *held).into_iter().any(|index| wanted.contains(&index)))
        };
        let blocked_by = placed.iter().filter(|(_, holder)| holds(holder)).map(|(commune, _)| *commune).collect();
        let loosen = loosenings(document, &kept, layout, &used, chain.commune);
        NotPlaced { commune: chain.commune, blocked_by, loosen }
    });
    told.collect()
}

/// The groups that suffice alone to place `commune` beside what is `used`.
fn loosenings(
    document: &InstanceDocument,
    kept: &BTreeSet<ConstraintGroup>,
    layout: Layout,
    used: &Ledger,
    commune: u32,
) -> Vec<Loosening> {
    let only = BTreeSet::from([commune]);
    let Some(of) = usize::try_from(commune).ok().and_then(|index| document.communes.get(index)) else { return Vec::new() };
    let concerns = |group: &ConstraintGroup| match group {
        ConstraintGroup::Blocked { land } => *land == of.land,
        ConstraintGroup::Closed { venue } => *venue == of.venue,
        group => group.commune().is_none_or(|about| about == commune),
    };
    let mut found: Vec<_> = kept
        .iter()
        .copied()
        .filter(concerns)
        .filter_map(|group| {
            let relaxed = Part { document, kept, without: &[group] }.relaxed(Some(&only));
            let room = layout.room(&relaxed);
            let chain = relaxed.chains.first()?;
            let price = &mut |held: Held| {
                let day = held.slot / 3;
                let outside = of.ready.saturating_sub(day) + day.saturating_sub(of.deadline);
                let full = layout.taken(chain.venue, held).into_iter().any(|index| used.get(index) >= room.get(index));
                i64::from(outside) + if full { TAKEN } else { 0 }
            };
            let (cost, held) = cheapest(&relaxed, chain, &Cuts::default(), price).filter(|(cost, _)| *cost < TAKEN)?;
            // two steps of the commune itself must not take the same thing
            let mut all = used.clone();
            add(&mut all, layout, chain, &held, 1);
            let fits = |held: &Held| layout.taken(chain.venue, *held).into_iter().all(|index| all.get(index) <= room.get(index));
            let window = matches!(group, ConstraintGroup::Ready { .. } | ConstraintGroup::Deadline { .. });
            let days = if window { u32::try_from(cost).ok() } else { None };
            held.iter().all(fits).then_some(Loosening { group, days })
        })
        .collect();
    found.sort_by_key(|loosening| loosening.days.unwrap_or(u32::MAX));
    found
}
