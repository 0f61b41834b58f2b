//! Every small register: breadth first over the real `decide` and `apply`.
//!
//! Up to four communes and 0 to 3 hard places, with and without a waiting list; places are asked for, given by hand, kept free
//! until the day is over, released, given to those who wait, and given up, and days pass. Registers in which the same is so are one
//! state, whatever led there. What can be taken back depends on what led there, so a second, shallower search keeps the
//! entries apart; in it, communes that nothing tells apart are one.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Write, stderr},
    time::Instant,
};

use klikks_core::{Action, Check, Fact, Moment, Register, Rule};

use super::{
    desk::{Desk, Told, ask_at, hard, programme, record, told},
    facts::{intake, place, registration},
    play::{as_corrected, submit},
    thorough,
};

#[derive(Clone, Copy, Debug)]
enum Move {
    Ask(u8),
    /// By hand, or moving up from the list.
    Grant(u8),
    Withdraw(u8),
    Decline(u8),
    /// Until the day is over.
    Hold(u8),
    Release(u8),
    Promote,
    /// A day passes.
    Pass,
    Raise,
    Lower,
    Retract(u32),
}

/// Whether a place is kept free.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kept {
    Not,
    Still,
    Over,
}

/// One state: the places, the list, where each commune stands and for whom a place is kept; with `entries`, also what led there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    places: u32,
    queue: Vec<u8>,
    statuses: Vec<u8>,
    kept: Vec<Kept>,
    entries: Vec<(u8, u8)>,
}

struct Search {
    communes: u8,
    keeps_entries: bool,
    states: BTreeSet<Key>,
    edges: usize,
}

fn places(desk: &Desk) -> u32 {
    let written = desk.register.programme().intake(&intake(0)).unwrap().cap;
    desk.register.state().caps.get(&intake(0)).map_or(written, |changed| changed.what).places().unwrap()
}

fn kept(desk: &Desk, whom: u8) -> Kept {
    let hold = desk.register.state().of(&place(whom)).and_then(|of| of.hold.as_ref());
    match hold.map(|hold| hold.what.until > klikks_core::Instant::start_of(desk.today)) {
        None => Kept::Not,
        Some(true) => Kept::Still,
        Some(false) => Kept::Over,
    }
}

/// Those for whom a place is kept free today.
fn holders(desk: &Desk) -> Vec<u8> {
    (0..4).filter(|whom| kept(desk, *whom) == Kept::Still).collect()
}

/// Those who are in line: who waits, but for those who have what they wait for.
fn line(desk: &Desk) -> Vec<u8> {
    desk.queue().into_iter().filter(|whom| kept(desk, *whom) != Kept::Still).collect()
}

/// What is not to be had: places taken, and places kept free.
fn occupied(desk: &Desk) -> usize {
    desk.inside().len() + holders(desk).len()
}

fn action(desk: &Desk, step: Move) -> Option<Action> {
    let changed = |places| record(Fact::CapChanged { intake: intake(0), cap: hard(places), when: desk.now() });
    Some(match step {
        Move::Ask(whom) => ask_at(whom, desk.now()),
        Move::Grant(whom) => desk.granted(whom),
        Move::Withdraw(whom) => record(Fact::ParticipationWithdrawn { place: place(whom), when: desk.now() }),
        Move::Decline(whom) => record(Fact::ParticipationDeclined { place: place(whom), when: desk.now() }),
        Move::Hold(whom) => desk.held(whom, desk.today.plus_days(1)),
        Move::Release(whom) => {
            record(Fact::HoldReleased { place: place(whom), reason: "nicht genutzt".to_owned(), when: desk.now() })
        }
        Move::Promote => Action::Promote { intake: intake(0) },
        Move::Pass => return None,
        Move::Raise => changed(places(desk) + 1),
        Move::Lower => changed(places(desk) - 1),
        Move::Retract(seq) => Action::Correct { seq, fact: Fact::Retracted { reason: "Versehen".to_owned() } },
    })
}

