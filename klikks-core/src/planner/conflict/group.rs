//! The groups of constraints: what can be loosened about an instance, by name.

use std::fmt;

use crate::{
    fact::{FormatError, text_format},
    planner::InstanceDocument,
};

/// A group of constraints of an instance, written like `commune:1:deadline`, `commune:1:min_gap:2` or `facilitator:0:absent`.
///
/// Communes, steps, Länder, venues and facilitators are counted from 0, as in the instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConstraintGroup {
    /// The first day of a commune.
    Ready {
        /// The commune.
        commune: u32,
    },
    /// The last day of a commune.
    Deadline {
        /// The commune.
        commune: u32,
    },
    /// The least number of days between a step and the one before.
    MinGap {
        /// The commune.
        commune: u32,
        /// The later step.
        step: u32,
    },
    /// The greatest number of days between a step and the one before.
    MaxGap {
        /// The commune.
        commune: u32,
        /// The later step.
        step: u32,
    },
    /// The holidays and school breaks of a Land.
    Blocked {
        /// The Land.
        land: u32,
    },
    /// When a venue is closed.
    Closed {
        /// The venue.
        venue: u32,
    },
    /// What a facilitator can do.
    Skills {
        /// The facilitator.
        facilitator: u32,
    },
    /// Where a facilitator works.
    Regions {
        /// The facilitator.
        facilitator: u32,
    },
    /// When a facilitator is absent, or something else is on.
    Absent {
        /// The facilitator.
        facilitator: u32,
    },
    /// At which times of the week a facilitator works.
    WeekPattern {
        /// The facilitator.
        facilitator: u32,
    },
    /// The most events of a facilitator in a week.
    MaxWeek {
        /// The facilitator.
        facilitator: u32,
    },
    /// An event that stays as it is.
    Fixed {
        /// The commune.
        commune: u32,
        /// The step.
        step: u32,
    },
}

impl ConstraintGroup {
    /// Reads the name of a group.
    ///
    /// ```
    /// use klikks_core::ConstraintGroup;
    ///
    /// let group = ConstraintGroup::parse("commune:1:min_gap:2")?;
    /// assert_eq!(group, ConstraintGroup::MinGap { commune: 1, step: 2 });
    /// assert_eq!(group.to_string(), "commune:1:min_gap:2");
    /// # Ok::<_, klikks_core::FormatError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`FormatError::Group`] if there is no such group.
    pub fn parse(text: &str) -> Result<Self, FormatError> {
        let parts: Vec<_> = text.split(':').collect();
        let number = |text: &str| crate::fact::digits(text);
        let group = match parts.as_slice() {
            ["fixed", commune, step] => number(commune).zip(number(step)).map(|(commune, step)| Self::Fixed { commune, step }),
            ["commune", commune, "min_gap", step] => {
                number(commune).zip(number(step)).map(|(commune, step)| Self::MinGap { commune, step })
            }
            ["commune", commune, "max_gap", step] => {
                number(commune).zip(number(step)).map(|(commune, step)| Self::MaxGap { commune, step })
            }
            [of, index, what] => number(index).and_then(|index| Self::of(of, index, what)),
            _ => None,
        };
        group.ok_or_else(|| FormatError::Group(text.to_owned()))
    }

    fn of(of: &str, index: u32, what: &str) -> Option<Self> {
        let (commune, facilitator) = (index, index);
        Some(match (of, what) {
            ("commune", "ready") => Self::Ready { commune },
            ("commune", "deadline") => Self::Deadline { commune },
            ("land", "blocked") => Self::Blocked { land: index },
            ("venue", "closed") => Self::Closed { venue: index },
            ("facilitator", "skills") => Self::Skills { facilitator },
            ("facilitator", "regions") => Self::Regions { facilitator },
            ("facilitator", "absent") => Self::Absent { facilitator },
            ("facilitator", "week_pattern") => Self::WeekPattern { facilitator },
            ("facilitator", "max_week") => Self::MaxWeek { facilitator },
            _ => return None,
        })
    }

    /// The commune it is about, if it is about one.
    pub fn commune(self) -> Option<u32> {
        match self {
            Self::Ready { commune }
            | Self::Deadline { commune }
            | Self::MinGap { commune, .. }
            | Self::MaxGap { commune, .. }
            | Self::Fixed { commune, .. } => Some(commune),
            _ => None,
        }
    }

    /// The facilitator it is about, if it is about one.
    pub fn facilitator(self) -> Option<u32> {
        match self {
            Self::Skills { facilitator }
            | Self::Regions { facilitator }
            | Self::Absent { facilitator }
            | Self::WeekPattern { facilitator }
            | Self::MaxWeek { facilitator } => Some(facilitator),
            _ => None,
        }
    }
}

impl fmt::Display for ConstraintGroup {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ready { commune } => write!(to, "commune:{commune}:ready"),
            Self::Deadline { commune } => write!(to, "commune:{commune}:deadline"),
            Self::MinGap { commune, step } => write!(to, "commune:{commune}:min_gap:{step}"),
            Self::MaxGap { commune, step } => write!(to, "commune:{commune}:max_gap:{step}"),
            Self::Blocked { land } => write!(to, "land:{land}:blocked"),
            Self::Closed { venue } => write!(to, "venue:{venue}:closed"),
            Self::Skills { facilitator } => write!(to, "facilitator:{facilitator}:skills"),
            Self::Regions { facilitator } => write!(to, "facilitator:{facilitator}:regions"),
            Self::Absent { facilitator } => write!(to, "facilitator:{facilitator}:absent"),
            Self::WeekPattern { facilitator } => write!(to, "facilitator:{facilitator}:week_pattern"),
            Self::MaxWeek { facilitator } => write!(to, "facilitator:{facilitator}:max_week"),
            Self::Fixed { commune, step } => write!(to, "fixed:{commune}:{step}"),
        }
    }
}

text_format!(ConstraintGroup, "constraint-group");

/// Every group of `document`, those first that are the least help to a reader and are tried first to do without.
pub(super) fn groups(document: &InstanceDocument) -> Vec<ConstraintGroup> {
    let lands = (0..).zip(&document.lands).map(|(land, _)| ConstraintGroup::Blocked { land });
    let facilitators = || (0..).zip(&document.facilitators).map(|(facilitator, _)| facilitator);
    let venues = (0..).zip(&document.venues).map(|(venue, _)| ConstraintGroup::Closed { venue });
    let communes = (0..).zip(&document.communes).flat_map(|(commune, of)| {
        let gaps = (0..).zip(&of.steps).skip(1);
        let gaps = gaps
            .flat_map(move |(step, _)| [ConstraintGroup::MaxGap { commune, step }, ConstraintGroup::MinGap { commune, step }]);
        gaps.chain([ConstraintGroup::Ready { commune }, ConstraintGroup::Deadline { commune }])
    });
    let fixed = document.fixed.iter().map(|fixed| ConstraintGroup::Fixed { commune: fixed.commune, step: fixed.step });
    facilitators()
        .map(|facilitator| ConstraintGroup::WeekPattern { facilitator })
        .chain(lands)
        .chain(facilitators().map(|facilitator| ConstraintGroup::Regions { facilitator }))
        .chain(venues)
        .chain(communes)
        .chain(facilitators().map(|facilitator| ConstraintGroup::Absent { facilitator }))
        .chain(facilitators().map(|facilitator| ConstraintGroup::MaxWeek { facilitator }))
        .chain(facilitators().map(|facilitator| ConstraintGroup::Skills { facilitator }))
        .chain(fixed)
        .collect()
}
