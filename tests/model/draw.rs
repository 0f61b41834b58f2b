//! Random games for the model, the same ones in each run.

use super::reference::{Arrival, Basis, Cap, DISTRICT, End, Intake, LIFTABLE, Limit, Model, Note, PLACES, Wish};

/// splitmix64.
#[derive(Debug)]
pub(super) struct Draw(pub(super) u64);

/// A wish, and how many days after the one before it.
pub(super) type Step = (i32, Wish);

impl Draw {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % bound
    }

    fn number(&mut self, bound: i32) -> i32 {
        i32::try_from(self.below(u64::try_from(bound).unwrap())).unwrap()
    }

    fn index(&mut self, bound: usize) -> usize {
        usize::try_from(self.below(bound as u64)).unwrap()
    }

    fn one_in(&mut self, chance: u64) -> bool {
        self.below(chance) == 0
    }

    fn cap(&mut self) -> Cap {
        let limit = [Limit::Hard, Limit::Hard, Limit::Hard, Limit::Hard, Limit::Target, Limit::None][self.index(6)];
        let (communes, districts) = [(true, false), (true, false), (true, true), (false, true)][self.index(4)];
        // without a limit, communes are counted
        let (communes, districts) = if matches!(limit, Limit::None) { (true, false) } else { (communes, districts) };
        Cap { limit, places: u32::try_from(self.number(3)).unwrap(), communes, districts }
    }

    fn end(&mut self) -> End {
        let last = 4 + self.number(40);
        let door = match self.below(4) {
            0 => None,
            1 => Some(last + 1 + self.number(6)),
            _ => Some(last),
        };
        End { last, door }
    }

    pub(super) fn model(&mut self) -> Model {
        let mut intake =
            |opens| Intake { opens, cap: self.cap(), end: self.one_in(3).then(|| self.end()), list: !self.one_in(6) };
        let intakes = [intake(0), intake(8)];
        Model { intakes, last_day: 30 + self.number(30), notes: Vec::new(), latest: i32::MIN }
    }

    fn arrival(&mut self, today: i32) -> Arrival {
        let first = today - self.number(6) + i32::from(self.one_in(20)) * 4;
        match self.below(10) {
            0 => Arrival { first: None, last: None },
            1 => Arrival { first: None, last: Some(first) },
            2 => Arrival { first: Some(first), last: Some(first + 1 + self.number(6)) },
            _ => Arrival { first: Some(first), last: Some(first) },
        }
    }

    fn basis(&mut self) -> Basis {
        match self.below(12) {
            0 => Basis::Person,
            1 | 2 => Basis::Group,
            _ => Basis::Commune,
        }
    }

    /// A wish on day `today` in a game about `model`.
    fn wish(&mut self, model: &Model, today: i32) -> Wish {
        let who = self.index(PLACES);
        // all that the other intake is for is to be told apart from the first
        let intake = usize::from(self.one_in(5));
        let basis = self.basis();
        Wish::Note(match self.below(40) {
            0..=15 | 32 | 34 => return Wish::Ask { who, intake, basis, arrival: self.arrival(today) },
            16..=20 => Note::Granted { who, intake, basis },
            21..=25 => Note::Withdrew(who),
            26 | 27 => Note::Declined(who),
            28..=30 => Note::Cap { intake, cap: self.cap() },
            31 => Note::End { intake, end: self.end() },
            33 => {
                let rule = *["once", "time"].iter().chain(LIFTABLE.iter().cycle().take(18)).nth(self.index(20)).unwrap();
                Note::Exception { who, rule }
            }
            35 => Note::Waits { who, intake, basis },
            36 => Note::Asked { who, intake, basis },
            37 => Note::Known(who),
            _ => {
                // a fact, or nothing at all: what took another entry back is not taken back here
                let facts: Vec<_> =
                    (0..=model.notes.len()).filter(|nth| !matches!(model.notes.get(*nth), Some(Note::Void))).collect();
                return Wish::Retract(facts[self.index(facts.len())]);
            }
        })
    }

    /// A step in a game about `model`; the first ones bring in most of the places.
    pub(super) fn step(&mut self, model: &Model, today: i32, number: usize) -> Step {
        if number < PLACES && !self.one_in(8) {
            return (0, Wish::Note(Note::Known(if number == 0 { 0 } else { DISTRICT.min(number) })));
        }
        let days = match self.below(30) {
            0 => -1,
            1..=8 => 1,
            9 => 6,
            _ => 0,
        };
        (days, self.wish(model, today + days))
    }
}
