//! Holds, groups, lots and desks that look at the same place: one failure, one test.

use klikks_core::{
    Action, Allocation, Basis, Fact, Finding, GroupRule, Instant, Register, Remainder, Rule, Span, Strictness, sections,
};

use super::{
    desk::{Desk, Told, ask_at, day, hard, programme, record, refused, until},
    facts::{intake, place},
};

const ADMITTED: Told = Told::Admitted { late: false };

/// One place, at an intake that is decided at its close.
fn at_close(allocation: Allocation, list: bool) -> Desk {
    Desk::of(programme(|document| {
        let first = &mut document.intakes[0];
        (first.cap, first.deadline, first.waiting_list, first.allocation) = (hard(1), None, list, allocation);
    }))
}

fn close(desk: &mut Desk) {
    let fact = Fact::IntakeClosed { intake: intake(0), reason: "genug".to_owned(), when: desk.now() };
    assert_eq!(desk.put(record(fact)), Told::Recorded);
}

fn allocate(seed: Option<&str>) -> Action {
    Action::Allocate { intake: intake(0), seed: seed.map(str::to_owned) }
}

fn commit(seed_from: &str) -> Action {
    Action::CommitLot { intake: intake(0), seed_from: seed_from.to_owned() }
}

/// What is answered to each of these is that the places of the first intake cannot be given so.
fn no_way(desk: &Desk, actions: impl IntoIterator<Item = Action>) {
    for action in actions {
        assert_eq!(desk.would(action.clone()), refused(Rule::Allocation), "{action:?}");
    }
}

#[test]
fn m04_two_desks_that_saw_one_free_place_give_it_away_once() {
    let mut desk = Desk::with(1);
    let seen = desk.last();
    let (first, second) = (ask_at(0, desk.now()), ask_at(1, desk.now()));
    assert_eq!(desk.put_having_seen(seen, first), ADMITTED);
    // the second is not put on a list it has never seen: it is told to look first
    assert_eq!(desk.put_having_seen(seen, second.clone()), refused(Rule::Seen));
    assert_eq!((desk.inside(), desk.queue()), (vec![0], vec![]));
    let seen = desk.last();
    assert_eq!(desk.put_having_seen(seen, second), Told::Waiting(1));
}

/// A citizens' group takes up no place, so what is held for it keeps none and asks nobody; it is no ticket for its commune.
#[test]
fn m08_a_hold_that_keeps_no_place_is_no_way_around_the_list() {
    let mut desk = Desk::with(1);
    assert_eq!((desk.ask(0), desk.ask(1)), (ADMITTED, Told::Waiting(1)));
    let until = Instant::end_of(desk.today.plus_days(7));
    let (place, intake, basis) = (place(2), intake(0), Basis::CitizenGroup);
    assert_eq!(desk.put(record(Fact::PlaceHeld { place, intake, basis, until, when: desk.now() })), Told::Recorded);
    desk.withdraw(0);
    assert_eq!(desk.grant(2), refused(Rule::Queue));
    assert_eq!((desk.ask(2), desk.queue()), (Told::Waiting(2), vec![1, 2]));
}

#[test]
fn m07_a_cap_that_changes_between_check_and_write_is_looked_at_first() {
    let mut desk = Desk::with(1);
    let (seen, asked) = (desk.last(), ask_at(0, desk.now()));
    desk.cap(0);
    assert_eq!(desk.put_having_seen(seen, asked.clone()), refused(Rule::Seen));
    assert_eq!((desk.inside(), desk.queue()), (vec![], vec![]));
    let seen = desk.last();
    assert_eq!(desk.put_having_seen(seen, asked), Told::Waiting(1));
}

#[test]
fn m10_a_group_is_not_split_unasked() {
    let mut desk = Desk::with(2);
    desk.ask(0);
    assert_eq!(desk.ask_together(&[1, 2], GroupRule::AllOrNone), Told::Allocated(vec![], vec![1, 2]));
    assert_eq!(desk.ask(3), Told::Waiting(3));
    // one place is free, and nobody gets it: no half of the group, and nobody behind it
    assert_eq!(desk.grant(1), refused(Rule::Cap));
    assert_eq!(desk.grant(2), refused(Rule::Cap));
    assert_eq!(desk.grant(3), refused(Rule::Queue));
    assert_eq!(desk.promote(), refused(Rule::Cap));
    assert_eq!(desk.would(desk.held(1, desk.today.plus_days(9))), refused(Rule::Cap));
    assert_eq!((desk.inside(), desk.queue()), (vec![0], vec![1, 2, 3]));
    desk.cap(3);
    assert_eq!(desk.promote(), Told::Allocated(vec![1, 2], vec![3]));
    assert_eq!((desk.inside(), desk.queue()), (vec![0, 1, 2], vec![3]));
    let is_split = |finding: &Finding| matches!(finding, Finding::GroupSplit { .. });
    assert!(!desk.register.findings().iter().any(is_split));
}