impl Search {
    fn desk(communes: u8, places: u32, list: bool) -> Desk {
        let programme = programme(|document| {
            let intake = &mut document.intakes[0];
            (intake.cap, intake.waiting_list, intake.deadline) = (hard(places), list, None);
            // what is not asked about is not carried along
            document.intakes.truncate(1);
            (document.topics, document.event_kinds, document.links) = (Vec::new(), Vec::new(), Vec::new());
            (document.contacts, document.partners) = (Vec::new(), Vec::new());
        });
        let mut desk = Desk { register: Register::new(programme), today: super::desk::day(super::desk::FIRST_DAY) };
        for whom in 0..communes {
            desk.put(record(registration(whom, "Ort")));
        }
        desk
    }

    fn moves(&self, desk: &Desk) -> Vec<Move> {
        let each = [Move::Ask, Move::Grant, Move::Withdraw, Move::Decline, Move::Hold, Move::Release];
        let mut moves: Vec<_> = (0..self.communes).flat_map(|whom| each.map(|step| step(whom))).collect();
        moves.extend([Move::Promote, Move::Pass]);
        moves.extend((places(desk) < 3).then_some(Move::Raise));
        moves.extend((places(desk) > 0).then_some(Move::Lower));
        if !self.keeps_entries {
            return moves;
        }
        let entries = desk.register.entries().iter().skip(self.communes.into());
        moves.extend(entries.filter(|entry| entry.corrects.is_none()).map(|entry| Move::Retract(entry.seq)));
        moves
    }

    fn key(&self, desk: &Desk) -> Key {
        let status = |whom: u8| desk.register.state().of(&place(whom)).unwrap().status() as u8;
        let statuses: Vec<u8> = (0..self.communes).map(status).collect();
        let mut kept: Vec<Kept> = (0..self.communes).map(|whom| kept(desk, whom)).collect();
        if !self.keeps_entries {
            return Key { places: places(desk), queue: desk.queue(), statuses, kept, entries: Vec::new() };
        }
        // communes are numbered as they first come up: nothing else tells them apart
        let mut names: BTreeMap<u8, u8> = BTreeMap::new();
        let mut entries = Vec::new();
        for entry in as_corrected(desk.register.entries()).iter().skip(self.communes.into()) {
            let kind = match entry.fact {
                Fact::CapChanged { cap, .. } => 10 + u8::try_from(cap.places().unwrap()).unwrap(),
                Fact::AdmissionRequested { .. } => 0,
                Fact::AdmissionGranted { .. } => 1,
                Fact::AdmissionWaiting { .. } => 2,
                Fact::ParticipationWithdrawn { .. } => 3,
                Fact::PlaceHeld { .. } => 4,
                Fact::HoldReleased { .. } => 5,
                _ => 6,
            };
            let whom = (0..self.communes).find(|whom| entry.fact.place() == Some(&place(*whom)));
            let next = u8::try_from(names.len()).unwrap();
            entries.push((kind, whom.map_or(u8::MAX, |whom| *names.entry(whom).or_insert(next))));
        }
        let mut statuses = statuses;
        statuses.sort_unstable();
        kept.sort_unstable();
        Key { places: places(desk), queue: Vec::new(), statuses, kept, entries }
    }

    /// All states that can be reached in so many steps.
    fn run(&mut self, starts: Vec<Desk>, depth: usize) {
        let mut front = starts;
        front.retain(|desk| self.states.insert(self.key(desk)));
        for _ in 0..depth {
            let mut next = Vec::new();
            for desk in &front {
                for step in self.moves(desk) {
                    self.edges += 1;
                    let after = checked(desk, step);
                    if let Some(after) = after.filter(|after| self.states.insert(self.key(after))) {
                        can_be_read_again(&after);
                        next.push(after);
                    }
                }
            }
            front = next;
        }
    }
}

