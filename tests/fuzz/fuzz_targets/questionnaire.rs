//! Whatever the text, it is a valid questionnaire or a list of problems.

#![no_main]

use libfuzzer_sys::fuzz_target;
use needs_catch::questionnaire::{Benchmark, Questionnaire, Severity};

fuzz_target!(|yaml: &str| {
    // A carriage return alone ends a line of YAML, too.
    let lines = u64::try_from(yaml.split(['\n', '\r']).count()).unwrap_or(u64::MAX);
    let problems = match Questionnaire::read(yaml) {
        Ok((questionnaire, warnings)) => {
            assert_eq!(questionnaire.yaml(), yaml);
            assert!(questionnaire.requirements().next().is_some());
            assert!(warnings.iter().all(|it| it.severity() == Severity::Warning));
            warnings
        }
        Err(problems) => {
            assert!(problems.iter().any(|it| it.severity() == Severity::Error));
            problems
        }
    };
    for problem in &problems {
        assert!(problem.place.line >= 1 && problem.place.column >= 1);
        assert!(problem.place.line <= lines, "{problem}");
        assert!(!problem.to_string().is_empty());
    }
    // Errors that both kinds of file share must not break the other reader.
    let _ = Benchmark::read(yaml);
});
