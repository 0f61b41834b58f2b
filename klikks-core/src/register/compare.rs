//! Which decisions of a journal would differ under another programme.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Register, correct};
use crate::{
    fact::{Day, IntakeId, Moment, PlaceId},
    journal::{Action, Command, Entry, Fact, Seq},
    participation::Arrival,
    programme::{Programme, SettingDifference, compare_settings, counterpart},
    verdict::Verdict,
    wire::Deserialize,
};

/// A decision that comes out differently.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DecisionDifference {
    /// The entry that was judged.
    pub seq: Seq,
    /// Whose participation it is about.
    pub place: PlaceId,
    /// The verdict under the first programme.
    pub first: Verdict,
    /// The verdict under the second.
    pub second: Verdict,
}

/// What differs between two programmes, and what that does to a journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Comparison {
    /// The settings that differ.
    pub settings: Vec<SettingDifference>,
    /// How many decisions of the journal were judged under both.
    pub judged: u32,
    /// Those with another outcome, in the order of the journal.
    pub decisions: Vec<DecisionDifference>,
}

impl Register {
    /// Compares the programme of this register with `other`, on the journal of this register.
    ///
    /// Each decision is judged at its own moment, with everything before it as it happened: a commune that the other
    /// programme would have refused is in all the same for those who come later. A request is judged on the day it was
    /// recorded. A grant without a request on record is judged as a request that arrived when it was granted; if nobody
    /// knows when, on the last day of this programme. A group is
    /// judged once. What is given out at the close of an intake is not judged again, only its requests are. Corrections are
    /// carried out first. Who recorded an entry is not
    /// compared, since the programmes name their roles differently.
    pub fn compare(&self, other: &Programme) -> Comparison {
        let settings = compare_settings(self.programme.document(), other.document());
        let mut worlds = [Self::new(self.programme.clone()), Self::new(other.clone())];
        // entries of long ago are recorded years later: in these two worlds all are recorded before anything is asked
        let start = self.programme.document().term.first_day.min(other.document().term.first_day);
        let (mut judged, mut decisions) = (0_u32, Vec::new());
        for entry in correct::effective(&self.entries) {
            let entry = entry.into_owned();
            let translated = self.translated(&entry, other);
            let [here, there] = &mut worlds;
            let at = self.asked_at(&entry, start);
            if let Some((command, elsewhere)) = here.asked_by(&entry, at).zip(there.asked_by(&translated, at)) {
                judged = judged.saturating_add(1);
                let (first, second) = (here.verdict(&command), there.verdict(&elsewhere));
                if let (true, Some(place)) = (first.ruling != second.ruling, entry.fact.place()) {
                    decisions.push(DecisionDifference { seq: entry.seq, place: place.clone(), first, second });
                }
            }
            here.apply(Entry { recorded_at: Moment::Day(start), ..entry });
            there.apply(Entry { recorded_at: Moment::Day(start), ..translated });
        }
        Comparison { settings, judged, decisions }
    }

    fn verdict(&self, command: &Command) -> Verdict {
        self.decide(command).map_or_else(|rejection| rejection.verdict, |decision| decision.verdict)
    }

    /// When the decision of an entry is asked for.
    fn asked_at(&self, entry: &Entry, start: Day) -> Moment {
        let Fact::AdmissionGranted { when, .. } = &entry.fact else { return entry.recorded_at };
        let last_day = self.programme.document().term.last_day;
        let recorded = entry.recorded_at.day();
        Moment::Day(when.latest().unwrap_or(last_day).min(recorded).max(start))
    }

    /// The decision that an entry stands for, as a command to a register that has everything before it.
    fn asked_by(&self, entry: &Entry, at: Moment) -> Option<Command> {
        let by = self.programme.document().roles.first()?.id.clone();
        let command = |action| Command { at, by, source: entry.source.clone(), seen: None, action };
        match &entry.fact {
            // a group is judged once, with its first member
            Fact::AdmissionRequested { place, intake, basis, arrival, together: Some(group), .. } => {
                (group.places.first() == Some(place)).then(|| {
                    command(Action::RequestTogether {
                        places: group.places.clone(),
                        rule: group.rule,
                        intake: intake.clone(),
                        basis: *basis,
                        arrival: arrival.clone(),
                    })
                })
            }
            Fact::AdmissionRequested { place, intake, basis, arrival, one_of, together: None } => {
                Some(command(Action::RequestAdmission {
                    place: place.clone(),
                    intake: intake.clone(),
                    basis: *basis,
                    arrival: arrival.clone(),
                    one_of: *one_of,
                }))
            }
            Fact::AdmissionGranted { place, intake, basis, when } => {
                let of = self.state.of(place);
                // the answer to a request was judged with the request
                if of.is_some_and(|of| of.request.is_some()) {
                    return None;
                }
                if of.is_some_and(|of| of.waiting.is_some()) {
                    return Some(command(Action::Record { fact: entry.fact.clone() }));
                }
                Some(command(Action::RequestAdmission {
                    place: place.clone(),
                    intake: intake.clone(),
                    basis: *basis,
                    arrival: Arrival::at(when.clone()),
                    one_of: None,
                }))
            }
            _ => None,
        }
    }

    /// The entry with the intake of the other programme that answers to its own.
    fn translated(&self, entry: &Entry, other: &Programme) -> Entry {
        let mut entry = entry.clone();
        let translate = |intake: &mut IntakeId| {
            if let Some(found) = counterpart(intake, self.programme.document(), other.document()) {
                *intake = found.id.clone();
            }
        };
        match &mut entry.fact {
            Fact::AdmissionRequested { intake, .. }
            | Fact::AdmissionGranted { intake, .. }
            | Fact::AdmissionWaiting { intake, .. }
            | Fact::AdmissionRefused { intake, .. }
            | Fact::PlaceHeld { intake, .. }
            | Fact::IntakeClosed { intake, .. }
            | Fact::LotCommitted { intake, .. }
            | Fact::LotDrawn { intake, .. }
            | Fact::PlacesAllocated { intake, .. }
            | Fact::CapChanged { intake, .. }
            | Fact::DeadlineChanged { intake, .. } => translate(intake),
            _ => {}
        }
        entry
    }
}
