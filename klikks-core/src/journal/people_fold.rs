//! One step of the fold about persons.

use super::{Assignment, Dated, Fact, GivenMandate, Hours, People, PlaceContact, RoleTerm, Seq, Training};
use crate::fact::{Span, Tenure};

pub(super) fn apply(people: &mut People, seq: Seq, fact: &Fact) {
    people.known.extend(fact.person().cloned());
    match fact {
        Fact::RoleBegan { person, role, place, from, until } => people.roles.push(RoleTerm {
            seq,
            person: person.clone(),
            role: role.clone(),
            place: place.clone(),
            tenure: Tenure { from: *from, until: *until },
        }),
        Fact::RoleEnded { person, role, place, until } => {
            let of = |term: &&mut RoleTerm| term.person == *person && term.role == *role && term.place == *place;
            let begun = |term: &&mut RoleTerm| term.tenure.from < *until;
            if let Some(term) = people.roles.iter_mut().filter(of).filter(begun).max_by_key(|term| term.tenure.from) {
                term.tenure.until = Some(*until);
                term.seq = seq;
            }
        }
        Fact::ContactNamed { place, role, person, when } => {
            let contact = dated(seq, when, PlaceContact { role: role.clone(), person: person.clone() });
            people.contacts.insert(place.clone(), contact);
        }
        Fact::MandateGiven { person, place, body, manner, from, until } => {
            people.mandates.entry(person.clone()).or_default().push(GivenMandate {
                seq,
                place: place.clone(),
                body: body.clone(),
                manner: *manner,
                tenure: Tenure { from: *from, until: *until },
            });
        }
        Fact::LeaveTaken { person, from, until } => {
            let tenure = Tenure { from: *from, until: *until };
            people.leaves.entry(person.clone()).or_default().push((seq, tenure));
        }
        Fact::GroupFormed { group } => {
            people.known.extend(group.members.iter().cloned());
            people.groups.insert(group.id.clone(), (seq, group.clone()));
        }
        Fact::SponsorAssigned { .. } | Fact::AssignmentEnded { .. } | Fact::AssignmentHandedOver { .. } => {
            assignment(people, seq, fact);
        }
        _ => sponsor(people, seq, fact),
    }
}

fn assignment(people: &mut People, seq: Seq, fact: &Fact) {
    match fact {
        Fact::SponsorAssigned { person, place, topic, duty, from, until } => people.assignments.push(Assignment {
            seq,
            person: person.clone(),
            place: place.clone(),
            topic: topic.clone(),
            duty: *duty,
            tenure: Tenure { from: *from, until: *until },
        }),
        Fact::AssignmentEnded { person, place, topic, until } => {
            if let Some(index) = people.assignment_before(person, place, topic.as_ref(), *until) {
                if let Some(assignment) = people.assignments.get_mut(index) {
                    assignment.tenure.until = Some(*until);
                    assignment.seq = seq;
                }
            }
        }
        Fact::AssignmentHandedOver { person, to, place, topic, on } => {
            let index = people.assignment_before(person, place, topic.as_ref(), *on);
            let Some(given) = index.and_then(|index| people.assignments.get_mut(index)) else { return };
            let tenure = Tenure { from: *on, until: given.tenure.until };
            let taken = Assignment { seq, person: to.clone(), tenure, ..given.clone() };
            given.tenure.until = Some(*on);
            given.seq = seq;
            people.known.insert(to.clone());
            people.assignments.push(taken);
        }
        _ => {}
    }
}

fn sponsor(people: &mut People, seq: Seq, fact: &Fact) {
    match fact {
        Fact::SponsorStageReached { person, place, stage, when } => {
            people.stages.entry((person.clone(), place.clone())).or_default().push(dated(seq, when, *stage));
        }
        Fact::TrainingAttended { person, kind, days, when } => {
            let training = Training { kind: kind.clone(), days: *days };
            people.trainings.entry(person.clone()).or_default().push(dated(seq, when, training));
        }
        Fact::CertificateRequested { person, certificate, when } => {
            people.requested.entry(person.clone()).or_default().push(dated(seq, when, *certificate));
        }
        Fact::CertificateIssued { person, certificate, when } => {
            people.issued.entry(person.clone()).or_default().push(dated(seq, when, *certificate));
        }
        Fact::HoursReported { person, minutes, first_day, last_day } => {
            let hours = Hours { seq, minutes: *minutes, first_day: *first_day, last_day: *last_day };
            people.hours.entry(person.clone()).or_default().push(hours);
        }
        _ => {}
    }
}

fn dated<T>(seq: Seq, when: &Span, what: T) -> Dated<T> {
    Dated { seq, when: when.clone(), what }
}
