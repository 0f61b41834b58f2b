//! Words for why there is no plan, and why a plan holds something otherwise than it was planned.

mod de;
mod einfach;
mod en;

use super::catalogue::Words;
use crate::{
    fact::Day,
    planner::{
        Blocker, ClosestDate, ConflictHead, ConstraintGroup, InstanceDocument, NotPlaced, PartOfWeek, Placement, PlanCost, Told,
        WhyNot,
    },
    planning::MoveReason,
};

/// So many spans of days are named; the others are counted.
const FEW: usize = 4;

/// Sentences about one commune, facilitator, Land or venue.
pub(crate) struct ToldAbout {
    /// Its name.
    pub(crate) about: String,
    /// The sentences.
    pub(crate) lines: Vec<String>,
}

/// Part of the week, day and facilitator of an event.
pub(crate) type Sitting<'a> = (PartOfWeek, Day, &'a str);

/// A goal of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Goal {
    Early,
    Preference,
    Trips,
    Fairness,
    Moves,
    Unscheduled,
}

/// What is said about conflicts, dates and moved events, in one language.
pub(crate) trait PlannerWords: Words {
    /// There is a plan.
    fn plannable(&self) -> String;
    /// A step has no date: its name and commune, the only part of the day if there is one, the days, who could hold it.
    fn no_date(&self, step: &str, commune: &str, kind: Option<u32>, days: (Day, Day), who: &[&str]) -> String;
    /// Several communes need more than there is.
    fn too_much(&self, events: u32, communes: &[&str], days: (Day, Day), who: &[&str]) -> String;
    /// The constraints that follow leave no plan; whether each of them is needed.
    fn conflict_of(&self, constraints: usize, minimal: bool) -> String;
    /// A constraint.
    fn told(&self, told: &Told<'_>) -> String;
    /// Neither a plan nor a proof was found.
    fn not_found(&self) -> String;
    /// Who found no place, and who is in the way.
    fn not_placed(&self, commune: &str, blocked_by: &[&str]) -> String;
    /// What would help, by how many days; none if nothing alone would.
    fn would_help(&self, constraint: Option<&str>, days: Option<u32>) -> String;
    /// A date: who would hold the event then, and what stands in the way.
    fn date(&self, day: Day, kind: u32, who: &str, blockers: &[String]) -> String;
    /// It is too soon to announce.
    fn too_soon(&self) -> String;
    /// Somebody has the venue.
    fn venue_taken(&self, step: &str, commune: &str) -> String;
    /// The facilitator is elsewhere.
    fn facilitator_taken(&self, step: &str, commune: &str) -> String;
    /// A part of the week.
    fn part_of_week(&self, part: PartOfWeek) -> String;
    /// From a day to a day.
    fn days_from_to(&self, first: Day, last: Day) -> String;
    /// And so many more.
    fn and_more(&self, more: usize) -> String;
    /// An event is held otherwise than it was planned, or not at all.
    fn held_otherwise(&self, step: &str, commune: &str, from: Sitting<'_>, to: Option<Sitting<'_>>) -> String;
    /// As it was planned an event is not possible any more.
    fn hit(&self, blockers: &str) -> String;
    /// As it was planned an event does not fit the others.
    fn does_not_fit(&self, blockers: &str) -> String;
    /// So many events could go back together, but the plan is better so, or at least no worse.
    fn could_go_back(&self, events: u32, better: bool, compared: &str) -> String;
    /// How much better a goal is met, or worse if below 0; all goals together if none is named.
    fn by_goal(&self, goal: Option<Goal>, better: i64) -> String;

    /// What moved.
    fn event_moved(&self, from: Placement, to: Option<Placement>, document: &InstanceDocument) -> String {
        let sitting = |at: Placement| {
            let day = document.day_of(at.slot);
            ((day.weekday().into(), at.kind()), day, document.name_of_facilitator(at.facilitator))
        };
        let step = self.quote(document.name_of_step(from.commune, from.step));
        self.held_otherwise(&step, document.name_of_commune(from.commune), sitting(from), to.map(sitting))
    }

    /// Why it moved away from a day.
    fn why_moved(&self, why: &MoveReason, day: Day, document: &InstanceDocument) -> String {
        let said = |blockers: &[Blocker]| {
            blockers.iter().map(|blocker| self.blocker(blocker, day, document)).collect::<Vec<_>>().join(" ")
        };
        match why {
            MoveReason::Hit { blockers } => self.hit(&said(blockers)),
            MoveReason::Follows { blockers } => {
                // beside the steps of its own commune the rest is no news
                let gaps: Vec<_> = blockers.iter().filter(|blocker| blocker.is_gap()).copied().collect();
                self.does_not_fit(&said(if gaps.is_empty() { blockers } else { &gaps }))
            }
            MoveReason::Pays { events, saves } => self.could_go_back(*events, saves.total > 0, &self.compared(saves)),
        }
    }

    /// A plan compared with another, goal by goal.
    fn compared(&self, saves: &PlanCost) -> String {
        let goals = [
            (Goal::Early, saves.early),
            (Goal::Preference, saves.preference),
            (Goal::Trips, saves.trips),
            (Goal::Fairness, saves.fairness),
            (Goal::Moves, saves.moves),
            (Goal::Unscheduled, saves.unscheduled),
        ];
        let differing = goals.into_iter().filter(|(_, better)| *better != 0);
        let mut said: Vec<_> = differing.map(|(goal, better)| self.by_goal(Some(goal), better)).collect();
        said.push(self.by_goal(None, saves.total));
        said.join(", ")
    }

    /// Names with "and" before the last.
    fn names(&self, names: &[&str]) -> String {
        match names {
            [] => String::new(),
            [one] => (*one).to_owned(),
            [rest @ .., last] => format!("{}{}{last}", rest.join(", "), self.and()),
        }
    }

    /// Names with "or" before the last.
    fn either(&self, names: &[&str]) -> String {
        match names {
            [rest @ .., last] if !rest.is_empty() => format!("{}{}{last}", rest.join(", "), self.or()),
            names => names.join(", "),
        }
    }

    /// The first spans of days; the others are counted.
    fn spans(&self, spans: &[(Day, Day)]) -> String {
        let mut said: Vec<_> = spans.iter().take(FEW).map(|(first, last)| self.days_from_to(*first, *last)).collect();
        said.extend(spans.len().checked_sub(FEW).filter(|more| *more > 0).map(|more| self.and_more(more)));
        said.join(", ")
    }

    /// Part of the week and day of a slot.
    fn slot(&self, day: Day, kind: u32) -> String {
        format!("{}, {}", self.part_of_week((day.weekday().into(), kind)), self.day(day))
    }

    /// Parts of the week.
    fn parts_of_week(&self, parts: &[PartOfWeek]) -> String {
        parts.iter().map(|part| self.part_of_week(*part)).collect::<Vec<_>>().join(", ")
    }

    /// The sentence of a constraint.
    fn constraint(&self, group: ConstraintGroup, document: &InstanceDocument) -> String {
        document.told(group).map_or_else(|| group.to_string(), |told| self.told(&told))
    }

    /// What stands in the way of a date.
    fn blocker(&self, blocker: &Blocker, day: Day, document: &InstanceDocument) -> String {
        match *blocker {
            Blocker::Constraint { group } => {
                document.told_of(group, day).map_or_else(|| group.to_string(), |told| self.told(&told))
            }
            Blocker::Notice {} => self.too_soon(),
            Blocker::VenueTaken { commune, step } => {
                self.venue_taken(document.name_of_step(commune, step), document.name_of_commune(commune))
            }
            Blocker::FacilitatorTaken { commune, step } => {
                self.facilitator_taken(document.name_of_step(commune, step), document.name_of_commune(commune))
            }
        }
    }

    /// The dates, one a line.
    fn closest(&self, dates: &[ClosestDate], document: &InstanceDocument) -> Vec<String> {
        let said = dates.iter().map(|date| {
            let blockers: Vec<_> = date.blockers.iter().map(|blocker| self.blocker(blocker, date.day, document)).collect();
            self.date(date.day, date.slot % 3, document.name_of_facilitator(date.facilitator), &blockers)
        });
        said.collect()
    }

    /// Why there is no plan, in short.
    fn why_not(&self, why: &WhyNot, document: &InstanceDocument) -> Vec<String> {
        match why {
            WhyNot::Plannable {} => vec![self.plannable()],
            WhyNot::Conflict { head, members, communes, minimal } => {
                vec![self.head(head, communes, document), self.conflict_of(members.len(), *minimal)]
            }
            WhyNot::NotFound { .. } => vec![self.not_found()],
        }
    }

    /// What a conflict comes to.
    fn head(&self, head: &ConflictHead, communes: &[u32], document: &InstanceDocument) -> String {
        let people = |who: &[u32]| who.iter().map(|who| document.name_of_facilitator(*who)).collect::<Vec<_>>();
        match head {
            ConflictHead::NoDate { commune, step, from, to, facilitators } => {
                let (name, of) = (document.name_of_step(*commune, *step), document.name_of_commune(*commune));
                self.no_date(name, of, document.only_kind(*commune, *step), (*from, *to), &people(facilitators))
            }
            ConflictHead::TooMuch { events, from, to, facilitators } => {
                let communes: Vec<_> = communes.iter().map(|commune| document.name_of_commune(*commune)).collect();
                self.too_much(*events, &communes, (*from, *to), &people(facilitators))
            }
        }
    }

    /// The sentences of a conflict by whom they are about, or what would help those who found no place.
    fn by_subject(&self, why: &WhyNot, document: &InstanceDocument) -> Vec<ToldAbout> {
        let mut told: Vec<ToldAbout> = Vec::new();
        match why {
            WhyNot::Plannable {} => {}
            WhyNot::Conflict { members, .. } => {
                for member in members {
                    let (about, line) = (subject(member.group, document), self.constraint(member.group, document));
                    match told.iter_mut().find(|told| told.about == about) {
                        Some(known) => known.lines.push(line),
                        None => told.push(ToldAbout { about, lines: vec![line] }),
                    }
                }
            }
            WhyNot::NotFound { not_placed } => told.extend(not_placed.iter().map(|of| self.of_commune(of, document))),
        }
        told
    }

    /// Who is in the way of a commune, and what would help.
    fn of_commune(&self, of: &NotPlaced, document: &InstanceDocument) -> ToldAbout {
        let about = document.name_of_commune(of.commune).to_owned();
        let others: Vec<_> = of.blocked_by.iter().map(|other| document.name_of_commune(*other)).collect();
        let mut lines = vec![self.not_placed(&about, &others)];
        let helps = of.loosen.iter().map(|help| self.would_help(Some(&self.constraint(help.group, document)), help.days));
        lines.extend(helps);
        if of.loosen.is_empty() {
            lines.push(self.would_help(None, None));
        }
        ToldAbout { about, lines }
    }
}

/// Whom a constraint is about.
fn subject(group: ConstraintGroup, document: &InstanceDocument) -> String {
    let commune = group.commune().map(|commune| document.name_of_commune(commune).to_owned());
    let facilitator = || group.facilitator().map(|facilitator| document.name_of_facilitator(facilitator).to_owned());
    commune.or_else(facilitator).unwrap_or_else(|| match document.told(group) {
        Some(Told::Blocked { land, .. }) => land.to_owned(),
        Some(Told::Closed { communes, .. }) => communes.join(", "),
        _ => group.to_string(),
    })
}
