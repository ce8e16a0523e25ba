//! The two wasm programs and the bindings around them.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

/// What a program adds to the extension: files by their path in it.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Builds both programs. The worker's module is `background_bg.wasm`, its bindings `background_glue.js` (the entry, `background.js`, is
/// written by hand); the interface's are `pages_bg.wasm` and `pages_glue.js`.
pub fn build(root: &Path) -> Result<Files> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let target = "wasm32-unknown-unknown";
    let built = Command::new(cargo)
        .current_dir(root)
        .args([
            "build",
            "--profile",
            "wasm",
            "--target",
            target,
            "--bin",
            "background",
            "--bin",
            "pages",
        ])
        .status()
        .context("cargo could not be started")?;
    if !built.success() {
        bail!("the wasm programs do not build (is the target there? rustup target add {target})");
    }
    let folder = target_folder(root).join(target).join("wasm");
    let mut files = Files::new();
    for name in ["background", "pages"] {
        bind(&folder.join(name).with_extension("wasm"), name, &mut files).with_context(|| format!("bindings of {name}"))?;
    }
    Ok(files)
}

fn target_folder(root: &Path) -> std::path::PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), Into::into)
}

fn bind(program: &Path, name: &str, files: &mut Files) -> Result<()> {
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
    files.insert(format!("{name}_bg.wasm"), output.wasm_mut().emit_wasm());
    Ok(())
}
