//! Intakes: a window, a deadline, a cap and a procedure.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Cap;
use crate::{
    calendar::{CalendarError, DeadlineAnswer, DeadlineRule, Land, Regime, deadline},
    fact::{Day, IntakeId, Provenance},
};

/// What it means to be late.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Strictness {
    /// Asked for; who is late is still let in while there is room, and the lateness is on record.
    #[schemars(title = "Soft")]
    Soft {
        /// Days after the effective end until which lateness is accepted; without it, until the term ends.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        grace_days: Option<u16>,
    },
    /// Who is late is out.
    #[schemars(title = "Hard")]
    Hard {},
}

impl Strictness {
    /// The last day on which anybody is let in, given the last day that counts; none if there is no such day.
    pub fn last_day(self, effective: Day) -> Option<Day> {
        match self {
            Self::Hard {} => Some(effective),
            Self::Soft { grace_days } => grace_days.map(|days| effective.plus_days(days.into())),
        }
    }
}

/// Until when answers are awaited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TermOfResponse {
    /// The words of the call, such as "bis Ende des Jahres".
    pub wording: String,
    /// How the end is reckoned.
    pub rule: DeadlineRule,
    /// Which law moves it.
    pub regime: Regime,
    /// Where the answer is received; its holidays count, not the sender's.
    pub land: Land,
    /// What it means to be late.
    pub strictness: Strictness,
    /// Where the deadline comes from.
    pub provenance: Provenance,
}

impl TermOfResponse {
    /// Both days, the end as an instant, and the steps.
    ///
    /// # Errors
    ///
    /// [`CalendarError`] if the holidays of the place are not known.
    pub fn reckon(&self) -> Result<DeadlineAnswer, CalendarError> {
        deadline(&self.rule, self.regime, self.land)
    }
}

/// How places are given out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Allocation {
    /// One by one, in the order of receipt.
    #[schemars(title = "ByReceipt")]
    ByReceipt {},
}

/// An intake of a programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Intake {
    /// Its id.
    pub id: IntakeId,
    /// The first day on which requests are taken.
    pub opens: Day,
    /// Until when answers are awaited; none if there is no deadline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<TermOfResponse>,
    /// How many places there are.
    pub cap: Cap,
    /// Where the cap comes from.
    pub cap_provenance: Provenance,
    /// Whether those for whom there is no place are put on a waiting list.
    pub waiting_list: bool,
    /// How places are given out.
    pub allocation: Allocation,
    /// Settings above that no source states, each with its reason, in German.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assumed: Vec<String>,
}
