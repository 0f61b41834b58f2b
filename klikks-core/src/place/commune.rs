//! Communes and districts.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    calendar::{Ags, Land},
    fact::{Day, PlaceId},
    wire::Deserialize,
};

/// What kind of commune it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CommuneKind {
    /// Gemeinde without another title.
    Municipality,
    /// Stadt.
    Town,
    /// Kreisfreie Stadt.
    IndependentCity,
    /// Ortsgemeinde, member of a Verbandsgemeinde (RP).
    LocalCommunity,
    /// Flecken (NI) or Markt (BY).
    MarketTown,
    /// Verbandsgemeinde, Samtgemeinde or Amt; it has member communes.
    MunicipalAssociation,
    /// Landkreis or Kreis.
    County,
}

/// How many people live there. The bases of the figures differ, so basis and day belong to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Population {
    /// The number of inhabitants.
    pub inhabitants: u32,
    /// The day of the figure.
    pub as_of: Day,
    /// What it is based on, such as "Zensus 2022".
    pub basis: String,
}

/// A commune: a place with a council or head of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Commune {
    /// Its id in this register.
    pub id: PlaceId,
    /// Its name as it writes itself, such as "Gronau (Westf.)".
    pub name: String,
    /// A title or by-name, such as "Blütenstadt".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub epithet: Option<String>,
    /// The Land it lies in; it may differ from the Land of the agency.
    pub land: Land,
    /// What kind of commune it is.
    pub kind: CommuneKind,
    /// Its key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ags: Option<Ags>,
    /// How many people live there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub population: Option<Population>,
    /// The association or county it belongs to, if that matters here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<PlaceId>,
}

/// A district of a commune: Stadtteil, Ortsteil, Bezirk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct District {
    /// Its id in this register.
    pub id: PlaceId,
    /// Its name.
    pub name: String,
    /// The commune it belongs to.
    pub part_of: PlaceId,
}

/// A place that can take part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A commune.
    Commune(Arc<Commune>),
    /// A district of one.
    District(Arc<District>),
}

impl Place {
    /// Its id.
    pub fn id(&self) -> &PlaceId {
        match self {
            Self::Commune(commune) => &commune.id,
            Self::District(district) => &district.id,
        }
    }

    /// Its name.
    pub fn name(&self) -> &str {
        match self {
            Self::Commune(commune) => &commune.name,
            Self::District(district) => &district.name,
        }
    }
}