#[test]
fn m10_a_group_that_may_be_split_is_split_in_its_own_order() {
    let mut desk = Desk::with(2);
    assert_eq!(desk.ask_together(&[3, 1, 0], GroupRule::Split), Told::Allocated(vec![3, 1], vec![0]));
    assert_eq!((desk.inside(), desk.queue()), (vec![1, 3], vec![0]));
}

#[test]
fn m10_a_group_that_was_split_by_exception_is_told() {
    let mut desk = Desk::with(1);
    desk.ask_together(&[1, 2], GroupRule::AllOrNone);
    desk.except(2, Rule::Cap);
    assert_eq!(desk.grant(2), Told::Recorded);
    let split = Finding::GroupSplit { inside: vec![place(2)], outside: vec![place(1)] };
    assert!(desk.register.findings().contains(&split), "{:?}", desk.register.findings());
    // the other half needs one place, not two
    assert_eq!(desk.cap(2), Told::Recorded);
    assert_eq!(desk.grant(1), Told::Recorded);
}

#[test]
fn m13_no_place_is_kept_and_no_list_offered_after_the_end() {
    let end = day("2022-12-31");
    let mut desk = Desk::of(programme(|document| {
        (document.intakes[0].cap, document.intakes[0].deadline) = (hard(1), Some(until(end, Strictness::Hard {})));
    }));
    assert_eq!(desk.put(desk.held(0, end)), Told::Recorded);
    assert_eq!(desk.would(ask_at(1, desk.now())), Told::Waiting(1));
    desk.today = end.plus_days(1);
    // the hold is over, and so is the intake: the place is free, and nobody is told that they might have it
    assert_eq!(desk.would(ask_at(1, desk.now())), refused(Rule::Deadline));
    assert_eq!(desk.would(ask_at(0, desk.now())), refused(Rule::Deadline));
    let told = sections(&desk.public(), desk.today);
    let room = told.into_iter().find(|section| section.id == "room").unwrap().items.concat();
    assert!(!room.contains("waiting list"), "{room}");
    // what is kept free is not kept in the past
    assert_eq!(desk.would(desk.held(0, end)), refused(Rule::Time));
}

#[test]
fn m14_a_place_that_is_kept_free_is_not_offered_to_others() {
    let mut desk = Desk::with(1);
    assert_eq!(desk.put(desk.held(0, desk.today.plus_days(3))), Told::Recorded);
    assert_eq!(desk.ask(1), Told::Waiting(1));
    assert_eq!(desk.would(ask_at(0, desk.now())), ADMITTED);
    // nor is its holder told that it takes part
    assert!(desk.public().places.is_empty());
    assert!(desk.inside().is_empty());
}

#[test]
fn further_a_hold_that_expires_frees_one_place_and_no_more() {
    let mut desk = Desk::with(2);
    desk.ask(0);
    let end = desk.today.plus_days(2);
    assert_eq!(desk.put(desk.held(1, end)), Told::Recorded);
    // told twice, it is still one place
    assert_eq!(desk.put(desk.held(1, end)), Told::Recorded);
    assert_eq!(desk.ask(2), Told::Waiting(1));
    assert_eq!(desk.ask(3), Told::Waiting(2));
    assert_eq!(desk.promote(), refused(Rule::Cap));
    desk.today = end;
    assert_eq!(desk.promote(), Told::Allocated(vec![2], vec![3]));
    assert_eq!(desk.promote(), refused(Rule::Cap));
    assert_eq!((desk.inside(), desk.queue()), (vec![0, 2], vec![3]));
}

#[test]
fn further_a_hold_that_expired_does_not_jump_the_queue() {
    let mut desk = Desk::with(1);
    let end = desk.today.plus_days(2);
    desk.put(desk.held(0, end));
    assert_eq!(desk.ask(1), Told::Waiting(1));
    desk.today = end;
    assert_eq!(desk.grant(0), refused(Rule::Queue));
    assert_eq!(desk.would(desk.held(0, end.plus_days(2))), refused(Rule::Queue));
    assert_eq!(desk.would(ask_at(0, desk.now())), Told::Waiting(2));
    assert_eq!(desk.grant(1), Told::Recorded);
}

