//! Changes of a store: pure functions from one store to the next.

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    Consent, ContactPoint, Erasure, ErasureReason, LegalBasis, LegalHold, PersonProblem, PersonRecord, PersonStore,
    PersonStoreDocument, Personal, Purpose, PurposeTerm, Restriction,
};
use crate::{
    fact::{Day, Moment, PersonId},
    wire::Deserialize,
};

/// A change of a store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
#[expect(missing_docs, reason = "shared fields are explained once: `person` is whom it concerns, `on` and `at` when it was")]
pub enum PersonChange {
    /// A record is added.
    #[schemars(title = "ChangeAdd")]
    Add { record: PersonRecord },
    /// What is wrong is put right (DSGVO Art. 16).
    #[schemars(title = "ChangeCorrect")]
    Correct {
        person: PersonId,
        /// The right name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        name: Option<Personal>,
        /// The right contacts, all of them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        contact: Option<Vec<ContactPoint>>,
    },
    /// A purpose begins, or begins anew after it had ended.
    #[schemars(title = "ChangeBeginPurpose")]
    BeginPurpose { person: PersonId, term: PurposeTerm },
    /// A purpose ends; `on` is its last day.
    #[schemars(title = "ChangeEndPurpose")]
    EndPurpose { person: PersonId, purpose: Purpose, on: Day },
    /// A purpose goes, with its consents and the contacts that serve no other.
    #[schemars(title = "ChangeDropPurpose")]
    DropPurpose { person: PersonId, purpose: Purpose },
    /// Consent is given.
    #[schemars(title = "ChangeGiveConsent")]
    GiveConsent { person: PersonId, consent: Consent },
    /// Consent is withdrawn (Art. 7 (3)); a purpose that rests on it ends that day.
    #[schemars(title = "ChangeWithdrawConsent")]
    WithdrawConsent { person: PersonId, purpose: Purpose, at: Moment },
    /// The record may only be kept (Art. 18).
    #[schemars(title = "ChangeRestrict")]
    Restrict { person: PersonId, restriction: Restriction },
    /// The restriction is lifted; the person is told before (Art. 18 (3)).
    #[schemars(title = "ChangeLiftRestriction")]
    LiftRestriction { person: PersonId },
    /// A legal hold is laid on the record.
    #[schemars(title = "ChangeHold")]
    Hold { person: PersonId, hold: LegalHold },
    /// The legal hold is released.
    #[schemars(title = "ChangeReleaseHold")]
    ReleaseHold { person: PersonId },
    /// The record is erased (Art. 17). What is left is the id, the day and the reason.
    #[schemars(title = "ChangeErase")]
    Erase { person: PersonId, on: Day, reason: ErasureReason },
}

impl PersonChange {
    /// Whom it concerns.
    pub fn person(&self) -> &PersonId {
        match self {
            Self::Add { record } => &record.id,
            Self::Correct { person, .. }
            | Self::BeginPurpose { person, .. }
            | Self::EndPurpose { person, .. }
            | Self::DropPurpose { person, .. }
            | Self::GiveConsent { person, .. }
            | Self::WithdrawConsent { person, .. }
            | Self::Restrict { person, .. }
            | Self::LiftRestriction { person }
            | Self::Hold { person, .. }
            | Self::ReleaseHold { person }
            | Self::Erase { person, .. } => person,
        }
    }
}

/// What comes of changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonsChanged {
    /// The store as it is then.
    pub store: PersonStore,
    /// Who was erased.
    pub erased: Vec<Erasure>,
}

impl PersonStore {
    /// The store after `changes`, made one after the other. This store stays as it is.
    ///
    /// # Errors
    ///
    /// Every problem: those of a change at `changes[…]`, those of the store that would follow at `after.…`. Nothing is
    /// changed then.
    pub fn change(&self, changes: &[PersonChange]) -> Result<PersonsChanged, Vec<(String, PersonProblem)>> {
        let mut document = self.document().clone();
        let made = changes.iter().enumerate().filter_map(|(index, change)| {
            make(&mut document, change).err().map(|(field, problem)| (format!("changes[{index}].{field}"), problem))
        });
        let problems: Vec<_> = made.collect();
        if !problems.is_empty() {
            return Err(problems);
        }
        let erased = document.erased.get(self.document().erased.len()..).unwrap_or_default().to_vec();
        match Self::new(document) {
            Ok(store) => Ok(PersonsChanged { store, erased }),
            Err(problems) => Err(problems.into_iter().map(|(place, problem)| (format!("after.{place}"), problem)).collect()),
        }
    }
}

