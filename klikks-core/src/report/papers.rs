//! Which papers a place needs, in which order, who acts, and until when.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    fact::{Day, IntakeId, PlaceId, Provenance, RoleId, Span},
    journal::{PlaceState, Seq},
    participation::{Basis, Body, Naming, Outcome, Status, Step},
    programme::{Intake, MajorityRule, Need, StepRule, Strictness, TermOfResponse},
    register::Register,
    rules,
    wire::Deserialize,
};

/// Whether a paper is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum PaperStanding {
    /// It is on record.
    #[schemars(title = "PaperOnRecord")]
    OnRecord {
        /// The entry.
        seq: Seq,
        /// When it was so.
        when: Span,
    },
    /// A body has dealt with it and has not decided for it: adjourned, noted, rejected, or a body that cannot decide.
    #[schemars(title = "PaperDealtWith")]
    DealtWith {
        /// The entry.
        seq: Seq,
        /// When it was dealt with.
        when: Span,
        /// Who dealt with it.
        body: Body,
        /// What came of it.
        outcome: Outcome,
    },
    /// It is asked for and not on record, which does not say that it does not exist.
    #[schemars(title = "PaperMissing")]
    Missing {},
    /// Nobody asks for it here.
    #[schemars(title = "PaperNotAsked")]
    NotAsked {},
}

/// One paper, as the profile of the programme asks for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Paper {
    /// Its place in the expected order, from 1.
    pub order: u32,
    /// The step that it documents.
    pub step: Step,
    /// How much it is needed.
    pub need: Need,
    /// Whether it is there.
    pub standing: PaperStanding,
    /// Who acts.
    pub by: Vec<RoleId>,
    /// How sponsors are to be named, for the step of naming.
    pub naming: Option<Naming>,
    /// The majority it takes, for the step of the resolution.
    pub majority: Option<MajorityRule>,
    /// Where that comes from.
    pub provenance: Provenance,
}

/// Until when the papers help.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum PapersUntil {
    /// There is no deadline; the programme has a last day.
    #[schemars(title = "UntilTermEnds")]
    TermEnds {
        /// The last day of the programme.
        last_day: Day,
    },
    /// There is a deadline.
    #[schemars(title = "UntilDeadline")]
    Deadline {
        /// The words of the call.
        wording: String,
        /// The day named.
        nominal: Day,
        /// The last day that counts.
        effective: Day,
        /// Days from the day asked about to that day; negative when it is over.
        days_left: i32,
        /// What it means to be late.
        strictness: Strictness,
        /// The last day on which anybody is let in: the same day, the end of the grace, or the end of the programme.
        door: Day,
        /// Days from the day asked about to the door; negative when it is shut.
        days_to_door: i32,
    },
}

/// Which papers a place needs, in which order, who acts, and until when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Papers {
    /// The place.
    pub place: PlaceId,
    /// The day asked about.
    pub day: Day,
    /// The intake.
    pub intake: IntakeId,
    /// On whose shoulders the participation rests. Where none is on record it is taken to be the commune.
    pub basis: Basis,
    /// Where the place stands.
    pub status: Status,
    /// The papers, in the order in which they are expected.
    pub papers: Vec<Paper>,
    /// What comes next: the first that is asked for and not there.
    pub next: Option<Step>,
    /// Until when.
    pub until: PapersUntil,
}

impl Paper {
    /// Whether it is asked for and not there. Ask it of those who are asked for papers at all.
    fn is_open(&self) -> bool {
        let there = matches!(self.standing, PaperStanding::OnRecord { .. } | PaperStanding::NotAsked {});
        self.need != Need::Optional && !there
    }
}

impl Register {
    /// Which papers `place` needs at the end of `day` for `intake`; without one, for the intake it is in or asks for, else for
    /// the last that has opened. `None` if the place or the intake is not on record. Ask it of the register as of that day.
    pub fn papers(&self, place: &PlaceId, intake: Option<&IntakeId>, day: Day) -> Option<Papers> {
        self.state().places.get(place)?;
        let of = self.state().of(place)?;
        let seat = of.admission.as_ref().or(of.waiting.as_ref()).map(|seat| &seat.what);
        let seat = seat.or(of.request.as_ref().map(|request| &request.what));
        let intakes = &self.programme().document().intakes;
        let intake = match intake.or(seat.map(|seat| &seat.intake)) {
            Some(id) => self.programme().intake(id)?,
            None => intakes.iter().rev().find(|intake| intake.opens <= day).or(intakes.first())?,
        };
        let basis = seat.map_or(Basis::CommuneBacked, |seat| seat.basis);
        let profile = &self.programme().document().profile;
        let asked = rules::asked(profile, basis);
        let rows: Vec<_> = profile.steps.iter().zip(1..).map(|(rule, order)| paper(rule, order, asked, of)).collect();
        let open = |paper: &&Paper| !asked.is_empty() && paper.is_open();
        Some(Papers {
            place: place.clone(),
            day,
            intake: intake.id.clone(),
            basis,
            status: of.status(),
            next: rows.iter().find(open).map(|paper| paper.step),
            papers: rows,
            until: self.until(intake, day),
        })
    }

    fn until(&self, intake: &Intake, day: Day) -> PapersUntil {
        let last_day = self.programme().document().term.last_day;
        let term = self.deadline_in_force(intake);
        let reckoned = term.and_then(|term| TermOfResponse::reckon(term).ok().map(|answer| (term, answer)));
        let Some((term, answer)) = reckoned else { return PapersUntil::TermEnds { last_day } };
        let door = term.strictness.last_day(answer.effective).unwrap_or(last_day);
        PapersUntil::Deadline {
            wording: term.wording.clone(),
            nominal: answer.nominal,
            effective: answer.effective,
            days_left: day.days_until(answer.effective),
            strictness: term.strictness,
            door,
            days_to_door: day.days_until(door),
        }
    }
}

fn paper(rule: &StepRule, order: u32, asked: &[StepRule], of: &PlaceState) -> Paper {
    let is_asked = rule.need != Need::Optional && asked.contains(rule);
    let pending = of.resolutions.last().filter(|_| rule.step == Step::Resolution);
    let standing = match (of.taken_step(rule.step), pending) {
        (Some((seq, when)), _) => PaperStanding::OnRecord { seq, when: when.clone() },
        (None, Some(dealt)) => PaperStanding::DealtWith {
            seq: dealt.seq,
            when: dealt.when.clone(),
            body: dealt.what.body,
            outcome: dealt.what.outcome,
        },
        (None, None) if is_asked => PaperStanding::Missing {},
        (None, None) => PaperStanding::NotAsked {},
    };
    Paper {
        order,
        step: rule.step,
        need: rule.need,
        standing,
        by: rule.by.clone(),
        naming: rule.naming,
        majority: rule.majority.clone(),
        provenance: rule.provenance.clone(),
    }
}
