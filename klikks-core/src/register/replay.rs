//! Replay of a journal that nobody vouches for: every entry is checked, and every problem is told.

use std::collections::BTreeSet;

use thiserror::Error;

use super::{Register, correct};
use crate::{
    fact::Moment,
    journal::{Entry, Fact, Seq, State},
    programme::{Programme, Rule},
    rules::{self, Asked, Case},
    verdict::{Answer, Reference, Violation, text},
};

/// What is wrong with one entry of a journal.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ReplayProblem {
    /// The number is used by an earlier entry.
    #[error("the sequence number `{seq}` is used twice; number the entries 1, 2, 3, … and correct an entry with `corrects`")]
    DuplicateSeq {
        /// The number.
        seq: Seq,
    },
    /// A number is left out, or the numbers do not begin with 1.
    #[error("the sequence number is `{found}` where `{expected}` was expected; an entry is missing or out of place")]
    SeqGap {
        /// The number found.
        found: Seq,
        /// The number expected.
        expected: Seq,
    },
    /// The entry was recorded before the one in front of it.
    #[error(
        "recorded at `{found}`, before the entry in front of it at `{previous}`; the journal is kept in the order of recording"
    )]
    RecordedEarlier {
        /// When it was recorded.
        found: Moment,
        /// When the entry in front of it was.
        previous: Moment,
    },
    /// A rule objects to it.
    #[error("{}", text::objection(.0))]
    Objection(Violation),
}

impl ReplayProblem {
    /// The stable code of this problem.
    pub fn code(&self) -> &'static str {
        match self {
            Self::DuplicateSeq { .. } => "duplicate_seq",
            Self::SeqGap { .. } => "seq_gap",
            Self::RecordedEarlier { .. } => "recorded_earlier",
            Self::Objection(violation) => violation.code(),
        }
    }

    /// The field of `entry` that is at fault.
    fn field(&self, entry: &Entry) -> &'static str {
        match self {
            Self::DuplicateSeq { .. } | Self::SeqGap { .. } => "seq",
            Self::RecordedEarlier { .. } => "recorded_at",
            Self::Objection(Violation::UnknownReference { what: Reference::Role, id }) if *id == entry.by.as_str() => "by",
            Self::Objection(Violation::UnknownReference { what: Reference::Entry, .. }) if entry.corrects.is_some() => "corrects",
            Self::Objection(_) => "fact",
        }
    }
}

/// A journal that cannot have happened: all problems, each with its place, such as `entries[3].fact`.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{} of the journal cannot have happened; the first: {}", problems.len(), problems.first().map(|(_, problem)| problem.to_string()).unwrap_or_default())]
pub struct ReplayError {
    /// The problems, in the order of the journal.
    pub problems: Vec<(String, ReplayProblem)>,
}

/// One line of a journal that is being replayed.
#[derive(Debug)]
pub(crate) enum Line {
    /// An entry.
    Entry(Box<Entry>),
    /// A line that could not be read: its number, and the ids it would have introduced.
    Hole { seq: Option<Seq>, ids: Vec<String> },
}

impl Register {
    /// Replays a journal from its first entry.
    ///
    /// # Errors
    ///
    /// [`ReplayError`] with every problem of every entry. An entry with a problem is left out of what follows,
    /// and what it would have introduced counts as known, so that one fault does not hide or breed others.
    pub fn replay(programme: Programme, entries: Vec<Entry>) -> Result<Self, ReplayError> {
        let lines = entries.into_iter().map(|entry| Line::Entry(Box::new(entry)));
        let (register, problems) = Self::replay_lines(programme, lines);
        if problems.is_empty() { Ok(register) } else { Err(ReplayError { problems }) }
    }

    pub(crate) fn replay_lines(programme: Programme, lines: impl Iterator<Item = Line>) -> (Self, Vec<(String, ReplayProblem)>) {
        let mut register = Self::new(programme);
        let mut problems = Vec::new();
        let mut order = Order::default();
        let mut ghosts: BTreeSet<String> = BTreeSet::new();
        for (index, line) in lines.enumerate() {
            let entry = match line {
                Line::Entry(entry) => *entry,
                Line::Hole { seq, ids } => {
                    order.hole(seq);
                    ghosts.extend(ids);
                    continue;
                }
            };
            let mut found = order.problems(&entry);
            let ghostly =
                |violation: &Violation| matches!(violation, Violation::UnknownReference { id, .. } if ghosts.contains(id));
            let objections = register.objections(&entry).into_iter().filter(|violation| !ghostly(violation));
            found.extend(objections.map(ReplayProblem::Objection));
            if found.is_empty() {
                register.apply(entry);
            } else {
                ghosts.extend(introduced(&entry.fact));
                let placed = found.into_iter().map(|problem| (format!("entries[{index}].{}", problem.field(&entry)), problem));
                problems.extend(placed);
            }
        }
        (register, problems)
    }

