//! Laws of roles, sponsors and projects.

use std::collections::{BTreeMap, BTreeSet};

use klikks_core::{
    Act, Action, Actor, AsOf, Basis, Count, Day, Fact, Gas, Programme, ProgrammeDocument, Project, ProjectId, Register, RoleId,
    Ruling, SavingBasis, SavingOf, Span, Stage, Subject,
};
use proptest::{
    collection::{btree_set, vec},
    prelude::any,
    prop_assert, prop_assert_eq,
};

use super::{
    facts::{
        intake,
        people_facts::{person, saving},
        place,
    },
    holds,
    play::{command, opening, programme, submit},
};

fn day(number: u8) -> Day {
    Day::parse("2023-01-01").unwrap().plus_days(u32::from(number))
}

fn record(register: &mut Register, fact: Fact) -> bool {
    submit(register, &command(day(0).into(), Action::Record { fact }))
}

/// The programme of North Rhine-Westphalia without what it asks of sponsors, so that every stage can be told.
fn lenient() -> Register {
    let mut document: ProgrammeDocument = serde_json::from_str(include_str!("../../examples/nrw-2022/programme.json")).unwrap();
    document.profile.sponsors = None;
    document.profile.rights.clear();
    document.intakes = programme([0; 4]).document().intakes.clone();
    opening(Programme::new(document).unwrap())
}

/// The days that are looked at; a term without an end fills them all.
const DAYS: u8 = 70;

/// On which of the days the person may commit the first town as its mayor.
fn days_allowed(register: &Register) -> BTreeSet<u8> {
    let (actor, subject) = (Actor::Person { person: person(1) }, Subject::Place { place: place(0) });
    let may = |number: &u8| register.may(&actor, Act::Commit, &subject, day(*number)).ruling == Ruling::Allowed {};
    (0..DAYS).filter(may).collect()
}

/// No role has effect outside its term: what is allowed on a day is what the terms, written out day by day, hold on it.
/// An end takes away the days from it on and no other, however far ahead it lies.
#[test]
fn a_role_has_effect_on_the_days_of_its_term_and_on_no_other() {
    let steps = vec((0..40_u8, 0..25_u8, 0..3_u8), 1..7);
    holds(120, steps, |steps| {
        let mut register = opening(programme([0; 4]));
        let (who, role, town) = (person(1), RoleId::parse("mayor").unwrap(), Some(place(0)));
        let mut terms: Vec<BTreeSet<u8>> = Vec::new();
        for (from, length, kind) in steps {
            let end = from + length;
            if kind == 2 {
                let ends = Fact::RoleEnded { person: who.clone(), role: role.clone(), place: town.clone(), until: day(end) };
                let eve = terms.iter_mut().find(|term| end > 0 && term.contains(&(end - 1)));
                prop_assert_eq!(record(&mut register, ends), eve.is_some());
                if let Some(term) = eve {
                    term.retain(|number| *number < end);
                }
            } else {
                let until = (kind == 0).then(|| day(end));
                let begins =
                    Fact::RoleBegan { person: who.clone(), role: role.clone(), place: town.clone(), from: day(from), until };
                let term: BTreeSet<u8> = (from..if kind == 0 { end } else { DAYS }).collect();
                let is_free = terms.iter().all(|other| other.is_disjoint(&term));
                let accepted = record(&mut register, begins);
                prop_assert_eq!(accepted, is_free && !term.is_empty());
                terms.extend(accepted.then_some(term));
            }
            let held: BTreeSet<u8> = terms.iter().flatten().copied().collect();
            prop_assert_eq!(days_allowed(&register), held);
        }
        Ok(())
    });
}

