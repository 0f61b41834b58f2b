//! # Stage
//!
//! **What it says.** A sponsor comes to a stage when all that the programme asks for it is on record. Who is given something to
//! look after is a sponsor of that place, and has neither paused nor left.
//! **Why.** In one Land the council names the sponsors, in another four days of training come first.
//! **Source.** The stages in the profile of the programme; MV: after resolution and agreement the naming (LEKA MV).
//! **Example.** Where the naming takes a resolution, naming somebody in a town without one is refused, with what is missing.

use super::{Case, Reply};
use crate::{
    fact::{Day, PersonId, PlaceId},
    journal::{Fact, Seq},
    programme::{Need, StageNeed},
    sponsor::Stage,
    verdict::{Counterfactual, Finding, Reading, Violation},
};

pub(super) fn ask(case: &Case<'_>) -> Reply {
    match case.fact {
        Fact::SponsorStageReached { person, place, stage, when } => {
            let day = when.latest().unwrap_or(case.today()).min(case.today());
            reached(case, person, place, *stage, day)
        }
        Fact::SponsorAssigned { person, place, .. } | Fact::AssignmentHandedOver { to: person, place, .. } => {
            ready(case, person, place)
        }
        _ => Reply::met(Reading::AllKnown {}),
    }
}

fn reached(case: &Case<'_>, person: &PersonId, place: &PlaceId, stage: Stage, day: Day) -> Reply {
    let rules = case.programme.sponsor_rules().into_iter().flat_map(|rules| &rules.stages);
    let mut evidence: Vec<Seq> = Vec::new();
    let mut missing = Vec::new();
    let mut absent = Vec::new();
    for rule in rules.filter(|rule| rule.stage == stage) {
        let list = match rule.need {
            Need::Required => &mut missing,
            Need::Expected => &mut absent,
            Need::Optional => continue,
        };
        for need in &rule.requires {
            match on_record(case, person, place, *need, day) {
                found if found.is_empty() => list.push(*need),
                found => evidence.extend(found),
            }
        }
    }
    let reply = match (missing, absent) {
        (missing, _) if !missing.is_empty() => Reply::objected(Violation::StageNeedsMissing { stage, needs: missing.clone() })
            .unless([Counterfactual::NeedsOnRecord { needs: missing }]),
        (_, absent) if !absent.is_empty() => Reply::noted(Finding::StageNeedsAbsent { stage, needs: absent }),
        _ => Reply::met(Reading::StageNeedsMet { stage }),
    };
    reply.from(evidence)
}

/// The entries that meet `need`; none if it is not met.
fn on_record(case: &Case<'_>, person: &PersonId, place: &PlaceId, need: StageNeed, day: Day) -> Vec<Seq> {
    let (state, people) = (case.state, &case.state.people);
    let lineage = state.lineage(place);
    match need {
        StageNeed::Earlier { stage } => {
            let here = lineage.iter().filter_map(|place| people.stages.get(&(person.clone(), (*place).clone()))).flatten();
            here.filter(|told| told.what == stage && !told.when.certainly_after(day)).map(|told| told.seq).take(1).collect()
        }
        StageNeed::Resolution {} => {
            let all = lineage.iter().filter_map(|place| state.of(place)).flat_map(|of| {
                let of_district = of.is_district.unwrap_or_default();
                of.resolutions.iter().filter(move |resolution| resolution.what.verdict(of_district) == Some(true))
            });
            let decided = all.filter(|resolution| !resolution.when.certainly_after(day));
            decided.map(|resolution| resolution.seq).take(1).collect()
        }
        StageNeed::TrainingDays { days } => {
            let (attended, seqs) = people.training_days(person, day);
            if attended >= days { seqs } else { Vec::new() }
        }
        StageNeed::Mandate {} => state.mandates(person, place, day).map(|mandate| mandate.seq).take(1).collect(),
    }
}

fn ready(case: &Case<'_>, person: &PersonId, place: &PlaceId) -> Reply {
    let there = case.state.lineage(place).into_iter().filter_map(|place| case.state.people.stage(person, place));
    let there: Vec<_> = there.collect();
    match (there.iter().find(|stage| stage.what.stands_ready()), there.first()) {
        (Some(ready), _) => Reply::met(Reading::StageNeedsMet { stage: ready.what }).from([ready.seq]),
        (None, told) => {
            Reply::objected(Violation::NotReady { stage: told.map(|told| told.what) }).from(told.map(|told| told.seq))
        }
    }
}
