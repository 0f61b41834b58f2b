//! From a register to its status.

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    DatesUnder, DeadlineRow, EventRow, HoldRow, IntakeRow, LotRow, PlaceRow, ReportFormat, ResolutionSummary, SeriesRow,
    SponsorRow, StatusReport, TopicRow,
};
use crate::{
    fact::{Count, Day, Instant, Moment, Provenance},
    journal::{LotOnRecord, PlaceState, Sort},
    participation::{Body, Forecast, ForecastReading, Majority, Rank, Status, forecast},
    place::Place,
    programme::{Intake, TermOfResponse},
    register::Register,
    rules::line,
    wire::Deserialize,
};

/// Which day a report is about, and what it may know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AsOf {
    /// The day of the report: what certainly was so at its end.
    pub day: Day,
    /// What was known at the end of this day; without it, what was known on the day of the report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub known_on: Option<Day>,
}

/// How many dates of a series a report looks ahead.
const DATES_AHEAD: usize = 6;

impl Register {
    /// The register as of a day.
    #[must_use]
    pub fn as_of(&self, as_of: AsOf) -> Self {
        self.known_on(as_of.known_on.unwrap_or(as_of.day)).so_on(as_of.day)
    }

    /// The status as of a day.
    pub fn report(&self, as_of: AsOf) -> StatusReport {
        let register = self.as_of(as_of);
        let day = as_of.day;
        let state = register.state();
        let (expected, expected_by) = register.expected_on(day);
        let taking_part = small(state.taking_part().count());
        StatusReport {
            format: ReportFormat::V1,
            programme: register.programme().document().name.clone(),
            as_of: day,
            official: small(state.participations.values().filter(|place| register.is_official(place)).count()),
            taking_part,
            places: register.place_rows(),
            intakes: register.programme().document().intakes.iter().map(|intake| register.intake_row(intake, day)).collect(),
            interest: state.interest.iter().map(|interest| interest.what.clone()).collect(),
            forecast: register.forecasts(taking_part, &expected, expected_by),
            expected,
            expected_by,
            resolutions: register.resolution_summary(),
            sponsors: register.sponsors(),
            sponsors_by_place: register.sponsor_rows(),
            held: register.event_rows(true),
            coming: register.event_rows(false),
            series: register.series_rows(day),
            topics: register.topic_rows(),
            statements: register.statements(),
            sponsor_tallies: register.sponsor_tallies(),
            sponsor_records: register.sponsor_records(day),
            coverage: register.coverage_if_kept(day),
            projects: register.project_totals(),
            findings: register.findings_on(day),
        }
    }

    fn place_rows(&self) -> Vec<PlaceRow> {
        let mut rows: Vec<_> = self
            .state()
            .places
            .iter()
            .filter_map(|(id, place)| self.state().of(id).map(|of| (id, place, of)))
            .map(|(id, place, of)| {
                let seat = of.admission.as_ref().or(of.waiting.as_ref()).map(|seat| seat.what.basis);
                let basis = seat.or(of.request.as_ref().map(|request| request.what.basis));
                PlaceRow {
                    place: id.clone(),
                    name: place.name().to_owned(),
                    epithet: match place {
                        Place::Commune(commune) => commune.epithet.clone(),
                        Place::District(_) => None,
                    },
                    status: of.status(),
                    basis,
                    counted: self.is_counted(of),
                    resolutions: of.resolutions.iter().map(|resolution| (*resolution.what).clone()).collect(),
                    entries: self
                        .entries()
                        .iter()
                        .filter(|entry| entry.fact.places().any(|place| place == id))
                        .map(|entry| entry.seq)
                        .collect(),
                }
            })
            .collect();
        rows.sort_by_key(|row| (!row.status.takes_part(), !row.counted));
        rows
    }

    /// Whether the place takes up a place, by its basis and by what the cap counts.
    fn is_counted(&self, of: &PlaceState) -> bool {
        let profile = &self.programme().document().profile;
        of.admission.as_ref().is_some_and(|seat| of.sort(seat.what.basis).counts(self.cap(&seat.what.intake).counts(), profile))
    }

    /// Whether it is an official KlikKS commune: backed by its commune, and of the kind that is counted.
    fn is_official(&self, of: &PlaceState) -> bool {
        of.status() == Status::Official && self.is_counted(of)
    }

    fn intake_row(&self, intake: &Intake, day: Day) -> IntakeRow {
        let cap = self.cap(&intake.id);
        let profile = &self.programme().document().profile;
        let counts = |sort: Sort| sort.counts(cap.counts(), profile);
        // at the end of the day
        let at = Moment::Instant(Instant::end_of(day));
        let taken = self.state().taken(&intake.id, cap.counts(), profile);
        let kept = self.state().held(&intake.id, cap.counts(), profile, at);
        let left = cap.places().map(|places| i64::from(places) - i64::from(taken) - i64::from(kept));
        let about = (self.programme(), self.state());
        let in_line = line::waiting(about, &intake.id, at, counts).size();
        let line = line::waiting(about, &intake.id, at, |_| true);
        let ranks: Vec<Rank> = line.ranks().collect();
        let roll = self.state().rolls.get(&intake.id);
        let held = roll.into_iter().flat_map(|roll| roll.held.keys().filter_map(|place| Some((place, roll.holds(place, at)?))));
        IntakeRow {
            intake: intake.id.clone(),
            cap,
            cap_provenance: self.cap_provenance(intake),
            assumed: intake.assumed.clone(),
            taken,
            left,
            held: held.map(|(place, until)| HoldRow { place: place.clone(), until }).collect(),
            left_for_new: left.map(|left| u32::try_from(left.saturating_sub(in_line.into())).unwrap_or(0)),
            waiting: ranks.iter().map(|rank| rank.place.clone()).collect(),
            ranks: if ranks.iter().any(|rank| rank.first != rank.last) { ranks } else { Vec::new() },
            asked: line::asked(about, &intake.id, |_| true).ranks().map(|rank| rank.place).collect(),
            closed: roll.and_then(|roll| roll.closed.as_ref()).map(|closed| closed.seq),
            allocated: roll.and_then(|roll| roll.allocated),
            lots: roll.into_iter().flat_map(|roll| &roll.lots).map(lot_row).collect(),
            deadline: self.deadline_in_force(intake).and_then(|term| deadline_row(term, day)),
        }
    }

