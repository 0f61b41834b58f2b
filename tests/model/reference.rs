//! What the register must answer, thought through once more from the design: short, slow, and without the core.
//!
//! Communes have the numbers 0 to 3; 4 is a district of 0. There are two intakes, 0 and 1. Days are counted from the first.

use std::collections::BTreeSet;

pub(super) use super::words::{Arrival, Basis, Cap, DISTRICT, End, Group, Intake, LIFTABLE, Limit, Note, PLACES, Told, Wish};
use super::world::{Rules, World};

/// A programme that runs to a last day, and everything on record, each with its day.
#[derive(Clone, Debug)]
pub(super) struct Model {
    pub(super) intakes: [Intake; 2],
    pub(super) last_day: i32,
    pub(super) notes: Vec<(i32, Note)>,
    /// The day of the last entry; before all days if there is none.
    pub(super) latest: i32,
}

/// What becomes of one who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Gathered,
    In { late: bool },
    Waits(u32),
}

impl Model {
    /// Where everybody stands, from the beginning; none if something on record could not have happened.
    fn read(&self, notes: &[(i32, Note)]) -> Option<World> {
        let mut world = World::new(self.intakes, self.last_day);
        for (day, note) in notes {
            if !world.objections(note, *day).is_empty() {
                return None;
            }
            world.note(note, *day);
        }
        Some(world)
    }

    pub(super) fn world(&self) -> World {
        self.read(&self.notes).unwrap()
    }

    /// What must be answered on day `today`; what is accepted is put on record.
    pub(super) fn put(&mut self, wish: &Wish, today: i32) -> Told {
        let (told, notes) = self.answer(wish, today);
        if !matches!(told, Told::Refused(_)) {
            self.latest = today;
            self.notes.extend(notes.into_iter().map(|note| (today, note)));
            if let Wish::Retract(nth) = wish {
                self.notes[*nth].1 = Note::Void;
            }
        }
        told
    }

    fn answer(&self, wish: &Wish, today: i32) -> (Told, Vec<Note>) {
        let world = self.world();
        let mut against = BTreeSet::new();
        if today < self.latest {
            against.insert("time");
        }
        let answered = match wish {
            Wish::Note(note) => {
                against.extend(world.objections(note, today));
                Ok((Told::Recorded, vec![note.clone()]))
            }
            Wish::Retract(nth) => {
                let mut without = self.notes.clone();
                match without.get_mut(*nth) {
                    Some(note) => note.1 = Note::Void,
                    None => drop(against.insert("references")),
                }
                if !against.contains("references") && self.read(&without).is_none() {
                    against.insert("consistency");
                }
                Ok((Told::Recorded, vec![Note::Void]))
            }
            Wish::Ask { who, intake, basis, arrival } => {
                let (intake, basis, arrival) = (*intake, *basis, *arrival);
                let group = Group { members: vec![*who], split: true };
                self.ask(&world, &group, (intake, basis, arrival), today).map(|outcomes| {
                    let asked = Note::Asked { who: *who, intake, basis, arrival, group: None };
                    let (told, answer) = match outcomes[0] {
                        Outcome::Gathered => (Told::Requested, None),
                        Outcome::In { late } => (Told::Admitted { late }, Some(Note::Granted { who: *who, intake, basis })),
                        Outcome::Waits(rank) => (Told::Waiting(rank), Some(Note::Waits { who: *who, intake, basis })),
                    };
                    (told, [asked].into_iter().chain(answer).collect())
                })
            }
            Wish::AskTogether { group, intake, basis, arrival } => {
                self.together(&world, group, (*intake, *basis, *arrival), today)
            }
            // of several notes at once, what does not depend on them is asked first
            Wish::Promote(_) | Wish::GiveOut(_) if !against.is_empty() => Ok((Told::Recorded, Vec::new())),
            Wish::Promote(intake) => promote(world, *intake, today),
            Wish::GiveOut(intake) => give_out(world, *intake, today),
        };
        match answered {
            Ok((told, notes)) if against.is_empty() => (told, notes),
            Ok(_) => (Told::Refused(against), Vec::new()),
            Err(rules) => (Told::Refused(against.into_iter().chain(rules).collect()), Vec::new()),
        }
    }

    fn together(
        &self,
        world: &World,
        group: &Group,
        (intake, basis, arrival): (usize, Basis, Arrival),
        today: i32,
    ) -> Result<(Told, Vec<Note>), Rules> {
        let outcomes = self.ask(world, group, (intake, basis, arrival), today)?;
        let all_wait = !group.split && outcomes.iter().any(|outcome| matches!(outcome, Outcome::Waits(_)));
        let asked = |who: &usize| Note::Asked { who: *who, intake, basis, arrival, group: Some(group.clone()) };
        let mut notes: Vec<Note> = group.members.iter().map(asked).collect();
        let (mut admitted, mut waiting) = (Vec::new(), Vec::new());
        for (who, outcome) in group.members.iter().copied().zip(outcomes) {
            match outcome {
                Outcome::Gathered => {}
                Outcome::In { .. } if !all_wait => {
                    admitted.push(who);
                    notes.push(Note::Granted { who, intake, basis });
                }
                Outcome::In { .. } | Outcome::Waits(_) => {
                    waiting.push(who);
                    notes.push(Note::Waits { who, intake, basis });
                }
            }
        }
        let gathered = admitted.is_empty() && waiting.is_empty();
        Ok((if gathered { Told::Requested } else { Told::Allocated(admitted, waiting) }, notes))
    }