type Made = Result<(), (&'static str, PersonProblem)>;

fn make(document: &mut PersonStoreDocument, change: &PersonChange) -> Made {
    if let PersonChange::Add { record } = change {
        document.persons.push(record.clone());
        return Ok(());
    }
    let unknown = ("person", PersonProblem::UnknownPerson);
    let position = document.persons.iter().position(|record| record.id == *change.person()).ok_or(unknown)?;
    if let PersonChange::Erase { person, on, reason } = change {
        let record = document.persons.get(position).ok_or(unknown)?;
        may_be_erased(record, *on)?;
        document.persons.remove(position);
        document.erased.push(Erasure { person: person.clone(), on: *on, reason: *reason });
        return Ok(());
    }
    alter(document.persons.get_mut(position).ok_or(unknown)?, change)
}

fn may_be_erased(record: &PersonRecord, on: Day) -> Made {
    if record.hold.is_some_and(|hold| hold.holds_on(on)) {
        return Err(("person", PersonProblem::Held));
    }
    if record.restriction.is_some() {
        return Err(("person", PersonProblem::Restricted));
    }
    Ok(())
}

fn alter(record: &mut PersonRecord, change: &PersonChange) -> Made {
    match change {
        PersonChange::Correct { name, contact, .. } => {
            record.name = name.clone().unwrap_or_else(|| record.name.clone());
            if let Some(contact) = contact {
                record.contact.clone_from(contact);
            }
        }
        PersonChange::BeginPurpose { term, .. } => {
            // one that is still running is told as a duplicate by the check
            record.purposes.retain(|known| known.purpose != term.purpose || known.ended.is_none());
            record.purposes.push(term.clone());
        }
        PersonChange::EndPurpose { purpose, on, .. } => {
            let term = record.purposes.iter_mut().find(|term| term.purpose == *purpose);
            term.ok_or(("purpose", PersonProblem::UnknownPurpose))?.ended = Some(*on);
        }
        PersonChange::DropPurpose { purpose, .. } => drop_purpose(record, *purpose)?,
        PersonChange::GiveConsent { consent, .. } => record.consents.push(consent.clone()),
        PersonChange::WithdrawConsent { purpose, at, .. } => withdraw(record, *purpose, *at)?,
        PersonChange::Restrict { restriction, .. } => record.restriction = Some(*restriction),
        PersonChange::LiftRestriction { .. } => {
            record.restriction.take().ok_or(("person", PersonProblem::NotRestricted))?;
        }
        PersonChange::Hold { hold, .. } => record.hold = Some(*hold),
        PersonChange::ReleaseHold { .. } => {
            record.hold.take().ok_or(("person", PersonProblem::NotHeld))?;
        }
        // made before, for the store as a whole
        PersonChange::Add { .. } | PersonChange::Erase { .. } => {}
    }
    Ok(())
}

fn drop_purpose(record: &mut PersonRecord, purpose: Purpose) -> Made {
    if !record.purposes.iter().any(|term| term.purpose == purpose) {
        return Err(("purpose", PersonProblem::UnknownPurpose));
    }
    if record.purposes.len() == 1 {
        return Err(("purpose", PersonProblem::LastPurpose));
    }
    if record.restriction.is_some() {
        return Err(("person", PersonProblem::Restricted));
    }
    record.purposes.retain(|term| term.purpose != purpose);
    record.consents.retain(|consent| consent.purpose != purpose);
    for contact in &mut record.contact {
        contact.purposes.retain(|served| *served != purpose);
    }
    record.contact.retain(|contact| !contact.purposes.is_empty());
    Ok(())
}

fn withdraw(record: &mut PersonRecord, purpose: Purpose, at: Moment) -> Made {
    let in_force = record.consents.iter_mut().filter(|consent| consent.purpose == purpose && consent.withdrawn_at.is_none());
    if in_force.map(|consent| consent.withdrawn_at = Some(at)).count() == 0 {
        return Err(("purpose", PersonProblem::NothingToWithdraw));
    }
    let rests_on_it = |term: &&mut PurposeTerm| term.purpose == purpose && term.basis == LegalBasis::Consent;
    for term in record.purposes.iter_mut().filter(rests_on_it) {
        let last = at.day().max(term.since);
        term.ended = Some(term.ended.map_or(last, |ended| ended.min(last)));
    }
    Ok(())
}
