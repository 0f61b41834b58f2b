//! Topics, projects, and what projects save. A topic is not a project: it may hold several.

mod defaults;
mod saving;
mod state;
mod topic;

pub(crate) use defaults::{default_fields, default_topics};
pub use {
    saving::{Co2Saving, Gas, Method, Qualifier, SavingBasis, SavingOf},
    state::{Project, ProjectState},
    topic::{ActionField, Topic},
};
