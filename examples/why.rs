//! Why there is no plan: `cargo run --release --example why -- INSTANCE.json…` prints one conflict a line, as a list of names.

#![expect(clippy::print_stdout, reason = "an example is there to print")]

use std::{env, fs};

use klikks_core::{Instance, InstanceDocument, WhyNot, why_not};

/// Enough for instances of some dozen communes.
const WORK: u64 = 1_000_000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for path in env::args().skip(1) {
        let document: InstanceDocument = serde_json::from_str(&fs::read_to_string(&path)?)?;
        let problems = |problems: Vec<(String, klikks_core::InstanceProblem)>| {
            problems.iter().map(|(place, problem)| format!("{path}: {place}: {problem}")).collect::<Vec<_>>().join("\n")
        };
        let instance = Instance::new(document).map_err(problems)?;
        match why_not(&instance, WORK) {
            WhyNot::Conflict { members, minimal: true, .. } => {
                println!("{}", serde_json::to_string(&members.iter().map(|member| member.group).collect::<Vec<_>>())?);
            }
            other => println!("{}", serde_json::to_string(&other)?),
        }
    }
    Ok(())
}
