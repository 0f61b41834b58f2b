//! # Tenure
//!
//! **What it says.** A term begins before it ends; nobody holds the same thing twice at a time; only what is there can end or
//! be handed over. A group is what its kind says: a tandem is two, and who leads is a member.
//! **Why.** A role that ends before it begins, or ends twice, hides which of the two entries is wrong.
//! **Source.** Follows from roles and assignments being dated half-open terms.
//! **Example.** "Mayor from 1 July, until 1 June" is refused; "until 31 December", recorded in May, leaves the role until then.

use super::{Case, Reply};
use crate::{
    fact::{Span, Tenure},
    journal::Fact,
    project::SavingBasis,
    sponsor::{Group, GroupKind},
    verdict::{Reading, TenureProblem, Violation},
};

pub(super) fn ask(case: &Case<'_>) -> Reply {
    if written(case.fact).is_some_and(Tenure::is_empty) {
        return unsound(TenureProblem::Reversed);
    }
    match case.fact {
        Fact::RoleBegan { person, role, place, from, until } if case.corrects.is_none() => {
            let term = Tenure { from: *from, until: *until };
            let same =
                case.state.people.roles.iter().find(|held| {
                    held.person == *person && held.role == *role && held.place == *place && held.tenure.overlaps(term)
                });
            same.map_or_else(sound, |held| unsound(TenureProblem::HeldAlready).from([held.seq]))
        }
        Fact::RoleEnded { person, role, place, until } if case.corrects.is_none() => {
            let held = case.state.people.roles.iter().any(|held| {
                let same = held.person == *person && held.role == *role && held.place == *place;
                same && ends_within(held.tenure, *until)
            });
            if held { sound() } else { unsound(TenureProblem::NotHeld) }
        }
        Fact::SponsorAssigned { person, place, topic, from, until, .. } if case.corrects.is_none() => {
            let term = Tenure { from: *from, until: *until };
            let same = case.state.people.assignments.iter().find(|held| {
                held.person == *person && held.place == *place && held.topic == *topic && held.tenure.overlaps(term)
            });
            same.map_or_else(sound, |held| unsound(TenureProblem::HeldAlready).from([held.seq]))
        }
        Fact::AssignmentHandedOver { person, to, .. } if person == to => unsound(TenureProblem::ToOneself),
        Fact::AssignmentEnded { person, place, topic, until: day }
        | Fact::AssignmentHandedOver { person, place, topic, on: day, .. }
            if case.corrects.is_none() =>
        {
            let people = &case.state.people;
            let index = people.assignment_before(person, place, topic.as_ref(), *day);
            let held = index.and_then(|index| people.assignments.get(index)).is_some_and(|held| ends_within(held.tenure, *day));
            if held { sound() } else { unsound(TenureProblem::NotHeld) }
        }
        Fact::GroupFormed { group } => group_problem(case, group).map_or_else(sound, unsound),
        Fact::HoursReported { last_day, .. } if *last_day > case.today() => {
            Reply::objected(Violation::InFuture { when: Span::day(*last_day), recorded: case.today() })
        }
        _ => sound(),
    }
}

/// Whether a fact writes down a term.
pub(super) fn reads(fact: &Fact) -> bool {
    written(fact).is_some()
}

fn sound() -> Reply {
    Reply::met(Reading::TenureSound {})
}

fn unsound(problem: TenureProblem) -> Reply {
    Reply::objected(Violation::TenureUnsound { problem })
}

/// Whether a term is there on the day before `until`, so that it can end then.
fn ends_within(tenure: Tenure, until: crate::fact::Day) -> bool {
    tenure.from < until && tenure.until.is_none_or(|end| until <= end)
}

/// The term that a fact writes down.
fn written(fact: &Fact) -> Option<Tenure> {
    match fact {
        Fact::RoleBegan { from, until, .. }
        | Fact::MandateGiven { from, until, .. }
        | Fact::SponsorAssigned { from, until, .. }
        | Fact::LeaveTaken { from, until, .. } => Some(Tenure { from: *from, until: *until }),
        Fact::GroupFormed { group } => Some(group.tenure()),
        // both days belong to these, so one day is a term
        Fact::HoursReported { first_day, last_day, .. } => Some(Tenure { from: *first_day, until: last_day.shifted(1) }),
        Fact::SavingReported { saving, .. } => match saving.basis {
            SavingBasis::InPeriod { first_day, last_day } => Some(Tenure { from: first_day, until: last_day.shifted(1) }),
            SavingBasis::PerYear {} | SavingBasis::Lifetime { .. } => None,
        },
        _ => None,
    }
}

fn group_problem(case: &Case<'_>, group: &Group) -> Option<TenureProblem> {
    let known = case.state.people.groups.get(&group.id).filter(|_| case.corrects.is_none());
    let twice =
        group.members.iter().enumerate().any(|(index, member)| group.members.iter().take(index).any(|other| other == member));
    match group {
        _ if known.is_some_and(|(_, known)| known.place != group.place) => Some(TenureProblem::GroupElsewhere),
        _ if twice => Some(TenureProblem::MemberTwice),
        Group { kind: GroupKind::Tandem, members, .. } if members.len() != 2 => Some(TenureProblem::NoTandem),
        Group { lead: Some(lead), members, .. } if !members.contains(lead) => Some(TenureProblem::LeadOutside),
        _ => None,
    }
}
