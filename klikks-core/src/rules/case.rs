//! What a rule is asked about, and how it replies.

use crate::{
    calendar::Regime,
    fact::{Day, IntakeId, Moment, PlaceId},
    journal::{Entry, Fact, PlaceState, Seq, State},
    participation::Basis,
    programme::{Cap, Programme, Rule, TermOfResponse},
    verdict::{Answer, Check, Counterfactual, Evidence, Finding, Reading, Violation},
};

/// A question to the rules: a fact that is to enter the journal, and everything known at that moment.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Case<'a> {
    pub(crate) programme: &'a Programme,
    pub(crate) state: &'a State,
    pub(crate) entries: &'a [Entry],
    pub(crate) fact: &'a Fact,
    /// The entry the fact is to replace.
    pub(crate) corrects: Option<Seq>,
    /// The first later entry that the correction makes impossible, and the rule that objects to it.
    pub(crate) broken: Option<(Seq, Rule)>,
    /// Whether the fact stands in a journal that is read again, rather than being decided now.
    pub(crate) replayed: bool,
    pub(crate) at: Moment,
    pub(crate) by: &'a crate::fact::RoleId,
}

/// The reply of a rule.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub(crate) answer: Answer,
    pub(crate) evidence: Vec<Seq>,
    pub(crate) otherwise: Vec<Counterfactual>,
}

impl Reply {
    pub(crate) fn met(reading: Reading) -> Self {
        Self { answer: Answer::Met { reading }, evidence: Vec::new(), otherwise: Vec::new() }
    }

    pub(crate) fn noted(finding: Finding) -> Self {
        Self { answer: Answer::Noted { finding }, evidence: Vec::new(), otherwise: Vec::new() }
    }

    pub(crate) fn objected(violation: Violation) -> Self {
        Self { answer: Answer::Objected { violation }, evidence: Vec::new(), otherwise: Vec::new() }
    }

    pub(crate) fn from(mut self, evidence: impl IntoIterator<Item = Seq>) -> Self {
        self.evidence.extend(evidence);
        self
    }

    pub(crate) fn unless(mut self, otherwise: impl IntoIterator<Item = Counterfactual>) -> Self {
        self.otherwise.extend(otherwise);
        self
    }
}

impl<'a> Case<'a> {
    /// The day on which it is asked.
    pub(crate) fn today(&self) -> Day {
        self.at.day()
    }

    /// What is known of the place it concerns.
    pub(crate) fn place(&self) -> Option<&'a PlaceState> {
        self.fact.place().and_then(|place| self.state.of(place))
    }

    /// The intake and basis, for facts about admission.
    pub(crate) fn admission(&self) -> Option<(&'a IntakeId, Basis)> {
        match self.fact {
            Fact::AdmissionRequested { intake, basis, .. }
            | Fact::AdmissionGranted { intake, basis, .. }
            | Fact::AdmissionWaiting { intake, basis, .. } => Some((intake, *basis)),
            _ => None,
        }
    }

    /// The cap in force for `intake`, and the entry that changed it.
    pub(crate) fn cap(&self, intake: &IntakeId) -> (Cap, Option<Seq>) {
        let changed = self.state.caps.get(intake);
        let written = self.programme.intake(intake).map_or(Cap::None {}, |intake| intake.cap);
        (changed.map_or(written, |changed| changed.what), changed.map(|changed| changed.seq))
    }

    /// The deadline in force for `intake`, and the entry that changed it.
    pub(crate) fn deadline(&self, intake: &IntakeId) -> (Option<&'a TermOfResponse>, Option<Seq>) {
        let changed = self.state.deadlines.get(intake);
        let written = self.programme.intake(intake).and_then(|intake| intake.deadline.as_ref());
        (changed.map(|changed| &changed.what).or(written), changed.map(|changed| changed.seq))
    }

    /// Whether the participation asked about takes up a place.
    pub(crate) fn takes_place(&self, basis: Basis, cap: Cap) -> bool {
        let counts = self.programme.document().profile.basis(basis).is_some_and(|rule| rule.counts);
        counts && self.fact.place().is_some_and(|place| self.state.is_counted(place, cap.counts()))
    }

    /// Whether a place on the waiting list would take up a place.
    pub(crate) fn waits_for_place(&self, place: &PlaceId, cap: Cap) -> bool {
        let basis = self.state.of(place).and_then(|of| of.waiting.as_ref()).map(|waiting| waiting.what.basis);
        let counts = |basis| self.programme.document().profile.basis(basis).is_some_and(|rule| rule.counts);
        basis.is_some_and(counts) && self.state.is_counted(place, cap.counts())
    }

    /// The entry with this number.
    pub(crate) fn entry(&self, seq: Seq) -> Option<&'a Entry> {
        self.entries.binary_search_by_key(&seq, |entry| entry.seq).ok().and_then(|index| self.entries.get(index))
    }

    /// `Rule::Consistency`: the whole journal was replayed with the correction before the rules were asked.
    pub(crate) fn consistency(&self) -> Reply {
        match (self.corrects, self.fact, self.broken) {
            (None, Fact::Retracted { .. }, _) => Reply::objected(Violation::RetractsNothing {}),
            (_, _, Some((seq, rule))) => Reply::objected(Violation::BreaksLaterEntry { seq, rule }).from([seq]),
            _ => Reply::met(Reading::StaysConsistent {}),
        }
    }

    /// The sections a rule rests on here: § 193 only where the programme's deadline follows it.
    fn legal_basis(&self, rule: Rule) -> &'static [&'static str] {
        let term = self.admission().and_then(|(intake, _)| self.deadline(intake).0);
        match (rule, term.map(|term| term.regime)) {
            (Rule::Deadline, Some(Regime::Bgb193)) => &["BGB § 130", "BGB § 188", "BGB § 193"],
            (Rule::Deadline, Some(Regime::CalendarDate)) => &["BGB § 130", "BGB § 188"],
            (Rule::Deadline, Some(_)) => &["BGB § 130", "BGB § 188", "VwVfG § 31"],
            _ => &[],
        }
    }

    pub(crate) fn check(&self, rule: Rule, reply: &Reply) -> Check {
        let source = |seq: Seq| self.entry(seq).map(|entry| Evidence { seq, source: entry.source.label.clone() });
        Check {
            rule,
            version: rule.version(),
            answer: reply.answer.clone(),
            evidence: reply.evidence.iter().filter_map(|seq| source(*seq)).collect(),
            legal_basis: self.legal_basis(rule).iter().map(|section| (*section).to_owned()).collect(),
        }
    }
}
