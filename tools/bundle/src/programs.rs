//! The two wasm programs and the bindings around them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::order;

/// What a program adds to the extension: files by their path in it.
pub type Files = BTreeMap<String, Vec<u8>>;

/// What cargo is to build for the worker, and for the pages: two runs, for the features of one would be linked into the other.
const WORKER: &[&str] = &["--bin", "door", "--bin", "background"];
const INTERFACE: &[&str] = &["--bin", "pages", "--features", "interface"];

/// Builds the programs. The worker's module is `background_bg.wasm`, its bindings `background_glue.js` (the entry, `background.js`, is
/// written by hand); before it stands `door_bg.wasm`; the interface's are `pages_bg.wasm` and `pages_glue.js`.
pub fn build(root: &Path) -> Result<Files> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let target = "wasm32-unknown-unknown";
    for programs in [WORKER, INTERFACE] {
        let built = Command::new(&cargo)
            .current_dir(root)
            .args(["build", "--profile", "wasm", "--target", target])
            .args(programs)
            .env("CARGO_ENCODED_RUSTFLAGS", flags(root)?)
            .status()
            .context("cargo could not be started")?;
        if !built.success() {
            bail!("the wasm programs do not build (is the target there? rustup target add {target})");
        }
    }
    let folder = target_folder(root).join(target).join("wasm");
    let mut files = Files::new();
    for name in ["door", "background", "pages"] {
        bind(root, &folder.join(name).with_extension("wasm"), name, &mut files).with_context(|| format!("bindings of {name}"))?;
    }
    Ok(files)
}

/// Panics name the file they happen in. Not by its place on this machine: the same source gives the same module everywhere, and a smaller
/// one.
fn flags(root: &Path) -> Result<String> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    let mut prefixes = vec![root.to_owned()];
    if let Some(registries) = home.map(|home| home.join("registry/src")).filter(|folder| folder.is_dir()) {
        for registry in fs::read_dir(&registries).with_context(|| format!("reading {}", registries.display()))? {
            prefixes.push(registry?.path());
        }
    }
    let mut flags: Vec<_> = prefixes
        .iter()
        .map(|prefix| format!("--remap-path-prefix={}/=", prefix.display()))
        .collect();
    // Views of one erased type instead of a type each: a tenth off the interface (leptos documents the flag for it).
    flags.extend(["--cfg", "erase_components"].map(str::to_owned));
    Ok(flags.join("\x1f"))
}

fn names(module: &[u8], folder: &Path) -> bool {
    let folder = folder.as_os_str().as_encoded_bytes();
    module.windows(folder.len()).any(|window| window == folder)
}

fn target_folder(root: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), Into::into)
}

fn bind(root: &Path, program: &Path, name: &str, files: &mut Files) -> Result<()> {
    let mut output = Bindgen::new()
        .input_path(program)
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        // After a panic the worker begins anew with the same module; nothing is lost, because only what is stored counts.
        .reset_state_function(name == "background")
        .generate_output()?;
    for (identifier, list) in output.snippets() {
        for (i, js) in list.iter().enumerate() {
            files.insert(format!("snippets/{identifier}/inline{i}.js"), js.clone().into_bytes());
        }
    }
    for (path, js) in output.local_modules() {
        files.insert(format!("snippets/{path}"), js.clone().into_bytes());
    }
    files.insert(format!("{name}_glue.js"), output.js().as_bytes().to_vec());
    let module = order::grouped(&optimized(root, &output.wasm_mut().emit_wasm(), &program.with_extension("bound"))?)?;
    if names(&module, root) {
        bail!("{name}_bg.wasm names a folder of this machine");
    }
    files.insert(format!("{name}_bg.wasm"), module);
    Ok(())
}

/// What Rust's wasm32 target may use: `wasm-opt` has to be told, and writes nothing else. With `gc` it may also rewrite the types of
/// functions, which takes another 1 % off the worker. Every browser that the manifest admits has all (`gc`: Chromium 119, Firefox 120).
const FEATURES: &[&str] = &[
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-gc",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Functions stay apart even where they have one caller only, beyond this many bytes. Browsers compile a function when it is first called:
/// with everything drawn into one function of 85 KB, a woken worker compiled all of that before its first answer.
const ONE_CALLER: &str = "--one-caller-inline-max-function-size=400";

/// The tables stay in one piece. Cut up wherever they hold a few zeros, they are 2 KB shorter, and 2 KB longer when they are packed.
const ONE_PIECE: &str = "--skip-pass=memory-packing";

/// What is asked of `wasm-opt`.
const PASSES: &[&str] = &["--merge-similar-functions", "-Oz", "-Oz", ONE_CALLER, ONE_PIECE];

/// The module through `wasm-opt`, which takes 4 % off the worker in half a minute (the second round a tenth of it). It is npm's, pinned, so that the result is the
/// same everywhere; Debian 12's (108) accepts the modules and breaks them: the table of JavaScript values is taken for that of functions.
/// Input and result stay beside the program, and an unchanged module is not sent through again.
fn optimized(root: &Path, module: &[u8], beside: &Path) -> Result<Vec<u8>> {
    let (before, after) = (beside.with_extension("bound.wasm"), beside.with_extension("optimized.wasm"));
    if fs::read(&before).is_ok_and(|known| known == module) && after.exists() {
        return fs::read(&after).with_context(|| format!("reading {}", after.display()));
    }
    // The old result goes first: a run that breaks off must not leave it beside the new input.
    if after.exists() {
        fs::remove_file(&after).with_context(|| format!("removing {}", after.display()))?;
    }
    fs::write(&before, module).with_context(|| format!("writing {}", before.display()))?;
    let unfinished = beside.with_extension("unfinished.wasm");
    let done = Command::new("node")
        .arg(root.join("node_modules/binaryen/bin/wasm-opt"))
        .args(PASSES)
        .arg("--output")
        .args([&unfinished, &before])
        .args(FEATURES)
        .status()
        .context("node could not be started")?;
    if !done.success() {
        bail!("wasm-opt refused {} (is it there? npm ci)", before.display());
    }
    fs::rename(&unfinished, &after).with_context(|| format!("writing {}", after.display()))?;
    fs::read(&after).with_context(|| format!("reading {}", after.display()))
}
