//! `needs-catch schema`.

use super::run;

#[test]
fn a_schema_is_what_is_published() {
    for kind in ["questionnaire", "benchmark", "assessment"] {
        let said = run(&["schema", kind]);
        let path = format!("{}/public/{kind}.schema.json", env!("CARGO_MANIFEST_DIR"));
        assert!(said.out == std::fs::read_to_string(path).unwrap(), "{kind}");
        assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    }
}

#[test]
fn an_unknown_kind_of_file_is_told_with_those_there_are() {
    let said = run(&["schema", "answers"]);
    assert_eq!((said.code, said.out.as_str()), (Some(2), ""));
    assert!(
        said.err.contains("questionnaire, benchmark, assessment"),
        "{said:?}"
    );
}
