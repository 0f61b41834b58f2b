//! For one event: which dates are closest, and what blocks each.

use schemars::JsonSchema;
use serde::Serialize;

use super::ConstraintGroup;
use crate::{
    fact::Day,
    planner::{Instance, InstanceCommune, InstanceDocument, InstanceFacilitator, Placement, Plan},
    wire::Deserialize,
};

/// What stands in the way of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Blocker {
    /// A constraint of the instance.
    #[schemars(title = "BlockedByConstraint")]
    Constraint {
        /// The constraint.
        group: ConstraintGroup,
    },
    /// It is too soon to announce anything new.
    #[schemars(title = "BlockedByNotice")]
    Notice {},
    /// Somebody else has the venue.
    #[schemars(title = "BlockedByVenue")]
    VenueTaken {
        /// The commune that has the venue then, from 0.
        commune: u32,
        /// Its step.
        step: u32,
    },
    /// The facilitator holds another event on that day.
    #[schemars(title = "BlockedByDay")]
    FacilitatorTaken {
        /// The commune where, from 0.
        commune: u32,
        /// Its step.
        step: u32,
    },
}

impl Blocker {
    /// Whether it is the number of days to another step of the same commune.
    pub(crate) fn is_gap(&self) -> bool {
        matches!(self, Self::Constraint { group: ConstraintGroup::MinGap { .. } | ConstraintGroup::MaxGap { .. } })
    }
}

/// A date for an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ClosestDate {
    /// The day.
    pub day: Day,
    /// The slot: three times the day of the horizon, plus the kind (0 afternoon, 1 evening, 2 Saturday).
    pub slot: u32,
    /// The facilitator for whom the least stands in the way, from 0.
    pub facilitator: u32,
    /// What stands in the way; nothing if the event can be then.
    pub blockers: Vec<Blocker>,
}

/// The dates for `step` of `commune` that are the closest to being possible beside the other events of `plan`: first those that
/// the least stands in the way of, then those nearest to where the event is planned, or else to the first day it could be.
///
/// At most `most` are given. Without such a commune or step there are none. Slots at which the step cannot be by its nature,
/// such as a Sunday, are no dates.
pub fn closest_dates(instance: &Instance, plan: &Plan, commune: u32, step: u32, most: usize) -> Vec<ClosestDate> {
    let document = instance.document();
    let Some(asked) = Asked::new(document, &plan.events, commune, step) else { return Vec::new() };
    let slots = (0..document.days * 3).filter(|slot| asked.is_usual(*slot));
    let mut dates: Vec<_> = slots.filter_map(|slot| asked.date(slot)).collect();
    let wanted = asked.wanted();
    dates.sort_by_key(|date| (date.blockers.len(), (date.slot / 3).abs_diff(wanted), date.slot));
    dates.truncate(most);
    dates
}

/// What stands in the way of an event at its slot and with its facilitator, beside `others`.
pub(crate) fn blockers_of(document: &InstanceDocument, others: &[Placement], at: Placement) -> Vec<Blocker> {
    let Some(asked) = Asked::new(document, others, at.commune, at.step) else { return Vec::new() };
    let who = entry(&document.facilitators, at.facilitator);
    let mut blockers = asked.of_commune(at.slot);
    blockers.extend(who.into_iter().flat_map(|who| asked.of_facilitator(at.facilitator, who, at.slot)));
    blockers
}

struct Asked<'a> {
    document: &'a InstanceDocument,
    of: &'a InstanceCommune,
    commune: u32,
    step: u32,
    /// The other events of the plan, and where the event itself is.
    others: Vec<Placement>,
    now: Option<Placement>,
}

fn entry<T>(list: &[T], index: u32) -> Option<&T> {
    list.get(usize::try_from(index).ok()?)
}

impl<'a> Asked<'a> {
    fn new(document: &'a InstanceDocument, events: &[Placement], commune: u32, step: u32) -> Option<Self> {
        let of = entry(&document.communes, commune)?;
        entry(&of.steps, step)?;
        let is_asked = |event: &&Placement| (event.commune, event.step) == (commune, step);
        let now = events.iter().find(is_asked).copied();
        let others = events.iter().filter(|event| !is_asked(event)).copied().collect();
        Some(Self { document, of, commune, step, others, now })
    }

    fn neighbour(&self, step: Option<u32>) -> Option<u32> {
        let found = self.others.iter().find(|event| event.commune == self.commune && Some(event.step) == step);
        found.map(|event| event.day())
    }

    fn wanted(&self) -> u32 {
        let least = entry(&self.of.steps, self.step).map_or(0, |step| step.min_gap);
        let after = self.neighbour(self.step.checked_sub(1)).map(|day| day + least);
        self.now.map(Placement::day).or(after).unwrap_or(self.of.ready)
    }

    fn weekday(&self, slot: u32) -> u32 {
        (self.document.weekday0 + slot / 3) % 7
    }

    fn is_usual(&self, slot: u32) -> bool {
        let kind = entry(&self.of.steps, self.step).and_then(|step| entry(&self.document.step_types, step.step_type));
        let allowed = kind.and_then(|kind| entry(&kind.kinds, slot % 3)).is_some_and(|allowed| *allowed > 0);
        let weekday = self.weekday(slot);
        allowed && weekday < 6 && (weekday == 5) == (slot % 3 == 2)
    }

