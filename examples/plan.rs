//! Plans the workshops of an instance: `cargo run --release --example plan -- INSTANCE.json > plan.json`.
//!
//! `--seed N` tries another way, `--steps N` says how much work is done (never how long), `--start PLAN.json` begins with an
//! earlier plan. How far it is goes to the standard error, the plan to the standard output.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "an example is there to print")]

use std::{
    env, fs,
    io::{IsTerminal, stderr},
    process::ExitCode,
};

use klikks_core::{Instance, InstanceDocument, InstanceProblem, Plan, PlanCost, Progress, Search, default_steps};

const USAGE: &str = "usage: plan INSTANCE.json [--seed N] [--steps N] [--start PLAN.json] > plan.json";

fn main() -> ExitCode {
    match run() {
        Ok(plan) => {
            println!("{plan}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<String, String> {
    let (mut path, mut seed, mut steps, mut start) = (None, 1, None, None);
    let mut words = env::args().skip(1);
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or(format!("`{word}` wants a value\n{USAGE}"));
        match word.as_str() {
            "--seed" => seed = number(&word, &value()?)?,
            "--steps" => steps = Some(number(&word, &value()?)?),
            "--start" => start = Some(value()?),
            flag if flag.starts_with('-') => return Err(format!("`{flag}` is no option\n{USAGE}")),
            _ if path.is_none() => path = Some(word),
            _ => return Err(format!("`{word}` is one instance too many\n{USAGE}")),
        }
    }
    let path = path.ok_or_else(|| format!("an instance is missing\n{USAGE}"))?;
    let document: InstanceDocument = serde_json::from_str(&read(&path)?).map_err(|error| format!("`{path}`: {error}"))?;
    let instance = Instance::new(document).map_err(|problems| told(&path, &problems))?;
    let start: Option<Plan> = match start {
        Some(path) => Some(serde_json::from_str(&read(&path)?).map_err(|error| format!("`{path}`: {error}"))?),
        None => None,
    };
    if let Some(start) = &start {
        instance.refers(start).map_err(|problems| told("--start", &problems))?;
    }
    let steps = steps.unwrap_or_else(|| default_steps(&instance));
    let mut search = Search::new(&instance, seed, steps, start.as_ref());
    while !search.progress().finished {
        search.advance((steps / 200).max(1));
        let Progress { steps: done, cost, lower_bound, .. } = search.progress();
        if stderr().is_terminal() {
            eprint!("\r{:>3} % · cost {cost} · no plan below {lower_bound} ", done.saturating_mul(100) / steps.max(1));
        }
    }
    let outcome = search.outcome();
    let PlanCost { early, preference, trips, fairness, moves, unscheduled, total } = outcome.cost;
    eprintln!(
        "\rcost {total}: early {early}, preference {preference}, trips {trips}, fairness {fairness}, moves {moves}, unscheduled {unscheduled}"
    );
    let best =
        if outcome.proven { "there is no better plan".to_owned() } else { format!("no plan below {}", outcome.lower_bound) };
    eprintln!(
        "{best}; {} steps of work, {} steps without a place, {} events moved",
        outcome.steps_used,
        outcome.unplaced.len(),
        outcome.moved_events
    );
    serde_json::to_string(&outcome.plan).map_err(|error| error.to_string())
}

fn number(name: &str, text: &str) -> Result<u64, String> {
    text.parse().map_err(|_| format!("`{text}` is no number for {name}; write digits, such as 1\n{USAGE}"))
}

fn read(path: &str) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("`{path}` cannot be read: {error}"))
}

fn told(path: &str, problems: &[(String, InstanceProblem)]) -> String {
    problems.iter().map(|(place, problem)| format!("`{path}`: {place}: {problem}")).collect::<Vec<_>>().join("\n")
}
