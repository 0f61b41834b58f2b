//! Commands that consist of several facts: each is asked about as if it came alone, on the state that the ones before it leave.

use super::{
    Register,
    decide::{Grounds, ask_all, refused},
};
use crate::{
    fact::{IntakeId, PlaceId, Span},
    journal::{Action, Command, Entry, Fact, Remainder, State},
    participation::{GroupRule, Together},
    programme::Rule,
    rules::{self, Asked, Reply, line, order},
    verdict::{Alternatives, Answer, Check, Decision, Rejection, Ruling, Verdict, Violation},
};

/// A command that is carried out on a copy of the state.
struct Work<'a> {
    register: &'a Register,
    command: &'a Command,
    state: State,
    facts: Vec<Fact>,
    grounds: Grounds,
}

impl Register {
    /// Decides a command of several steps; none if it has only one.
    pub(super) fn decide_steps(&self, command: &Command) -> Option<Result<Decision, Rejection>> {
        if matches!(command.action, Action::Record { .. } | Action::RequestAdmission { .. } | Action::Correct { .. }) {
            return None;
        }
        let state = self.state.clone();
        let mut work = Work { register: self, command, state, facts: Vec::new(), grounds: Grounds::default() };
        let ruling = match &command.action {
            Action::RequestTogether { places, .. } => work.request(places),
            Action::Promote { intake } => work.begin(intake).and_then(|()| work.promote(intake)),
            Action::CommitLot { intake, seed_from } => work.begin(intake).and_then(|()| work.commit(intake, seed_from)),
            Action::Allocate { intake, seed } => work.begin(intake).and_then(|()| work.allocate(intake, seed.as_deref())),
            Action::Record { .. } | Action::RequestAdmission { .. } | Action::Correct { .. } => return None,
        };
        let Work { facts, grounds, .. } = work;
        Some(match ruling {
            Some(ruling) => {
                let verdict = Verdict::new(ruling, grounds.checks, Alternatives::default());
                Ok(Decision { verdict, entries: self.numbered(command, facts) })
            }
            None => Err(refused(grounds)),
        })
    }
}

