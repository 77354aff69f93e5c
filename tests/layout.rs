//! A report as its makers want it: its parts, its words, and what its readers
//! are not told.

use std::collections::BTreeSet;

use needs_catch::{
    archive,
    assessment::{Assessment, Change, RespondentId, View},
    i18n::Locale,
    layout::{Accent, Depth, Layout, Logo, Order, Part, Place, Png, Withheld},
    report::{Material, Records, Report, Section, SectionKind},
    scoring::overview,
};

use crate::sketch::now;

/// Everything somebody typed in this file, with what withholds it.
const TYPED: &[(&str, Withheld)] = &[
    ("한빛 식품 🍜", Withheld::Company),
    ("영업 / R&D", Withheld::Department),
    ("김하나", Withheld::Names),
    ("SUM(A1:A9)", Withheld::Names),
    ("다음 주에 확인", Withheld::Notes),
    ("82 2 000 0000", Withheld::Notes),
    ("본사가 정함", Withheld::FreeText),
    ("次の期から", Withheld::FreeText),
    ("会議で合意した", Withheld::FreeText),
    ("라면 / ramen", Withheld::FreeText),
    ("이사회 보고용", Withheld::FreeText),
    ("1+2", Withheld::FreeText),
    ("300", Withheld::Figures),
];

#[test]
fn what_is_withheld_is_in_no_file() {
    let assessment = everything();
    for withheld in subsets() {
        let layout = Layout {
            withheld: withheld.clone(),
            ..Layout::default()
        };
        let material = material(&assessment, &layout);
        let shared = material.shared();
        let report = Report::of(&material);
        let files = [
            report.html(),
            serde_json::to_string(&report).unwrap(),
            Records::of(&shared, Locale::Ko).csv(),
            archive::encode(&shared),
        ];
        for (typed, by) in TYPED.iter().filter(|(_, by)| withheld.contains(by)) {
            for (at, file) in files.iter().enumerate() {
                // Whatever the layout itself holds is about nobody.
                let file = file.replace(&report.colophon, "");
                let found = match *by {
                    // An amount is a number among others.
                    Withheld::Figures => file.contains("\"numerator\": 300"),
                    _ => file.contains(typed),
                };
                assert!(!found, "{typed} in file {at} without {withheld:?}");
            }
        }
        assert_eq!(
            report.sections_of(SectionKind::Withheld).len(),
            usize::from(!withheld.is_empty())
        );
        assert!(archive::decode(archive::encode(&shared), &[]).is_ok());
    }
}

#[test]
fn what_is_not_withheld_is_there() {
    let assessment = everything();
    let layout = Layout::default();
    let material = material(&assessment, &layout);
    let report = Report::of(&material);
    let shared = material.shared();
    let files = [
        report.html(),
        Records::of(&shared, Locale::Ko).csv(),
        archive::encode(&shared),
    ]
    .concat();
    for (typed, _) in TYPED {
        assert!(
            files.contains(&typed.replace('&', "&amp;")) || files.contains(typed),
            "{typed}"
        );
    }
}

#[test]
fn withholding_changes_no_score() {
    let assessment = everything();
    for withheld in subsets() {
        assert_eq!(
            overview(&assessment.without(&withheld)),
            overview(&assessment)
        );
    }
}

#[test]
fn without_names_even_ids_are_counted_anew() {
    let assessment = everything();
    let nameless = assessment.without(&BTreeSet::from([Withheld::Names]));
    let ids: Vec<_> = nameless
        .respondents()
        .keys()
        .map(RespondentId::as_str)
        .collect();
    assert_eq!(
        ids,
        ["respondent-0001", "respondent-0002", "respondent-0003"]
    );
    assert_eq!(
        nameless.all_answers().count(),
        assessment.all_answers().count()
    );
}

#[test]
fn the_parts_stand_in_the_order_that_was_chosen() {
    let assessment = everything();
    let order = Order::default()
        .with(Part::Method, 0)
        .with(Part::Sources, 3)
        .with(Part::Answers, 4);
    let layout = Layout {
        order,
        left_out: [Part::Terms, Part::Profile].into(),
        ..Layout::default()
    };
    let report = Report::of(&material(&assessment, &layout));
    let kinds: Vec<_> = report.sections.iter().map(|it| it.kind).collect();
    assert_eq!(kinds[0], SectionKind::Method);
    for kind in [SectionKind::Terms, SectionKind::Profile] {
        assert!(report.sections_of(kind).is_empty(), "{kind:?}");
    }
    // Parts of the power stand before the sources and behind them.
    let sources = kinds
        .iter()
        .position(|it| *it == SectionKind::Sources)
        .unwrap();
    assert_eq!(kinds[sources - 1], SectionKind::Power);
    assert_eq!(kinds[sources + 1], SectionKind::Power);
    let inner = |section: &Section| {
        section
            .sections
            .iter()
            .map(|it| it.kind)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        inner(&report.sections[sources + 1])[0],
        SectionKind::Answers
    );
}

#[test]
fn words_that_somebody_added_stand_at_the_beginning_of_their_part() {
    let assessment = everything();
    let report = Report::of(&material(&assessment, &Layout::default()));
    assert_eq!(report.cover.remark.unwrap().text, "이사회 보고용");
    for (kind, text) in [
        (SectionKind::Sources, "R&D"),
        (SectionKind::Summary, "=1+2"),
    ] {
        let [section] = report
            .sections
            .iter()
            .flat_map(|it| found(it, kind))
            .collect::<Vec<_>>()[..]
        else {
            panic!("{kind:?}")
        };
        let first = serde_json::to_value(&section.blocks[0]).unwrap();
        assert_eq!(first["remark"], text);
    }
}

