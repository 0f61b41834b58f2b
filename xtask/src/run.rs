//! Starts other programs and keeps or shows what they print.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::paths;

/// What went wrong, as a sentence for the person at the terminal.
pub(crate) type Result<T> = std::result::Result<T, String>;

/// Where the output of programs goes, and what is set for all of them.
pub(crate) struct Shell {
    log: Option<PathBuf>,
    thorough: bool,
}

impl Shell {
    pub(crate) fn terminal() -> Self {
        Self { log: None, thorough: false }
    }

    pub(crate) fn logging(log: &Path, thorough: bool) -> Result<Self> {
        paths::write(log, "")?;
        Ok(Self { log: Some(log.to_owned()), thorough })
    }

    pub(crate) fn note(&self, text: &str) {
        match &self.log {
            None => println!("{text}"),
            Some(log) => {
                let kept = fs::read_to_string(log).unwrap_or_default();
                drop(fs::write(log, format!("{kept}{text}\n")));
            }
        }
    }

    /// Runs a program to its end; its output goes to the terminal or into the log.
    pub(crate) fn run(&self, command: &mut Command) -> Result<()> {
        self.prepare(command);
        if let Some(log) = &self.log {
            // One file for both streams keeps their lines in order.
            let failed = |error| format!("{}: {error}", log.display());
            let file = File::options().append(true).open(log).map_err(failed)?;
            command.stdout(file.try_clone().map_err(failed)?).stderr(file);
        }
        let status = command.status().map_err(|error| cannot_start(command, &error))?;
        if status.success() { Ok(()) } else { Err(format!("{} failed: {status}", line(command))) }
    }

    /// Runs a program and gives its standard output; what it says on the other stream is kept for a failure.
    pub(crate) fn read(&self, command: &mut Command) -> Result<String> {
        self.prepare(command);
        let output = command.output().map_err(|error| cannot_start(command, &error))?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        if output.status.success() {
            return Ok(text);
        }
        self.note(&text);
        self.note(&String::from_utf8_lossy(&output.stderr));
        Err(format!("{} failed: {}", line(command), output.status))
    }

    fn prepare(&self, command: &mut Command) {
        command.stdin(Stdio::null());
        if command.get_current_dir().is_none() {
            command.current_dir(paths::root());
        }
        if self.thorough {
            command.env("KLIKKS_THOROUGH", "1");
        }
    }
}

/// The cargo that runs this program; `rustup` has already chosen it.
pub(crate) fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

pub(crate) fn line(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(command.get_program());
    std::iter::once(name)
        .chain(command.get_args().take(4))
        .map(|word| word.to_string_lossy().into_owned())
        .collect::<Vec<_>>()
        .join(" ")
}

fn cannot_start(command: &Command, error: &std::io::Error) -> String {
    format!("cannot start `{}`: {error}", command.get_program().to_string_lossy())
}
