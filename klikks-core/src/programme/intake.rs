//! Intakes: a window, a deadline, a cap and a procedure.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Allocation, Cap, ReceiptOrder};
use crate::{
    calendar::{
        Ags, CalendarError, CommuneDays, DeadlineAnswer, DeadlineRule, Land, LastDay, Locality, Regime, deadline, last_day,
    },
    fact::{Day, Instant, IntakeId, Provenance, Span},
    participation::{Arrival, Receipt, ReceiptPolicy, Timeliness},
    wire::Deserialize,
};

/// More days in a row than any office is closed by weekends and public holidays.
const LONGEST_CLOSURE: i64 = 14;

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
    /// The commune where it is received, where some holidays are kept in some communes only (BY, SN, TH).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ags: Option<Ags>,
    /// Lists of communes that keep such a holiday.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub commune_days: Vec<CommuneDays>,
    /// Until when in a day something can be received; without it, until midnight.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt: Option<ReceiptPolicy>,
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
    /// [`CalendarError`] if the holidays of the place are not known, if the last day depends on a commune that is not
    /// named, or if the rule or the hours cannot be meant.
    pub fn reckon(&self) -> Result<DeadlineAnswer, CalendarError> {
        self.receipt.unwrap_or_default().check()?;
        let answer = deadline(&self.rule, self.regime, self.place()?)?;
        match answer.commune_dependent {
            Some(open) => Err(CalendarError::CommuneOpen { day: open.day, holiday: open.holiday }),
            None => Ok(answer),
        }
    }

    /// Both days and the end as an instant, without the steps.
    ///
    /// # Errors
    ///
    /// As [`reckon`](Self::reckon).
    pub fn last_day(&self) -> Result<LastDay, CalendarError> {
        self.receipt.unwrap_or_default().check()?;
        let answer = last_day(&self.rule, self.regime, self.place()?)?;
        match answer.commune_dependent {
            Some(open) => Err(CalendarError::CommuneOpen { day: open.day, holiday: open.holiday }),
            None => Ok(answer),
        }
    }

    /// Whether `arrival` was before `end`, by the hours in which things are received here.
    pub fn receipt_of(&self, arrival: &Arrival, end: Instant) -> Receipt {
        // a place that does not fit together never enters a programme or a journal
        arrival.receipt(end, self.receipt.unwrap_or_default(), self.place().unwrap_or(self.land.into()))
    }

    /// The last day up to `last` on which something can be received, and the end of receipt on it, exclusive.
    ///
    /// Where only business hours count, that is the close of business on the last working day.
    pub(crate) fn last_receipt(&self, last: Day) -> (Day, Instant) {
        let end = Instant::end_of(last);
        let ReceiptPolicy::BusinessHours { close, .. } = self.receipt.unwrap_or_default() else { return (last, end) };
        // no row of days off is that long
        let days = (0..LONGEST_CLOSURE).filter_map(|back| last.shifted(-back));
        let closes = days.map(|day| (day, Instant::at(day, close)));
        let in_time = |at: Instant| {
            let received = at.shifted(-1).map(|at| Arrival::at(Span::Instant { at }));
            received.is_some_and(|arrival| self.receipt_of(&arrival, end).timeliness == Timeliness::InTime)
        };
        closes.into_iter().find(|(_, at)| in_time(*at)).unwrap_or((last, end))
    }

    fn place(&self) -> Result<Locality<'_>, CalendarError> {
        Locality::new(self.land, self.ags, &self.commune_days)
    }
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
    /// Who of two came first; without it, whose request stands first in the journal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<ReceiptOrder>,
    /// Settings above that no source states, each with its reason, in German.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assumed: Vec<String>,
}

impl Intake {
    /// Who of two came first, and what becomes of ties.
    pub fn receipt_order(&self) -> ReceiptOrder {
        self.order.unwrap_or_default()
    }
}
