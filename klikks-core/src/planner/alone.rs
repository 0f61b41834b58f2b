//! What the slots of a commune cost at the least if it is alone: what no plan can better, reckoned once.

use super::{
    chain::Window,
    model::{Cost, Model, OpenWeek, Town},
    options::LAST_DAY,
};

/// The least that the steps after a slot cost, and how far a chain through it is above the cheapest.
pub(super) fn tails(model: &mut Model, town: &mut Town) {
    let events = model.events.get(town.events()).unwrap_or_default();
    // from the last step to the first: the cheapest way on from each slot; days count backwards, so that the window moves on
    let backwards = |slot: u16| LAST_DAY - slot / 3;
    let mut after: Vec<(u16, Cost)> = Vec::new();
    let mut gaps = (0, 0);
    for event in events.iter().rev() {
        let mut window = Window::default();
        let mut coming = after.iter().peekable();
        let choices = model.choices.get_mut(event.first_choice as usize..event.end_choice as usize).unwrap_or_default();
        let mut here = Vec::with_capacity(choices.len());
        for choice in choices.iter_mut().rev() {
            let day = backwards(choice.slot);
            while let Some((later, value)) = coming.next_if(|(later, _)| later + gaps.0 <= day) {
                window.push(*later, *value, 0);
            }
            let tail = window.least(day, gaps.1).map_or(event.drop_after, |(on, _)| on.min(event.drop_after));
            choice.tail = u32::try_from(tail).unwrap_or(u32::MAX);
            here.push((day, Cost::from(choice.unit) + tail));
        }
        after = here;
        gaps = (event.min_gap, event.max_gap);
    }
    let cheapest = after.iter().map(|(_, cost)| *cost).min().unwrap_or(town.drop_all);
    town.alone = cheapest.min(town.drop_all);
    // from the first step to the last: the cheapest way to each slot
    let mut before: Vec<(u16, Cost)> = vec![(0, 0)];
    let mut ways: Vec<(usize, u16, u32)> = Vec::new();
    for (number, event) in events.iter().enumerate() {
        let mut window = Window::default();
        let mut coming = before.iter().peekable();
        let choices = model.choices.get_mut(event.first_choice as usize..event.end_choice as usize).unwrap_or_default();
        let mut here = Vec::with_capacity(choices.len());
        for choice in choices.iter_mut() {
            let day = choice.slot / 3;
            while let Some((earlier, value)) = coming.next_if(|(earlier, _)| earlier + event.min_gap <= day) {
                window.push(*earlier, *value, 0);
            }
            let to = if number == 0 { Some(0) } else { window.least(day, event.max_gap).map(|(to, _)| to) };
            let through = to.map(|to| to + Cost::from(choice.unit) + Cost::from(choice.tail));
            choice.floor = through.and_then(|through| u32::try_from(through).ok()).unwrap_or(u32::MAX);
            here.extend(to.map(|to| (day, to + Cost::from(choice.unit))));
            let least = to.and_then(|to| u32::try_from(to + Cost::from(choice.unit)).ok()).unwrap_or(u32::MAX);
            match ways.last_mut() {
                Some((of, week, way)) if (*of, *week) == (number, choice.week) => *way = least.min(*way),
                _ => ways.push((number, choice.week, least)),
            }
        }
        let mut floor = u32::MAX;
        for choice in choices.iter_mut().rev() {
            floor = floor.min(choice.floor);
            choice.floor = floor;
        }
        before = here;
    }
    weeks(model, town, ways);
}

/// The slots of each step, by week. `ways` are the least that it costs to get there, by step and week.
fn weeks(model: &mut Model, town: &Town, ways: Vec<(usize, u16, u32)>) {
    let mut ways = ways.into_iter();
    for event in model.events.get_mut(town.events()).unwrap_or_default() {
        event.first_week = u32::try_from(model.choice_weeks.len()).unwrap_or(u32::MAX);
        let choices = model.choices.get(event.first_choice as usize..event.end_choice as usize).unwrap_or_default();
        let mut first_choice = event.first_choice;
        for of_week in choices.chunk_by(|one, other| one.week == other.week) {
            let (Some(first), Some((_, week, to))) = (of_week.first(), ways.next()) else { continue };
            let end_choice = first_choice + u32::try_from(of_week.len()).unwrap_or_default();
            let unit = of_week.iter().map(|choice| choice.unit).min().unwrap_or_default();
            model.choice_weeks.push(OpenWeek { week, first_choice, end_choice, floor: first.floor, unit, to });
            first_choice = end_choice;
        }
        event.end_week = u32::try_from(model.choice_weeks.len()).unwrap_or(u32::MAX);
    }
}
