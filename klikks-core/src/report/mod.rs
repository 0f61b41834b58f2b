//! Reports: read the register, never change it.

mod agenda;
mod build;
mod calendar_file;
mod markdown;
mod public;
mod sections;
mod status;
mod words;

pub(crate) use sections::status_line;
pub use {
    agenda::agenda_markdown,
    build::AsOf,
    calendar_file::icalendar,
    markdown::markdown,
    public::{PublicDeadline, PublicEvent, PublicFormat, PublicPlace, PublicView},
    sections::{Section as PageSection, html, sections},
    status::{
        DatesUnder, DeadlineRow, EventRow, HoldRow, IntakeRow, LotRow, PlaceRow, ReportFormat, ResolutionSummary, SeriesRow,
        SponsorRow, StatusReport, TopicRow,
    },
};
