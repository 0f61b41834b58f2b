//! Check and decide.

use super::Register;
use crate::{
    fact::Span,
    journal::{Action, Command, Entry, Fact, Seq, State},
    programme::Rule,
    rules::{self, Asked, Case},
    verdict::{Check, Counterfactual, Decision, Finding, Rejection, Ruling, Verdict},
};

/// What the rules have answered.
#[derive(Debug, Default)]
pub(super) struct Grounds {
    pub(super) checks: Vec<Check>,
    pub(super) otherwise: Vec<Counterfactual>,
}

impl Grounds {
    pub(super) fn objects(&self) -> bool {
        self.checks.iter().any(Check::objects)
    }

    /// Whether something noted means that the place has to wait.
    pub(super) fn waits(&self) -> bool {
        let waits = |finding: &Finding| {
            matches!(finding, Finding::Full { .. } | Finding::BehindOthers { .. } | Finding::GroupTooLarge { .. })
        };
        self.checks.iter().filter_map(Check::finding).any(waits)
    }

    pub(super) fn is_gathered(&self) -> bool {
        self.checks.iter().filter_map(Check::finding).any(|finding| matches!(finding, Finding::DecidedAtClose { .. }))
    }
}

impl Register {
    /// Asks every rule that governs `command`, met or not: a checklist before anybody presses a button.
    pub fn check(&self, command: &Command) -> Vec<Check> {
        match self.decide_steps(command) {
            Some(Ok(decision)) => decision.verdict.grounds,
            Some(Err(rejection)) => rejection.verdict.grounds,
            None => self.ask(command).checks,
        }
    }

    /// Decides `command`: the entries that would follow, or why there are none. Nothing changes.
    ///
    /// # Errors
    ///
    /// [`Rejection`] with the answers of all rules if at least one objects. That is an answer, not a failure.
    pub fn decide(&self, command: &Command) -> Result<Decision, Rejection> {
        if let Some(decided) = self.decide_steps(command) {
            return decided;
        }
        let grounds = self.ask(command);
        if grounds.objects() {
            return Err(refused(grounds));
        }
        let ruling = self.ruling(command, &grounds);
        let entries = self.entries_for(command, &ruling);
        Ok(Decision { verdict: Verdict { ruling, grounds: grounds.checks, otherwise: grounds.otherwise }, entries })
    }

    /// What [`decide`](Self::decide) would come to, without the grounds and the entries: for questions by the thousand.
    ///
    /// ```
    /// # use klikks_core::{Command, Programme, Register, Ruling};
    /// # let document = serde_json::from_str(include_str!("../../../examples/nrw-2022/programme.json"))?;
    /// let register = Register::new(Programme::new(document).expect("a consistent programme"));
    /// let command: Command = serde_json::from_str(r#"{
    ///   "at": "2022-12-14", "by": "registrar", "source": { "label": "Anruf" },
    ///   "action": { "type": "promote", "intake": "year-1" }
    /// }"#)?;
    /// assert_eq!(register.outcome(&command), Ruling::Refused {}); // nobody waits
    /// # Ok::<_, serde_json::Error>(())
    /// ```
    pub fn outcome(&self, command: &Command) -> Ruling {
        match self.decide(command) {
            Ok(decision) => decision.verdict.ruling,
            Err(rejection) => rejection.verdict.ruling,
        }
    }

    fn ask(&self, command: &Command) -> Grounds {
        let fact = fact_of(&command.action);
        let Some(fact) = &fact else { return Grounds::default() };
        let corrects = corrects(&command.action);
        let case = Case {
            programme: &self.programme,
            state: &self.state,
            entries: &self.entries,
            fact,
            corrects,
            broken: corrects.and_then(|seq| self.broken_by(seq, fact, command.at)),
            at: command.at,
            by: &command.by,
            seen: command.seen,
            given: 0,
        };
        ask_all((&command.action).into(), &case)
    }

    /// A question about `fact` as part of `command`, on a state that may have moved on from that of the register.
    pub(super) fn case_of<'a>(&'a self, command: &'a Command, state: &'a State, fact: &'a Fact) -> Case<'a> {
        Case {
            programme: &self.programme,
            state,
            entries: &self.entries,
            fact,
            corrects: None,
            broken: None,
            at: command.at,
            by: &command.by,
            seen: command.seen,
            given: 0,
        }
    }

