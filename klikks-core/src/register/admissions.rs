//! What is worth knowing about places that were given, kept free, or hoped for.

use super::Register;
use crate::{
    fact::{Count, Day, Moment, PlaceId},
    journal::{Dated, PlaceState, is_over},
    participation::{GroupRule, to_the_second},
    programme::{Allocation, Intake, Quota},
    verdict::Finding,
};

impl Register {
    /// Commitments that are still awaited, and those that have not come.
    pub(super) fn expectations(&self, day: Day, findings: &mut Vec<Finding>) {
        for expectation in &self.state.expectations {
            let (count, seq, by) = (expectation.still_open(), expectation.seq, expectation.by);
            if count == (Count::Exactly { n: 0 }) {
                continue;
            }
            findings.push(if by < day {
                Finding::ExpectationOver { seq, count, by }
            } else {
                Finding::ExpectedUnnamed { seq, count, by }
            });
        }
    }

    /// Holds that are over, groups that were split, requests told too late, grants after the end, groups that cannot be told.
    pub(super) fn admissions(&self, day: Day, findings: &mut Vec<Finding>) {
        let last_day = self.programme.document().term.last_day;
        for (place, of) in &self.state.participations {
            if let Some(hold) = of.hold.as_ref().filter(|hold| is_over(hold.what.until, Moment::Day(day.plus_days(1)))) {
                findings.push(Finding::HoldOver { place: place.clone(), seq: hold.seq, until: hold.what.until });
            }
            let given = of.admission.as_ref().and_then(|admission| admission.when.earliest());
            if let Some(day) = given.filter(|day| *day > last_day) {
                findings.push(Finding::GivenAfterTerm { place: place.clone(), day, last_day });
            }
            findings.extend(self.split_group(place, of));
        }
        for intake in &self.programme.document().intakes {
            self.told_later(intake, findings);
            if let Allocation::AtCloseByCriteria { quotas } = &intake.allocation {
                findings.extend(quotas.iter().filter_map(|quota| self.cannot_be_told(intake, quota)));
            }
        }
    }

    /// A group that was to be admitted as one, told of once: where its first member that is in stands.
    fn split_group(&self, place: &PlaceId, of: &PlaceState) -> Option<Finding> {
        let group = of.asked.as_ref()?.what.together.as_ref().filter(|group| group.rule == GroupRule::AllOrNone)?;
        let is_in = |member: &&PlaceId| self.state.of(member).is_some_and(|of| of.admission.is_some());
        // who has left has left the group too
        let is_open = |member: &&PlaceId| {
            self.state.of(member).is_some_and(|of| of.admission.is_none() && (of.waiting.is_some() || of.request.is_some()))
        };
        let inside: Vec<PlaceId> = group.places.iter().filter(is_in).cloned().collect();
        let outside: Vec<PlaceId> = group.places.iter().filter(is_open).cloned().collect();
        let told = inside.first() == Some(place) && !outside.is_empty();
        told.then_some(Finding::GroupSplit { inside, outside })
    }

    /// Those who wait though their request certainly came before that of somebody who is in.
    fn told_later(&self, intake: &Intake, findings: &mut Vec<Finding>) {
        let Some(roll) = self.state.rolls.get(&intake.id).filter(|_| !intake.allocation.is_at_close()) else { return };
        let cap = self.cap(&intake.id);
        let profile = &self.programme.document().profile;
        let came = |of: &PlaceState| of.asked.as_ref().map(|asked| (to_the_second(&asked.what.arrival.received), asked.seq));
        let seats = roll.seats.of(|sort| sort.counts(cap.counts(), profile));
        let seated = seats.into_iter().filter_map(|(_, place)| {
            let of = self.state.of(place)?;
            let Dated { seq, .. } = of.admission.as_ref()?;
            Some((came(of)?.0.0, place, *seq))
        });
        let Some((latest, inside, inside_seq)) = seated.max_by_key(|(first, _, seq)| (*first, *seq)) else { return };
        for (_, place) in roll.waiting.of(|sort| sort.counts(cap.counts(), profile)) {
            let Some(((_, last), seq)) = self.state.of(place).and_then(came) else { continue };
            if last < latest {
                findings.push(Finding::ToldLater { place: place.clone(), seq, inside: inside.clone(), inside_seq });
            }
        }
    }

    /// Those who have asked, and of whom the register does not hold whether they belong to a group with places of its own.
    fn cannot_be_told(&self, intake: &Intake, quota: &Quota) -> Option<Finding> {
        let roll = self.state.rolls.get(&intake.id)?;
        let all = [&roll.asked, &roll.waiting, &roll.seats].into_iter().flat_map(|list| list.of(|_| true));
        let unknown = all
            .map(|(_, place)| place)
            .filter(|place| self.state.places.get(*place).is_some_and(|place| quota.criterion.fits(place).is_none()));
        let places: Vec<PlaceId> = unknown.cloned().collect();
        (!places.is_empty()).then(|| Finding::GroupUnknown { group: quota.label.clone(), places })
    }
}
