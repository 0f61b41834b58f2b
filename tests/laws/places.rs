//! Places that are given out: whoever comes together is treated alike, a lot is the lot of the page, and every prefix is a register.

use std::collections::BTreeSet;

use klikks_core::{
    Action, Allocation, Arrival, Basis, Cap, Check, CountingUnit, Day, Fact, Lot, OrderBy, PlaceId, Programme, ProgrammeDocument,
    ReceiptOrder, Register, Rule, Ruling, Span, TieRule,
};
use proptest::{
    prelude::{Just, Strategy, any},
    prop_assert, prop_assert_eq,
};

use super::{
    facts::{intake, place, registration},
    holds,
    play::{command, games, journal, submit},
};

/// A small programme with so many places for communes, one way to give them out, and one order.
fn small(places: u32, allocation: Allocation, by: OrderBy, list: bool) -> Register {
    let mut document: ProgrammeDocument = serde_json::from_str(include_str!("../../examples/nrw-2022/programme.json")).unwrap();
    (document.topics, document.links, document.contacts) = (Vec::new(), Vec::new(), Vec::new());
    let first = &mut document.intakes[0];
    (first.id, first.deadline, first.waiting_list) = (intake(0), None, list);
    first.cap = Cap::Hard { places, counts: CountingUnit::Both };
    (first.allocation, first.order) = (allocation, Some(ReceiptOrder { by, tie: TieRule::LaterEvidence }));
    let mut register = Register::new(Programme::new(document).unwrap());
    for whom in 0..5 {
        put(&mut register, Action::Record { fact: registration(whom, "Ort") });
    }
    register
}

fn today() -> Day {
    Day::parse("2022-12-20").unwrap()
}

/// What is answered, and which rules object; what is accepted is applied.
fn put(register: &mut Register, action: Action) -> (Ruling, BTreeSet<Rule>) {
    let command = command(today().into(), action);
    let decision = register.decide(&command);
    let verdict = decision.map_or_else(|rejection| rejection.verdict, |decision| decision.verdict);
    submit(register, &command);
    (verdict.ruling, verdict.grounds.iter().filter(|check| check.objects()).map(|check| check.rule).collect())
}

/// A request that came between two days of December.
fn ask(whom: u8, (first, days): (u8, u8)) -> Action {
    let earliest = Day::parse("2022-12-01").unwrap().plus_days(first.into());
    let received = match days {
        0 => Span::day(earliest),
        days => Span::Between { earliest, latest: earliest.plus_days(days.into()), wording: None },
    };
    let basis = Basis::CommuneBacked;
    Action::RequestAdmission { place: place(whom), intake: intake(0), basis, arrival: Arrival::at(received), one_of: None }
}

fn close(register: &mut Register) {
    let fact = Fact::IntakeClosed { intake: intake(0), reason: "genug".to_owned(), when: Span::day(today()) };
    put(register, Action::Record { fact });
}

/// Who is in and who waits, without an order among those who are in.
fn outcome((ruling, against): (Ruling, BTreeSet<Rule>)) -> (BTreeSet<PlaceId>, Vec<PlaceId>, BTreeSet<Rule>) {
    match ruling {
        Ruling::Allocated { admitted, waiting, .. } => (admitted.into_iter().collect(), waiting, against),
        _ => (BTreeSet::new(), Vec::new(), against),
    }
}

fn arrivals() -> impl Strategy<Value = [(u8, u8); 5]> {
    any::<[u8; 5]>().prop_map(|numbers| numbers.map(|number| (number % 4, if number < 160 { 0 } else { number / 4 % 3 })))
}

fn orders() -> impl Strategy<Value = Vec<u8>> {
    Just(vec![0, 1, 2, 3, 4]).prop_shuffle()
}

/// In whatever order requests are written down, the same are in and the same wait, or nothing is decided.
#[test]
fn the_journal_prefers_nobody_at_the_close() {
    holds(1_500, (arrivals(), orders(), 0..6_u32, any::<[bool; 2]>()), |(came, order, places, [list, by_days])| {
        let by = if by_days { OrderBy::ReceivedDay } else { OrderBy::Received };
        let told = |order: &[u8]| {
            let mut register = small(places, Allocation::AtCloseByReceipt {}, by, list);
            for whom in order {
                put(&mut register, ask(*whom, came[usize::from(*whom)]));
            }
            close(&mut register);
            outcome(put(&mut register, Action::Allocate { intake: intake(0), seed: None }))
        };
        prop_assert_eq!(told(&[0, 1, 2, 3, 4]), told(&order));
        Ok(())
    });
}

/// Nor does it among those who wait: the same move up, or nobody does, and nobody passes one who certainly came before.
#[test]
fn the_journal_prefers_nobody_on_the_list() {
    holds(1_500, (arrivals(), orders(), 0..6_u32, any::<bool>()), |(came, order, places, by_days)| {
        let by = if by_days { OrderBy::ReceivedDay } else { OrderBy::Received };
        let told = |order: &[u8]| {
            let mut register = small(0, Allocation::ByReceipt {}, by, true);
            for whom in order {
                put(&mut register, ask(*whom, came[usize::from(*whom)]));
            }
            let cap = Cap::Hard { places, counts: CountingUnit::Both };
            put(&mut register, Action::Record { fact: Fact::CapChanged { intake: intake(0), cap, when: Span::day(today()) } });
            let (inside, _, against) = outcome(put(&mut register, Action::Promote { intake: intake(0) }));
            let again = Register::replay(register.programme().clone(), register.entries().to_vec());
            (inside, against, again.is_ok())
        };
        let (one, other) = (told(&[0, 1, 2, 3, 4]), told(&order));
        prop_assert_eq!(&one, &other);
        let (inside, _, read_again) = one;
        prop_assert!(read_again && inside.len() <= places as usize);
        let is_in = |whom: u8| inside.contains(&place(whom));
        for (later, sooner) in (0..5_u8).flat_map(|later| (0..5_u8).map(move |sooner| (later, sooner))) {
            let ((first, _), (other, days)) = (came[usize::from(later)], came[usize::from(sooner)]);
            prop_assert!(other + days >= first || !is_in(later) || is_in(sooner), "{later} passes {sooner}");
        }
        Ok(())
    });
}

