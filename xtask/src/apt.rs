//! System packages on Debian and its kin. Elsewhere, and for users who may not install, a sentence says what to do.

use std::process::{Command, Stdio};
use std::sync::Once;

use crate::paths;
use crate::run::{Result, Shell};

static UPDATED: Once = Once::new();

/// Installs packages; `otherwise` is the advice for systems where this program cannot.
pub(crate) fn install(shell: &Shell, packages: &[&str], otherwise: &str) -> Result<()> {
    if paths::program(&["apt-get"]).is_none() {
        return Err(otherwise.to_owned());
    }
    let wanted = packages.join(" ");
    let by_hand = format!("sudo apt-get install --no-install-recommends {wanted}");
    let Some(start) = start() else {
        let reason = "this needs root or a sudo that asks no password";
        return Err(format!("{reason}; run: {by_hand}"));
    };
    let apt = |words: &[&str]| {
        let mut command = Command::new("env");
        if start == Start::Sudo {
            command = Command::new("sudo");
            command.args(["-n", "env"]);
        }
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]);
        // Its output is shown only when it fails.
        shell.read(command.args(words)).map(drop)
    };

    shell.note(&format!("installing {wanted} by apt-get"));
    let mut updated = Ok(());
    UPDATED.call_once(|| updated = apt(&["update"]));
    let install = [&["install", "-y", "--no-install-recommends"], packages].concat();
    let installed = updated.and_then(|()| apt(&install));
    installed.map_err(|error| format!("{error}; by hand: {by_hand}"))
}

/// How a command gets the rights to install.
#[derive(PartialEq)]
enum Start {
    AsRoot,
    Sudo,
}

fn start() -> Option<Start> {
    let user = Command::new("id").arg("-u").output().ok()?;
    if user.stdout.trim_ascii() == b"0" {
        return Some(Start::AsRoot);
    }
    let mut silent = Command::new("sudo");
    silent.args(["-n", "true"]).stdin(Stdio::null());
    silent.output().ok()?.status.success().then_some(Start::Sudo)
}
