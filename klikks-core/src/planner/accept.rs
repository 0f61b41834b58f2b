//! Whether a worse plan is gone on with: annealing, in whole numbers.

use super::{
    model::{Cost, UNIT},
    rng::Rng,
};

/// The least temperature at the start of a search from an earlier plan, and the greatest of one without prices.
pub(super) const WARM: Cost = 30 * UNIT;
/// The temperature is halved so often in the course of a search.
const HALVINGS: u64 = 7;

/// The temperature at the start of a search: the more steps there are for each commune, the hotter it may begin.
pub(super) fn hot(steps: u64, towns: usize) -> Cost {
    let steps_each = steps.checked_div(towns as u64).unwrap_or_default();
    UNIT * Cost::try_from(steps_each.clamp(10, 100)).unwrap_or(100)
}

/// The temperature when `done` of `of` steps are done: it falls by the same factor in equal times.
pub(super) fn temperature(start: Cost, done: u64, of: u64) -> Cost {
    let falls = (u128::from(done) * u128::from(HALVINGS * 1024)).checked_div(of.into()).unwrap_or_default();
    let falls = Cost::try_from(falls).unwrap_or(Cost::MAX).min(62 * 1024);
    let whole = (start << 10) >> (falls / 1024);
    (whole - whole * (falls % 1024) / 2048) >> 10
}

/// Whether a plan is accepted that costs so much more.
pub(super) fn accepts(more: Cost, temperature: Cost, rng: &mut Rng) -> bool {
    more <= 0 || more * 1024 <= temperature * rng.waiting()
}
