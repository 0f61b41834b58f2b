//! # Allocation
//!
//! **What it says.** Where places are given out at the close of an intake, that happens once, after the close, by the declared
//! procedure: in the order of receipt, with places kept for groups, or by lot. A lot is drawn only after its list was fixed and
//! its hash published; nobody can be added, struck or favoured afterwards.
//! **Why.** Whoever is not among the first asks why; the answer has to be one that anybody can recompute.
//! **Source.** The intake of the programme; `docs/lot.md`.
//! **Example.** Four communes ask for two places by lot: the hash of the list goes out on 2 January, the numbers of 7 January are
//! the seed, and the two with the smallest tickets are in.

use super::{Case, Reply, line, order};
use crate::{
    fact::IntakeId,
    journal::{Fact, Roll, Seq},
    participation::{Lot, LotHash},
    programme::{Allocation, Cap, Intake, TieRule},
    verdict::{Reading, Violation},
};

pub(super) fn ask(case: &Case<'_>) -> Reply {
    let (Fact::IntakeClosed { intake: id, .. }
    | Fact::LotCommitted { intake: id, .. }
    | Fact::LotDrawn { intake: id, .. }
    | Fact::PlacesAllocated { intake: id, .. }) = case.fact
    else {
        return Reply::met(Reading::AllKnown {});
    };
    let Some(intake) = case.programme.intake(id) else { return Reply::met(Reading::AllKnown {}) };
    let roll = case.state.rolls.get(id);
    let objection = match case.fact {
        Fact::IntakeClosed { .. } => roll
            .and_then(|roll| roll.closed.as_ref())
            .map(|closed| (Violation::IntakeIsClosed { seq: closed.seq }, Some(closed.seq))),
        Fact::LotCommitted { .. } => committed(case, intake, roll),
        Fact::LotDrawn { seed, .. } => drawn(roll, seed),
        _ => allocated(case, intake),
    };
    match objection {
        Some((violation, seq)) => Reply::objected(violation).from(seq),
        None => Reply::met(Reading::AsDeclared {}),
    }
}

type Objection = Option<(Violation, Option<Seq>)>;

/// Why the places of `intake` cannot be given out now, if they cannot.
pub(crate) fn not_now(case: &Case<'_>, intake: &Intake) -> Objection {
    let roll = case.state.rolls.get(&intake.id);
    if !intake.allocation.is_at_close() {
        return Some((Violation::NotAtClose {}, None));
    }
    if let Some(seq) = roll.and_then(|roll| roll.allocated) {
        return Some((Violation::AllocatedAlready { seq }, Some(seq)));
    }
    still_open(case, &intake.id, roll)
}

fn still_open(case: &Case<'_>, id: &IntakeId, roll: Option<&Roll>) -> Objection {
    let closes = case.door(id);
    let is_over = closes.or(Some(case.programme.document().term.last_day)).is_some_and(|closes| case.today() > closes);
    let shut = is_over || roll.is_some_and(|roll| roll.closed.is_some());
    (!shut).then_some((Violation::IntakeIsOpen { closes }, None))
}

/// The lot that is to be fixed now, or why there is none.
pub(crate) fn lot_of(case: &Case<'_>, intake: &Intake, seed_from: &str) -> Result<Lot, (Violation, Option<Seq>)> {
    let roll = case.state.rolls.get(&intake.id);
    if let Some(lot) = roll.and_then(|roll| roll.lots.last()).filter(|lot| lot.drawn.is_none()) {
        return Err((Violation::LotCommittedAlready { seq: lot.seq }, Some(lot.seq)));
    }
    let gathers = case.gathers(&intake.id);
    if intake.receipt_order().tie != TieRule::Lot && !(gathers && intake.allocation == Allocation::AtCloseByLot {}) {
        return Err((Violation::NoLotHere {}, None));
    }
    if let Some(objection) = gathers.then(|| still_open(case, &intake.id, roll)).flatten() {
        return Err(objection);
    }
    let cap = case.cap(&intake.id).0;
    let about = (case.programme, case.state);
    let line = if gathers {
        line::asked(about, &intake.id, case.counts(cap))
    } else {
        line::waiting(about, &intake.id, case.at, case.counts(cap))
    };
    // whoever has a ticket keeps it
    let without = line.parties().iter().filter(|party| party.ticket.is_none());
    let among: Vec<_> = without.filter_map(|party| line::stands_for(case.state, party)).cloned().collect();
    let places = cap.places().unwrap_or(u32::MAX);
    if among.is_empty() {
        return Err((Violation::NobodyWaits {}, None));
    }
    Lot::new(among, places, seed_from).map_err(|_| (Violation::LotNotPlain { text: seed_from.to_owned() }, None))
}

fn committed(case: &Case<'_>, intake: &Intake, _: Option<&Roll>) -> Objection {
    let Fact::LotCommitted { among, places, seed_from, list_hash, .. } = case.fact else { return None };
    let lot = match lot_of(case, intake, seed_from) {
        Ok(lot) => lot,
        Err(objection) => return Some(objection),
    };
    let same = among.iter().eq(lot.among()) && *places == lot.places();
    if !same {
        let among = lot.among().iter().cloned().collect();
        return Some((Violation::LotListDiffers { among, places: lot.places() }, None));
    }
    let hash: LotHash = lot.hash();
    (hash != *list_hash).then_some((Violation::LotHashDiffers { hash }, None))
}

fn drawn(roll: Option<&Roll>, seed: &str) -> Objection {
    let Some(on_record) = roll.and_then(|roll| roll.lots.last()).filter(|lot| lot.drawn.is_none()) else {
        return Some((Violation::LotNotCommitted {}, None));
    };
    let lot = Lot::new(on_record.among.iter().cloned(), on_record.places, &on_record.seed_from);
    let plain = lot.is_ok_and(|lot| lot.draw(&on_record.list_hash, seed).is_ok());
    (!plain).then_some((Violation::LotNotPlain { text: seed.to_owned() }, Some(on_record.seq)))
}

fn allocated(case: &Case<'_>, intake: &Intake) -> Objection {
    let Fact::PlacesAllocated { order: given, places, rest, .. } = case.fact else { return None };
    if let Some(objection) = not_now(case, intake) {
        return Some(objection);
    }
    match order::of(case, intake) {
        Err(violation) => Some((violation, None)),
        Ok(due) => {
            let same = due.all == *given && due.places == *places && due.rest == *rest;
            (!same).then_some((Violation::AllocationDiffers { order: due.all, places: due.places, rest: due.rest }, None))
        }
    }
}

/// How many places there are for those who have asked.
pub(super) fn places_free(case: &Case<'_>, intake: &IntakeId, cap: Cap) -> u32 {
    match cap {
        Cap::Hard { places, .. } => places.saturating_sub(case.occupied(intake, cap)),
        Cap::Target { .. } | Cap::None {} => u32::MAX,
    }
}
