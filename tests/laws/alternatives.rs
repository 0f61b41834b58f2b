//! What would have led to a better outcome: tried here by entries and commands, not by supposing anything.

use std::collections::BTreeSet;

use klikks_core::{
    Action, Alternative, Answer, Body, Cap, Check, Command, Counterfactual, Fact, Instant, IntakeId, Majority, Naming, Need,
    Outcome, PlaceId, Register, Resolution, Rule, Ruling, Span, Step, Verdict, Violation,
};
use proptest::{prop_assert, prop_assert_eq};

use super::{
    holds,
    play::{command, games, journal, submit},
};

const LIFTED: [Rule; 6] = [Rule::Term, Rule::Basis, Rule::Papers, Rule::Deadline, Rule::Queue, Rule::Cap];

/// The place and the intake of a command that is about a place in the programme.
fn about(asked: &Command) -> Option<(&PlaceId, &IntakeId)> {
    match &asked.action {
        Action::RequestAdmission { place, intake, .. }
        | Action::Record { fact: Fact::AdmissionGranted { place, intake, .. } } => Some((place, intake)),
        _ => None,
    }
}

fn verdict(register: &Register, asked: &Command) -> Verdict {
    register.decide(asked).map_or_else(|rejection| rejection.verdict, |decision| decision.verdict)
}

fn merit(ruling: &Ruling) -> u8 {
    match ruling {
        Ruling::Refused {} => 0,
        Ruling::Waiting { .. } => 1,
        Ruling::Admitted { late: true } => 2,
        _ => 3,
    }
}

fn cap(register: &Register, intake: &IntakeId) -> Cap {
    let changed = register.state().caps.get(intake).map(|changed| changed.what);
    changed.unwrap_or_else(|| register.programme().intake(intake).unwrap().cap)
}

/// The register and the command in a world in which the changes are so.
fn world(register: &Register, asked: &Command, changes: &[&Counterfactual]) -> (Register, Command) {
    let (mut register, mut asked) = (register.clone(), asked.clone());
    let (place, intake) = about(&asked).map(|(place, intake)| (place.clone(), intake.clone())).unwrap();
    let when = Span::Unknown { wording: None };
    let at = register.entries().last().unwrap().recorded_at;
    if let Some(Counterfactual::RecordedFrom { at }) =
        changes.iter().find(|change| matches!(change, Counterfactual::RecordedFrom { .. }))
    {
        asked.at = *at;
    }
    let put = |register: &mut Register, fact: Fact| assert!(submit(register, &command(at, Action::Record { fact })));
    for change in changes {
        match change {
            Counterfactual::PlacesAtLeast { places } => {
                let Cap::Hard { counts, .. } = cap(&register, &intake) else { continue };
                let cap = Cap::Hard { places: *places, counts };
                let fact = Fact::CapChanged { intake: intake.clone(), cap, when: when.clone() };
                put(&mut register, fact);
            }
            Counterfactual::FirstInQueue {} => {
                let waiting: Vec<_> = register.state().queue(&intake).into_iter().cloned().collect();
                for other in waiting.into_iter().filter(|other| *other != place) {
                    let fact = Fact::ParticipationWithdrawn { place: other, when: when.clone() };
                    put(&mut register, fact);
                }
            }
            Counterfactual::PapersPresent { steps } => steps.iter().for_each(|step| put(&mut register, paper(*step, &place))),
            Counterfactual::ExceptionFrom { rule } => {
                let fact =
                    Fact::ExceptionMade { place: place.clone(), rule: *rule, reason: "Beispiel".to_owned(), when: when.clone() };
                put(&mut register, fact);
            }
            other => otherwise_asked(&mut asked, other),
        }
    }
    (register, asked)
}

fn paper(step: Step, place: &PlaceId) -> Fact {
    let (place, when) = (place.clone(), Span::Unknown { wording: None });
    let resolution = Resolution {
        body: Body::Council,
        outcome: Outcome::Approved,
        majority: Majority::Unknown,
        votes: None,
        required: None,
        content: None,
        reference: None,
        url: None,
    };
    match step {
        Step::Interest => Fact::InterestExpressed { place, also_for: Vec::new(), when },
        Step::Commitment => Fact::CommitmentGiven { place, when },
        Step::Declaration => Fact::DeclarationMade { place, also_for: Vec::new(), when },
        Step::Resolution => Fact::ResolutionRecorded { place, resolution, when },
        Step::Naming => Fact::SponsorsNamed { place, manner: Naming::Unknown, when },
        _ => Fact::AgreementSigned { place, also_for: Vec::new(), when },
    }
}

