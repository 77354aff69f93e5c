//! What an editor says about a file is what the program says.

use std::{fs, path::Path};

use jsonschema::Validator;
use needs_catch::{
    archive::{self, Damage, Error},
    questionnaire::{Benchmark, Problem, ProblemKind, Questionnaire, SHIPPED, SHIPPED_BENCHMARKS},
    schema,
};
use serde_json::{Value, json};

/// Every key there is, once.
const QUESTIONNAIRE: &str = "
format: 1
id: small
version: 1.0.0
title: Small
concept: { en: Is it small?, ko: 작은가?, ja: 小さいか。 }
source: { document: a.txt, citation: A book, url: https://example.org }
scale: [{ id: low, value: 0, label: Low }, { id: some, value: 1, label: Some }, { id: high, value: 2.5, label: High }]
bands: [{ level: low, from: 0 }, { level: high, from: 0.5 }]
triggers:
  - id: size
    title: Size
    question: How small is it?
    weight: 2
    requirements:
      - id: short
        title: It is short
        why: Long things break
        anchors: { low: Long, some: Middling, high: Short }
        evidence: [A ruler]
        weight: 2
        effort: 5
        references:
          - { id: base-rate, value: 4, says: A share, population: Firms, n: 5, year: 1999, source: { title: A paper }, caveat: Old }
    caps: [{ requirement: short, below: some, at_most: low, because: It must be }]
indicators:
  - id: ratio
    title: Ratio
    note: Mind the window
    numerator: What is short
    denominator: Everything
    unit: percent
    parameters: [{ id: window, title: Window, unit: years, default: 3 }, { id: market, title: Market, unit: text }]
    references:
      - { id: one, value: 38, when: { window: 3 }, says: A mean, population: Firms, n: 5, year: 1999, source: { title: A paper, url: https://example.org }, caveat: Old }
    no_reference: None
";

const BENCHMARK: &str = "
format: 1
id: band
title: A band
kind: band
from: 0.1
to: 0.9
applies_to: overall
population: Firms
n: 5
year: 1999
source: { title: A paper, url: https://example.org }
caveat: Old
";

#[test]
fn the_schemas_that_are_published_are_current() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public");
    for (name, schema) in schema::all() {
        let published = fs::read_to_string(folder.join(name)).unwrap_or_default();
        assert!(
            published == schema::text(&schema),
            "public/{name} is not what the program says: run `cargo xtask schema`"
        );
    }
}

#[test]
fn every_schema_is_one() {
    for (name, schema) in schema::all() {
        jsonschema::draft7::meta::validate(&schema)
            .unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}

#[test]
fn every_shipped_file_fits_its_schema_and_points_at_it() {
    for (folder, files, schema, file) in [
        (
            "questionnaires",
            SHIPPED,
            schema::questionnaire(),
            "questionnaire.schema.json",
        ),
        (
            "questionnaires/benchmarks",
            SHIPPED_BENCHMARKS,
            schema::benchmark(),
            "benchmark.schema.json",
        ),
    ] {
        let validator = validator(&schema);
        for (name, yaml) in files {
            fits(&validator, &tree(yaml), name);
            let first = yaml.lines().next().unwrap_or_default();
            let target = first
                .strip_prefix("# yaml-language-server: $schema=")
                .unwrap_or_default();
            let target = Path::new(env!("CARGO_MANIFEST_DIR"))
                .join(folder)
                .join(target);
            assert!(
                target.is_file() && target.ends_with(file),
                "{name} begins with `{first}`"
            );
        }
    }
}

#[test]
fn every_saved_file_fits_its_schema() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/archives");
    let validator = validator(&schema::assessment());
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        let file: Value = serde_json::from_str(&text).unwrap();
        let current = file["version"] == archive::VERSION;
        assert_eq!(
            validator.is_valid(&file),
            current,
            "{:?}",
            validator.validate(&file)
        );
        count += usize::from(current);
    }
    assert!(count > 1);
}

#[test]
fn what_the_schema_of_a_questionnaire_says_the_reader_says() {
    let read = |yaml: &str| Questionnaire::read(yaml).map(|_| ());
    agree(&schema::questionnaire(), QUESTIONNAIRE, read);
}

#[test]
fn what_the_schema_of_a_benchmark_says_the_reader_says() {
    let read = |yaml: &str| Benchmark::read(yaml).map(|_| ());
    agree(&schema::benchmark(), BENCHMARK, read);
    let mark = BENCHMARK.replace("kind: band\nfrom: 0.1\nto: 0.9", "kind: mark\nat: 0.4");
    agree(&schema::benchmark(), &mark, read);
}

#[test]
fn what_the_schema_of_an_assessment_says_the_reader_says() {
    let validator = validator(&schema::assessment());
    let text = include_str!("archives/v4-everything.json");
    let file: Value = serde_json::from_str(text).unwrap();
    let mut refused = 0;
    for (what, altered) in alterations(&file) {
        let opened = archive::decode(altered.to_string(), &[]);
        match (validator.is_valid(&altered), &opened) {
            // An empty list is read as an object with nothing in it.
            (false, Ok(_)) if what.ends_with("is []") => {}
            (false, Ok(_)) => panic!("the schema refuses what is opened: {what}"),
            (true, Err(Error::Damaged(Damage::Shape { detail, .. })))
                if ["unknown field", "missing field", "invalid type"]
                    .iter()
                    .any(|it| detail.starts_with(it)) =>
            {
                panic!("the schema allows what is refused: {what}: {detail}")
            }
            (valid, _) => refused += usize::from(!valid),
        }
    }
    assert!(refused > 100, "only {refused} were refused");
}

/// Alters the file everywhere. Whatever the schema then refuses the reader
/// refuses too, and a mistake of form that the reader finds the schema finds.
fn agree(schema: &Value, yaml: &str, read: impl Fn(&str) -> Result<(), Vec<Problem>>) {
    let validator = validator(schema);
    let file = tree(yaml);
    fits(&validator, &file, "the file itself");
    assert_eq!(read(yaml), Ok(()));
    let mut refused = 0;
    for (what, altered) in alterations(&file) {
        // JSON is YAML.
        let problems = read(&altered.to_string()).err().unwrap_or_default();
        let valid = validator.is_valid(&altered);
        assert!(
            valid || !problems.is_empty(),
            "only the schema refuses: {what}"
        );
        let of_form = problems.iter().find(|it| {
            matches!(
                it.kind,
                ProblemKind::Missing { .. }
                    | ProblemKind::UnknownKey { .. }
                    | ProblemKind::WrongShape { .. }
            )
        });
        if let Some(problem) = of_form {
            // Which levels an anchor may name, or parameters a figure, is
            // known only to who reads the whole file.
            let named = problem.path.ends_with("anchors") || problem.path.ends_with("when");
            assert!(
                !valid || named,
                "only the reader refuses: {what}: {problem}"
            );
        }
        refused += usize::from(!valid);
    }
    assert!(refused > 50, "only {refused} were refused");
}

/// The file with one value left out, replaced by another, or added to.
fn alterations(file: &Value) -> Vec<(String, Value)> {
    let mut altered = Vec::new();
    for at in pointers(file) {
        for value in [
            json!([]),
            json!({}),
            json!("x y"),
            json!(""),
            json!(-3),
            json!(1.5),
        ] {
            let mut file = file.clone();
            let what = format!("{at} is {value}");
            *file.pointer_mut(&at).unwrap() = value;
            altered.push((what, file));
        }
        let mut added = file.clone();
        if let Some(map) = added.pointer_mut(&at).unwrap().as_object_mut() {
            map.insert("surprise".to_owned(), json!("!"));
            altered.push((format!("{at} has a surprise"), added));
        }
        if let Some((parent, key)) = at.rsplit_once('/') {
            let mut without = file.clone();
            if let Some(map) = without.pointer_mut(parent).unwrap().as_object_mut() {
                map.remove(&key.replace("~1", "/").replace("~0", "~"));
                altered.push((format!("{at} is left out"), without));
            }
        }
    }
    altered
}

/// The way to every value.
fn pointers(value: &Value) -> Vec<String> {
    let mut all = vec![String::new()];
    let children: Vec<(String, &Value)> = match value {
        Value::Object(map) => (map.iter())
            .map(|(key, it)| (key.replace('~', "~0").replace('/', "~1"), it))
            .collect(),
        Value::Array(list) => list
            .iter()
            .enumerate()
            .map(|(at, it)| (at.to_string(), it))
            .collect(),
        _ => Vec::new(),
    };
    for (key, child) in children {
        all.extend(
            pointers(child)
                .into_iter()
                .map(|rest| format!("/{key}{rest}")),
        );
    }
    all
}

fn validator(schema: &Value) -> Validator {
    jsonschema::draft7::new(schema).unwrap()
}

fn fits(validator: &Validator, file: &Value, name: &str) {
    let errors: Vec<_> = (validator.iter_errors(file))
        .map(|it| format!("{}: {it}", it.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{name}:\n{}", errors.join("\n"));
}

/// A file as an editor reads it.
fn tree(yaml: &str) -> Value {
    serde_saphyr::from_str(yaml).unwrap()
}
