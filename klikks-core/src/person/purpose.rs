//! What personal data is kept for, and what allows it.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{fact::Day, wire::Deserialize};

/// What personal data is kept for (DSGVO Art. 5 (1) b). Each purpose has its own basis, its own end and its own retention.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// To reach sponsors and to coordinate what they do.
    Coordination,
    /// To hold training and to know who took part.
    Training,
    /// To be able to show who acted on whose order since when (SGB VII § 2 (1) no. 10a). It does not say that somebody is insured.
    AccidentCover,
    /// To write certificates and to honour people.
    Certificate,
    /// To send news.
    Newsletter,
    /// To publish the name. It needs consent.
    PublishName,
}

/// What makes the processing lawful (DSGVO Art. 6 (1)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum LegalBasis {
    /// Art. 6 (1) a: consent.
    Consent,
    /// Art. 6 (1) b: a contract, such as an agreement on volunteering.
    Contract,
    /// Art. 6 (1) c: a legal obligation.
    LegalObligation,
    /// Art. 6 (1) e: a task in the public interest; in North Rhine-Westphalia with DSG NRW § 3.
    PublicTask,
    /// Art. 6 (1) f: legitimate interests; not open to authorities in the performance of their tasks.
    LegitimateInterest,
}

impl LegalBasis {
    /// How the basis is cited.
    pub fn citation(self) -> &'static str {
        match self {
            Self::Consent => "DSGVO Art. 6 Abs. 1 lit. a",
            Self::Contract => "DSGVO Art. 6 Abs. 1 lit. b",
            Self::LegalObligation => "DSGVO Art. 6 Abs. 1 lit. c",
            Self::PublicTask => "DSGVO Art. 6 Abs. 1 lit. e",
            Self::LegitimateInterest => "DSGVO Art. 6 Abs. 1 lit. f",
        }
    }

    /// Whether the person may take the data elsewhere (Art. 20 (1) a).
    pub fn is_portable(self) -> bool {
        matches!(self, Self::Consent | Self::Contract)
    }
}

/// A purpose for which the data of one person is kept, from when and until when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PurposeTerm {
    /// The purpose.
    pub purpose: Purpose,
    /// What allows it.
    pub basis: LegalBasis,
    /// The first day.
    pub since: Day,
    /// The last day, inclusive; without it, the purpose ends with the programme.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Day>,
}
