//! One step of the fold: how each fact changes the state.

use super::{Dated, Expectation, Fact, PlaceState, PlannedEvent, Seq, SponsorCount, State, Statement, admission};
use crate::{
    fact::{PlaceId, Span},
    participation::Step,
    place::Place,
    workshop::{DateChange, SeriesEnd},
};

pub(crate) fn apply(state: &mut State, seq: Seq, fact: &Fact) {
    super::people_fold::apply(&mut state.people, seq, fact);
    state.works.apply(seq, fact);
    match fact {
        Fact::CommuneRegistered { commune } => register(state, Place::Commune(commune.clone())),
        Fact::DistrictRegistered { district } => register(state, Place::District(district.clone())),
        Fact::InterestCounted { count, when } => state.interest.push(Dated { seq, when: when.clone(), what: count.clone() }),
        Fact::CommitmentsExpected { count, by } => {
            state.expectations.push(Expectation { seq, count: count.clone(), by: *by, come: 0 });
        }
        Fact::EventPlanned { .. } | Fact::EventHeld { .. } | Fact::EventCancelled { .. } => event(state, seq, fact),
        Fact::SeriesStarted { series } => {
            state.series.insert(series.id.clone(), (seq, series.clone()));
        }
        Fact::SeriesDateMoved { .. } | Fact::SeriesDateCancelled { .. } | Fact::SeriesEnded { .. } => series(state, seq, fact),
        Fact::CapChanged { intake, cap, when } => {
            state.caps.insert(intake.clone(), Dated { seq, when: when.clone(), what: *cap });
        }
        Fact::DeadlineChanged { intake, deadline, when } => {
            state.deadlines.insert(intake.clone(), Dated { seq, when: when.clone(), what: deadline.clone() });
        }
        Fact::StatementPublished { figure, count, wording, when } => {
            let what = Statement { figure: *figure, count: count.clone(), wording: wording.clone() };
            state.statements.push(Dated { seq, when: when.clone(), what });
        }
        // of an erased person nothing was known but the id
        Fact::Retracted { .. } | Fact::PersonErased { .. } => {}
        fact if admission::apply(state, seq, fact) => {}
        _ => participation(state, seq, fact),
    }
}

fn register(state: &mut State, place: Place) {
    let is_district = matches!(place, Place::District(_));
    state.participations.entry(place.id().clone()).or_default().is_district = Some(is_district);
    state.places.insert(place.id().clone(), place);
}

fn event(state: &mut State, seq: Seq, fact: &Fact) {
    match fact {
        Fact::EventPlanned { event } | Fact::EventHeld { event, .. } => {
            let known = state.events.get(&event.id);
            let planned = PlannedEvent {
                seq,
                event: event.clone(),
                held: matches!(fact, Fact::EventHeld { .. }),
                attendance: if let Fact::EventHeld { attendance, .. } = fact { attendance.clone() } else { None },
                cancelled: None,
                revision: known.map_or(0, |known| known.revision.saturating_add(1)),
            };
            state.events.insert(event.id.clone(), planned);
        }
        Fact::EventCancelled { event, reason, .. } => {
            if let Some(known) = state.events.get_mut(event) {
                known.seq = seq;
                known.cancelled = Some(reason.clone());
                known.revision = known.revision.saturating_add(1);
            }
        }
        _ => {}
    }
}

fn series(state: &mut State, seq: Seq, fact: &Fact) {
    let (Fact::SeriesDateMoved { series, .. } | Fact::SeriesDateCancelled { series, .. } | Fact::SeriesEnded { series, .. }) =
        fact
    else {
        return;
    };
    let changes = state.series_changes.entry(series.clone()).or_default();
    changes.revision = changes.revision.saturating_add(1);
    changes.last = Some(seq);
    match fact {
        Fact::SeriesDateMoved { date, to, starts, reason, .. } => {
            let moved = DateChange::Moved { to: *to, starts: *starts, reason: reason.clone() };
            changes.dates.insert(*date, (seq, moved));
        }
        Fact::SeriesDateCancelled { date, reason, .. } => {
            changes.dates.insert(*date, (seq, DateChange::Cancelled { reason: reason.clone() }));
        }
        Fact::SeriesEnded { last_day, reason, .. } => {
            changes.ended = Some((seq, SeriesEnd { last_day: *last_day, reason: reason.clone() }));
        }
        _ => {}
    }
}

fn participation(state: &mut State, seq: Seq, fact: &Fact) {
    let Some(when) = fact.when() else { return };
    for place in fact.places() {
        participation_of(of(state, place), seq, fact, when);
    }
}

fn participation_of(of: &mut PlaceState, seq: Seq, fact: &Fact, when: &Span) {
    match fact {
        Fact::InterestExpressed { .. } => step(of, seq, when, Step::Interest),
        Fact::CommitmentGiven { .. } => step(of, seq, when, Step::Commitment),
        Fact::DeclarationMade { .. } => step(of, seq, when, Step::Declaration),
        Fact::AgreementSigned { .. } => step(of, seq, when, Step::Agreement),
        Fact::SponsorsNamed { manner, .. } => {
            step(of, seq, when, Step::Naming);
            grow(&mut of.naming, dated(seq, when, *manner));
        }
        Fact::BackingGiven { role, manner, .. } => grow(&mut of.backing, dated(seq, when, (role.clone(), *manner))),
        Fact::ResolutionRecorded { resolution, .. } => {
            if of.verdict(resolution) == Some(true) {
                step(of, seq, when, Step::Resolution);
            }
            grow(&mut of.resolutions, dated(seq, when, resolution.clone()));
        }
        Fact::ExceptionMade { rule, .. } => grow(&mut of.exceptions, dated(seq, when, *rule)),
        Fact::SponsorsCounted { stage, count, districts, .. } => {
            let what = SponsorCount { stage: *stage, count: count.clone(), districts: districts.clone() };
            of.sponsors.insert(dated(seq, when, what));
        }
        Fact::TopicChosen { topic, .. } => grow(&mut of.topics, dated(seq, when, topic.clone())),
        _ => {}
    }
}

fn of<'a>(state: &'a mut State, place: &PlaceId) -> &'a mut PlaceState {
    state.participations.entry(place.clone()).or_default()
}

fn dated<T>(seq: Seq, when: &Span, what: T) -> Dated<T> {
    Dated { seq, when: when.clone(), what }
}

fn step(of: &mut PlaceState, seq: Seq, when: &Span, step: Step) {
    grow(&mut of.steps, dated(seq, when, step));
}

/// Most lists of a place hold one or two: growing by one keeps a register of many places small.
pub(super) fn grow<T>(list: &mut Vec<T>, item: T) {
    if list.len() == list.capacity() {
        list.reserve_exact(1 + list.len() / 2);
    }
    list.push(item);
}
