//! What is worth knowing about events: order, notice, days that suit nobody, size and length.

use super::Register;
use crate::{
    calendar::{DayStatus, day_status, school_break_on},
    fact::{Day, EventId, EventKindId},
    journal::PlannedEvent,
    programme::EventKind,
    verdict::Finding,
    workshop::{Event, EventKinds},
};

impl Register {
    pub(super) fn event_findings(&self, findings: &mut Vec<Finding>) {
        for (id, planned) in &self.state.events {
            if planned.cancelled.is_some() {
                continue;
            }
            if !planned.held {
                self.plan(id, &planned.event, findings);
            }
            self.order(id, &planned.event, findings);
            self.attended(id, planned, findings);
        }
    }

    /// What can still be changed about a plan.
    fn plan(&self, id: &EventId, event: &Event, findings: &mut Vec<Finding>) {
        if matches!(event.kinds, EventKinds::Open { .. }) {
            findings.push(Finding::KindStillOpen { event: id.clone() });
        }
        let days = event.dates().into_iter().map(|date| (date.when.earliest(), date.when.latest()));
        let (settled, open): (Vec<_>, Vec<_>) = days.partition(|(earliest, latest)| earliest.is_some() && earliest == latest);
        if !open.is_empty() {
            findings.push(Finding::DayStillOpen { event: id.clone() });
        }
        settled.into_iter().filter_map(|(day, _)| day).for_each(|day| self.suits(id, event, day, findings));
        let usual = self.of_kinds(&event.kinds, |kind| kind.notice_days, Iterator::max, Iterator::min);
        let announced = event.announced.as_ref().and_then(|announced| Some((announced, announced.earliest()?)));
        if let (Some(usual), Some((announced, heard)), Some(day)) = (usual, announced, event.when.latest()) {
            let (days, announced) = (heard.days_until(day), announced.clone());
            if days < i32::from(usual) {
                findings.push(Finding::NoticeShort { event: id.clone(), announced, days, usual });
            }
        }
    }

    fn suits(&self, id: &EventId, event: &Event, day: Day, findings: &mut Vec<Finding>) {
        let place = self.locality(event.place.as_ref());
        let holiday = match day_status(day, place) {
            Ok(DayStatus::Holiday(holiday)) => Some((holiday, true)),
            Ok(DayStatus::Open(holiday)) => Some((holiday, false)),
            _ => None,
        };
        let event = id.clone();
        if let Some((holiday, certain)) = holiday {
            findings.push(Finding::EventOnHoliday { event: event.clone(), day, holiday, certain });
        }
        // where nobody knows the breaks of a Land, nothing is said
        if let Ok(Some(of)) = school_break_on(day, place.land(), None) {
            findings.push(Finding::EventInSchoolBreak { event, day, school_break: of.name.into_owned() });
        }
    }

    /// Kinds that are expected earlier, at the same place, and came later only.
    fn order(&self, id: &EventId, event: &Event, findings: &mut Vec<Finding>) {
        if matches!(event.kinds, EventKinds::Open { .. }) || event.place.is_none() {
            return;
        }
        let others = || {
            let there = self.state.events.iter().filter(|(other, planned)| {
                let same_place = planned.event.place == event.place && planned.cancelled.is_none();
                *other != id && same_place && !matches!(planned.event.kinds, EventKinds::Open { .. })
            });
            there.map(|(other, planned)| (other, &planned.event))
        };
        for kind in event.kinds.all() {
            for expected in self.programme.expected_before(kind) {
                // parts of one event are in order
                if event.kinds.all().iter().any(|own| expected.contains(&own)) {
                    break;
                }
                let such = others().filter_map(|(other, of)| {
                    let kind = of.kinds.all().iter().find(|kind| expected.contains(kind))?;
                    Some((of.when.earliest(), other, kind, &of.when))
                });
                let mut such: Vec<_> = such.collect();
                such.sort_by_key(|(earliest, other, ..)| (*earliest, *other));
                let Some((_, later, expected_before, _)) = such.first() else { continue };
                if such.iter().all(|(.., when)| event.when.certainly_before(when)) {
                    let (event, later, kind) = (id.clone(), (*later).clone(), kind.clone());
                    let expected_before = (*expected_before).clone();
                    findings.push(Finding::EventOutOfOrder { event, kind, later, expected_before });
                }
                // what is expected before those is their affair
                break;
            }
        }
    }

    fn attended(&self, id: &EventId, planned: &PlannedEvent, findings: &mut Vec<Finding>) {
        let event = &planned.event;
        let most = self.of_kinds(&event.kinds, |kind| kind.people?.most, Iterator::min, Iterator::max);
        let count = planned.attendance.as_ref().or(event.expected.as_ref().filter(|_| !planned.held));
        if let Some((most, count)) = most.zip(count).filter(|(most, count)| count.lower_bound() > *most) {
            findings.push(Finding::ManyPeople { event: id.clone(), count: count.clone(), most });
        }
        let EventKinds::Settled { kind } = &event.kinds else { return };
        let usual = self.programme.event_kind(kind).and_then(|kind| kind.minutes);
        if let (Some(usual), Some(minutes)) = (usual, event.minutes) {
            if usual.is_left_by(minutes.into()) {
                findings.push(Finding::LengthUnusual { event: id.clone(), minutes, usual });
            }
        }
    }

    /// What the kinds of an event say, as far as it holds for certain: of one kind or several parts the stricter, of
    /// kinds that are open the milder, and nothing if one of those says nothing.
    fn of_kinds<T: Ord>(
        &self,
        kinds: &EventKinds,
        says: impl Fn(&EventKind) -> Option<T>,
        stricter: fn(std::vec::IntoIter<T>) -> Option<T>,
        milder: fn(std::vec::IntoIter<T>) -> Option<T>,
    ) -> Option<T> {
        let said = |id: &EventKindId| self.programme.event_kind(id).and_then(&says);
        let all: Vec<Option<T>> = kinds.all().iter().map(said).collect();
        match kinds {
            EventKinds::Open { .. } => milder(all.into_iter().collect::<Option<Vec<T>>>()?.into_iter()),
            EventKinds::Settled { .. } | EventKinds::Parts { .. } => {
                stricter(all.into_iter().flatten().collect::<Vec<T>>().into_iter())
            }
        }
    }
}
