use super::{
    Outcome,
    arguments::{Schema, SchemaKind},
    failure::Failure,
    output::Output,
};
use crate::schema;

/// Writes a schema.
pub(super) fn run(asked: &Schema) -> Result<Outcome, Failure> {
    let schema = match asked.kind {
        SchemaKind::Questionnaire => schema::questionnaire(),
        SchemaKind::Benchmark => schema::benchmark(),
        SchemaKind::Assessment => schema::assessment(),
    };
    Output::standard().line(schema::text(&schema).trim_end())?;
    Ok(Outcome::Fine)
}
