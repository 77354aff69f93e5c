//! Any assessment that people have worked on, and anything they do to it.

use needs_catch::{
    assessment::{
        About, Agreement, Answer, Assessment, Change, Code, Exemption, Figures, Group, GroupKind,
        Item, Reason, Receipt, Respondent, RespondentId, Response, Workshop,
    },
    i18n::Locale,
    questionnaire::QuestionnaireId,
};
use proptest::{prelude::*, sample};

use super::room::{PEOPLE, sketch, weight};
use crate::sketch::{self, item};

/// An assessment that people have worked on.
pub(super) fn written() -> impl Strategy<Value = Assessment> {
    written_with(change())
}

/// The same before anybody was promised anything.
pub(super) fn unpromised() -> impl Strategy<Value = Assessment> {
    written_with(unpromising())
}

fn written_with(change: impl Strategy<Value = Change>) -> impl Strategy<Value = Assessment> {
    prop::collection::vec(change, 0..20).prop_map(|changes| {
        let mut assessment = sketch::blank(&PEOPLE);
        for change in changes {
            assessment.apply(change, sketch::now());
        }
        let heard = |it: &Response| it.answer.is_some() || !it.note.is_empty();
        assert!(
            (assessment.all_answers()).all(|(_, it)| it.responses().values().all(heard)),
            "an empty response was kept"
        );
        assessment
    })
}

/// What people write: every script, and what programs trip over.
pub(super) fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => any::<String>(),
        1 => sample::select(vec![
            "", "=1+1", "-2", "+82 2 000", "@name", "\tx", "\r\nx", "＝1", "a,b;c", "\"", "'", "…",
            "니즈 포착력", "ニーズ", "👩‍👩‍👧‍👦", "\u{feff}", "\0", "\u{202e}gnp", "CON", "aux.txt", "..", "a/b\\c",
            "<script>alert(1)</script>", "line\nline", "  ", "\u{2028}", "ｶﾞ", "é", "한글",
        ])
        .prop_map(str::to_owned),
        1 => "[가-힣]{0,80}",
    ]
}

/// Anything people do that promises nobody anything.
pub(super) fn unpromising() -> impl Strategy<Value = Change> {
    fn promises(change: &Change) -> bool {
        match change {
            Change::WorkshopSet { .. } => true,
            Change::Together(changes) => changes.iter().any(promises),
            _ => false,
        }
    }
    change().prop_filter("a workshop promises something", |it| !promises(it))
}

