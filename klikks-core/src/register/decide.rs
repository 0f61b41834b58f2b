//! Check and decide.

use super::Register;
use crate::{
    fact::Span,
    journal::{Action, Command, Entry, Fact, Seq},
    programme::Rule,
    rules::{self, Case},
    verdict::{Check, Counterfactual, Decision, Finding, Rejection, Ruling, Verdict},
};

impl Register {
    /// Asks every rule that governs `command`, met or not: a checklist before anybody presses a button.
    pub fn check(&self, command: &Command) -> Vec<Check> {
        self.ask(command).0
    }

    /// Decides `command`: the entries that would follow, or why there are none. Nothing changes.
    ///
    /// # Errors
    ///
    /// [`Rejection`] with the answers of all rules if at least one objects. That is an answer, not a failure.
    pub fn decide(&self, command: &Command) -> Result<Decision, Rejection> {
        let (grounds, otherwise) = self.ask(command);
        if grounds.iter().any(Check::objects) {
            return Err(Rejection { verdict: Verdict { ruling: Ruling::Refused {}, grounds, otherwise } });
        }
        let ruling = self.ruling(command, &grounds);
        let entries = self.entries_for(command, ruling);
        Ok(Decision { verdict: Verdict { ruling, grounds, otherwise }, entries })
    }

    fn ask(&self, command: &Command) -> (Vec<Check>, Vec<Counterfactual>) {
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
            replayed: false,
            at: command.at,
            by: &command.by,
        };
        let mut grounds: Vec<Check> = Vec::new();
        let mut otherwise = Vec::new();
        for rule in rules::governing((&command.action).into()).iter().filter(|rule| rules::concerns(**rule, &case)) {
            // without the things named, the other rules have nothing to read
            let unknown = grounds.first().is_some_and(|first| first.rule == Rule::References && first.objects());
            if unknown && !rules::needs_no_reference(*rule) {
                continue;
            }
            let (check, counterfactuals) = rules::ask(*rule, &case);
            grounds.push(check);
            otherwise.extend(counterfactuals);
        }
        (grounds, otherwise)
    }

    fn ruling(&self, command: &Command, grounds: &[Check]) -> Ruling {
        let Action::RequestAdmission { intake, .. } = &command.action else { return Ruling::Recorded {} };
        let noted = |what: fn(&Finding) -> bool| grounds.iter().filter_map(Check::finding).any(what);
        if noted(|finding| matches!(finding, Finding::Full { .. } | Finding::BehindOthers { .. })) {
            let ahead = u32::try_from(self.state.queue(intake).len()).unwrap_or(u32::MAX);
            return Ruling::Waiting { rank: ahead.saturating_add(1) };
        }
        let late = |finding: &Finding| matches!(finding, Finding::Late { .. } | Finding::RuleLifted { rule: Rule::Deadline, .. });
        Ruling::Admitted { late: noted(late) }
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
