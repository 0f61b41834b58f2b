//! When an item begins late: the rest moves, or gives way.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    Agenda, AgendaError, AgendaItem, AgendaPart, Phase,
    plan::{Clock, small},
    share::STEP,
};
use crate::wire::Deserialize;

/// An item that gives minutes away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Shortened {
    /// Which item of the agenda, from 0.
    pub item: u16,
    /// How long it was to be.
    pub from: u16,
    /// How long it can be.
    pub to: u16,
}

/// What becomes of a day that runs late.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AgendaShift {
    /// The items if all keep their length: the one in front of the late item takes longer, what follows on that day moves.
    pub later: Vec<AgendaItem>,
    /// How many minutes the day then ends later; earlier if negative.
    pub overrun: i16,
    /// The items if the day is to end on time as far as that goes: phases give way, down to what they need.
    pub on_time: Vec<AgendaItem>,
    /// Who gives way for that.
    pub shortened: Vec<Shortened>,
    /// How many minutes the day still ends later.
    pub still_over: u16,
}

/// Re-times `agenda` for an item that begins `delay` minutes later than planned, or earlier if negative. Other days stay.
///
/// # Errors
///
/// [`AgendaError::NoSuchItem`]; [`AgendaError::TooEarly`] if it would begin before the item in front of it;
/// [`AgendaError::BeyondCalendar`].
///
/// ```
/// use klikks_core::{Day, TemplateChoice, TemplateName, TimeOfDay, agenda, agenda_shift};
///
/// let evening = TemplateChoice::BuiltIn { name: TemplateName::InformationEvening };
/// let plan = agenda(&evening, Day::parse("2023-01-10")?, TimeOfDay::parse("18:30")?, 90, None).unwrap();
/// let late = agenda_shift(&plan, 1, 10).unwrap();
/// assert_eq!(late.later.last().map(|item| item.ends.to_string()).as_deref(), Some("20:10"));
/// assert_eq!(late.on_time.last().map(|item| item.ends.to_string()).as_deref(), Some("20:00"));
/// # Ok::<_, klikks_core::FormatError>(())
/// ```
pub fn agenda_shift(agenda: &Agenda, item: u16, delay: i16) -> Result<AgendaShift, AgendaError> {
    let items = &agenda.items;
    let at = usize::from(item);
    let last = small(u32::try_from(items.len().saturating_sub(1)).unwrap_or(u32::MAX));
    let Some(late) = items.get(at) else { return Err(AgendaError::NoSuchItem { item, last }) };
    let day = late.day;
    let mut lengths: Vec<i64> = items.iter().map(|item| item.minutes.into()).collect();
    let mut moved = i64::from(delay);
    let in_front = at.checked_sub(1).filter(|index| items.get(*index).is_some_and(|item| item.day == day));
    if let Some(length) = in_front.and_then(|index| lengths.get_mut(index)) {
        let minutes = *length;
        *length += moved;
        if *length < 0 {
            return Err(AgendaError::TooEarly { delay, minutes: u16::try_from(minutes).unwrap_or(0) });
        }
        moved = 0;
    }
    let timed = |lengths: &[i64]| retimed(items, day, lengths, moved).ok_or(AgendaError::BeyondCalendar);
    let later = timed(&lengths)?;
    let late_by = u32::try_from(delay).unwrap_or(0);
    let shortened = give_way(agenda, at, day, late_by);
    let mut given = 0;
    for way in &shortened {
        given += u32::from(way.from - way.to);
        if let Some(length) = lengths.get_mut(usize::from(way.item)) {
            *length = way.to.into();
        }
    }
    let mut on_time = timed(&lengths)?;
    on_time.retain(|item| item.minutes > 0 || !matches!(item.part, AgendaPart::Spare {}));
    Ok(AgendaShift { later, overrun: delay, on_time, shortened, still_over: small(late_by.saturating_sub(given)) })
}

/// The items with these lengths, those of the day `moved` minutes later.
fn retimed(items: &[AgendaItem], day: u8, lengths: &[i64], moved: i64) -> Option<Vec<AgendaItem>> {
    let first = items.iter().find(|item| item.day == day)?;
    let mut clock = Clock::new(first.date, first.starts, day).later(moved)?;
    let timed = items.iter().zip(lengths).map(|(item, length)| {
        let of_the_day = item.day == day;
        if of_the_day { clock.item(item.part.clone(), u32::try_from(*length).ok()?) } else { Some(item.clone()) }
    });
    timed.collect()
}

/// Spare time of the day from `at` on goes first. Then phases give minutes away, five at a time, whoever has most beyond
/// its need, the later of equals. No piece of a phase becomes shorter than five minutes. Breaks stay.
fn give_way(agenda: &Agenda, at: usize, day: u8, delay: u32) -> Vec<Shortened> {
    let mut budgets = budgets(agenda);
    let items = agenda.items.iter().enumerate().filter(|(index, item)| *index >= at && item.day == day);
    let mut rooms: Vec<Room> = items.filter_map(|(index, item)| Room::of(index, item)).collect();
    let mut left = delay;
    while left > 0 {
        let beyond = |room: &Room| budgets.get(&room.of).copied().unwrap_or(0).min(room.minutes - room.floor);
        let Some((most, room)) =
            rooms.iter_mut().map(|room| (beyond(room), room)).max_by_key(|(most, room)| (*most > 0 && room.of.is_none(), *most))
        else {
            break;
        };
        if most == 0 {
            break;
        }
        let given = STEP.min(left).min(most);
        room.minutes -= given;
        left -= given;
        if let Some(budget) = budgets.get_mut(&room.of) {
            *budget -= given;
        }
    }
    let shorter = rooms.into_iter().filter(|room| room.minutes < room.from);
    shorter.map(|room| Shortened { item: room.item, from: small(room.from), to: small(room.minutes) }).collect()
}

/// What each phase has beyond its least in all its pieces; spare time all of it.
fn budgets(agenda: &Agenda) -> BTreeMap<Option<Phase>, u32> {
    let mut budgets = BTreeMap::new();
    for item in &agenda.items {
        if let Some(room) = Room::of(0, item) {
            *budgets.entry(room.of).or_insert(0) += room.minutes;
        }
    }
    for rule in agenda.template.template().phases {
        if let Some(budget) = budgets.get_mut(&Some(rule.phase)) {
            *budget = budget.saturating_sub(rule.least.into());
        }
    }
    budgets
}

/// An item that may become shorter.
struct Room {
    item: u16,
    /// The phase; none for spare time.
    of: Option<Phase>,
    from: u32,
    minutes: u32,
    floor: u32,
}

impl Room {
    fn of(index: usize, item: &AgendaItem) -> Option<Self> {
        let minutes = u32::from(item.minutes);
        let (of, floor) = match item.part {
            AgendaPart::Phase { phase, .. } => (Some(phase), STEP.min(minutes)),
            AgendaPart::Spare {} => (None, 0),
            AgendaPart::Break {} | AgendaPart::Lunch {} => return None,
        };
        Some(Self { item: u16::try_from(index).ok()?, of, from: minutes, minutes, floor })
    }
}
