//! What is known, and how well: days and instants, spans with a precision, qualified counts, sources.

mod berlin;
mod count;
mod day;
mod format;
mod id;
mod instant;
mod moment;
mod source;
mod span;
mod time;
mod usual;

pub(crate) use format::{digits, read_text, text_format};
pub use {
    count::{Count, Total},
    day::Day,
    format::FormatError,
    id::{EventId, EventKindId, IntakeId, PlaceId, ProgrammeId, RoleId, SeriesId, TopicId},
    instant::Instant,
    moment::Moment,
    source::{Provenance, Source},
    span::Span,
    time::TimeOfDay,
    usual::Usual,
};
