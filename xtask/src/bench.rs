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
    shell.run(python::tool("python").arg("tests/bench/table.py").arg(&file))
}

/// How fast journals are read, checked and folded.
pub(crate) fn replay(shell: &Shell) -> Result<()> {
    shell.run(cargo().args(["bench", "--quiet", "--package", "klikks-tests", "--bench", "replay"]))
}
