//! Random facts: small numbers made into everything that can be on record.

use klikks_core::{
    Anchor, Arrival, Backing, Basis, Body, Cap, Commune, CommuneKind, Count, CountingUnit, Day, DeadlineRule, District, Event,
    EventDate, EventId, EventKindId, EventKinds, Fact, Figure, Instant, IntakeId, Land, Majority, Naming, Outcome, PlaceId,
    Provenance, Regime, RequiredMajority, Resolution, Rhythm, RoleId, Rule, Series, SeriesId, Span, Stage, Strictness,
    TermOfResponse, TimeOfDay, TopicId, Votes,
};

#[path = "people_facts.rs"]
pub(crate) mod people_facts;

/// Four communes and a district of the first.
pub(super) const PLACES: [&str; 5] = ["ahlen", "borken", "coesfeld", "dorsten", "ahlen-west"];

/// The number of what takes back.
const RETRACTION: u8 = 27;

/// How many kinds of fact there are.
pub(super) const KINDS: u8 = 35 + people_facts::KINDS;

/// The rules that can be lifted, the most interesting ones more often, and one that cannot.
const RULES: [Rule; 9] =
    [Rule::Cap, Rule::Queue, Rule::Deadline, Rule::Cap, Rule::Queue, Rule::Basis, Rule::Papers, Rule::Term, Rule::Once];

/// What a fact is made of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Knobs {
    pub(super) whom: u8,
    pub(super) what: u8,
    pub(super) how: u8,
    pub(super) when: u8,
}

pub(super) fn place(whom: u8) -> PlaceId {
    PlaceId::parse(PLACES[usize::from(whom) % PLACES.len()]).unwrap()
}

pub(super) fn intake(what: u8) -> IntakeId {
    IntakeId::parse(if what % 4 == 3 { "year-2" } else { "year-1" }).unwrap()
}

pub(super) fn basis(how: u8) -> Basis {
    match how % 8 {
        0..=5 => Basis::CommuneBacked,
        6 => Basis::CitizenGroup,
        _ => Basis::Organisation,
    }
}

pub(super) fn cap(what: u8, how: u8) -> Cap {
    let places = u32::from(how % 4);
    let counts = [CountingUnit::Communes, CountingUnit::Both, CountingUnit::Districts][usize::from(how / 4) % 3];
    match what % 5 {
        0 => Cap::None {},
        1 => Cap::Target { places, counts },
        _ => Cap::Hard { places, counts },
    }
}

pub(super) fn strictness(what: u8) -> Strictness {
    match what % 4 {
        0 => Strictness::Soft { grace_days: None },
        1 => Strictness::Soft { grace_days: Some(u16::from(what / 4)) },
        _ => Strictness::Hard {},
    }
}

pub(super) fn deadline(what: u8, how: u8) -> TermOfResponse {
    let year_end = Day::parse(if how == 127 { "2300-12-31" } else { "2022-12-10" }).unwrap();
    TermOfResponse {
        wording: "bis dahin".to_owned(),
        rule: DeadlineRule::NamedDay { date: year_end.plus_days(u32::from(how % 64)) },
        regime: if how < 128 { Regime::Bgb193 } else { Regime::CalendarDate },
        ags: None,
        commune_days: Vec::new(),
        receipt: None,
        land: Land::Nw,
        strictness: strictness(what),
        provenance: Provenance::Assumed { reason: "Spiel".to_owned() },
    }
}

/// So many days earlier, not before 2022.
pub(super) fn earlier(day: Day, days: u32) -> Day {
    let first = Day::parse("2022-01-01").unwrap();
    first.plus_days(u32::try_from(first.days_until(day)).unwrap().saturating_sub(days))
}

/// A time that is mostly some days before `today`, known more or less precisely, and sometimes ahead.
pub(super) fn span(when: u8, today: Day) -> Span {
    let date = earlier(today, u32::from(when / 8));
    match when % 8 {
        0..=2 => Span::day(date),
        3 => Span::Instant { at: Instant::at(date, TimeOfDay::parse("23:59").unwrap()) },
        4 => {
            Span::Between {
                earliest: date, latest: today.plus_days(2), wording: Some("Anfang der „Woche“\u{2028}\\".to_owned())
            }
        }
        5 => Span::UpTo { latest: date, wording: Some("bereits".to_owned()) },
        6 => Span::Unknown { wording: None },
        _ => Span::day(earlier(today, 20).plus_days(u32::from(when / 8))),
    }
}

