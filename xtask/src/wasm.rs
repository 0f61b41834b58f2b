//! The npm package: the browser build, the JavaScript that wasm-bindgen writes for it, and ours from `klikks-wasm/npm`.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;

use wasm_bindgen_cli_support::{Bindgen, EncodeInto};

use crate::paths;
use crate::run::{Result, Shell, cargo};
use crate::wasm_std::{Std, TARGET};

/// A download for the browser: what it is built with, and what its files are called.
struct Part {
    profile: &'static str,
    feature: &'static str,
    name: &'static str,
}

const SMALL: &str = "wasm";
const FAST: &str = "wasm-planner";

/// A page that shows the element or plans downloads no more than that asks for.
const PARTS: [Part; 3] = [
    Part { profile: SMALL, feature: "full", name: "klikks" },
    Part { profile: SMALL, feature: "element", name: "klikks-element" },
    Part { profile: FAST, feature: "planner", name: "klikks-planner" },
];

pub(crate) fn build(shell: &Shell, out: &Path, debian: bool) -> Result<()> {
    let npm = paths::root().join("klikks-wasm/npm");
    let version = concat!("\"version\": \"", env!("CARGO_PKG_VERSION"), "\"");
    if !paths::read(&npm.join("package.json"))?.contains(version) {
        return Err(format!("klikks-wasm/npm/package.json must say {version}, as Cargo.toml does"));
    }
    let std = Std::find(shell, debian)?;
    drop(fs::remove_dir_all(out));
    let make = |profile| {
        PARTS.iter().filter(|part| part.profile == profile).try_for_each(|part| {
            let target = compile(shell, &std, part)?;
            bind(&target.join(TARGET).join(profile).join("klikks_wasm.wasm"), out, part)
        })
    };
    // The profiles share nothing, and each compiles one large crate after the other.
    let (small, fast) = thread::scope(|scope| {
        let fast = scope.spawn(|| make(FAST));
        (make(SMALL), fast.join())
    });
    small?;
    fast.map_err(|_| "the build of the planner broke off".to_owned())??;
    for file in paths::some_files("klikks-wasm/npm", "")?.iter().filter(|file| file.is_file()) {
        paths::copy(file, &out.join(file.file_name().unwrap_or_default()))?;
    }
    PARTS.iter().try_for_each(|part| size(out, part).map(|said| shell.note(&said)))
}

fn compile(shell: &Shell, std: &Std, part: &Part) -> Result<std::path::PathBuf> {
    // Panic messages name source files; a reader of the package has no use for the builder's folders.
    let registry = std::env::var_os("CARGO_HOME")
        .map_or_else(|| std::env::home_dir().unwrap_or_default().join(".cargo"), std::path::PathBuf::from);
    let mut flags = vec![format!("--remap-path-prefix={}=/cargo", registry.display())];
    let mut command = cargo();
    let mut target = paths::target();
    if let Std::Debian { sysroot, linker } = std {
        flags.push(format!("--sysroot={}", sysroot.display()));
        command.env("RUSTC", "/usr/bin/rustc");
        if let Some(linker) = linker {
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
        }
        // Two compilers in one folder would undo each other's work.
        target.push("debian");
    }
    command
        // Either of these would silently replace the flags of the target, and with them the sysroot.
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags.join(" "))
        .args(["build", "--profile", part.profile, "--target", TARGET, "--package", "klikks-wasm"])
        .args(["--no-default-features", "--features", part.feature, "--target-dir"])
        .arg(&target);
    shell.run(&mut command)?;
    Ok(target)
}

fn bind(wasm: &Path, out: &Path, part: &Part) -> Result<()> {
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(wasm)
        .out_name(part.name)
        .typescript(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        // The library's default differs from the program's: without this line load() finds no file by itself.
        .omit_default_module_path(false)
        .encode_into(EncodeInto::Always);
    let generated = bindgen.web(true).and_then(|bindgen| bindgen.generate(out));
    generated.map_err(|error| format!("wasm-bindgen: {error:#}"))
}

fn size(out: &Path, part: &Part) -> Result<String> {
    let name = format!("{}_bg.wasm", part.name);
    let wasm = out.join(&name);
    let raw = fs::metadata(&wasm).map_err(|error| format!("{}: {error}", wasm.display()))?.len();
    let packed = Command::new("gzip").arg("-9c").arg(&wasm).output().map(|output| output.stdout.len());
    let packed = packed.map_or_else(|_| "no gzip here to measure with".to_owned(), |bytes| format!("{bytes} gzip"));
    Ok(format!("{name}: {raw} bytes, {packed}"))
}
