//! The checks of the project, in the order in which they run.

use std::fs;
use std::process::Command;

use crate::run::{Result, Shell, cargo};
use crate::{chromium, node, paths, python, summary, test, wasm};

pub(crate) struct Step {
    pub(crate) name: &'static str,
    pub(crate) needs: &'static [&'static str],
    /// Gives the lines to show when all is well.
    pub(crate) run: fn(&Shell) -> Result<Vec<String>>,
}

pub(crate) const STEPS: &[Step] = &[
    Step { name: "format", needs: &[], run: format },
    Step { name: "clippy", needs: &[], run: clippy },
    Step { name: "rust tests", needs: &[], run: rust_tests },
    Step { name: "doc tests", needs: &[], run: doc_tests },
    Step { name: "docs", needs: &[], run: docs },
    Step { name: "rust example", needs: &[], run: rust_example },
    Step { name: "python build", needs: &[], run: python_build },
    Step { name: "python tests", needs: &["python build"], run: python_tests },
    Step { name: "python types", needs: &["python build"], run: python_types },
    Step { name: "python example", needs: &["rust example", "python build"], run: python_example },
    Step { name: "council year", needs: &["python build"], run: council_year },
    Step { name: "workshop year", needs: &["python build"], run: workshop_year },
    Step { name: "wasm build", needs: &[], run: wasm_build },
    Step { name: "npm tools", needs: &[], run: npm_tools },
    Step { name: "typescript", needs: &["wasm build", "npm tools"], run: typescript },
    Step { name: "node tests", needs: &["wasm build", "npm tools"], run: node_tests },
    Step { name: "same vectors", needs: &["rust tests", "python tests", "node tests"], run: same_vectors },
    Step { name: "chromium", needs: &["npm tools"], run: browser },
    Step { name: "browser tests", needs: &["wasm build", "chromium"], run: browser_tests },
];

fn format(shell: &Shell) -> Result<Vec<String>> {
    quiet(shell, cargo().args(["fmt", "--all", "--check"]))
}

fn clippy(shell: &Shell) -> Result<Vec<String>> {
    quiet(shell, cargo().args(["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"]))
}

fn rust_tests(shell: &Shell) -> Result<Vec<String>> {
    // cargo test swallows what a passing test prints; the number of vectors is among it.
    let mut command = cargo();
    command.args(["test", "--workspace", "--lib", "--bins", "--tests", "--no-fail-fast", "--", "--show-output"]);
    counted(shell, &mut command, "rust tests")
}

fn doc_tests(shell: &Shell) -> Result<Vec<String>> {
    counted(shell, cargo().args(["test", "--doc", "--package", "klikks-core"]), "doc tests")
}

