//! Reports: read the register, never change it.

mod agenda;
mod build;
mod calendar_file;
mod coverage;
mod disclosure;
mod linked_data;
mod markdown;
mod papers;
mod public;
mod public_sponsors;
mod sections;
mod status;
mod subject;
mod subject_text;
mod words;

pub use {
    agenda::agenda_markdown,
    build::AsOf,
    calendar_file::icalendar,
    disclosure::PublicCount,
    markdown::markdown,
    papers::{Paper, PaperStanding, Papers, PapersUntil},
    public::{PublicDeadline, PublicEvent, PublicFormat, PublicPlace, PublicView},
    public_sponsors::{PublicSponsors, PublicStage},
    sections::{Section as PageSection, html, sections},
    status::{
        DatesUnder, DeadlineRow, EventRow, HoldRow, IntakeRow, LotRow, PlaceRow, ReportFormat, ResolutionSummary, SeriesRow,
        SponsorRow, StatusReport, TopicRow,
    },
    subject::{PurposeTold, SubjectExport, SubjectExportFormat},
    subject_text::subject_markdown,
};
pub(crate) use {calendar_file::icalendar_of, coverage::coverage_lines, sections::status_line};
