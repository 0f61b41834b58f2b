//! From a template and a slot to an agenda.

use super::{
    Agenda, AgendaError, AgendaItem, AgendaMaterial, AgendaNote, AgendaPart, AgendaTask, AgendaTemplate, MaterialRule, Per,
    TemplateChoice,
    pauses::Pauses,
    share::{Wish, divide},
};
use crate::fact::{Day, Instant, TimeOfDay};

/// Sixteen hours: longer than that nobody meets.
const LONGEST_DAY: u16 = 960;

/// Divides a slot of `minutes` (all days together) that begins on `date` at `starts`, Europe/Berlin.
///
/// # Errors
///
/// Every [`AgendaError`] of the template, or [`AgendaError::BeyondCalendar`]. No day is longer than 960 minutes.
///
/// ```
/// use klikks_core::{Day, TemplateChoice, TemplateName, TimeOfDay, agenda};
///
/// let evening = TemplateChoice::BuiltIn { name: TemplateName::FutureWorkshopEvening };
/// let plan = agenda(&evening, Day::parse("2023-03-09")?, TimeOfDay::parse("18:00")?, 150, Some(18)).unwrap();
/// assert_eq!(plan.items.iter().map(|item| item.minutes).sum::<u16>(), 150);
/// assert_eq!(plan.items.last().map(|item| item.ends.to_string()).as_deref(), Some("20:30"));
/// # Ok::<_, klikks_core::FormatError>(())
/// ```
pub fn agenda(
    template: &TemplateChoice,
    date: Day,
    starts: TimeOfDay,
    minutes: u16,
    participants: Option<u32>,
) -> Result<Agenda, Vec<AgendaError>> {
    let rules = template.template();
    check(&rules, minutes)?;
    let slot = Slot { rules: &rules, date, starts, minutes: minutes.into() };
    let (flow, mut notes) = slot.flow();
    let beyond = || vec![AgendaError::BeyondCalendar];
    let items = slot.items(&flow).ok_or_else(beyond)?;
    let tasks = slot.tasks().ok_or_else(beyond)?;
    if rules.usual.is_left_by(minutes.into()) {
        notes.insert(0, AgendaNote::SlotUnusual { minutes, usual: rules.usual });
    }
    let groups = participants.map_or(1, |people| people.div_ceil(rules.group_size.into()).max(1));
    if let Some(participants) = participants.filter(|_| groups > 1) {
        notes.push(AgendaNote::SplitGroups { participants, groups, largest: participants.div_ceil(groups) });
    }
    let material = |rule: &MaterialRule| AgendaMaterial { material: rule.material, amount: amount(*rule, participants, groups) };
    let materials = rules.materials.iter().map(material).collect();
    let AgendaTemplate { sources, assumed, .. } = rules;
    let template = template.clone();
    Ok(Agenda { template, date, starts, minutes, participants, items, notes, materials, tasks, sources, assumed })
}

fn amount(rule: MaterialRule, participants: Option<u32>, groups: u32) -> Option<u32> {
    let of = match rule.per {
        Per::Event => Some(1),
        Per::Group => participants.map(|_| groups),
        Per::Person => participants,
    };
    of.map(|of| of.saturating_mul(rule.amount.into()))
}

fn check(rules: &AgendaTemplate, slot: u16) -> Result<(), Vec<AgendaError>> {
    let mut found = Vec::new();
    if rules.phases.is_empty() {
        found.push(AgendaError::NoPhase);
    }
    let reversed = (0..).zip(&rules.phases).filter(|(_, rule)| rule.least > rule.most);
    found.extend(reversed.map(|(index, rule)| AgendaError::PhaseReversed { index, least: rule.least, most: rule.most }));
    let a_day = slot.div_ceil(u16::from(rules.days).max(1));
    if a_day > LONGEST_DAY {
        found.push(AgendaError::DayTooLong { minutes: a_day });
    }
    let (minutes, every) = (rules.breaks.minutes, rules.breaks.every);
    if minutes >= every {
        found.push(AgendaError::BreakTooLong { minutes, every });
    }
    if found.is_empty() { Ok(()) } else { Err(found) }
}

struct Slot<'a> {
    rules: &'a AgendaTemplate,
    date: Day,
    starts: TimeOfDay,
    minutes: u32,
}

