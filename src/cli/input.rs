//! Where something is read from.

use std::{
    ffi::OsString,
    fs::File,
    io::{self, Read as _},
    path::{Path, PathBuf},
};

use walkdir::WalkDir;

use super::failure::Failure;

/// Bytes that are read at most: no file of ours comes near, and a device that
/// never ends does not fill the memory.
const LIMIT: u64 = 256 << 20;

/// A file, or standard input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Input {
    /// Standard input, typed as `-`.
    Standard,
    /// A file or, until [`unfolded`] has looked, a folder.
    Path(PathBuf),
}

impl From<OsString> for Input {
    fn from(typed: OsString) -> Self {
        if typed == "-" {
            Self::Standard
        } else {
            Self::Path(typed.into())
        }
    }
}

impl Input {
    /// What it is called in a sentence and in the output.
    pub fn name(&self) -> String {
        match self {
            Self::Standard => "<stdin>".to_owned(),
            Self::Path(path) => path.display().to_string(),
        }
    }

    /// Its path, if it is a file.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::Standard => None,
            Self::Path(path) => Some(path),
        }
    }

    /// Everything in it.
    pub fn read(&self) -> Result<Vec<u8>, Failure> {
        let mut bytes = Vec::new();
        let read = match self {
            Self::Standard => io::stdin().take(LIMIT + 1).read_to_end(&mut bytes),
            Self::Path(path) => {
                File::open(path).and_then(|it| it.take(LIMIT + 1).read_to_end(&mut bytes))
            }
        };
        let name = || self.name();
        match read {
            Err(error) => Err(Failure::Unreadable {
                name: name(),
                error,
            }),
            Ok(read) if u64::try_from(read).is_ok_and(|it| it > LIMIT) => Err(Failure::TooLarge {
                name: name(),
                limit: LIMIT,
            }),
            Ok(_) => Ok(bytes),
        }
    }
}

/// The files that are meant, where a folder will not do.
///
/// # Errors
/// Where a name leads nowhere, or to a folder.
pub(super) fn files(inputs: &[Input]) -> Result<&[Input], Failure> {
    for path in inputs.iter().filter_map(Input::path) {
        if !path.exists() {
            return Err(Failure::NotFound(path.to_owned()));
        }
        if path.is_dir() {
            return Err(Failure::Folder(path.to_owned()));
        }
    }
    Ok(inputs)
}

/// The files that are meant: a folder stands for all files in it, however deep,
/// that end in one of these, by name. Hidden ones and folders behind links are
/// passed over.
///
/// # Errors
/// Where a name leads nowhere, or a folder holds nothing of the kind.
pub(super) fn unfolded(
    inputs: &[Input],
    endings: &[&str],
    kind: &'static str,
) -> Result<Vec<Input>, Failure> {
    let mut files = Vec::new();
    for input in inputs {
        let Some(path) = input.path() else {
            files.push(input.clone());
            continue;
        };
        if !path.exists() {
            return Err(Failure::NotFound(path.to_owned()));
        }
        if !path.is_dir() {
            files.push(input.clone());
            continue;
        }
        let before = files.len();
        let visible = |entry: &walkdir::DirEntry| {
            entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.')
        };
        let inside = WalkDir::new(path).sort_by_file_name().into_iter();
        for entry in inside.filter_entry(visible) {
            let entry = entry.map_err(|error| Failure::Unreadable {
                name: path.display().to_string(),
                error: error.into(),
            })?;
            let ending = entry.path().extension().and_then(|it| it.to_str());
            let wanted = ending.is_some_and(|it| endings.contains(&it));
            if wanted && entry.path().is_file() {
                files.push(Input::Path(entry.into_path()));
            }
        }
        if files.len() == before {
            let folder = path.to_owned();
            return Err(Failure::NothingInside { folder, kind });
        }
    }
    Ok(files)
}