pub(super) fn change() -> impl Strategy<Value = Change> {
    let requirements = vec!["a0-0", "b0-0", "b0-1", "c1-0", "gone"];
    let item = sample::select(requirements).prop_map(item);
    // Somebody who is not among the respondents tries too.
    let by =
        sample::select(vec!["ann", "bo", "cy", "di", "eve"]).prop_map(|it| it.parse().unwrap());
    let amount = prop::option::of(any::<f64>());
    let parameters = prop::collection::btree_map(
        sample::select(vec!["window", "market"]).prop_map(|it| it.parse().unwrap()),
        text(),
        0..3,
    );
    let figures =
        (amount.clone(), amount, parameters).prop_map(|(numerator, denominator, parameters)| {
            Figures {
                numerator,
                denominator,
                parameters,
            }
        });
    let about = (text(), text()).prop_map(|(company, department)| About {
        company,
        department,
    });
    let agreement = prop::option::of(
        (
            said(),
            text(),
            text(),
            prop::option::of(Just(sketch::now())),
        )
            .prop_map(|(answer, reason, dissent, at)| Agreement {
                answer,
                reason,
                dissent,
                at,
            }),
    );
    let power = sample::select(vec!["sketch", "other"]);
    let power = power.prop_map(|it| it.parse::<QuestionnaireId>().unwrap());
    let version = sample::select(vec!["1.0.0", "2.0.0-draft.1"]);
    let version = version.prop_map(|it| it.parse().unwrap());
    let powers = |least: usize| prop::collection::vec(sketch().prop_map(|it| it.read()), least..3);
    let one = prop_oneof![
        (item.clone(), by.clone(), said()).prop_map(|(item, by, answer)| Change::Answered {
            item,
            by,
            answer
        }),
        (item.clone(), by.clone()).prop_map(|(item, by)| Change::Cleared { item, by }),
        (item.clone(), by.clone(), text()).prop_map(|(item, by, note)| Change::Noted {
            item,
            by,
            note
        }),
        (item.clone(), agreement).prop_map(|(item, agreement)| Change::Agreed { item, agreement }),
        together(by, item),
        (sample::select(vec!["ratio", "share"]), figures).prop_map(|(indicator, figures)| {
            Change::FiguresEntered {
                questionnaire: "sketch".parse().unwrap(),
                indicator: indicator.parse().unwrap(),
                figures,
            }
        }),
        about.prop_map(|about| Change::Described { about }),
        prop::option::of(sample::select(Locale::ALL.to_vec()))
            .prop_map(|language| Change::LanguageSet { language }),
        (powers(1), powers(0))
            .prop_map(|(current, former)| Change::QuestionnairesReplaced { current, former }),
        (power.clone(), prop::option::of(version)).prop_map(|(questionnaire, version)| {
            Change::Declined {
                questionnaire,
                version,
            }
        }),
        (power, weight()).prop_map(|(power, weight)| Change::Weighed {
            power,
            weight: weight.try_into().unwrap(),
        }),
    ];
    let one = one.boxed();
    prop_oneof![
        8 => one.clone(),
        1 => prop::collection::vec(one, 0..6).prop_map(Change::Together),
    ]
}

/// What happens among several people.
fn together(
    by: impl Strategy<Value = RespondentId> + Clone,
    item: impl Strategy<Value = Item> + Clone,
) -> impl Strategy<Value = Change> {
    let group = || sample::select(vec!["d1", "d2", "r1"]).prop_map(|it| it.parse().unwrap());
    let respondent = (text(), prop::option::of(group()), prop::option::of(group()));
    let respondent =
        (respondent, any::<bool>()).prop_map(|((name, department, role), out)| Respondent {
            name,
            department,
            role,
            facilitator: out,
            code: None,
        });
    let kind = sample::select(GroupKind::ALL.to_vec());
    let named = (kind, text()).prop_map(|(kind, name)| Group { kind, name });
    let at = || prop::option::of(Just(sketch::now()));
    let workshop = (by.clone(), 0_u8..6).prop_map(|(host, smallest_group)| Workshop {
        smallest_group,
        ..Workshop::of(host)
    });
    prop_oneof![
        (by.clone(), prop::option::of(respondent))
            .prop_map(|(id, respondent)| Change::Enrolled { id, respondent }),
        (group(), prop::option::of(named)).prop_map(|(id, group)| Change::Grouped { id, group }),
        prop::option::of(workshop).prop_map(|it| Change::WorkshopSet {
            workshop: it.map(Box::new)
        }),
        (by.clone(), prop::option::of("[0-9]{4}")).prop_map(|(by, digits)| Change::Locked {
            code: digits.and_then(|it| Code::new(&it, &by).ok()),
            by,
        }),
        (by, at()).prop_map(|(by, at)| Change::Received {
            by,
            receipt: at.map(|at| Receipt {
                at,
                digest: String::new(),
            }),
        }),
        (item, at()).prop_map(|(item, at)| Change::Revealed { item, at }),
    ]
}

fn said() -> impl Strategy<Value = Answer> {
    let reason = sample::select(Reason::ALL.to_vec());
    prop_oneof![
        sample::select(vec!["l0", "l1", "l2", "foreign"]).prop_map(sketch::answer),
        (reason, text())
            .prop_map(|(reason, note)| Answer::NotApplicable(Exemption { reason, note })),
    ]
}
