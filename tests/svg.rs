//! Charts as pictures that stand by themselves.

use needs_catch::{
    chart::{Figure, Palette, Powers, Profile, Theme},
    i18n::Locale,
    questionnaire::{Benchmark, Questionnaire},
};
use roxmltree::{Document, Node};

use crate::chart::{FULL, ONE_MISSING, TWO_SCORED, needs_catch, questionnaire, scorecard};

const WIDTH: f64 = 720.0;

/// What people paste: markup, control characters, text that runs the other way.
const HOSTILE: &str =
    "</svg><script>alert(1)</script> & \"Sons\" \u{1}\u{b}\u{fffe} \u{202e}עברית 🍜";

#[test]
fn a_radar_is_a_picture() {
    insta::assert_snapshot!(lines(&needs_catch(&FULL).svg(Theme::Print, WIDTH)));
}

#[test]
fn a_bridged_radar_is_a_picture() {
    insta::assert_snapshot!(lines(&needs_catch(&ONE_MISSING).svg(Theme::Print, WIDTH)));
}

#[test]
fn bars_are_a_picture() {
    insta::assert_snapshot!(lines(&needs_catch(&TWO_SCORED).svg(Theme::Print, WIDTH)));
}

#[test]
fn pictures_are_xml_with_every_word_as_text() {
    for (figure, who) in figures() {
        let svg = figure.svg(Theme::Print, WIDTH);
        let document = Document::parse(&svg).unwrap();
        let said = |name: &str| {
            let found = document.descendants().filter(|it| it.has_tag_name(name));
            let texts: Vec<_> = found.filter_map(|it| it.text()).collect();
            texts.join(" ").split_whitespace().collect::<String>()
        };
        let squeezed = |text: &str| text.split_whitespace().collect::<String>();
        assert_eq!(said("title"), squeezed(&figure.title));
        let shown = said("text");
        assert!(
            shown.contains(&squeezed(&figure.title)),
            "no title in {shown}"
        );
        let who: String = (squeezed(&who).chars())
            .map(|it| {
                if it < ' ' || it == '\u{fffe}' {
                    '\u{fffd}'
                } else {
                    it
                }
            })
            .collect();
        assert!(shown.contains(&who), "no `{who}` in {shown}");
        assert!(document.descendants().all(|it| !it.has_tag_name("script")));
    }
}

#[test]
fn pictures_know_only_solid_colours_of_the_palette() {
    for theme in [Theme::Light, Theme::Dark, Theme::Print] {
        let palette = Palette::of(theme);
        let own = [
            palette.seam,
            palette.grid,
            palette.score,
            palette.reference,
            palette.caution,
            palette.text,
        ];
        for (figure, _) in figures() {
            let svg = figure.svg(theme, WIDTH);
            let document = Document::parse(&svg).unwrap();
            let all = 3;
            let bands = (0..all).map(|at| palette.band(at, all));
            let known: Vec<_> = (own.into_iter().chain(bands).chain(palette.paper))
                .map(|it| it.to_string())
                .chain(["none".to_owned()])
                .collect();
            for node in document.descendants() {
                for name in ["fill", "stroke"] {
                    let colour = node.attribute(name);
                    let fine = colour.is_none_or(|it| known.iter().any(|own| own == it));
                    assert!(fine, "{name} {colour:?}");
                }
                for name in ["style", "class", "href"] {
                    assert!(!node.has_attribute(name), "{name} in {svg}");
                }
            }
        }
    }
}

#[test]
fn nothing_in_a_picture_lies_outside_it() {
    for (figure, _) in figures() {
        for width in [320.0, WIDTH, 1200.0] {
            let svg = figure.svg(Theme::Print, width);
            let document = Document::parse(&svg).unwrap();
            let root = document.root_element();
            let number = |node: Node<'_, '_>, name: &str| {
                node.attribute(name)
                    .map_or(0.0, |it| it.parse::<f64>().unwrap())
            };
            let (wide, high) = (number(root, "width"), number(root, "height"));
            for node in document.descendants() {
                let x = ["x", "x1", "x2", "cx"].map(|it| number(node, it));
                let y = ["y", "y1", "y2", "cy"].map(|it| number(node, it));
                assert!(
                    x.iter().all(|it| (0.0..=wide).contains(it)),
                    "{x:?} in {wide}"
                );
                assert!(
                    y.iter().all(|it| (0.0..=high).contains(it)),
                    "{y:?} in {high}"
                );
                assert!(number(node, "width") >= 0.0 && number(node, "height") >= 0.0);
            }
        }
    }
}

#[test]
fn the_same_figure_is_the_same_text_with_one_decimal() {
    for (figure, _) in figures() {
        let svg = figure.svg(Theme::Print, WIDTH);
        assert_eq!(svg, figure.clone().svg(Theme::Print, WIDTH));
        let document = Document::parse(&svg).unwrap();
        for node in document
            .descendants()
            .filter(|it| it.has_tag_name("polygon"))
        {
            for place in node.attribute("points").unwrap().split([' ', ',']) {
                let (_, decimals) = place.split_once('.').unwrap();
                assert_eq!(decimals.len(), 1, "{place}");
                assert_ne!(place, "-0.0");
            }
        }
    }
}

/// Radars and bars in every language, for a plain and for a hostile name.
fn figures() -> Vec<(Figure, String)> {
    let benchmarks = Benchmark::shipped();
    let many = [Some("low"); 13];
    let mut figures = Vec::new();
    for locale in Locale::ALL {
        for answers in [&FULL[..], &ONE_MISSING, &TWO_SCORED, &many, &[None; 3]] {
            for who in ["Acme", HOSTILE, &"주식회사 한빛식품 ".repeat(20)] {
                let yaml = questionnaire(answers.len());
                let (questionnaire, _) = Questionnaire::read(&yaml).unwrap();
                let figure = Figure::of(&Profile {
                    questionnaire: &questionnaire,
                    scorecard: &scorecard(&questionnaire, answers),
                    benchmarks: &benchmarks.iter().collect::<Vec<_>>(),
                    who,
                    locale,
                    content: locale,
                });
                figures.push((figure, who.to_owned()));
            }
        }
        figures.push(powers(locale));
    }
    figures
}

/// Powers side by side that share no levels, so that there are none to draw.
fn powers(locale: Locale) -> (Figure, String) {
    let yaml = questionnaire(3);
    let other = yaml.replace("from: 0.4", "from: 0.5");
    let (questionnaires, scorecards): (Vec<_>, Vec<_>) = [&yaml, &other, &yaml]
        .map(|yaml| {
            let (questionnaire, _) = Questionnaire::read(yaml).unwrap();
            let scorecard = scorecard(&questionnaire, &FULL[..3]);
            (questionnaire, scorecard)
        })
        .into_iter()
        .unzip();
    let figure = Figure::of_powers(&Powers {
        questionnaires: &questionnaires,
        scorecards: &scorecards,
        benchmarks: &[],
        who: "Acme",
        locale,
        content: locale,
    });
    (figure, "Acme".to_owned())
}

/// An element a line, to be read and compared.
fn lines(svg: &str) -> String {
    svg.replace("><", ">\n<")
}
