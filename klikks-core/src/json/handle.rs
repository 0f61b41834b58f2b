//! The resident register: opened once, asked often.

use super::{
    CheckAnswer, DecideAnswer, DocumentError, ExplainAnswer, FindingsAnswer, JournalText, OpenCall, OpenCompareCall,
    OpenExplainCall, OpenMayCall, OpenPapersCall, OpenPublicViewCall, OpenViewCall, ReportAnswer, SupposeCall, TextAnswer,
    UndoAnswer, evidence,
    functions::{answer, coverage_answer, figures_of, may_answer},
    planning,
    read::{self, read, write},
    told::{stands, supposed},
};
use crate::{
    journal::{Command, JournalFormat, JournalHeader},
    register::Register,
    report::{self, AsOf},
    verdict::{Finding, Names},
};

/// A register that stays open between calls. Each method takes and gives JSON text like the function of its name.
#[derive(Clone, Debug)]
pub struct Handle {
    register: Register,
    findings: Vec<Finding>,
    /// For each command submitted since opening: how many entries there were before it.
    undo: Vec<usize>,
}

impl Handle {
    /// Opens a register from a programme and the text of its journal: [`OpenCall`].
    ///
    /// # Errors
    ///
    /// [`DocumentError`] with every problem of programme and journal.
    pub fn open(call: &str) -> Result<Self, DocumentError> {
        let OpenCall { programme, journal } = read(call)?;
        let programme = read::programme(programme).map_err(|problems| DocumentError {
            problems: problems.into_iter().map(|problem| problem.below("programme")).collect(),
        })?;
        let (register, findings) = match journal {
            Some(text) => JournalText::read(&text).replay(programme)?,
            None => (Register::new(programme), Vec::new()),
        };
        Ok(Self { register, findings, undo: Vec::new() })
    }

    /// Asks every rule: [`Command`] → [`CheckAnswer`].
    ///
    /// # Errors
    ///
    /// [`DocumentError`] with every problem of the command.
    pub fn check(&self, call: &str) -> Result<String, DocumentError> {
        Ok(write(&CheckAnswer { checks: self.register.check(&read::<Command>(call)?) }))
    }

    /// Decides without changing anything: [`Command`] → [`DecideAnswer`].
    ///
    /// # Errors
    ///
    /// [`DocumentError`] with every problem of the command.
    pub fn decide(&self, call: &str) -> Result<String, DocumentError> {
        Ok(write(&answer(&self.register, &read::<Command>(call)?)))
    }

    /// Decides, and applies what follows: [`Command`] → [`DecideAnswer`]. A rejection changes nothing.
    ///
    /// # Errors
    ///
    /// [`DocumentError`] with every problem of the command.
    pub fn submit(&mut self, call: &str) -> Result<String, DocumentError> {
        let answer = answer(&self.register, &read::<Command>(call)?);
        if let DecideAnswer::Accepted { entries, .. } = &answer {
            self.undo.push(self.register.entries().len());
            entries.iter().cloned().for_each(|entry| self.register.apply(entry));
        }
        Ok(write(&answer))
    }

    /// Takes back the last command submitted since opening. What was opened is only ever corrected.
    ///
    /// # Errors
    ///
    /// None at present.
    pub fn undo(&mut self) -> Result<String, DocumentError> {
        let taken_back = self.undo.pop().map(|before| self.register.take_back(before));
        Ok(write(&UndoAnswer { taken_back: taken_back.unwrap_or_default() }))
    }

    /// Tries commands on a copy: [`SupposeCall`] → [`WhatIfAnswer`](super::WhatIfAnswer).
    ///
    /// # Errors
    ///
    /// [`DocumentError`] with every problem of the call.
    pub fn what_if(&self, call: &str) -> Result<String, DocumentError> {
        let SupposeCall { commands, language } = read(call)?;
        Ok(supposed(&self.register, commands, language))
    }

    /// Where a place stands, what moves it up, and until when: [`OpenStandingCall`](super::OpenStandingCall) →
    /// [`StandingAnswer`](super::StandingAnswer).
    ///
    /// # Errors
    ///
    /// [`DocumentError`] with every problem of the call, such as a place that is not on record.
    pub fn standing(&self, call: &str) -> Result<String, DocumentError> {
        stands(&self.register, &read(call)?)
    }

    /// The status as of a day: [`OpenViewCall`] → [`ReportAnswer`].
    ///
    /// # Errors
    ///
    /// [`DocumentError`] with every problem of the call.
    pub fn report(&self, call: &str) -> Result<String, DocumentError> {
        let OpenViewCall { as_of, language } = read(call)?;
        let text = report::markdown(&self.register, as_of, language);
        Ok(write(&ReportAnswer { report: self.register.report(as_of), text }))
    }

    /// What anybody may see: [`OpenPublicViewCall`] → [`PublicView`](crate::PublicView).
    ///
    /// # Errors
    ///
    /// [`DocumentError`] with every problem of the call.
    pub fn public_view(&self, call: &str) -> Result<String, DocumentError> {
        let OpenPublicViewCall { as_of, language, previous } = read(call)?;
        Ok(write(&self.register.public_view_with(as_of, language, previous.as_ref())))
    }