fn found(section: &Section, kind: SectionKind) -> Vec<&Section> {
    let mut all: Vec<_> = section
        .sections
        .iter()
        .flat_map(|it| found(it, kind))
        .collect();
    if section.kind == kind {
        all.push(section);
    }
    all
}

#[test]
fn one_page_holds_where_a_power_stands_and_no_answer() {
    let assessment = everything();
    let layout = Layout {
        depth: Depth::OnePage,
        ..Layout::default()
    };
    let report = Report::of(&material(&assessment, &layout));
    let [power] = &report.sections[..] else {
        panic!("{:?}", report.sections)
    };
    let kinds: Vec<_> = power.sections.iter().map(|it| it.kind).collect();
    assert_eq!(
        kinds,
        [
            SectionKind::Summary,
            SectionKind::Highlights,
            SectionKind::Profile,
            SectionKind::Scores
        ]
    );
    assert!(report.html().contains("<main class=\"paper brief\">"));
}

#[test]
fn only_one_power_is_a_report_of_that_power_alone() {
    let assessment = crate::document::four_powers();
    let layout = Layout::default();
    let crm = "crm".parse().unwrap();
    let report = Report::of(&Material {
        power: Some(&crm),
        view: &View::All,
        ..material(&assessment, &layout)
    });
    assert_eq!(report.cover.powers.len(), 1);
    assert!(report.sections_of(SectionKind::Overview).is_empty());
    assert_eq!(report.sections_of(SectionKind::Summary).len(), 1);
    assert!(
        report.title.ends_with(&report.cover.powers[0].text),
        "{}",
        report.title
    );
    let whole = Report::of(&material(&assessment, &layout));
    let fingerprint = |report: &Report| {
        let fact = report.cover.facts.last().unwrap();
        serde_json::to_string(fact).unwrap()
    };
    assert_eq!(fingerprint(&report), fingerprint(&whole));
}

#[test]
fn a_fingerprint_tells_what_was_answered_and_nothing_else() {
    let assessment = everything();
    let print = archive::fingerprint(&assessment);
    assert_eq!(print.len(), 64);
    let mut same = assessment.clone().renamed("copy".to_owned());
    same.apply(
        Change::LaidOut {
            layout: Box::default(),
        },
        now(),
    );
    same.apply(Change::LanguageSet { language: None }, now());
    assert_eq!(archive::fingerprint(&same), print);
    let reopened = archive::decode(archive::encode(&assessment), &[]).unwrap();
    assert_eq!(archive::fingerprint(&reopened), print);
    let (item, by) = {
        let (item, answers) = assessment.all_answers().next().unwrap();
        (item, answers.responses().keys().next().unwrap().clone())
    };
    same.apply(
        Change::Noted {
            item,
            by,
            note: "one letter more".to_owned(),
        },
        now(),
    );
    assert_ne!(archive::fingerprint(&same), print);
}

#[test]
fn changes_of_the_report_can_be_taken_back() {
    let before = everything();
    let mut assessment = before.clone();
    let at = before.modified().clone();
    let changes = [
        Change::LaidOut {
            layout: Box::default(),
        },
        Change::Remarked {
            at: Place::Part(Part::Method),
            text: "New".to_owned(),
        },
        Change::Remarked {
            at: Place::Cover,
            text: String::new(),
        },
    ];
    let mut back = Vec::new();
    for change in changes {
        back.push(assessment.apply(change, at.clone()));
    }
    assert_eq!(assessment.remark(&Place::Part(Part::Method)), "New");
    assert_eq!(assessment.remark(&Place::Cover), "");
    for change in back.into_iter().rev() {
        assessment.apply(change, at.clone());
    }
    assert_eq!(assessment, before);
}

#[test]
fn a_logo_and_a_colour_are_on_the_page_and_a_broken_logo_is_not() {
    let mut layout = everything().layout().clone();
    layout.withheld.clear();
    let assessment = everything();
    let html = Report::of(&material(&assessment, &layout)).html();
    assert!(html.contains("src=\"data:image/png;base64,iVBOR"));
    assert!(html.contains("--accent: #ffd800; --heading: #8a7400;"));
    let broken: Logo = serde_json::from_str("\"AAAA\"").unwrap();
    assert!(broken.png().is_err());
    layout.brand.logo = Some(broken);
    let html = Report::of(&material(&assessment, &layout)).html();
    assert!(!html.contains("<img"));
    for text in ["", "#fff", "1f5fbf", "#1f5fbg", "#1f5fbf; }"] {
        assert!(text.parse::<Accent>().is_err(), "{text}");
    }
    assert!(Png::read(b"\x89PNG\r\n\x1a\n".to_vec()).is_err());
}

fn subsets() -> Vec<BTreeSet<Withheld>> {
    (0..1 << Withheld::ALL.len())
        .map(|bits: usize| {
            let chosen = Withheld::ALL.into_iter().enumerate();
            let chosen = chosen.filter(|(at, _)| bits & (1 << at) != 0);
            chosen.map(|(_, it)| it).collect()
        })
        .collect()
}

fn everything() -> Assessment {
    archive::decode(include_str!("archives/v3-everything.json"), &[]).unwrap()
}

fn material<'a>(assessment: &'a Assessment, layout: &'a Layout) -> Material<'a> {
    Material {
        assessment,
        layout,
        power: None,
        view: &View::All,
        locale: Locale::Ko,
        content: Locale::Ko,
        at: assessment.modified(),
    }
}
