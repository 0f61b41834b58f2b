//! What cannot be reckoned, and why.

use std::collections::BTreeSet;

use thiserror::Error;

use super::{FINEST, MOST, MOST_CHANCES, Pledge, Probability};
use crate::fact::PlaceId;

/// Why nothing can be reckoned.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum OutlookError {
    /// More than all of them, or of nothing, or too fine.
    #[error(
        "`{numerator}` of `{denominator}` is no probability here; write a denominator from 1 to {FINEST} and a numerator up to it"
    )]
    NotAProbability {
        /// The pledge, from 0.
        pledge: usize,
        /// Its part.
        numerator: u32,
        /// Its whole.
        denominator: u32,
    },
    /// The same place is counted twice.
    #[error("`{place}` has a pledge already; remove the repetition")]
    PledgedTwice {
        /// The later pledge, from 0.
        pledge: usize,
        /// The place.
        place: PlaceId,
    },
    /// A pledge of nobody, or of too many.
    #[error("`{count}` is out of range; write a whole number from 1 to {MOST}")]
    Count {
        /// The pledge, from 0.
        pledge: usize,
        /// Its count.
        count: u32,
    },
    /// Too many of something.
    #[error("`{count}` is out of range; write a whole number up to {MOST}")]
    TooLarge {
        /// The field: `now`, `places`, or `pledges` for all of them together.
        field: &'static str,
        /// The number.
        count: u64,
    },
    /// Too many with a probability.
    #[error(
        "`{count}` further ones have a probability, at most {MOST_CHANCES} can be reckoned; leave the probability of some out, the answer is then two bounds"
    )]
    TooManyChances {
        /// How many they are.
        count: u64,
    },
}

impl OutlookError {
    /// The stable code of this error.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotAProbability { .. } => "not_a_probability",
            Self::PledgedTwice { .. } => "duplicate_id",
            Self::Count { .. } | Self::TooLarge { .. } => "out_of_range",
            Self::TooManyChances { .. } => "too_many",
        }
    }

    /// The field of a question that is at fault.
    pub(crate) fn field(&self) -> String {
        match self {
            Self::NotAProbability { pledge, .. } => format!("pledges[{pledge}].probability"),
            Self::PledgedTwice { pledge, .. } => format!("pledges[{pledge}].place"),
            Self::Count { pledge, .. } => format!("pledges[{pledge}].count"),
            Self::TooLarge { field, .. } => (*field).to_owned(),
            Self::TooManyChances { .. } => "pledges".to_owned(),
        }
    }
}

/// Everything that is wrong with a question.
pub(super) fn errors(now: u32, places: Option<u32>, pledges: &[Pledge]) -> Vec<OutlookError> {
    let counted = [("now", Some(now)), ("places", places)].into_iter();
    let too_large = counted.filter_map(|(field, count)| Some((field, count.filter(|count| *count > MOST)?)));
    let mut errors: Vec<_> = too_large.map(|(field, count)| OutlookError::TooLarge { field, count: count.into() }).collect();
    let mut seen = BTreeSet::new();
    for (index, pledge) in pledges.iter().enumerate() {
        if let Some(place) = pledge.place.as_ref().filter(|place| !seen.insert(*place)) {
            errors.push(OutlookError::PledgedTwice { pledge: index, place: place.clone() });
        }
        if !(1..=MOST).contains(&pledge.count()) {
            errors.push(OutlookError::Count { pledge: index, count: pledge.count() });
        }
        if let Some(Probability { numerator, denominator }) = pledge.probability {
            if !(1..=FINEST).contains(&denominator) || numerator > denominator {
                errors.push(OutlookError::NotAProbability { pledge: index, numerator, denominator });
            }
        }
    }
    let sum = |pledges: &mut dyn Iterator<Item = &Pledge>| pledges.map(|pledge| u64::from(pledge.count())).sum::<u64>();
    let (count, chances) = (sum(&mut pledges.iter()), sum(&mut pledges.iter().filter(|pledge| pledge.probability.is_some())));
    if errors.is_empty() && count > MOST.into() {
        errors.push(OutlookError::TooLarge { field: "pledges", count });
    }
    if errors.is_empty() && chances > MOST_CHANCES {
        errors.push(OutlookError::TooManyChances { count: chances });
    }
    errors
}
