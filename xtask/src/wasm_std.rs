//! The standard library for wasm32: the active toolchain's own where it has one, else Debian's, built once and cached.
//!
//! Nothing here changes the user's Rust toolchain.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{Result, Shell, cargo};
use crate::{apt, paths};

pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Raised when the recipe below changes, so that nobody keeps a library of the old one.
const RECIPE: &str = "1";

const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_SOURCES: &str = "/usr/lib/rustlib/src/rust/library";
const ADVICE: &str = "the active Rust toolchain has no standard library for the browser; \
                      run: rustup target add wasm32-unknown-unknown";

const MANIFEST: &str = r#"[package]
name = "empty"
version = "0.0.0"
edition = "2021"

[workspace]

[profile.release]
opt-level = "s"
codegen-units = 1
panic = "abort"
"#;

/// What a build for the browser has to set.
pub(crate) enum Std {
    Native,
    Debian { sysroot: PathBuf, linker: Option<PathBuf> },
}

impl Std {
    pub(crate) fn find(shell: &Shell, debian: bool) -> Result<Self> {
        if !debian && is_native(shell)? {
            return Ok(Self::Native);
        }
        if !Path::new(DEBIAN_RUSTC).exists() || !Path::new(DEBIAN_SOURCES).join("Cargo.lock").exists() {
            apt::install(shell, &["rustc-web", "rust-web-src"], ADVICE)?;
        }
        Ok(Self::Debian { sysroot: sysroot(shell)?, linker: linker(shell)? })
    }
}

fn is_native(shell: &Shell) -> Result<bool> {
    let folder = shell.read(rustc().args(["--print", "target-libdir", "--target", TARGET]))?;
    let entries = fs::read_dir(folder.trim()).into_iter().flatten().flatten();
    Ok(entries.map(|entry| entry.file_name()).any(|name| name.to_string_lossy().starts_with("libstd-")))
}

/// The linker that comes with every toolchain of rustup; without one Debian's compiler looks for its own.
fn linker(shell: &Shell) -> Result<Option<PathBuf>> {
    let about = shell.read(rustc().arg("-vV"))?;
    let host = about.lines().find_map(|line| line.strip_prefix("host: ")).unwrap_or_default();
    let toolchain = shell.read(rustc().args(["--print", "sysroot"]))?;
    let linker = Path::new(toolchain.trim()).join("lib/rustlib").join(host).join("bin/rust-lld");
    Ok(linker.exists().then_some(linker))
}

fn sysroot(shell: &Shell) -> Result<PathBuf> {
    let compiler = shell.read(Command::new(DEBIAN_RUSTC).arg("-vV"))?;
    let stamp = format!("recipe {RECIPE}\n{compiler}");
    let sysroot = paths::target().join("wasm-sysroot");
    if fs::read_to_string(sysroot.join("stamp")).is_ok_and(|kept| kept == stamp) {
        return Ok(sysroot);
    }
    shell.note("building the standard library for the browser (once)");
    drop(fs::remove_dir_all(&sysroot));
    let libraries = sysroot.join("lib/rustlib").join(TARGET).join("lib");
    let built = compile(shell)?;
    for library in paths::files(&built, ".rlib") {
        let name = library.file_name().unwrap_or_default();
        if !name.to_string_lossy().starts_with("libempty-") {
            paths::copy(&library, &libraries.join(name))?;
        }
    }
    drop(fs::remove_dir_all(scratch()));
    // Written last: a build that was broken off leaves no stamp.
    paths::write(&sysroot.join("stamp"), &stamp)?;
    Ok(sysroot)
}

/// Compiles an empty crate and with it the library; the sources carry all that they depend on.
fn compile(shell: &Shell) -> Result<PathBuf> {
    let scratch = scratch();
    fs::create_dir_all(scratch.join("src")).map_err(|error| format!("{}: {error}", scratch.display()))?;
    paths::write(&scratch.join("src/lib.rs"), "#![no_std]\n")?;
    paths::write(&scratch.join("Cargo.toml"), MANIFEST)?;
    shell.run(
        cargo()
            .current_dir(&scratch)
            .env_remove("RUSTUP_TOOLCHAIN")
            .env_remove("RUSTFLAGS")
            .env("RUSTC", DEBIAN_RUSTC)
            .env("RUSTC_BOOTSTRAP", "1")
            // Without bitcode in the library, link-time optimisation cannot see into it.
            .env("CARGO_ENCODED_RUSTFLAGS", "-Cembed-bitcode=yes")
            .args(["build", "--quiet", "--release", "--offline", "--target", TARGET, "--target-dir", "target"])
            .args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"])
            .args(["--config", "source.crates-io.replace-with='vendored'"])
            .args(["--config", &format!("source.vendored.directory='{DEBIAN_SOURCES}/vendor'")]),
    )?;
    Ok(scratch.join("target").join(TARGET).join("release/deps"))
}

fn scratch() -> PathBuf {
    paths::target().join("wasm-std")
}

fn rustc() -> Command {
    Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
}
