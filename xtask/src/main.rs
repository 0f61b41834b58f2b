//! Builds and tests klikks, and sets up what that needs on a machine that has only Rust, Python and Node.
//!
//! Everything is installed below `target/`, except what only a system package can be.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "the terminal is where a task reports")]

mod apt;
mod bench;
mod chromium;
mod node;
mod paths;
mod python;
mod run;
mod steps;
mod summary;
mod test;
mod wasm;
mod wasm_std;

use std::path::PathBuf;
use std::process::ExitCode;

use crate::run::Shell;

const HELP: &str = "\
cargo xtask TASK

  test [--thorough]      every check of the project, with a table at the end;
                         --thorough sets KLIKKS_THOROUGH=1 for longer searches
  wasm [--out DIR] [--std debian]
                         the npm package, into target/npm/klikks or DIR;
                         --std debian ignores the wasm32 library of the active toolchain
  py                     the Python package, built and installed into target/venv
  bench calendar|register
                         how fast it answers, beside crates and packages of others
  help                   this text
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match task(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("xtask: {message}");
            ExitCode::FAILURE
        }
    }
}

fn task(words: &[&str]) -> run::Result<()> {
    match words {
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        ["test"] => test::all(false),
        ["test", "--thorough"] => test::all(true),
        ["py"] => python::develop(&Shell::terminal()),
        ["bench", "calendar"] => bench::calendar(&Shell::terminal()),
        ["bench", "register"] => bench::register(&Shell::terminal()),
        ["wasm", options @ ..] => {
            let (out, debian) = wasm_options(options)?;
            wasm::build(&Shell::terminal(), &out, debian)
        }
        _ => Err(format!("no such task: `{}`\n\n{HELP}", words.join(" "))),
    }
}

fn wasm_options(mut words: &[&str]) -> run::Result<(PathBuf, bool)> {
    let (mut out, mut debian) = (paths::npm_package(), false);
    loop {
        words = match words {
            [] => return Ok((out, debian)),
            ["--out", folder, rest @ ..] => {
                out = PathBuf::from(folder);
                rest
            }
            ["--std", "debian", rest @ ..] => {
                debian = true;
                rest
            }
            _ => return Err(format!("`wasm` takes no `{}`\n\n{HELP}", words.join(" "))),
        };
    }
}
