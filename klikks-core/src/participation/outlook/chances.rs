//! The distribution of the final number, reckoned pledge by pledge.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Probability, Ratio, natural::Natural};
use crate::wire::Deserialize;

/// How probable it is that the number in the end is this one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NumberChance {
    /// The number.
    pub number: u32,
    /// How probable it is.
    pub probability: Ratio,
}

/// How probable it is that at least so many places are left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LeftChance {
    /// The number of places left.
    pub places: u32,
    /// How probable it is that there are at least so many.
    pub probability: Ratio,
}

/// What to expect in the end, exactly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Chances {
    /// The numbers that can be, in ascending order. The probabilities add up to 1.
    pub distribution: Vec<NumberChance>,
    /// The mean of the number.
    pub expected: Ratio,
    /// How probable it is that there are too few places; absent without a cap.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub over_cap: Option<Ratio>,
    /// The mean of the places left, none being left where there are too few; absent without a cap.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected_left: Option<Ratio>,
    /// The numbers of places that can be left, from 1 on; empty without a cap. At least a number between two of them is as
    /// probable as at least the higher one.
    pub at_least_left: Vec<LeftChance>,
}

/// The ways to so many further ones, all over one denominator, the product of `factors`.
pub(super) struct Ways {
    ways: Vec<Natural>,
    factors: Vec<u32>,
}

impl Ways {
    /// Nobody has been asked yet.
    pub(super) fn none() -> Self {
        Self { ways: vec![Natural::new(1)], factors: Vec::new() }
    }

    /// So many come together or stay away together.
    pub(super) fn asked(&mut self, together: u32, Probability { numerator, denominator }: Probability) {
        let zeros = vec![Natural::default(); together as usize];
        let come: Vec<_> = zeros.iter().cloned().chain(self.ways.iter().map(|ways| ways.times(numerator))).collect();
        let stay = self.ways.iter().map(|ways| ways.times(denominator.saturating_sub(numerator))).chain(zeros);
        self.ways = come.iter().zip(stay).map(|(come, stay)| come.plus(&stay)).collect();
        // few factors are reduced faster than many
        let product = self.factors.last().and_then(|last| last.checked_mul(denominator));
        match (self.factors.last_mut(), product) {
            (Some(last), Some(product)) => *last = product,
            _ => self.factors.push(denominator),
        }
    }

    /// The fewest and the most further ones that can be.
    pub(super) fn ends(&self) -> (u32, u32) {
        let mut possible = (0..).zip(&self.ways).filter(|(_, ways)| !ways.is_zero()).map(|(further, _)| further);
        let fewest = possible.next().unwrap_or_default();
        (fewest, possible.last().unwrap_or(fewest))
    }

    /// The chances if so many are there already.
    pub(super) fn chances(&self, there: u32, places: Option<u32>) -> Chances {
        let numbers = (there..).zip(&self.ways).filter(|(_, ways)| !ways.is_zero());
        let sum = |parts: &mut dyn Iterator<Item = Natural>| parts.fold(Natural::default(), |sum, part| sum.plus(&part));
        let over = |ways: Natural| Ratio::over(ways, &self.factors);
        let mean = |weight: &dyn Fn(u32) -> u32| over(sum(&mut numbers.clone().map(|(number, ways)| ways.times(weight(number)))));
        let left = |places: u32| {
            let mut so_far = Natural::default();
            let free = numbers.clone().filter(move |(number, _)| *number < places);
            let mut left: Vec<_> = free
                .map(|(number, ways)| {
                    so_far = so_far.plus(ways);
                    LeftChance { places: places - number, probability: over(so_far.clone()) }
                })
                .collect();
            left.reverse();
            left
        };
        Chances {
            distribution: numbers
                .clone()
                .map(|(number, ways)| NumberChance { number, probability: over(ways.clone()) })
                .collect(),
            expected: mean(&|number| number),
            over_cap: places.map(|places| mean(&|number| u32::from(number > places))),
            expected_left: places.map(|places| mean(&|number| places.saturating_sub(number))),
            at_least_left: places.map(left).unwrap_or_default(),
        }
    }
}