pub(super) fn arrival(when: u8, today: Day) -> Arrival {
    Arrival::at(span(when, today))
}

fn count(how: u8) -> Count {
    let n = u32::from(how);
    match how % 5 {
        0 => Count::About { n },
        1 => Count::MoreThan { n },
        2 => Count::Unknown {},
        _ => Count::Exactly { n },
    }
}

fn resolution(how: u8) -> Resolution {
    Resolution {
        body: [Body::Council, Body::Council, Body::Committee, Body::DistrictCouncil][usize::from(how % 4)],
        outcome: [Outcome::Approved, Outcome::Approved, Outcome::Rejected, Outcome::Adjourned][usize::from(how / 4 % 4)],
        majority: [Majority::Unanimous, Majority::Unknown][usize::from(how / 16 % 2)],
        votes: (how % 3 == 0).then_some(Votes { yes: u32::from(how % 5), no: u32::from(how / 8 % 4), abstentions: 1 }),
        required: (how % 7 == 0).then_some(RequiredMajority::OfStatutoryNumber { members: u32::from(how) }),
        content: None,
        reference: None,
        url: None,
    }
}

/// Now and then a second place, which may be the first one again.
fn also_for(Knobs { what, how, .. }: Knobs) -> Vec<PlaceId> {
    if how % 4 == 0 { vec![place(what)] } else { Vec::new() }
}

fn event(Knobs { whom, what, how, when }: Knobs, today: Day) -> Event {
    let kind = EventKindId::parse("info-event").unwrap();
    Event {
        id: EventId::parse(["one", "two"][usize::from(what % 2)]).unwrap(),
        place: (how % 3 > 0).then(|| place(whom)),
        also_for: also_for(Knobs { whom, what, how, when }),
        kinds: if how % 2 == 0 { EventKinds::Settled { kind } } else { EventKinds::Open { kinds: vec![kind] } },
        when: span(when, today),
        starts: None,
        minutes: None,
        more_dates: (how % 5 == 0)
            .then(|| EventDate { when: span(when / 2, today), starts: None, minutes: Some(90) })
            .into_iter()
            .collect(),
        announced: (how % 7 == 0).then(|| span(when / 3, today)),
        expected: (how % 4 == 0).then(|| count(how)),
        mode: None,
        inviter: None,
        audience: Vec::new(),
        purposes: Vec::new(),
    }
}

fn a_series(what: u8) -> SeriesId {
    SeriesId::parse(["one", "two"][usize::from(what % 2)]).unwrap()
}

fn series(Knobs { whom, what, how, .. }: Knobs, today: Day) -> Series {
    Series {
        id: a_series(what),
        place: place(whom),
        kind: EventKindId::parse("group-meeting").unwrap(),
        rhythm: Rhythm::read("jeden zweiten Donnerstag").unwrap(),
        anchor: if how % 2 == 0 { Anchor::Stated { date: today } } else { Anchor::Unknown {} },
        starts: (how % 3 == 0).then(|| TimeOfDay::parse("18:30").unwrap()),
        minutes: (how % 6 == 0).then_some(90),
        skip_holidays: how % 4 == 1,
        skip_school_breaks: how % 8 == 1,
        audience: Vec::new(),
        topics: Vec::new(),
    }
}

/// A commune, or the district.
pub(super) fn registration(whom: u8, name: &str) -> Fact {
    let (id, name) = (place(whom), name.to_owned());
    if id.as_str() == PLACES[4] {
        return Fact::DistrictRegistered { district: District { id, name, part_of: place(0) }.into() };
    }
    let commune =
        Commune { id, name, epithet: None, land: Land::Nw, kind: CommuneKind::Town, ags: None, population: None, part_of: None };
    Fact::CommuneRegistered { commune: commune.into() }
}

