//! What the first question does not need is split off the module.
//!
//! The crate names the pages that come later (`src/app/pages/later.rs`); everything that only they
//! reach goes with them into a module of its own. The splitter moves functions from one to the
//! other by the linker's relocations, which `.cargo/config.toml` asks it to keep.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow, bail};
use wasm_split_cli_support::{Options, transform};

/// The script that fetches the split modules; the main module imports it.
const LOADER: &str = "./__wasm_split.js";

/// Splits `wasm`: what is needed first goes to `main`, the rest and its loader into `package`.
///
/// The loader asks for exports of the main module, so it is told the name of its glue.
pub(crate) fn split(wasm: &Path, main: &Path, package: &Path, glue: &str) -> Result<Vec<PathBuf>> {
    let input = fs::read(wasm).with_context(|| format!("cannot read {}", wasm.display()))?;
    let mut options = Options::new(&input);
    options.output_dir = package;
    options.main_out_path = main;
    options.link_name = LOADER;
    options.main_module = glue;
    let modules = transform(options)
        .map_err(|error| anyhow!("the module could not be split: {error:#}"))?
        .split_modules;
    name_modules(&package.join(LOADER), &modules)?;
    Ok(modules)
}

/// Has the loader import the addresses of its modules, so that esbuild gives them hashed names.
fn name_modules(loader: &Path, modules: &[PathBuf]) -> Result<()> {
    let mut script = fs::read_to_string(loader)?;
    for (number, module) in modules.iter().enumerate() {
        let name = module.file_name().unwrap_or_default().to_string_lossy();
        let address = format!("\"./{name}\"");
        if script.matches(&address).count() != 1 {
            bail!("the loader of the split modules does not name {name} once");
        }
        script = script.replace(&address, &format!("module{number}"));
        script.insert_str(0, &format!("import module{number} from {address};\n"));
    }
    fs::write(loader, script)?;
    Ok(())
}
