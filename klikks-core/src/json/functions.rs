//! The stateless functions.

use super::{
    CheckAnswer, CommandCall, DecideAnswer, DocumentError, ExplainAnswer, ExplainCall, JournalText, Problem, ReadJournalAnswer,
    ReadJournalCall, ReportAnswer, SectionsAnswer, SectionsCall, TextAnswer, ValidateAnswer, ViewCall,
    parse::parse,
    read::{self, read, write},
};
use crate::{
    journal::Command,
    programme::ProgrammeDocument,
    register::Register,
    report,
    verdict::{Decision, Names, Rejection},
};

/// The version of this library.
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// Checks a whole document: a programme, a register, a report or a public view, told apart by its `format`.
/// The text of a journal is checked with its programme, by [`Handle::open`](super::Handle::open).
///
/// # Errors
///
/// [`DocumentError`] with every problem.
pub fn validate(document: &str) -> Result<String, DocumentError> {
    let problems = |problems| DocumentError { problems };
    let value = parse(document).map_err(problems)?;
    let format = value.get("format").and_then(crate::wire::Raw::as_str).unwrap_or_default();
    let findings = match format {
        "klikks-programme/1" => {
            let document: ProgrammeDocument = read::from_value(&value).map_err(problems)?;
            Register::new(read::programme(document).map_err(problems)?).findings()
        }
        "klikks-register/1" => read::register(read::from_value(&value).map_err(problems)?)?.findings(),
        "klikks-public/1" => read::shaped("PublicView", &value).map_err(problems)?,
        "klikks-report/1" => read::shaped("StatusReport", &value).map_err(problems)?,
        other => {
            let known = "klikks-programme/1, klikks-register/1, klikks-public/1, klikks-report/1";
            let message = format!("`{other}` is no format of this version; write one of {known}");
            return Err(DocumentError::one(Problem::new("unknown_format", "format", message)));
        }
    };
    Ok(write(&ValidateAnswer { format: format.to_owned(), findings }))
}

/// Asks every rule that governs a command: [`CommandCall`] → [`CheckAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call.
pub fn check(call: &str) -> Result<String, DocumentError> {
    let CommandCall { register, command } = read(call)?;
    Ok(write(&CheckAnswer { checks: below("register", read::register(register))?.check(&command) }))
}

/// Decides a command: [`CommandCall`] → [`DecideAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call. A rejection is an answer.
pub fn decide(call: &str) -> Result<String, DocumentError> {
    let CommandCall { register, command } = read(call)?;
    Ok(write(&answer(&below("register", read::register(register))?, &command)))
}

/// The status as of a day, as data and in words: [`ViewCall`] → [`ReportAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call.
pub fn report(call: &str) -> Result<String, DocumentError> {
    let ViewCall { register, as_of, language } = read(call)?;
    let register = below("register", read::register(register))?;
    Ok(write(&ReportAnswer { report: register.report(as_of), text: report::markdown(&register, as_of, language) }))
}

/// What anybody may see: [`ViewCall`] → [`PublicView`](crate::PublicView).
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call.
pub fn public_view(call: &str) -> Result<String, DocumentError> {
    let ViewCall { register, as_of, language } = read(call)?;
    Ok(write(&below("register", read::register(register))?.public_view(as_of, language)))
}

/// The events, series and deadlines as a calendar file: [`ViewCall`] → [`TextAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call.
pub fn icalendar(call: &str) -> Result<String, DocumentError> {
    let ViewCall { register, as_of, language } = read(call)?;
    let register = below("register", read::register(register))?;
    Ok(write(&TextAnswer { text: report::icalendar(&register, as_of, language) }))
}

/// A verdict in words: [`ExplainCall`] → [`ExplainAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call.
pub fn explain(call: &str) -> Result<String, DocumentError> {
    let ExplainCall { verdict, register, language } = read(call)?;
    let register = register.map(|register| below("register", read::register(register))).transpose()?;
    let names = register.as_ref().map_or(Names::none(), Names::of);
    Ok(write(&ExplainAnswer::of(&verdict, &names, language)))
}

/// The entries of a journal's text: [`ReadJournalCall`] → [`ReadJournalAnswer`]. The rules are not asked yet.
///
/// # Errors
///
/// [`DocumentError`] with every problem of every line.
pub fn read_journal(call: &str) -> Result<String, DocumentError> {
    let ReadJournalCall { text } = read(call)?;
    let (header, entries, findings) = JournalText::read(&text).entries()?;
    Ok(write(&ReadJournalAnswer { header, entries, findings }))
}

/// A public view in words, as sections and as static HTML: [`SectionsCall`] → [`SectionsAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call.
pub fn sections(call: &str) -> Result<String, DocumentError> {
    let SectionsCall { view, today } = read(call)?;
    Ok(write(&SectionsAnswer {
        status: report::status_line(&view),
        sections: report::sections(&view, today),
        html: report::html(&view, today),
    }))
}

pub(super) fn answer(register: &Register, command: &Command) -> DecideAnswer {
    match register.decide(command) {
        Ok(Decision { verdict, entries }) => DecideAnswer::Accepted { verdict, entries },
        Err(Rejection { verdict }) => DecideAnswer::Rejected { verdict },
    }
}

pub(super) fn below<T>(prefix: &str, result: Result<T, DocumentError>) -> Result<T, DocumentError> {
    result.map_err(|error| DocumentError { problems: error.problems.into_iter().map(|problem| problem.below(prefix)).collect() })
}
