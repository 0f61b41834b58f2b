//! The part of the fold that moves places in and out of the lists of an intake.

use super::{Admission, Asked, Dated, Fact, Hold, LotOnRecord, PlaceState, Position, Remainder, Roll, Seq, State};
use crate::{
    fact::{Instant, IntakeId, PlaceId, Span},
    participation::{Basis, Lot, Status, Step},
};

/// Applies a fact about admission, and says whether it is one.
pub(super) fn apply(state: &mut State, seq: Seq, fact: &Fact) -> bool {
    match fact {
        Fact::AdmissionRequested { place, intake, basis, arrival, one_of, together } => {
            if let Some(expectation) = state.expectations.iter_mut().find(|expectation| Some(expectation.seq) == *one_of) {
                expectation.come = expectation.come.saturating_add(1);
            }
            let asked = Asked { arrival: arrival.clone(), together: together.clone() };
            request(state, place, (intake, *basis), Dated { seq, when: arrival.received.clone(), what: asked });
        }
        Fact::AdmissionGranted { place, intake, basis, when } => grant(state, place, (intake, *basis), seq, when),
        Fact::AdmissionWaiting { place, intake, basis, when } => wait(state, place, (intake, *basis), (seq, 0), when),
        Fact::AdmissionRefused { place, when, .. } => end(state, place, seq, when, Status::Refused),
        Fact::ParticipationDeclined { place, when } => end(state, place, seq, when, Status::Declined),
        Fact::ParticipationWithdrawn { place, when } => end(state, place, seq, when, Status::Withdrawn),
        Fact::ParticipationCompleted { place, when } => end(state, place, seq, when, Status::Completed),
        Fact::PlaceHeld { place, intake, basis, until, when } => hold(state, place, (intake, *basis), *until, (seq, when)),
        Fact::HoldReleased { place, .. } => {
            let State { participations, rolls, .. } = state;
            if let Some(held) = participations.get_mut(place).and_then(|of| of.hold.take()) {
                release(rolls.get_mut(&held.what.admission.intake), place);
            }
        }
        Fact::IntakeClosed { intake, reason, when } => {
            roll(state, intake).closed = Some(Dated { seq, when: when.clone(), what: reason.clone() });
        }
        Fact::LotCommitted { intake, among, places, seed_from, list_hash, .. } => {
            let (among, seed_from, list_hash) = (among.clone(), seed_from.clone(), list_hash.clone());
            roll(state, intake).lots.push(LotOnRecord { seq, among, places: *places, seed_from, list_hash, drawn: None });
        }
        Fact::LotDrawn { intake, seed, .. } => draw(roll(state, intake), seq, seed),
        Fact::PlacesAllocated { intake, order, places, rest, when } => {
            roll(state, intake).allocated = Some(seq);
            for (nth, place) in (0..).zip(order) {
                let basis =
                    state.of(place).and_then(|of| of.request.as_ref()).map_or(Basis::CommuneBacked, |asked| asked.what.basis);
                if nth < *places || *rest == Remainder::Waits {
                    wait(state, place, (intake, basis), (seq, nth), when);
                } else {
                    end(state, place, seq, when, Status::Refused);
                }
            }
        }
        _ => return false,
    }
    true
}

/// For which intake, on what basis.
type Seat<'a> = (&'a IntakeId, Basis);

fn request(state: &mut State, place: &PlaceId, (intake, basis): Seat<'_>, asked: Dated<Asked>) {
    let State { participations, rolls, .. } = state;
    let of = of(participations, place);
    if let Some(before) = of.request.take() {
        forget(rolls.get_mut(&before.what.intake), of, &before, |roll| &mut roll.asked);
    }
    of.ended = None;
    let position = (asked.seq, 0);
    roll_of(rolls, intake).asked.insert(of.sort(basis), position, place.clone());
    of.request = Some(seat(intake, basis, position, &asked.when));
    of.asked = Some(asked);
}

fn grant(state: &mut State, place: &PlaceId, (intake, basis): Seat<'_>, seq: Seq, when: &Span) {
    leave(state, place);
    let State { participations, rolls, .. } = state;
    let of = of(participations, place);
    super::fold::grow(&mut of.steps, Dated { seq, when: when.clone(), what: Step::Admission });
    // an exception lets somebody in once
    of.exceptions.clear();
    roll_of(rolls, intake).seats.insert(of.sort(basis), (seq, 0), place.clone());
    of.admission = Some(seat(intake, basis, (seq, 0), when));
}

