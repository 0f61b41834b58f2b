//! What was changed in a series since it began.

use std::collections::BTreeMap;

use crate::{
    fact::{Day, TimeOfDay},
    journal::Seq,
};

/// What became of one date of a series.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DateChange {
    /// It is held on another day, or at another time.
    Moved {
        /// The day on which it is held.
        to: Day,
        /// When it begins there; as usual if absent.
        starts: Option<TimeOfDay>,
        /// Why.
        reason: String,
    },
    /// It is not held.
    Cancelled {
        /// Why.
        reason: String,
    },
}

/// The end of a series.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeriesEnd {
    /// The last day on which a date can be.
    pub last_day: Day,
    /// Why it ends.
    pub reason: String,
}

/// Changes of a series; of one date the last that was said holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SeriesChanges {
    /// Dates that were moved or cancelled, by the day on which they would have been, each with its entry.
    pub dates: BTreeMap<Day, (Seq, DateChange)>,
    /// Its end, if it has one, with its entry.
    pub ended: Option<(Seq, SeriesEnd)>,
    /// How often it was changed; the SEQUENCE of iCalendar.
    pub revision: u32,
    /// The entry that changed it last.
    pub last: Option<Seq>,
}
