//! What the register must answer, thought through once more from the design: short, slow, and without the core.
//!
//! Communes have the numbers 0 to 3; 4 is a district of 0. There are two intakes, 0 and 1. Days are counted from the first.

use std::collections::{BTreeMap, BTreeSet};

pub(super) use super::words::{Arrival, Basis, Cap, DISTRICT, End, Intake, LIFTABLE, Limit, Note, PLACES, Told, Wish};

/// Where everybody stands.
#[derive(Clone, Debug)]
pub(super) struct World {
    intakes: [Intake; 2],
    known: BTreeSet<usize>,
    asked: BTreeSet<usize>,
    pub(super) inside: BTreeMap<usize, (usize, Basis)>,
    pub(super) waiting: Vec<(usize, usize, Basis)>,
    exceptions: BTreeSet<(usize, &'static str)>,
}

impl World {
    fn takes_place(&self, who: usize, intake: usize, basis: Basis) -> bool {
        let cap = self.intakes[intake].cap;
        basis == Basis::Commune && if who == DISTRICT { cap.districts } else { cap.communes }
    }

    pub(super) fn taken(&self, intake: usize) -> u32 {
        let counted = self.inside.iter().filter(|(who, (of, basis))| *of == intake && self.takes_place(**who, intake, *basis));
        u32::try_from(counted.count()).unwrap()
    }

    pub(super) fn queue(&self, intake: usize) -> Vec<usize> {
        self.waiting.iter().filter(|(_, of, _)| *of == intake).map(|(who, ..)| *who).collect()
    }

    fn somebody_else_is_first(&self, who: usize, intake: usize, basis: Basis) -> bool {
        // who needs no place is in nobody's way
        let mut ahead = self.waiting.iter().filter(|(waits, of, on)| *of == intake && self.takes_place(*waits, intake, *on));
        self.takes_place(who, intake, basis) && ahead.next().is_some_and(|(first, ..)| *first != who)
    }

    fn is_full(&self, who: usize, intake: usize, basis: Basis) -> bool {
        let cap = self.intakes[intake].cap;
        matches!(cap.limit, Limit::Hard) && self.takes_place(who, intake, basis) && self.taken(intake) >= cap.places
    }

    fn waits(&self, who: usize) -> bool {
        self.waiting.iter().any(|(waiting, ..)| *waiting == who)
    }

