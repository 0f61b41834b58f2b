//! On what a participation rests, and the steps that lead to it.

use schemars::JsonSchema;
use serde::Serialize;

use crate::wire::Deserialize;

/// On whose shoulders a participation rests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// The commune itself; usually by a resolution of its council.
    CommuneBacked,
    /// Citizens who joined together.
    CitizenGroup,
    /// A club, parish, company or initiative.
    Organisation,
    /// One person.
    PrivateIndividual,
}

/// A step on the way in. The order is that in which steps are expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Interessensbekundung.
    Interest,
    /// Zusage.
    Commitment,
    /// Absichtserklärung.
    Declaration,
    /// Ratsbeschluss.
    Resolution,
    /// Kooperationsvereinbarung.
    Agreement,
    /// Benennung der Klimaschutzpat:innen.
    Naming,
    /// Aufnahme by the agency.
    Admission,
}

/// How the sponsors of a place are named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Naming {
    /// By a resolution of the council, as in Dassow.
    ByResolution,
    /// By the mayor or the administration.
    ByHead,
    /// The source does not say.
    Unknown,
}

/// How a role or unit stands behind a participation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Backing {
    /// It took part in the decision.
    Decided,
    /// It represents the commune in the programme.
    Represents,
    /// It supports the decision of another.
    Supports,
}
