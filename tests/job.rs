//! Files that are asked for in one place and made in another.

use std::{
    collections::BTreeSet,
    io::{Cursor, Read as _},
};

use needs_catch::{
    archive::{self, decode, encode},
    assessment::{
        Agreement, Answer, Assessment, Change, Exemption, GroupKind, Item, Reason, Timestamp, View,
    },
    i18n::Locale,
    layout::{Layout, Png, Withheld},
    questionnaire::{Library, QuestionnaireId},
    report::{Field, Format, Job, Material, Records, Refusal, Report, Request, SectionKind},
    sample::sample,
};

use crate::protection::{self, Person, Said};

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
        let recorded = material.recorded();
        let records = recorded.records();
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

/// Twelve people in four departments, one of them of two people, with a
/// facilitator.
fn protected(level: usize) -> Assessment {
    let questionnaire = Library::shipped();
    let questionnaire = questionnaire.questionnaire(&"needs-catch".parse().unwrap());
    let questionnaire = questionnaire.unwrap();
    let asked = questionnaire.requirements().count();
    let people: Vec<_> = [(0, 4), (1, 3), (2, 3), (3, 2)]
        .into_iter()
        .flat_map(|(department, n)| vec![department; n])
        .chain([0])
        .enumerate()
        .map(|(at, department)| Person {
            name: format!("Sworn{at:02}"),
            department: Some(department),
            role: None,
            facilitator: at == 12,
            // In the department of two they are far from the others.
            said: vec![Some(Said::Level(if department == 3 { level } else { 1 })); asked],
        })
        .collect();
    let mut assessment = protection::workshop(questionnaire, 3, [4, 0], &people);
    for (at, note) in [(11, "alpha remark"), (0, "omega remark")] {
        let item = Item {
            questionnaire: questionnaire.id.clone(),
            requirement: questionnaire.requirements().next().unwrap().1.id.clone(),
        };
        let (by, note) = (protection::id(at), note.to_owned());
        assessment.apply(Change::Noted { item, by, note }, self::at());
    }
    assessment
}

#[test]
fn no_file_tells_who_answered_what_where_people_were_promised_that() {
    let (assessment, at) = (protected(4), at());
    let layout = Layout::default();
    for department in [None, Some(0), Some(3)] {
        let view = department.map_or(View::All, |it| {
            View::Group(protection::group(GroupKind::Department, it))
        });
        for format in Format::ALL {
            let material = Material {
                view: &view,
                ..material(&assessment, &layout, None, &at)
            };
            let text = words(file(&Request::of(&material, format)));
            for id in assessment.respondents().keys() {
                assert!(!text.contains(id.as_str()), "{id} in {format:?} of {view}");
            }
            assert!(!text.contains("Sworn"), "a name in {format:?} of {view}");
            let notes = text.contains("omega remark");
            // In the view of a department they would tell, beside that of a role,
            // who wrote them.
            assert_eq!(notes, department.is_none(), "{format:?} of {view}");
        }
    }
}

#[test]
fn a_file_about_a_department_that_is_not_shown_is_the_same_whatever_it_answered() {
    let at = at();
    let layout = Layout::default();
    // The one of two people, and the one that would give it away.
    for department in [2, 3] {
        let view = View::Group(protection::group(GroupKind::Department, department));
        let text = |level| {
            let assessment = protected(level);
            let material = Material {
                view: &view,
                ..material(&assessment, &layout, None, &at)
            };
            let text = words(file(&Request::of(&material, Format::Csv)));
            let report = Report::of(&material);
            (text, report.sections)
        };
        assert_eq!(text(4), text(3), "{view}");
    }
}

#[test]
fn a_table_of_people_who_were_promised_that_has_a_row_for_each_group_that_is_shown() {
    let assessment = protected(4);
    let questionnaire = &assessment.questionnaires()[0];
    let records = Records::of(&assessment, Locale::En);
    let rows = records.rows();
    // Everybody and two departments: the third would tell of the fourth.
    assert_eq!(rows.len(), 3 * questionnaire.requirements().count());
    let text = records.csv();
    assert!(text.contains("Department,Department 0,") && text.contains("Department,Department 1,"));
    assert!(!text.contains("Department 2") && !text.contains("Department 3"));
    // In the order of the alphabet, not in that of people.
    let [alpha, omega] = ["alpha remark", "omega remark"].map(|it| text.find(it).unwrap());
    assert!(alpha < omega);
}

#[test]
fn words_are_told_of_everybody_and_of_no_group_that_may_share_a_person() {
    let (mut assessment, at) = (protected(4), at());
    let questionnaire = assessment.questionnaires()[0].clone();
    let item = Item {
        questionnaire: questionnaire.id.clone(),
        requirement: questionnaire.requirements().nth(1).unwrap().1.id.clone(),
    };
    // All of a department, and the facilitator, who is in none.
    for (by, reason) in (0..4).chain([12]).zip([
        Reason::NotYetRelevant,
        Reason::OutsideOurControl,
        Reason::OutsideOurControl,
        Reason::OutsideOurControl,
        Reason::OutOfScope,
    ]) {
        let note = format!("penned by {by}");
        let answer = Answer::NotApplicable(Exemption { reason, note });
        let (item, by) = (item.clone(), protection::id(by));
        assessment.apply(Change::Answered { item, by, answer }, at.clone());
    }
    let layout = Layout::default();
    let told = |view: &View| {
        let report = Report::of(&Material {
            view,
            locale: Locale::En,
            content: Locale::En,
            ..material(&assessment, &layout, None, &at)
        });
        serde_json::to_string(&report).unwrap()
    };
    let everybody = told(&View::All);
    assert!(everybody.contains("Not yet relevant · penned by 0"));
    let department = told(&View::Group(protection::group(GroupKind::Department, 0)));
    assert!(department.contains("Not applicable"));
    for words in ["penned by", "Not yet relevant", "Outside our control"] {
        assert!(!department.contains(words), "{words}");
    }
    let facilitator = told(&View::Respondent(protection::id(12)));
    assert!(facilitator.contains("Out of scope · penned by 12"));
}