fn docs(shell: &Shell) -> Result<Vec<String>> {
    quiet(shell, cargo().args(["doc", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "--deny warnings"))
}

fn rust_example(shell: &Shell) -> Result<Vec<String>> {
    let text = shell.read(cargo().args(["run", "--quiet", "--example", "nrw_2022"]))?;
    paths::write(&test::log("rust example"), &text)?;
    Ok(Vec::new())
}

fn python_build(shell: &Shell) -> Result<Vec<String>> {
    python::develop(shell)?;
    Ok(Vec::new())
}

fn python_tests(shell: &Shell) -> Result<Vec<String>> {
    paths::some_files("tests/python", ".py")?;
    // pytest swallows what a passing test prints unless it is asked for.
    counted(shell, python::tool("pytest").args(["-rP", "-p", "no:cacheprovider", "tests/python"]), "python tests")
}

fn python_types(shell: &Shell) -> Result<Vec<String>> {
    let mut mypy = python::tool("mypy");
    mypy.args(["--strict", "--cache-dir", "target/mypy", "klikks-py/python"]);
    shell.run(
        mypy.args(paths::some_files("examples", ".py")?)
            .args(paths::some_files("examples/lot", ".py")?)
            .args(paths::some_files("examples/council_year", ".py")?),
    )?;
    // The stub of the native module is written by hand; this compares it with the module.
    quiet(shell, python::tool("stubtest").arg("klikks._native"))
}

fn python_example(shell: &Shell) -> Result<Vec<String>> {
    let text = shell.read(python::tool("python").arg("examples/nrw_2022.py").env("PYTHONUTF8", "1"))?;
    let expected = paths::read(&test::log("rust example"))?;
    let same = text.lines().eq(expected.lines());
    if same {
        return Ok(Vec::new());
    }
    shell.note(&format!("--- Rust\n{expected}--- Python\n{text}"));
    Err("prints something else than the Rust example".to_owned())
}

/// One year of a town hall, from the information evening to the report; its files are written and read again.
fn council_year(shell: &Shell) -> Result<Vec<String>> {
    let folder = paths::target().join("council-year");
    let text = shell.read(python::tool("python").arg("examples/council_year/year.py").arg(&folder).env("PYTHONUTF8", "1"))?;
    if !text.contains("Bericht an den Rat: Leichlingen") {
        return Err("prints no report to the council".to_owned());
    }
    for file in
        ["journal.jsonl", "personen.json", "termine.ics", "ablauf.md", "ratsbericht.md", "ratsbericht.html", "programm.csv"]
    {
        if paths::read(&folder.join(file))?.is_empty() {
            return Err(format!("{file} is empty"));
        }
    }
    Ok(Vec::new())
}

/// A year of workshops from a register, and planned anew; every calendar is written.
fn workshop_year(shell: &Shell) -> Result<Vec<String>> {
    let folder = paths::target().join("workshops");
    let text = shell.read(python::tool("python").arg("examples/plan_register.py").arg(&folder).env("PYTHONUTF8", "1"))?;
    if !["ohne Termin: 0", "hält den Termin statt M1", "verlegt von"].iter().all(|said| text.contains(said)) {
        return Err("tells nothing of a plan, of who steps in, or of what moves".to_owned());
    }
    for file in ["ahlrode.ics", "ilmstein.ics", "M1.ics", "M3.ics"] {
        if !paths::read(&folder.join(file))?.contains("BEGIN:VEVENT") {
            return Err(format!("{file} holds no event"));
        }
    }
    Ok(Vec::new())
}

fn wasm_build(shell: &Shell) -> Result<Vec<String>> {
    wasm::build(shell, &paths::npm_package(), false)?;
    let log = fs::read_to_string(test::log("wasm build")).unwrap_or_default();
    Ok(log.lines().filter(|line| line.contains("_bg.wasm: ")).map(str::to_owned).collect())
}

fn npm_tools(shell: &Shell) -> Result<Vec<String>> {
    node::tools(shell)?;
    Ok(Vec::new())
}

fn typescript(shell: &Shell) -> Result<Vec<String>> {
    paths::some_files("tests/node", ".ts")?;
    quiet(shell, node::script("typescript/bin/tsc").args(["--noEmit", "--project", "tests/node"]))
}

fn node_tests(shell: &Shell) -> Result<Vec<String>> {
    counted(shell, &mut node::tests("tests/node")?, "node tests")
}

fn same_vectors(shell: &Shell) -> Result<Vec<String>> {
    let mut counts = Vec::new();
    for runner in ["rust tests", "python tests", "node tests"] {
        let said = summary::vectors(&paths::read(&test::log(runner))?);
        shell.note(&format!("{runner}: {}", if said.is_empty() { "nothing".to_owned() } else { said.join(", ") }));
        counts.push(said);
    }
    match counts.as_slice() {
        [rust, python, node] if rust.len() == 1 && rust == python && python == node => Ok(Vec::new()),
        _ => Err("the three runners must each say how many vectors they ran, and say the same".to_owned()),
    }
}

fn browser(shell: &Shell) -> Result<Vec<String>> {
    Ok(vec![chromium::find_or_install(shell)?.display().to_string()])
}

fn browser_tests(shell: &Shell) -> Result<Vec<String>> {
    let mut command = node::tests("tests/browser")?;
    counted(shell, command.env("KLIKKS_CHROMIUM", chromium::find_or_install(shell)?), "browser tests")
}

fn quiet(shell: &Shell, command: &mut Command) -> Result<Vec<String>> {
    shell.run(command).map(|()| Vec::new())
}

fn counted(shell: &Shell, command: &mut Command, step: &str) -> Result<Vec<String>> {
    shell.run(command)?;
    let output = paths::read(&test::log(step))?;
    if summary::ran_tests(&output) { Ok(summary::lines(&output)) } else { Err("ran no test".to_owned()) }
}
