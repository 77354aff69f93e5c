//! Where something is written to.

use std::{
    fmt::Display,
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

use super::failure::Failure;

/// Standard output; colours are left out where they would not be seen.
pub(super) struct Output(Box<dyn Write>);

impl Output {
    /// Standard output.
    pub fn standard() -> Self {
        Self(Box::new(anstream::stdout()))
    }

    /// Writes text. It is there before this returns.
    pub fn text(&mut self, text: &str) -> Result<(), Failure> {
        (self.0.write_all(text.as_bytes()))
            .and_then(|()| self.0.flush())
            .map_err(|error| Failure::writing("standard output", error))
    }

    /// Writes bytes as they are.
    pub fn bytes(bytes: &[u8]) -> Result<(), Failure> {
        let mut stdout = io::stdout().lock();
        (stdout.write_all(bytes))
            .and_then(|()| stdout.flush())
            .map_err(|error| Failure::writing("standard output", error))
    }

    /// Writes text, and a line feed after it.
    pub fn line(&mut self, text: &str) -> Result<(), Failure> {
        self.text(&format!("{text}\n"))
    }
}

/// Says on standard error what is wrong.
pub(super) fn complain(wrong: impl Display) {
    let sentence = visible(&wrong.to_string());
    // Where nobody hears it, the exit code must do.
    writeln!(anstream::stderr(), "error: {sentence}").ok();
}

/// Text that a terminal only shows: what would move its cursor, change its
/// colours or turn the line around is replaced.
pub(super) fn visible(text: &str) -> String {
    let shown = |it: char| match it {
        '\n' | '\t' => it,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        _ if it.is_control() => '\u{fffd}',
        _ => it,
    };
    text.chars().map(shown).collect()
}

/// A file to be written, which may be there already.
#[derive(Debug)]
pub(super) struct Target {
    path: PathBuf,
    /// What is there: a pipe or a device takes what is written and cannot be
    /// replaced.
    special: bool,
}

impl Target {
    /// A file that is none of those that are read.
    pub fn of<'a>(path: &Path, mut read: impl Iterator<Item = &'a Path>) -> Result<Self, Failure> {
        if read.any(|it| same_file::is_same_file(it, path).unwrap_or(false)) {
            return Err(Failure::OverwritesInput(path.to_owned()));
        }
        // A link is followed: what it leads to is written.
        let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let special = match fs::metadata(&path) {
            Ok(there) if there.is_dir() => return Err(Failure::Folder(path)),
            Ok(there) => !there.is_file(),
            Err(_) => false,
        };
        if !folder(&path).is_dir() {
            return Err(Failure::NotFound(folder(&path).to_owned()));
        }
        Ok(Self { path, special })
    }

    /// Writes the whole file or leaves what was there.
    pub fn write(&self, bytes: &[u8]) -> Result<(), Failure> {
        let written = if self.special {
            File::create(&self.path).and_then(|mut it| it.write_all(bytes))
        } else {
            self.replace(bytes)
        };
        written.map_err(|error| Failure::writing(&format!("`{}`", self.path.display()), error))
    }

    fn replace(&self, bytes: &[u8]) -> io::Result<()> {
        let mut builder = tempfile::Builder::new();
        builder.prefix(".needs-catch-");
        let permissions = fs::metadata(&self.path).map(|it| it.permissions());
        #[cfg(unix)]
        if permissions.is_err() {
            use std::os::unix::fs::PermissionsExt as _;
            // As any new file; what the user's mask takes away is taken away.
            builder.permissions(fs::Permissions::from_mode(0o666));
        }
        let mut beside = builder.tempfile_in(folder(&self.path))?;
        if let Ok(permissions) = permissions {
            beside.as_file().set_permissions(permissions)?;
        }
        beside.write_all(bytes)?;
        beside.as_file().sync_all()?;
        beside.persist(&self.path)?;
        Ok(())
    }
}

/// The folder a file is in.
fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}
