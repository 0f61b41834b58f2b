//! What a rule is asked about, and how it replies.

use super::line::{self, Ahead};
use crate::{
    calendar::Regime,
    fact::{Day, IntakeId, Moment, PlaceId},
    journal::{Entry, Fact, PlaceState, Seq, Sort, State},
    participation::{Basis, GroupRule, Together},
    programme::{Cap, Programme, Rule, TermOfResponse},
    verdict::{Answer, Check, Counterfactual, Detail, Evidence, Finding, Paragraph, Reading, Violation},
};

/// How many entries a rule shows at most where it has read a whole list.
const SHOWN: usize = 50;

/// A question to the rules: a fact that is to enter the journal, and everything known at that moment.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Case<'a> {
    pub(crate) programme: &'a Programme,
    pub(crate) state: &'a State,
    pub(crate) entries: &'a [Entry],
    pub(crate) fact: &'a Fact,
    /// What is known of the place it concerns: looked up once.
    pub(crate) of: Option<&'a PlaceState>,
    /// Whether anybody wants to know why; else evidence, details and ways out are left alone.
    pub(crate) explains: bool,
    /// The entry the fact is to replace.
    pub(crate) corrects: Option<Seq>,
    /// The first later entry that the correction makes impossible, and the rule that objects to it.
    pub(crate) broken: Option<(Seq, Rule)>,
    /// Whether the fact stands in a journal that is read again, rather than being decided now.
    pub(crate) replayed: bool,
    pub(crate) at: Moment,
    pub(crate) by: &'a crate::fact::RoleId,
    /// The last entry that whoever asks has seen, if they say so.
    pub(crate) seen: Option<Seq>,
    /// Places that the same command gives to others before this one.
    pub(crate) given: u32,
    /// What is supposed to be otherwise than it is; nothing when it counts.
    pub(crate) supposed: &'a [&'a Counterfactual],
}

/// The reply of a rule.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub(crate) answer: Answer,
    pub(crate) details: Vec<Detail>,
    pub(crate) evidence: Vec<Seq>,
    /// How many entries of a long list it read and does not show.
    pub(crate) left_out: u32,
    pub(crate) otherwise: Vec<Counterfactual>,
}

impl Reply {
    fn of(answer: Answer) -> Self {
        Self { answer, details: Vec::new(), evidence: Vec::new(), left_out: 0, otherwise: Vec::new() }
    }

    pub(crate) fn met(reading: Reading) -> Self {
        Self::of(Answer::Met { reading })
    }

    pub(crate) fn noted(finding: Finding) -> Self {
        Self::of(Answer::Noted { finding })
    }

    pub(crate) fn objected(violation: Violation) -> Self {
        Self::of(Answer::Objected { violation })
    }

    pub(crate) fn from(mut self, evidence: impl IntoIterator<Item = Seq>) -> Self {
        self.evidence.extend(evidence);
        self
    }

    /// What the answer is made of.
    pub(crate) fn by(mut self, details: impl IntoIterator<Item = Detail>) -> Self {
        self.details.extend(details);
        self
    }

    pub(crate) fn reading_list(mut self, (shown, left_out): (Vec<Seq>, u32)) -> Self {
        self.evidence.extend(shown);
        self.left_out = left_out;
        self
    }

    pub(crate) fn unless(mut self, otherwise: impl IntoIterator<Item = Counterfactual>) -> Self {
        self.otherwise.extend(otherwise);
        self
    }
}

/// Whether a member of a group is not in yet. Who has left the group since, or asked alone, is no member of it.
fn is_open(group: &Together, member: &PlaceState, asks_now: bool) -> bool {
    let asked_so = || member.asked.as_ref().is_some_and(|asked| asked.what.together.as_deref() == Some(group));
    member.admission.is_none() && (asks_now || asked_so())
}

/// How many members of a group that `counts` are not in yet.
pub(crate) fn open_members(state: &State, group: &Together, asks_now: bool, counts: impl Fn(&PlaceState) -> bool) -> u32 {
    let members = group.places.iter().filter_map(|member| state.of(member));
    let open = members.filter(|member| is_open(group, member, asks_now) && counts(member));
    u32::try_from(open.count()).unwrap_or(u32::MAX).max(1)
}

impl<'a> Case<'a> {
    /// The day on which it is asked.
    pub(crate) fn today(&self) -> Day {
        self.at.day()
    }

