//! Published figures, held against the register: they follow from it, contradict it, or it cannot be told.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::Register;
use crate::{
    fact::{Count, Day, Span},
    journal::{Dated, Figure, Statement},
    verdict::Stated,
    wire::Deserialize,
};

/// What the register says to a published figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Bearing {
    /// The figure follows from the register, in at least one reading.
    Follows,
    /// It is false in every reading.
    Contradicts,
    /// The register leaves it open.
    CannotBeTold,
}

/// How a figure can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FigureSense {
    /// The communes that are counted.
    Counted,
    /// All that take part, citizens' groups among them.
    AllTakingPart,
    /// The only reading there is.
    Only,
}

/// One reading of a figure, and what the register has for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FigureReading {
    /// How the figure is read.
    pub sense: FigureSense,
    /// What certainly was so at the end of the day of the figure.
    pub certain: Count,
    /// What can have been so: the same if every time is known.
    pub possible: Count,
    /// What the register says in this reading.
    pub bearing: Bearing,
}

/// A published figure, and what the register says to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StatementCheck {
    /// What is counted.
    pub figure: Figure,
    /// What was published.
    pub stated: Stated,
    /// When.
    pub when: Span,
    /// By all that is known.
    pub bearing: Bearing,
    /// By what was on record at the end of the day of the figure. Empty if its day is not known, or nothing was on record.
    pub bearing_then: Option<Bearing>,
    /// The readings, by all that is known.
    pub readings: Vec<FigureReading>,
}

/// The registers that hold what certainly was so on a day, and what can have been.
type Then = (Register, Register);

impl Register {
    /// Every published figure, held against the journal, in the order of publication.
    pub fn statements(&self) -> Vec<StatementCheck> {
        // one day often has several figures
        let mut known: BTreeMap<Option<Day>, (Then, Option<Then>)> = BTreeMap::new();
        let check = |statement: &Dated<Statement>| {
            let day = statement.when.latest();
            let (now, then) = known.entry(day).or_insert_with(|| (self.then(day), day.and_then(|day| self.known_then(day))));
            let readings = readings(&statement.what, day, now);
            StatementCheck {
                figure: statement.what.figure,
                stated: stated(statement),
                when: statement.when.clone(),
                bearing: bearing(&statement.what.count, &readings),
                bearing_then: then
                    .as_ref()
                    .map(|then| bearing(&statement.what.count, &self::readings(&statement.what, day, then))),
                readings,
            }
        };
        self.state.statements.iter().map(check).collect()
    }

    /// What was known on a day of that day; nothing if there was no entry yet.
    fn known_then(&self, day: Day) -> Option<Then> {
        let known = self.known_on(day);
        (!known.entries.is_empty()).then(|| known.then(Some(day)))
    }

    fn then(&self, day: Option<Day>) -> Then {
        day.map_or_else(|| (self.clone(), self.clone()), |day| (self.so_on(day), self.may_have_been_on(day)))
    }
}

fn readings(Statement { figure, count, .. }: &Statement, day: Option<Day>, (certain, possible): &Then) -> Vec<FigureReading> {
    let of = |sense: FigureSense, held: &dyn Fn(&Register) -> Count| {
        let (certain, possible) = (held(certain), held(possible));
        let (low, high) = hull([&certain, &possible].into_iter());
        FigureReading { sense, bearing: compare(count, low, high), certain, possible }
    };
    match figure {
        // whether a citizens' group is one of the communes is a matter of reading
        Figure::CommunesIn => vec![
            of(FigureSense::Counted, &|register| Count::Exactly { n: register.counted_in() }),
            of(FigureSense::AllTakingPart, &|register| Count::Exactly {
                n: u32::try_from(register.state.taking_part().count()).unwrap_or(u32::MAX),
            }),
        ],
        Figure::CommunesInterestedOrIn => vec![of(FigureSense::Only, &|register| {
            let named = register.state.participations.values().filter(|place| !place.steps.is_empty()).count();
            // there may be others who are not on record
            Count::AtLeast { n: u32::try_from(named).unwrap_or(u32::MAX) }
        })],
        Figure::CommunesExpected => {
            let day = day.unwrap_or(certain.programme.document().term.first_day);
            vec![of(FigureSense::Only, &|register| register.expected_on(day).0)]
        }
        Figure::Sponsors => vec![of(FigureSense::Only, &Register::sponsors)],
    }
}

/// The numbers a count leaves open: from the one to the other, if there is an end.
fn bounds(count: &Count) -> (u32, Option<u32>) {
    (count.lower_bound(), count.exact())
}

/// What the register says to a figure if the truth lies from `low` to `high`.
fn compare(told: &Count, low: u32, high: Option<u32>) -> Bearing {
    let below = |n: u32| high.is_some_and(|high| high < n);
    match told {
        Count::Exactly { n } | Count::About { n } if low == *n && high == Some(*n) => Bearing::Follows,
        Count::Exactly { n } if *n < low || below(*n) => Bearing::Contradicts,
        Count::AtLeast { .. } | Count::MoreThan { .. } if low >= told.lower_bound() => Bearing::Follows,
        Count::AtLeast { .. } | Count::MoreThan { .. } if below(told.lower_bound()) => Bearing::Contradicts,
        // "about" and "many" bound nothing
        _ => Bearing::CannotBeTold,
    }
}

/// From the least to the most that the counts leave open.
fn hull<'a>(counts: impl Iterator<Item = &'a Count>) -> (u32, Option<u32>) {
    counts
        .map(bounds)
        .reduce(|(low, high), (other, end)| (low.min(other), high.zip(end).map(|(high, end)| high.max(end))))
        .unwrap_or_default()
}

/// What all readings say together: between two of them lie others, in which some are counted and some are not.
fn bearing(told: &Count, readings: &[FigureReading]) -> Bearing {
    if readings.iter().any(|reading| reading.bearing == Bearing::Follows) {
        return Bearing::Follows;
    }
    let (low, high) = hull(readings.iter().flat_map(|reading| [&reading.certain, &reading.possible]));
    compare(told, low, high)
}

pub(super) fn stated(statement: &Dated<Statement>) -> Stated {
    Stated { seq: statement.seq, count: statement.what.count.clone(), wording: statement.what.wording.clone() }
}
