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

/// A module without what only the splitter needs: more than half of one that is not split.
pub(crate) fn unmarked(wasm: &[u8]) -> Result<Vec<u8>> {
    let (header, mut rest) = wasm.split_at_checked(8).context("not a module")?;
    let mut kept = header.to_vec();
    while let Some((&kind, after)) = rest.split_first() {
        let (size, content) = number(after)?;
        let (content, next) = content.split_at_checked(size).context("half a section")?;
        // Sections of kind 0 begin with their name.
        let is_mark = kind == 0 && {
            let (length, name) = number(content)?;
            let name = name.get(..length).context("half a name")?;
            name == b"linking" || name.starts_with(b"reloc.")
        };
        if !is_mark {
            kept.extend_from_slice(&rest[..rest.len() - next.len()]);
        }
        rest = next;
    }
    Ok(kept)
}

/// A number as WebAssembly writes it, seven bits to a byte, and what follows it.
fn number(bytes: &[u8]) -> Result<(usize, &[u8])> {
    let mut value = 0;
    for (at, byte) in bytes.iter().take(5).enumerate() {
        value |= usize::from(byte & 0x7f) << (7 * at);
        if byte & 0x80 == 0 {
            return Ok((value, &bytes[at + 1..]));
        }
    }
    bail!("a number that does not end")
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_splitter_needs_is_taken_out() -> Result<()> {
        let header = b"\0asm\x01\0\0\0";
        let long = [&[0, 0x85, 0x01, 4][..], b"name", &[7; 128]].concat();
        let sections: [&[u8]; 4] = [
            b"\x01\x01\0",
            &long,
            b"\0\x0a\x07linking\x02\x08",
            b"\0\x0c\x0areloc.CODE\x01",
        ];
        let wasm = [&header[..], &sections.concat()].concat();
        let kept = [&header[..], sections[0], sections[1]].concat();
        assert!(unmarked(&wasm)? == kept);
        assert!(unmarked(&wasm[..wasm.len() - 1]).is_err());
        assert!(unmarked(b"").is_err());
        Ok(())
    }
}
