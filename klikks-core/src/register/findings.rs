//! What is worth knowing about the register as a whole.

use super::{
    Register,
    statements::{Bearing, StatementCheck, stated},
};
use crate::{
    fact::{Count, Day, Total},
    journal::Expectation,
    participation::Step,
    place::Place,
    programme::{Cap, Intake, TermOfResponse},
    verdict::Finding,
};

impl Register {
    /// Contradictions, gaps and assumptions of the whole register on the day of its last entry, in the order of the catalogue.
    pub fn findings(&self) -> Vec<Finding> {
        let last = self.entries.last().map(|entry| entry.recorded_at.day());
        self.findings_on(last.unwrap_or(self.programme.document().term.first_day))
    }

    /// The same on a day that is told: what was expected or kept free until then may be over.
    pub(crate) fn findings_on(&self, day: Day) -> Vec<Finding> {
        let mut findings = Vec::new();
        self.contradictions(&mut findings);
        self.uncounted(&mut findings);
        self.intakes(&mut findings);
        self.expectations(day, &mut findings);
        self.admissions(day, &mut findings);
        self.steps(&mut findings);
        self.event_findings(&mut findings);
        self.series_findings(&mut findings);
        self.evidence(&mut findings);
        self.people_findings(day, &mut findings);
        findings
    }

    /// The places that take part, as communes: counted toward a cap of communes by the profile.
    pub(crate) fn counted_in(&self) -> u32 {
        let profile = &self.programme.document().profile;
        let intakes = self.programme.document().intakes.iter();
        intakes.map(|intake| self.state.taken(&intake.id, self.cap(&intake.id).counts(), profile)).fold(0, u32::saturating_add)
    }

    pub(crate) fn deadline_in_force<'a>(&'a self, intake: &'a Intake) -> Option<&'a TermOfResponse> {
        self.state.deadlines.get(&intake.id).map(|changed| &*changed.what).or(intake.deadline.as_ref())
    }

    pub(crate) fn cap(&self, intake: &crate::fact::IntakeId) -> Cap {
        let written = self.programme.intake(intake).map_or(Cap::None {}, |intake| intake.cap);
        self.state.caps.get(intake).map_or(written, |changed| changed.what)
    }

    /// How many are still expected on a day, and by when at the latest. What was expected by an earlier day is over.
    pub(crate) fn expected_on(&self, day: Day) -> (Count, Option<Day>) {
        let awaited = || self.state.expectations.iter().filter(|expectation| expectation.by >= day);
        let open: Vec<Count> = awaited().map(Expectation::still_open).collect();
        (open.iter().collect::<Total>().count(), awaited().map(|expectation| expectation.by).max())
    }

    fn contradictions(&self, findings: &mut Vec<Finding>) {
        let statements = &self.state.statements;
        for (index, second) in statements.iter().enumerate() {
            let same = statements.iter().take(index).filter(|first| first.what.figure == second.what.figure);
            for first in same.filter(|first| first.when == second.when && !first.what.count.agrees_with(&second.what.count)) {
                let (first, figure) = (stated(first), second.what.figure);
                findings.push(Finding::StatementsDiffer { figure, first, second: stated(second) });
            }
        }
        let contradicted = self.statements().into_iter().filter(|check| check.bearing == Bearing::Contradicts);
        findings.extend(contradicted.filter_map(|StatementCheck { figure, stated, readings, .. }| {
            let register = readings.into_iter().next()?.certain;
            Some(Finding::StatementContradicted { figure, stated, register })
        }));
    }

    fn uncounted(&self, findings: &mut Vec<Finding>) {
        let profile = &self.programme.document().profile;
        let places: Vec<_> = self
            .state
            .taking_part()
            .filter(|(_, place)| {
                let basis = place.admission.as_ref().and_then(|admission| profile.basis(admission.what.basis));
                !basis.is_some_and(|rule| rule.counts)
            })
            .map(|(id, _)| id.clone())
            .collect();
        if !places.is_empty() {
            findings.push(Finding::TakesPartUncounted { places });
        }
    }

    fn intakes(&self, findings: &mut Vec<Finding>) {
        let profile = &self.programme.document().profile;
        for intake in &self.programme.document().intakes {
            let cap = self.cap(&intake.id);
            let taken = self.state.taken(&intake.id, cap.counts(), profile);
            match cap {
                Cap::Hard { places, .. } if taken > places => {
                    findings.push(Finding::OverCap { intake: intake.id.clone(), places, taken });
                }
                Cap::Target { places, .. } if taken > places => findings.push(Finding::BeyondTarget { places, taken }),
                _ => {}
            }
            let Some(Ok(answer)) = self.deadline_in_force(intake).map(TermOfResponse::reckon) else { continue };
            let (nominal, effective) = (answer.nominal, answer.effective);
            if nominal != effective {
                findings.push(Finding::DeadlineMoved { intake: intake.id.clone(), nominal, effective });
            }
            for (place, state) in &self.state.participations {
                let late = state.resolutions.iter().filter(|resolution| {
                    state.verdict(&resolution.what) == Some(true) && resolution.when.certainly_after(effective)
                });
                findings.extend(late.map(|resolution| Finding::ResolvedAfterDeadline {
                    place: place.clone(),
                    seq: resolution.seq,
                    when: resolution.when.clone(),
                    effective,
                }));
            }
        }
    }

    fn steps(&self, findings: &mut Vec<Finding>) {
        let order: Vec<Step> = self.programme.document().profile.steps.iter().map(|rule| rule.step).collect();
        let rank = |step: Step| order.iter().position(|expected| *expected == step);
        for (place, state) in &self.state.participations {
            if !matches!(self.state.places.get(place), Some(Place::Commune(_))) {
                continue;
            }
            for early in &state.steps {
                let before = state.steps.iter().filter(|late| {
                    rank(late.what).zip(rank(early.what)).is_some_and(|(late, early)| late < early)
                        && early.when.certainly_before(&late.when)
                });
                findings.extend(before.map(|late| Finding::OutOfOrder {
                    place: place.clone(),
                    step: early.what,
                    seq: early.seq,
                    expected_before: late.what,
                    expected_seq: late.seq,
                }));
            }
        }
    }
}