impl Slot<'_> {
    /// The breaks of each day. Where the days cannot be equally long, the first are a minute longer.
    fn days(&self) -> Vec<Pauses> {
        let days = u32::from(self.rules.days).max(1);
        let longer = self.minutes % days;
        let length = |day: u32| self.minutes / days + u32::from(day < longer);
        (0..days).map(|day| Pauses::of(&self.rules.breaks, length(day), self.starts)).collect()
    }

    /// The phases with their minutes, without breaks, in the order of the template.
    fn flow(&self) -> (Vec<(AgendaPart, u32)>, Vec<AgendaNote>) {
        let work: u32 = self.days().iter().map(|day| day.work).sum();
        let rules = &self.rules.phases;
        let wishes: Vec<_> = rules.iter().map(|rule| Wish { share: rule.share, least: rule.least, most: rule.most }).collect();
        let (parts, spare) = divide(work, &wishes);
        let mut notes = Vec::new();
        let needed: u32 = rules.iter().map(|rule| u32::from(rule.least)).sum();
        if needed > work {
            notes.push(AgendaNote::SlotTooShort { missing: needed - work });
        }
        let mut flow = Vec::new();
        for (rule, minutes) in rules.iter().zip(parts) {
            let (phase, label) = (rule.phase, rule.label.clone());
            let part = AgendaPart::Phase { phase, label: label.clone(), continued: false };
            flow.push((part, minutes));
            if minutes < rule.least.into() {
                notes.push(AgendaNote::PhaseTooShort { phase, label, minutes: small(minutes), least: rule.least });
            }
        }
        if spare > 0 {
            notes.push(AgendaNote::SlotTooLong { spare });
            // before the end: who may leave early should not miss it
            flow.insert(flow.len().saturating_sub(1), (AgendaPart::Spare {}, spare));
        }
        (flow, notes)
    }

    /// The items on their days: the phases cut where a break or a night comes.
    fn items(&self, flow: &[(AgendaPart, u32)]) -> Option<Vec<AgendaItem>> {
        let mut items = Vec::new();
        let mut rest: Vec<(AgendaPart, u32)> = flow.iter().filter(|(_, minutes)| *minutes > 0).rev().cloned().collect();
        for (number, day) in (1_u8..).zip(self.days()) {
            let mut clock = Clock::new(self.date.shifted(i64::from(number) - 1)?, self.starts, number);
            let ends = rest.iter().rev().scan(0, |sum, (_, minutes)| {
                *sum += minutes;
                Some(*sum)
            });
            let ends: Vec<u32> = ends.take_while(|end| *end < day.work).collect();
            let mut done = 0;
            for (until, (length, lunch)) in day.places(&ends).into_iter().zip(&day.lengths) {
                work(&mut rest, until - done, &mut clock, &mut items)?;
                let part = if *lunch { AgendaPart::Lunch {} } else { AgendaPart::Break {} };
                items.push(clock.item(part, *length)?);
                done = until;
            }
            work(&mut rest, day.work - done, &mut clock, &mut items)?;
        }
        Some(items)
    }

    fn tasks(&self) -> Option<Vec<AgendaTask>> {
        let last = self.date.shifted(i64::from(self.rules.days) - 1)?;
        let mut tasks = Vec::new();
        for rule in &self.rules.tasks {
            let due = if rule.days > 0 { last } else { self.date }.shifted(rule.days.into())?;
            tasks.push(AgendaTask { task: rule.task, due, after: rule.days > 0 });
        }
        tasks.sort_by_key(|task| task.due);
        Some(tasks)
    }
}

/// Takes so many minutes from the front of `rest` (its end) into items.
fn work(rest: &mut Vec<(AgendaPart, u32)>, minutes: u32, clock: &mut Clock, items: &mut Vec<AgendaItem>) -> Option<()> {
    let mut open = minutes;
    while open > 0 {
        let Some((part, has)) = rest.pop() else { break };
        let taken = has.min(open);
        open -= taken;
        if has > taken {
            let goes_on = match &part {
                AgendaPart::Phase { phase, label, .. } => {
                    AgendaPart::Phase { phase: *phase, label: label.clone(), continued: true }
                }
                other => other.clone(),
            };
            rest.push((goes_on, has - taken));
        }
        items.push(clock.item(part, taken)?);
    }
    Some(())
}

/// The clock of one day of an agenda. Minutes are real ones: in the night when the clocks change it shows what they show.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clock {
    at: Instant,
    day: u8,
}

impl Clock {
    pub(super) fn new(date: Day, starts: TimeOfDay, day: u8) -> Self {
        Self { at: Instant::at(date, starts), day }
    }

    pub(super) fn later(self, minutes: i64) -> Option<Self> {
        Some(Self { at: self.at.shifted(minutes * 60)?, ..self })
    }

    pub(super) fn item(&mut self, part: AgendaPart, minutes: u32) -> Option<AgendaItem> {
        let begins = self.at;
        *self = self.later(minutes.into())?;
        let (starts, ends) = (begins.time_in_berlin(), self.at.time_in_berlin());
        Some(AgendaItem { part, day: self.day, date: begins.day_in_berlin(), starts, ends, minutes: small(minutes) })
    }
}

/// A slot fits into sixteen bits, and so do its parts.
pub(super) fn small(minutes: u32) -> u16 {
    u16::try_from(minutes).unwrap_or(u16::MAX)
}
