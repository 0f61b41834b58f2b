//! Random facts about persons and projects.

use klikks_core::{
    Certificate, Co2Saving, Day, Duty, Fact, Gas, Group, GroupId, GroupKind, Mandate, Method, PersonId, Project, ProjectId,
    ProjectState, Qualifier, RoleId, SavingBasis, SavingOf, Stage, TopicId,
};

use super::{Knobs, earlier, place, span};

/// How many kinds of fact there are.
pub(crate) const KINDS: u8 = 17;

/// One of four persons.
pub(crate) fn person(number: u8) -> PersonId {
    PersonId::parse(&format!("p-{:016x}", number % 4)).unwrap()
}

fn project(number: u8) -> ProjectId {
    ProjectId::parse(["pv", "heat", "panel"][usize::from(number % 3)]).unwrap()
}

fn role(number: u8) -> RoleId {
    RoleId::parse(["mayor", "climate-manager", "project-manager"][usize::from(number % 3)]).unwrap()
}

const STAGES: [Stage; 9] = [
    Stage::Interested,
    Stage::Willing,
    Stage::Named,
    Stage::Appointed,
    Stage::Trained,
    Stage::Active,
    Stage::Paused,
    Stage::Ended,
    Stage::Honoured,
];

const STATES: [ProjectState; 4] = [ProjectState::Idea, ProjectState::Planned, ProjectState::Done, ProjectState::Dropped];

/// A figure of one of several bases and gases.
pub(crate) fn saving(what: u8, how: u8) -> Co2Saving {
    let day = |month: u8| Day::parse(&format!("2023-{:02}-01", 1 + month % 3)).unwrap();
    Co2Saving {
        kilograms: u32::from(how) * 1000 + u32::from(what),
        qualifier: [Qualifier::Exactly, Qualifier::About, Qualifier::AtLeast, Qualifier::AtMost][usize::from(how % 4)],
        basis: match what % 5 {
            0 | 1 => SavingBasis::PerYear {},
            2 => SavingBasis::InPeriod { first_day: day(0), last_day: day(how) },
            3 => SavingBasis::Lifetime { years: Some(u16::from(how % 3)) },
            _ => SavingBasis::Lifetime { years: None },
        },
        method: [Method::Estimated, Method::Measured, Method::Unknown][usize::from(how % 3)],
        gas: [Gas::Co2, Gas::Co2e][usize::from(what / 8 % 2)],
    }
}

/// A fact of the kind with this number.
pub(crate) fn fact(kind: u8, Knobs { whom, what, how, when }: Knobs, today: Day) -> Fact {
    let (place, topic) = (place(whom), (how % 2 == 0).then(|| TopicId::parse("information-panel").unwrap()));
    let (person, to) = (person(what), person(what / 4));
    let from = earlier(today, 10).plus_days(u32::from(when % 20));
    let until = (how % 3 > 0).then(|| from.plus_days(u32::from(how % 16)));
    let end = from.plus_days(u32::from(how % 16));
    let when = span(when, today);
    let certificate = [Certificate::Hours, Certificate::Participation][usize::from(how % 2)];
    match kind % KINDS {
        0 => Fact::RoleBegan { person, role: role(how), place: (how % 4 > 0).then_some(place), from, until },
        1 => Fact::RoleEnded { person, role: role(how), place: (how % 4 > 0).then_some(place), until: end },
        2 => Fact::ContactNamed { place, role: role(how), person: (how % 2 > 0).then_some(person), when },
        3 => Fact::SponsorStageReached { person, place, stage: STAGES[usize::from(how) % 9], when },
        4 => Fact::TrainingAttended { person, kind: None, days: u32::from(how % 5), when },
        5 => Fact::MandateGiven { person, place, body: role(how), manner: Mandate::Order, from, until },
        6 => Fact::SponsorAssigned {
            person,
            place,
            topic,
            duty: [Duty::Sponsor, Duty::Deputy][usize::from(how / 2 % 2)],
            from,
            until,
        },
        7 => Fact::AssignmentEnded { person, place, topic, until: end },
        8 => Fact::AssignmentHandedOver { person, to, place, topic, on: end },
        9 => Fact::LeaveTaken { person, from, until },
        10 => Fact::GroupFormed { group: group(person, to, place, from) },
        11 => Fact::CertificateRequested { person, certificate, when },
        12 => Fact::HoursReported { person, minutes: u32::from(how), first_day: from, last_day: end },
        13 => Fact::CertificateIssued { person, certificate, when },
        14 => Fact::ProjectRecorded {
            project: Project { id: project(what), place, name: "Projekt".to_owned(), topic, fields: Vec::new() },
        },
        15 => Fact::ProjectStateReached { project: project(what), state: STATES[usize::from(how) % 4], when },
        _ => Fact::SavingReported { of: SavingOf::Project { project: project(what / 16) }, saving: saving(what, how), when },
    }
}

fn group(one: PersonId, other: PersonId, place: klikks_core::PlaceId, from: Day) -> Group {
    let id = GroupId::parse("team").unwrap();
    Group { id, place, kind: GroupKind::Tandem, members: vec![one, other], lead: None, topics: Vec::new(), from, until: None }
}
