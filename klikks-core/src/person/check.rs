//! Everything that is wrong with a store, each with its place.

use std::collections::BTreeSet;

use super::{
    ControllerKind, LegalBasis, PersonProblem, PersonRecord, PersonStoreDocument, Purpose, RetentionEvent, retention::Schedule,
};

/// A problem and its place, such as `persons[3].consents[0]`.
pub(super) type Found = (String, PersonProblem);

pub(super) fn problems(document: &PersonStoreDocument) -> Vec<Found> {
    let mut found = Vec::new();
    let controller = &document.controller;
    for (field, text) in
        [("name", &controller.name), ("officer", &controller.officer), ("complaints_to", &controller.complaints_to)]
    {
        if text.trim().is_empty() {
            found.push((format!("controller.{field}"), PersonProblem::ControllerEmpty));
        }
    }
    let mut ends = BTreeSet::new();
    for (index, rule) in document.retention.iter().enumerate() {
        if !ends.insert((rule.purpose, rule.event == RetentionEvent::ConsentWithdrawn)) {
            found.push((format!("retention[{index}]"), PersonProblem::DuplicateRetention));
        }
    }
    let erased: BTreeSet<_> = document.erased.iter().map(|erasure| &erasure.person).collect();
    let mut ids = BTreeSet::new();
    for (index, record) in document.persons.iter().enumerate() {
        let place = format!("persons[{index}]");
        if erased.contains(&record.id) {
            found.push((format!("{place}.id"), PersonProblem::ErasedId));
        }
        if !ids.insert(&record.id) {
            found.push((format!("{place}.id"), PersonProblem::DuplicateId));
        }
        found.extend(of_record(document, record).into_iter().map(|(below, problem)| (format!("{place}.{below}"), problem)));
    }
    found
}

fn of_record(document: &PersonStoreDocument, record: &PersonRecord) -> Vec<Found> {
    let mut found = Vec::new();
    let mut note = |place: &str, problem| found.push((place.to_owned(), problem));
    if record.name.is_blank() {
        note("name", PersonProblem::NameEmpty);
    }
    for (index, contact) in record.contact.iter().enumerate() {
        if contact.value.is_blank() {
            note(&format!("contact[{index}].value"), PersonProblem::ContactEmpty);
        }
        let serves = |purpose: &Purpose| record.purposes.iter().any(|term| term.purpose == *purpose);
        if !contact.purposes.iter().any(serves) {
            note(&format!("contact[{index}].purposes"), PersonProblem::ContactWithoutPurpose);
        }
    }
    if record.purposes.is_empty() {
        note("purposes", PersonProblem::NoPurpose);
    }
    for (index, consent) in record.consents.iter().enumerate() {
        if consent.text_version.trim().is_empty() {
            note(&format!("consents[{index}].text_version"), PersonProblem::TextVersionEmpty);
        }
        if consent.withdrawn_at.is_some_and(|at| at.is_before(consent.given_at)) {
            note(&format!("consents[{index}].withdrawn_at"), PersonProblem::WithdrawnBeforeGiven);
        }
    }
    if record.hold.is_some_and(|hold| hold.until.is_some_and(|until| until < hold.since)) {
        note("hold.until", PersonProblem::HoldReversed);
    }
    let mut named = BTreeSet::new();
    for (index, term) in record.purposes.iter().enumerate() {
        let place = format!("purposes[{index}]");
        if !named.insert(term.purpose) {
            note(&format!("{place}.purpose"), PersonProblem::DuplicatePurpose);
        }
        if term.ended.is_some_and(|ended| ended < term.since) {
            note(&format!("{place}.ended"), PersonProblem::EndsBeforeStart);
        }
        if let Some(problem) = of_basis(document, record, index) {
            note(&format!("{place}.basis"), problem);
        }
        let schedule = Schedule { rules: &document.retention, programme_last_day: document.programme_last_day };
        let has_rule =
            document.retention.iter().any(|rule| rule.purpose == term.purpose && rule.event != RetentionEvent::ConsentWithdrawn);
        match schedule.retention(record, term) {
            Some(Err(_)) => note(&place, PersonProblem::RetentionBeyondCalendar),
            _ if !has_rule => note(&format!("{place}.purpose"), PersonProblem::NoRetention),
            _ => {}
        }
    }
    found
}

fn of_basis(document: &PersonStoreDocument, record: &PersonRecord, index: usize) -> Option<PersonProblem> {
    let term = record.purposes.get(index)?;
    match term.basis {
        LegalBasis::Consent => {
            if !record.consents.iter().any(|consent| consent.purpose == term.purpose) {
                return Some(PersonProblem::ConsentMissing);
            }
            let withdrawn = record.withdrawn_on(term.purpose)?;
            term.ended.is_none_or(|ended| ended > withdrawn.max(term.since)).then_some(PersonProblem::ConsentWithdrawn)
        }
        _ if term.purpose == Purpose::PublishName => Some(PersonProblem::NeedsConsent),
        LegalBasis::LegitimateInterest if document.controller.kind == ControllerKind::PublicBody => {
            Some(PersonProblem::NotOpenToAuthorities)
        }
        _ => None,
    }
}
