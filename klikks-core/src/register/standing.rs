//! Where a place stands on the waiting list, what would move it up, and until when.

use schemars::JsonSchema;
use serde::Serialize;

use super::Register;
use crate::{
    fact::{Day, IntakeId, Moment, PlaceId, Span},
    journal::{Admission, Dated, Seq, Sort},
    participation::{GroupRule, Line, Status},
    programme::{Cap, Rule},
    rules::{self, line},
    wire::Deserialize,
};

/// For whom an answer is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum StandingReader {
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
    /// The places are given out at the close of the intake.
    #[schemars(title = "PlacesGivenOut")]
    PlacesGivenOut {},
    /// A lot, or better evidence of who came first, puts it before others of whom nobody can tell yet.
    #[schemars(title = "TieDecided")]
    TieDecided {
        /// How many these are.
        tied: u32,
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
    /// The worst rank it can have, where nobody can tell yet who came first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rank_at_worst: Option<u32>,
    /// How many wait, itself included.
    pub waiting: u32,
    /// Who is ahead, first come first; for the agency only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ahead: Vec<PlaceId>,
    /// Of whom nobody can tell whether they came before it; for the agency only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tied: Vec<PlaceId>,
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
    /// Those who wait for `intake`, of the sorts that `counts`, in the order in which they move up.
    pub(super) fn line(&self, intake: &IntakeId, at: Moment, counts: impl Fn(Sort) -> bool) -> Line<'_> {
        line::waiting((&self.programme, &self.state), intake, at, counts)
    }

    /// Where `place` stands on `today`; nothing if it is not on record.
    pub fn standing(&self, place: &PlaceId, today: Day, audience: StandingReader) -> Option<Standing> {
        let of = self.state.of(place)?;
        let Some(waiting) = of.waiting.as_ref() else { return Some(Standing::Elsewhere { status: of.status() }) };
        let last_day = self.programme.document().term.last_day;
        if today > last_day {
            return Some(Standing::Over { last_day });
        }
        let intake = &waiting.what.intake;
        let line = self.line(intake, Moment::Day(today), |_| true);
        // whoever holds a place waits for none and has no rank in the line
        let rank = line.ranks().find(|rank| rank.place == *place);
        let (first, last) = rank.map_or((1, 1), |rank| (rank.first, rank.last));
        let (_, tied) = line.ahead_of(place).unwrap_or_default();
        let in_order = line.parties().iter().flat_map(|party| party.places.iter().copied());
        let ahead = in_order.take_while(|other| *other != place).filter(|other| !tied.contains(other));
        let (ahead, tied) = match audience {
            StandingReader::Agency => (ahead.cloned().collect(), tied.into_iter().cloned().collect()),
            StandingReader::Commune => (Vec::new(), Vec::new()),
        };
        Some(Standing::Waiting {
            outlook: WaitingOutlook {
                intake: intake.clone(),
                since: waiting.when.clone(),
                seq: waiting.seq,
                rank: first,
                rank_at_worst: Some(last).filter(|last| *last != first),
                waiting: line.size().max(1),
                places: self.cap(intake).places(),
                taken: self.occupancy(intake).taken,
                moves_up_when: self.moves_up(place, waiting, Moment::Day(today)),
                until: last_day,
                ahead,
                tied,
            },
        })
    }

    fn moves_up(&self, place: &PlaceId, waiting: &Dated<Admission>, at: Moment) -> Vec<MovesUp> {
        let id = &waiting.what.intake;
        let cap = self.cap(id);
        let profile = &self.programme.document().profile;
        let counts = |sort: Sort| sort.counts(cap.counts(), profile);
        let (Some(intake), Some(roll)) = (self.programme.intake(id), self.state.rolls.get(id)) else { return Vec::new() };
        let line = self.line(id, at, counts);
        // whoever needs no place, or for whom one is kept, is in nobody's way
        let Some((before, tied)) = line.ahead_of(place) else { return vec![MovesUp::ItsTurn {}] };
        if intake.allocation.is_at_close() && roll.allocated.is_none() {
            return vec![MovesUp::PlacesGivenOut {}];
        }
        let asked = self.state.of(place).and_then(|of| of.asked.as_ref()).and_then(|asked| asked.what.together.as_deref());
        let group = asked.filter(|group| group.rule == GroupRule::AllOrNone);
        // members that were not put on the list are waited for all the same
        let own =
            group.map_or(1, |group| rules::open_members(&self.state, group, false, |of| counts(of.sort(waiting.what.basis))));
        let tied = u32::try_from(tied.len()).unwrap_or(u32::MAX);
        let taken = roll.seats.count(counts).saturating_add(roll.held_at(at, counts));
        // a group that moves as one comes in one after the other, and each needs a place
        let wanted = [taken, before, tied, own].into_iter().fold(0, u32::saturating_add);
        let lacking = match cap {
            Cap::Hard { places, .. } => wanted.saturating_sub(places),
            Cap::None {} | Cap::Target { .. } => 0,
        };
        let full = matches!(cap, Cap::Hard { places, .. } if taken.saturating_add(own) > places);
        let exception = || {
            let rules = [(before > 0 || tied > 0, Rule::Queue), (full, Rule::Cap)];
            MovesUp::ExceptionsMade { rules: rules.into_iter().filter(|(stands, _)| *stands).map(|(_, rule)| rule).collect() }
        };
        match (lacking, before) {
            (0, 0) => vec![MovesUp::ItsTurn {}],
            (0, ahead) => vec![MovesUp::AfterThoseAhead { ahead }, exception()],
            (places, before) => {
                let mut ways = vec![MovesUp::PlacesFree { places }, MovesUp::CapRaised { places: wanted }];
                ways.extend((before > 0).then_some(MovesUp::AheadLeaves {}));
                ways.extend((tied > 0).then_some(MovesUp::TieDecided { tied }));
                ways.push(exception());
                ways
            }
        }
    }
}
