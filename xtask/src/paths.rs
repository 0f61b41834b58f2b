//! Where things are and where they go.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use crate::run::Result;

pub(crate) fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_owned()
}

pub(crate) fn target() -> PathBuf {
    root().join("target")
}

pub(crate) fn npm_package() -> PathBuf {
    target().join("npm/klikks")
}

/// The first program of these names on the search path.
pub(crate) fn program(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let ending = std::env::consts::EXE_SUFFIX;
    names
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(format!("{name}{ending}"))))
        .find(|file| file.is_file())
}

/// The files of `folder` whose names end in `ending`. A folder without any is an error: a check that found nothing to
/// check must not pass.
pub(crate) fn some_files(folder: &str, ending: &str) -> Result<Vec<PathBuf>> {
    let files = files(&root().join(folder), ending);
    if files.is_empty() { Err(format!("there is no {folder}/*{ending}")) } else { Ok(files) }
}

pub(crate) fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let named = |file: &PathBuf| file.file_name().and_then(OsStr::to_str).is_some_and(|name| name.ends_with(ending));
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(named).collect();
    files.sort();
    files
}

pub(crate) fn copy(from: &Path, to: &Path) -> Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    fs::copy(from, to).map(drop).map_err(|error| format!("cannot copy {} to {}: {error}", from.display(), to.display()))
}

pub(crate) fn write(file: &Path, text: &str) -> Result<()> {
    fs::write(file, text).map_err(|error| format!("{}: {error}", file.display()))
}

pub(crate) fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}
