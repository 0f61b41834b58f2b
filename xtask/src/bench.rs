//! Benchmarks: measured, never asserted, always against a named alternative in the same run.

use crate::run::{Result, Shell, cargo};
use crate::{paths, python};

/// How fast the calendar answers, beside the crates and packages of others.
pub(crate) fn calendar(shell: &Shell) -> Result<()> {
    python::optimised(shell)?;
    let target = paths::target().join("bench");
    let mut crates = cargo();
    // The crate compared with names all zones of the world, klikks is otherwise built with one.
    crates.env("CHRONO_TZ_TIMEZONE_FILTER", ".*").env("CARGO_TARGET_DIR", target);
    crates.args(["run", "--quiet", "--release", "--manifest-path", "tests/bench/Cargo.toml"]);
    let mut lines = shell.read(&mut crates)?;
    for script in ["tests/bench/others.py", "tests/bench/deadlines.py"] {
        lines += &shell.read(python::tool("python").arg(script))?;
    }
    let file = paths::target().join("bench/calendar.jsonl");
    paths::write(&file, &lines)?;
    shell.run(python::tool("python").args(["tests/bench/table.py", "calendar"]).arg(&file))
}

/// How fast a register decides, explains and folds, and how much room it takes, beside packages of others.
pub(crate) fn register(shell: &Shell) -> Result<()> {
    python::environment(shell)?;
    let pins = "tests/bench/requirements.txt";
    shell.run(python::tool("python").args(["-m", "pip", "install", "--quiet", "--requirement", pins]))?;
    let mut lines = shell.read(cargo().args(["bench", "--quiet", "--package", "klikks-tests", "--bench", "register"]))?;
    lines += &shell.read(python::tool("python").arg("tests/bench/register_others.py"))?;
    let file = paths::target().join("bench/register.jsonl");
    paths::write(&file, &lines)?;
    shell.run(python::tool("python").args(["tests/bench/table.py", "register"]).arg(&file))
}
