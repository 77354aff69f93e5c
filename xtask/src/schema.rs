//! What the files look like, written where editors find it.

use std::fs;

use anyhow::{Context as _, Result};

use crate::process::{cargo, quietly, root};

/// Writes the schemas into `public/`, as the program says them.
pub(crate) fn write() -> Result<()> {
    for kind in ["questionnaire", "benchmark", "assessment"] {
        let said = quietly(
            cargo().args([
                "run",
                "--quiet",
                "--package",
                "needs-catch",
                "--",
                "schema",
                kind,
            ]),
            "the program",
        )?;
        let path = root().join(format!("public/{kind}.schema.json"));
        fs::write(&path, said).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}
