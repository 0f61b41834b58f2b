//! What a group of constraints says, with names and numbers: the facts that its sentence is made from.

use std::collections::BTreeSet;

use super::ConstraintGroup;
use crate::{
    calendar::Weekday,
    fact::Day,
    planner::{DayRange, InstanceCommune, InstanceDocument, InstanceFacilitator, InstanceStepType},
};

/// A part of the week: a day, and 0 for the afternoon, 1 for the evening, 2 for Saturday.
pub(crate) type PartOfWeek = (Weekday, u32);

/// A group of constraints with everything that its sentence names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Told<'a> {
    Ready { commune: &'a str, day: Day },
    Deadline { commune: &'a str, day: Day },
    MinGap { commune: &'a str, before: &'a str, step: &'a str, days: u32 },
    MaxGap { commune: &'a str, before: &'a str, step: &'a str, days: u32 },
    Blocked { land: &'a str, spans: Vec<(Day, Day)> },
    Closed { communes: Vec<&'a str>, every_week: Vec<PartOfWeek>, besides: Vec<(Day, Day)> },
    Skills { who: &'a str, not: Vec<&'a str> },
    Regions { who: &'a str, only: Vec<&'a str> },
    Absent { who: &'a str, spans: Vec<(Day, Day)> },
    WeekPattern { who: &'a str, only: Vec<PartOfWeek> },
    MaxWeek { who: &'a str, most: u32 },
    Fixed { commune: &'a str, step: &'a str, day: Day, who: &'a str },
}

const WEEK: [Weekday; 6] =
    [Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday, Weekday::Saturday];

fn entry<T>(list: &[T], index: u32) -> Option<&T> {
    list.get(usize::try_from(index).ok()?)
}

impl InstanceDocument {
    fn commune(&self, index: u32) -> Option<&InstanceCommune> {
        entry(&self.communes, index)
    }

    fn facilitator(&self, index: u32) -> Option<&InstanceFacilitator> {
        entry(&self.facilitators, index)
    }

    /// What to call a commune; a number that has none stands for itself.
    pub(crate) fn name_of_commune(&self, index: u32) -> &str {
        self.commune(index).map_or("?", |commune| &commune.name)
    }

    /// What to call a facilitator.
    pub(crate) fn name_of_facilitator(&self, index: u32) -> &str {
        self.facilitator(index).map_or("?", |facilitator| &facilitator.name)
    }

    /// What to call a step.
    pub(crate) fn name_of_step(&self, commune: u32, step: u32) -> &str {
        self.step_type_of(commune, step).map_or("?", |kind| &kind.name)
    }

    /// The kind of a step.
    pub(crate) fn step_type_of(&self, commune: u32, step: u32) -> Option<&InstanceStepType> {
        let step = self.commune(commune).and_then(|commune| entry(&commune.steps, step))?;
        entry(&self.step_types, step.step_type)
    }

    /// The only kind of slot at which a step may be: 0 afternoon, 1 evening, 2 Saturday; none if there are several.
    pub(crate) fn only_kind(&self, commune: u32, step: u32) -> Option<u32> {
        let kinds = &self.step_type_of(commune, step)?.kinds;
        let mut allowed = (0..).zip(kinds).filter(|(_, allowed)| **allowed > 0).map(|(kind, _)| kind);
        allowed.next().filter(|_| allowed.next().is_none())
    }

    /// The day of a slot.
    pub(crate) fn day_of(&self, slot: u32) -> Day {
        self.date0.plus_days(slot / 3)
    }

    fn spans(&self, ranges: &[DayRange]) -> Vec<(Day, Day)> {
        let last = self.days.saturating_sub(1);
        let within = ranges.iter().filter(|range| range.from <= last);
        within.map(|range| (self.date0.plus_days(range.from), self.date0.plus_days(range.to.min(last)))).collect()
    }

    /// The days of slots; a Sunday between two of them counts in, as it has no slots.
    fn days_of(&self, slots: &[u32]) -> Vec<DayRange> {
        let days: BTreeSet<u32> = slots.iter().map(|slot| slot / 3).collect();
        let is_sunday = |day: u32| (self.weekday0 + day) % 7 == 6;
        let mut ranges: Vec<DayRange> = Vec::new();
        for day in days {
            let goes_on = |range: &&mut DayRange| day == range.to + 1 || (day == range.to + 2 && is_sunday(day - 1));
            match ranges.last_mut().filter(goes_on) {
                Some(range) => range.to = day,
                None => ranges.push(DayRange { from: day, to: day }),
            }
        }
        ranges
    }

    /// The facts of `group` as far as they are about a day: of several spans those around it.
    pub(crate) fn told_of(&self, group: ConstraintGroup, day: Day) -> Option<Told<'_>> {
        let mut told = self.told(group)?;
        if let Told::Absent { spans, .. } | Told::Blocked { spans, .. } | Told::Closed { besides: spans, .. } = &mut told {
            let around = |span: &(Day, Day)| (span.0..=span.1).contains(&day);
            if spans.iter().any(around) {
                spans.retain(around);
            }
        }
        Some(told)
    }

    /// The facts of `group`.
    pub(crate) fn told(&self, group: ConstraintGroup) -> Option<Told<'_>> {
        let name = |commune| self.name_of_commune(commune);
        Some(match group {
            ConstraintGroup::Ready { commune } => {
                Told::Ready { commune: name(commune), day: self.date0.plus_days(self.commune(commune)?.ready) }
            }
            ConstraintGroup::Deadline { commune } => {
                Told::Deadline { commune: name(commune), day: self.date0.plus_days(self.commune(commune)?.deadline) }
            }
            ConstraintGroup::MinGap { commune, step } => {
                let (before, of) = (self.name_of_step(commune, step.checked_sub(1)?), self.name_of_step(commune, step));
                Told::MinGap {
                    commune: name(commune),
                    before,
                    step: of,
                    days: entry(&self.commune(commune)?.steps, step)?.min_gap,
                }
            }
            ConstraintGroup::MaxGap { commune, step } => {
                let (before, of) = (self.name_of_step(commune, step.checked_sub(1)?), self.name_of_step(commune, step));
                Told::MaxGap {
                    commune: name(commune),
                    before,
                    step: of,
                    days: entry(&self.commune(commune)?.steps, step)?.max_gap,
                }
            }
            ConstraintGroup::Blocked { land } => {
                let land = entry(&self.lands, land)?;
                Told::Blocked { land: &land.name, spans: self.spans(&land.blocked) }
            }
            ConstraintGroup::Closed { venue } => {
                let of = entry(&self.venues, venue)?;
                let communes = self.communes.iter().filter(|commune| commune.venue == venue).map(|commune| commune.name.as_str());
                let part = |part: &crate::planner::WeekPart| Some((*entry(&WEEK, part.weekday)?, part.kind));
                let every_week = of.closed_pattern.iter().filter_map(part).collect();
                Told::Closed { communes: communes.collect(), every_week, besides: self.spans(&self.days_of(&of.closed)) }
            }
            ConstraintGroup::Skills { facilitator } => {
                let who = self.facilitator(facilitator)?;
                let not = self.step_types.iter().filter(|kind| !who.skills.contains(&kind.skill));
                Told::Skills { who: &who.name, not: not.map(|kind| kind.name.as_str()).collect() }
            }
            ConstraintGroup::Regions { facilitator } => {
                let who = self.facilitator(facilitator)?;
                let only = who.regions.iter().filter_map(|region| entry(&self.regions, *region));
                Told::Regions { who: &who.name, only: only.map(|region| region.name.as_str()).collect() }
            }
            ConstraintGroup::Absent { facilitator } => {
                let who = self.facilitator(facilitator)?;
                let days: Vec<_> = who.absent.iter().copied().chain(self.days_of(&who.busy)).collect();
                Told::Absent { who: &who.name, spans: self.spans(&days) }
            }
            ConstraintGroup::WeekPattern { facilitator } => {
                let who = self.facilitator(facilitator)?;
                let parts = WEEK.into_iter().flat_map(|weekday| (0..3).map(move |kind| (weekday, kind)));
                let works = parts
                    .zip(&who.week_pattern)
                    .filter(|((weekday, kind), works)| **works > 0 && (*kind == 2) == (*weekday == Weekday::Saturday));
                Told::WeekPattern { who: &who.name, only: works.map(|(part, _)| part).collect() }
            }
            ConstraintGroup::MaxWeek { facilitator } => {
                let who = self.facilitator(facilitator)?;
                Told::MaxWeek { who: &who.name, most: who.max_week }
            }
            ConstraintGroup::Fixed { commune, step } => {
                let fixed = self.fixed.iter().find(|fixed| (fixed.commune, fixed.step) == (commune, step))?;
                let (step, who) = (self.name_of_step(commune, step), self.name_of_facilitator(fixed.facilitator));
                Told::Fixed { commune: name(commune), step, day: self.day_of(fixed.slot), who }
            }
        })
    }
}
