//! From the words of the model to those of the core, and back.

use klikks_core::{
    Action, Allocation, Arrival, Basis, Cap, CountingUnit, Day, Fact, GroupRule, Instant, IntakeId, Moment, OrderBy, Programme,
    ReceiptOrder, Register, Remainder, Rule, Span, Strictness, TermOfResponse, TieRule, TimeOfDay, Together,
};

use super::{
    desk::{FIRST_DAY, Told, day, programme, until},
    facts, play,
    reference::{self, Group, Limit, Model, Note, Wish},
};

/// The day with this number; day 0 is the first.
fn nth(day_number: i32) -> Day {
    day("2022-01-01").plus_days(u32::try_from(334 + day_number).unwrap())
}

fn intake(number: usize) -> IntakeId {
    facts::intake(if number == 0 { 0 } else { 3 })
}

fn place(who: usize) -> klikks_core::PlaceId {
    facts::place(u8::try_from(who).unwrap())
}

fn basis(basis: reference::Basis) -> Basis {
    match basis {
        reference::Basis::Commune => Basis::CommuneBacked,
        reference::Basis::Group => Basis::CitizenGroup,
        reference::Basis::Person => Basis::PrivateIndividual,
    }
}

fn cap(cap: reference::Cap) -> Cap {
    let counts = match (cap.communes, cap.districts) {
        (true, true) => CountingUnit::Both,
        (_, false) => CountingUnit::Communes,
        (false, true) => CountingUnit::Districts,
    };
    match cap.limit {
        Limit::None => Cap::None {},
        Limit::Target => Cap::Target { places: cap.places, counts },
        Limit::Hard => Cap::Hard { places: cap.places, counts },
    }
}

fn term(end: reference::End) -> TermOfResponse {
    let strictness = match end.door {
        None => Strictness::Soft { grace_days: None },
        Some(door) if door == end.last => Strictness::Hard {},
        Some(door) => Strictness::Soft { grace_days: Some(u16::try_from(door - end.last).unwrap()) },
    };
    until(nth(end.last), strictness)
}

fn arrival(arrival: reference::Arrival) -> Arrival {
    Arrival::at(match (arrival.first, arrival.last) {
        (Some(first), Some(last)) if first == last => Span::day(nth(first)),
        (Some(first), Some(last)) => Span::Between { earliest: nth(first), latest: nth(last), wording: None },
        (_, Some(last)) => Span::UpTo { latest: nth(last), wording: None },
        _ => Span::Unknown { wording: None },
    })
}

fn rule(name: &str) -> Rule {
    serde_json::from_value(name.into()).unwrap()
}

/// The register that a model describes, with nothing on record.
pub(super) fn register(model: &Model) -> Register {
    assert_eq!(nth(0), day(FIRST_DAY));
    Register::new(programme_of(model))
}

fn programme_of(model: &Model) -> Programme {
    programme(|document| {
        document.term.last_day = nth(model.last_day);
        for (of, written) in model.intakes.iter().zip(&mut document.intakes) {
            written.opens = nth(of.opens);
            written.cap = cap(of.cap);
            written.deadline = of.end.map(term);
            written.waiting_list = of.list;
            written.allocation = if of.at_close { Allocation::AtCloseByReceipt {} } else { Allocation::ByReceipt {} };
            let by = if of.by_days { OrderBy::ReceivedDay } else { OrderBy::Recorded };
            written.order = Some(ReceiptOrder { by, tie: TieRule::LaterEvidence });
        }
    })
}

fn members(group: &Group) -> Vec<klikks_core::PlaceId> {
    group.members.iter().copied().map(place).collect()
}

fn group_rule(group: &Group) -> GroupRule {
    if group.split { GroupRule::Split } else { GroupRule::AllOrNone }
}

