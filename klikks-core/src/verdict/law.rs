//! Paragraphs of the law that rules rest on.

use schemars::JsonSchema;
use serde::Serialize;

use crate::wire::Deserialize;

/// A paragraph, cited as lawyers do. What it says stands in the catalogue of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum Paragraph {
    /// A declaration takes effect when it is received.
    #[serde(rename = "BGB § 130")]
    Bgb130,
    /// When a period ends.
    #[serde(rename = "BGB § 188")]
    Bgb188,
    /// A period that ends on a Saturday, Sunday or public holiday.
    #[serde(rename = "BGB § 193")]
    Bgb193,
    /// Periods and dates of authorities.
    #[serde(rename = "VwVfG § 31")]
    Vwvfg31,
}

impl Paragraph {
    /// How it is cited.
    pub fn citation(self) -> &'static str {
        match self {
            Self::Bgb130 => "BGB § 130",
            Self::Bgb188 => "BGB § 188",
            Self::Bgb193 => "BGB § 193",
            Self::Vwvfg31 => "VwVfG § 31",
        }
    }
}
