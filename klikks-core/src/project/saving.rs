//! What a project saves, and what the figure means. Unlike figures are never added.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    fact::{Day, PlaceId, ProjectId},
    wire::Deserialize,
};

/// What a figure is about in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum SavingBasis {
    /// In each year.
    #[schemars(title = "SavedPerYear")]
    PerYear {},
    /// In a period, both days inclusive.
    #[schemars(title = "SavedInPeriod")]
    InPeriod {
        /// The first day.
        first_day: Day,
        /// The last day.
        last_day: Day,
    },
    /// Over the whole lifetime (Wirkdauer).
    #[schemars(title = "SavedOverLifetime")]
    Lifetime {
        /// The lifetime in years, if it is stated.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        years: Option<u16>,
    },
}

/// How the figure came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// Geschätzt.
    Estimated,
    /// Gemessen.
    Measured,
    /// The source does not say.
    Unknown,
}

/// What is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Gas {
    /// Carbon dioxide.
    Co2,
    /// Greenhouse gases as carbon dioxide equivalents.
    Co2e,
    /// The source does not say.
    Unknown,
}

/// How exact the figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Qualifier {
    /// Exactly so much.
    Exactly,
    /// Roughly so much.
    About,
    /// So much or more.
    AtLeast,
    /// So much or less.
    AtMost,
}

/// A figure for CO2 saved. Where a source gives none, there is no figure, which is not nought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Co2Saving {
    /// Kilograms.
    pub kilograms: u32,
    /// How exact the figure is.
    pub qualifier: Qualifier,
    /// What it is about in time.
    pub basis: SavingBasis,
    /// How it came about.
    pub method: Method,
    /// What is saved.
    pub gas: Gas,
}

/// Whose figure it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum SavingOf {
    /// One project.
    #[schemars(title = "SavingOfProject")]
    Project {
        /// The project.
        project: ProjectId,
    },
    /// All that a place does; it holds what the projects there save.
    #[schemars(title = "SavingOfPlace")]
    Place {
        /// The place.
        place: PlaceId,
    },
    /// The whole programme.
    #[schemars(title = "SavingOfProgramme")]
    Programme {},
}