fn can_be_read_again(desk: &Desk) {
    let entries = desk.register.entries().to_vec();
    assert_eq!(Register::replay(desk.register.programme().clone(), entries).as_ref(), Ok(&desk.register));
}

/// What has happened, told when a promise is broken.
fn told_so_far(desk: &Desk, step: Move) -> String {
    format!("{step:?} after {:#?}", desk.register.entries().iter().map(|entry| &entry.fact).collect::<Vec<_>>())
}

/// The desk after a step, if it is accepted; all that must hold is looked at.
fn checked(desk: &Desk, step: Move) -> Option<Desk> {
    let Some(action) = action(desk, step) else {
        let mut after = desk.clone();
        after.today = desk.today.plus_days(1);
        // time gives nobody a place and moves nobody in the list
        assert_eq!((after.inside(), after.queue()), (desk.inside(), desk.queue()), "{}", told_so_far(desk, step));
        assert!(holders(&after).is_empty(), "{}", told_so_far(desk, step));
        return Some(after);
    };
    let command = desk.command(action);
    let decision = desk.register.decide(&command);
    let objects = desk.register.check(&command).iter().any(Check::objects);
    assert_eq!(decision.is_ok(), !objects, "{}", told_so_far(desk, step));
    if decision.is_err() && thorough() {
        // to decide changes nothing, which the compiler sees to; so does what follows, where there is the time to look
        return None;
    }
    let mut after = desk.clone();
    submit(&mut after.register, &command);
    if decision.is_err() {
        assert_eq!(after.register, desk.register, "what is refused changes nothing: {}", told_so_far(desk, step));
        return None;
    }
    if let Move::Retract(_) = step {
        // beyond the cap only by a cap that was lowered since; what else there is to ask, reading it again asks
        let lowered = after.register.state().caps.contains_key(&intake(0));
        assert!(after.taken() <= places(&after) || lowered, "{}", told_so_far(desk, step));
        can_be_read_again(&after);
        return Some(after);
    }
    nobody_too_many(desk, step, &after);
    nobody_overtaken(desk, step, &after, &told(&decision));
    Some(after)
}

/// What is given was there to be given.
fn nobody_too_many(desk: &Desk, step: Move, after: &Desk) {
    let cap = places(after) as usize;
    let held_at = |at: Moment| {
        let profile = &after.register.programme().document().profile;
        after.register.state().held(&intake(0), hard(0).counts(), profile, at)
    };
    let more = after.inside().len() > desk.inside().len() || holders(after).len() > holders(desk).len();
    assert_eq!(after.taken() as usize, after.inside().len(), "{}", told_so_far(desk, step));
    assert_eq!(held_at(after.today.into()) as usize, holders(after).len(), "{}", told_so_far(desk, step));
    assert!(occupied(after) <= cap.max(occupied(desk)), "{}", told_so_far(desk, step));
    assert!(!more || occupied(after) <= cap, "{}", told_so_far(desk, step));
}

