//! Who is admitted, and who is not.

use klikks_core::{
    Action, Basis, Cap, Check, Command, Day, Entry, Fact, Instant, IntakeId, Moment, OrderBy, PlaceId, Register, Rule,
    Strictness, TermOfResponse,
};
use proptest::{prelude::any, prop_assert, prop_assert_eq, test_runner::TestCaseResult};

use super::{
    facts, holds,
    play::{as_corrected, command, games, journal, knobs, request, submit},
};

/// Whether a hold is over at a moment; on the day on which it ends it is not, unless it ends with the night.
fn is_over(until: Instant, at: Moment) -> bool {
    match at {
        Moment::Instant(at) => until <= at,
        Moment::Day(day) => until <= Instant::start_of(day),
    }
}

/// An admission that was granted, and the register as it was before.
struct Grant<'a> {
    before: &'a Register,
    entry: &'a Entry,
    place: &'a PlaceId,
    intake: &'a IntakeId,
    basis: Basis,
}

impl Grant<'_> {
    fn cap(&self) -> Cap {
        let changed = self.before.state().caps.get(self.intake).map(|changed| changed.what);
        changed.unwrap_or_else(|| self.before.programme().intake(self.intake).unwrap().cap)
    }

    fn taken(&self, register: &Register) -> u32 {
        register.state().taken(self.intake, self.cap().counts(), &register.programme().document().profile)
    }

    fn takes_place(&self, place: &PlaceId, basis: Basis) -> bool {
        let rule = self.before.programme().document().profile.basis(basis);
        rule.is_some_and(|rule| rule.counts) && self.before.state().is_counted(place, self.cap().counts())
    }

    /// Whether a place is kept free for `place`.
    fn holds(&self, place: &PlaceId) -> bool {
        let hold = self.before.state().of(place).and_then(|of| of.hold.as_ref());
        hold.is_some_and(|hold| hold.what.admission.intake == *self.intake && !is_over(hold.what.until, self.entry.recorded_at))
    }

    /// Whether `waiting` certainly stands before the place that is admitted.
    fn is_ahead(&self, waiting: &PlaceId) -> bool {
        let state = self.before.state();
        let intake = self.before.programme().intake(self.intake).unwrap();
        let came = |place: &PlaceId| {
            let of = state.of(place)?;
            let asked = of.asked.as_ref().map(|asked| &asked.what.arrival.received);
            Some(asked.or(of.waiting.as_ref().map(|waiting| &waiting.when))?.clone())
        };
        if waiting == self.place {
            return false;
        }
        let by_list = intake.allocation.is_at_close() || intake.receipt_order().by == OrderBy::Recorded;
        let queue = state.queue(self.intake);
        let number = |place: &PlaceId| queue.iter().position(|of| *of == place);
        match (number(self.place), number(waiting)) {
            (Some(own), Some(other)) if by_list => other < own,
            (None, Some(_)) if by_list => true,
            // to the day is to the second, too
            _ => match (came(waiting).and_then(|span| span.latest()), came(self.place).and_then(|span| span.earliest())) {
                (Some(last), Some(first)) => last < first,
                _ => false,
            },
        }
    }

    fn excepted_from(&self, rule: Rule) -> bool {
        self.before.state().of(self.place).is_some_and(|place| place.exceptions.iter().any(|exception| exception.what == rule))
    }
}

