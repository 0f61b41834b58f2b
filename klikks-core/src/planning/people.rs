//! Who holds workshops and in which rooms, with the times that are taken.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    DaysAway, PlanningFacilitator, PlanningVenue,
    build::{Build, position, small},
    busy::Busy,
};
use crate::{
    fact::Instant,
    planner::{DayRange, InstanceFacilitator, InstanceVenue},
};

impl Build<'_> {
    /// How long a slot of this kind lasts: as long as the longest step that can be then.
    fn minutes(&self, kind: u32) -> i64 {
        let can = self.document.steps.iter().filter(|step| step.slots.all().get(kind as usize).is_some_and(Option::is_some));
        can.map(|step| step.minutes).max().unwrap_or(0).into()
    }

    /// The kinds of slot of a day.
    fn kinds(&self, day: u32) -> std::ops::Range<u32> {
        match (self.document.today.weekday().num_days_from_monday() + day) % 7 {
            6 => 0..0,
            5 => 2..3,
            _ => 0..2,
        }
    }

    /// The slots that something in `times` overlaps. What ends when a slot begins does not, nor what begins when it ends.
    fn taken(&self, times: &[Busy]) -> BTreeSet<u32> {
        let mut taken = BTreeSet::new();
        let minutes = [0, 1, 2].map(|kind| self.minutes(kind));
        let today = self.document.today;
        for (from, to) in times {
            // an evening may go on after midnight
            let first = today.days_until(from.day_in_berlin()).saturating_sub(1).max(0);
            let last = today.days_until(to.day_in_berlin()).min(i32::try_from(self.last).unwrap_or(i32::MAX));
            for index in (first..=last).filter_map(|index| u32::try_from(index).ok()) {
                let overlaps = |kind: &u32| {
                    let begins = Instant::at(today.plus_days(index), self.document.times.of(*kind));
                    let length = minutes.get(*kind as usize).map_or(0, |minutes| minutes * 60);
                    begins.shifted(length).is_some_and(|ends| begins < *to && *from < ends)
                };
                taken.extend(self.kinds(index).filter(overlaps).map(|kind| index * 3 + kind));
            }
        }
        taken
    }

    /// Those of the days on which is planned.
    fn range(&self, of: DaysAway) -> Option<DayRange> {
        let range = DayRange { from: self.index(of.first_day), to: self.index(of.last_day).min(self.last) };
        (of.last_day >= self.document.today && range.from <= range.to).then_some(range)
    }

    pub(super) fn venue(&self, index: usize, of: &PlanningVenue) -> InstanceVenue {
        let place = of.places.first();
        let region = position(&self.document.regions, |region| place.is_some_and(|place| region.places.contains(place)));
        let mut closed = self.venues.get(index).map(|times| self.taken(times)).unwrap_or_default();
        let days = of.closed_days.iter().filter_map(|days| self.range(*days)).flat_map(|days| days.from..=days.to);
        closed.extend(days.flat_map(|day| self.kinds(day).map(move |kind| day * 3 + kind)));
        InstanceVenue { region: region.unwrap_or(0), closed_pattern: of.closed.clone(), closed: closed.into_iter().collect() }
    }

    pub(super) fn people(&self, events: usize) -> Vec<InstanceFacilitator> {
        let mut people: Vec<_> = (0..).zip(&self.document.facilitators).map(|(index, of)| self.facilitator(index, of)).collect();
        let worth = |of: &InstanceFacilitator| {
            let days = (0..self.days()).filter(|day| {
                let weekday = (self.document.today.weekday().num_days_from_monday() + day) % 7;
                let works = |kind: &u32| pattern(&of.week_pattern, weekday, *kind) && !of.busy.contains(&(day * 3 + kind));
                (0..3).any(|kind| works(&kind)) && !of.absent.iter().any(|away| away.contains(*day))
            });
            u64::from(small(days.count())) * u64::from(of.max_week)
        };
        let worths: Vec<u64> = people.iter().map(worth).collect();
        let all: u64 = worths.iter().sum();
        let events = u64::from(small(events));
        for (of, worth) in people.iter_mut().zip(worths) {
            of.target = u32::try_from((events * worth).div_ceil(all.max(1))).unwrap_or(u32::MAX);
        }
        people
    }

    fn facilitator(&self, index: usize, of: &PlanningFacilitator) -> InstanceFacilitator {
        let absent = of.absent.iter().filter_map(|away| self.range(*away)).collect();
        let busy = self.facilitators.get(index).map(|times| self.taken(times)).unwrap_or_default();
        let served: BTreeMap<&str, u32> = of.regions.iter().map(|served| (served.region.as_str(), served.trip_cost)).collect();
        let regions = (0..).zip(&self.document.regions).filter(|(_, region)| served.contains_key(region.name.as_str()));
        let regions: Vec<u32> = regions.map(|(region, _)| region).collect();
        let costs = self.document.regions.iter().map(|region| served.get(region.name.as_str()).copied().unwrap_or(0));
        let skills = of.kinds.iter().filter_map(|kind| position(&self.document.steps, |step| step.kind == *kind));
        let parts = (0..6).flat_map(|weekday| (0..3).map(move |kind| (weekday, kind)));
        let free = |(weekday, kind)| u32::from(of.free.iter().any(|part| (part.weekday, part.kind) == (weekday, kind)));
        InstanceFacilitator {
            name: of.name.clone(),
            home: regions.first().copied().unwrap_or(0),
            skills: skills.collect(),
            regions,
            week_pattern: parts.map(free).collect(),
            absent,
            busy: busy.into_iter().collect(),
            max_week: of.max_week,
            trip_cost: costs.collect(),
            target: 0,
        }
    }
}

fn pattern(week: &[u32], weekday: u32, kind: u32) -> bool {
    let works = usize::try_from(weekday * 3 + kind).ok().and_then(|at| week.get(at));
    works.is_some_and(|works| *works > 0)
}