/// The lot of the register is the lot of the page: the same list, the same hash, the same order.
#[test]
fn the_lot_of_the_register_is_the_lot_of_the_page() {
    holds(1_000, (orders(), 0..4_usize, 0..4_u32, any::<u32>()), |(order, absent, places, seed)| {
        let mut register = small(places, Allocation::AtCloseByLot {}, OrderBy::Recorded, true);
        let asked = &order[absent..];
        for whom in asked {
            put(&mut register, ask(*whom, (0, 0)));
        }
        close(&mut register);
        let seed_from = "Lottozahlen";
        let (ruling, against) = put(&mut register, Action::CommitLot { intake: intake(0), seed_from: seed_from.to_owned() });
        prop_assert_eq!(ruling, Ruling::Recorded {}, "{:?}", against);
        let lot = Lot::new(asked.iter().map(|whom| place(*whom)), places, seed_from).unwrap();
        let committed = register.entries().last().unwrap().fact.clone();
        let hash = if let Fact::LotCommitted { list_hash, .. } = committed { Some(list_hash) } else { None };
        prop_assert_eq!(hash, Some(lot.hash()));
        let seed = seed.to_string();
        let drawn: Vec<PlaceId> = lot.draw(&lot.hash(), &seed).unwrap().into_iter().map(|ticket| ticket.place).collect();
        let (ruling, _) = put(&mut register, Action::Allocate { intake: intake(0), seed: Some(seed) });
        let Ruling::Allocated { admitted, waiting, .. } = ruling else {
            return Err(proptest::test_runner::TestCaseError::fail("refused"));
        };
        if asked.len() > places as usize {
            let (inside, others) = drawn.split_at(places as usize);
            prop_assert_eq!((&admitted[..], &waiting[..]), (inside, others));
        } else {
            prop_assert_eq!((admitted.len(), waiting.len()), (asked.len(), 0));
        }
        Ok(())
    });
}

/// Every prefix of a journal of any length is a register that can be read, and on none of them more is given than there is.
#[test]
fn every_prefix_is_a_register_with_no_place_too_many() {
    holds(150, games(), |game| {
        let register = game.play();
        let mut prefix = Register::new(register.programme().clone());
        let profile = &register.programme().document().profile;
        for entry in register.entries() {
            let before = prefix.clone();
            prefix.apply(entry.clone());
            if entry.corrects.is_some() {
                continue;
            }
            let (Fact::AdmissionGranted { place, intake, .. } | Fact::PlaceHeld { place, intake, .. }) = &entry.fact else {
                continue;
            };
            let written = register.programme().intake(intake).unwrap().cap;
            let cap = prefix.state().caps.get(intake).map_or(written, |changed| changed.what);
            let used = |of: &Register| {
                let state = of.state();
                let taken = state.taken(intake, cap.counts(), profile);
                taken + state.held(intake, cap.counts(), profile, entry.recorded_at)
            };
            let excepted = before.state().of(place).unwrap().exceptions.iter().any(|exception| exception.what == Rule::Cap);
            if let (Cap::Hard { places, .. }, false) = (cap, excepted) {
                let (was, is) = (used(&before), used(&prefix));
                prop_assert!(is <= was || is <= places, "{:?}\n{}", entry, journal(&register));
            }
        }
        let length = register.entries().len();
        for cut in [length / 3, length / 2, length.saturating_sub(1), length] {
            let read = Register::replay(register.programme().clone(), register.entries()[..cut].to_vec());
            let mut applied = Register::new(register.programme().clone());
            register.entries()[..cut].iter().for_each(|entry| applied.apply(entry.clone()));
            prop_assert_eq!(read.as_ref(), Ok(&applied), "{}", journal(&register));
        }
        Ok(())
    });
}

/// After a hard end, whatever comes later, alone or with others, on whatever day it is told: nobody is let in.
#[test]
fn a_closed_intake_takes_nobody_in() {
    holds(1_000, (arrivals(), 0..5_u8, any::<bool>(), 0..900_u32), |(came, whom, at_close, later)| {
        let allocation = if at_close { Allocation::AtCloseByReceipt {} } else { Allocation::ByReceipt {} };
        let mut register = small(3, allocation, OrderBy::ReceivedDay, true);
        put(&mut register, ask(whom, came[0]));
        close(&mut register);
        let alone = ask((whom + 1) % 5, came[1]);
        let Action::RequestAdmission { intake, basis, arrival, .. } = alone.clone() else { return Ok(()) };
        let places = vec![place((whom + 2) % 5), place((whom + 3) % 5)];
        let together = Action::RequestTogether { places, rule: klikks_core::GroupRule::Split, intake, basis, arrival };
        for action in [alone, together] {
            let asked = command(today().plus_days(later).into(), action);
            let checks = register.check(&asked);
            let objects = checks.iter().filter(|check| check.rule == Rule::Term).any(Check::objects);
            prop_assert!(objects && register.decide(&asked).is_err());
        }
        Ok(())
    });
}
