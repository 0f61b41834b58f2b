//! Check and decide.

use super::Register;
use crate::{
    fact::Span,
    journal::{Action, Command, Entry, Fact, Seq},
    programme::Rule,
    rules::{self, Case},
    verdict::{Alternatives, Check, Decision, Finding, Rejection, Ruling, Verdict},
};

/// What came of asking every rule.
struct Asking {
    ruling: Ruling,
    grounds: Vec<Check>,
    otherwise: Alternatives,
}

impl Register {
    /// Asks every rule that governs `command`, met or not: a checklist before anybody presses a button.
    pub fn check(&self, command: &Command) -> Vec<Check> {
        self.ask(command).grounds
    }

    /// Decides `command`: the entries that would follow, or why there are none. Nothing changes.
    ///
    /// # Errors
    ///
    /// [`Rejection`] with the answers of all rules if at least one objects. That is an answer, not a failure.
    pub fn decide(&self, command: &Command) -> Result<Decision, Rejection> {
        let Asking { ruling, grounds, otherwise } = self.ask(command);
        let verdict = Verdict::new(ruling, grounds, otherwise);
        if let Ruling::Refused {} = ruling {
            return Err(Rejection { verdict });
        }
        let entries = self.entries_for(command, ruling);
        Ok(Decision { verdict, entries })
    }

    fn ask(&self, command: &Command) -> Asking {
        let fact = fact_of(&command.action);
        let corrects = match command.action {
            Action::Correct { seq, .. } => Some(seq),
            _ => None,
        };
        let case = Case {
            programme: &self.programme,
            state: &self.state,
            entries: &self.entries,
            fact: &fact,
            corrects,
            broken: corrects.and_then(|seq| self.broken_by(seq, &fact, command.at)),
            at: command.at,
            by: &command.by,
            supposed: &[],
        };
        let mut grounds: Vec<Check> = Vec::new();
        let mut otherwise = Vec::new();
        for rule in rules::governing((&command.action).into()) {
            // without the things named, the other rules have nothing to read
            let unknown = grounds.first().is_some_and(|first| first.rule == Rule::References && first.objects());
            if unknown && !rules::needs_no_reference(*rule) {
                continue;
            }
            let (check, counterfactuals) = rules::ask(*rule, &case);
            otherwise.push((*rule, counterfactuals));
            grounds.push(check);
        }
        let objects = grounds.iter().any(Check::objects);
        let findings = grounds.iter().filter_map(Check::finding);
        let ruling = if objects { Ruling::Refused {} } else { self.ruling(&command.action, findings) };
        let otherwise = self.alternatives(&command.action, &case, ruling, &grounds, otherwise);
        Asking { ruling, grounds, otherwise }
    }

    /// The outcome of what no rule objects to.
    pub(super) fn ruling<'a>(&self, action: &Action, findings: impl Iterator<Item = &'a Finding>) -> Ruling {
        let Action::RequestAdmission { intake, .. } = action else { return Ruling::Recorded {} };
        let (waits, late) =
            findings.fold((false, false), |(waits, late), of| (waits || of.makes_wait(), late || of.makes_late()));
        if waits {
            let ahead = u32::try_from(self.state.queue(intake).len()).unwrap_or(u32::MAX);
            return Ruling::Waiting { rank: ahead.saturating_add(1) };
        }
        Ruling::Admitted { late }
    }

    fn entries_for(&self, command: &Command, ruling: Ruling) -> Vec<Entry> {
        let mut facts = vec![fact_of(&command.action)];
        if let Action::RequestAdmission { place, intake, basis, .. } = &command.action {
            let (place, intake, basis) = (place.clone(), intake.clone(), *basis);
            let when = Span::day(command.at.day());
            facts.push(match ruling {
                Ruling::Waiting { .. } => Fact::AdmissionWaiting { place, intake, basis, when },
                _ => Fact::AdmissionGranted { place, intake, basis, when },
            });
        }
        let corrects: Option<Seq> = match command.action {
            Action::Correct { seq, .. } => Some(seq),
            _ => None,
        };
        (self.next_seq()..)
            .zip(facts)
            .map(|(seq, fact)| Entry {
                seq,
                recorded_at: command.at,
                by: command.by.clone(),
                source: command.source.clone(),
                corrects,
                fact,
            })
            .collect()
    }
}

/// The fact that a command puts on record first.
fn fact_of(action: &Action) -> Fact {
    match action {
        Action::Record { fact } | Action::Correct { fact, .. } => fact.clone(),
        Action::RequestAdmission { place, intake, basis, arrival, one_of } => Fact::AdmissionRequested {
            place: place.clone(),
            intake: intake.clone(),
            basis: *basis,
            arrival: arrival.clone(),
            one_of: *one_of,
        },
    }
}
