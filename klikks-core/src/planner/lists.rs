//! Who could hold the steps of a commune in which week, and for what: reckoned once, as long as nothing changes.

use super::model::Cost;

/// Who could hold a step in a week, and what it costs beside the day.
#[derive(Clone, Copy, Debug)]
pub(super) struct Who {
    pub(super) cost: Cost,
    pub(super) facilitator: u16,
}

/// The list of a step and week.
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    first: u32,
    end: u32,
    /// The least that the step costs in this week.
    least: Cost,
    /// Which commune it was reckoned for.
    asked: u32,
}

/// Those who could hold the steps of a commune, by step and week.
#[derive(Clone, Debug, Default)]
pub(super) struct Lists {
    who: Vec<Who>,
    places: Vec<Vec<Place>>,
    asked: u32,
}

impl Lists {
    /// Forgets all lists.
    pub(super) fn clear(&mut self, steps: usize) {
        self.who.clear();
        self.places.resize_with(self.places.len().max(steps), Vec::new);
        self.asked = self.asked.wrapping_add(1);
        if self.asked == 0 {
            self.places.iter_mut().for_each(Vec::clear);
            self.asked = 1;
        }
    }

    /// The least that a step costs in one of its weeks; with those that `list` puts on the list if it is not yet there.
    pub(super) fn least(&mut self, step: usize, place: usize, list: impl FnOnce(&mut Vec<Who>) -> Cost) -> Option<Cost> {
        let places = self.places.get_mut(step)?;
        if places.len() <= place {
            places.resize(place + 1, Place::default());
        }
        let place = places.get_mut(place)?;
        if place.asked != self.asked {
            place.asked = self.asked;
            place.first = u32::try_from(self.who.len()).ok()?;
            place.least = list(&mut self.who);
            place.end = u32::try_from(self.who.len()).ok()?;
        }
        (place.end > place.first).then_some(place.least)
    }

    /// Those on the list of a step and week.
    pub(super) fn of(&self, step: usize, place: usize) -> &[Who] {
        let place = self.places.get(step).and_then(|places| places.get(place));
        place.and_then(|place| self.who.get(place.first as usize..place.end as usize)).unwrap_or_default()
    }
}
