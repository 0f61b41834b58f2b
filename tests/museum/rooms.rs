//! One failure, one test.

use klikks_core::{
    Action, Answer, Backing, Cap, CountingUnit, Fact, Finding, Language, Register, RoleId, Rule, Span, Strictness, TimeOfDay,
    html, icalendar, sections,
};

use super::{
    desk::{Desk, Told, ask_at, day, hard, programme, record, refused, until},
    facts::{intake, place},
    play::{journal, submit},
};

const ADMITTED: Told = Told::Admitted { late: false };

/// One place, one commune in, and the communes 1, 2 and 3 wait.
fn three_wait() -> Desk {
    let mut desk = Desk::with(1);
    assert_eq!(desk.ask(0), ADMITTED);
    for whom in 1..4 {
        assert_eq!(desk.ask(whom), Told::Waiting(whom.into()));
    }
    desk
}

#[test]
fn m01_one_place_freed_admits_one_not_all() {
    let mut desk = three_wait();
    desk.withdraw(0);
    assert!(desk.inside().is_empty()); // nobody moves up unasked
    assert_eq!(desk.grant(1), Told::Recorded);
    assert_eq!(desk.grant(2), refused(Rule::Cap));
    assert_eq!(desk.grant(3), Told::Refused([Rule::Queue, Rule::Cap].into()));
    assert_eq!((desk.inside(), desk.queue()), (vec![1], vec![2, 3]));
}

#[test]
fn m02_the_oldest_is_served_before_the_newest() {
    let mut desk = three_wait();
    desk.withdraw(0);
    assert_eq!(desk.would(desk.granted(3)), refused(Rule::Queue));
    assert_eq!(desk.would(desk.granted(2)), refused(Rule::Queue));
    assert_eq!(desk.would(desk.granted(1)), Told::Recorded);
    // who leaves the list and comes again stands at its end
    desk.withdraw(1);
    assert_eq!(desk.ask(1), Told::Waiting(3));
    assert_eq!(desk.queue(), [2, 3, 1]);
}

#[test]
fn m03_a_cap_of_zero_means_nobody() {
    let mut desk = Desk::with(0);
    assert_eq!(desk.ask(0), Told::Waiting(1));
    assert_eq!(desk.grant(0), refused(Rule::Cap));
    assert_eq!(desk.public().places_left, Some(0));
    let mut no_list =
        Desk::of(programme(|document| (document.intakes[0].cap, document.intakes[0].waiting_list) = (hard(0), false)));
    assert_eq!(no_list.ask(0), refused(Rule::Cap));
}

#[test]
fn m04_two_confirm_at_once_and_one_is_admitted() {
    let mut desk = Desk::with(1);
    // both were told that there is room; both answer
    let (first, second) = (desk.command(ask_at(0, desk.now())), desk.command(ask_at(1, desk.now())));
    assert!(desk.register.decide(&first).is_ok() && desk.register.decide(&second).is_ok());
    assert!(submit(&mut desk.register, &first) && submit(&mut desk.register, &second));
    assert_eq!((desk.inside(), desk.queue()), (vec![0], vec![1]));
}

#[test]
fn m05_promotion_by_hand_and_by_request_do_not_collide() {
    let mut desk = three_wait();
    desk.withdraw(0);
    let stale = desk.granted(1);
    assert_eq!(desk.ask(1), refused(Rule::Once)); // who waits keeps one place in the list
    assert_eq!(desk.put(stale.clone()), Told::Recorded);
    assert_eq!(desk.put(stale), Told::Refused([Rule::Once, Rule::Queue, Rule::Cap].into()));
    assert_eq!((desk.taken(), desk.queue()), (1, vec![2, 3]));
}

#[test]
fn m06_the_count_is_the_list() {
    let mut desk = three_wait();
    desk.withdraw(0);
    desk.withdraw(2);
    desk.grant(1);
    let withdrawal = desk.register.entries().iter().find(|entry| matches!(entry.fact, Fact::ParticipationWithdrawn { .. }));
    // to take the withdrawal back would put two on one place
    assert_eq!(desk.retract(withdrawal.unwrap().seq), refused(Rule::Consistency));
    let (report, public) = (desk.register.report(desk.as_of()), desk.public());
    let listed = report.places.iter().filter(|row| row.counted && row.status.takes_part()).count();
    assert_eq!((listed, report.intakes[0].taken, desk.taken()), (1, 1, 1));
    assert_eq!((public.places.len(), public.places_left), (1, Some(0)));
    assert_eq!(report.intakes[0].waiting, [place(3)]);
}

#[test]
fn m07_a_cap_that_changes_between_check_and_write_counts() {
    let mut desk = Desk::with(1);
    let asked = desk.command(ask_at(0, desk.now()));
    assert!(desk.register.check(&asked).iter().all(|check| !check.objects()));
    desk.cap(0);
    assert!(submit(&mut desk.register, &asked));
    assert_eq!((desk.inside(), desk.queue()), (vec![], vec![0]));
}

