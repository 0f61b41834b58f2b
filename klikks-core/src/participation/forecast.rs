//! How many there may be in the end.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    fact::{Count, Day},
    wire::Deserialize,
};

/// What is counted toward the places.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ForecastReading {
    /// Only those that count toward the cap by the profile.
    Counted,
    /// Every place that takes part, whatever its basis.
    AllTakingPart,
}

/// One reading of the number of places in use, today and at best.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Forecast {
    /// What is counted.
    pub reading: ForecastReading,
    /// In use today; also the worst case, in which no further one comes.
    pub now: u32,
    /// Further ones expected.
    pub expected: Count,
    /// The best case: all that are expected come. A lower bound if the expectation is one.
    pub best: Count,
    /// The number of places, if there is a cap.
    pub places: Option<u32>,
    /// Places left in the best case; negative if there are too few. Empty without a cap or an exact expectation.
    pub left_at_best: Option<i64>,
    /// The day by which the expectation is to be decided.
    pub by: Option<Day>,
}

/// Reads a forecast off `now` and what is `expected`.
///
/// ```
/// use klikks_core::{Count, ForecastReading, forecast};
///
/// let counted = forecast(ForecastReading::Counted, 4, &Count::Exactly { n: 9 }, Some(15), None);
/// assert_eq!(counted.best, Count::Exactly { n: 13 });
/// assert_eq!(counted.left_at_best, Some(2));
/// ```
pub fn forecast(reading: ForecastReading, now: u32, expected: &Count, places: Option<u32>, by: Option<Day>) -> Forecast {
    let best = [Count::Exactly { n: now }, expected.clone()].iter().collect::<crate::fact::Total>().count();
    let left_at_best = best.exact().zip(places).map(|(best, places)| i64::from(places) - i64::from(best));
    Forecast { reading, now, expected: expected.clone(), best, places, left_at_best, by }
}
