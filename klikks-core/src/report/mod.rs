//! Reports: read the register, never change it.

mod build;
mod calendar_file;
mod markdown;
mod papers;
mod public;
mod sections;
mod status;
mod words;

pub use {
    build::AsOf,
    calendar_file::icalendar,
    markdown::markdown,
    papers::{Paper, PaperStanding, Papers, PapersUntil},
    public::{PublicDeadline, PublicEvent, PublicFormat, PublicPlace, PublicView},
    sections::{Section as PageSection, html, sections},
    status::{
        DatesUnder, DeadlineRow, EventRow, HoldRow, IntakeRow, LotRow, PlaceRow, ReportFormat, ResolutionSummary, SeriesRow,
        SponsorRow, StatusReport, TopicRow,
    },
};
pub(crate) use {calendar_file::icalendar_of, sections::status_line};