#[test]
fn further_a_lot_cannot_be_drawn_again() {
    let mut desk = at_close(Allocation::AtCloseByLot {}, true);
    (0..3).for_each(|whom| assert_eq!(desk.ask(whom), Told::Requested));
    close(&mut desk);
    assert_eq!(desk.put(commit("Lottozahlen")), Told::Recorded);
    // no other list, no other value, no other number of places
    no_way(&desk, [commit("Lottozahlen"), commit("andere Zahlen")]);
    desk.cap(2);
    no_way(&desk, [commit("Lottozahlen")]);
    desk.cap(1);
    let seed =
        |seed: &str| record(Fact::LotDrawn { intake: intake(0), seed: seed.to_owned(), when: Span::Unknown { wording: None } });
    assert_eq!(desk.put(seed("1 2 3")), Told::Recorded);
    no_way(&desk, [seed("1 2 3"), seed("4 5 6"), commit("Lottozahlen"), commit("andere Zahlen")]);
    let Told::Allocated(inside, waiting) = desk.put(allocate(None)) else { panic!("not given out") };
    assert_eq!((inside.len(), waiting.len()), (1, 2));
    no_way(&desk, [seed("4 5 6"), commit("andere Zahlen"), allocate(Some("4 5 6"))]);
}

#[test]
fn further_an_allocation_cannot_be_repeated() {
    let mut desk = at_close(Allocation::AtCloseByReceipt {}, true);
    (0..3).for_each(|whom| assert_eq!(desk.ask(whom), Told::Requested));
    no_way(&desk, [allocate(None)]);
    close(&mut desk);
    assert_eq!(desk.put(allocate(None)), Told::Allocated(vec![0], vec![1, 2]));
    let by_hand = |order: [u8; 3], places| {
        let (order, rest) = (order.map(place).to_vec(), Remainder::Waits);
        record(Fact::PlacesAllocated { intake: intake(0), order, places, rest, when: Span::Unknown { wording: None } })
    };
    desk.withdraw(0);
    no_way(&desk, [allocate(None), by_hand([0, 1, 2], 1), by_hand([2, 1, 0], 1)]);
    // what has become free goes to the next in the order, not to a new round
    assert_eq!(desk.promote(), Told::Allocated(vec![1], vec![2]));
}

/// Each of these would be a way to give the place to somebody else than the procedure does.
#[test]
fn further_no_hand_writes_another_order() {
    let mut desk = at_close(Allocation::AtCloseByReceipt {}, false);
    (0..2).for_each(|whom| assert_eq!(desk.ask(whom), Told::Requested));
    close(&mut desk);
    let by_hand = |order: &[u8], places, rest| {
        let order = order.iter().map(|whom| place(*whom)).collect();
        record(Fact::PlacesAllocated { intake: intake(0), order, places, rest, when: Span::Unknown { wording: None } })
    };
    no_way(
        &desk,
        [
            by_hand(&[1, 0], 1, Remainder::Refused),
            by_hand(&[0, 1], 2, Remainder::Refused),
            by_hand(&[0, 1], 1, Remainder::Waits),
            by_hand(&[0], 1, Remainder::Refused),
            by_hand(&[0, 1, 2], 1, Remainder::Refused),
            by_hand(&[], 0, Remainder::Refused),
        ],
    );
    assert_eq!(desk.grant(1), refused(Rule::Queue));
    assert_eq!(desk.put(by_hand(&[0, 1], 1, Remainder::Refused)), Told::Recorded);
    assert_eq!(desk.grant(0), Told::Recorded);
}

#[test]
fn further_an_exception_is_used_once() {
    let mut desk = Desk::with(0);
    desk.except(0, Rule::Cap);
    assert_eq!(desk.ask(0), ADMITTED);
    desk.withdraw(0);
    assert_eq!(desk.ask(0), Told::Waiting(1));
    assert_eq!(desk.grant(0), refused(Rule::Cap));
    // a second exception is a second entry with a reason of its own
    desk.except(0, Rule::Cap);
    assert_eq!(desk.grant(0), Told::Recorded);
}

/// The journal of a round at its close is read again to the same register, and nothing of it can be left out.
#[test]
fn further_an_allocation_is_read_again_and_no_entry_can_be_missing() {
    let mut desk = at_close(Allocation::AtCloseByReceipt {}, true);
    (0..3).for_each(|whom| assert_eq!(desk.ask(whom), Told::Requested));
    close(&mut desk);
    desk.put(allocate(None));
    let read = |entries| Register::replay(desk.register.programme().clone(), entries);
    let entries = desk.register.entries().to_vec();
    assert_eq!(read(entries.clone()).as_ref(), Ok(&desk.register));
    for left_out in 5..entries.len() - 1 {
        let mut fewer = entries.clone();
        fewer.remove(left_out);
        for (entry, seq) in fewer.iter_mut().zip(1..) {
            entry.seq = seq;
        }
        assert!(read(fewer).is_err(), "nobody misses entry {}", left_out + 1);
    }
}
