//! The exact forecast: how many there may be in the end, and how probable each number is.

mod chances;
mod error;
mod natural;
mod ratio;

use schemars::JsonSchema;
use serde::Serialize;

pub use chances::{Chances, LeftChance, NumberChance};
pub use error::OutlookError;
pub use ratio::Ratio;

use crate::{
    fact::{Day, PlaceId},
    wire::Deserialize,
};
use chances::Ways;
use error::errors;

/// The highest denominator of a probability.
const FINEST: u32 = 1000;
/// The most further ones with a probability.
const MOST_CHANCES: u64 = 400;
/// The most of anything that is counted.
const MOST: u32 = 1_000_000;

/// A probability as a fraction, such as 3 of 8.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Probability {
    /// The part, at most the whole.
    pub numerator: u32,
    /// The whole, 1 to 1000.
    pub denominator: u32,
}

/// Somebody who may come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pledge {
    /// What to call them in sentences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Which place it is, if that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<PlaceId>,
    /// How many they are; one if nothing is said. Each decides for itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
    /// They decide together: all come, or none.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub together: bool,
    /// How probable it is that each comes; unknown if nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub probability: Option<Probability>,
    /// The day by which they decide.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Day>,
}

impl Pledge {
    fn count(&self) -> u32 {
        self.count.unwrap_or(1)
    }
}

/// When it will be known how many there are in the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum OutlookDecided {
    /// Nobody is expected: it is known now.
    #[schemars(title = "OutlookSettled")]
    Settled {},
    /// At the latest on the latest of the days.
    #[schemars(title = "OutlookDecidedBy")]
    By {
        /// The day.
        day: Day,
    },
    /// Some have no day by which they decide.
    #[schemars(title = "OutlookOpen")]
    Open {
        /// How many they are.
        without_day: u32,
        /// What they are called, if they have a label or are a known place.
        names: Vec<String>,
        /// The latest of the days of the others.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        latest: Option<Day>,
    },
}

/// What can be told about the number in the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Prospect {
    /// Everybody has a probability.
    #[schemars(title = "ProspectExact")]
    Exact {
        /// The chances.
        chances: Chances,
    },
    /// Some have a probability, some have none: two bounds.
    #[schemars(title = "ProspectBetween")]
    Between {
        /// The chances if all without a probability stay away.
        worst: Chances,
        /// The chances if all without a probability come.
        best: Chances,
    },
    /// Nobody has a probability: only the worst and the best case are known.
    #[schemars(title = "ProspectCases")]
    Cases {},
}

/// How many there may be in the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Outlook {
    /// In use today.
    pub now: u32,
    /// The number of places; absent without a cap.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub places: Option<u32>,
    /// Further ones expected.
    pub expected: u32,
    /// How many of them have no probability.
    pub without_probability: u32,
    /// The fewest that can be in the end.
    pub worst: u32,
    /// The most that can be in the end.
    pub best: u32,
    /// Places left in the best case; negative if there are too few. Absent without a cap.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left_at_best: Option<i64>,
    /// What can be told about the number.
    pub prospect: Prospect,
    /// When it will be known.
    pub decided: OutlookDecided,
}

/// Reckons how many there may be in the end: `now`, and those of the pledges that come. All numbers are exact.
///
/// The pledges are taken to be independent of each other.
///
/// ```
/// use klikks_core::{Pledge, Probability, Prospect, outlook};
///
/// let nine = Pledge { count: Some(9), ..Pledge::default() };
/// let release = outlook(4, Some(15), &[nine]).unwrap();
/// assert_eq!((release.worst, release.best, release.left_at_best), (4, 13, Some(2)));
/// assert_eq!(release.prospect, Prospect::Cases {});
///
/// let pledge = |numerator, denominator| {
///     let probability = Some(Probability { numerator, denominator });
///     Pledge { probability, ..Pledge::default() }
/// };
/// let Prospect::Exact { chances } = outlook(14, Some(15), &[pledge(1, 2), pledge(3, 4)]).unwrap().prospect else { return };
/// assert_eq!(chances.over_cap.unwrap().to_string(), "3/8");
/// ```
///
/// # Errors
///
/// Every [`OutlookError`] of the question.
pub fn outlook(now: u32, places: Option<u32>, pledges: &[Pledge]) -> Result<Outlook, Vec<OutlookError>> {
    let errors = errors(now, places, pledges);
    if !errors.is_empty() {
        return Err(errors);
    }
    let mut ways = Ways::none();
    for (pledge, probability) in pledges.iter().filter_map(|pledge| Some((pledge, pledge.probability?))) {
        let (steps, size) = if pledge.together { (1, pledge.count()) } else { (pledge.count(), 1) };
        (0..steps).for_each(|_| ways.asked(size, probability));
    }
    let expected = pledges.iter().map(Pledge::count).sum();
    let without_probability = pledges.iter().filter(|pledge| pledge.probability.is_none()).map(Pledge::count).sum();
    let (fewest, most) = ways.ends();
    let best = now + without_probability + most;
    let prospect = match without_probability {
        0 => Prospect::Exact { chances: ways.chances(now, places) },
        all if all == expected => Prospect::Cases {},
        some => Prospect::Between { worst: ways.chances(now, places), best: ways.chances(now + some, places) },
    };
    let left_at_best = places.map(|places| i64::from(places) - i64::from(best));
    let decided = decided(pledges);
    Ok(Outlook { now, places, expected, without_probability, worst: now + fewest, best, left_at_best, prospect, decided })
}

fn decided(pledges: &[Pledge]) -> OutlookDecided {
    let latest = pledges.iter().filter_map(|pledge| pledge.by).max();
    let undated = pledges.iter().filter(|pledge| pledge.by.is_none());
    let without_day = undated.clone().map(Pledge::count).sum();
    match latest {
        None if without_day == 0 => OutlookDecided::Settled {},
        Some(day) if without_day == 0 => OutlookDecided::By { day },
        latest => {
            let name = |pledge: &Pledge| pledge.label.clone().or_else(|| pledge.place.as_ref().map(ToString::to_string));
            OutlookDecided::Open { without_day, names: undated.filter_map(name).collect(), latest }
        }
    }
}
