//! Events and series of meetings.

mod event;
mod series;

pub use {
    event::{Event, EventKinds, Mode},
    series::Series,
};
