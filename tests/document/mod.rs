//! The report as a value, and as the HTML made of it.

mod html;
mod tables;

use std::sync::LazyLock;

use needs_catch::{
    assessment::{About, Assessment, Change, Respondent, RespondentId, Timestamp, View, Weight},
    i18n::Locale,
    questionnaire::Library,
    report::{Material, Report},
    sample::sample,
};
use roxmltree::{Document, Node};
use serde_json::Value;

/// What people type: markup, control characters, text that runs the other way.
const HOSTILE: &str = "</title></svg><script>alert(1)</script> & \"x\" \u{1} \u{202e}עברית 🍜";

pub(crate) fn at() -> Timestamp {
    "2026-11-22T09:30:00.000Z".parse().unwrap()
}

pub(crate) fn made(locale: Locale) -> Assessment {
    sample(&Library::shipped(), locale, at()).unwrap()
}

/// All shipped questionnaires, one of them answered, weighed differently.
pub(crate) fn four_powers() -> Assessment {
    let mut assessment = made(Locale::En);
    let current = Library::shipped().questionnaires;
    let change = Change::QuestionnairesReplaced {
        current,
        former: Vec::new(),
    };
    assessment.apply(change, at());
    for (power, weight) in [("needs-catch", 2.5), ("crm", 0.0)] {
        let change = Change::Weighed {
            power: power.parse().unwrap(),
            weight: Weight::try_from(weight).unwrap(),
        };
        assessment.apply(change, at());
    }
    assessment
}

/// Somebody typed this wherever something can be typed.
pub(crate) fn hostile() -> Assessment {
    let mut assessment = made(Locale::En);
    let about = About {
        company: HOSTILE.to_owned(),
        department: HOSTILE.to_owned(),
    };
    assessment.apply(Change::Described { about }, at());
    let by = assessment.respondents().keys().next().unwrap().clone();
    let items: Vec<_> = assessment.all_answers().map(|(item, _)| item).collect();
    for item in items {
        let note = format!("{HOSTILE}\n{}", "long ".repeat(100));
        let change = Change::Noted {
            item,
            by: by.clone(),
            note,
        };
        assessment.apply(change, at());
    }
    visited(&mut assessment);
    assessment
}

/// Somebody of that name looks at it from outside.
fn visited(assessment: &mut Assessment) {
    let id: RespondentId = "outside".parse().unwrap();
    let visitor = Respondent {
        facilitator: true,
        ..Respondent::named(HOSTILE)
    };
    let answers = assessment.all_answers().filter_map(|(item, it)| {
        let answer = it.given().next()?.clone();
        let by = id.clone();
        Some(Change::Answered { item, by, answer })
    });
    let mut changes: Vec<_> = answers.collect();
    let (id, respondent) = (id.clone(), Some(visitor));
    changes.insert(0, Change::Enrolled { id, respondent });
    assessment.apply(Change::Together(changes), at());
}

fn material(assessment: &Assessment, locale: Locale) -> Material<'_> {
    Material {
        assessment,
        layout: assessment.layout(),
        power: None,
        view: &View::All,
        locale,
        content: locale,
        at: assessment.modified(),
    }
}

pub(crate) fn report(assessment: &Assessment, locale: Locale) -> Report {
    Report::of(&material(assessment, locale))
}

/// Reports of every kind in every language, named.
pub(crate) fn reports() -> &'static [(String, Report)] {
    static REPORTS: LazyLock<Vec<(String, Report)>> = LazyLock::new(make_reports);
    &REPORTS
}

pub(crate) fn make_reports() -> Vec<(String, Report)> {
    let mut reports = Vec::new();
    for locale in Locale::ALL {
        for (name, assessment) in [
            ("the sample", made(locale)),
            ("four powers", four_powers()),
            ("a hostile one", hostile()),
        ] {
            reports.push((format!("{name} in {locale}"), report(&assessment, locale)));
        }
    }
    reports
}

/// The head as it is, and the body as XML: nothing in it is left open.
fn parts(html: &str) -> (String, String) {
    let (head, body) = html.split_once("<body>").unwrap();
    let (body, _) = body.split_once("</body>").unwrap();
    (head.to_owned(), format!("<body>{body}</body>"))
}

fn words_of(html: &str) -> String {
    let (_, body) = parts(html);
    let document = Document::parse(&body).unwrap();
    let texts = document.descendants().filter(Node::is_text);
    squeezed(&texts.filter_map(|it| it.text()).collect::<String>())
}

/// Without white space, where lines may be broken anywhere, and without what
/// XML cannot hold.
pub(crate) fn squeezed(text: &str) -> String {
    let visible = text.chars().filter(|it| !it.is_whitespace());
    visible
        .map(|it| if it.is_control() { '\u{fffd}' } else { it })
        .collect()
}

/// Every text that is meant to be read.
pub(crate) fn texts(json: &Value) -> Vec<String> {
    const UNSEEN: [&str; 7] = ["id", "kind", "power", "code", "unit", "locale", "content"];
    match json {
        // A cell with nothing in it.
        Value::String(text) if text == "empty" => Vec::new(),
        Value::String(text) => vec![text.clone()],
        Value::Array(values) => values.iter().flat_map(texts).collect(),
        Value::Object(fields) => (fields.iter())
            // The whole document's name stands in its head.
            .filter(|(key, value)| {
                !(UNSEEN.contains(&key.as_str())
                    || key.as_str() == "title" && value.is_string() && fields.contains_key("cover"))
            })
            .flat_map(|(_, value)| texts(value))
            .collect(),
        _ => Vec::new(),
    }
}
