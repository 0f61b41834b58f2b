//! Where a place stands on the waiting list, what would move it up, and until when.

use schemars::JsonSchema;
use serde::Serialize;

use super::Register;
use crate::{
    fact::{Day, IntakeId, PlaceId, Span},
    journal::{Admission, Dated, Seq},
    participation::Status,
    programme::{Cap, Rule},
    wire::Deserialize,
};

/// For whom an answer is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// The place itself: it learns nothing about others but how many they are.
    #[default]
    Commune,
    /// The agency: it learns who is ahead.
    Agency,
}

/// Something that moves a waiting place up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum MovesUp {
    /// It is its turn: the agency can give it a place.
    #[schemars(title = "ItsTurn")]
    ItsTurn {},
    /// There are places for all ahead and for it; those ahead come first.
    #[schemars(title = "AfterThoseAhead")]
    AfterThoseAhead {
        /// How many of those ahead need a place.
        ahead: u32,
    },
    /// So many places become free.
    #[schemars(title = "PlacesFree")]
    PlacesFree {
        /// How many, for those ahead and for it.
        places: u32,
    },
    /// There are at least so many places in all.
    #[schemars(title = "CapRaised")]
    CapRaised {
        /// The number of places.
        places: u32,
    },
    /// Somebody ahead leaves the list: then one place less has to become free.
    #[schemars(title = "AheadLeaves")]
    AheadLeaves {},
    /// The agency makes exceptions from these rules, with a reason on record.
    #[schemars(title = "ExceptionsMade")]
    ExceptionsMade {
        /// The rules that stand in the way.
        rules: Vec<Rule>,
    },
}

/// The outlook of a place on the waiting list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WaitingOutlook {
    /// For which intake it waits.
    pub intake: IntakeId,
    /// Since when.
    pub since: Span,
    /// The entry that put it on the list.
    pub seq: Seq,
    /// Its rank, from 1.
    pub rank: u32,
    /// How many wait, itself included.
    pub waiting: u32,
    /// Who is ahead, first come first; for the agency only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ahead: Vec<PlaceId>,
    /// The number of places, if there is a limit.
    pub places: Option<u32>,
    /// Places taken.
    pub taken: u32,
    /// Any one of these moves it up or lets it in.
    pub moves_up_when: Vec<MovesUp>,
    /// The last day on which somebody can move up.
    pub until: Day,
}

/// Where a place stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Standing {
    /// It is on the waiting list.
    #[schemars(title = "StandingWaiting")]
    Waiting {
        /// Rank and outlook.
        outlook: WaitingOutlook,
    },
    /// It was on the waiting list when the programme ended; nobody moves up any more.
    #[schemars(title = "StandingOver")]
    Over {
        /// The last day of the programme.
        last_day: Day,
    },
    /// It is not on the waiting list.
    #[schemars(title = "StandingElsewhere")]
    Elsewhere {
        /// Its status.
        status: Status,
    },
}

impl Register {
    /// Where `place` stands on `today`; nothing if it is not on record.
    pub fn standing(&self, place: &PlaceId, today: Day, audience: Audience) -> Option<Standing> {
        let of = self.state.of(place)?;
        let Some(waiting) = of.waiting.as_ref() else { return Some(Standing::Elsewhere { status: of.status() }) };
        let last_day = self.programme.document().term.last_day;
        if today > last_day {
            return Some(Standing::Over { last_day });
        }
        let intake = &waiting.what.intake;
        let queue = self.state.queue(intake);
        let ahead: Vec<_> = queue.iter().copied().take_while(|other| *other != place).collect();
        Some(Standing::Waiting {
            outlook: WaitingOutlook {
                intake: intake.clone(),
                since: waiting.when.clone(),
                seq: waiting.seq,
                rank: count(ahead.len()).saturating_add(1),
                waiting: count(queue.len()),
                places: self.cap(intake).places(),
                taken: self.occupancy(intake).taken,
                moves_up_when: self.moves_up(place, waiting, &ahead),
                until: last_day,
                ahead: match audience {
                    Audience::Agency => ahead.into_iter().cloned().collect(),
                    Audience::Commune => Vec::new(),
                },
            },
        })
    }

    fn moves_up(&self, place: &PlaceId, waiting: &Dated<Admission>, ahead: &[&PlaceId]) -> Vec<MovesUp> {
        let cap = self.cap(&waiting.what.intake);
        let counts = |admission: &Admission| self.programme.document().profile.basis(admission.basis).is_some_and(|of| of.counts);
        let needs_place =
            |place: &PlaceId, admission: &Admission| counts(admission) && self.state.is_counted(place, cap.counts());
        if !needs_place(place, &waiting.what) {
            return vec![MovesUp::ItsTurn {}];
        }
        let in_front = ahead.iter().filter_map(|other| Some((other, &self.state.of(other)?.waiting.as_ref()?.what)));
        let in_front = count(in_front.filter(|(other, admission)| needs_place(other, admission)).count());
        let taken = self.occupancy(&waiting.what.intake).taken;
        let wanted = taken.saturating_add(in_front).saturating_add(1);
        let lacking = match cap {
            Cap::Hard { places, .. } => wanted.saturating_sub(places),
            Cap::None {} | Cap::Target { .. } => 0,
        };
        let full = matches!(cap, Cap::Hard { places, .. } if taken >= places);
        let exception = || {
            let rules = [(in_front > 0, Rule::Queue), (full, Rule::Cap)];
            MovesUp::ExceptionsMade { rules: rules.into_iter().filter(|(stands, _)| *stands).map(|(_, rule)| rule).collect() }
        };
        match (lacking, in_front) {
            (0, 0) => vec![MovesUp::ItsTurn {}],
            (0, ahead) => vec![MovesUp::AfterThoseAhead { ahead }, exception()],
            (places, ahead) => {
                let mut ways = vec![MovesUp::PlacesFree { places }, MovesUp::CapRaised { places: wanted }];
                ways.extend((ahead > 0).then_some(MovesUp::AheadLeaves {}));
                ways.push(exception());
                ways
            }
        }
    }
}

fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}
