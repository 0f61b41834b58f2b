//! What a conflict comes to, before its constraints are told one by one.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    ConstraintGroup,
    chain::{Cuts, reach},
    relaxed::Part,
};
use crate::{fact::Day, planner::InstanceDocument, wire::Deserialize};

/// What a conflict comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum ConflictHead {
    /// A step has no date, even if nobody else is planned.
    #[schemars(title = "NoDate")]
    NoDate {
        /// The commune, from 0.
        commune: u32,
        /// The step, from 0.
        step: u32,
        /// The first day on which it could be.
        from: Day,
        /// The last day on which it could be; before `from` if the days do not suffice.
        to: Day,
        /// The facilitators whose constraints are in the conflict, from 0.
        facilitators: Vec<u32>,
    },
    /// Each commune alone has dates, all together do not.
    #[schemars(title = "TooMuch")]
    TooMuch {
        /// How many steps they have.
        events: u32,
        /// The first day on which one could be.
        from: Day,
        /// The last day on which one could be.
        to: Day,
        /// The facilitators whose constraints are in the conflict, from 0.
        facilitators: Vec<u32>,
    },
}

/// What the conflict of `groups` comes to, in which these communes cannot be planned together.
pub(super) fn head(document: &InstanceDocument, groups: &BTreeSet<ConstraintGroup>, communes: &BTreeSet<u32>) -> ConflictHead {
    let relaxed = Part { document, kept: groups, without: &[] }.relaxed(Some(communes));
    let day = |day: u32| document.date0.plus_days(day);
    let facilitators: BTreeSet<u32> = groups.iter().filter_map(|group| group.facilitator()).collect();
    let facilitators: Vec<u32> = facilitators.into_iter().collect();
    let latest = |commune: u32| {
        let of = usize::try_from(commune).ok().and_then(|index| document.communes.get(index));
        let kept = groups.contains(&ConstraintGroup::Deadline { commune });
        of.filter(|_| kept).map_or(document.days.saturating_sub(1), |of| of.deadline)
    };
    let earliest = |commune: u32| {
        let of = usize::try_from(commune).ok().and_then(|index| document.communes.get(index));
        of.filter(|_| groups.contains(&ConstraintGroup::Ready { commune })).map_or(0, |of| of.ready)
    };
    for chain in &relaxed.chains {
        let layers = reach(&relaxed, chain, &Cuts::default());
        let Some(choices) = chain.steps.get(layers.len()) else { continue };
        let (first, last) = layers.last().map_or((earliest(chain.commune), u32::MAX), |before| {
            let (first, last) = *before;
            (first + choices.gap.0, last.saturating_add(choices.gap.1))
        });
        let step = u32::try_from(layers.len()).unwrap_or(u32::MAX);
        let to = last.min(latest(chain.commune));
        return ConflictHead::NoDate { commune: chain.commune, step, from: day(first), to: day(to), facilitators };
    }
    let from = communes.iter().map(|commune| earliest(*commune)).min().unwrap_or(0);
    let to = communes.iter().map(|commune| latest(*commune)).max().unwrap_or(0);
    let events = relaxed.chains.iter().map(|chain| chain.steps.len()).sum::<usize>();
    let events = u32::try_from(events).unwrap_or(u32::MAX);
    ConflictHead::TooMuch { events, from: day(from), to: day(to), facilitators }
}
