//! What is known, and how well: days and instants, spans with a precision, qualified counts, sources.

mod berlin;
mod count;
mod day;
mod format;
mod id;
mod instant;
mod moment;
mod person_id;
mod sha256;
mod source;
mod span;
mod tenure;
mod time;
mod usual;

pub(crate) use format::{digits, read_text, text_format};
pub use {
    count::{Count, Total},
    day::Day,
    format::FormatError,
    id::{EventId, EventKindId, GroupId, IntakeId, PlaceId, ProgrammeId, ProjectId, RoleId, SeriesId, TopicId},
    instant::Instant,
    moment::Moment,
    person_id::PersonId,
    sha256::Sha256Hex,
    source::{Provenance, Source},
    span::Span,
    tenure::Tenure,
    time::TimeOfDay,
    usual::Usual,
};