#[test]
fn m07_an_answer_to_an_older_register_is_found_on_replay() {
    let mut desk = Desk::with(1);
    let stale = desk.register.decide(&desk.command(ask_at(0, desk.now()))).unwrap().entries;
    desk.cap(0);
    let mut entries = desk.register.entries().to_vec();
    let next = entries.last().unwrap().seq + 1;
    entries.extend((next..).zip(stale).map(|(seq, entry)| klikks_core::Entry { seq, ..entry }));
    let problems = Register::replay(desk.register.programme().clone(), entries).unwrap_err().problems;
    let codes: Vec<_> = problems.iter().map(|(place, problem)| (place.as_str(), problem.code())).collect();
    assert_eq!(codes, [("entries[7].fact", "no_place_left")]);
}

#[test]
fn m08_there_is_no_path_around_the_waiting_list() {
    let mut desk = three_wait();
    desk.cap(2);
    let intake = intake(0);
    let backing = Fact::BackingGiven {
        place: place(3),
        role: RoleId::parse("mayor").unwrap(),
        manner: Backing::Supports,
        reason: None,
        when: desk.now(),
    };
    assert_eq!(desk.put(record(backing)), Told::Recorded); // a mayor's word is no rank
    assert_eq!(desk.grant(3), refused(Rule::Queue));
    assert_eq!(desk.withdraw(3), Told::Recorded);
    assert_eq!(desk.ask(3), Told::Waiting(3));
    assert_eq!(desk.except(3, Rule::Once), refused(Rule::Exception));
    // an earlier entry that is turned into a grant would be one
    let waits = desk.register.entries().iter().rev().find(|entry| matches!(entry.fact, Fact::AdmissionWaiting { .. })).unwrap();
    let Fact::AdmissionWaiting { place, basis, when, .. } = waits.fact.clone() else { return };
    let fact = Fact::AdmissionGranted { place, intake, basis, when };
    assert_eq!(desk.would(Action::Correct { seq: waits.seq, fact }), refused(Rule::Consistency));
    // the only way is an exception that stays on record with its reason
    assert_eq!(desk.except(3, Rule::Queue), Told::Recorded);
    assert_eq!(desk.grant(3), Told::Recorded);
    assert!(journal(&desk.register).contains("exception_made"));
}

#[test]
fn m09_the_cap_holds_on_every_prefix_of_the_journal() {
    let mut desk = three_wait();
    desk.withdraw(0);
    desk.grant(1);
    desk.cap(2);
    desk.grant(2);
    let entries = desk.register.entries().to_vec();
    let rise = entries.iter().position(|entry| matches!(entry.fact, Fact::CapChanged { .. })).unwrap();
    for length in 0..=entries.len() {
        let prefix = Register::replay(desk.register.programme().clone(), entries[..length].to_vec()).unwrap();
        let taken = prefix.state().taken(&intake(0), CountingUnit::Communes, &prefix.programme().document().profile);
        assert!(taken <= if length > rise { 2 } else { 1 });
    }
    // the rise that the second place rests on can no longer be taken back
    assert_eq!(desk.retract(entries[rise].seq), refused(Rule::Consistency));
}

#[test]
fn m11_lowering_a_cap_unadmits_nobody_and_says_so() {
    let mut desk = Desk::with(3);
    (0..3).for_each(|whom| assert_eq!(desk.ask(whom), ADMITTED));
    assert_eq!(desk.cap(1), Told::Recorded);
    assert_eq!(desk.inside(), [0, 1, 2]);
    let over = Finding::OverCap { intake: intake(0), places: 1, taken: 3 };
    assert!(desk.register.findings().contains(&over));
    assert_eq!(desk.public().places_left, Some(0)); // never below zero
    desk.withdraw(0);
    assert_eq!(desk.ask(3), Told::Waiting(1)); // two are left on one place
}

#[test]
fn m12_who_waits_is_not_shown_as_taking_part() {
    let desk = three_wait();
    let view = desk.public();
    assert_eq!(view.places.iter().map(|shown| &shown.id).collect::<Vec<_>>(), [&place(0)]);
    let report = desk.register.report(desk.as_of());
    assert_eq!((report.official, report.taking_part), (1, 1));
    let page = serde_json::to_string(&(&view, sections(&view, desk.today))).unwrap();
    for whom in 1..4 {
        assert!(!page.contains(place(whom).as_str()), "{page}");
    }
}

#[test]
fn m13_no_waiting_list_is_offered_after_the_end() {
    let end = day("2022-12-31");
    let mut desk = Desk::of(programme(|document| {
        (document.intakes[0].cap, document.intakes[0].deadline) = (hard(0), Some(until(end, Strictness::Hard {})));
    }));
    let room = |desk: &Desk| sections(&desk.public(), desk.today).into_iter().find(|section| section.id == "room").unwrap().items;
    desk.today = end;
    assert!(room(&desk).concat().contains("There is a waiting list"));
    assert_eq!(desk.would(ask_at(0, desk.now())), Told::Waiting(1));
    desk.today = end.plus_days(1);
    assert!(!room(&desk).concat().contains("There is a waiting list"), "{:?}", room(&desk));
    assert_eq!(desk.would(ask_at(0, desk.now())), refused(Rule::Deadline));
    // after the programme there is nothing to wait for either
    desk.today = desk.register.programme().document().term.last_day.plus_days(1);
    assert_eq!(desk.would(ask_at(0, desk.now())), Told::Refused([Rule::Term, Rule::Deadline].into()));
    assert!(!room(&desk).concat().contains("There is a waiting list"), "{:?}", room(&desk));
}

