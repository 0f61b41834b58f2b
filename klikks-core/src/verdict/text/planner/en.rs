//! Why there is no plan, in English.

use super::{Goal, PlannerWords, Sitting};
use crate::{
    calendar::Weekday,
    fact::Day,
    planner::{PartOfWeek, Told},
    verdict::text::{catalogue::Words, en::English},
};

fn days(n: u32) -> String {
    if n == 1 { "1 day".to_owned() } else { format!("{n} days") }
}

fn kind_of_slot(kind: Option<u32>) -> &'static str {
    match kind {
        Some(0) => "No afternoon",
        Some(1) => "No evening",
        Some(2) => "No Saturday",
        _ => "No date",
    }
}

impl PlannerWords for English {
    fn plannable(&self) -> String {
        "All steps of all communes can be planned.".to_owned()
    }

    fn no_date(&self, step: &str, commune: &str, kind: Option<u32>, (from, to): (Day, Day), who: &[&str]) -> String {
        let (step, from_said, to_said) = (self.quote(step), self.day(from), self.day(to));
        if from > to {
            return format!("{step} in {commune} can be on {from_said} at the earliest, but must be by {to_said}.");
        }
        let free = match who {
            [] => format!("{step} can be held in {commune}"),
            who => format!("{} can hold {step} in {commune}", self.either(who)),
        };
        format!("{} between {from_said} and {to_said} on which {free}.", kind_of_slot(kind))
    }

    fn too_much(&self, events: u32, communes: &[&str], (from, to): (Day, Day), who: &[&str]) -> String {
        let who = if who.is_empty() { String::new() } else { format!(" with {}", self.names(who)) };
        format!(
            "{} together need {events} events between {} and {}; so many are not possible{who}.",
            self.names(communes),
            self.day(from),
            self.day(to)
        )
    }

    fn conflict_of(&self, constraints: usize, minimal: bool) -> String {
        match (constraints, minimal) {
            (0, _) => "No single constraint is to blame: the time and the number of people do not suffice.".to_owned(),
            (1, true) => "One constraint is to blame; without it there is a plan.".to_owned(),
            (n, true) => format!("{n} constraints together are to blame; without any one of them there is a plan."),
            (n, false) => {
                format!("{n} constraints together are to blame; whether each is needed is not settled for all of them.")
            }
        }
    }

    fn told(&self, told: &Told<'_>) -> String {
        match told {
            Told::Ready { commune, day } => format!("{commune} can begin on {} at the earliest.", self.day(*day)),
            Told::Deadline { commune, day } => format!("{commune} must be done by {}.", self.day(*day)),
            Told::MinGap { commune, before, step, days: n } => {
                format!("In {commune} there are at least {} between {before} and {step}.", days(*n))
            }
            Told::MaxGap { commune, before, step, days: n } => {
                format!("In {commune} there are at most {} between {before} and {step}.", days(*n))
            }
            Told::Blocked { land, spans } => format!("{land} has school breaks or holidays: {}.", self.spans(spans)),
            Told::Closed { communes, every_week, besides } => {
                let place = format!("The venue of {} is", self.names(communes));
                match (every_week.as_slice(), besides.as_slice()) {
                    ([], spans) => format!("{place} taken or closed: {}.", self.spans(spans)),
                    (parts, []) => format!("{place} closed every {}.", self.parts_of_week(parts)),
                    (parts, spans) => {
                        format!("{place} closed every {}, and taken or closed: {}.", self.parts_of_week(parts), self.spans(spans))
                    }
                }
            }
            Told::Skills { who, not } => format!("{who} does not hold: {}.", self.names(not)),
            Told::Regions { who, only } if only.is_empty() => format!("{who} works in no region."),
            Told::Regions { who, only } => format!("{who} works in {} only.", self.names(only)),
            Told::Absent { who, spans } => format!("{who} is absent: {}.", self.spans(spans)),
            Told::WeekPattern { who, only } if only.is_empty() => format!("{who} is free on no day of the week."),
            Told::WeekPattern { who, only } => format!("{who} is only free on {}.", self.parts_of_week(only)),
            Told::MaxWeek { who, most: 1 } => format!("{who} holds at most 1 event a week."),
            Told::MaxWeek { who, most } => format!("{who} holds at most {most} events a week."),
            Told::Fixed { commune, step, day, who } => {
                format!("{step} in {commune} is fixed: on {} with {who}.", self.day(*day))
            }
        }
    }

