//! The register answers as the model does, step by step.

use std::{
    io::{Write, stderr},
    time::Instant,
};

use klikks_core::{Check, Register};

use super::{
    desk::told,
    draw::{Draw, Step},
    reference::{Model, Told, Wish},
    thorough,
    translate::{command, difference, register, same},
};

/// How many steps a game has.
const GAME: usize = 50;

/// The model and the register, asked the same.
struct Pair {
    model: Model,
    register: Register,
    today: i32,
}

impl Pair {
    fn of(model: &Model) -> Self {
        Self { model: model.clone(), register: register(model), today: 0 }
    }

    /// What both say, if it is the same.
    fn put(&mut self, (days, wish): &Step) -> Result<Told, String> {
        let today = self.today + *days;
        let command = command(wish, today);
        let decision = self.register.decide(&command);
        let found = told(&decision);
        let said = self.model.put(wish, today);
        if !same(&said, &found) {
            return Err(format!("must be told {said:?}, is told {found:?}"));
        }
        // the law beside the model: what no rule objects to is done, and nothing else
        let objects = self.register.check(&command).iter().any(Check::objects);
        if decision.is_ok() == objects {
            return Err(format!("a rule objects: {objects}, but it is done: {}", decision.is_ok()));
        }
        for entry in decision.into_iter().flat_map(|decision| decision.entries) {
            self.register.apply(entry);
        }
        self.today = today.max(self.today);
        difference(&self.model, &self.register).map_or(Ok(said), Err)
    }
}

/// What differs in the end, if anything does.
fn differs(model: &Model, steps: &[Step]) -> Option<String> {
    let mut pair = Pair::of(model);
    steps.iter().find_map(|step| pair.put(step).err()).or_else(|| read_again(&pair.register))
}

/// What is wrong with the journal, if it cannot be read again to the same register.
fn read_again(register: &Register) -> Option<String> {
    match Register::replay(register.programme().clone(), register.entries().to_vec()) {
        Ok(again) => (again != *register).then(|| "read again, the journal gives another register".to_owned()),
        Err(error) => Some(format!("read again: {error}")),
    }
}

/// The fewest of these steps that still show a difference.
fn fewest(model: &Model, mut steps: Vec<Step>) -> Vec<Step> {
    while let Some(fewer) = (0..steps.len()).find_map(|left_out| {
        let mut fewer = steps.clone();
        fewer.remove(left_out);
        differs(model, &fewer).is_some().then_some(fewer)
    }) {
        steps = fewer;
    }
    steps
}

/// Fails with the shortest game that shows the difference.
fn shown(model: &Model, steps: Vec<Step>) {
    let fewest = fewest(model, steps);
    panic!("{}\nof {model:?}\n{fewest:#?}", differs(model, &fewest).unwrap_or_default());
}

#[test]
fn the_register_answers_as_the_model() {
    let total = if thorough() { 1_000_000 } else { 100_000 };
    let mut draw = Draw(20_221_214);
    let begun = Instant::now();
    let (mut admitted, mut waiting, mut refused, mut retracted) = (0, 0, 0, 0);
    let (mut requested, mut allocated, mut left) = (0, 0, 0);
    for _ in 0..total / GAME {
        let model = draw.model();
        let mut pair = Pair::of(&model);
        let mut steps = Vec::new();
        for number in 0..GAME {
            let step = draw.step(&pair.model, pair.today, number);
            let is_retraction = matches!(step.1, Wish::Retract(_));
            let told = pair.put(&step);
            steps.push(step);
            match told {
                Ok(Told::Admitted { .. }) => admitted += 1,
                Ok(Told::Waiting(_)) => waiting += 1,
                Ok(Told::Refused(_)) => refused += 1,
                Ok(Told::Recorded) => retracted += usize::from(is_retraction),
                Ok(Told::Requested) => requested += 1,
                Ok(Told::Allocated(_, waits)) => {
                    allocated += 1;
                    left += usize::from(!waits.is_empty());
                }
                Err(_) => shown(&model, std::mem::take(&mut steps)),
            }
        }
        if read_again(&pair.register).is_some() {
            shown(&model, steps);
        }
    }
    // past the capture of the test harness: how far the games went
    let told = format!("{total} steps: {admitted} admitted, {waiting} waiting, {refused} refused, {retracted} taken back");
    let told = format!("{told}; {requested} gathered, {allocated} given to several, {left} of these leave some waiting");
    writeln!(stderr(), "{told}, {:.1?}", begun.elapsed()).unwrap();
    // a game in which little happens shows little
    assert!(admitted > total / 40 && waiting > total / 80 && retracted > total / 100 && refused < total * 3 / 4, "{told}");
    assert!(requested > total / 200 && allocated > total / 200 && left > total / 1_000, "{told}");
}