    fn objections(&self, entry: &Entry) -> Vec<Violation> {
        let broken = entry.corrects.and_then(|seq| self.broken_by(seq, &entry.fact, entry.recorded_at));
        let case = self.case(&self.state, &self.entries, entry, broken);
        objections(asked(entry), &case).map(|(_, violation)| violation).collect()
    }

    fn case<'a>(&'a self, state: &'a State, entries: &'a [Entry], entry: &'a Entry, broken: Option<(Seq, Rule)>) -> Case<'a> {
        Case {
            programme: &self.programme,
            state,
            entries,
            fact: &entry.fact,
            of: entry.fact.place().and_then(|place| state.of(place)),
            explains: false,
            corrects: entry.corrects,
            broken,
            at: entry.recorded_at,
            by: &entry.by,
            supposed: &[],
            seen: None,
            given: 0,
        }
    }

    /// The first entry that could not have happened if the fact of entry `seq` were `fact`, and the rule that objects.
    pub(super) fn broken_by(&self, seq: Seq, fact: &Fact, recorded_at: Moment) -> Option<(Seq, Rule)> {
        let mut supposed = self.entries.clone();
        let last = supposed.last()?.clone();
        let next = last.seq.saturating_add(1);
        supposed.push(Entry { seq: next, recorded_at, corrects: Some(seq), fact: fact.clone(), ..last });
        let corrected: Vec<Entry> = correct::effective(&supposed).into_iter().map(std::borrow::Cow::into_owned).collect();
        let mut state = State::default();
        for entry in &corrected {
            let case = self.case(&state, &corrected, entry, None);
            let broken = objections(asked(entry), &case).next().map(|(rule, _)| (entry.seq, rule));
            if broken.is_some() {
                return broken;
            }
            state.apply(entry);
        }
        None
    }
}

/// The order of numbers and times, as far as it has been read.
#[derive(Debug, Default)]
struct Order {
    seen: BTreeSet<Seq>,
    last: Seq,
    previous: Option<Moment>,
}

impl Order {
    fn hole(&mut self, seq: Option<Seq>) {
        self.last = seq.unwrap_or(self.last.saturating_add(1)).max(self.last);
        self.seen.insert(self.last);
    }

    fn problems(&mut self, entry: &Entry) -> Vec<ReplayProblem> {
        let mut found = Vec::new();
        let expected = self.last.saturating_add(1);
        if !self.seen.insert(entry.seq) {
            found.push(ReplayProblem::DuplicateSeq { seq: entry.seq });
        } else if entry.seq != expected {
            found.push(ReplayProblem::SeqGap { found: entry.seq, expected });
        }
        self.last = self.last.max(entry.seq);
        if let Some(previous) = self.previous.filter(|previous| entry.recorded_at.is_before(*previous)) {
            found.push(ReplayProblem::RecordedEarlier { found: entry.recorded_at, previous });
        }
        self.previous = Some(entry.recorded_at);
        found
    }
}

/// The ids that a fact introduces for later entries to name.
fn introduced(fact: &Fact) -> Option<String> {
    match fact {
        Fact::CommuneRegistered { commune } => Some(commune.id.to_string()),
        Fact::DistrictRegistered { district } => Some(district.id.to_string()),
        Fact::EventPlanned { event } | Fact::EventHeld { event, .. } => Some(event.id.to_string()),
        _ => None,
    }
}

/// An entry, as the rules are asked about it.
fn asked(entry: &Entry) -> Asked<'_> {
    if entry.corrects.is_some() { Asked::Correction } else { Asked::Record(&entry.fact) }
}

fn objections<'a>(asked: Asked<'_>, case: &'a Case<'a>) -> impl Iterator<Item = (Rule, Violation)> + use<'a> {
    let mut unknown = false;
    rules::governing(asked).iter().filter_map(move |rule| {
        if unknown && !rules::needs_no_reference(*rule) {
            return None;
        }
        let Answer::Objected { violation } = rules::ask(*rule, case).0.answer else { return None };
        // an entry is measured by its own place in the journal, not by the journal's end
        if matches!(violation, Violation::BeforeLastEntry { .. }) {
            return None;
        }
        unknown |= *rule == Rule::References;
        Some((*rule, violation))
    })
}