    /// What becomes of those who ask with one request, or which rules object.
    fn ask(
        &self,
        world: &World,
        group: &Group,
        (intake, basis, arrival): (usize, Basis, Arrival),
        today: i32,
    ) -> Result<Vec<Outcome>, Rules> {
        let Intake { opens, end, list, by_days, at_close, .. } = world.intakes[intake];
        let unknown = group.members.iter().any(|who| !world.known.contains(who));
        let twice = group.members.iter().collect::<BTreeSet<_>>().len() < group.members.len();
        let mut against = BTreeSet::new();
        if arrival.first.is_some_and(|first| first > today) {
            against.insert("time");
        }
        if unknown || twice || group.members.is_empty() {
            against.insert("references");
            return Err(if group.members.is_empty() { BTreeSet::from(["references"]) } else { against });
        }
        let earliest = arrival.first.unwrap_or(today).min(today);
        let latest = arrival.last.unwrap_or(today).min(today);
        let certainly_in = |last: i32| arrival.last.is_some_and(|latest| latest <= last);
        let certainly_after = |last: i32| arrival.first.is_some_and(|earliest| earliest > last);
        let shut = end.is_some_and(|end| !certainly_in(end.last) && end.door.is_some_and(|door| !certainly_in(door)));
        let late = end.is_some_and(|end| certainly_after(end.last));
        let no_term = world.closed[intake] || latest < opens || earliest > self.last_day;
        // of those in line, who stands before and who may
        let (mut before, mut perhaps) = (0, 0);
        for party in world.line(intake, today) {
            let size = u32::try_from(party.members.len()).unwrap();
            if at_close || !by_days || arrival.first.is_some_and(|first| party.days.1 < first) {
                before += size;
            } else if arrival.last.is_none_or(|last| party.days.0 <= last) {
                perhaps += size;
            }
        }
        let mut outcomes: Vec<Outcome> = Vec::new();
        let (mut given, mut somebody_waits) = (0, false);
        for who in group.members.iter().copied() {
            let note = Note::Asked { who, intake, basis, arrival, group: None };
            against.extend(world.objections(&note, today));
            against.extend(world.not_lifted(who, &[("term", no_term), ("deadline", shut)]));
            if !world.takes_place(who, intake, basis) {
                outcomes.push(Outcome::In { late });
                continue;
            }
            if world.gathers(intake) {
                outcomes.push(Outcome::Gathered);
                continue;
            }
            let not_in = |member: &&usize| !world.inside.contains_key(member);
            let ours = if group.split { vec![who] } else { group.members.iter().filter(not_in).copied().collect() };
            let need = world.need(intake, basis, &ours);
            let left = world.left(intake, &ours, today).map_or(i64::MAX, |left| left - given);
            let room_for_all = before == 0 && left >= i64::from(perhaps) + need;
            let behind = before + perhaps > 0 && !room_for_all && !world.holds(who, intake, today);
            let full = left < need;
            if full && !list {
                against.extend(world.not_lifted(who, &[("cap", true)]));
            }
            let waits = !world.not_lifted(who, &[("queue", behind), ("cap", full && list)]).is_empty();
            somebody_waits |= waits;
            if somebody_waits {
                outcomes.push(Outcome::Waits(before + perhaps + 1));
                continue;
            }
            outcomes.push(Outcome::In { late });
            given += i64::from(group.split && !world.holds(who, intake, today));
        }
        if against.is_empty() { Ok(outcomes) } else { Err(against) }
    }
}

/// Free places go to those in line.
fn promote(mut world: World, intake: usize, today: i32) -> Result<(Told, Vec<Note>), Rules> {
    let mut notes = Vec::new();
    let mut admitted = Vec::new();
    while let Some(party) = world.line(intake, today).into_iter().next() {
        let mut then = world.clone();
        let mut grants = Vec::new();
        for who in party.members.iter().copied() {
            let basis = then.waiting.iter().find(|(waits, ..)| *waits == who).unwrap().2;
            let grant = Note::Granted { who, intake, basis };
            let against = then.objections(&grant, today);
            if !against.is_empty() && admitted.is_empty() {
                return Err(against);
            }
            if !against.is_empty() {
                break;
            }
            then.note(&grant, today);
            grants.push(grant);
        }
        if grants.len() < party.members.len() {
            break;
        }
        world = then;
        admitted.extend(party.members);
        notes.extend(grants);
    }
    if admitted.is_empty() {
        return Err(BTreeSet::from(["queue"]));
    }
    Ok((Told::Allocated(admitted, world.queue(intake)), notes))
}

/// The places of an intake that is closed go to those who have asked.
fn give_out(mut world: World, intake: usize, today: i32) -> Result<(Told, Vec<Note>), Rules> {
    let (order, places) = world.order(intake, today).ok_or(BTreeSet::from(["allocation"]))?;
    let given = Note::GivenOut { intake, order: order.clone(), places };
    world.note(&given, today);
    let mut notes = vec![given];
    for who in order.iter().copied().take(places) {
        let basis = world.waiting.iter().find(|(waits, ..)| *waits == who).unwrap().2;
        let grant = Note::Granted { who, intake, basis };
        let against = world.objections(&grant, today);
        if !against.is_empty() {
            return Err(against);
        }
        world.note(&grant, today);
        notes.push(grant);
    }
    let waiting = if world.intakes[intake].list { order[places..].to_vec() } else { Vec::new() };
    Ok((Told::Allocated(order[..places].to_vec(), waiting), notes))
}