    fn date(&self, slot: u32) -> Option<ClosestDate> {
        let people = (0..).zip(&self.document.facilitators);
        let ways = people.map(|(facilitator, who)| (self.of_facilitator(facilitator, who, slot), facilitator));
        let (mut people_say, facilitator) = ways.min_by_key(|(blockers, facilitator)| (blockers.len(), *facilitator))?;
        let mut blockers = self.of_commune(slot);
        blockers.append(&mut people_say);
        Some(ClosestDate { day: self.document.day_of(slot), slot, facilitator, blockers })
    }

    fn of_commune(&self, slot: u32) -> Vec<Blocker> {
        let (commune, day, of) = (self.commune, slot / 3, self.of);
        let given = entry(&of.steps, self.step);
        let next = entry(&of.steps, self.step + 1);
        let since = self.neighbour(self.step.checked_sub(1));
        let until = self.neighbour(Some(self.step + 1));
        let too_near = |before: u32, after: u32, least: u32| before + least > after;
        let too_far = |before: u32, after: u32, most: u32| before.saturating_add(most) < after;
        let land = entry(&self.document.lands, of.land);
        let venue = entry(&self.document.venues, of.venue);
        let shut = venue.is_some_and(|venue| {
            let here = |part: &crate::planner::WeekPart| (part.weekday, part.kind) == (self.weekday(slot), slot % 3);
            venue.closed_pattern.iter().any(here) || venue.closed.contains(&slot)
        });
        let fixed = self.document.fixed.iter().find(|fixed| (fixed.commune, fixed.step) == (commune, self.step));
        let step = self.step;
        let constraints = [
            (ConstraintGroup::Ready { commune }, day < of.ready),
            (ConstraintGroup::Deadline { commune }, day > of.deadline),
            (
                ConstraintGroup::Blocked { land: of.land },
                land.is_some_and(|land| land.blocked.iter().any(|days| days.contains(day))),
            ),
            (ConstraintGroup::Closed { venue: of.venue }, shut),
            (ConstraintGroup::Fixed { commune, step }, fixed.is_some_and(|fixed| fixed.slot != slot)),
            (
                ConstraintGroup::MinGap { commune, step },
                since.zip(given).is_some_and(|(since, given)| too_near(since, day, given.min_gap)),
            ),
            (
                ConstraintGroup::MaxGap { commune, step },
                since.zip(given).is_some_and(|(since, given)| too_far(since, day, given.max_gap)),
            ),
            (
                ConstraintGroup::MinGap { commune, step: step + 1 },
                until.zip(next).is_some_and(|(until, next)| too_near(day, until, next.min_gap)),
            ),
            (
                ConstraintGroup::MaxGap { commune, step: step + 1 },
                until.zip(next).is_some_and(|(until, next)| too_far(day, until, next.max_gap)),
            ),
        ];
        let constraints = constraints.into_iter().filter(|(_, blocks)| *blocks).map(|(group, _)| Blocker::Constraint { group });
        let notice = fixed.is_none() && day < self.document.min_new_day.unwrap_or(0);
        let venue_of = |event: &&Placement| entry(&self.document.communes, event.commune).map(|commune| commune.venue);
        let taken = self.others.iter().filter(|event| event.slot == slot && venue_of(event) == Some(of.venue));
        let taken = taken.map(|event| Blocker::VenueTaken { commune: event.commune, step: event.step });
        constraints.chain(notice.then_some(Blocker::Notice {})).chain(taken).collect()
    }

    fn of_facilitator(&self, facilitator: u32, who: &InstanceFacilitator, slot: u32) -> Vec<Blocker> {
        let kind = entry(&self.of.steps, self.step).and_then(|step| entry(&self.document.step_types, step.step_type));
        let week = |slot: u32| (self.document.weekday0 + slot / 3) / 7;
        let theirs = || self.others.iter().filter(|event| event.facilitator == facilitator);
        let this_week = theirs().filter(|event| week(event.slot) == week(slot)).count();
        let full = u32::try_from(this_week).unwrap_or(u32::MAX) >= who.max_week;
        let works = entry(&who.week_pattern, self.weekday(slot) * 3 + slot % 3).is_some_and(|works| *works > 0);
        let (commune, step) = (self.commune, self.step);
        let fixed = self.document.fixed.iter().find(|fixed| (fixed.commune, fixed.step) == (commune, step));
        let constraints = [
            (ConstraintGroup::Skills { facilitator }, kind.is_some_and(|kind| !who.skills.contains(&kind.skill))),
            (ConstraintGroup::Regions { facilitator }, !who.regions.contains(&self.of.region)),
            (ConstraintGroup::Absent { facilitator }, who.is_away(slot)),
            (ConstraintGroup::WeekPattern { facilitator }, !works),
            (ConstraintGroup::MaxWeek { facilitator }, full),
            (
                ConstraintGroup::Fixed { commune, step },
                fixed.is_some_and(|fixed| fixed.slot == slot && fixed.facilitator != facilitator),
            ),
        ];
        let constraints = constraints.into_iter().filter(|(_, blocks)| *blocks).map(|(group, _)| Blocker::Constraint { group });
        let taken = theirs().filter(|event| event.day() == slot / 3);
        constraints.chain(taken.map(|event| Blocker::FacilitatorTaken { commune: event.commune, step: event.step })).collect()
    }
}
