//! How many sponsors there are, as anybody may see it: by place, by stage, and in all.

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    PublicView, SponsorRow,
    disclosure::{Before, Disclosed, PublicCount, Row, disclose, number},
};
use crate::{
    fact::{Count, PlaceId, Total},
    register::{Register, SponsorTally},
    sponsor::Stage,
    wire::Deserialize,
};

/// A number of persons below this is withheld, as the Federal Employment Agency does.
pub(super) const LEAST: u32 = 3;
/// The same where the persons are told apart by a second attribute, such as a stage.
const LEAST_WITH_ATTRIBUTE: u32 = 5;

/// The stages that are told: of those who act or want to. Who paused or left is nobody else's business.
const STAGES: [Stage; 7] =
    [Stage::Interested, Stage::Willing, Stage::Named, Stage::Appointed, Stage::Trained, Stage::Active, Stage::Honoured];

/// How many have come to a stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PublicStage {
    /// The stage.
    pub stage: Stage,
    /// How many.
    pub count: PublicCount,
}

/// The sponsors of the places that take part. Those of each place stand with the place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PublicSponsors {
    /// All of them; of each place the largest count of a stage, as whoever is trained was willing before.
    pub total: PublicCount,
    /// By stage. Stages overlap, so they need not add up.
    pub by_stage: Vec<PublicStage>,
    /// Numbers below this are withheld.
    pub least: u32,
    /// Numbers of a stage below this are withheld.
    pub least_by_stage: u32,
}

/// The counts of the places in their order, and the sponsors in all.
pub(super) fn sponsors(
    register: &Register,
    places: &[&PlaceId],
    rows: &[SponsorRow],
    previous: Option<&PublicView>,
) -> (Vec<PublicCount>, PublicSponsors) {
    let before = |id: &PlaceId| {
        let place = previous?.places.iter().find(|place| place.id == *id)?;
        place.sponsors.clone()
    };
    let counts = register.sponsors_of(places).into_iter().zip(places);
    let by_place: Vec<_> = counts.map(|(count, id)| Row { count, before: before(id) }).collect();
    let tallies = register.sponsor_tallies();
    let withheld =
        |view: &PublicView| view.places.iter().filter(|place| place.sponsors == Some(PublicCount::Withheld {})).count();
    let all_before = before_of(previous).zip(previous);
    let all_before = all_before.map(|(sponsors, view)| Before { sum: &sponsors.total, withheld: withheld(view) });
    let disclosed = disclose(&by_place, &register.sponsors(), all_before, LEAST);
    let by_stage = STAGES.map(|stage| {
        let before = before_of(previous).and_then(|sponsors| sponsors.by_stage.iter().find(|row| row.stage == stage));
        Row { count: of_stage(places, rows, &tallies, stage), before: before.map(|row| row.count.clone()) }
    });
    let by_stage =
        STAGES.into_iter().zip(stages(&by_stage, &disclosed, previous)).map(|(stage, count)| PublicStage { stage, count });
    let Disclosed { rows, sum } = disclosed;
    let by_stage = by_stage.collect();
    (rows, PublicSponsors { total: sum, by_stage, least: LEAST, least_by_stage: LEAST_WITH_ATTRIBUTE })
}

fn before_of(previous: Option<&PublicView>) -> Option<&PublicSponsors> {
    previous.and_then(|view| view.sponsors.as_ref())
}

/// How many in the places have come to a stage. A place that does not say leaves the sum open.
/// How many of these places have come to a stage: the counted, or those on record one by one if they are more.
fn of_stage(places: &[&PlaceId], rows: &[SponsorRow], tallies: &[SponsorTally], stage: Stage) -> Count {
    let of = |id: &&PlaceId| {
        let row = rows.iter().find(|row| row.place == **id && row.stage == stage).map(|row| &row.count);
        let tally = tallies.iter().find(|tally| tally.place == **id && tally.stage == stage).map(|tally| tally.persons);
        match (row, tally) {
            (None, None) => Count::Unknown {},
            (Some(count), None) => count.clone(),
            (count, Some(persons)) => Count::AtLeast { n: count.map_or(0, Count::lower_bound).max(persons) },
        }
    };
    let counts: Vec<_> = places.iter().map(of).collect();
    if counts.is_empty() { Count::Unknown {} } else { counts.iter().collect::<Total>().count() }
}

/// The stages, as far as they may be shown.
///
/// Where everybody is at one stage, the sum of the places is the sum of the stages, so none is shown without it. And where one
/// is withheld, it is not told either which of the others are on record: two places of three with two stages on record
/// would be three at each.
fn stages(rows: &[Row], places: &Disclosed, previous: Option<&PublicView>) -> Vec<PublicCount> {
    let sum: Count = rows.iter().map(|row| &row.count).collect::<Total>().count();
    let known = |row: &&Row| number(&row.count).is_some();
    let withheld = rows.iter().filter(known).filter(|row| row.before == Some(PublicCount::Withheld {})).count();
    let before = before_of(previous).map(|sponsors| Before { sum: &sponsors.total, withheld });
    let disclosed = disclose(rows, &sum, before, LEAST_WITH_ATTRIBUTE);
    let is_withheld = |count: &PublicCount| matches!(count, PublicCount::Withheld {});
    let none_is_shown = is_withheld(&places.sum) || (rows.iter().any(|row| known(&row)) && is_withheld(&disclosed.sum));
    if !none_is_shown && !disclosed.rows.iter().any(is_withheld) {
        return disclosed.rows;
    }
    let shown = |(row, count): (&Row, PublicCount)| if none_is_shown || !known(&row) { PublicCount::Withheld {} } else { count };
    rows.iter().zip(disclosed.rows).map(shown).collect()
}