    fn not_found(&self) -> String {
        "No complete plan was found, but neither was it proven that there is none.".to_owned()
    }

    fn not_placed(&self, commune: &str, blocked_by: &[&str]) -> String {
        match blocked_by {
            [] => format!("No place was found for {commune}."),
            others => format!("No place was found for {commune}; events of {} are in the way.", self.names(others)),
        }
    }

    fn would_help(&self, constraint: Option<&str>, by: Option<u32>) -> String {
        match (constraint, by) {
            (None, _) => "Loosening a single constraint does not help.".to_owned(),
            (Some(constraint), None) => format!("It helps to loosen this: {constraint}"),
            (Some(constraint), Some(1)) => format!("It helps to loosen this by 1 day: {constraint}"),
            (Some(constraint), Some(n)) => format!("It helps to loosen this by {n} days in all: {constraint}"),
        }
    }

    fn date(&self, day: Day, kind: u32, who: &str, blockers: &[String]) -> String {
        let when = format!("{}, {}, with {who}", self.part_of_week((day.weekday().into(), kind)), self.day(day));
        if blockers.is_empty() { format!("{when}: possible.") } else { format!("{when}: not possible. {}", blockers.join(" ")) }
    }

    fn too_soon(&self) -> String {
        "It would be announced too late.".to_owned()
    }

    fn venue_taken(&self, step: &str, commune: &str) -> String {
        format!("The venue is taken: {step} of {commune}.")
    }

    fn facilitator_taken(&self, step: &str, commune: &str) -> String {
        format!("There is another event on that day: {step} in {commune}.")
    }

    fn part_of_week(&self, (weekday, kind): PartOfWeek) -> String {
        let day = self.weekday(weekday);
        match kind {
            _ if weekday == Weekday::Saturday => day.to_owned(),
            0 => format!("{day} afternoon"),
            _ => format!("{day} evening"),
        }
    }

    fn days_from_to(&self, first: Day, last: Day) -> String {
        if first == last { self.day(first) } else { format!("{} to {}", self.day(first), self.day(last)) }
    }

    fn and_more(&self, more: usize) -> String {
        format!("and {more} more")
    }

    fn held_otherwise(&self, step: &str, commune: &str, from: Sitting<'_>, to: Option<Sitting<'_>>) -> String {
        let said = |(part, day, who): Sitting<'_>| format!("{}, {}, with {who}", self.part_of_week(part), self.day(day));
        let (part, day, who) = from;
        match to {
            Some((to_part, to_day, to_who)) if (to_part, to_day) == (part, day) => {
                let when = format!("{}, {}", self.part_of_week(part), self.day(day));
                format!("{step} in {commune}: stays on {when}; {to_who} holds it in place of {who}.")
            }
            Some(to) => format!("{step} in {commune}: moved from {} to {}.", said(from), said(to)),
            None => format!("{step} in {commune}: dropped on {}; the plan has no other date for it.", said(from)),
        }
    }

    fn hit(&self, blockers: &str) -> String {
        format!("It can no longer be held as it was planned. {blockers}")
    }

    fn does_not_fit(&self, blockers: &str) -> String {
        format!("The old date no longer fits the other events. {blockers}")
    }

    fn could_go_back(&self, events: u32, better: bool, compared: &str) -> String {
        let said = match (events, better) {
            (1, true) => "The old date would still do, but the new one is better".to_owned(),
            (1, false) => "The old date would still do, and the new one is no better".to_owned(),
            (n, true) => format!("The {n} old dates of the commune would still do together, but the new ones are better"),
            (n, false) => format!("The {n} old dates of the commune would still do together, and the new ones are no better"),
        };
        let advice = if better { "" } else { " A longer search may help." };
        format!("{said}: {compared}.{advice}")
    }

    fn by_goal(&self, goal: Option<Goal>, better: i64) -> String {
        let goal = match goal {
            Some(Goal::Early) => "waiting",
            Some(Goal::Preference) => "preferred times",
            Some(Goal::Trips) => "trips",
            Some(Goal::Fairness) => "equal load",
            Some(Goal::Moves) => "moving",
            Some(Goal::Unscheduled) => "open steps",
            None => "in total",
        };
        match better {
            0 => format!("{goal} the same"),
            1.. => format!("{goal} better by {better}"),
            _ => format!("{goal} worse by {}", better.unsigned_abs()),
        }
    }
}
