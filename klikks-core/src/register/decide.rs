//! Check and decide.

use super::{Register, alternatives::alternatives};
use crate::{
    fact::Span,
    journal::{Action, Command, Entry, Fact, Seq, State},
    programme::Rule,
    rules::{self, Asked, Case},
    verdict::{Alternatives, Answer, Check, Counterfactual, Decision, Finding, Rejection, Ruling, Verdict},
};

/// What the rules have answered.
#[derive(Debug, Default)]
pub(super) struct Grounds {
    pub(super) checks: Vec<Check>,
    /// What each rule says would change its answer.
    pub(super) otherwise: Vec<(Rule, Vec<Counterfactual>)>,
}

impl Grounds {
    pub(super) fn objects(&self) -> bool {
        self.checks.iter().any(Check::objects)
    }

    /// Whether something noted means that the place has to wait.
    pub(super) fn waits(&self) -> bool {
        self.findings().any(Finding::makes_wait)
    }

    fn findings(&self) -> impl Iterator<Item = &Finding> + Clone {
        self.checks.iter().filter_map(Check::finding)
    }

    pub(super) fn is_gathered(&self) -> bool {
        self.findings().any(|finding| matches!(finding, Finding::DecidedAtClose { .. }))
    }
}

impl Register {
    /// Asks every rule that governs `command`, met or not: a checklist before anybody presses a button.
    pub fn check(&self, command: &Command) -> Vec<Check> {
        match self.decide_steps(command) {
            Some(Ok(decision)) => decision.verdict.grounds,
            Some(Err(rejection)) => rejection.verdict.grounds,
            None => self.ask(command).0.checks,
        }
    }

    /// Decides `command`: the entries that would follow, or why there are none. Nothing changes.
    ///
    /// # Errors
    ///
    /// [`Rejection`] with the answers of all rules if at least one objects. That is an answer, not a failure.
    #[expect(clippy::result_large_err, reason = "a rejection is an answer like any other, and as large as one")]
    pub fn decide(&self, command: &Command) -> Result<Decision, Rejection> {
        if let Some(decided) = self.decide_steps(command) {
            return decided;
        }
        let (Grounds { checks, .. }, ruling, otherwise) = self.ask(command);
        let verdict = Verdict::new(ruling, checks, otherwise);
        if let Ruling::Refused {} = verdict.ruling {
            return Err(Rejection { verdict });
        }
        let entries = self.entries_for(command, &verdict.ruling);
        Ok(Decision { verdict, entries })
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
        let Some(fact) = fact_of(&command.action) else {
            return self.decide(command).map_or_else(|rejection| rejection.verdict.ruling, |decision| decision.verdict.ruling);
        };
        let corrects = corrects(&command.action);
        let broken = corrects.and_then(|seq| self.broken_by(seq, &fact, command.at));
        let case = Case { corrects, broken, explains: false, ..self.case_of(command, &self.state, &fact) };
        let mut findings: Vec<Finding> = Vec::new();
        let rules = rules::governing((&command.action).into());
        for rule in asked_first(&case).iter().chain(rules).filter(|rule| rules::is_set(**rule, case.programme)) {
            match rules::reply(*rule, &case).answer {
                Answer::Objected { .. } => return Ruling::Refused {},
                Answer::Noted { finding } => findings.push(finding),
                Answer::Met { .. } => {}
            }
        }
        ruling(&command.action, &case, &findings.iter())
    }

    fn ask(&self, command: &Command) -> (Grounds, Ruling, Alternatives) {
        let fact = fact_of(&command.action);
        let Some(fact) = &fact else { return (Grounds::default(), Ruling::Recorded {}, Alternatives::default()) };
        let corrects = corrects(&command.action);
        let broken = corrects.and_then(|seq| self.broken_by(seq, fact, command.at));
        let case = Case { corrects, broken, ..self.case_of(command, &self.state, fact) };
        let grounds = ask_all((&command.action).into(), &case);
        let ruling = if grounds.objects() { Ruling::Refused {} } else { ruling(&command.action, &case, &grounds.findings()) };
        let otherwise = alternatives(&command.action, &case, &ruling, &grounds);
        (grounds, ruling, otherwise)
    }

    /// A question about `fact` as part of `command`, on a state that may have moved on from that of the register.
    pub(super) fn case_of<'a>(&'a self, command: &'a Command, state: &'a State, fact: &'a Fact) -> Case<'a> {
        Case {
            programme: &self.programme,
            state,
            entries: &self.entries,
            fact,
            of: fact.place().and_then(|place| state.of(place)),
            explains: true,
            corrects: None,
            broken: None,
            at: command.at,
            by: &command.by,
            seen: command.seen,
            given: 0,
            supposed: &[],
        }
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

/// Whether the asker has seen the last entry, if they say which one they have seen.
fn asked_first(case: &Case<'_>) -> &'static [Rule] {
    if case.seen.is_some() { &[Rule::Seen] } else { &[] }
}

/// The outcome of what no rule objects to.
pub(super) fn ruling<'a>(action: &Action, case: &Case<'_>, findings: &(impl Iterator<Item = &'a Finding> + Clone)) -> Ruling {
    let Action::RequestAdmission { intake, .. } = action else { return Ruling::Recorded {} };
    let noted = |what: fn(&Finding) -> bool| findings.clone().any(what);
    if noted(|finding| matches!(finding, Finding::DecidedAtClose { .. })) {
        return Ruling::Requested {};
    }
    if noted(Finding::makes_wait) {
        let ahead = case.ahead(intake, case.cap(intake).0).0;
        return Ruling::Waiting { rank: ahead.certain.saturating_add(ahead.possible).saturating_add(1) };
    }
    // what was let in by an exception may have been in time, for all that can be told
    let lifted = noted(|finding| matches!(finding, Finding::RuleLifted { rule: Rule::Deadline, .. }));
    let late = noted(|finding| matches!(finding, Finding::Late { .. })) || (lifted && rules::is_late(case));
    Ruling::Admitted { late }
}

/// Asks all rules that govern what is asked; whether the asker has seen the last entry comes first.
pub(super) fn ask_all(asked: Asked<'_>, case: &Case<'_>) -> Grounds {
    let rules = rules::governing(asked);
    let mut grounds = Grounds { checks: Vec::with_capacity(rules.len() + 1), otherwise: Vec::with_capacity(rules.len() + 1) };
    let mut unknown = false;
    let set = |rule: &&Rule| rules::is_set(**rule, case.programme);
    for rule in asked_first(case).iter().chain(rules).filter(set) {
        // without the things named, the other rules have nothing to read
        if unknown && !rules::needs_no_reference(*rule) {
            continue;
        }
        let (check, counterfactuals) = rules::ask(*rule, case);
        unknown |= *rule == Rule::References && check.objects();
        grounds.checks.push(check);
        grounds.otherwise.push((*rule, counterfactuals));
    }
    grounds
}

pub(super) fn refused(grounds: Grounds) -> Rejection {
    Rejection { verdict: Verdict::new(Ruling::Refused {}, grounds.checks, Alternatives::default()) }
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