/// Shows every grant of every prefix of the journal, read with the corrections that the prefix holds.
fn each_grant(register: &Register, law: impl Fn(Grant<'_>) -> TestCaseResult) -> TestCaseResult {
    for length in 1..=register.entries().len() {
        let mut before = Register::new(register.programme().clone());
        for entry in &as_corrected(&register.entries()[..length]) {
            if let Fact::AdmissionGranted { place, intake, basis, .. } = &entry.fact {
                law(Grant { before: &before, entry, place, intake, basis: *basis })?;
            }
            before.apply(entry.clone());
        }
    }
    Ok(())
}

/// The check of one rule.
fn check_of(register: &Register, rule: Rule, command: &Command) -> Option<Check> {
    register.check(command).into_iter().find(|check| check.rule == rule)
}

/// What is asked for is done exactly if no rule objects, and the verdict rests on the very checks that anybody can ask for.
#[test]
fn a_command_is_accepted_exactly_if_no_check_objects() {
    holds(200, games(), |game| {
        let mut outcome = Ok(());
        game.turns(|turn| {
            outcome = outcome.clone().and_then(|()| {
                let checks = turn.before.check(&turn.command);
                let decision = turn.before.decide(&turn.command);
                let objects = checks.iter().any(Check::objects);
                prop_assert_eq!(decision.is_ok(), !objects, "{:?}", &turn.command);
                let verdict = decision.map_or_else(|rejection| rejection.verdict, |decision| decision.verdict);
                prop_assert_eq!(checks, verdict.grounds, "{:?}", &turn.command);
                Ok(())
            });
        });
        outcome
    });
}

/// Under a hard cap, an admission never takes a place that is not there, unless an exception for that place is on record.
#[test]
fn a_hard_cap_is_not_passed_without_an_exception() {
    holds(150, games(), |game| {
        let register = game.play();
        each_grant(&register, |grant| {
            let mut after = grant.before.clone();
            after.apply(grant.entry.clone());
            let (before, after) = (grant.taken(grant.before), grant.taken(&after));
            if let Cap::Hard { places, .. } = grant.cap() {
                let there_is_room = after <= before || after <= places;
                prop_assert!(there_is_room || grant.excepted_from(Rule::Cap), "{:?}\n{}", grant.entry, journal(&register));
            }
            Ok(())
        })
    });
}

/// A cap that is lowered takes nobody's place away, nor does any other change of a cap.
#[test]
fn lowering_a_cap_unadmits_nobody() {
    holds(150, (games(), any::<[u8; 3]>()), |(game, [what, how, when])| {
        let mut register = game.turns(|turn| {
            let mut after = turn.before.clone();
            let changes = matches!(turn.command.action, Action::Record { fact: Fact::CapChanged { .. } });
            if changes && submit(&mut after, &turn.command) {
                assert_eq!(turn.before.state().participations, after.state().participations);
            }
        });
        let today = register.entries().last().unwrap().recorded_at.day();
        let before = register.state().participations.clone();
        for (cap, intake) in [(Cap::Hard { places: 0, counts: facts::cap(2, how).counts() }, 0), (facts::cap(what, how), 0)] {
            let when = facts::span(when % 6, facts::earlier(today, 3));
            let fact = Fact::CapChanged { intake: facts::intake(intake), cap, when };
            let accepted = submit(&mut register, &command(today.plus_days(1).into(), Action::Record { fact }));
            prop_assert!(accepted);
            prop_assert_eq!(&before, &register.state().participations);
        }
        prop_assert!(Register::replay(register.programme().clone(), register.entries().to_vec()).is_ok());
        Ok(())
    });
}

/// Nobody is given a place while somebody who needs one waits in front, unless an exception from the queue is on record or the
/// place was kept free for it.
#[test]
fn nobody_overtakes_those_who_wait() {
    holds(150, games(), |game| {
        let register = game.play();
        each_grant(&register, |grant| {
            if !grant.takes_place(grant.place, grant.basis) || grant.excepted_from(Rule::Queue) || grant.holds(grant.place) {
                return Ok(());
            }
            let state = grant.before.state();
            let ahead = state.queue(grant.intake).into_iter().filter(|waiting| grant.is_ahead(waiting));
            for waiting in ahead {
                let basis = state.of(waiting).and_then(|place| place.waiting.as_ref()).unwrap().what.basis;
                let needs_one = grant.takes_place(waiting, basis) && !grant.holds(waiting);
                prop_assert!(!needs_one, "{waiting} waits, and then {:?}\n{}", grant.entry, journal(&register));
            }
            Ok(())
        })
    });
}

/// A hard deadline that is over stays over: whoever asks again on a later day gets the same refusal for the same arrival.
#[test]
fn a_hard_deadline_that_is_over_is_not_opened_by_asking_later() {
    holds(300, (games(), knobs(), any::<[u8; 2]>(), 1..400_u32), |(game, knobs, [what, how], later)| {
        let mut register = game.play();
        let today = register.entries().last().unwrap().recorded_at.day();
        if what % 2 == 0 {
            let deadline = TermOfResponse { strictness: Strictness::Hard {}, ..facts::deadline(what, how) };
            let fact = Fact::DeadlineChanged {
                intake: facts::intake(knobs.what),
                deadline: deadline.into(),
                when: facts::span(0, today),
            };
            submit(&mut register, &command(today.into(), Action::Record { fact }));
        }
        let ask = |day: Day| command(day.into(), request(knobs, today));
        let first = check_of(&register, Rule::Deadline, &ask(today));
        if first.as_ref().is_some_and(Check::objects) {
            prop_assert_eq!(first, check_of(&register, Rule::Deadline, &ask(today.plus_days(later))));
            prop_assert!(register.decide(&ask(today.plus_days(later))).is_err());
        }
        Ok(())
    });
}
