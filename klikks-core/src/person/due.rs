//! What must go on a day, and why.

use schemars::JsonSchema;
use serde::Serialize;

use super::{HoldReason, PersonRecord, PersonStore, RestrictionReason, Retention};
use crate::{
    fact::{Day, PersonId},
    wire::Deserialize,
};

/// What keeps data that would have to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum KeptBy {
    /// A legal hold.
    #[schemars(title = "KeptByHold")]
    Hold {
        /// Why.
        reason: HoldReason,
        /// Its last day, if it has one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Day>,
    },
    /// A restriction.
    #[schemars(title = "KeptByRestriction")]
    Restriction {
        /// Why.
        reason: RestrictionReason,
    },
}

/// What must go of one person. It names the id, no name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DueForErasure {
    /// The person.
    pub person: PersonId,
    /// Whether no purpose is left: then the record as a whole goes. Else only what serves the purposes named.
    pub whole: bool,
    /// The purposes whose retention is over, the first to end first.
    pub purposes: Vec<Retention>,
    /// What keeps it all the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kept_by: Option<KeptBy>,
}

impl PersonStore {
    /// Until when each purpose of a person keeps the data, in the order of the record.
    pub fn retentions(&self, record: &PersonRecord) -> Vec<Retention> {
        let schedule = self.schedule();
        // a store without a rule for a purpose, or with one beyond the calendar, is not made
        record.purposes.iter().filter_map(|term| schedule.retention(record, term)?.ok()).collect()
    }

    /// What must be gone on `day`, person by person in the order of the ids: the retention ended before it.
    pub fn due_for_erasure(&self, day: Day) -> Vec<DueForErasure> {
        let mut due: Vec<_> = self.document().persons.iter().filter_map(|record| self.due(record, day)).collect();
        due.sort_by(|this, that| this.person.cmp(&that.person));
        due
    }

    fn due(&self, record: &PersonRecord, day: Day) -> Option<DueForErasure> {
        let all = self.retentions(record);
        let mut over: Vec<_> = all.iter().filter(|retention| retention.retain_until < day).cloned().collect();
        over.sort_by_key(|retention| (retention.retain_until, retention.purpose));
        let hold = record.hold.filter(|hold| hold.holds_on(day));
        let hold = hold.map(|hold| KeptBy::Hold { reason: hold.reason, until: hold.until });
        let restriction = record.restriction.filter(|restriction| restriction.since <= day);
        let restriction = restriction.map(|restriction| KeptBy::Restriction { reason: restriction.reason });
        (!over.is_empty()).then(|| DueForErasure {
            person: record.id.clone(),
            whole: over.len() == all.len(),
            purposes: over,
            kept_by: hold.or(restriction),
        })
    }
}