/// Whoever is given something stood first in line, or had it already; all others stay where they stood.
fn nobody_overtaken(desk: &Desk, step: Move, after: &Desk, answer: &Told) {
    let (inside, ahead, queue) = (desk.inside(), line(desk), desk.queue());
    let new: Vec<u8> = after.inside().into_iter().filter(|whom| !inside.contains(whom)).collect();
    let first = |whom: u8| ahead.first().is_none_or(|first| *first == whom) || kept(desk, whom) == Kept::Still;
    let (mut stayed, mut waits, shown) = (queue.clone(), after.queue(), || told_so_far(desk, step));
    match step {
        Move::Ask(whom) if waits.len() > queue.len() => {
            assert_eq!(*answer, Told::Waiting(u32::try_from(ahead.len()).unwrap() + 1), "{}", shown());
            assert_eq!(waits.pop(), Some(whom), "{}", shown());
            assert!(new.is_empty(), "{}", shown());
        }
        Move::Ask(whom) | Move::Grant(whom) => {
            assert_eq!(new, [whom], "{}", shown());
            assert!(first(whom), "{}", shown());
            stayed.retain(|waiting| *waiting != whom);
        }
        Move::Hold(whom) => {
            assert!(new.is_empty() && first(whom) && kept(after, whom) == Kept::Still, "{}", shown());
        }
        Move::Promote => {
            // as many as there is room for, from the front of the line
            let room = (places(desk) as usize).saturating_sub(occupied(desk));
            let moved: Vec<u8> = ahead.iter().copied().take(room).collect();
            let left: Vec<u8> = queue.iter().copied().filter(|whom| !moved.contains(whom)).collect();
            assert!(!moved.is_empty(), "{}", shown());
            assert_eq!(*answer, Told::Allocated(moved.clone(), left), "{}", shown());
            assert!(new.len() == moved.len() && new.iter().all(|whom| moved.contains(whom)), "{}", shown());
            stayed.retain(|waiting| !moved.contains(waiting));
        }
        Move::Withdraw(whom) | Move::Decline(whom) => {
            let left: Vec<u8> = inside.iter().copied().filter(|inside| *inside != whom).collect();
            assert_eq!(after.inside(), left, "{}", shown());
            assert_eq!(kept(after, whom), Kept::Not, "{}", shown());
            stayed.retain(|waiting| *waiting != whom);
        }
        Move::Release(whom) => {
            assert!(kept(desk, whom) != Kept::Not && kept(after, whom) == Kept::Not, "{}", shown());
            assert_eq!(after.inside(), inside, "{}", shown());
        }
        Move::Raise | Move::Lower | Move::Pass | Move::Retract(_) => {
            assert_eq!((after.inside(), holders(after)), (inside, holders(desk)), "{}", shown());
        }
    }
    assert_eq!(waits, stayed, "{}", shown());
}

fn searched(keeps_entries: bool, communes: u8, depth: usize) -> usize {
    let begun = Instant::now();
    let (mut states, mut edges) = (0, 0);
    for list in [true, false] {
        let mut search = Search { communes, keeps_entries, states: BTreeSet::new(), edges: 0 };
        let starts = (0..=3).map(|places| Search::desk(communes, places, list));
        if keeps_entries {
            // where it began decides what the entries mean
            for start in starts {
                search.run(vec![start], depth);
                states += std::mem::take(&mut search.states).len();
            }
        } else {
            search.run(starts.collect(), depth);
            states += search.states.len();
        }
        edges += search.edges;
    }
    let kept = if keeps_entries { "entries" } else { "states" };
    let told = format!("{communes} communes, {kept} kept apart, depth {depth}: {states} states, {edges} steps");
    writeln!(stderr(), "{told}, {:.1?}", begun.elapsed()).unwrap();
    states
}

#[test]
fn no_small_register_breaks_a_promise() {
    let depth = if thorough() { 8 } else { 4 };
    let states: usize = (1..=4).map(|communes| searched(false, communes, depth)).sum();
    assert!(states > 1_000, "only {states} states");
}

#[test]
fn nothing_that_is_taken_back_breaks_a_promise() {
    let depth = if thorough() { 4 } else { 2 };
    let states: usize = (2..=4).map(|communes| searched(true, communes, depth)).sum();
    assert!(states > 500, "only {states} states");
}

/// The search sees what it should see: a cap that is too high by one is found within three steps.
#[test]
fn a_broken_promise_would_be_found() {
    let mut desk = Search::desk(2, 1, true);
    desk.ask(0);
    let before = desk.clone();
    desk.except(1, Rule::Cap);
    let broken = std::panic::catch_unwind(|| checked(&desk, Move::Ask(1)));
    assert!(broken.is_err() && checked(&before, Move::Ask(1)).is_some());
}