/// Nobody is counted twice: however counts and persons on record overlap, the register is certain of no more sponsors than
/// there are. Places 0 to 2 take part; place 4 is a district of place 0.
#[test]
fn nobody_is_counted_twice() {
    let world = (vec(0..6_u8, 3), vec(btree_set(0..4_usize, 0..3), 4), vec(any::<Option<u8>>(), 3), vec(any::<bool>(), 4));
    holds(200, world, |(anonymous, persons, counts, left)| {
        let mut register = lenient();
        for whom in 0..3 {
            let (place, intake, basis) = (place(whom), intake(0), Basis::CommuneBacked);
            let granted = Fact::AdmissionGranted { place, intake, basis, when: Span::day(day(0)) };
            prop_assert!(record(&mut register, granted));
        }
        let mut there: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); 3];
        for (number, (places, left)) in persons.iter().zip(&left).enumerate() {
            let who = person(u8::try_from(number).unwrap());
            for at in places {
                let stages = [Stage::Willing].into_iter().chain(left.then_some(Stage::Ended));
                for stage in stages {
                    let when = Span::day(day(0));
                    let told = Fact::SponsorStageReached { person: who.clone(), place: place(PLACES[*at]), stage, when };
                    prop_assert!(record(&mut register, told));
                }
                if !left {
                    there[if *at == 3 { 0 } else { *at }].insert(number);
                }
            }
        }
        for (whom, count) in counts.iter().enumerate() {
            let all = usize::from(anonymous[whom]) + there[whom].len();
            if let Some(count) = count {
                let n = u32::try_from(usize::from(*count) % (all + 1)).unwrap();
                let place = place(u8::try_from(whom).unwrap());
                let when = Span::day(day(0));
                let told =
                    Fact::SponsorsCounted { place, stage: Stage::Willing, count: Count::Exactly { n }, districts: None, when };
                prop_assert!(record(&mut register, told));
            }
        }
        let anonymous: usize = anonymous.iter().map(|n| usize::from(*n)).sum();
        let known: BTreeSet<&usize> = there.iter().flatten().collect();
        let report = register.report(AsOf { day: day(0), known_on: None });
        let certain = usize::try_from(report.sponsors.lower_bound()).unwrap();
        prop_assert!(certain <= anonymous + known.len(), "{:?}", report.sponsors);
        prop_assert!(certain >= known.len(), "{} are on record, {:?} is told", known.len(), report.sponsors);
        Ok(())
    });
}

/// Three communes, and the district of the first.
const PLACES: [u8; 4] = [0, 1, 2, 4];

/// What makes figures alike, told from the words: per year, in these days, over a lifetime.
fn basis(of: SavingBasis) -> String {
    match of {
        SavingBasis::PerYear {} => "a year".to_owned(),
        SavingBasis::InPeriod { first_day, last_day } => format!("{first_day} to {last_day}"),
        SavingBasis::Lifetime { .. } => "lifetime".to_owned(),
    }
}

/// Sums never mix bases or gases, lose no figure and count none twice.
#[test]
fn sums_never_mix_bases() {
    holds(200, vec((0..3_u8, any::<u8>(), any::<u8>()), 0..14), |told| {
        let mut register = lenient();
        let id = |number: u8| ProjectId::parse(&format!("project-{number}")).unwrap();
        for number in 0..3 {
            let project =
                Project { id: id(number), place: place(0), name: "Projekt".to_owned(), topic: None, fields: Vec::new() };
            let recorded = Fact::ProjectRecorded { project };
            prop_assert!(record(&mut register, recorded));
        }
        let mut last: BTreeMap<(u8, String, Gas), u64> = BTreeMap::new();
        let mut bases: BTreeMap<u32, (String, Gas)> = BTreeMap::new();
        for (number, what, how) in told {
            let saving = saving(what, how);
            let of = SavingOf::Project { project: id(number) };
            let reported = Fact::SavingReported { of, saving, when: Span::day(day(0)) };
            prop_assert!(record(&mut register, reported));
            let seq = register.entries().last().unwrap().seq;
            last.insert((number, basis(saving.basis), saving.gas), saving.kilograms.into());
            bases.insert(seq, (basis(saving.basis), saving.gas));
        }
        let totals = register.report(AsOf { day: day(0), known_on: None }).projects.unwrap();
        for sum in &totals.savings {
            for seq in &sum.entries {
                prop_assert_eq!(&bases[seq], &(basis(sum.basis), sum.gas), "entry {}", seq);
            }
        }
        let mut expected: BTreeMap<(String, Gas), (u64, u32)> = BTreeMap::new();
        for ((_, basis, gas), kilograms) in last {
            let sum = expected.entry((basis, gas)).or_default();
            *sum = (sum.0 + kilograms, sum.1 + 1);
        }
        let found: BTreeMap<_, _> =
            totals.savings.iter().map(|sum| ((basis(sum.basis), sum.gas), (sum.kilograms, sum.projects))).collect();
        prop_assert_eq!(found.len(), totals.savings.len());
        prop_assert_eq!(found, expected);
        Ok(())
    });
}
