//! Consent that can be shown to have been given (DSGVO Art. 7 (1)).

use schemars::JsonSchema;
use serde::Serialize;

use super::Purpose;
use crate::{
    fact::{Day, Moment, RoleId, Sha256Hex},
    participation::Channel,
    verdict::Language,
    wire::Deserialize,
};

/// A consent to one purpose: to which text, when and how, and whether it was withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// To what; who consents to several purposes gives several consents.
    pub purpose: Purpose,
    /// The version of the text that was shown, such as `2023-01`.
    pub text_version: String,
    /// The SHA-256 of that text in UTF-8. [`Sha256Hex::of`] makes it.
    pub text_sha256: Sha256Hex,
    /// The language of that text.
    pub text_language: Language,
    /// When it was given.
    pub given_at: Moment,
    /// How it was given.
    pub channel: Channel,
    /// The role that recorded it.
    pub recorded_by: RoleId,
    /// When it was withdrawn. What was done before stays lawful (Art. 7 (3)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn_at: Option<Moment>,
}

impl Consent {
    /// Whether it was in force at the end of `day`.
    pub fn holds_on(&self, day: Day) -> bool {
        self.given_at.day() <= day && self.withdrawn_at.is_none_or(|at| at.day() > day)
    }
}
