//! The stateless functions about the lot and the outlook.

use super::{
    DocumentError, LotCommitAnswer, LotCommitCall, LotDrawAnswer, LotDrawCall, OutlookAnswer, OutlookCall, Problem,
    read::{read, write},
};
use crate::participation::{Lot, LotError, LotTicket, OutlookError};

fn no_lot(errors: Vec<LotError>) -> DocumentError {
    let problem = |error: LotError| Problem::new(error.code(), error.field(), error.to_string());
    DocumentError { problems: errors.into_iter().map(problem).collect() }
}

fn no_outlook(errors: Vec<OutlookError>) -> DocumentError {
    let problem = |error: OutlookError| Problem::new(error.code(), error.field(), error.to_string());
    DocumentError { problems: errors.into_iter().map(problem).collect() }
}

/// The hash of a list, to be published before the lot: [`LotCommitCall`] → [`LotCommitAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call.
pub fn lot_commit(call: &str) -> Result<String, DocumentError> {
    let LotCommitCall { among, places, seed_from, language } = read(call)?;
    let lot = Lot::new(among, places, &seed_from).map_err(no_lot)?;
    let list_hash = lot.hash();
    let says = language.catalogue().lot_committed(&lot, &list_hash);
    Ok(write(&LotCommitAnswer { list_hash, text: lot.text(), says }))
}

/// The order of a lot: [`LotDrawCall`] → [`LotDrawAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call, such as a list that is not the one whose hash was published.
pub fn lot_draw(call: &str) -> Result<String, DocumentError> {
    let LotDrawCall { among, places, seed_from, list_hash, seed, language } = read(call)?;
    let lot = Lot::new(among, places, &seed_from).map_err(no_lot)?;
    let order = lot.draw(&list_hash, &seed).map_err(no_lot)?;
    let winners = order.iter().filter(|ticket| ticket.wins).map(|LotTicket { place, .. }| place.clone()).collect();
    let says = language.catalogue().lot_drawn(&lot, &seed, &order);
    Ok(write(&LotDrawAnswer { order, winners, says }))
}

/// How many there may be in the end: [`OutlookCall`] → [`OutlookAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call.
pub fn outlook(call: &str) -> Result<String, DocumentError> {
    let OutlookCall { now, places, pledges, language } = read(call)?;
    let outlook = crate::participation::outlook(now, places, &pledges).map_err(no_outlook)?;
    let says = language.catalogue().outlook(&outlook);
    Ok(write(&OutlookAnswer { outlook, says }))
}
