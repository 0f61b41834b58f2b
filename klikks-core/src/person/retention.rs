//! How long personal data is kept: rules as data, counted by the law of periods.

use schemars::JsonSchema;
use serde::Serialize;

use super::{LegalBasis, PersonRecord, Purpose, PurposeTerm};
use crate::{
    calendar::{CalendarError, DeadlineRule, DeadlineStep, Land, Regime, Unit, bounded, deadline},
    fact::{Day, Provenance},
    wire::Deserialize,
};

/// The event from which a retention is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RetentionEvent {
    /// The purpose ended, such as a role; without an end of its own, with the programme.
    PurposeEnded,
    /// The programme ended, whenever the purpose did.
    ProgrammeEnded,
    /// Consent was withdrawn.
    ConsentWithdrawn,
}

/// How long something is kept after the event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum RetentionPeriod {
    /// Not at all: it may be there on the day of the event, and no longer.
    #[schemars(title = "RetainNoLonger")]
    NoLonger {},
    /// For a period, counted as after an event: the day of the event is not counted (BGB §§ 187 (1), 188).
    #[schemars(title = "RetainFor")]
    For {
        /// How many units, from 1.
        #[serde(deserialize_with = "bounded::<_, 1, 60_000>")]
        #[schemars(range(min = 1, max = 60_000))]
        amount: u16,
        /// The unit.
        unit: Unit,
    },
}

/// How long data is kept for a purpose. No statute fixes it for volunteers; it follows from the purpose, so it is data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RetentionRule {
    /// The purpose.
    pub purpose: Purpose,
    /// The event.
    pub event: RetentionEvent,
    /// How long after it.
    pub period: RetentionPeriod,
    /// Who says so: a section, a condition of the grant, or an assumption.
    pub provenance: Provenance,
}

/// Until when the data of one person is kept for one purpose, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Retention {
    /// The purpose.
    pub purpose: Purpose,
    /// The event.
    pub event: RetentionEvent,
    /// Its day.
    pub event_day: Day,
    /// The last day on which it may be kept, inclusive. It has to go on the day after.
    pub retain_until: Day,
    /// The steps of the period, each with its section; none if there is no period.
    pub steps: Vec<DeadlineStep>,
    /// Who says so; none where the law does: data goes when consent is withdrawn (DSGVO Art. 17 (1) b).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provenance: Option<Provenance>,
}

/// The rules of a store, and the last day of its programme.
#[derive(Clone, Copy, Debug)]
pub(super) struct Schedule<'a> {
    pub(super) rules: &'a [RetentionRule],
    pub(super) programme_last_day: Day,
}

impl Schedule<'_> {
    /// The rule for the regular end of a purpose.
    fn regular(&self, purpose: Purpose) -> Option<&RetentionRule> {
        self.rules.iter().find(|rule| rule.purpose == purpose && rule.event != RetentionEvent::ConsentWithdrawn)
    }

    /// Until when one purpose of a person keeps the data; nothing if no rule says.
    pub(super) fn retention(&self, record: &PersonRecord, term: &PurposeTerm) -> Option<Result<Retention, CalendarError>> {
        let withdrawn = record.withdrawn_on(term.purpose).filter(|_| term.basis == LegalBasis::Consent);
        if let Some(day) = withdrawn {
            let event = RetentionEvent::ConsentWithdrawn;
            let rule = self.rules.iter().find(|rule| rule.purpose == term.purpose && rule.event == event);
            let period = rule.map_or(RetentionPeriod::NoLonger {}, |rule| rule.period);
            return Some(counted(term.purpose, event, day, period, rule.map(|rule| rule.provenance.clone())));
        }
        let rule = self.regular(term.purpose)?;
        let day = match rule.event {
            RetentionEvent::ProgrammeEnded => self.programme_last_day,
            RetentionEvent::PurposeEnded | RetentionEvent::ConsentWithdrawn => term.ended.unwrap_or(self.programme_last_day),
        };
        Some(counted(term.purpose, rule.event, day, rule.period, Some(rule.provenance.clone())))
    }
}

fn counted(
    purpose: Purpose,
    event: RetentionEvent,
    event_day: Day,
    period: RetentionPeriod,
    provenance: Option<Provenance>,
) -> Result<Retention, CalendarError> {
    let (retain_until, steps) = match period {
        RetentionPeriod::NoLonger {} => (event_day, Vec::new()),
        RetentionPeriod::For { amount, unit } => {
            let rule = DeadlineRule::AfterEvent { date: event_day, amount, unit, plus_half_month: false };
            // BGB § 193 is about declarations and performance; nobody loses a right when data goes on a Saturday
            let answer = deadline(&rule, Regime::CalendarDate, Land::Nw)?;
            (answer.nominal, answer.steps)
        }
    };
    Ok(Retention { purpose, event, event_day, retain_until, steps, provenance })
}
