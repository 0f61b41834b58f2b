//! Every small register: breadth first over the real `decide` and `apply`.
//!
//! Up to four communes and 0 to 3 hard places, with and without a waiting list. Registers in which the same is so are one
//! state, whatever led there. What can be taken back depends on what led there, so a second, shallower search keeps the
//! entries apart; in it, communes that nothing tells apart are one.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Write, stderr},
    time::Instant,
};

use klikks_core::{Action, Check, Fact, Register, Rule};

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
    Raise,
    Lower,
    Retract(u32),
}

/// One state: the places, the list, and where each commune stands; with `entries`, also what led there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    places: u32,
    queue: Vec<u8>,
    statuses: Vec<u8>,
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

fn action(desk: &Desk, step: Move) -> Action {
    let changed = |places| record(Fact::CapChanged { intake: intake(0), cap: hard(places), when: desk.now() });
    match step {
        Move::Ask(whom) => ask_at(whom, desk.now()),
        Move::Grant(whom) => desk.granted(whom),
        Move::Withdraw(whom) => record(Fact::ParticipationWithdrawn { place: place(whom), when: desk.now() }),
        Move::Decline(whom) => record(Fact::ParticipationDeclined { place: place(whom), when: desk.now() }),
        Move::Raise => changed(places(desk) + 1),
        Move::Lower => changed(places(desk) - 1),
        Move::Retract(seq) => Action::Correct { seq, fact: Fact::Retracted { reason: "Versehen".to_owned() } },
    }
}

impl Search {
    fn desk(communes: u8, places: u32, list: bool) -> Desk {
        let programme = programme(|document| {
            let intake = &mut document.intakes[0];
            (intake.cap, intake.waiting_list, intake.deadline) = (hard(places), list, None);
        });
        let mut desk = Desk { register: Register::new(programme), today: super::desk::day(super::desk::FIRST_DAY) };
        for whom in 0..communes {
            desk.put(record(registration(whom, "Ort")));
        }
        desk
    }

    fn moves(&self, desk: &Desk) -> Vec<Move> {
        let each = [Move::Ask, Move::Grant, Move::Withdraw, Move::Decline];
        let mut moves: Vec<_> = (0..self.communes).flat_map(|whom| each.map(|step| step(whom))).collect();
        moves.extend((places(desk) < 3).then_some(Move::Raise));
        moves.extend((places(desk) > 0).then_some(Move::Lower));
        let entries = desk.register.entries().iter().skip(self.communes.into());
        moves.extend(entries.filter(|entry| entry.corrects.is_none()).map(|entry| Move::Retract(entry.seq)));
        moves
    }

    fn key(&self, desk: &Desk) -> Key {
        let status = |whom: u8| desk.register.state().of(&place(whom)).unwrap().status() as u8;
        let statuses: Vec<u8> = (0..self.communes).map(status).collect();
        if !self.keeps_entries {
            return Key { places: places(desk), queue: desk.queue(), statuses, entries: Vec::new() };
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
                _ => 4,
            };
            let whom = (0..self.communes).find(|whom| entry.fact.place() == Some(&place(*whom)));
            let next = u8::try_from(names.len()).unwrap();
            entries.push((kind, whom.map_or(u8::MAX, |whom| *names.entry(whom).or_insert(next))));
        }
        let mut statuses = statuses;
        statuses.sort_unstable();
        Key { places: places(desk), queue: Vec::new(), statuses, entries }
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

/// The desk after a step, if it is accepted; all that must hold is looked at.
fn checked(desk: &Desk, step: Move) -> Option<Desk> {
    let command = desk.command(action(desk, step));
    let decision = desk.register.decide(&command);
    let shown = || format!("{step:?} after {:#?}", desk.register.entries().iter().map(|entry| &entry.fact).collect::<Vec<_>>());
    let objects = desk.register.check(&command).iter().any(Check::objects);
    assert_eq!(decision.is_ok(), !objects, "{}", shown());
    let mut after = desk.clone();
    submit(&mut after.register, &command);
    if decision.is_err() {
        assert_eq!(after.register, desk.register, "what is refused changes nothing: {}", shown());
        return None;
    }
    let (inside, queue) = (desk.inside(), desk.queue());
    let new: Vec<u8> = after.inside().into_iter().filter(|whom| !inside.contains(whom)).collect();
    if let Move::Retract(_) = step {
        // beyond the cap only by a cap that was lowered since; what else there is to ask, reading it again asks
        let lowered = after.register.state().caps.contains_key(&intake(0));
        assert!(after.taken() <= places(&after) || lowered, "{}", shown());
        can_be_read_again(&after);
        return Some(after);
    }
    assert!(after.taken() <= places(&after).max(desk.taken()), "{}", shown());
    assert_eq!(after.taken() as usize, after.inside().len(), "{}", shown());
    assert!(new.is_empty() || after.taken() <= places(&after), "{}", shown());
    assert!(new.iter().all(|whom| queue.iter().take_while(|ahead| *ahead != whom).count() == 0), "{}", shown());
    let (mut stayed, mut waits) = (queue.clone(), after.queue());
    match step {
        Move::Ask(whom) if waits.len() > queue.len() => {
            assert_eq!(told(&decision), Told::Waiting(u32::try_from(waits.len()).unwrap()), "{}", shown());
            assert_eq!(waits.pop(), Some(whom), "{}", shown());
            assert!(new.is_empty(), "{}", shown());
        }
        Move::Ask(whom) | Move::Grant(whom) => {
            assert_eq!(new, [whom], "{}", shown());
            stayed.retain(|waiting| *waiting != whom);
        }
        Move::Withdraw(whom) | Move::Decline(whom) => {
            let left: Vec<u8> = inside.iter().copied().filter(|inside| *inside != whom).collect();
            assert_eq!(after.inside(), left, "{}", shown());
            stayed.retain(|waiting| *waiting != whom);
        }
        Move::Raise | Move::Lower | Move::Retract(_) => assert_eq!(after.inside(), inside, "{}", shown()),
    }
    assert_eq!(waits, stayed, "{}", shown());
    Some(after)
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
