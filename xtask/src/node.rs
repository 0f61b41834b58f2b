//! Node and the npm packages of the tests, below `target/`.

use std::path::PathBuf;
use std::process::Command;

use crate::run::{Result, Shell};
use crate::{apt, paths};

const ADVICE: &str = "no Node 20 or newer with npm on the search path; see nodejs.org for how to get one";

pub(crate) fn folder() -> PathBuf {
    paths::target().join("npm-tools")
}

pub(crate) fn modules() -> PathBuf {
    folder().join("node_modules")
}

/// Installs exactly what the lock file of the tests names.
pub(crate) fn tools(shell: &Shell) -> Result<()> {
    let source = paths::root().join("tests/npm");
    let lock = paths::read(&source.join("package-lock.json"))?;
    let stamp = folder().join("installed.txt");
    if paths::read(&stamp).is_ok_and(|kept| kept == lock) {
        return Ok(());
    }
    if paths::program(&["node"]).is_none() || paths::program(NPM).is_none() {
        apt::install(shell, &["nodejs", "npm"], ADVICE)?;
    }
    for name in ["package.json", "package-lock.json"] {
        paths::copy(&source.join(name), &folder().join(name))?;
    }
    let mut npm = Command::new(paths::program(NPM).ok_or(ADVICE)?);
    // The tests need no install script of any package.
    npm.args(["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]);
    shell.run(npm.current_dir(folder()))?;
    paths::write(&stamp, &lock)
}

/// A program that one of the packages brings.
pub(crate) fn script(path: &str) -> Command {
    let mut command = Command::new("node");
    command.arg(modules().join(path));
    command
}

/// Node's test runner over the files of a folder, with the package under test.
pub(crate) fn tests(folder: &str) -> Result<Command> {
    let mut command = Command::new("node");
    command
        .args(["--test", "--test-reporter=tap"])
        .args(paths::some_files(folder, ".test.mjs")?)
        .env("KLIKKS_PACKAGE", paths::npm_package())
        .env("KLIKKS_NODE_MODULES", modules())
        .env("NODE_PATH", modules());
    Ok(command)
}

#[cfg(windows)]
const NPM: &[&str] = &["npm.cmd"];
#[cfg(not(windows))]
const NPM: &[&str] = &["npm"];