#[test]
fn m14_who_is_in_is_told_so_and_not_that_places_are_left() {
    let mut desk = Desk::with(2);
    desk.ask(0);
    assert_eq!(desk.ask(0), refused(Rule::Once));
    let checks = desk.register.check(&desk.command(ask_at(0, desk.now())));
    let once = checks.iter().find(|check| check.rule == Rule::Once).unwrap();
    assert!(matches!(once.answer, Answer::Objected { .. }));
    assert_eq!(once.evidence.len(), 1); // with the entry of the admission
    let shown = desk.public().places;
    assert_eq!(shown.iter().map(|shown| (&shown.id, shown.official)).collect::<Vec<_>>(), [(&place(0), true)]);
}

/// An exception lifts the rule it names, for the place it names.
#[test]
fn further_an_exception_opens_no_other_door() {
    let mut desk = Desk::of(programme(|document| (document.intakes[0].cap, document.intakes[0].waiting_list) = (hard(0), false)));
    desk.except(0, Rule::Deadline);
    assert_eq!(desk.ask(0), refused(Rule::Cap));
    desk.except(0, Rule::Cap);
    assert_eq!(desk.would(ask_at(1, desk.now())), refused(Rule::Cap));
    assert_eq!(desk.ask(0), ADMITTED);
}

/// A target is no limit, and no limit is not zero.
#[test]
fn further_a_target_is_not_a_limit() {
    let mut desk = Desk::with(0);
    let target = Cap::Target { places: 0, counts: CountingUnit::Communes };
    desk.put(record(Fact::CapChanged { intake: intake(0), cap: target, when: desk.now() }));
    assert_eq!(desk.ask(0), ADMITTED);
    desk.put(record(Fact::CapChanged { intake: intake(0), cap: Cap::None {}, when: desk.now() }));
    assert_eq!(desk.ask(1), ADMITTED);
    assert_eq!(desk.public().places_left, None);
}

/// A letter of which nobody knows when it came is neither in time nor late by guess.
#[test]
fn further_an_unknown_arrival_is_not_guessed() {
    let end = day("2022-12-10");
    let mut desk = Desk::of(programme(|document| document.intakes[0].deadline = Some(until(end, Strictness::Hard {}))));
    desk.today = day("2022-12-20");
    let between = Span::Between { earliest: end, latest: end.plus_days(1), wording: None };
    assert_eq!(desk.would(ask_at(0, Span::Unknown { wording: None })), refused(Rule::Deadline));
    assert_eq!(desk.would(ask_at(0, between)), refused(Rule::Deadline));
    assert_eq!(desk.would(ask_at(0, Span::day(end))), ADMITTED);
}

/// What was sent out as planned is not told as taken place, nor does a cancelled event stay in the calendar.
#[test]
fn further_a_cancelled_event_does_not_come_back() {
    let mut desk = Desk::with(1);
    let planned = super::facts::fact(18, super::facts::Knobs { whom: 0, what: 0, how: 1, when: 0 }, desk.today.plus_days(9));
    assert_eq!(desk.put(record(planned)), Told::Recorded);
    let event = klikks_core::EventId::parse("one").unwrap();
    let (reason, when) = ("Sturm".to_owned(), desk.now());
    assert_eq!(desk.put(record(Fact::EventCancelled { event, reason, when })), Told::Recorded);
    let report = desk.register.report(desk.as_of());
    assert_eq!((report.coming.len(), report.held.len(), desk.public().events.len()), (0, 0, 0));
    let calendar = icalendar(&desk.register, desk.as_of(), Language::De);
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), calendar.matches("STATUS:CANCELLED").count());
    assert!(calendar.contains("STATUS:CANCELLED"), "{calendar}");
    assert!(!html(&desk.public(), desk.today).contains("Sturm"));
}

/// A meeting on a summer evening stays at its hour: local time, with the zone and both of its halves in the file.
#[test]
fn further_a_summer_meeting_keeps_its_hour() {
    let mut desk = Desk::with(1);
    let planned = super::facts::fact(18, super::facts::Knobs { whom: 0, what: 0, how: 1, when: 0 }, day("2023-07-06"));
    let Fact::EventPlanned { mut event } = planned else { return };
    std::sync::Arc::make_mut(&mut event).starts = Some(TimeOfDay::parse("18:00").unwrap());
    assert_eq!(desk.put(record(Fact::EventPlanned { event })), Told::Recorded);
    let calendar = icalendar(&desk.register, desk.as_of(), Language::De);
    for line in
        ["DTSTART;TZID=Europe/Berlin:20230706T180000", "TZID:Europe/Berlin", "BYMONTH=3;BYDAY=-1SU", "BYMONTH=10;BYDAY=-1SU"]
    {
        assert!(calendar.contains(line), "{calendar}");
    }
}
