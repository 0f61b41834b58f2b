//! The lines of an intake: those who wait for a place, and those who have asked for one before its close.

use std::collections::BTreeMap;

use crate::{
    fact::{IntakeId, Moment, PlaceId, Span},
    journal::{Position, Roll, Sort, State},
    participation::{GroupRule, Line, LotHash, Party, to_the_day, to_the_second},
    programme::{Allocation, Intake, OrderBy, Programme, TieRule},
};

/// Those who wait for `intake` at a moment, of the sorts that `counts`. Whoever holds a place waits for none.
pub(crate) fn waiting<'a>(
    (programme, state): (&Programme, &'a State),
    intake: &IntakeId,
    at: Moment,
    counts: impl Fn(Sort) -> bool,
) -> Line<'a> {
    let (Some(intake), Some(roll)) = (programme.intake(intake), state.rolls.get(intake)) else { return Line::of(Vec::new()) };
    let members = roll.waiting.of(&counts).into_iter().filter(|(_, place)| roll.keeps(place, at, &counts).is_none()).collect();
    Line::of(parties(state, intake, roll, members, measure(intake)))
}

/// Those who have asked for `intake` and were not answered yet, of the sorts that `counts`.
pub(crate) fn asked<'a>(
    (programme, state): (&Programme, &'a State),
    intake: &IntakeId,
    counts: impl Fn(Sort) -> bool,
) -> Line<'a> {
    let (Some(intake), Some(roll)) = (programme.intake(intake), state.rolls.get(intake)) else { return Line::of(Vec::new()) };
    Line::of(parties(state, intake, roll, roll.asked.of(counts), measure_of(intake.receipt_order().by)))
}

/// How many stand before one who comes now.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Ahead {
    /// Those who certainly came before.
    pub(crate) certain: u32,
    /// Those of whom nobody can tell.
    pub(crate) possible: u32,
}

/// How many of `line` stand before somebody whose request was received then.
pub(crate) fn ahead_of_new(intake: &Intake, line: &Line<'_>, received: &Span) -> Ahead {
    let Some(measure) = measure(intake) else { return Ahead { certain: line.size(), possible: 0 } };
    let (first, last) = measure(received);
    line.parties().iter().fold(Ahead::default(), |mut ahead, party| {
        if party.came.1 < first {
            ahead.certain = ahead.certain.saturating_add(party.size());
        } else if last >= party.came.0 {
            ahead.possible = ahead.possible.saturating_add(party.size());
        }
        ahead
    })
}

/// Of whom in `line` nobody can tell whether they stand before somebody whose request was received then.
pub(crate) fn tied_with_new<'a>(intake: &Intake, line: &Line<'a>, received: &Span) -> Vec<&'a PlaceId> {
    let Some(measure) = measure(intake) else { return Vec::new() };
    let (first, last) = measure(received);
    let tied = line.parties().iter().filter(|party| party.came.1 >= first && last >= party.came.0);
    tied.flat_map(|party| party.places.iter().copied()).collect()
}

/// When something can have come: the first and the last moment, in some unit.
type Measure = fn(&Span) -> (i64, i64);

fn measure_of(by: OrderBy) -> Option<Measure> {
    match by {
        OrderBy::Recorded => None,
        OrderBy::Received => Some(to_the_second),
        OrderBy::ReceivedDay => Some(to_the_day),
    }
}

/// Whether the waiting list is in the order of the journal.
pub(crate) fn is_as_recorded(intake: &Intake) -> bool {
    measure(intake).is_none()
}

/// How the waiting list of an intake measures time; none if its order is that of the journal.
fn measure(intake: &Intake) -> Option<Measure> {
    // what was given out at the close has its order, and who comes after it stands behind
    if intake.allocation.is_at_close() { None } else { measure_of(intake.receipt_order().by) }
}

fn parties<'a>(
    state: &'a State,
    intake: &Intake,
    roll: &'a Roll,
    members: Vec<(Position, &'a PlaceId)>,
    measure: Option<Measure>,
) -> Vec<Party<'a>> {
    let all_at_once = matches!(intake.allocation, Allocation::AtCloseByLot {}) && roll.allocated.is_none();
    let draws = all_at_once || intake.receipt_order().tie == TieRule::Lot;
    let came = |(seq, nth): Position, place: &PlaceId| {
        if all_at_once {
            return (0, 0);
        }
        let Some(measure) = measure else {
            let at = (i64::from(seq) << 32) | i64::from(nth);
            return (at, at);
        };
        let of = state.of(place);
        let asked = of.and_then(|of| of.asked.as_ref()).map(|asked| &asked.what.arrival.received);
        let span = asked.or(of.and_then(|of| of.waiting.as_ref()).map(|waiting| &waiting.when));
        span.map_or((i64::MIN, i64::MAX), measure)
    };
    let mut parties: Vec<Party<'a>> = Vec::with_capacity(members.len());
    let mut groups: BTreeMap<&'a [PlaceId], usize> = BTreeMap::new();
    let ticket = |place: &PlaceId| roll.tickets.get(place).filter(|_| draws).map(LotHash::as_str);
    for (position, place) in members {
        let group = inseparable(state, place);
        let known = group.and_then(|group| groups.get(group)).and_then(|index| parties.get_mut(*index));
        if let (Some(party), Some(group)) = (known, group) {
            party.places.push(place);
            party.places.sort_by_key(|member| group.iter().position(|of| of == *member));
            continue;
        }
        groups.extend(group.map(|group| (group, parties.len())));
        let ticket = group.map_or_else(|| ticket(place), |group| group.iter().filter_map(ticket).min());
        parties.push(Party { places: vec![place], came: came(position, place), ticket });
    }
    parties
}

/// The members of the group of `place`, if they are admitted all or none.
fn inseparable<'a>(state: &'a State, place: &PlaceId) -> Option<&'a [PlaceId]> {
    let together = state.of(place)?.asked.as_ref()?.what.together.as_deref()?;
    (together.rule == GroupRule::AllOrNone).then_some(&together.places[..])
}

/// Who stands for a party in a lot: the first of the whole group by id, so that a group has one ticket.
pub(crate) fn stands_for<'a>(state: &'a State, party: &Party<'a>) -> Option<&'a PlaceId> {
    let first = party.places.first().copied()?;
    inseparable(state, first).map_or(Some(first), |group| group.iter().min())
}
