//! Reports made of figures, each with the entries it rests on.

mod build;
mod council;
mod csv;
mod happenings;
mod page;
mod press;
mod programme;
mod projects;
mod words;

use schemars::JsonSchema;
use serde::Serialize;

pub use csv::figures_csv;
pub use page::{figures_html, figures_markdown};

use crate::{
    fact::{Count, Day, PlaceId},
    journal::Seq,
    project::{Gas, Method, Qualifier, SavingBasis},
    verdict::Language,
    wire::Deserialize,
};

/// The format of a report of figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum FiguresFormat {
    /// The first format.
    #[serde(rename = "klikks-figures/1")]
    V1,
}

/// For whom figures are put together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum FiguresOf {
    /// For the council of one place. Small counts of persons are withheld as in the public view.
    #[schemars(title = "FiguresOfCouncil")]
    Council {
        /// The place.
        place: PlaceId,
    },
    /// For the agency: all places, intakes, waiting list, forecast and findings. It is no public paper.
    #[schemars(title = "FiguresOfProgramme")]
    Programme {},
    /// For the press: what may be published. Small counts of persons are withheld as in the public view.
    #[schemars(title = "FiguresOfPress")]
    Press {},
    /// For the funder: sponsors, communes, projects and what they save. Small counts of persons are withheld too.
    #[schemars(title = "FiguresOfFunder")]
    Funder {},
}

/// What a group of figures is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FigureGroup {
    /// Where the place stands, and why.
    Status,
    /// What bodies decided.
    Resolutions,
    /// How many take part.
    Communes,
    /// Each place.
    Places,
    /// Places of each intake, taken, left and waited for.
    Intakes,
    /// How many there may be in the end.
    Forecast,
    /// How many sponsors there are.
    Sponsors,
    /// What nobody looks after.
    Coverage,
    /// What took place.
    Held,
    /// What is planned.
    Coming,
    /// Projects and what they save.
    Projects,
    /// What comes next, and until when.
    Next,
    /// Contradictions and gaps.
    Findings,
}

/// What a figure says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FigureKey {
    /// Where a place stands.
    Status,
    /// A paper.
    Paper,
    /// A resolution.
    Resolution,
    /// Official communes.
    Official,
    /// All places that take part.
    TakingPart,
    /// Further commitments expected.
    Expected,
    /// The number of places of an intake.
    Places,
    /// Places of an intake that are taken.
    Taken,
    /// Places of an intake that are left; negative if more are taken than there are.
    Left,
    /// Places that wait.
    Waiting,
    /// The number today, which is the worst case too.
    Now,
    /// The best case.
    Best,
    /// Sponsors.
    Sponsors,
    /// Districts and topics to look after.
    Areas,
    /// Those of them for which nobody is on record.
    AreasWithoutSponsor,
    /// Events that took place.
    EventsHeld,
    /// Events that are planned.
    EventsPlanned,
    /// Events that were cancelled.
    EventsCancelled,
    /// One event.
    Event,
    /// How many came.
    Attendance,
    /// A series of meetings.
    Series,
    /// A date of a series.
    SeriesDate,
    /// Projects on record.
    Projects,
    /// Projects that have come to a state.
    ProjectsInState,
    /// One project, by its name.
    Project,
    /// Projects without a figure for CO2.
    ProjectsWithoutFigure,
    /// CO2 saved by projects.
    Saving,
    /// CO2 saved as reported for a place or the programme as a whole.
    ReportedSaving,
    /// The next step.
    NextStep,
    /// Until when.
    Until,
    /// A finding.
    Finding,
}

/// What stands in a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum FigureValue {
    /// A count, with its qualifier.
    #[schemars(title = "FigureCount")]
    Counted {
        /// How many.
        count: Count,
    },
    /// A count of persons that is withheld so that nobody can be made out.
    #[schemars(title = "FigureWithheld")]
    Withheld {},
    /// What is left over; negative if there is too little.
    #[schemars(title = "FigureBalance")]
    Balance {
        /// The number.
        n: i64,
    },
    /// CO2 saved. Figures of unlike basis or gas are never added.
    #[schemars(title = "FigureSaving")]
    Saved {
        /// Kilograms.
        kilograms: u64,
        /// How exact.
        qualifier: Qualifier,
        /// What it is about in time.
        basis: SavingBasis,
        /// What is saved.
        gas: Gas,
        /// How the figures came about.
        methods: Vec<Method>,
    },
    /// Something that is told in words.
    #[schemars(title = "FigureTold")]
    Told {
        /// The words.
        says: String,
    },
}

/// A figure, and what it rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TracedFigure {
    /// What it says.
    pub key: FigureKey,
    /// The same in words.
    pub label: String,
    /// The place it is about; none for the programme as a whole.
    pub place: Option<PlaceId>,
    /// The name of that place, or of the programme.
    pub scope: String,
    /// The figure.
    pub value: FigureValue,
    /// The day it is of.
    pub as_of: Day,
    /// The entries it rests on. Nothing where it rests on the absence of any, and where the count is withheld.
    pub entries: Vec<Seq>,
    /// Where these entries come from, each source once.
    pub sources: Vec<String>,
}

/// Figures that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FigureSection {
    /// What they are about.
    pub group: FigureGroup,
    /// The same in words.
    pub heading: String,
    /// The figures.
    pub figures: Vec<TracedFigure>,
    /// What there is to know about them.
    pub notes: Vec<String>,
}

/// A report of figures as of a day. It holds no id of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FigureReport {
    /// `klikks-figures/1`.
    pub format: FiguresFormat,
    /// The language of the words in it.
    pub language: Language,
    /// For whom.
    pub of: FiguresOf,
    /// The name of the programme.
    pub programme: String,
    /// The title.
    pub title: String,
    /// The day of the report.
    pub as_of: Day,
    /// The figures.
    pub sections: Vec<FigureSection>,
}
