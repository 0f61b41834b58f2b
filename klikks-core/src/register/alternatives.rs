//! What would have led to a better outcome: every smallest set of changes, tried with the rules themselves.

use super::decide::{Grounds, ruling};
use crate::{
    journal::Action,
    programme::Rule,
    rules::{self, Case, Reply, with_changes},
    verdict::{Alternative, Alternatives, Answer, Counterfactual, Finding, Ruling},
};

/// More changes than any command has in fact; what goes beyond is left untried and said so.
const MOST_CHANGES: usize = 12;
/// So many sets are put to the rules at most.
const MOST_TRIED: u32 = 400;

/// The alternatives to `ruling`, from what each rule says would change its answer.
///
/// A set that holds nothing to bring round one of the rules in the way need not be tried; all others are, small ones first.
pub(super) fn alternatives(action: &Action, case: &Case<'_>, ruling: &Ruling, grounds: &Grounds) -> Alternatives {
    if ruling.is_best() {
        return Alternatives::default();
    }
    let in_the_way = |rule: Rule| grounds.checks.iter().any(|check| check.rule == rule && hinders(&check.answer, ruling));
    let named: Vec<_> = grounds.otherwise.iter().filter(|(rule, _)| in_the_way(*rule)).collect();
    let mut changes: Vec<Counterfactual> = Vec::new();
    named.iter().flat_map(|(_, changes)| changes).for_each(|change| {
        if !changes.contains(change) {
            changes.push(change.clone());
        }
    });
    // the rules in the way come first: they are the ones to fail
    let (mut order, rest): (Vec<Rule>, Vec<Rule>) =
        grounds.checks.iter().map(|check| check.rule).partition(|rule| in_the_way(*rule));
    order.extend(rest);
    let search = Search { action, case, ruling, order };
    let helps =
        |(rule, named): &(Rule, Vec<Counterfactual>), change| named.contains(change) || search.brings_round(*rule, change);
    let bits = |of: &(Rule, Vec<Counterfactual>)| {
        let helping = (0..MOST_CHANGES).zip(&changes).filter(|(_, change)| helps(of, change));
        helping.fold(0_u32, |bits, (nth, _)| bits | 1 << nth)
    };
    let needed: Vec<u32> = named.iter().map(|of| bits(of)).collect();
    search.run(changes, &needed)
}

/// Whether an answer keeps a command from more than `ruling`.
fn hinders(answer: &Answer, ruling: &Ruling) -> bool {
    match (answer, ruling) {
        (Answer::Objected { .. }, _) => true,
        (Answer::Noted { finding }, Ruling::Waiting { .. }) => finding.makes_wait(),
        (Answer::Noted { finding }, Ruling::Admitted { late: true }) => finding.makes_late(),
        _ => false,
    }
}

struct Search<'a> {
    action: &'a Action,
    case: &'a Case<'a>,
    ruling: &'a Ruling,
    order: Vec<Rule>,
}

impl Search<'_> {
    /// Sets of changes are sets of bits; a set that does not meet each of `needed` is not tried.
    fn run(&self, mut changes: Vec<Counterfactual>, needed: &[u32]) -> Alternatives {
        let (mut found, mut minimal, mut tried, mut is_cut) = (Vec::new(), Vec::<u32>::new(), 0, false);
        if needed.contains(&0) {
            return Alternatives { found, is_cut };
        }
        let mut size = 0;
        while size < changes.len().min(MOST_CHANGES) {
            size += 1;
            is_cut |= changes.len() > MOST_CHANGES;
            changes.truncate(MOST_CHANGES);
            let mut further: Vec<Counterfactual> = Vec::new();
            for set in (1_u32..1 << changes.len()).filter(|set| set.count_ones() as usize == size) {
                let helps_all = needed.iter().all(|bits| bits & set != 0);
                if !helps_all || minimal.iter().any(|smaller| smaller & set == *smaller) {
                    continue;
                }
                let chosen: Vec<_> = (0..).zip(&changes).filter(|(nth, _)| set >> nth & 1 == 1).map(|(_, of)| of).collect();
                if contradict(&chosen) {
                    continue;
                }
                if tried == MOST_TRIED {
                    return Alternatives { found, is_cut: true };
                }
                tried += 1;
                match self.suppose(&chosen) {
                    Ok(ruling) if ruling.merit() > self.ruling.merit() => {
                        minimal.push(set);
                        found.push(Alternative { changes: chosen.into_iter().cloned().collect(), ruling });
                    }
                    Ok(_) => {}
                    // what brings one rule round may bring another up, such as papers for another basis
                    Err(named) => further.extend(named.into_iter().filter(|change| !changes.contains(change))),
                }
            }
            for change in further {
                if !changes.contains(&change) {
                    changes.push(change);
                }
            }
        }
        Alternatives { found, is_cut }
    }

    /// Whether the change alone keeps the rule out of the way.
    fn brings_round(&self, rule: Rule, change: &Counterfactual) -> bool {
        let changes = [change];
        let (fact, at) = with_changes(self.case.fact, self.case.at, &changes);
        let case = Case { fact: &fact, at, supposed: &changes, ..*self.case };
        !hinders(&rules::reply(rule, &case).answer, self.ruling)
    }

    /// The outcome with these changes; if a rule stands in the way, what would bring it round.
    fn suppose(&self, changes: &[&Counterfactual]) -> Result<Ruling, Vec<Counterfactual>> {
        let (fact, at) = with_changes(self.case.fact, self.case.at, changes);
        let case = Case { fact: &fact, at, supposed: changes, ..*self.case };
        let mut findings: Vec<Finding> = Vec::new();
        for rule in &self.order {
            let Reply { answer, otherwise, .. } = rules::reply(*rule, &case);
            if hinders(&answer, self.ruling) {
                return Err(otherwise);
            }
            if let Answer::Noted { finding } = answer {
                findings.push(finding);
            }
        }
        Ok(ruling(self.action, &case, &findings.iter()))
    }
}

/// Whether two of the changes cannot both be: something was received at one time and on one basis only.
fn contradict(changes: &[&Counterfactual]) -> bool {
    let kind = |change: &Counterfactual| match change {
        Counterfactual::ReceivedBefore { .. } | Counterfactual::ReceivedFrom { .. } => Some(0),
        Counterfactual::OtherBasis { .. } => Some(1),
        Counterfactual::PlacesAtLeast { .. } => Some(2),
        _ => None,
    };
    let kinds: Vec<u8> = changes.iter().filter_map(|change| kind(change)).collect();
    (1..kinds.len()).any(|nth| kinds.iter().skip(nth).any(|kind| kinds.get(nth - 1) == Some(kind)))
}
