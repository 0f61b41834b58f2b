//! What crosses the boundary: one type a call and one an answer.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    fact::{Day, PlaceId},
    journal::{Command, Entry, JournalHeader},
    programme::{Act, ProgrammeDocument},
    register::{Actor, Coverage, Difference, Standing, StandingReader, Subject, Supposed},
    report::{AsOf, FigureReport, FiguresOf, PageSection, PublicView, StatusReport},
    verdict::{Check, Finding, Language, Line, Names, Verdict, explain_verdict_nested, nested_markdown},
    wire::Deserialize,
};

/// The format of a register in one document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum RegisterFormat {
    /// The first format.
    #[serde(rename = "klikks-register/1")]
    V1,
}

/// A programme and its journal in one document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RegisterDocument {
    /// `klikks-register/1`.
    pub format: RegisterFormat,
    /// The programme.
    pub programme: ProgrammeDocument,
    /// The entries, in the order of the journal.
    pub entries: Vec<Entry>,
}

macro_rules! wire {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty),* $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($(#[$field_doc])* pub $field: $type),* }
    )+};
}

wire! {
    /// A command, and the register it is about.
    CommandCall {
        /// The register.
        register: RegisterDocument,
        /// What somebody wants done.
        command: Command,
    }
    /// The answer of `check`.
    CheckAnswer {
        /// Every rule that was asked.
        checks: Vec<Check>,
    }
    /// Commands to suppose, one after the other.
    WhatIfCall {
        /// The register.
        register: RegisterDocument,
        /// The commands.
        commands: Vec<Command>,
        /// The language of the words in the answer.
        #[serde(default)]
        language: Language,
    }
    /// Commands to suppose on an open register.
    SupposeCall {
        /// The commands.
        commands: Vec<Command>,
        /// The language of the words in the answer.
        #[serde(default)]
        language: Language,
    }
    /// The answer of `what_if`.
    WhatIfAnswer {
        /// What became of each command.
        verdicts: Vec<Supposed>,
        /// What would be otherwise than it is.
        difference: Difference,
        /// The difference in words.
        says: Vec<String>,
    }
    /// A question where a place stands.
    StandingCall {
        /// The register.
        register: RegisterDocument,
        /// The place.
        place: PlaceId,
        /// The day, and what may be known.
        as_of: AsOf,
        /// For whom the answer is made.
        #[serde(default)]
        audience: StandingReader,
        /// The language of the words in the answer.
        #[serde(default)]
        language: Language,
    }
    /// A question where a place of an open register stands.
    OpenStandingCall {
        /// The place.
        place: PlaceId,
        /// The day, and what may be known.
        as_of: AsOf,
        /// For whom the answer is made.
        #[serde(default)]
        audience: StandingReader,
        /// The language of the words in the answer.
        #[serde(default)]
        language: Language,
    }
    /// The answer of `standing`.
    StandingAnswer {
        /// Where it stands.
        standing: Standing,
        /// The same in words.
        says: Vec<String>,
    }
    /// A question about a register as of a day.
    ViewCall {
        /// The register.
        register: RegisterDocument,
        /// The day, and what may be known.
        as_of: AsOf,
        /// The language of the words in the answer.
        #[serde(default)]
        language: Language,
    }
    /// A question about an open register as of a day.
    OpenViewCall {
        /// The day, and what may be known.
        as_of: AsOf,
        /// The language of the words in the answer.
        #[serde(default)]
        language: Language,
    }
    /// May somebody do something? About a register.
    MayCall {
        /// The register.
        register: RegisterDocument,
        /// Who wants to act.
        actor: Actor,
        /// What is to be done.
        act: Act,
        /// What it is done to.
        subject: Subject,
        /// The day, Europe/Berlin.
        at: Day,
        /// The language of the words in the answer.
        #[serde(default)]
        language: Language,
    }
    /// May somebody do something? About an open register.
    OpenMayCall {
        /// Who wants to act.
        actor: Actor,
        /// What is to be done.
        act: Act,
        /// What it is done to.
        subject: Subject,
        /// The day, Europe/Berlin.
        at: Day,
        /// The language of the words in the answer.
        #[serde(default)]
        language: Language,
    }
    /// The answer of `may`.
    MayAnswer {
        /// The outcome, its ground, and what would have changed it.
        verdict: Verdict,
        /// The same in words.
        says: Vec<String>,
    }
    /// The answer of `coverage`.
    CoverageAnswer {
        /// Who looks after what.
        coverage: Coverage,
        /// The same in words; nothing if no place takes part.
        says: Vec<String>,
    }
    /// A question for the public view of a register.
    PublicViewCall {
        /// The register.
        register: RegisterDocument,
        /// The day, and what may be known.
        as_of: AsOf,
        /// The language of the words in the answer.
        #[serde(default)]
        language: Language,
        /// The view that was published before: the difference to it gives nothing away either.
        #[serde(default)]
        previous: Option<PublicView>,
    }
    /// A question for the public view of an open register.
    OpenPublicViewCall {
        /// The day, and what may be known.
        as_of: AsOf,
        /// The language of the words in the answer.
        #[serde(default)]
        language: Language,
        /// The view that was published before: the difference to it gives nothing away either.
        #[serde(default)]
        previous: Option<PublicView>,
    }
    /// The answer of `report`.
    ReportAnswer {
        /// The status as data.
        report: StatusReport,
        /// The same in words, as Markdown.
        text: String,
    }
    /// A question for a report of figures.
    FiguresCall {
        /// The register.
        register: RegisterDocument,
        /// For whom.
        of: FiguresOf,
        /// The day, and what may be known.
        as_of: AsOf,
        /// The language of the words in the answer.
        #[serde(default)]
        language: Language,
        /// The public view that was published before: the difference to it gives nothing away either.
        #[serde(default)]
        previous: Option<PublicView>,
    }
    /// A question for a report of figures of an open register.
    OpenFiguresCall {
        /// For whom.
        of: FiguresOf,
        /// The day, and what may be known.
        as_of: AsOf,
        /// The language of the words in the answer.
        #[serde(default)]
        language: Language,
        /// The public view that was published before: the difference to it gives nothing away either.
        #[serde(default)]
        previous: Option<PublicView>,
    }
    /// The answer of `figures`.
    FiguresAnswer {
        /// The report, each figure with the entries it rests on.
        report: FigureReport,
        /// The same as Markdown.
        text: String,
        /// The same as a page of HTML.
        html: String,
        /// The same as CSV for a spreadsheet, with a byte order mark.
        csv: String,
    }
    /// An answer that is a text.
    TextAnswer {
        /// The text.
        text: String,
    }
    /// A verdict to put into words.
    ExplainCall {
        /// The verdict.
        verdict: Verdict,
        /// The register whose names stand for ids; without it ids stand for themselves.
        #[serde(default)]
        register: Option<RegisterDocument>,
        /// The language.
        #[serde(default)]
        language: Language,
    }
    /// A verdict of an open register to put into words.
    OpenExplainCall {
        /// The verdict.
        verdict: Verdict,
        /// The language.
        #[serde(default)]
        language: Language,
    }
    /// The answer of `explain`.
    ExplainAnswer {
        /// The outcome, a line for each rule, and what would have changed it.
        lines: Vec<String>,
        /// The same lines, with what each rests on below it.
        tree: Vec<Line>,
        /// The tree as Markdown.
        text: String,
    }
    /// The text of a journal: one JSON document a line.
    ReadJournalCall {
        /// The text.
        text: String,
    }
    /// The answer of `read_journal`.
    ReadJournalAnswer {
        /// The first line.
        header: JournalHeader,
        /// The entries.
        entries: Vec<Entry>,
        /// What there is to know about the text, such as a last line that was cut off.
        findings: Vec<Finding>,
    }
    /// A public view to put into words.
    SectionsCall {
        /// The view.
        view: PublicView,
        /// The day on which it is read.
        today: Day,
    }
    /// The answer of `sections`.
    SectionsAnswer {
        /// What day the view is of, in words.
        status: String,
        /// Headings and lines.
        sections: Vec<PageSection>,
        /// The same as static HTML.
        html: String,
    }
    /// The answer of `validate`.
    ValidateAnswer {
        /// The format of the document.
        format: String,
        /// What there is to know about it.
        findings: Vec<Finding>,
    }
    /// A register to open.
    OpenCall {
        /// The programme.
        programme: ProgrammeDocument,
        /// The journal, one JSON document a line; without it the register is empty.
        #[serde(default)]
        journal: Option<String>,
    }
    /// The answer of `undo`.
    UndoAnswer {
        /// The entries that were taken back, none if nothing had been submitted.
        taken_back: Vec<Entry>,
    }
    /// The answer of `findings`.
    FindingsAnswer {
        /// What there is to know about the register, and about the text it was read from.
        findings: Vec<Finding>,
    }
}

/// The answer of `decide` and `submit`. A rejection is an answer, not an error.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum DecideAnswer {
    /// No rule objects.
    #[schemars(title = "Accepted")]
    Accepted {
        /// The outcome and its grounds.
        verdict: Verdict,
        /// The entries that follow.
        entries: Vec<Entry>,
    },
    /// At least one rule objects.
    #[schemars(title = "Rejected")]
    Rejected {
        /// The outcome and its grounds.
        verdict: Verdict,
    },
}

impl ExplainAnswer {
    pub(super) fn of(verdict: &Verdict, names: &Names<'_>, language: Language) -> Self {
        let tree = explain_verdict_nested(verdict, names, language);
        Self { lines: tree.iter().map(|line| line.says.clone()).collect(), text: nested_markdown(&tree), tree }
    }
}
