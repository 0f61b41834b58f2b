//! The Python door: a virtual environment below `target/` with the package built into it.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{Result, Shell};
use crate::{apt, paths};

const PINS: &str = "klikks-py/requirements-dev.txt";
const OLDEST: &str = "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))";
const ADVICE: &str = "no Python 3.10 or newer with its modules venv and ensurepip on the search path; \
                      see python.org for how to get one";

/// Builds the package and installs it so that changed Python files count at once.
pub(crate) fn develop(shell: &Shell) -> Result<()> {
    build(shell, &[])
}

/// The same with optimisations, for measuring. The next build without them takes its place.
pub(crate) fn optimised(shell: &Shell) -> Result<()> {
    build(shell, &["--release"])
}

fn build(shell: &Shell, options: &[&str]) -> Result<()> {
    environment(shell)?;
    let mut maturin = tool("maturin");
    // A folder of its own: maturin sets variables that would make cargo build everything anew at each change of hands.
    maturin.args(["develop", "--quiet", "--manifest-path", "klikks-py/Cargo.toml", "--target-dir"]);
    shell.run(maturin.arg(paths::target().join("py")).args(options))
}

/// A program of the environment, run inside it.
pub(crate) fn tool(name: &str) -> Command {
    let programs = programs();
    let mut command = Command::new(programs.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)));
    let path = std::env::var_os("PATH").unwrap_or_default();
    if let Ok(path) = std::env::join_paths(std::iter::once(programs).chain(std::env::split_paths(&path))) {
        command.env("PATH", path);
    }
    command.env("VIRTUAL_ENV", venv()).env_remove("PYTHONHOME").env_remove("PYTHONPATH").env_remove("CONDA_PREFIX");
    command
}

/// The virtual environment with what the tests need, without the package.
pub(crate) fn environment(shell: &Shell) -> Result<()> {
    let pins = paths::read(&paths::root().join(PINS))?;
    let stamp = venv().join("klikks-pins.txt");
    if paths::read(&stamp).is_ok_and(|kept| kept == pins) {
        return Ok(());
    }
    shell.run(Command::new(interpreter(shell)?).args(["-m", "venv", "--clear"]).arg(venv()))?;
    shell.run(tool("python").args(["-m", "pip", "install", "--quiet", "--requirement", PINS]))?;
    paths::write(&stamp, &pins)
}

fn interpreter(shell: &Shell) -> Result<PathBuf> {
    if let Some(python) = candidate() {
        return Ok(python);
    }
    apt::install(shell, &["python3", "python3-venv"], ADVICE)?;
    candidate().ok_or_else(|| ADVICE.to_owned())
}

fn candidate() -> Option<PathBuf> {
    ["python3", "python", "python3.14", "python3.13", "python3.12", "python3.11", "python3.10"]
        .iter()
        .filter_map(|name| paths::program(&[name]))
        .find(|python| will_do(python))
}

fn will_do(python: &Path) -> bool {
    Command::new(python).args(["-c", OLDEST]).output().is_ok_and(|output| output.status.success())
}

fn venv() -> PathBuf {
    paths::target().join("venv")
}

fn programs() -> PathBuf {
    venv().join(if cfg!(windows) { "Scripts" } else { "bin" })
}
