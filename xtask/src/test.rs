//! Runs the steps of `cargo xtask test`, each with one line of progress, and closes with a table.

use std::fs;
use std::io::{Write, stdout};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::paths;
use crate::run::{Result, Shell};
use crate::steps::{STEPS, Step};

enum Outcome {
    Passed,
    Failed,
    /// The step that it needs did not pass.
    Skipped(&'static str),
}

struct Done {
    step: &'static Step,
    outcome: Outcome,
    took: Duration,
}

pub(crate) fn all(thorough: bool) -> Result<()> {
    let logs = logs();
    fs::create_dir_all(&logs).map_err(|error| format!("{}: {error}", logs.display()))?;
    let begun = Instant::now();
    let mut done: Vec<Done> = Vec::new();
    for (number, step) in (1..).zip(STEPS) {
        print!("[{number:2}/{}] {} … ", STEPS.len(), step.name);
        drop(stdout().flush());
        let blocked = step.needs.iter().find(|need| !passed(&done, need));
        done.push(match blocked {
            Some(need) => {
                println!("skipped: it needs `{need}`");
                Done { step, outcome: Outcome::Skipped(need), took: Duration::ZERO }
            }
            None => perform(step, thorough)?,
        });
    }
    report(&done, begun.elapsed())
}

/// What the programs of a step printed.
pub(crate) fn log(step: &str) -> PathBuf {
    logs().join(format!("{}.log", step.replace(' ', "-")))
}

fn logs() -> PathBuf {
    paths::target().join("xtask-logs")
}

fn passed(done: &[Done], name: &str) -> bool {
    done.iter().any(|done| done.step.name == name && matches!(done.outcome, Outcome::Passed))
}

fn perform(step: &'static Step, thorough: bool) -> Result<Done> {
    let log = log(step.name);
    let shell = Shell::logging(&log, thorough)?;
    let begun = Instant::now();
    let result = (step.run)(&shell);
    let took = begun.elapsed();
    let outcome = match result {
        Ok(lines) => {
            println!("ok ({:.1} s)", took.as_secs_f64());
            for line in lines {
                println!("{line}");
            }
            Outcome::Passed
        }
        Err(reason) => {
            println!("FAILED ({:.1} s)\n", took.as_secs_f64());
            println!("{}\n{}: {reason}\n", fs::read_to_string(&log).unwrap_or_default().trim_end(), step.name);
            Outcome::Failed
        }
    };
    Ok(Done { step, outcome, took })
}

fn report(done: &[Done], took: Duration) -> Result<()> {
    println!();
    for Done { step, outcome, took } in done {
        let outcome = match outcome {
            Outcome::Passed => "ok".to_owned(),
            Outcome::Failed => "FAILED".to_owned(),
            Outcome::Skipped(need) => format!("skipped: it needs `{need}`"),
        };
        println!("{:<16} {:>7.1} s  {outcome}", step.name, took.as_secs_f64());
    }
    let failures = done.iter().filter(|done| !matches!(done.outcome, Outcome::Passed)).count();
    println!("{:<16} {:>7.1} s\n", "together", took.as_secs_f64());
    if failures == 0 { Ok(()) } else { Err(format!("{failures} of {} steps did not pass", done.len())) }
}
