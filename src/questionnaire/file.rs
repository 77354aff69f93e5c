//! The one door: from the text of a file to what it says.

use super::{
    Problem, ProblemKind,
    field::Field,
    lint, mistake,
    node::{self, Content},
    reader::Reader,
};

/// Reads what a file says, noting what is wrong with it.
pub(super) type Check<T> = fn(&mut Reader, &Field<'_>) -> Option<T>;

/// Looks over a file for what may not be meant.
pub(super) type Lint = fn(&mut Reader, &Field<'_>);

/// Reads a file for its author: with every problem, errors and warnings.
pub(super) fn read<T>(
    yaml: &str,
    check: Check<T>,
    lint: Lint,
) -> Result<(T, Vec<Problem>), Vec<Problem>> {
    let file = node::parse(yaml).map_err(|stop| mistake::problems(yaml, stop))?;
    let mut reader = Reader::with(file.problems);
    let root = Field::root(&file.root);
    if matches!(root.node.content, Content::Nothing) {
        reader.note(&root, ProblemKind::Empty);
        return reader.finish(None);
    }
    let value = check(&mut reader, &root);
    lint(&mut reader, &root);
    lint::directions(&mut reader, &root, yaml);
    reader.finish(value)
}

/// Reads a file for whom it is enough to know whether it is valid. What only
/// an author needs is not even reached from here, so that the first load of
/// the application comes without it.
pub(super) fn valid<T>(yaml: &str, check: Check<T>) -> Option<T> {
    let file = node::parse(yaml).ok()?;
    let mut reader = Reader::with(file.problems);
    let value = check(&mut reader, &Field::root(&file.root));
    reader.valid(value)
}
