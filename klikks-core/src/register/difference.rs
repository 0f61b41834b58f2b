//! What is otherwise in one register than in another: decisions, not lines.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::Register;
use crate::{
    fact::{IntakeId, PlaceId},
    participation::Status,
    verdict::Finding,
    wire::Deserialize,
};

/// Where a place stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Position {
    /// Its status.
    pub status: Status,
    /// Its rank on the waiting list, from 1, if it waits; the best it can have where there is a tie.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rank: Option<u32>,
}

/// A place that stands elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlaceDifference {
    /// The place.
    pub place: PlaceId,
    /// Where it stands; empty if it is not on record.
    pub before: Option<Position>,
    /// Where it would stand; empty if it would not be on record.
    pub after: Option<Position>,
}

/// The places of an intake.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Occupancy {
    /// The number of places, if there is a cap.
    pub places: Option<u32>,
    /// Places taken.
    pub taken: u32,
    /// Places left; negative if more are taken than there are. Empty without a cap.
    pub left: Option<i64>,
    /// How many wait.
    pub waiting: u32,
}

/// An intake whose places would be otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct IntakeDifference {
    /// The intake.
    pub intake: IntakeId,
    /// As it is.
    pub before: Occupancy,
    /// As it would be.
    pub after: Occupancy,
}

/// What would be otherwise; empty lists if nothing would.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Difference {
    /// Places that would stand elsewhere, in the order of their ids.
    pub places: Vec<PlaceDifference>,
    /// Intakes whose places would be otherwise.
    pub intakes: Vec<IntakeDifference>,
    /// Findings that would appear.
    pub appearing: Vec<Finding>,
    /// Findings that would disappear.
    pub disappearing: Vec<Finding>,
}

impl Register {
    /// What would be otherwise if `after` were so instead of this register.
    pub fn difference(&self, after: &Self) -> Difference {
        let (this, that) = (self.positions(), after.positions());
        let elsewhere = |place: &PlaceId| this.get(place) != that.get(place);
        let mut places: Vec<&PlaceId> = this.keys().chain(that.keys()).copied().filter(|place| elsewhere(place)).collect();
        places.sort_unstable();
        places.dedup();
        let places = places.into_iter().map(|place| PlaceDifference {
            place: place.clone(),
            before: this.get(place).copied(),
            after: that.get(place).copied(),
        });
        let intakes = self.programme.document().intakes.iter().map(|intake| IntakeDifference {
            intake: intake.id.clone(),
            before: self.occupancy(&intake.id),
            after: after.occupancy(&intake.id),
        });
        let (findings, supposed) = (self.findings(), after.findings());
        Difference {
            places: places.collect(),
            intakes: intakes.filter(|intake| intake.before != intake.after).collect(),
            disappearing: without(&findings, &supposed),
            appearing: without(&supposed, &findings),
        }
    }

    fn positions(&self) -> BTreeMap<&PlaceId, Position> {
        let status = self.state.participations.iter().map(|(place, of)| (place, Position { status: of.status(), rank: None }));
        let mut positions: BTreeMap<_, _> = status.collect();
        for intake in &self.programme.document().intakes {
            let Some(at) = self.entries.last().map(|entry| entry.recorded_at) else { continue };
            for rank in self.line(&intake.id, at, |_| true).ranks() {
                if let Some(position) = positions.get_mut(&rank.place) {
                    position.rank = Some(rank.first);
                }
            }
        }
        positions
    }

    pub(crate) fn occupancy(&self, intake: &IntakeId) -> Occupancy {
        let cap = self.cap(intake);
        let taken = self.state.taken(intake, cap.counts(), &self.programme.document().profile);
        Occupancy {
            places: cap.places(),
            taken,
            left: cap.places().map(|places| i64::from(places) - i64::from(taken)),
            waiting: u32::try_from(self.state.queue(intake).len()).unwrap_or(u32::MAX),
        }
    }
}

/// The findings that the others do not hold, as often as they do not.
fn without(findings: &[Finding], others: &[Finding]) -> Vec<Finding> {
    let key = |finding: &Finding| serde_json::to_string(finding).unwrap_or_default();
    let mut held: BTreeMap<String, usize> = BTreeMap::new();
    for other in others {
        *held.entry(key(other)).or_default() += 1;
    }
    let is_new = |finding: &&Finding| match held.get_mut(&key(finding)) {
        Some(left) if *left > 0 => {
            *left -= 1;
            false
        }
        _ => true,
    };
    findings.iter().filter(is_new).cloned().collect()
}
