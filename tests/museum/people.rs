//! Further failures of the design, section 6: roles that end at once, training nobody looks at, contacts that lead nowhere.

use klikks_core::{Act, Actor, AsOf, Duty, Fact, Finding, Need, RoleId, Rule, Ruling, Span, Stage, Subject};

use super::{
    desk::{Desk, Told, day, programme, record, refused},
    facts::{people_facts::person, place},
};

fn role(id: &str) -> RoleId {
    RoleId::parse(id).unwrap()
}

#[test]
fn a_role_with_a_future_end_date_does_not_end_at_once() {
    let mut desk = Desk::with(15);
    let (who, from) = (person(1), desk.today);
    let end = from.plus_days(100);
    let began = Fact::RoleBegan { person: who.clone(), role: role("mayor"), place: Some(place(0)), from, until: None };
    let ended = Fact::RoleEnded { person: who.clone(), role: role("mayor"), place: Some(place(0)), until: end };
    assert_eq!(desk.put(record(began)), Told::Recorded);
    assert_eq!(desk.put(record(ended)), Told::Recorded);
    let (actor, subject) = (Actor::Person { person: who }, Subject::Place { place: place(0) });
    let ruling = |days| desk.register.may(&actor, Act::Commit, &subject, from.plus_days(days)).ruling;
    assert_eq!([ruling(0), ruling(99)], [Ruling::Allowed {}, Ruling::Allowed {}]);
    assert_eq!([ruling(100), ruling(1000)], [Ruling::Refused {}, Ruling::Refused {}]);
}

#[test]
fn training_is_not_only_stored_but_checked() {
    let mut desk = Desk::of(programme(|document| {
        document.profile.sponsors.as_mut().unwrap().training.as_mut().unwrap().need = Need::Required;
    }));
    let (who, when) = (person(1), Span::day(desk.today));
    let willing = Fact::SponsorStageReached { person: who.clone(), place: place(0), stage: Stage::Willing, when: when.clone() };
    let days = |days| Fact::TrainingAttended { person: who.clone(), kind: None, days, when: when.clone() };
    let assigned = |duty| {
        let (person, place, from) = (who.clone(), place(0), desk.today);
        record(Fact::SponsorAssigned { person, place, topic: None, duty, from, until: None })
    };
    let (as_sponsor, as_deputy) = (assigned(Duty::Sponsor), assigned(Duty::Deputy));
    assert_eq!(desk.put(record(willing)), Told::Recorded);
    assert_eq!(desk.put(record(days(3))), Told::Recorded);
    assert_eq!(desk.would(as_sponsor.clone()), refused(Rule::Training));
    assert_eq!(desk.would(as_deputy), refused(Rule::Training));
    assert_eq!(desk.put(record(days(1))), Told::Recorded);
    assert_eq!(desk.put(as_sponsor), Told::Recorded);
}

#[test]
fn a_contact_whose_role_has_ended_is_told() {
    let mut desk = Desk::with(15);
    let from = day("2022-03-01");
    let (until, contact) = (from.plus_days(100), role("project-manager"));
    let began = Fact::RoleBegan { person: person(1), role: contact.clone(), place: None, from, until: Some(until) };
    assert_eq!(desk.put(record(began)), Told::Recorded);
    let told = |days| {
        let as_of = AsOf { day: from.plus_days(days), known_on: Some(desk.today) };
        let ended = Finding::ContactRoleEnded { place: None, role: contact.clone(), until };
        desk.register.report(as_of).findings.contains(&ended)
    };
    assert_eq!([told(99), told(100)], [false, true]);
}
