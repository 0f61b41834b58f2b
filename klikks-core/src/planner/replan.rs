//! Planning anew: what can stay where it was stays there, and only the rest is looked for. What a move costs is said by the weights; events that are
//! announced are fixed, and nothing new is planned before the notice is over.

use super::{
    Instance, Plan,
    chain::Link,
    model::{Model, NONE, Seat},
    options::small,
};

/// The place of each event in the earlier plan, as far as it is possible at all today. Without an earlier plan it is the baseline of the
/// instance; without that there is none.
pub(super) fn earlier(instance: &Instance, model: &Model, start: Option<&Plan>) -> Option<Vec<Link>> {
    let baseline = &instance.document().baseline;
    let events = start.map_or(baseline.as_slice(), |plan| plan.events.as_slice());
    if events.is_empty() {
        return None;
    }
    let mut links = vec![Link::default(); model.events.len()];
    for at in events {
        let Some(town) = model.town(at.commune as usize) else { continue };
        let index = town.first_event as usize + at.step as usize;
        let Some(event) = model.event(index).filter(|_| town.events().contains(&index)) else { continue };
        let seat = Seat { slot: small(at.slot), facilitator: u16::try_from(at.facilitator).unwrap_or(NONE) };
        let able = model.bit(seat.facilitator.into(), town.region).is_some_and(|bit| {
            model.skilled.has(event.skilled as usize, bit.into()) && model.open.has(seat.slot.into(), seat.facilitator.into())
        });
        let choice = model.choices(event).iter().find(|choice| choice.slot == seat.slot && able);
        if let (Some(choice), Some(link)) = (choice, links.get_mut(index)) {
            *link = Link { seat, unit: choice.unit };
        }
    }
    for (event, link) in model.events.iter().zip(&mut links) {
        if event.fixed.is_placed() {
            *link = Link { seat: event.fixed, unit: 0 };
        }
    }
    Some(links)
}

/// Whether a commune can stay as it was: every step has its place, at the right number of days after the step before.
pub(super) fn stays(model: &Model, town: usize, links: &[Link]) -> bool {
    let events = model.town(town).and_then(|town| model.events.get(town.events())).unwrap_or_default();
    let mut before: Option<u16> = None;
    events.iter().zip(links).all(|(event, link)| {
        let day = link.seat.slot / 3;
        let gap = before.map(|before| day.checked_sub(before));
        before = Some(day);
        link.seat.is_placed() && gap.is_none_or(|gap| gap.is_some_and(|gap| (event.min_gap..=event.max_gap).contains(&gap)))
    })
}
