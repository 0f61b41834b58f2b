//! What is kept of one person.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Consent, Personal, Purpose, PurposeTerm};
use crate::{
    fact::{Day, PersonId},
    participation::Channel,
    wire::Deserialize,
};

/// Where the data of a person came from (DSGVO Art. 15 (1) g).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DataOrigin {
    /// From the person.
    Subject,
    /// From the commune.
    Commune,
    /// From what is open to the public.
    PublicSource,
}

/// A way to reach a person, and what it may be used for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ContactPoint {
    /// E-mail, telephone or letter.
    pub channel: Channel,
    /// The address or number.
    pub value: Personal,
    /// What it may be used for; it goes when none of them is left.
    pub purposes: Vec<Purpose>,
}

/// Why data is kept although it would have to go (DSGVO Art. 17 (3)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum HoldReason {
    /// Art. 17 (3) e: to establish, exercise or defend legal claims.
    LegalClaims,
    /// Art. 17 (3) b: a legal obligation, such as the audit of a grant.
    LegalObligation,
}

/// A legal hold: while it lasts nothing is erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LegalHold {
    /// Why.
    pub reason: HoldReason,
    /// The first day.
    pub since: Day,
    /// The last day, inclusive; without it, until it is released.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
}

impl LegalHold {
    /// Whether it is in force on `day`.
    pub fn holds_on(self, day: Day) -> bool {
        self.since <= day && self.until.is_none_or(|until| day <= until)
    }
}

/// Why data may only be stored (DSGVO Art. 18 (1)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RestrictionReason {
    /// Art. 18 (1) a: the person says that it is wrong; it is being looked into.
    AccuracyContested,
    /// Art. 18 (1) b: it was unlawful, and the person does not want it erased.
    Unlawful,
    /// Art. 18 (1) c: the person needs it for legal claims.
    NeededForClaims,
    /// Art. 18 (1) d: the person objected; it is being looked into.
    ObjectionPending,
}

/// A restriction: what is kept is neither used nor shown nor erased until it is lifted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Restriction {
    /// Why.
    pub reason: RestrictionReason,
    /// The first day.
    pub since: Day,
}

/// What is kept of one person: no birthday, no remarks, nothing that no purpose needs (DSGVO Art. 5 (1) c).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PersonRecord {
    /// The random id under which the journal knows the person.
    pub id: PersonId,
    /// The name, or the name the person wants to be called by.
    pub name: Personal,
    /// Ways to reach the person.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contact: Vec<ContactPoint>,
    /// Where the data came from.
    pub origin: DataOrigin,
    /// What it is kept for; at least one purpose.
    pub purposes: Vec<PurposeTerm>,
    /// Consents, in the order in which they were given, the withdrawn ones among them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub consents: Vec<Consent>,
    /// A legal hold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hold: Option<LegalHold>,
    /// A restriction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub restriction: Option<Restriction>,
}

impl PersonRecord {
    /// Whether the person's consent to `purpose` was in force at the end of `day`.
    pub fn consents_on(&self, purpose: Purpose, day: Day) -> bool {
        self.consents.iter().any(|consent| consent.purpose == purpose && consent.holds_on(day))
    }

    /// The day on which the last consent to `purpose` was withdrawn, if none holds any more.
    pub(super) fn withdrawn_on(&self, purpose: Purpose) -> Option<Day> {
        let given = self.consents.iter().filter(|consent| consent.purpose == purpose);
        let withdrawn: Option<Vec<Day>> = given.map(|consent| consent.withdrawn_at.map(crate::fact::Moment::day)).collect();
        withdrawn.and_then(|days| days.into_iter().max())
    }

    /// Whether the data may be used for `purpose` on `day`: the purpose runs, what allows it holds, and nothing is restricted.
    pub fn may_be_used_for(&self, purpose: Purpose, day: Day) -> bool {
        let runs =
            |term: &&PurposeTerm| term.purpose == purpose && term.since <= day && term.ended.is_none_or(|ended| day <= ended);
        let allowed = |term: &PurposeTerm| term.basis != super::LegalBasis::Consent || self.consents_on(purpose, day);
        let restricted = self.restriction.is_some_and(|restriction| restriction.since <= day);
        !restricted && self.purposes.iter().find(runs).is_some_and(allowed)
    }
}
