//! The stateless functions.

use super::{
    CheckAnswer, CommandCall, CoverageAnswer, DecideAnswer, DocumentError, ExplainAnswer, ExplainCall, FiguresAnswer,
    FiguresCall, JournalText, MayAnswer, MayCall, OpenFiguresCall, Problem, PublicViewCall, ReadJournalAnswer, ReadJournalCall,
    ReportAnswer, SectionsAnswer, SectionsCall, TextAnswer, ValidateAnswer, ViewCall,
    parse::parse,
    planner::instance,
    read::{self, read, read_by, write},
    shape,
};
use crate::{
    journal::Command,
    programme::ProgrammeDocument,
    register::{Coverage, Register},
    report,
    verdict::{Decision, Language, Names, Rejection, Verdict, explain_verdict},
};

/// The version of this library.
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// Checks a whole document, told apart by its `format`: a programme, a register, a report, a public view, figures, or what there
/// is to plan. The text of a journal is checked with its programme, by [`Handle::open`](super::Handle::open), a planning
/// document (`klikks-workshops/1`) beside its register, by [`plan_instance`](super::plan_instance).
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
        "klikks-figures/1" => read::shaped("FigureReport", &value).map_err(problems)?,
        "klikks-workshops/1" => read::shaped("PlanningDocument", &value).map_err(problems)?,
        "klikks-planning/1" => {
            instance(read::from_value(&value).map_err(problems)?, "")?;
            Vec::new()
        }
        other => {
            let known = "klikks-programme/1, klikks-register/1, klikks-public/1, klikks-report/1, klikks-figures/1, \
                         klikks-workshops/1, klikks-planning/1";
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

/// What anybody may see: [`PublicViewCall`] → [`PublicView`](crate::PublicView).
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call.
pub fn public_view(call: &str) -> Result<String, DocumentError> {
    let PublicViewCall { register, as_of, language, previous } = read(call)?;
    Ok(write(&below("register", read::register(register))?.public_view_with(as_of, language, previous.as_ref())))
}

/// Figures for a council, the agency, the press or the funder, each with its entries: [`FiguresCall`] → [`FiguresAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call, such as a place that is not on record.
pub fn figures(call: &str) -> Result<String, DocumentError> {
    let FiguresCall { register, of, as_of, language, previous } = read(call)?;
    let register = below("register", read::register(register))?;
    figures_of(&register, &OpenFiguresCall { of, as_of, language, previous })
}

pub(super) fn figures_of(register: &Register, call: &OpenFiguresCall) -> Result<String, DocumentError> {
    let OpenFiguresCall { of, as_of, language, previous } = call;
    let report = register.figures(of, *as_of, *language, previous.as_ref()).ok_or_else(|| {
        let message = match of {
            report::FiguresOf::Council { place } => format!("`{place}` is not on record on that day; correct the id or the day"),
            _ => "the place is not on record on that day; correct the id or the day".to_owned(),
        };
        DocumentError::one(Problem::new("unknown_place", "of.place", message))
    })?;
    let (text, html) = (report::figures_markdown(&report), report::figures_html(&report));
    Ok(write(&FiguresAnswer { text, html, csv: report::figures_csv(&report), report }))
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

/// Whether somebody may do something on a day, with the ground: [`MayCall`] → [`MayAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call. A role, place or person that is not on record is an answer.
pub fn may(call: &str) -> Result<String, DocumentError> {
    let MayCall { register, actor, act, subject, at, language } = read(call)?;
    let register = below("register", read::register(register))?;
    let verdict = register.may(&actor, act, &subject, at);
    Ok(write(&may_answer(&register, verdict, language)))
}

/// Who looks after which district and topic at the end of a day: [`ViewCall`] → [`CoverageAnswer`].
///
/// # Errors
///
/// [`DocumentError`] with every problem of the call.
pub fn coverage(call: &str) -> Result<String, DocumentError> {
    let ViewCall { register, as_of, language } = read(call)?;
    let register = below("register", read::register(register))?;
    Ok(write(&coverage_answer(&register, register.coverage(as_of), language)))
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
    let SectionsCall { view, today } = read_by(shape::PUBLIC_VIEW, call)?;
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

pub(super) fn may_answer(register: &Register, verdict: Verdict, language: Language) -> MayAnswer {
    let says = explain_verdict(&verdict, &Names::of(register), language);
    MayAnswer { verdict, says }
}

pub(super) fn coverage_answer(register: &Register, coverage: Coverage, language: Language) -> CoverageAnswer {
    let says = report::coverage_lines(register, &coverage, language);
    CoverageAnswer { coverage, says }
}

pub(super) fn below<T>(prefix: &str, result: Result<T, DocumentError>) -> Result<T, DocumentError> {
    result.map_err(|error| DocumentError { problems: error.problems.into_iter().map(|problem| problem.below(prefix)).collect() })
}