    /// Of the rules that stand in the way, those that no exception sets aside.
    fn left(&self, who: usize, rules: &[(&'static str, bool)]) -> BTreeSet<&'static str> {
        let in_the_way = rules.iter().filter(|(_, objects)| *objects).map(|(rule, _)| *rule);
        in_the_way.filter(|rule| !self.exceptions.contains(&(who, *rule))).collect()
    }

    /// The rules that object to a note, whenever it is made.
    fn objections(&self, note: Note) -> BTreeSet<&'static str> {
        let unknown = match note {
            // a district belongs to a commune
            Note::Known(who) => self.known.contains(&who) || (who == DISTRICT && !self.known.contains(&0)),
            Note::Cap { .. } | Note::End { .. } | Note::Void => false,
            Note::Asked { who, .. }
            | Note::Granted { who, .. }
            | Note::Waits { who, .. }
            | Note::Withdrew(who)
            | Note::Declined(who)
            | Note::Exception { who, .. } => !self.known.contains(&who),
        };
        if unknown {
            return BTreeSet::from(["references"]);
        }
        match note {
            Note::Asked { who, basis, .. } => {
                let once = self.inside.contains_key(&who) || self.waits(who);
                self.left(who, &[("basis", basis == Basis::Person), ("once", once)])
            }
            Note::Waits { who, intake, basis } => {
                let once = self.inside.contains_key(&who) || self.waits(who);
                let no_list = !self.intakes[intake].list;
                self.left(who, &[("basis", basis == Basis::Person), ("once", once), ("list", no_list)])
            }
            Note::Granted { who, intake, basis } => self.left(
                who,
                &[
                    ("basis", basis == Basis::Person),
                    ("once", self.inside.contains_key(&who)),
                    ("queue", self.somebody_else_is_first(who, intake, basis)),
                    ("cap", self.is_full(who, intake, basis)),
                ],
            ),
            Note::Declined(who) => self.left(who, &[("once", self.inside.contains_key(&who))]),
            Note::Withdrew(who) => {
                let takes_part = self.inside.contains_key(&who) || self.waits(who) || self.asked.contains(&who);
                self.left(who, &[("participant", !takes_part)])
            }
            Note::Exception { who, rule } => self.left(who, &[("exception", !LIFTABLE.contains(&rule))]),
            _ => BTreeSet::new(),
        }
    }

    fn note(&mut self, note: Note) {
        if let Note::Granted { who, .. } | Note::Waits { who, .. } | Note::Withdrew(who) | Note::Declined(who) = note {
            self.asked.remove(&who);
            self.inside.remove(&who);
            self.waiting.retain(|(waiting, ..)| *waiting != who);
            // an exception lets somebody in once
            if !matches!(note, Note::Waits { .. }) {
                self.exceptions.retain(|(whom, _)| *whom != who);
            }
        }
        match note {
            Note::Known(who) => drop(self.known.insert(who)),
            Note::Asked { who, .. } => drop(self.asked.insert(who)),
            Note::Granted { who, intake, basis } => drop(self.inside.insert(who, (intake, basis))),
            Note::Waits { who, intake, basis } => self.waiting.push((who, intake, basis)),
            Note::Cap { intake, cap } => self.intakes[intake].cap = cap,
            Note::End { intake, end } => self.intakes[intake].end = Some(end),
            Note::Exception { who, rule } => drop(self.exceptions.insert((who, rule))),
            Note::Withdrew(_) | Note::Declined(_) | Note::Void => {}
        }
    }
}

/// A programme that runs to a last day, and everything on record.
#[derive(Clone, Debug)]
pub(super) struct Model {
    pub(super) intakes: [Intake; 2],
    pub(super) last_day: i32,
    pub(super) notes: Vec<Note>,
    /// The day of the last entry; before all days if there is none.
    pub(super) latest: i32,
}

impl Model {
    /// Where everybody stands, from the beginning; none if something on record could not have happened.
    fn read(&self, notes: &[Note]) -> Option<World> {
        let (known, asked, exceptions) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        let (inside, waiting) = (BTreeMap::new(), Vec::new());
        let mut world = World { intakes: self.intakes, known, asked, inside, waiting, exceptions };
        for note in notes {
            if !world.objections(*note).is_empty() {
                return None;
            }
            world.note(*note);
        }
        Some(world)
    }

    pub(super) fn world(&self) -> World {
        self.read(&self.notes).unwrap()
    }

    /// What must be answered on day `today`; what is accepted is put on record.
    pub(super) fn put(&mut self, wish: Wish, today: i32) -> Told {
        let (told, notes) = self.answer(wish, today);
        if !matches!(told, Told::Refused(_)) {
            self.latest = today;
            self.notes.extend(notes);
            if let Wish::Retract(nth) = wish {
                self.notes[nth] = Note::Void;
            }
        }
        told
    }

    fn answer(&self, wish: Wish, today: i32) -> (Told, Vec<Note>) {
        let mut against = BTreeSet::new();
        let too_early = today < self.latest;
        let world = self.world();
        let told = match wish {
            Wish::Note(note) => {
                against.extend(world.objections(note));
                (Told::Recorded, vec![note])
            }
            Wish::Retract(nth) => {
                let mut without = self.notes.clone();
                match without.get_mut(nth) {
                    Some(note) => *note = Note::Void,
                    None => drop(against.insert("references")),
                }
                if against.is_empty() && self.read(&without).is_none() {
                    against.insert("consistency");
                }
                (Told::Recorded, vec![Note::Void])
            }
            Wish::Ask { who, intake, basis, arrival } => {
                against.extend(world.objections(Note::Asked { who, intake, basis }));
                if arrival.first.is_some_and(|first| first > today) {
                    against.insert("time");
                }
                let (late, more, waits) = self.admission(&world, wish, today);
                if !against.contains("references") {
                    against.extend(more);
                }
                // who needs no place is not counted among those ahead
                let ahead =
                    world.waiting.iter().filter(|(waits, of, on)| *of == intake && world.takes_place(*waits, intake, *on));
                let rank = u32::try_from(ahead.count()).unwrap() + 1;
                let (told, note) = if waits {
                    (Told::Waiting(rank), Note::Waits { who, intake, basis })
                } else {
                    (Told::Admitted { late }, Note::Granted { who, intake, basis })
                };
                (told, vec![Note::Asked { who, intake, basis }, note])
            }
        };
        if too_early {
            against.insert("time");
        }
        if against.is_empty() { told } else { (Told::Refused(against), Vec::new()) }
    }

    /// Of a request: whether it is late, which rules object, and whether it has to wait.
    fn admission(&self, world: &World, wish: Wish, today: i32) -> (bool, BTreeSet<&'static str>, bool) {
        let Wish::Ask { who, intake, basis, arrival } = wish else { return (false, BTreeSet::new(), false) };
        let Intake { opens, end, list, .. } = world.intakes[intake];
        let earliest = arrival.first.unwrap_or(today).min(today);
        let latest = arrival.last.unwrap_or(today).min(today);
        let certainly_in = |last: i32| arrival.last.is_some_and(|latest| latest <= last);
        let certainly_after = |last: i32| arrival.first.is_some_and(|earliest| earliest > last);
        let shut = end.is_some_and(|end| !certainly_in(end.last) && end.door.is_some_and(|door| !certainly_in(door)));
        let late = end.is_some_and(|end| certainly_after(end.last));
        let lifted = |rule| world.exceptions.contains(&(who, rule));
        let full = world.is_full(who, intake, basis);
        let against =
            world.left(who, &[("term", latest < opens || earliest > self.last_day), ("deadline", shut), ("cap", full && !list)]);
        let behind = world.somebody_else_is_first(who, intake, basis) && !lifted("queue");
        (late, against, behind || (full && list && !lifted("cap")))
    }
}