    /// What is known of the place it concerns.
    pub(crate) fn place(&self) -> Option<&'a PlaceState> {
        self.of
    }

    /// The intake and basis, for facts about admission.
    pub(crate) fn admission(&self) -> Option<(&'a IntakeId, Basis)> {
        match self.fact {
            Fact::AdmissionRequested { intake, basis, .. }
            | Fact::PlaceHeld { intake, basis, .. }
            | Fact::AdmissionGranted { intake, basis, .. }
            | Fact::AdmissionWaiting { intake, basis, .. } => Some((intake, *basis)),
            _ => None,
        }
    }

    /// The cap in force for `intake`, and the entry that changed it.
    pub(crate) fn cap(&self, intake: &IntakeId) -> (Cap, Option<Seq>) {
        let changed = self.state.caps.get(intake);
        let written = self.programme.intake(intake).map_or(Cap::None {}, |intake| intake.cap);
        (self.supposed_cap(changed.map_or(written, |changed| changed.what)), changed.map(|changed| changed.seq))
    }

    /// The deadline in force for `intake`, and the entry that changed it.
    pub(crate) fn deadline(&self, intake: &IntakeId) -> (Option<&'a TermOfResponse>, Option<Seq>) {
        let changed = self.state.deadlines.get(intake);
        let written = self.programme.intake(intake).and_then(|intake| intake.deadline.as_ref());
        (changed.map(|changed| &*changed.what).or(written), changed.map(|changed| changed.seq))
    }

    /// Whether the participation asked about takes up a place.
    pub(crate) fn takes_place(&self, basis: Basis, cap: Cap) -> bool {
        let counts = self.programme.document().profile.basis(basis).is_some_and(|rule| rule.counts);
        counts && self.of.is_some_and(|of| of.is_counted(cap.counts()))
    }

    /// Who takes up a place by `cap`.
    pub(crate) fn counts(&self, cap: Cap) -> impl Fn(Sort) -> bool + use<'a> {
        let profile = &self.programme.document().profile;
        move |sort| sort.counts(cap.counts(), profile)
    }

    /// The places of `intake` that are not to be had: taken, kept free for others, or given to others by the same command.
    pub(crate) fn occupied(&self, intake: &IntakeId, cap: Cap) -> u32 {
        let Some(roll) = self.state.rolls.get(intake) else { return self.given };
        let counts = self.counts(cap);
        let seats = roll.seats.count(&counts).saturating_add(self.given);
        if roll.held.is_empty() {
            return seats;
        }
        let is_held = |place: &&PlaceId| roll.keeps(place, self.at, &counts).is_some();
        // what is kept for one of a group is kept for the group
        let own = match self.inseparable() {
            Some(group) => {
                let asks_now = matches!(self.fact, Fact::AdmissionRequested { .. });
                let open = |member: &&PlaceId| self.state.of(member).is_some_and(|of| is_open(group, of, asks_now));
                group.places.iter().filter(open).filter(is_held).count()
            }
            None => self.fact.place().iter().filter(|place| is_held(place)).count(),
        };
        let own = u32::try_from(own).unwrap_or(u32::MAX);
        seats.saturating_add(roll.held_at(self.at, &counts)).saturating_sub(own)
    }

    /// Whether a place is kept free for the place it concerns.
    pub(crate) fn holds_place(&self, intake: &IntakeId) -> bool {
        let roll = self.state.rolls.get(intake);
        let counts = self.counts(self.cap(intake).0);
        roll.zip(self.fact.place()).is_some_and(|(roll, place)| roll.keeps(place, self.at, counts).is_some())
    }

    /// How many wait before somebody who asks now, and the first of those who wait.
    pub(crate) fn ahead(&self, id: &IntakeId, cap: Cap) -> (Ahead, Option<&'a PlaceId>) {
        let (Some(intake), Some(roll)) = (self.programme.intake(id), self.state.rolls.get(id)) else {
            return (Ahead::default(), None);
        };
        let Fact::AdmissionRequested { arrival, .. } = self.fact else { return (Ahead::default(), None) };
        if roll.held.is_empty() && line::is_as_recorded(intake) {
            let certain = roll.waiting.count(self.counts(cap));
            return (Ahead { certain, possible: 0 }, roll.waiting.first(self.counts(cap)));
        }
        let line = line::waiting((self.programme, self.state), id, self.at, self.counts(cap));
        let first = line.parties().first().and_then(|party| party.places.first()).copied();
        (line::ahead_of_new(intake, &line, &arrival.received), first)
    }

    /// The entries that put those who need a place of `intake` on its waiting list: the first of them, and how many more.
    pub(crate) fn waiting(&self, intake: &IntakeId, cap: Cap) -> (Vec<Seq>, u32) {
        let Some(roll) = self.state.rolls.get(intake) else { return (Vec::new(), 0) };
        let seqs = roll.waiting.first_seqs(SHOWN, self.counts(cap));
        let all = roll.waiting.count(self.counts(cap));
        let more = all.saturating_sub(u32::try_from(seqs.len()).unwrap_or(u32::MAX));
        (seqs, more)
    }

    /// The entries by which the places of `intake` were given: the first of them, and how many more there are.
    pub(crate) fn seats(&self, intake: &IntakeId) -> (Vec<Seq>, u32) {
        let Some(roll) = self.state.rolls.get(intake) else { return (Vec::new(), 0) };
        let seqs = roll.seats.first_seqs(SHOWN, |_| true);
        let all = roll.seats.count(|_| true);
        let more = all.saturating_sub(u32::try_from(seqs.len()).unwrap_or(u32::MAX));
        (seqs, more)
    }

    /// The group that the fact is about, if its members are admitted all or none.
    pub(crate) fn inseparable(&self) -> Option<&'a Together> {
        let together = match self.fact {
            Fact::AdmissionRequested { together, .. } => together.as_deref(),
            Fact::AdmissionGranted { .. } | Fact::PlaceHeld { .. } => self.place()?.asked.as_ref()?.what.together.as_deref(),
            _ => None,
        };
        together.filter(|together| together.rule == GroupRule::AllOrNone)
    }

    /// How many places the fact needs: one, or as many as the members of its group that are not in yet.
    pub(crate) fn needs(&self, basis: Basis, cap: Cap) -> u32 {
        let Some(group) = self.inseparable() else { return 1 };
        let counts = self.counts(cap);
        let asks_now = matches!(self.fact, Fact::AdmissionRequested { .. });
        open_members(self.state, group, asks_now, |member| counts(member.sort(basis)))
    }

    /// Whether requests for `intake` are gathered until its close, and nobody is admitted before.
    pub(crate) fn gathers(&self, intake: &IntakeId) -> bool {
        let at_close = self.programme.intake(intake).is_some_and(|intake| intake.allocation.is_at_close());
        at_close && self.state.rolls.get(intake).is_none_or(|roll| roll.allocated.is_none())
    }

    /// The last day on which anybody is let in, by the deadline in force; none if it never closes by itself.
    pub(crate) fn door(&self, intake: &IntakeId) -> Option<Day> {
        let term = self.deadline(intake).0?;
        term.strictness.last_day(term.last_day().ok()?.effective)
    }

    /// The bases on which it would take up no place.
    pub(super) fn bases_without_place(&self) -> impl Iterator<Item = Counterfactual> + use<'a> {
        let bases = self.programme.document().profile.bases.iter().filter(|rule| !rule.counts);
        bases.map(|rule| Counterfactual::OtherBasis { basis: rule.basis })
    }

    /// The entry with this number.
    pub(crate) fn entry(&self, seq: Seq) -> Option<&'a Entry> {
        self.entries.binary_search_by_key(&seq, |entry| entry.seq).ok().and_then(|index| self.entries.get(index))
    }

    /// The paragraphs a rule rests on here: § 193 only where the programme's deadline follows it.
    fn legal_basis(&self, rule: Rule) -> &'static [Paragraph] {
        use Paragraph::{Bgb130, Bgb188, Bgb193, Vwvfg31};
        let term = self.admission().and_then(|(intake, _)| self.deadline(intake).0);
        match (rule, term.map(|term| term.regime)) {
            (Rule::Deadline, Some(Regime::Bgb193)) => &[Bgb130, Bgb188, Bgb193],
            (Rule::Deadline, Some(Regime::CalendarDate)) => &[Bgb130, Bgb188],
            (Rule::Deadline, Some(_)) => &[Bgb130, Bgb188, Vwvfg31],
            _ => &[],
        }
    }

    pub(crate) fn check(&self, rule: Rule, reply: Reply) -> Check {
        let evidence = reply.evidence.iter().filter_map(|seq| self.entry(*seq));
        let evidence = evidence.map(|entry| Evidence {
            seq: entry.seq,
            source: entry.source.label.clone(),
            when: entry.fact.when().cloned(),
        });
        Check {
            rule,
            version: rule.version(),
            details: reply.details.into_iter().chain(self.exception(&reply.answer)).collect(),
            answer: reply.answer,
            evidence: evidence.collect(),
            left_out: Some(reply.left_out).filter(|more| *more > 0),
            place: None,
            legal_basis: self.legal_basis(rule).to_vec(),
        }
    }

    /// The reason of the exception that an answer names.
    fn exception(&self, answer: &Answer) -> Option<Detail> {
        let Answer::Noted { finding: Finding::RuleLifted { seq, .. } } = answer else { return None };
        let entry = self.entry(*seq)?;
        match &entry.fact {
            Fact::ExceptionMade { reason, .. } => {
                Some(Detail::Reason { seq: entry.seq, by: entry.by.clone(), reason: reason.clone() })
            }
            _ => None,
        }
    }
}