/// A fact of the kind with this number.
pub(super) fn fact(kind: u8, knobs: Knobs, today: Day) -> Fact {
    let Knobs { whom, what, how, when } = knobs;
    let (place, intake, basis, when) = (place(whom), intake(what), basis(how), span(when, today));
    let reason = "weil es so war".to_owned();
    match kind % KINDS {
        0 => backing(knobs, today),
        1 => topic(knobs, today),
        2 => sponsors(knobs, today),
        3 => Fact::InterestExpressed { place, also_for: also_for(knobs), when },
        4 => Fact::InterestCounted { count: count(how), when },
        5 => Fact::CommitmentsExpected { count: count(how), by: today.plus_days(u32::from(what)) },
        6 => Fact::CommitmentGiven { place, when },
        7 => Fact::DeclarationMade { place, also_for: also_for(knobs), when },
        8 => Fact::ResolutionRecorded { place, resolution: resolution(how).into(), when },
        9 => Fact::AgreementSigned { place, also_for: also_for(knobs), when },
        10 => {
            Fact::AdmissionRequested { place, intake, basis, arrival: arrival(knobs.when, today), one_of: None, together: None }
        }
        11 => Fact::AdmissionGranted { place, intake, basis, when },
        12 => Fact::AdmissionWaiting { place, intake, basis, when },
        13 => Fact::AdmissionRefused { place, intake, reason, when },
        14 => Fact::ExceptionMade { place, rule: RULES[usize::from(what) % RULES.len()], reason, when },
        15 => Fact::ParticipationDeclined { place, when },
        16 => Fact::ParticipationWithdrawn { place, when },
        17 => Fact::ParticipationCompleted { place, when },
        18 => Fact::EventPlanned { event: event(knobs, today).into() },
        19 => Fact::EventHeld { event: event(knobs, today).into(), attendance: Some(count(how)) },
        20 => Fact::EventCancelled { event: EventId::parse("one").unwrap(), reason, when },
        21 => Fact::SeriesStarted { series: series(knobs, today).into() },
        22 => Fact::CapChanged { intake, cap: cap(what / 4, how), when },
        23 => Fact::DeadlineChanged { intake, deadline: deadline(what / 4, how).into(), when },
        24 => Fact::StatementPublished { figure: Figure::CommunesIn, count: count(how), wording: "so viele".to_owned(), when },
        25 => registration(whom, "Umbenannt"),
        RETRACTION => Fact::Retracted { reason },
        32 => {
            let until = Instant::at(today.plus_days(u32::from(what % 8)), TimeOfDay::parse("12:00").unwrap());
            Fact::PlaceHeld { place, intake, basis, until, when }
        }
        33 => Fact::HoldReleased { place, reason, when },
        34 => Fact::IntakeClosed { intake, reason, when },
        26 => registration(what, "Ein \"Ort\"\n\u{85}𝄞"),
        28 => Fact::SponsorsNamed { place, manner: [Naming::ByResolution, Naming::ByHead][usize::from(how % 2)], when },
        29 => Fact::SeriesDateMoved {
            series: a_series(what),
            date: today,
            to: today.plus_days(u32::from(how)),
            starts: None,
            reason,
            when,
        },
        30 => Fact::SeriesDateCancelled { series: a_series(what), date: today.plus_days(14), reason, when },
        31 => Fact::SeriesEnded { series: a_series(what), last_day: today.plus_days(u32::from(how)), reason, when },
        people => people_facts::fact(people - 35, knobs, today),
    }
}

/// A role that stands behind a place.
pub(super) fn backing(Knobs { whom, what, when, .. }: Knobs, today: Day) -> Fact {
    let role = RoleId::parse(["mayor", "council", "climate-office"][usize::from(what % 3)]).unwrap();
    Fact::BackingGiven { place: place(whom), role, manner: Backing::Supports, reason: None, when: span(when, today) }
}

/// A topic that a place chose.
pub(super) fn topic(Knobs { whom, what, when, .. }: Knobs, today: Day) -> Fact {
    let topic = TopicId::parse(["unsealing-front-gardens", "information-panel"][usize::from(what % 2)]).unwrap();
    Fact::TopicChosen { place: place(whom), topic, when: span(when, today) }
}

/// Sponsors of a place that were counted.
pub(super) fn sponsors(Knobs { whom, what, how, when }: Knobs, today: Day) -> Fact {
    let stage = [Stage::Willing, Stage::Named, Stage::Trained, Stage::Ended][usize::from(what % 4)];
    Fact::SponsorsCounted { place: place(whom), stage, count: count(how), districts: None, when: span(when, today) }
}