    /// Where the cap in force comes from: the entry that changed it, or the programme document.
    fn cap_provenance(&self, intake: &Intake) -> Provenance {
        let changed = self.state().caps.get(&intake.id).and_then(|changed| self.entry(changed.seq));
        changed.map_or_else(|| intake.cap_provenance.clone(), |entry| Provenance::Stated { source: (*entry.source).clone() })
    }

    fn forecasts(&self, taking_part: u32, expected: &Count, by: Option<Day>) -> Vec<Forecast> {
        let intakes = self.programme().document().intakes.iter();
        let places =
            intakes.map(|intake| self.cap(&intake.id).places()).try_fold(0_u32, |sum, places| Some(sum.saturating_add(places?)));
        let counted = self.counted_in();
        let mut readings = vec![forecast(ForecastReading::Counted, counted, expected, places, by)];
        if counted != taking_part {
            readings.push(forecast(ForecastReading::AllTakingPart, taking_part, expected, places, by));
        }
        readings
    }

    fn resolution_summary(&self) -> ResolutionSummary {
        let mut summary = ResolutionSummary::default();
        for (id, place) in self.state().taking_part() {
            let decided = place.resolutions.iter().rev().find(|resolution| place.verdict(&resolution.what) == Some(true));
            let list = match decided.map(|resolution| resolution.what.majority) {
                Some(Majority::Unanimous) => &mut summary.unanimous,
                Some(Majority::Majority | Majority::Unknown) => &mut summary.decided,
                None if mentions_council(place) => &mut summary.undecided,
                None => &mut summary.absent,
            };
            list.push(id.clone());
        }
        summary
    }

    fn sponsor_rows(&self) -> Vec<SponsorRow> {
        let places = self.state().participations.iter();
        let rows = places.flat_map(|(place, of)| of.sponsors.values().map(move |count| (place, count)));
        rows.map(|(place, count)| SponsorRow {
            place: place.clone(),
            stage: count.what.stage,
            count: count.what.count.clone(),
            districts: count.what.districts.clone(),
            seq: count.seq,
        })
        .collect()
    }

    fn event_rows(&self, held: bool) -> Vec<EventRow> {
        let events = self.state().events.values().filter(|planned| planned.held == held && planned.cancelled.is_none());
        let row = |planned: &crate::journal::PlannedEvent| EventRow {
            event: (*planned.event).clone(),
            attendance: planned.attendance.clone(),
            seq: planned.seq,
        };
        let mut rows: Vec<_> = events.map(row).collect();
        rows.sort_by(|this, that| this.sort_key().cmp(&that.sort_key()));
        rows
    }

    fn series_rows(&self, day: Day) -> Vec<SeriesRow> {
        let ahead = |series: &crate::workshop::Series, recurrence: &crate::calendar::Recurrence| {
            let mut dates = self.series_dates(series, recurrence);
            dates.retain(|date| date.held_on() > day);
            dates.truncate(DATES_AHEAD);
            DatesUnder { recurrence: recurrence.clone(), dates }
        };
        let series = self.state().series.values();
        series
            .map(|(seq, series)| {
                let readings = std::iter::once(&series.rhythm.preferred).chain(&series.rhythm.others);
                let readings = readings.map(|recurrence| ahead(series, recurrence)).collect();
                let ended = self.state().series_changes.get(&series.id).and_then(|changes| changes.ended.as_ref());
                let ended = ended.map(|(_, end)| end.last_day);
                SeriesRow { series: (**series).clone(), anchor: series.anchor.clone(), ended, readings, seq: *seq }
            })
            .collect()
    }

    fn topic_rows(&self) -> Vec<TopicRow> {
        let topics = self.programme().topics().iter();
        let chosen_by = |topic: &crate::project::Topic| -> Vec<_> {
            let places = self.state().participations.iter();
            places.filter(|(_, of)| of.topics.iter().any(|chosen| chosen.what == topic.id)).map(|(id, _)| id.clone()).collect()
        };
        let rows = topics.map(|topic| TopicRow { topic: topic.id.clone(), places: chosen_by(topic) });
        rows.filter(|row| !row.places.is_empty()).collect()
    }
}

pub(super) fn deadline_row(term: &TermOfResponse, day: Day) -> Option<DeadlineRow> {
    // a deadline that cannot be reckoned never enters a programme or a journal
    let answer = term.reckon().ok()?;
    Some(DeadlineRow {
        wording: term.wording.clone(),
        regime: term.regime,
        days_to_nominal: day.days_until(answer.nominal),
        days_to_effective: day.days_until(answer.effective),
        strictness: term.strictness,
        answer,
    })
}

fn lot_row(lot: &LotOnRecord) -> LotRow {
    let LotOnRecord { seq, among, places, seed_from, list_hash, drawn } = lot.clone();
    LotRow { seq, among, places, seed_from, list_hash, seed: drawn.map(|(_, seed)| seed) }
}

fn mentions_council(place: &PlaceState) -> bool {
    place
        .resolutions
        .iter()
        .any(|resolution| matches!(resolution.what.body, Body::Council | Body::DistrictCouncil | Body::Committee))
}

fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
