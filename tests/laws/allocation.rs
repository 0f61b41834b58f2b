//! Laws of the lot and of the outlook.

use std::collections::{BTreeMap, BTreeSet};

use klikks_core::{Chances, Lot, PlaceId, Pledge, Probability, Prospect, outlook};
use proptest::{
    collection::{btree_set, vec},
    prelude::{Just, Strategy, any, prop_assert, prop_assert_eq},
};

use super::holds;

/// A fraction small enough to be added up on the fingers, in lowest terms.
fn written(numerator: u128, denominator: u128) -> String {
    let mut ends = (numerator, denominator);
    while ends.1 != 0 {
        ends = (ends.1, ends.0 % ends.1);
    }
    let (top, bottom) = (numerator / ends.0, denominator / ends.0);
    if bottom == 1 { top.to_string() } else { format!("{top}/{bottom}") }
}

fn pledges() -> impl Strategy<Value = Vec<Pledge>> {
    let probability = (1_u32..=12).prop_flat_map(|denominator| (0..=denominator, Just(denominator)));
    let pledge = (1_u32..=3, any::<bool>(), probability).prop_map(|(count, together, (numerator, denominator))| Pledge {
        count: Some(count),
        together,
        probability: Some(Probability { numerator, denominator }),
        ..Pledge::default()
    });
    // at most ten that decide, so that every subset can be looked at
    vec(pledge, 0..=10).prop_map(|mut pledges| {
        let mut left = 10;
        pledges.retain(|pledge| {
            let decide = if pledge.together { 1 } else { pledge.count.unwrap() };
            let fits = decide <= left;
            left -= if fits { decide } else { 0 };
            fits
        });
        pledges
    })
}

/// Everybody who decides, with the size and the probability.
fn deciders(pledges: &[Pledge]) -> Vec<(u32, u128, u128)> {
    let each = pledges.iter().flat_map(|pledge| {
        let Probability { numerator, denominator } = pledge.probability.unwrap();
        let count = pledge.count.unwrap();
        let (times, size) = if pledge.together { (1, count) } else { (count, 1) };
        std::iter::repeat_n((size, u128::from(numerator), u128::from(denominator)), times as usize)
    });
    each.collect()
}

/// Looks at every subset of those who decide: the weight of each number in the end, and the weight of all.
fn by_subsets(now: u32, deciders: &[(u32, u128, u128)]) -> (BTreeMap<u32, u128>, u128) {
    let mut weights = BTreeMap::new();
    for subset in 0_u32..1 << deciders.len() {
        let (mut number, mut weight) = (now, 1);
        for (index, (size, numerator, denominator)) in deciders.iter().enumerate() {
            let comes = subset >> index & 1 == 1;
            number += if comes { *size } else { 0 };
            weight *= if comes { *numerator } else { denominator - numerator };
        }
        *weights.entry(number).or_default() += weight;
    }
    weights.retain(|_, weight| *weight > 0);
    (weights, deciders.iter().map(|(_, _, denominator)| denominator).product())
}

/// The chances are those that one finds by looking at every subset.
#[test]
fn the_chances_are_those_of_all_subsets() {
    holds(400, (0_u32..20, 0_u32..30, pledges()), |(now, places, pledges)| {
        let (weights, all) = by_subsets(now, &deciders(&pledges));
        let found = outlook(now, Some(places), &pledges).unwrap();
        let Prospect::Exact { chances } = found.prospect else { panic!("everybody has a probability") };
        let Chances { distribution, expected, over_cap, expected_left, at_least_left } = chances;

        let said: Vec<_> = distribution.iter().map(|chance| (chance.number, chance.probability.to_string())).collect();
        let told: Vec<_> = weights.iter().map(|(number, weight)| (*number, written(*weight, all))).collect();
        prop_assert_eq!(said, told);
        let mean = |worth: &dyn Fn(u32) -> u32| {
            written(weights.iter().map(|(number, weight)| u128::from(worth(*number)) * weight).sum(), all)
        };
        prop_assert_eq!(expected.to_string(), mean(&|number| number));
        prop_assert_eq!(over_cap.unwrap().to_string(), mean(&|number| u32::from(number > places)));
        prop_assert_eq!(expected_left.unwrap().to_string(), mean(&|number| places.saturating_sub(number)));
        let free = weights.keys().rev().filter(|number| **number < places).map(|number| places - number);
        let told: Vec<_> = free.map(|left| (left, mean(&|number| u32::from(number + left <= places)))).collect();
        let said: Vec<_> = at_least_left.iter().map(|chance| (chance.places, chance.probability.to_string())).collect();
        prop_assert_eq!(said, told);
        prop_assert_eq!(Some(&found.worst), weights.keys().next());
        prop_assert_eq!(Some(&found.best), weights.keys().last());
        Ok(())
    });
}

/// Those without a probability are bounds: one stays at what is without them, the other has them all in.
#[test]
fn the_unknown_ones_are_bounds() {
    holds(200, (0_u32..20, 0_u32..30, pledges(), 1_u32..9), |(now, places, known, unknown)| {
        let chances_from = |now| match outlook(now, Some(places), &known).unwrap().prospect {
            Prospect::Exact { chances } => chances,
            other => panic!("{other:?}"),
        };
        let mut pledges = known.clone();
        pledges.insert(pledges.len() / 2, Pledge { count: Some(unknown), ..Pledge::default() });
        let found = outlook(now, Some(places), &pledges).unwrap();
        let expected = match known.len() {
            0 => Prospect::Cases {},
            _ => Prospect::Between { worst: chances_from(now), best: chances_from(now + unknown) },
        };
        prop_assert_eq!(found.prospect, expected);
        prop_assert_eq!(found.left_at_best, Some(i64::from(places) - i64::from(found.best)));
        Ok(())
    });
}

/// The lot depends on who is in it, not on how they are written down; everybody has one rank; the first ranks win.
#[test]
fn a_lot_has_one_order() {
    let ids = btree_set("[a-z0-9-]{1,12}", 1..30);
    holds(200, (ids, any::<u64>(), 0_u32..40, "[!-~]{1,20}"), |(ids, shuffle, places, seed)| {
        let mut among: Vec<_> = ids.iter().map(|id| PlaceId::parse(id).unwrap()).collect();
        let lot = Lot::new(among.clone(), places, "Lottozahlen").unwrap();
        let middle = usize::try_from(shuffle % ids.len() as u64).unwrap();
        among.rotate_left(middle);
        among.swap(0, ids.len() / 2);
        prop_assert_eq!(&Lot::new(among.clone(), places, "Lottozahlen").unwrap(), &lot);
        let order = lot.draw(&lot.hash(), &seed).unwrap();
        let drawn: BTreeSet<_> = order.iter().map(|ticket| ticket.place.clone()).collect();
        prop_assert_eq!(&drawn, lot.among());
        prop_assert!(order.is_sorted_by(|one, other| one.ticket < other.ticket));
        prop_assert!((1..).zip(&order).all(|(rank, ticket)| ticket.rank == rank && ticket.wins == (rank <= places)));
        let fewer = Lot::new(among, places + 1, "Lottozahlen").unwrap();
        prop_assert!(fewer.draw(&lot.hash(), &seed).is_err());
        Ok(())
    });
}
