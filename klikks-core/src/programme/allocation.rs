//! How places are given out, and who of two came first.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    fact::{PlaceId, Provenance},
    place::{CommuneKind, Place},
    wire::Deserialize,
};

/// How places are given out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Allocation {
    /// One by one, as requests come.
    #[schemars(title = "ByReceipt")]
    ByReceipt {},
    /// All at once when the intake is closed, in the order of receipt.
    #[schemars(title = "AtCloseByReceipt")]
    AtCloseByReceipt {},
    /// All at once when the intake is closed: first the places kept for groups, then the rest, each in the order of receipt.
    #[schemars(title = "AtCloseByCriteria")]
    AtCloseByCriteria {
        /// The groups for which places are kept or limited, in the order in which they are served.
        quotas: Vec<Quota>,
    },
    /// All at once when the intake is closed, by a lot that anybody can recompute (`docs/lot.md`).
    #[schemars(title = "AtCloseByLot")]
    AtCloseByLot {},
}

impl Allocation {
    /// Whether nobody is admitted before the intake is closed.
    pub fn is_at_close(&self) -> bool {
        !matches!(self, Self::ByReceipt {})
    }
}

/// Places kept for a group, or a limit to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Quota {
    /// What the group is called, in German, such as "unter 5.000 Einwohner".
    pub label: String,
    /// Who belongs to it. What is not on record about a place does not put it into a group.
    pub criterion: Criterion,
    /// So many places are kept for it.
    pub kept: u32,
    /// At most so many places go to it while others wait; without it there is no limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_most: Option<u32>,
    /// Where that comes from.
    pub provenance: Provenance,
}

/// What puts a place into a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Criterion {
    /// A number of inhabitants.
    #[schemars(title = "ByInhabitants")]
    Inhabitants {
        /// At least so many.
        from: u32,
        /// Fewer than so many.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        below: Option<u32>,
    },
    /// A region, by the first digits of the key (AGS): the Land (2), Regierungsbezirk (3) or Kreis (5).
    #[schemars(title = "ByRegion")]
    Region {
        /// The first digits.
        prefix: String,
    },
    /// Membership of an association, county or city on record.
    #[schemars(title = "ByMembership")]
    PartOf {
        /// Of which place.
        place: PlaceId,
    },
    /// A kind of commune.
    #[schemars(title = "ByKind")]
    Kind {
        /// One of these.
        kinds: Vec<CommuneKind>,
    },
}

impl Criterion {
    /// Whether `place` belongs to the group; none if the register does not hold what it takes to tell.
    pub fn fits(&self, place: &Place) -> Option<bool> {
        match (self, place) {
            (Self::PartOf { place: whole }, Place::District(district)) => Some(district.part_of == *whole),
            (Self::PartOf { place: whole }, Place::Commune(commune)) => Some(commune.part_of.as_ref() == Some(whole)),
            // a district has neither key nor census figure of its own
            (_, Place::District(_)) => None,
            (Self::Inhabitants { from, below }, Place::Commune(commune)) => {
                let inhabitants = commune.population.as_ref()?.inhabitants;
                Some(inhabitants >= *from && below.is_none_or(|below| inhabitants < below))
            }
            (Self::Region { prefix }, Place::Commune(commune)) => Some(commune.ags.as_ref()?.to_string().starts_with(prefix)),
            (Self::Kind { kinds }, Place::Commune(commune)) => Some(kinds.contains(&commune.kind)),
        }
    }
}

/// Who of two came first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum OrderBy {
    /// Whose request stands first in the journal.
    #[default]
    Recorded,
    /// Whose request was certainly received before: its span ends before the other's begins.
    Received,
    /// Whose request was certainly received on an earlier day: what comes on one day comes together.
    ReceivedDay,
}

/// What becomes of those of whom nobody can tell who came first. Never the order of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TieRule {
    /// Nobody is preferred until better evidence of receipt is on record.
    #[default]
    LaterEvidence,
    /// A lot decides, drawn as `docs/lot.md` says.
    Lot,
}

/// The order of those who ask.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReceiptOrder {
    /// Who of two came first.
    pub by: OrderBy,
    /// What becomes of ties.
    pub tie: TieRule,
}
