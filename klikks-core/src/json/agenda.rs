//! The stateless functions about agendas.

use super::{
    AgendaAnswer, AgendaCall, AgendaShiftAnswer, AgendaShiftCall, DocumentError, Problem,
    read::{read, write},
};
use crate::{report::agenda_markdown, workshop::AgendaError};

fn no_agenda(errors: Vec<AgendaError>) -> DocumentError {
    let problem = |error: AgendaError| Problem::new(error.code(), error.field(), error.to_string());
    DocumentError { problems: errors.into_iter().map(problem).collect() }
}

/// A slot divided into phases and breaks: [`AgendaCall`] → [`AgendaAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call, such as a phase whose least is more than its most.
pub fn agenda(call: &str) -> Result<String, DocumentError> {
    let AgendaCall { template, date, starts, minutes, participants, language } = read(call)?;
    let agenda = crate::workshop::agenda(&template, date, starts, minutes, participants).map_err(no_agenda)?;
    let text = agenda_markdown(&agenda, language);
    let says = agenda.notes.iter().map(|note| language.catalogue().agenda_note(note)).collect();
    Ok(write(&AgendaAnswer { agenda, text, says }))
}

/// An agenda of which an item begins late: [`AgendaShiftCall`] → [`AgendaShiftAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call, such as an item that the agenda does not have.
pub fn agenda_shift(call: &str) -> Result<String, DocumentError> {
    let AgendaShiftCall { template, date, starts, minutes, item, delay, language } = read(call)?;
    let agenda = crate::workshop::agenda(&template, date, starts, minutes, None).map_err(no_agenda)?;
    let shift = crate::workshop::agenda_shift(&agenda, item, delay).map_err(|error| no_agenda(vec![error]))?;
    let says = language.catalogue().agenda_shift(&agenda, &shift);
    Ok(write(&AgendaShiftAnswer { shift, says }))
}
