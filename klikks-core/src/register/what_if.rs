//! What if: commands that are tried on a copy.

use schemars::JsonSchema;
use serde::Serialize;

use super::Register;
use crate::{journal::Command, verdict::Verdict, wire::Deserialize};

/// A list of commands to suppose, one after the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Supposition {
    /// The commands, in order; each sees what the ones before it have changed.
    pub commands: Vec<Command>,
}

/// What became of one supposed command.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Supposed {
    /// The outcome and its grounds. A command that is refused changes nothing for the ones after it.
    pub verdict: Verdict,
}

impl Register {
    /// Tries commands on a copy and gives the verdict on each, and the copy as it is in the end. This register stays as it is.
    pub fn what_if(&self, supposition: &Supposition) -> (Vec<Supposed>, Self) {
        let mut copy = self.clone();
        let verdicts = supposition
            .commands
            .iter()
            .map(|command| match copy.decide(command) {
                Ok(decision) => {
                    decision.entries.into_iter().for_each(|entry| copy.apply(entry));
                    Supposed { verdict: decision.verdict }
                }
                Err(rejection) => Supposed { verdict: rejection.verdict },
            })
            .collect();
        (verdicts, copy)
    }
}