fn otherwise_asked(asked: &mut Command, change: &Counterfactual) {
    match (change, &mut asked.action) {
        (Counterfactual::RecordedFrom { .. }, _) => {}
        (Counterfactual::ReceivedBefore { end, .. }, Action::RequestAdmission { arrival, .. }) => {
            let before = end.unix_seconds() - 1;
            let day = end.day_in_berlin();
            let midnight = Instant::start_of(day).unix_seconds();
            assert_eq!(midnight, end.unix_seconds(), "the games know no business hours");
            let last = Instant::parse(&format!("{}T23:59:59+01:00", day_before(day))).unwrap();
            assert_eq!(last.unix_seconds(), before, "the games end in winter");
            // what is still to come has not arrived
            arrival.received =
                if asked.at.day() < last.day_in_berlin() { Span::day(asked.at.day()) } else { Span::Instant { at: last } };
        }
        (Counterfactual::ReceivedFrom { day }, Action::RequestAdmission { arrival, .. }) => {
            arrival.received = Span::day(*day);
            if asked.at.day() < *day {
                asked.at = (*day).into();
            }
        }
        (
            Counterfactual::OtherBasis { basis: other },
            Action::RequestAdmission { basis, .. } | Action::Record { fact: Fact::AdmissionGranted { basis, .. } },
        ) => *basis = *other,
        (other, _) => panic!("{other:?} is no change of a command"),
    }
}

fn day_before(day: klikks_core::Day) -> klikks_core::Day {
    let first = klikks_core::Day::parse("2022-01-01").unwrap();
    first.plus_days(u32::try_from(first.days_until(day) - 1).unwrap())
}

/// Everything that could be otherwise about this command, made from the programme and not from the verdict.
fn pool(register: &Register, asked: &Command, told: &Verdict) -> Vec<Counterfactual> {
    let document = register.programme().document();
    let (_, intake) = about(asked).unwrap();
    let mut pool: Vec<_> = LIFTED.iter().map(|rule| Counterfactual::ExceptionFrom { rule: *rule }).collect();
    pool.extend(document.profile.bases.iter().map(|rule| Counterfactual::OtherBasis { basis: rule.basis }));
    if let Cap::Hard { counts, .. } = cap(register, intake) {
        let taken = register.state().taken(intake, counts, &document.profile);
        pool.push(Counterfactual::PlacesAtLeast { places: taken + 1 });
    }
    pool.push(Counterfactual::FirstInQueue {});
    let (place, _) = about(asked).unwrap();
    let lacks = |step: Step| !register.state().of(place).unwrap().steps.iter().any(|dated| dated.what == step);
    let steps = document.profile.steps.iter().filter(|rule| rule.need == Need::Required).map(|rule| rule.step);
    pool.push(Counterfactual::PapersPresent { steps: steps.filter(|step| lacks(*step)).collect() });
    for Check { rule, answer, .. } in &told.grounds {
        match (rule, answer) {
            (Rule::Deadline, Answer::Objected { .. } | Answer::Noted { .. }) => {
                let changed = register.state().deadlines.get(intake).map(|changed| &changed.what);
                let term = changed.or(register.programme().intake(intake).unwrap().deadline.as_ref()).unwrap();
                let answer = term.reckon().unwrap();
                let lasts = [Some(answer.effective), term.strictness.last_day(answer.effective)];
                let lasts: BTreeSet<_> = lasts.into_iter().flatten().collect();
                pool.extend(
                    lasts
                        .into_iter()
                        .map(|effective| Counterfactual::ReceivedBefore { end: Instant::end_of(effective), effective }),
                );
            }
            (Rule::Time, Answer::Objected { violation: Violation::InFuture { when, .. } }) => {
                pool.push(Counterfactual::RecordedFrom { at: when.earliest().unwrap().into() });
            }
            _ => {}
        }
    }
    pool
}

/// Two times of receipt, or two bases, cannot both be.
fn possible(changes: &[&Counterfactual]) -> bool {
    let count = |what: fn(&Counterfactual) -> bool| changes.iter().filter(|change| what(change)).count();
    count(|change| matches!(change, Counterfactual::ReceivedBefore { .. })) < 2
        && count(|change| matches!(change, Counterfactual::OtherBasis { .. })) < 2
}

