//! Files that are asked for in one place and made in another.

use std::collections::BTreeSet;

use needs_catch::{
    archive,
    assessment::{Assessment, Change, Timestamp, View},
    i18n::Locale,
    layout::{Layout, Png, Withheld},
    questionnaire::{Library, QuestionnaireId},
    report::{Format, Job, Material, Records, Refusal, Report, Request},
    sample::sample,
};

#[test]
fn what_is_asked_for_elsewhere_is_what_would_be_made_here() {
    let (assessment, at) = (made(), at());
    let power: QuestionnaireId = "crm".parse().unwrap();
    for (power, layout) in [
        (None, Layout::default()),
        (Some(&power), withholding(&[Withheld::Notes])),
    ] {
        let material = material(&assessment, &layout, power, &at);
        let report = Report::of(&material);
        let shared = material.shared();
        let records = Records::of(&shared, Locale::Ko);
        let pictures: Vec<_> = (report.figures().iter())
            .map(|_| Png::read(dot()).unwrap())
            .collect();
        for format in Format::ALL {
            let here = match format {
                Format::Html => report.html().into_bytes(),
                Format::Xlsx => report.xlsx(&records).unwrap(),
                Format::Docx => report.docx(&pictures).unwrap(),
                Format::Pptx => report.pptx().unwrap(),
                Format::Csv => records.csv().into_bytes(),
                Format::Json => report.json().into_bytes(),
            };
            let there = file(&Request::of(&material, format));
            assert!(here == there, "{format:?}");
        }
    }
}

#[test]
fn a_file_is_named_after_what_is_in_it_and_as_what_it_is() {
    let (assessment, at) = (made(), at());
    let layout = Layout::default();
    let told = material(&assessment, &layout, None, &at);
    let layout = withholding(&[Withheld::Company]);
    let untold = material(&assessment, &layout, None, &at);
    let company = &assessment.about().company;
    for format in Format::ALL {
        let name = Request::of(&told, format).name;
        assert!(name.starts_with(company), "{name}");
        assert!(
            name.ends_with(&format!(".{}", format.extension())),
            "{name}"
        );
        let name = Request::of(&untold, format).name;
        assert!(!name.contains(company), "{name}");
    }
}

#[test]
fn a_picture_is_asked_for_of_every_chart_and_of_none_by_who_draws_them() {
    let (assessment, at) = (made(), at());
    let layout = Layout::default();
    let material = material(&assessment, &layout, None, &at);
    let figures = Report::of(&material).figures().len();
    assert!(figures > 1);
    for format in Format::ALL {
        let job = Job::begin(&Request::of(&material, format).text()).unwrap();
        let wanted = if format.needs_pictures() { figures } else { 0 };
        assert_eq!(job.charts().len(), wanted, "{format:?}");
        let unpainted = matches!(job.file(), Err(Refusal::Pictures { .. }));
        assert_eq!(unpainted, format.needs_pictures(), "{format:?}");
    }
}

#[test]
fn what_cannot_be_made_is_refused() {
    let (assessment, at) = (made(), at());
    let layout = Layout::default();
    let text = Request::of(&material(&assessment, &layout, None, &at), Format::Html).text();
    let refused = |text: &str| Job::begin(text).unwrap_err();
    for broken in ["", "{}", &text[..text.len() / 2]] {
        assert!(matches!(refused(broken), Refusal::NotARequest(_)));
    }
    let other = text.replace("needs-catch-assessment", "a-letter");
    assert_eq!(refused(&other), archive::Error::NotAnAssessment.into());
    let mut job = Job::begin(&text).unwrap();
    assert!(matches!(
        job.add_picture(b"GIF89a".to_vec()),
        Err(Refusal::NotAPng(_))
    ));
}

fn file(request: &Request) -> Vec<u8> {
    let mut job = Job::begin(&request.text()).unwrap();
    for _ in job.charts() {
        job.add_picture(dot()).unwrap();
    }
    job.file().unwrap()
}

/// The smallest picture.
fn dot() -> Vec<u8> {
    let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
    png.extend([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
    png
}

fn at() -> Timestamp {
    "2026-11-22T09:30:00.000Z".parse().unwrap()
}

/// The sample, with a second power that nobody answered.
fn made() -> Assessment {
    let library = Library::shipped();
    let mut assessment = sample(&library, Locale::Ko, at()).unwrap();
    let mut current = assessment.questionnaires().to_vec();
    current.push(
        library
            .questionnaire(&"crm".parse().unwrap())
            .unwrap()
            .clone(),
    );
    assessment.apply(
        Change::QuestionnairesReplaced {
            current,
            former: Vec::new(),
        },
        at(),
    );
    assessment
}

fn withholding(what: &[Withheld]) -> Layout {
    Layout {
        withheld: what.iter().copied().collect::<BTreeSet<_>>(),
        ..Layout::default()
    }
}

fn material<'a>(
    assessment: &'a Assessment,
    layout: &'a Layout,
    power: Option<&'a QuestionnaireId>,
    at: &'a Timestamp,
) -> Material<'a> {
    Material {
        assessment,
        layout,
        power,
        view: &View::All,
        locale: Locale::Ko,
        content: Locale::Ko,
        at,
    }
}