fn fact(note: &Note, today: Day) -> Fact {
    let when = Span::day(today);
    match note {
        Note::Known(who) => facts::registration(u8::try_from(*who).unwrap(), "Ort"),
        Note::Asked { who, intake: of, basis: on, arrival: at, group } => Fact::AdmissionRequested {
            place: place(*who),
            intake: intake(*of),
            basis: basis(*on),
            arrival: arrival(*at),
            one_of: None,
            together: group.as_ref().map(|group| Box::new(Together { places: members(group), rule: group_rule(group) })),
        },
        Note::Held { who, intake: of, basis: on, until } => {
            let noon = TimeOfDay::parse(if until % 2 == 0 { "00:00" } else { "12:00" }).unwrap();
            let until = Instant::at(nth(until.div_euclid(2)), noon);
            Fact::PlaceHeld { place: place(*who), intake: intake(*of), basis: basis(*on), until, when }
        }
        Note::Released(who) => Fact::HoldReleased { place: place(*who), reason: "nicht genutzt".to_owned(), when },
        Note::Closed(of) => Fact::IntakeClosed { intake: intake(*of), reason: "genug".to_owned(), when },
        Note::GivenOut { intake: of, order, places } => Fact::PlacesAllocated {
            intake: intake(*of),
            order: order.iter().copied().map(place).collect(),
            places: u32::try_from(*places).unwrap(),
            rest: Remainder::Waits,
            when,
        },
        Note::Granted { who, intake: of, basis: on } => {
            Fact::AdmissionGranted { place: place(*who), intake: intake(*of), basis: basis(*on), when }
        }
        Note::Waits { who, intake: of, basis: on } => {
            Fact::AdmissionWaiting { place: place(*who), intake: intake(*of), basis: basis(*on), when }
        }
        Note::Withdrew(who) => Fact::ParticipationWithdrawn { place: place(*who), when },
        Note::Declined(who) => Fact::ParticipationDeclined { place: place(*who), when },
        Note::Cap { intake: of, cap: new } => Fact::CapChanged { intake: intake(*of), cap: cap(*new), when },
        Note::End { intake: of, end } => Fact::DeadlineChanged { intake: intake(*of), deadline: term(*end).into(), when },
        Note::Exception { who, rule: from } => {
            Fact::ExceptionMade { place: place(*who), rule: rule(from), reason: "weil es so war".to_owned(), when }
        }
        Note::Void => Fact::Retracted { reason: "Versehen".to_owned() },
    }
}

pub(super) fn command(wish: &Wish, today: i32) -> klikks_core::Command {
    let today = nth(today);
    let action = match wish {
        Wish::Note(note) => Action::Record { fact: fact(note, today) },
        Wish::Ask { who, intake: of, basis: on, arrival: at } => Action::RequestAdmission {
            place: place(*who),
            intake: intake(*of),
            basis: basis(*on),
            arrival: arrival(*at),
            one_of: None,
        },
        Wish::AskTogether { group, intake: of, basis: on, arrival: at } => Action::RequestTogether {
            places: members(group),
            rule: group_rule(group),
            intake: intake(*of),
            basis: basis(*on),
            arrival: arrival(*at),
        },
        Wish::Promote(of) => Action::Promote { intake: intake(*of) },
        Wish::GiveOut(of) => Action::Allocate { intake: intake(*of), seed: None },
        Wish::Retract(entry) => Action::Correct { seq: u32::try_from(*entry).unwrap() + 1, fact: fact(&Note::Void, today) },
    };
    play::command(Moment::Day(today), action)
}

/// Whether the core says what the model says.
pub(super) fn same(told: &reference::Told, found: &Told) -> bool {
    match (told, found) {
        (reference::Told::Recorded, Told::Recorded) | (reference::Told::Requested, Told::Requested) => true,
        (reference::Told::Admitted { late }, Told::Admitted { late: found }) => late == found,
        (reference::Told::Waiting(rank), Told::Waiting(found)) => rank == found,
        (reference::Told::Allocated(admitted, waiting), Told::Allocated(found, others)) => {
            let numbers = |places: &[usize]| places.iter().map(|who| u8::try_from(*who).unwrap()).collect::<Vec<_>>();
            numbers(admitted) == *found && numbers(waiting) == *others
        }
        (reference::Told::Refused(rules), Told::Refused(found)) => {
            rules.iter().map(|name| rule(name)).collect::<std::collections::BTreeSet<_>>() == *found
        }
        _ => false,
    }
}

/// Where the register and the model see the places otherwise, in words.
pub(super) fn difference(model: &Model, register: &Register) -> Option<String> {
    let (world, state) = (model.world(), register.state());
    let profile = &register.programme().document().profile;
    for of in 0..2 {
        let in_force = state.caps.get(&intake(of)).map_or(register.programme().intake(&intake(of)).unwrap().cap, |cap| cap.what);
        let taken = (world.taken(of), state.taken(&intake(of), in_force.counts(), profile));
        let queue: Vec<_> = world.queue(of).into_iter().map(place).collect();
        let found: Vec<_> = state.queue(&intake(of)).into_iter().cloned().collect();
        if taken.0 != taken.1 || queue != found {
            return Some(format!("intake {of}: {} taken, {queue:?} wait; the register: {}, {found:?}", taken.0, taken.1));
        }
    }
    for who in 0..reference::PLACES {
        let of = state.of(&place(who));
        let found = (of.is_some_and(|of| of.request.is_some()), of.is_some_and(|of| of.hold.is_some()));
        let due = (world.open.iter().any(|(asked, ..)| *asked == who), world.holds.contains_key(&who));
        if found != due {
            return Some(format!("of {who}, a request and a hold: {due:?}; the register: {found:?}"));
        }
    }
    let inside: Vec<_> = world.inside.keys().map(|who| place(*who)).collect();
    let mut found: Vec<_> = state.taking_part().map(|(place, _)| place.clone()).collect();
    found.sort_by_key(|found| (0..reference::PLACES).position(|who| place(who) == *found));
    (inside != found).then(|| format!("{inside:?} are in; the register: {found:?}"))
}
