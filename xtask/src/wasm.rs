//! The npm package: the browser build, the JavaScript that wasm-bindgen writes for it, and ours from `klikks-wasm/npm`.

use std::fs;
use std::path::Path;
use std::process::Command;

use wasm_bindgen_cli_support::{Bindgen, EncodeInto};

use crate::paths;
use crate::run::{Result, Shell, cargo};
use crate::wasm_std::{Std, TARGET};

pub(crate) fn build(shell: &Shell, out: &Path, debian: bool) -> Result<()> {
    let npm = paths::root().join("klikks-wasm/npm");
    let version = concat!("\"version\": \"", env!("CARGO_PKG_VERSION"), "\"");
    if !paths::read(&npm.join("package.json"))?.contains(version) {
        return Err(format!("klikks-wasm/npm/package.json must say {version}, as Cargo.toml does"));
    }
    let target = compile(shell, &Std::find(shell, debian)?)?;
    drop(fs::remove_dir_all(out));
    bind(&target.join(TARGET).join("wasm/klikks_wasm.wasm"), out)?;
    for file in paths::some_files("klikks-wasm/npm", "")?.iter().filter(|file| file.is_file()) {
        paths::copy(file, &out.join(file.file_name().unwrap_or_default()))?;
    }
    shell.note(&size(&out.join("klikks_bg.wasm"))?);
    Ok(())
}

fn compile(shell: &Shell, std: &Std) -> Result<std::path::PathBuf> {
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
        .args(["build", "--profile", "wasm", "--target", TARGET, "--package", "klikks-wasm", "--target-dir"])
        .arg(&target);
    shell.run(&mut command)?;
    Ok(target)
}

fn bind(wasm: &Path, out: &Path) -> Result<()> {
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(wasm)
        .out_name("klikks")
        .typescript(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        // The library's default differs from the program's: without this line load() finds no file by itself.
        .omit_default_module_path(false)
        .encode_into(EncodeInto::Always);
    let generated = bindgen.web(true).and_then(|bindgen| bindgen.generate(out));
    generated.map_err(|error| format!("wasm-bindgen: {error:#}"))
}

fn size(wasm: &Path) -> Result<String> {
    let raw = fs::metadata(wasm).map_err(|error| format!("{}: {error}", wasm.display()))?.len();
    let packed = Command::new("gzip").arg("-9c").arg(wasm).output().map(|output| output.stdout.len());
    let packed = packed.map_or_else(|_| "no gzip here to measure with".to_owned(), |bytes| format!("{bytes} gzip"));
    Ok(format!("klikks_bg.wasm: {raw} bytes, {packed}"))
}
