//! The profile of a Land: who may take part on what basis, and which papers that takes, in which order and by whom.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    fact::{Day, Provenance, RoleId},
    participation::{Basis, MajorityKind, Naming, Step},
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
    /// Who takes the step.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<RoleId>,
    /// How sponsors are to be named, for the step of naming.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub naming: Option<Naming>,
    /// The majority it takes, for the step of the resolution; a resolution on record may name another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub majority: Option<MajorityRule>,
    /// Where that comes from.
    pub provenance: Provenance,
}

/// The majority that a resolution takes, as the law of the Land says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MajorityRule {
    /// Which one.
    pub kind: MajorityKind,
    /// The section, such as "GO NRW § 50 Abs. 1".
    pub section: String,
    /// Where that comes from.
    pub provenance: Provenance,
}

/// How small a commune has to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InhabitantsLimit {
    /// It has fewer inhabitants than this; the number itself is too many.
    pub below: u32,
    /// The day whose figure counts; without it, the figure on record counts with the day it is of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Day>,
    /// What the figure has to be based on; without it, any basis will do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<String>,
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
    /// How small a commune has to be; without it, size does not matter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inhabitants: Option<InhabitantsLimit>,
}

impl Profile {
    /// The rule for `basis`, if it is admitted.
    pub fn basis(&self, basis: Basis) -> Option<&BasisRule> {
        self.bases.iter().find(|rule| rule.basis == basis)
    }

    /// The rule for `step`, if it is asked for.
    pub fn step(&self, step: Step) -> Option<&StepRule> {
        self.steps.iter().find(|rule| rule.step == step)
    }
}
