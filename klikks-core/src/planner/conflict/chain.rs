//! The cheapest way to hold all steps of one commune, by dynamic programming over its slots.

use std::collections::{BTreeMap, VecDeque};

use super::{
    ledger::Held,
    relaxed::{Chain, Relaxed, at},
};

/// The events that are looked at for each commune and step: from a slot and facilitator on, up to another, exclusive.
#[derive(Clone, Debug, Default)]
pub(super) struct Cuts(BTreeMap<(u32, u32), (Held2, Held2)>);

/// A slot and who holds it, in their order.
pub(super) type Held2 = (u32, u32);

const FIRST: Held2 = (0, 0);
const BEYOND: Held2 = (u32::MAX, 0);

impl Cuts {
    fn of(&self, commune: u32, step: u32) -> (Held2, Held2) {
        self.0.get(&(commune, step)).copied().unwrap_or((FIRST, BEYOND))
    }

    /// Only what comes before `key`.
    pub(super) fn below(&self, commune: u32, step: u32, key: Held2) -> Self {
        let (from, to) = self.of(commune, step);
        let mut cuts = self.clone();
        cuts.0.insert((commune, step), (from, to.min(key)));
        cuts
    }

    /// Only `key` and what comes after.
    pub(super) fn above(&self, commune: u32, step: u32, key: Held2) -> Self {
        let (from, to) = self.of(commune, step);
        let mut cuts = self.clone();
        cuts.0.insert((commune, step), (from.max(key), to));
        cuts
    }

    /// The slots of a step that are left, and whether an event is among what is left.
    pub(super) fn left<'a>(
        &self,
        chain: &'a Chain,
        step: u32,
    ) -> (impl Iterator<Item = u32> + use<'a>, impl Fn(u32, u32) -> bool + use<>) {
        let (from, to) = self.of(chain.commune, step);
        let slots = usize::try_from(step).ok().and_then(|step| chain.steps.get(step)).map_or(&[][..], |step| &step.slots);
        let slots = slots.iter().copied().skip_while(move |slot| *slot < from.0).take_while(move |slot| *slot <= to.0);
        (slots, move |slot, who| (from..to).contains(&(slot, who)))
    }
}

/// A slot of a step that can be reached, and how.
struct Reached {
    slot: u32,
    who: u32,
    cost: i64,
    from: usize,
}

/// What can be reached of each step in turn; it ends before the first step that cannot be held.
fn layers(relaxed: &Relaxed, chain: &Chain, cuts: &Cuts, price: &mut impl FnMut(Held) -> i64) -> Vec<Vec<Reached>> {
    let mut layers: Vec<Vec<Reached>> = Vec::with_capacity(chain.steps.len());
    for (step, choices) in (0..).zip(&chain.steps) {
        let (slots, left) = cuts.left(chain, step);
        let mut before = layers.last().map(|layer| Window::new(layer, choices.gap));
        let mut layer = Vec::new();
        for slot in slots {
            let (from, so_far) = match before.as_mut().map(|window| window.best(slot / 3)) {
                None => (0, 0),
                Some(None) => continue,
                Some(Some(best)) => best,
            };
            let people = choices.who.iter().copied().filter(|who| relaxed.is_free(*who, slot) && left(slot, *who));
            if let Some((cost, who)) = people.map(|who| (price(Held { slot, who }), who)).min() {
                layer.push(Reached { slot, who, cost: so_far + cost, from });
            }
        }
        if layer.is_empty() {
            break;
        }
        layers.push(layer);
    }
    layers
}

/// The first and the last day on which each step in turn can be held, as far as the steps before go.
pub(super) fn reach(relaxed: &Relaxed, chain: &Chain, cuts: &Cuts) -> Vec<(u32, u32)> {
    let ends = |layer: &Vec<Reached>| Some((layer.first()?.slot / 3, layer.last()?.slot / 3));
    layers(relaxed, chain, cuts, &mut |_| 0).iter().filter_map(ends).collect()
}

