//! Klimaschutzpat:innen: how far they have come, what they look after, and what they have on record.

mod group;
mod papers;
mod stage;

pub use {
    group::{Duty, Group, GroupKind},
    papers::{Certificate, Mandate},
    stage::Stage,
};