fn wait(state: &mut State, place: &PlaceId, (intake, basis): Seat<'_>, position: Position, when: &Span) {
    leave(state, place);
    let State { participations, rolls, .. } = state;
    let of = of(participations, place);
    roll_of(rolls, intake).waiting.insert(of.sort(basis), position, place.clone());
    of.waiting = Some(seat(intake, basis, position, when));
}

fn hold(state: &mut State, place: &PlaceId, (intake, basis): Seat<'_>, until: Instant, (seq, when): (Seq, &Span)) {
    let State { participations, rolls, .. } = state;
    let of = of(participations, place);
    if let Some(before) = of.hold.take() {
        release(rolls.get_mut(&before.what.admission.intake), place);
    }
    roll_of(rolls, intake).held.insert(place.clone(), (of.sort(basis), until));
    let admission = Admission { intake: intake.clone(), basis, nth: 0 };
    of.hold = Some(Dated { seq, when: when.clone(), what: Hold { admission, until } });
}

fn end(state: &mut State, place: &PlaceId, seq: Seq, when: &Span, status: Status) {
    leave(state, place);
    let of = of(&mut state.participations, place);
    of.exceptions.clear();
    of.asked = None;
    of.ended = Some(Dated { seq, when: when.clone(), what: status });
}

/// Takes the place off every list.
fn leave(state: &mut State, place: &PlaceId) {
    let State { participations, rolls, .. } = state;
    let of = of(participations, place);
    of.ended = None;
    if let Some(before) = of.request.take() {
        forget(rolls.get_mut(&before.what.intake), of, &before, |roll| &mut roll.asked);
    }
    if let Some(before) = of.admission.take() {
        forget(rolls.get_mut(&before.what.intake), of, &before, |roll| &mut roll.seats);
    }
    if let Some(before) = of.waiting.take() {
        forget(rolls.get_mut(&before.what.intake), of, &before, |roll| &mut roll.waiting);
    }
    if let Some(before) = of.hold.take() {
        release(rolls.get_mut(&before.what.admission.intake), place);
    }
}

fn forget(roll: Option<&mut Roll>, of: &PlaceState, before: &Dated<Admission>, list: fn(&mut Roll) -> &mut super::roll::Members) {
    if let Some(roll) = roll {
        list(roll).remove(of.sort(before.what.basis), (before.seq, before.what.nth));
    }
}

fn release(roll: Option<&mut Roll>, place: &PlaceId) {
    if let Some(roll) = roll {
        roll.held.remove(place);
    }
}

/// The tickets of a lot whose seed became known. A lot that cannot be drawn never enters a journal.
fn draw(roll: &mut Roll, seq: Seq, seed: &str) {
    let Some(on_record) = roll.lots.last_mut().filter(|lot| lot.drawn.is_none()) else { return };
    on_record.drawn = Some((seq, seed.to_owned()));
    let lot = Lot::new(on_record.among.iter().cloned(), on_record.places, &on_record.seed_from);
    let order = lot.ok().and_then(|lot| lot.draw(&on_record.list_hash, seed).ok()).unwrap_or_default();
    roll.tickets.extend(order.into_iter().map(|ticket| (ticket.place, ticket.ticket)));
}

fn seat(intake: &IntakeId, basis: Basis, (seq, nth): Position, when: &Span) -> Dated<Admission> {
    Dated { seq, when: when.clone(), what: Admission { intake: intake.clone(), basis, nth } }
}

fn roll<'a>(state: &'a mut State, intake: &IntakeId) -> &'a mut Roll {
    roll_of(&mut state.rolls, intake)
}

fn roll_of<'a>(rolls: &'a mut std::collections::BTreeMap<IntakeId, Roll>, intake: &IntakeId) -> &'a mut Roll {
    if !rolls.contains_key(intake) {
        rolls.insert(intake.clone(), Roll::default());
    }
    rolls.entry(intake.clone()).or_default()
}

fn of<'a>(participations: &'a mut std::collections::BTreeMap<PlaceId, PlaceState>, place: &PlaceId) -> &'a mut PlaceState {
    participations.entry(place.clone()).or_default()
}
