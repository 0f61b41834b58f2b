//! The programme document, as it is written and read.

use schemars::JsonSchema;
use serde::Serialize;

use super::{EventKind, Intake, Profile};
use crate::{
    calendar::Land,
    fact::{Day, ProgrammeId, RoleId},
    participation::Channel,
    project::{ActionField, Topic},
    wire::Deserialize,
};

/// The format of a programme document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum ProgrammeFormat {
    /// The first format.
    #[serde(rename = "klikks-programme/1")]
    V1,
}

/// From the first to the last day, both inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The first day.
    pub first_day: Day,
    /// The last day.
    pub last_day: Day,
}

impl Term {
    /// Whether `day` lies in the term.
    pub fn contains(self, day: Day) -> bool {
        (self.first_day..=self.last_day).contains(&day)
    }
}

/// An organisation of the programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// Its name.
    pub name: String,
    /// Its Land.
    pub land: Land,
    /// What it does in the programme, in German, such as "Umsetzung in Nordrhein-Westfalen".
    pub function: String,
}

/// A word in the languages of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Label {
    /// German.
    pub de: String,
    /// English.
    pub en: String,
}

/// A role, as this programme calls it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Its id.
    pub id: RoleId,
    /// Its name.
    pub label: Label,
}

/// Whom to turn to: a role in an organisation, never a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// The role.
    pub role: RoleId,
    /// The organisation.
    pub organisation: String,
    /// The ways to reach it.
    pub channels: Vec<Channel>,
}

/// A link for the public.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// What it leads to, in German.
    pub label: String,
    /// The address; none if the source has the link without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// The rulebook of a programme: plain data with public fields. [`Programme`](crate::Programme) is its checked form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProgrammeDocument {
    /// `klikks-programme/1`.
    pub format: ProgrammeFormat,
    /// Its id.
    pub id: ProgrammeId,
    /// Its short name.
    pub name: String,
    /// Its long name.
    pub long_name: String,
    /// Other spellings met in sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// What it is for, in German.
    pub aim: String,
    /// The Land whose agency runs it.
    pub land: Land,
    /// When it runs.
    pub term: Term,
    /// Who runs it.
    pub agency: Organisation,
    /// Who else takes part in the joint project.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partners: Vec<Organisation>,
    /// Whom to turn to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Contact>,
    /// Links for the public.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// The roles that act in it.
    pub roles: Vec<Role>,
    /// The intakes, in the order in which they open.
    pub intakes: Vec<Intake>,
    /// Who may take part, and which papers that takes.
    pub profile: Profile,
    /// The kinds of event; which is expected before which, each says itself.
    pub event_kinds: Vec<EventKind>,
    /// The fields of action; without any, those that were seen in communes of `KlikKS`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<ActionField>,
    /// The topics on offer; without any, those that were seen in communes of `KlikKS`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<Topic>,
}