impl Work<'_> {
    fn today(&self) -> Span {
        Span::day(self.command.at.day())
    }

    /// Asks what does not depend on the steps: whether role and intake are known, and the moment fits.
    fn begin(&mut self, intake: &IntakeId) -> Option<()> {
        let named = self.about(intake);
        let grounds = ask_all(Asked::Steps, &self.register.case_of(self.command, &self.state, &named));
        self.grounds = grounds;
        (!self.grounds.objects()).then_some(())
    }

    /// A fact that names the intake and nothing else.
    fn about(&self, intake: &IntakeId) -> Fact {
        Fact::LotDrawn { intake: intake.clone(), seed: String::new(), when: self.today() }
    }

    /// Keeps what the rules have answered about one step: what is met is told once, the rest with its place.
    fn keep(&mut self, grounds: Grounds, place: Option<&PlaceId>) {
        for mut check in grounds.checks {
            let is_told = self.grounds.checks.iter().any(|told| told.rule == check.rule);
            if matches!(check.answer, Answer::Met { .. }) && is_told {
                continue;
            }
            check.place = place.cloned();
            self.grounds.checks.push(check);
        }
    }

    /// An objection that no single fact runs into.
    fn object(&mut self, intake: &IntakeId, rule: Rule, violation: Violation) {
        let named = self.about(intake);
        let check: Check = self.register.case_of(self.command, &self.state, &named).check(rule, Reply::objected(violation));
        self.grounds.checks.push(check);
    }

    /// Puts a fact on record if no rule objects; else keeps the answers and says no.
    fn take(&mut self, fact: Fact, given: u32) -> bool {
        let case = rules::Case { given, seen: None, ..self.register.case_of(self.command, &self.state, &fact) };
        let grounds = ask_all(Asked::Record(&fact), &case);
        let objects = grounds.objects();
        self.keep(grounds, fact.place());
        if !objects {
            self.record(fact);
        }
        !objects
    }

    fn record(&mut self, fact: Fact) {
        let number = u32::try_from(self.facts.len()).unwrap_or(u32::MAX);
        let Command { at, by, source, .. } = self.command;
        let entry = Entry {
            seq: self.register.next_seq().saturating_add(number),
            recorded_at: *at,
            by: by.clone(),
            source: source.clone(),
            corrects: None,
            fact,
        };
        self.state.apply(&entry);
        self.facts.push(entry.fact);
    }

    /// A group asks with one request: every member is asked about before anything is put on record.
    fn request(&mut self, places: &[PlaceId]) -> Option<Ruling> {
        let Action::RequestTogether { rule, intake, basis, arrival, .. } = &self.command.action else { return None };
        if places.is_empty() {
            self.object(intake, Rule::References, Violation::EmptyGroup {});
            return None;
        }
        let together = Together { places: places.to_vec(), rule: *rule };
        let mut outcomes = Vec::with_capacity(places.len());
        let mut given = 0_u32;
        for place in places {
            let fact = Fact::AdmissionRequested {
                place: place.clone(),
                intake: intake.clone(),
                basis: *basis,
                arrival: arrival.clone(),
                one_of: None,
                together: Some(Box::new(together.clone())),
            };
            let case = rules::Case { given, ..self.register.case_of(self.command, &self.register.state, &fact) };
            let grounds = ask_all(Asked::Admission, &case);
            let takes_place = case.takes_place(*basis, case.cap(intake).0);
            let outcome = if grounds.is_gathered() {
                Outcome::Gathered
            } else if grounds.waits() || outcomes.iter().any(|(_, outcome)| takes_place && *outcome == Outcome::Waits) {
                Outcome::Waits
            } else {
                Outcome::Admitted
            };
            // a group that is split takes its places one by one; one that is not has been measured whole
            given = given.saturating_add((takes_place && outcome == Outcome::Admitted && *rule == GroupRule::Split).into());
            self.keep(grounds, Some(place));
            outcomes.push((fact, outcome));
        }
        if self.grounds.objects() {
            return None;
        }
        let all_wait = *rule == GroupRule::AllOrNone && outcomes.iter().any(|(_, outcome)| *outcome == Outcome::Waits);
        let (mut admitted, mut waiting, mut answers) = (Vec::new(), Vec::new(), Vec::new());
        for ((fact, outcome), place) in outcomes.into_iter().zip(places) {
            let (place, intake, basis, when) = (place.clone(), intake.clone(), *basis, self.today());
            match outcome {
                Outcome::Gathered => {}
                Outcome::Admitted if !all_wait => {
                    admitted.push(place.clone());
                    answers.push(Fact::AdmissionGranted { place, intake, basis, when });
                }
                Outcome::Admitted | Outcome::Waits => {
                    waiting.push(place.clone());
                    answers.push(Fact::AdmissionWaiting { place, intake, basis, when });
                }
            }
            self.record(fact);
        }
        let gathered = answers.is_empty();
        for answer in answers {
            self.record(answer);
        }
        Some(if gathered { Ruling::Requested {} } else { Ruling::Allocated { admitted, waiting, refused: Vec::new() } })
    }

    /// Free places go to those who wait, first come first.
    fn promote(&mut self, intake: &IntakeId) -> Option<Ruling> {
        let mut admitted = Vec::new();
        loop {
            let named = self.about(intake);
            let case = self.register.case_of(self.command, &self.state, &named);
            let cap = case.cap(intake).0;
            let about = (&self.register.programme, &self.state);
            let line = line::waiting(about, intake, self.command.at, case.counts(cap));
            let first: Vec<PlaceId> =
                line.parties().first().into_iter().flat_map(|party| &party.places).map(|place| (*place).clone()).collect();
            if first.is_empty() {
                break;
            }
            let before = self.grounds.checks.len();
            let admitted_before = admitted.len();
            for place in first {
                if !self.grant(intake, &place) {
                    break;
                }
                admitted.push(place);
            }
            if admitted.len() == admitted_before {
                // that the next one has to wait is no objection to those who are in
                self.grounds.checks.truncate(if admitted.is_empty() { usize::MAX } else { before });
                break;
            }
        }
        if admitted.is_empty() {
            if !self.grounds.objects() {
                self.object(intake, Rule::Queue, Violation::NobodyWaits {});
            }
            return None;
        }
        let waiting = self.state.queue(intake).into_iter().cloned().collect();
        Some(Ruling::Allocated { admitted, waiting, refused: Vec::new() })
    }

    fn grant(&mut self, intake: &IntakeId, place: &PlaceId) -> bool {
        let Some(waiting) = self.state.of(place).and_then(|of| of.waiting.as_ref()) else { return false };
        let basis = waiting.what.basis;
        self.take(Fact::AdmissionGranted { place: place.clone(), intake: intake.clone(), basis, when: self.today() }, 0)
    }

    /// Fixes the list of a lot.
    fn commit(&mut self, id: &IntakeId, seed_from: &str) -> Option<Ruling> {
        let intake = self.register.programme.intake(id)?;
        let named = self.about(id);
        let lot = rules::lot_of(&self.register.case_of(self.command, &self.state, &named), intake, seed_from);
        match lot {
            Err((violation, _)) => {
                self.object(id, Rule::Allocation, violation);
                None
            }
            Ok(lot) => {
                let (among, places, list_hash) = (lot.among().iter().cloned().collect(), lot.places(), lot.hash());
                let (intake, seed_from, when) = (id.clone(), seed_from.to_owned(), self.today());
                self.take(Fact::LotCommitted { intake, among, places, seed_from, list_hash, when }, 0)
                    .then_some(Ruling::Recorded {})
            }
        }
    }

    /// Gives out the places of an intake that is closed.
    fn allocate(&mut self, id: &IntakeId, seed: Option<&str>) -> Option<Ruling> {
        let intake = self.register.programme.intake(id)?;
        if let Some(seed) = seed {
            let drawn = Fact::LotDrawn { intake: id.clone(), seed: seed.to_owned(), when: self.today() };
            self.take(drawn, 0).then_some(())?;
        }
        let named = self.about(id);
        let case = self.register.case_of(self.command, &self.state, &named);
        let order = match rules::not_now(&case, intake) {
            Some((violation, _)) => Err(violation),
            None => order::of(&case, intake),
        };
        let order::Order { all, places, rest } = match order {
            Ok(order) => order,
            Err(violation) => {
                self.object(id, Rule::Allocation, violation);
                return None;
            }
        };
        let (admitted, others) = all.split_at(all.len().min(usize::try_from(places).unwrap_or(usize::MAX)));
        let (admitted, others) = (admitted.to_vec(), others.to_vec());
        self.take(Fact::PlacesAllocated { intake: id.clone(), order: all, places, rest, when: self.today() }, 0).then_some(())?;
        for place in &admitted {
            self.grant(id, place).then_some(())?;
        }
        let (waiting, refused) = if rest == Remainder::Waits { (others, Vec::new()) } else { (Vec::new(), others) };
        Some(Ruling::Allocated { admitted, waiting, refused })
    }
}

/// What becomes of one member of a group.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Gathered,
    Admitted,
    Waits,
}