/// The smallest sets of up to three changes that lead to a better outcome, found by trying all of them.
fn smallest(register: &Register, asked: &Command, told: &Verdict) -> Vec<(Vec<Counterfactual>, Ruling)> {
    let pool = pool(register, asked, told);
    let mut found: Vec<(u32, Ruling)> = Vec::new();
    let mut sets: Vec<u32> = (1..1 << pool.len()).filter(|set: &u32| set.count_ones() <= 3).collect();
    sets.sort_by_key(|set| set.count_ones());
    for set in sets {
        let chosen: Vec<_> = pool.iter().enumerate().filter(|(nth, _)| set >> nth & 1 == 1).map(|(_, change)| change).collect();
        if !possible(&chosen) || found.iter().any(|(smaller, _)| smaller & set == *smaller) {
            continue;
        }
        let (there, then) = world(register, asked, &chosen);
        let ruling = verdict(&there, &then).ruling;
        if merit(&ruling) > merit(&told.ruling) {
            found.push((set, ruling));
        }
    }
    let changes =
        |set: u32| pool.iter().enumerate().filter(move |(nth, _)| set >> nth & 1 == 1).map(|(_, change)| change.clone());
    found.into_iter().map(|(set, ruling)| (changes(set).collect(), ruling)).collect()
}

fn sorted(changes: &[Counterfactual]) -> Vec<String> {
    let mut texts: Vec<_> = changes.iter().map(|change| format!("{change:?}")).collect();
    texts.sort();
    texts
}

/// Each alternative leads to the outcome it names once its changes are made by entries and commands, and no part of it helps.
#[test]
fn every_alternative_leads_to_a_better_outcome_and_no_part_of_it_does() {
    holds(200, games(), |game| {
        let mut asked = Vec::new();
        game.turns(|turn| asked.push(turn));
        for turn in &asked {
            let told = verdict(&turn.before, &turn.command);
            prop_assert!(!told.otherwise_cut, "{:?}", turn.command);
            prop_assert_eq!(&turn.before.outcome(&turn.command), &told.ruling, "{:?}", turn.command);
            if about(&turn.command).is_none() {
                continue;
            }
            for Alternative { changes, ruling } in &told.otherwise {
                let all: Vec<_> = changes.iter().collect();
                let (there, then) = world(&turn.before, &turn.command, &all);
                prop_assert_eq!(&verdict(&there, &then).ruling, ruling, "{:?}\n{}", changes, journal(&turn.before));
                prop_assert!(merit(ruling) > merit(&told.ruling));
                for part in 0..(1_u32 << all.len()) - 1 {
                    let part: Vec<_> =
                        all.iter().enumerate().filter(|(nth, _)| part >> nth & 1 == 1).map(|(_, change)| *change).collect();
                    let (there, then) = world(&turn.before, &turn.command, &part);
                    let helps = merit(&verdict(&there, &then).ruling) > merit(&told.ruling);
                    prop_assert!(!helps, "{:?} is enough\n{}", part, journal(&turn.before));
                }
            }
        }
        Ok(())
    });
}

/// Whoever tries everything by hand finds the same alternatives.
#[test]
fn no_small_alternative_is_left_out() {
    holds(25, games(), |game| {
        let mut asked = Vec::new();
        game.turns(|turn| asked.push(turn));
        for turn in asked.iter().filter(|turn| about(&turn.command).is_some()) {
            let told = verdict(&turn.before, &turn.command);
            let named = told.grounds.iter().all(|check| check.rule != Rule::References || !check.objects());
            if merit(&told.ruling) == 3 || !named {
                continue;
            }
            let told_small = told.otherwise.iter().filter(|alternative| alternative.changes.len() <= 3);
            let mut said: Vec<_> =
                told_small.map(|alternative| (sorted(&alternative.changes), alternative.ruling.clone())).collect();
            let found = smallest(&turn.before, &turn.command, &told);
            let mut found: Vec<_> = found.iter().map(|(changes, ruling)| (sorted(changes), ruling.clone())).collect();
            said.sort_by(|this, that| this.0.cmp(&that.0));
            found.sort_by(|this, that| this.0.cmp(&that.0));
            prop_assert_eq!(said, found, "{:?}\n{}", turn.command, journal(&turn.before));
        }
        Ok(())
    });
}
