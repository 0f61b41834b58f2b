//! Who has a place of an intake, who waits for one and who has asked: lists that the fold keeps.
//!
//! They are told apart by what may count toward a cap, so that how many there are is the length of a list, never a number
//! that is kept beside it.

use std::collections::BTreeMap;

use super::{Dated, Seq};
use crate::{
    fact::{Instant, Moment, PlaceId},
    participation::{Basis, LotHash},
    programme::{CountingUnit, Profile},
};

/// What decides whether somebody takes up a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Sort {
    pub(crate) basis: Basis,
    pub(crate) is_district: bool,
}

impl Sort {
    /// Whether it takes up a place, by what is counted and by the profile.
    pub(crate) fn counts(self, unit: CountingUnit, profile: &Profile) -> bool {
        let kind = if self.is_district { unit != CountingUnit::Communes } else { unit != CountingUnit::Districts };
        kind && profile.basis(self.basis).is_some_and(|rule| rule.counts)
    }
}

/// Where somebody stands in a list: the entry that put it there, and its place among all that this entry put there.
pub(crate) type Position = (Seq, u32);

/// A list of places, in the order of the entries that put them there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Members(BTreeMap<Sort, BTreeMap<Position, PlaceId>>);

impl Members {
    pub(crate) fn insert(&mut self, sort: Sort, at: Position, place: PlaceId) {
        self.0.entry(sort).or_default().insert(at, place);
    }

    pub(crate) fn remove(&mut self, sort: Sort, at: Position) {
        if let Some(list) = self.0.get_mut(&sort) {
            list.remove(&at);
        }
    }

    /// How many there are of the sorts that `counts`.
    pub(crate) fn count(&self, counts: impl Fn(Sort) -> bool) -> u32 {
        let lists = self.0.iter().filter(|(sort, _)| counts(**sort));
        lists.map(|(_, list)| u32::try_from(list.len()).unwrap_or(u32::MAX)).fold(0, u32::saturating_add)
    }

    /// The first in the list of the sorts that `counts`.
    pub(crate) fn first(&self, counts: impl Fn(Sort) -> bool) -> Option<&PlaceId> {
        let lists = self.0.iter().filter(|(sort, _)| counts(**sort));
        lists.filter_map(|(_, list)| list.first_key_value()).min_by_key(|(at, _)| **at).map(|(_, place)| place)
    }

    /// The entries that put the first so many of the sorts that `counts` there.
    pub(crate) fn first_seqs(&self, most: usize, counts: impl Fn(Sort) -> bool) -> Vec<Seq> {
        let lists = self.0.iter().filter(|(sort, _)| counts(**sort));
        let mut seqs: Vec<Seq> = lists.flat_map(|(_, list)| list.keys().take(most)).map(|(seq, _)| *seq).collect();
        seqs.sort_unstable();
        seqs.truncate(most);
        seqs
    }

    /// All of the sorts that `counts`, in order.
    pub(crate) fn of(&self, counts: impl Fn(Sort) -> bool) -> Vec<(Position, &PlaceId)> {
        let lists = self.0.iter().filter(|(sort, _)| counts(**sort));
        let mut all: Vec<_> = lists.flat_map(|(_, list)| list.iter().map(|(at, place)| (*at, place))).collect();
        all.sort_unstable_by_key(|(at, _)| *at);
        all
    }
}

/// A lot of an intake: its list is fixed, and its seed is known once it was drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LotOnRecord {
    /// The entry that fixed the list.
    pub seq: Seq,
    /// Who is in it.
    pub among: Vec<PlaceId>,
    /// The number of places, as published.
    pub places: u32,
    /// The later public value that is the seed.
    pub seed_from: String,
    /// The hash that was published.
    pub list_hash: LotHash,
    /// The entry that holds the seed, and the seed.
    pub drawn: Option<(Seq, String)>,
}

/// What has become of an intake.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roll {
    pub(crate) seats: Members,
    pub(crate) waiting: Members,
    pub(crate) asked: Members,
    /// For whom a place is kept free, and until when, exclusive.
    pub(crate) held: BTreeMap<PlaceId, (Sort, Instant)>,
    /// Why no further requests are taken, if they are not.
    pub closed: Option<Dated<String>>,
    /// Its lots, first to last.
    pub lots: Vec<LotOnRecord>,
    /// The tickets of all lots that were drawn.
    pub tickets: BTreeMap<PlaceId, LotHash>,
    /// The entry by which its places were given out at its close.
    pub allocated: Option<Seq>,
}

impl Roll {
    /// How many places are kept free at `at`, of the sorts that `counts`.
    pub(crate) fn held_at(&self, at: Moment, counts: impl Fn(Sort) -> bool) -> u32 {
        let held = self.held.values().filter(|(sort, until)| counts(*sort) && !is_over(*until, at));
        u32::try_from(held.count()).unwrap_or(u32::MAX)
    }

    /// Whether a place that `counts` is kept free for `place` at `at`, and until when. A hold on a basis that takes up no place
    /// keeps none.
    pub(crate) fn keeps(&self, place: &PlaceId, at: Moment, counts: impl Fn(Sort) -> bool) -> Option<Instant> {
        let (sort, until) = self.held.get(place)?;
        (counts(*sort) && !is_over(*until, at)).then_some(*until)
    }

    /// Whether something is held for `place` at `at`, and until when.
    pub(crate) fn holds(&self, place: &PlaceId, at: Moment) -> Option<Instant> {
        self.held.get(place).map(|(_, until)| *until).filter(|until| !is_over(*until, at))
    }
}

/// Whether something that ends at `until`, exclusive, is over at `at`. On the day itself it is not yet for certain.
pub(crate) fn is_over(until: Instant, at: Moment) -> bool {
    match at {
        Moment::Instant(at) => until <= at,
        Moment::Day(day) => until <= Instant::start_of(day),
    }
}
