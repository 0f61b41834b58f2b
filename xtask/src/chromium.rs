//! A Chromium for the browser tests: one that is there, else the system's package, else Playwright's.

use std::path::{Path, PathBuf};

use crate::run::{Result, Shell};
use crate::{apt, node, paths};

const NAMES: &[&str] =
    &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge"];

const PLACES: &[&str] = &[
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
];

const ADVICE: &str = "no Chromium, Chrome or Edge was found and none could be installed; \
                      install one, or set CHROMIUM to the path of its program";

pub(crate) fn find_or_install(shell: &Shell) -> Result<PathBuf> {
    if let Some(given) = std::env::var_os("CHROMIUM").filter(|path| !path.is_empty()) {
        let given = PathBuf::from(given);
        return if given.is_file() { Ok(given) } else { Err(format!("CHROMIUM is no file: {}", given.display())) };
    }
    if let Some(found) = find() {
        return Ok(found);
    }
    install(shell).map_err(|reason| format!("{reason}\n{ADVICE}"))?;
    find().ok_or_else(|| ADVICE.to_owned())
}

/// Where there is a package manager it decides what runs here; nothing is fetched past it.
fn install(shell: &Shell) -> Result<()> {
    if paths::program(&["apt-get"]).is_some() {
        return apt::install(shell, &["chromium"], ADVICE);
    }
    shell.run(node::script("playwright-core/cli.js").args(["install", "chromium"]))
}

fn find() -> Option<PathBuf> {
    let usual = || PLACES.iter().map(PathBuf::from).find(|file| file.is_file());
    paths::program(NAMES).or_else(usual).or_else(|| playwright(&cache()?))
}

/// Playwright keeps each browser in a folder with its build number; the layout below it differs by system and by age.
fn playwright(cache: &Path) -> Option<PathBuf> {
    let programs = [
        "chrome-linux64/chrome",
        "chrome-linux-arm64/chrome",
        "chrome-linux/chrome",
        "chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
        "chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
        "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
        "chrome-win64/chrome.exe",
        "chrome-win/chrome.exe",
    ];
    let mut browsers: Vec<PathBuf> =
        std::fs::read_dir(cache).ok()?.flatten().map(|entry| entry.path()).filter(|path| is_chromium(path)).collect();
    browsers.sort();
    let newest_first = browsers.iter().rev();
    newest_first.flat_map(|browser| programs.map(|program| browser.join(program))).find(|file| file.is_file())
}

fn is_chromium(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("chromium-"))
}

fn cache() -> Option<PathBuf> {
    if cfg!(windows) {
        return Some(PathBuf::from(std::env::var_os("LOCALAPPDATA")?).join("ms-playwright"));
    }
    let below = if cfg!(target_os = "macos") { "Library/Caches" } else { ".cache" };
    Some(std::env::home_dir()?.join(below).join("ms-playwright"))
}