    fn ruling(&self, command: &Command, grounds: &Grounds) -> Ruling {
        let Action::RequestAdmission { intake, .. } = &command.action else { return Ruling::Recorded {} };
        if grounds.is_gathered() {
            return Ruling::Requested {};
        }
        if grounds.waits() {
            let fact = fact_of(&command.action);
            let ahead = fact.as_ref().map(|fact| {
                let case = self.case_of(command, &self.state, fact);
                case.ahead(intake, case.cap(intake).0).0
            });
            let ahead = ahead.unwrap_or_default();
            return Ruling::Waiting { rank: ahead.certain.saturating_add(ahead.possible).saturating_add(1) };
        }
        let noted = |what: fn(&Finding) -> bool| grounds.checks.iter().filter_map(Check::finding).any(what);
        let lifted = noted(|finding| matches!(finding, Finding::RuleLifted { rule: Rule::Deadline, .. }));
        let late = noted(|finding| matches!(finding, Finding::Late { .. })) || (lifted && self.is_late(command));
        Ruling::Admitted { late }
    }

    /// Whether the request certainly came after the last day that counts.
    fn is_late(&self, command: &Command) -> bool {
        fact_of(&command.action).is_some_and(|fact| rules::is_late(&self.case_of(command, &self.state, &fact)))
    }

    fn entries_for(&self, command: &Command, ruling: &Ruling) -> Vec<Entry> {
        let mut facts: Vec<Fact> = fact_of(&command.action).into_iter().collect();
        if let Action::RequestAdmission { place, intake, basis, .. } = &command.action {
            let (place, intake, basis) = (place.clone(), intake.clone(), *basis);
            let when = Span::day(command.at.day());
            facts.extend(match ruling {
                Ruling::Requested {} => None,
                Ruling::Waiting { .. } => Some(Fact::AdmissionWaiting { place, intake, basis, when }),
                _ => Some(Fact::AdmissionGranted { place, intake, basis, when }),
            });
        }
        self.numbered(command, facts)
    }

    /// The facts as the next entries of the journal.
    pub(super) fn numbered(&self, command: &Command, facts: Vec<Fact>) -> Vec<Entry> {
        let corrects = corrects(&command.action);
        let entry = |(seq, fact)| Entry {
            seq,
            recorded_at: command.at,
            by: command.by.clone(),
            source: command.source.clone(),
            corrects,
            fact,
        };
        (self.next_seq()..).zip(facts).map(entry).collect()
    }
}

/// Asks all rules that govern what is asked; whether the asker has seen the last entry comes first.
pub(super) fn ask_all(asked: Asked<'_>, case: &Case<'_>) -> Grounds {
    let mut grounds = Grounds::default();
    let seen: &[Rule] = if case.seen.is_some() { &[Rule::Seen] } else { &[] };
    let mut unknown = false;
    for rule in seen.iter().chain(rules::governing(asked)) {
        // without the things named, the other rules have nothing to read
        if unknown && !rules::needs_no_reference(*rule) {
            continue;
        }
        let (check, counterfactuals) = rules::ask(*rule, case);
        unknown |= *rule == Rule::References && check.objects();
        grounds.checks.push(check);
        grounds.otherwise.extend(counterfactuals);
    }
    grounds
}

pub(super) fn refused(grounds: Grounds) -> Rejection {
    let Grounds { checks, otherwise } = grounds;
    Rejection { verdict: Verdict { ruling: Ruling::Refused {}, grounds: checks, otherwise } }
}

fn corrects(action: &Action) -> Option<Seq> {
    if let Action::Correct { seq, .. } = action { Some(*seq) } else { None }
}

/// The fact that a command puts on record first; none if it consists of several steps.
fn fact_of(action: &Action) -> Option<Fact> {
    match action {
        Action::Record { fact } | Action::Correct { fact, .. } => Some(fact.clone()),
        Action::RequestAdmission { place, intake, basis, arrival, one_of } => Some(Fact::AdmissionRequested {
            place: place.clone(),
            intake: intake.clone(),
            basis: *basis,
            arrival: arrival.clone(),
            one_of: *one_of,
            together: None,
        }),
        Action::RequestTogether { .. } | Action::Promote { .. } | Action::CommitLot { .. } | Action::Allocate { .. } => None,
    }
}
