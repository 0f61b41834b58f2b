//! When something reached the agency.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{fact::Span, wire::Deserialize};

/// How something reached the agency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// E-mail.
    Email,
    /// Telephone.
    Telephone,
    /// Letter.
    Letter,
    /// A form on the web.
    Form,
    /// In person.
    InPerson,
}

/// What proves the receipt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Proof {
    /// Eingangsstempel.
    DateStamp,
    /// The record of the mail server or web form that took it.
    ServerRecord,
    /// The acknowledgement that was sent back.
    Acknowledgement,
    /// Zustellungsurkunde, Einschreiben.
    DeliveryRecord,
    /// Aktenvermerk, such as a note of a call.
    Note,
    /// It was sent: that does not prove that it arrived.
    ProofOfSending,
    /// The sender says so.
    SendersWord,
}

impl Proof {
    /// Whether it proves receipt, not only dispatch.
    pub fn proves_receipt(self) -> bool {
        !matches!(self, Self::ProofOfSending | Self::SendersWord)
    }
}

/// The receipt of a declaration. Receipt counts, not dispatch (BGB § 130).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Arrival {
    /// When it was received, as precisely as known: a mail to the second, a call to the minute, a letter to the day.
    pub received: Span,
    /// When it was sent, if that is known. Nothing is received before it was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent: Option<Span>,
    /// How.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// What proves it. Without any, what is recorded is believed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proof: Option<Proof>,
}

impl Arrival {
    /// An arrival of which only the time is known.
    pub fn at(received: Span) -> Self {
        Self { received, sent: None, channel: None, proof: None }
    }
}