    /// Figures for a council, the agency, the press or the funder: [`OpenFiguresCall`](super::OpenFiguresCall) →
    /// [`FiguresAnswer`](super::FiguresAnswer).
    ///
    /// # Errors
    ///
    /// [`DocumentError`] with every problem of the call, such as a place that is not on record.
    pub fn figures(&self, call: &str) -> Result<String, DocumentError> {
        figures_of(&self.register, &read(call)?)
    }

    /// A calendar file: [`OpenViewCall`] → [`TextAnswer`].
    ///
    /// # Errors
    ///
    /// [`DocumentError`] with every problem of the call.
    pub fn icalendar(&self, call: &str) -> Result<String, DocumentError> {
        let OpenViewCall { as_of, language } = read(call)?;
        Ok(write(&TextAnswer { text: report::icalendar(&self.register, as_of, language) }))
    }

    /// Whether somebody may do something on a day: [`OpenMayCall`] → [`MayAnswer`](super::MayAnswer).
    ///
    /// # Errors
    ///
    /// [`DocumentError`] with every problem of the call.
    pub fn may(&self, call: &str) -> Result<String, DocumentError> {
        let OpenMayCall { actor, act, subject, at, language } = read(call)?;
        let verdict = self.register.may(&actor, act, &subject, at);
        Ok(write(&may_answer(&self.register, verdict, language)))
    }

    /// Who looks after what: [`OpenViewCall`] → [`CoverageAnswer`](super::CoverageAnswer).
    ///
    /// # Errors
    ///
    /// [`DocumentError`] with every problem of the call.
    pub fn coverage(&self, call: &str) -> Result<String, DocumentError> {
        let OpenViewCall { as_of, language } = read(call)?;
        Ok(write(&coverage_answer(&self.register, self.register.coverage(as_of), language)))
    }

    /// A verdict in words, with the names of this register: [`OpenExplainCall`] → [`ExplainAnswer`].
    ///
    /// # Errors
    ///
    /// [`DocumentError`] with every problem of the call.
    pub fn explain(&self, call: &str) -> Result<String, DocumentError> {
        let OpenExplainCall { verdict, language } = read(call)?;
        Ok(write(&ExplainAnswer::of(&verdict, &Names::of(&self.register), language)))
    }

    /// Which papers a place needs, in which order, who acts, and until when: [`OpenPapersCall`] → [`PapersAnswer`](super::PapersAnswer).
    ///
    /// # Errors
    ///
    /// [`DocumentError`] with every problem of the call, such as a place that is not on record.
    pub fn papers(&self, call: &str) -> Result<String, DocumentError> {
        evidence::papers_of(&self.register, &read::<OpenPapersCall>(call)?)
    }

    /// What would differ under another programme: [`OpenCompareCall`] → [`CompareAnswer`](super::CompareAnswer).
    ///
    /// # Errors
    ///
    /// [`DocumentError`] with every problem of the call.
    pub fn compare(&self, call: &str) -> Result<String, DocumentError> {
        evidence::compare_with(&self.register, read::<OpenCompareCall>(call)?)
    }

    /// What there is to plan: [`OpenPlanInstanceCall`](super::OpenPlanInstanceCall) →
    /// [`PlanningInstance`](crate::PlanningInstance).
    ///
    /// # Errors
    ///
    /// [`DocumentError`] with every problem of the call.
    pub fn plan_instance(&self, call: &str) -> Result<String, DocumentError> {
        planning::instance_of(&self.register, &read(call)?)
    }

    /// The commands that put a plan on record, its calendars, and what moved:
    /// [`OpenPlanCommandsCall`](super::OpenPlanCommandsCall) → [`PlanCalendars`](crate::PlanCalendars).
    ///
    /// # Errors
    ///
    /// [`DocumentError`] with every problem of the call.
    pub fn plan_commands(&self, call: &str) -> Result<String, DocumentError> {
        planning::commands_of(&self.register, read(call)?)
    }

    /// What there is to know about the register and the text it was read from: [`FindingsAnswer`].
    ///
    /// # Errors
    ///
    /// None at present.
    pub fn findings(&self) -> Result<String, DocumentError> {
        let findings = self.findings.iter().cloned().chain(self.register.findings()).collect();
        Ok(write(&FindingsAnswer { findings }))
    }

    /// The register as of a day, as a handle of its own: [`AsOf`].
    ///
    /// # Errors
    ///
    /// [`DocumentError`] with every problem of the call.
    pub fn as_of(&self, call: &str) -> Result<Self, DocumentError> {
        let as_of: AsOf = read(call)?;
        Ok(Self { register: self.register.as_of(as_of), findings: self.findings.clone(), undo: Vec::new() })
    }

    /// The journal as text, ready to be kept.
    pub fn journal(&self) -> String {
        let programme = self.register.programme().document().id.clone();
        JournalText::write(&JournalHeader { format: JournalFormat::V1, programme }, self.register.entries())
    }
}
