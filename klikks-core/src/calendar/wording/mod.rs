//! Reading German wordings of deadlines and recurrences: what is clear is read, what is open is told.

mod deadline;
mod rhythm;
mod words;

pub use {
    deadline::{DeadlineWording, WordingRefusal, read_deadline},
    rhythm::{Rhythm, TellsApart},
};