/// All steps of `chain` held as cheaply as can be, and what that costs; none if they cannot be held.
pub(super) fn cheapest(
    relaxed: &Relaxed,
    chain: &Chain,
    cuts: &Cuts,
    price: &mut impl FnMut(Held) -> i64,
) -> Option<(i64, Vec<Held>)> {
    let layers = layers(relaxed, chain, cuts, price);
    if layers.len() < chain.steps.len() {
        return None;
    }
    let mut held = Vec::with_capacity(layers.len());
    let last = layers.last().map_or(&[][..], Vec::as_slice);
    let costs = last.iter().enumerate().map(|(index, reached)| (index, reached.cost));
    let Some((mut index, cost)) = costs.min_by_key(|(_, cost)| *cost) else { return Some((0, held)) };
    for layer in layers.iter().rev() {
        let reached = layer.get(index)?;
        held.push(Held { slot: reached.slot, who: reached.who });
        index = reached.from;
    }
    held.reverse();
    Some((cost, held))
}

/// The least cost among the slots of the step before that are neither too near nor too far; it slides over them.
struct Window<'a> {
    layer: &'a [Reached],
    gap: (u32, u32),
    next: usize,
    /// Ascending in slot and cost.
    best: VecDeque<usize>,
}

impl<'a> Window<'a> {
    fn new(layer: &'a [Reached], gap: (u32, u32)) -> Self {
        Self { layer, gap, next: 0, best: VecDeque::new() }
    }

    fn best(&mut self, day: u32) -> Option<(usize, i64)> {
        let layer = self.layer;
        let cost = |index: &usize| layer.get(*index).map_or(i64::MAX, |reached| reached.cost);
        while let Some(reached) = layer.get(self.next).filter(|reached| reached.slot / 3 + self.gap.0 <= day) {
            while self.best.back().is_some_and(|last| cost(last) > reached.cost) {
                self.best.pop_back();
            }
            self.best.push_back(self.next);
            self.next += 1;
        }
        let too_far = |index: &usize| layer.get(*index).is_none_or(|reached| (reached.slot / 3).saturating_add(self.gap.1) < day);
        while self.best.front().is_some_and(too_far) {
            self.best.pop_front();
        }
        self.best.front().map(|index| (*index, cost(index)))
    }
}

/// Whether `held` are events that the steps of `chain` may be, as far as the commune alone goes.
pub(super) fn admits(relaxed: &Relaxed, chain: &Chain, held: &[Held]) -> bool {
    let gaps = chain.steps.iter().skip(1).zip(held.iter().zip(held.iter().skip(1)));
    held.len() == chain.steps.len()
        && chain.steps.iter().zip(held).all(|(step, held)| {
            step.slots.binary_search(&held.slot).is_ok() && step.who.contains(&held.who) && relaxed.is_free(held.who, held.slot)
        })
        && gaps.into_iter().all(|(step, (before, after))| {
            (after.slot / 3).checked_sub(before.slot / 3).is_some_and(|days| (step.gap.0..=step.gap.1).contains(&days))
        })
}

/// The middle of what is left of a step: an event that is neither the first nor alone.
pub(super) fn middle(relaxed: &Relaxed, chain: &Chain, step: u32, cuts: &Cuts) -> Option<Held2> {
    let (slots, left) = cuts.left(chain, step);
    let who = usize::try_from(step).ok().and_then(|step| chain.steps.get(step)).map_or(&[][..], |step| &step.who);
    let choices: Vec<Held2> = slots
        .flat_map(|slot| who.iter().copied().map(move |who| (slot, who)))
        .filter(|(slot, who)| relaxed.is_free(*who, *slot) && left(*slot, *who))
        .collect();
    let half = u32::try_from(choices.len() / 2).ok()?;
    if half == 0 { None } else { at(&choices, half) }
}
