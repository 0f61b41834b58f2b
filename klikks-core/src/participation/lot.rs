//! The lot: a draw that anybody can recompute. `docs/lot.md` specifies it.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;
use thiserror::Error;

use crate::{
    fact::{PlaceId, Sha256Hex},
    wire::Deserialize,
};

/// The hash of the list of a lot, or a ticket.
pub type LotHash = Sha256Hex;

/// Why there can be no lot.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum LotError {
    /// Nobody is in the lot.
    #[error("there is nobody in the lot; name at least one id")]
    EmptyList,
    /// Somebody is in the lot twice.
    #[error("`{id}` is in the lot already; everybody has one ticket, remove the repetition")]
    DuplicateId {
        /// The id.
        id: PlaceId,
        /// Its place in the list, from 0.
        index: usize,
    },
    /// The name of the later public value is not written as `docs/lot.md` says.
    #[error(
        "`{0}` does not name the later public value plainly; write 1 to 200 characters in one line, without a space at either end"
    )]
    SeedSourceNotPlain(String),
    /// The list is not the one whose hash was published.
    #[error(
        "this list has the hash `{found}`, published was `{published}`; draw with the ids, the number of places and the name of the seed that were published"
    )]
    OtherList {
        /// The hash that was published.
        published: LotHash,
        /// The hash of this list.
        found: LotHash,
    },
    /// There is no seed.
    #[error("the seed is empty; write the public value that was named")]
    SeedEmpty,
    /// The seed is not written as `docs/lot.md` says.
    #[error("`{0}` is not plain enough for a seed; write one line of printable ASCII, without a space at either end")]
    SeedNotPlain(String),
}

impl LotError {
    /// The stable code of this error.
    pub fn code(&self) -> &'static str {
        match self {
            Self::EmptyList => "empty_list",
            Self::DuplicateId { .. } => "duplicate_id",
            Self::SeedSourceNotPlain(_) => "seed_source_not_plain",
            Self::OtherList { .. } => "other_list",
            Self::SeedEmpty => "seed_empty",
            Self::SeedNotPlain(_) => "seed_not_plain",
        }
    }

    /// The field of a question that is at fault.
    pub(crate) fn field(&self) -> String {
        match self {
            Self::EmptyList => "among".to_owned(),
            Self::DuplicateId { index, .. } => format!("among[{index}]"),
            Self::SeedSourceNotPlain(_) => "seed_from".to_owned(),
            Self::OtherList { .. } => "list_hash".to_owned(),
            Self::SeedEmpty | Self::SeedNotPlain(_) => "seed".to_owned(),
        }
    }
}

/// One in the order of a lot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LotTicket {
    /// The rank in the order, from 1.
    pub rank: u32,
    /// Who it is.
    pub place: PlaceId,
    /// What put it there: the smaller, the earlier.
    pub ticket: LotHash,
    /// Whether it is among the first for whom there are places.
    pub wins: bool,
}

/// A lot whose list is closed: who is in it, about how many places, and which later public value will be the seed.
///
/// First its [`hash`](Self::hash) is published, then the seed becomes known, then it is drawn. `docs/lot.md` says how, so that
/// anybody can recompute it.
///
/// ```
/// use klikks_core::{Lot, PlaceId};
///
/// let among = ["gronau", "ahaus", "borken"].map(PlaceId::parse).into_iter().collect::<Result<Vec<_>, _>>()?;
/// let lot = Lot::new(among, 2, "Lottozahlen vom 7. Januar 2023").unwrap();
/// let published = lot.hash();
/// assert!(published.as_str().starts_with("84423377b04a"));
///
/// let order = lot.draw(&published, "3 12 17 28 39 49").unwrap();
/// let winners: Vec<_> = order.iter().filter(|ticket| ticket.wins).map(|ticket| ticket.place.as_str()).collect();
/// assert_eq!(winners, ["ahaus", "gronau"]);
/// # Ok::<_, klikks_core::FormatError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lot {
    among: BTreeSet<PlaceId>,
    places: u32,
    seed_from: String,
}

impl Lot {
    /// Closes the list. The order in which the ids come does not matter.
    ///
    /// # Errors
    ///
    /// Every [`LotError`] of the list.
    pub fn new(among: impl IntoIterator<Item = PlaceId>, places: u32, seed_from: &str) -> Result<Self, Vec<LotError>> {
        let (mut all, mut errors) = (BTreeSet::new(), Vec::new());
        for (index, id) in among.into_iter().enumerate() {
            if !all.insert(id.clone()) {
                errors.push(LotError::DuplicateId { id, index });
            }
        }
        if all.is_empty() {
            errors.push(LotError::EmptyList);
        }
        let is_line = (1..=200).contains(&seed_from.chars().count()) && !seed_from.chars().any(char::is_control);
        if !is_line || seed_from.trim_matches(' ') != seed_from {
            errors.push(LotError::SeedSourceNotPlain(seed_from.to_owned()));
        }
        if errors.is_empty() { Ok(Self { among: all, places, seed_from: seed_from.to_owned() }) } else { Err(errors) }
    }

    /// Who is in it, by id.
    pub fn among(&self) -> &BTreeSet<PlaceId> {
        &self.among
    }

    /// The number of places.
    pub fn places(&self) -> u32 {
        self.places
    }

    /// The name of the later public value.
    pub fn seed_from(&self) -> &str {
        &self.seed_from
    }

    /// The text of the list, to be published with its hash.
    pub fn text(&self) -> String {
        let head = format!("klikks-lot/1\nplaces {}\nseed from {}\n", self.places, self.seed_from);
        self.among.iter().fold(head, |text, id| text + id.as_str() + "\n")
    }

    /// The hash of the list, to be published before the seed is known.
    pub fn hash(&self) -> LotHash {
        LotHash::of(&self.text())
    }

    /// Everybody in the order of the lot. `published` is the hash that was published before the seed was known.
    ///
    /// # Errors
    ///
    /// Every [`LotError`]: another list than the published one, no seed, or one that is not plain.
    pub fn draw(&self, published: &LotHash, seed: &str) -> Result<Vec<LotTicket>, Vec<LotError>> {
        let (found, mut errors) = (self.hash(), Vec::new());
        if found != *published {
            errors.push(LotError::OtherList { published: published.clone(), found });
        }
        if seed.is_empty() {
            errors.push(LotError::SeedEmpty);
        } else if seed.trim_matches(' ') != seed || !seed.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            errors.push(LotError::SeedNotPlain(seed.to_owned()));
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        let ticket = |id: &PlaceId| (LotHash::of(&format!("klikks-lot-ticket/1\n{published}\n{seed}\n{id}\n")), id.clone());
        let mut tickets: Vec<_> = self.among.iter().map(ticket).collect();
        tickets.sort();
        let ranked = (1..).zip(tickets);
        Ok(ranked.map(|(rank, (ticket, place))| LotTicket { rank, place, ticket, wins: rank <= self.places }).collect())
    }
}
