//! What would have changed an outcome: smallest sets of changes, each tried with the rules themselves.

use schemars::JsonSchema;
use serde::Serialize;

use super::Ruling;
use crate::{
    fact::{Day, Instant, Moment},
    participation::{Basis, Step},
    programme::Rule,
    wire::Deserialize,
};

/// One thing that could have been otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Counterfactual {
    /// Had it arrived before this instant.
    #[schemars(title = "ReceivedBefore")]
    ReceivedBefore {
        /// The end, exclusive: midnight, or the close of business where only business hours count.
        end: Instant,
        /// The last day that counted.
        effective: Day,
    },
    /// Had it arrived, and been asked, on this day or later.
    #[schemars(title = "ReceivedFrom")]
    ReceivedFrom {
        /// The first day on which requests are taken.
        day: Day,
    },
    /// Had its receipt been proven.
    #[schemars(title = "ReceiptProven")]
    ReceiptProven {},
    /// Had it been put on record at this moment or later.
    #[schemars(title = "RecordedFrom")]
    RecordedFrom {
        /// The first moment at which it could have been.
        at: Moment,
    },
    /// Had there been at least so many places.
    #[schemars(title = "PlacesAtLeast")]
    PlacesAtLeast {
        /// The number of places.
        places: u32,
    },
    /// Had nobody waited in front of it.
    #[schemars(title = "FirstInQueue")]
    FirstInQueue {},
    /// Had these papers been on record.
    #[schemars(title = "PapersPresent")]
    PapersPresent {
        /// The papers.
        steps: Vec<Step>,
    },
    /// Had the basis been this one.
    #[schemars(title = "OtherBasis")]
    OtherBasis {
        /// The basis.
        basis: Basis,
    },
    /// Had the agency made an exception from this rule.
    #[schemars(title = "ExceptionFrom")]
    ExceptionFrom {
        /// The rule.
        rule: Rule,
    },
}

/// A smallest set of changes with which the outcome would have been a better one.
///
/// The rules were asked with exactly these changes supposed; with any part of them alone the outcome is no better than it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Alternative {
    /// The changes, all of them together.
    pub changes: Vec<Counterfactual>,
    /// The outcome there would have been.
    pub ruling: Ruling,
}

/// What would have changed an outcome, and how far it was looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Alternatives {
    pub(crate) found: Vec<Alternative>,
    /// Whether sets of changes were left untried.
    pub(crate) is_cut: bool,
}