#[test]
fn a_table_tells_all_that_was_said_about_an_agreement_whoever_was_promised_what() {
    let mut assessment = protected(4);
    let questionnaire = assessment.questionnaires()[0].clone();
    let item = Item {
        questionnaire: questionnaire.id.clone(),
        requirement: questionnaire.requirements().next().unwrap().1.id.clone(),
    };
    let agreement = Agreement {
        reason: "No shops".to_owned(),
        dissent: "Two will open".to_owned(),
        ..Agreement::on(Answer::NotApplicable(Exemption {
            reason: Reason::OutOfScope,
            note: "Web only".to_owned(),
        }))
    };
    let agreement = Some(agreement);
    assessment.apply(Change::Agreed { item, agreement }, at());
    let whole = "Out of scope · Web only · No shops · Dissent: Two will open";
    assert!(Records::of(&assessment, Locale::En).csv().contains(whole));
    // The same of people who were promised nothing.
    let open = encode(&assessment).replace("\"smallest_group\": 3", "\"smallest_group\": 0");
    let open = decode(open, &[]).unwrap();
    assert!(!open.is_protected());
    assert!(Records::of(&open, Locale::En).csv().contains(whole));
}

#[test]
fn a_report_on_everybody_says_where_groups_differ_that_may_be_shown() {
    let (assessment, at) = (protected(4), at());
    let layout = Layout::default();
    let report = Report::of(&material(&assessment, &layout, None, &at));
    let [section] = report.sections_of(SectionKind::Differences)[..] else {
        panic!("one section")
    };
    let said = serde_json::to_string(section).unwrap();
    assert!(said.contains("Department 0") && said.contains("Department 1"));
    assert!(!said.contains("Department 2") && !said.contains("Department 3"));
    let view = View::Group(protection::group(GroupKind::Department, 0));
    let of_one = Report::of(&Material {
        view: &view,
        ..material(&assessment, &layout, None, &at)
    });
    assert!(of_one.sections_of(SectionKind::Differences).is_empty());
}

#[test]
fn whose_answers_they_are_is_in_the_name_of_the_file_and_in_the_title() {
    let (assessment, at) = (protected(4), at());
    let layout = Layout::default();
    let view = View::Group(protection::group(GroupKind::Department, 0));
    let material = Material {
        view: &view,
        ..material(&assessment, &layout, None, &at)
    };
    assert!(
        Request::of(&material, Format::Docx)
            .name
            .contains("_Department 0_")
    );
    let report = Report::of(&material);
    assert!(report.title.contains("Department 0"));
    let html = words(file(&Request::of(&material, Format::Html)));
    assert!(html.contains("@bottom-left { content: \"") && html.contains("Department 0\"; font"));
    for format in [Format::Html, Format::Docx, Format::Pptx, Format::Xlsx] {
        let text = words(file(&Request::of(&material, format)));
        assert!(text.contains(&report.title), "{format:?}");
    }
}

#[test]
fn a_persons_answers_are_in_their_files_also_without_names() {
    let (assessment, at) = (protected(4), at());
    let view = View::Respondent(protection::id(12));
    let [open, nameless] = [&[][..], &[Withheld::Names]].map(withholding);
    let asked = assessment.questionnaires()[0].requirements().count();
    let material = |layout| Material {
        view: &view,
        locale: Locale::En,
        ..material(&assessment, layout, None, &at)
    };
    assert_eq!(material(&open).whose().as_deref(), Some("Sworn12"));
    let material = material(&nameless);
    assert_eq!(material.whose().as_deref(), Some("Facilitator"));
    assert!(material.file_name("csv").contains("_Facilitator_"));
    let recorded = material.recorded();
    let rows = recorded.records().rows();
    assert_eq!(rows.len(), asked);
    assert!(
        rows.iter()
            .all(|it| it.contains(&Field::Text("answered".into())))
    );
    let text = words(file(&Request::of(&material, Format::Csv)));
    assert_eq!(text, recorded.records().csv());
    // A form that one person filled in.
    let form = made();
    let (id, _) = form.people(&View::All).next().unwrap();
    let view = View::Respondent(id.clone());
    let material = Material {
        view: &view,
        ..self::material(&form, &nameless, None, &at)
    };
    assert!(!material.recorded().records().rows().is_empty());
}

/// Everything that is written in a file, parts of an archive one after the
/// other.
fn words(file: Vec<u8>) -> String {
    if !file.starts_with(b"PK") {
        return String::from_utf8(file).unwrap();
    }
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut text = String::new();
    for at in 0..archive.len() {
        let mut part = Vec::new();
        archive
            .by_index(at)
            .unwrap()
            .read_to_end(&mut part)
            .unwrap();
        text += &String::from_utf8_lossy(&part);
    }
    text
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
