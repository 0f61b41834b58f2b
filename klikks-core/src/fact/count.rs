//! How many, as far as the source says it.

use schemars::JsonSchema;
use serde::Serialize;

use crate::wire::Deserialize;

/// How many, with the qualifier of the source. Unknown is not zero.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Count {
    /// Exactly `n`.
    #[schemars(title = "CountExactly")]
    Exactly {
        /// The number.
        n: u32,
    },
    /// `n` or more.
    #[schemars(title = "CountAtLeast")]
    AtLeast {
        /// The lower bound, inclusive.
        n: u32,
    },
    /// Roughly `n`.
    #[schemars(title = "CountAbout")]
    About {
        /// The number named.
        n: u32,
    },
    /// More than `n`.
    #[schemars(title = "CountMoreThan")]
    MoreThan {
        /// The lower bound, exclusive.
        n: u32,
    },
    /// Many, some or several, in words only.
    #[schemars(title = "CountNumerous")]
    Numerous {
        /// The word of the source, such as "zahlreiche".
        wording: String,
    },
    /// The source gives no number.
    #[schemars(title = "CountUnknown")]
    Unknown {},
}

impl Count {
    /// The number that is certainly reached. "About" bounds nothing.
    pub fn lower_bound(&self) -> u32 {
        match self {
            Self::Exactly { n } | Self::AtLeast { n } => *n,
            Self::MoreThan { n } => n.saturating_add(1),
            Self::About { .. } | Self::Numerous { .. } | Self::Unknown {} => 0,
        }
    }

    /// The number, if it is exact.
    pub fn exact(&self) -> Option<u32> {
        match self {
            Self::Exactly { n } => Some(*n),
            _ => None,
        }
    }

    /// Whether the two can both be true.
    ///
    /// ```
    /// use klikks_core::Count;
    ///
    /// assert!(Count::AtLeast { n: 16 }.agrees_with(&Count::Exactly { n: 20 }));
    /// assert!(!Count::Exactly { n: 4 }.agrees_with(&Count::Exactly { n: 5 }));
    /// ```
    pub fn agrees_with(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Exactly { n }, Self::Exactly { n: other }) => n == other,
            (Self::Exactly { n }, bounded) | (bounded, Self::Exactly { n }) => bounded.lower_bound() <= *n,
            _ => true,
        }
    }
}

/// A sum of counts: exact as long as every part is, else a lower bound.
///
/// ```
/// use klikks_core::{Count, Total};
///
/// let sponsors: Total = [Count::Exactly { n: 16 }, Count::Unknown {}].iter().collect();
/// assert_eq!(sponsors.count(), Count::AtLeast { n: 16 });
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Total {
    at_least: u32,
    about: u32,
    vague: bool,
    open: bool,
}

impl Total {
    /// Adds one part.
    pub fn add(&mut self, count: &Count) {
        match count {
            Count::Exactly { n } => self.at_least = self.at_least.saturating_add(*n),
            Count::About { n } => {
                self.about = self.about.saturating_add(*n);
                self.vague = true;
            }
            _ => {
                self.at_least = self.at_least.saturating_add(count.lower_bound());
                self.open = true;
            }
        }
    }

    /// The sum as a count: "at least" when a part is open, "about" when a part is vague, "unknown" when nothing is certain.
    pub fn count(self) -> Count {
        match self {
            Self { open: true, at_least: 0, .. } => Count::Unknown {},
            Self { open: true, at_least, .. } => Count::AtLeast { n: at_least },
            Self { vague: true, at_least, about, .. } => Count::About { n: at_least.saturating_add(about) },
            Self { at_least, .. } => Count::Exactly { n: at_least },
        }
    }
}

impl<'a> FromIterator<&'a Count> for Total {
    fn from_iter<I: IntoIterator<Item = &'a Count>>(counts: I) -> Self {
        counts.into_iter().fold(Self::default(), |mut total, count| {
            total.add(count);
            total
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Count, Total};

    fn sum(parts: &[Count]) -> Count {
        parts.iter().collect::<Total>().count()
    }

    #[test]
    fn a_sum_claims_no_more_than_its_parts() {
        assert_eq!(sum(&[]), Count::Exactly { n: 0 });
        assert_eq!(sum(&[Count::Exactly { n: 2 }, Count::Exactly { n: 3 }]), Count::Exactly { n: 5 });
        assert_eq!(sum(&[Count::MoreThan { n: 80 }, Count::Exactly { n: 1 }]), Count::AtLeast { n: 82 });
        assert_eq!(sum(&[Count::About { n: 10 }, Count::Exactly { n: 16 }]), Count::About { n: 26 });
        assert_eq!(sum(&[Count::About { n: 10 }, Count::AtLeast { n: 16 }]), Count::AtLeast { n: 16 });
        assert_eq!(sum(&[Count::Numerous { wording: "zahlreiche".into() }]), Count::Unknown {});
    }
}
