//! The profile of a Land: who may take part on what basis, and which papers that takes.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Right, SponsorRules};
use crate::{
    fact::Provenance,
    participation::{Basis, Step},
    wire::Deserialize,
};

/// What the programme makes of a basis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BasisRule {
    /// The basis.
    pub basis: Basis,
    /// Whether it counts toward the cap.
    pub counts: bool,
    /// Where that comes from.
    pub provenance: Provenance,
}

/// How much a step is needed before admission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// Without it there is no admission.
    Required,
    /// Usual; without it there is a finding.
    Expected,
    /// Not asked for.
    Optional,
}

/// What the programme makes of a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StepRule {
    /// The step.
    pub step: Step,
    /// How much it is needed. It applies to communes; other bases have no council to ask.
    pub need: Need,
    /// Where that comes from.
    pub provenance: Provenance,
}

/// The profile of a Land.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// The bases admitted; a basis that is not listed is not admitted.
    pub bases: Vec<BasisRule>,
    /// The steps asked for, in the order in which they are expected.
    pub steps: Vec<StepRule>,
    /// Who may do what. Without it the programme leaves that open, and nobody is asked for a right.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rights: Vec<Right>,
    /// What it asks of its sponsors; without it, nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sponsors: Option<SponsorRules>,
}

impl Profile {
    /// The rule for `basis`, if it is admitted.
    pub fn basis(&self, basis: Basis) -> Option<&BasisRule> {
        self.bases.iter().find(|rule| rule.basis == basis)
    }
}
