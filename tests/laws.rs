//! What holds for every questionnaire and every set of answers.

use std::{collections::BTreeMap, env, fmt::Debug};

use needs_catch::{
    archive,
    assessment::{
        About, Agreement, Answer, Assessment, Change, Exemption, Figures, Group, GroupKind, Item,
        Reason, Receipt, Respondent, RespondentId, Response, View, Workshop,
    },
    i18n::Locale,
    migration::orphans,
    questionnaire::{
        Benchmark, Problem, Questionnaire, QuestionnaireId, SHIPPED, SHIPPED_BENCHMARKS,
    },
    report::{self, Records},
    schema,
    scoring::{Aggregate, Scorecard, apportioned, percent, score},
};
use proptest::{prelude::*, sample};

use crate::sketch::{self, Cap, Requirement, Sketch, Trigger, Votes, answered, item};

const NEARLY: f64 = 1e-12;
const PEOPLE: [&str; 4] = ["ann", "bo", "cy", "di"];

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: match env::var_os("NEEDS_CATCH_SOAK") {
            Some(_) => 4_096,
            None => 128,
        },
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn no_order_changes_a_bit(
        (room, shuffled) in room().prop_flat_map(|room| {
            (Just(room.clone()), shuffled(room.sketch))
        }),
        seed: u64,
        people in Just(PEOPLE).prop_shuffle(),
    ) {
        let straight = score(&room.sketch.read(), &room.assessment());
        let yaml = shuffled.yaml(&mut shuffler(seed));
        let renamed = Room { votes: room.renamed(&people), ..room };
        let crooked = score(&sketch::read(&yaml), &renamed.assessment());
        prop_assert_eq!(sorted(straight), sorted(crooked));
    }

    #[test]
    fn no_order_of_answering_changes_a_bit(room in room(), seed: u64) {
        let mut votes: Vec<_> = (room.votes.iter())
            .flat_map(|(requirement, votes)| {
                votes.iter().map(move |(person, said)| format!("{requirement} {person} {said}"))
            })
            .collect();
        votes = shuffler(seed)(votes);
        let mut assessment = answered(&PEOPLE, &Votes::new(), &room.agreed);
        for vote in votes {
            let mut words = vote.splitn(3, ' ');
            let mut word = || words.next().unwrap();
            sketch::vote(&mut assessment, word(), word(), word());
        }
        prop_assert_eq!(archive::encode(&assessment), archive::encode(&room.assessment()));
    }

    #[test]
    fn every_number_is_a_share_and_a_score_lies_in_its_range(room in room()) {
        let scorecard = room.score();
        check_shares(&scorecard.power)?;
        for trigger in &scorecard.triggers {
            check_shares(&trigger.aggregate)?;
            prop_assert_eq!(trigger.placement.is_some(), trigger.aggregate.score.is_some());
        }
    }

    #[test]
    fn a_range_shrinks_as_an_answer_comes(
        room in room(),
        at: sample::Index,
        said: sample::Index,
    ) {
        let requirement = room.requirement(at);
        let mut choices: Vec<_> = room.sketch.scale.iter().map(|(id, _)| id.as_str()).collect();
        choices.push("not applicable");
        let questionnaire = room.sketch.read();
        let mut assessment = room.assessment();
        sketch::clear(&mut assessment, requirement);
        let before = score(&questionnaire, &assessment);
        sketch::vote(&mut assessment, requirement, PEOPLE[0], choices[said.index(choices.len())]);
        let after = score(&questionnaire, &assessment);

        check_shrinks(&before.power, &after.power)?;
        for (before, after) in before.triggers.iter().zip(&after.triggers) {
            check_shrinks(&before.aggregate, &after.aggregate)?;
        }
    }

    #[test]
    fn a_complete_assessment_leaves_nothing_open(room in room()) {
        let mut assessment = room.assessment();
        let level = &room.sketch.scale[0].0;
        for it in room.requirements() {
            sketch::vote(&mut assessment, it, PEOPLE[0], level);
        }
        let scorecard = score(&room.sketch.read(), &assessment);
        if let Some(range) = scorecard.power.range {
            prop_assert!(scorecard.power.coverage.unwrap() > 1.0 - NEARLY);
            prop_assert!(range.best - range.worst < NEARLY, "{:?}", range);
        }
    }

    #[test]
    fn explanations_add_up(room in room()) {
        let scorecard = room.score();
        check_terms(&scorecard.power)?;
        for trigger in &scorecard.triggers {
            check_terms(&trigger.aggregate)?;
        }
    }

    #[test]
    fn not_applicable_everywhere_gives_no_score(mut room in room()) {
        room.agreed.clear();
        for it in room.requirements().map(str::to_owned).collect::<Vec<_>>() {
            let everybody = PEOPLE.map(|person| (person.to_owned(), "not applicable".to_owned()));
            room.votes.insert(it, everybody.into());
        }
        let scorecard = room.score();
        let figures = |it: &Scorecard| (it.power.score, it.power.coverage, it.power.range);
        prop_assert_eq!(figures(&scorecard), (None, None, None));
        prop_assert!(scorecard.placement.is_none());
        prop_assert!(scorecard.triggers.iter().all(|it| it.aggregate.score.is_none()));
    }

    #[test]
    fn an_answer_taken_back_was_never_given(room in room(), at: sample::Index) {
        let requirement = room.requirement(at);
        let mut without = room.clone();
        without.votes.remove(requirement);
        without.agreed.remove(requirement);
        let mut taken_back = room.assessment();
        sketch::clear(&mut taken_back, requirement);
        prop_assert_eq!(archive::encode(&taken_back), archive::encode(&without.assessment()));
    }

    #[test]
    fn every_change_can_be_undone(
        room in room(),
        changes in prop::collection::vec(change(), 1..12),
    ) {
        let begun = room.assessment();
        let mut assessment = begun.clone();
        let mut undo = Vec::new();
        for change in changes {
            let before = assessment.clone();
            let inverse = assessment.apply(change.clone(), begun.modified().clone());
            let changed = assessment.clone();
            let again = assessment.apply(inverse.clone(), begun.modified().clone());
            prop_assert_eq!(&assessment, &before, "{:?} undid {:?}", &inverse, change);
            assessment.apply(again, begun.modified().clone());
            prop_assert_eq!(&assessment, &changed, "the undoing was not undone");
            undo.push(inverse);
        }
        for inverse in undo.into_iter().rev() {
            assessment.apply(inverse, begun.modified().clone());
        }
        prop_assert_eq!(assessment, begun);
    }

    #[test]
    fn what_is_saved_is_what_is_opened(assessment in written()) {
        let text = archive::encode(&assessment);
        let opened = archive::decode(&text, &[]).unwrap();
        prop_assert_eq!(&opened, &assessment);
        prop_assert_eq!(archive::encode(&opened), text);
    }

    #[test]
    fn what_is_saved_fits_its_schema(assessment in written()) {
        let validator = jsonschema::draft7::new(&schema::assessment()).unwrap();
        let file = serde_json::from_str(&archive::encode(&assessment)).unwrap();
        let errors: Vec<_> = validator.iter_errors(&file).map(|it| it.to_string()).collect();
        prop_assert_eq!(errors, Vec::<String>::new());
    }

    /// What counts is asked, what does not is listed; nothing is lost between.
    #[test]
    fn an_answer_counts_or_is_listed(assessment in written(), current in sketch()) {
        let questionnaire = current.read();
        let assessment = sketch::asking(assessment, std::slice::from_ref(&questionnaire));
        let listed = orphans(&assessment);
        for (item, answers) in assessment.all_answers() {
            for (by, response) in answers.responses() {
                let counts = match &response.answer {
                    _ if questionnaire.requirement(&item.requirement).is_none() => false,
                    Some(Answer::Level(level)) => questionnaire.scale.level(level).is_some(),
                    Some(Answer::NotApplicable(_)) | None => true,
                };
                let is_listed = listed.iter().any(|it| it.item == item && it.by.as_ref() == Some(by));
                prop_assert_eq!(counts, !is_listed, "{:?} by {:?}", item, by);
            }
        }
    }

    #[test]
    fn a_cut_file_is_never_opened(assessment in written(), at: sample::Index) {
        let text = archive::encode(&assessment);
        let end = text.trim_end().len();
        let cut = &text.as_bytes()[..at.index(end)];
        let error = archive::decode(cut, &[]).unwrap_err();
        prop_assert!(
            matches!(error, archive::Error::Truncated | archive::Error::NotUtf8 { .. }),
            "{:?}", error
        );
    }

    #[test]
    fn a_broken_file_never_breaks_us(
        assessment in written(),
        edits in prop::collection::vec(edit(), 1..6),
    ) {
        let text = edited(archive::encode(&assessment), &edits);
        if let Ok(opened) = archive::decode(&text, &[]) {
            prop_assert!(archive::decode(archive::encode(&opened), &[]).is_ok());
        }
    }

    #[test]
    fn a_table_says_what_was_answered_and_nothing_else(room in room(), assessment in written()) {
        let questionnaire = room.sketch.read();
        let mut assessment = sketch::asking(assessment, std::slice::from_ref(&questionnaire));
        // A workshop may have promised that there is no row for each person.
        assessment.apply(Change::WorkshopSet { workshop: None }, sketch::now());
        let table = Records::of(&assessment, Locale::En).csv();
        let mut reader = csv::Reader::from_reader(table.strip_prefix('\u{feff}').unwrap().as_bytes());
        let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
        let formula = ['=', '+', '-', '@', '\t', '\r', '\n'];
        for cell in rows.iter().flatten() {
            prop_assert!(!cell.starts_with(formula), "{:?} is a formula", cell);
        }
        let asked = questionnaire.requirements().count();
        let known = |it: &Item| questionnaire.requirement(&it.requirement).is_some();
        let foreign = assessment.all_answers().filter(|(it, _)| !known(it)).count();
        let people: Vec<_> = assessment.people(&View::All).map(|(id, _)| id).collect();
        prop_assert_eq!(rows.len(), (asked + foreign) * people.len());

        let mut written: Vec<_> = (assessment.all_answers())
            .flat_map(|(_, answers)| answers.responses())
            .filter(|(id, _)| people.contains(id))
            .map(|(_, response)| response.note.clone())
            .filter(|note| !note.is_empty())
            .collect();
        let mut found: Vec<_> = (rows.iter())
            .map(|row| row[17].to_owned())
            .filter(|note| !note.is_empty())
            .collect();
        for note in &mut written {
            if note.starts_with(formula) || note.starts_with(['＝', '＋', '－', '＠']) {
                note.insert(0, '\'');
            }
        }
        written.sort();
        found.sort();
        prop_assert_eq!(found, written);
    }

    #[test]
    fn every_system_takes_the_file_name(company in text(), department in text()) {
        let about = About { company, department };
        let name = report::file_name(&about, "", &sketch::now(), "json");
        prop_assert!(name.len() <= 120, "{} bytes", name.len());
        prop_assert!(name.ends_with("2026-11-22_needs-catch.json"));
        prop_assert!(!name.contains(['<', '>', ':', '"', '/', '\\', '|', '?', '*']));
        prop_assert!(!name.contains(char::is_control));
        prop_assert!(!name.starts_with(['.', ' ', '-']));
    }

    #[test]
    fn no_text_breaks_the_reader(text in any::<String>()) {
        check_read(&text, Questionnaire::read(&text).err())?;
        check_read(&text, Benchmark::read(&text).err())?;
    }

    #[test]
    fn no_misspelling_breaks_the_reader(
        (yaml, edits) in room().prop_flat_map(|room| {
            let files = vec![room.sketch.yaml(&mut |keys| keys), SMALL.to_owned()];
            (sample::select(files), prop::collection::vec(edit(), 1..8))
        }),
    ) {
        let text = edited(yaml, &edits);
        check_read(&text, Questionnaire::read(&text).err())?;
        check_read(&text, Benchmark::read(&text).err())?;
    }
}

proptest! {
    // These files are long, and each reading takes its time.
    #![proptest_config(ProptestConfig { cases: config().cases / 8, ..config() })]

    #[test]
    fn no_misspelling_of_a_shipped_file_breaks_the_reader(
        yaml in sample::select([SHIPPED, SHIPPED_BENCHMARKS].concat()),
        edits in prop::collection::vec(edit(), 1..8),
    ) {
        let text = edited(yaml.1.to_owned(), &edits);
        check_read(&text, Questionnaire::read(&text).err())?;
        check_read(&text, Benchmark::read(&text).err())?;
    }
}

fn check_shares<Id: Debug>(it: &Aggregate<Id>) -> Result<(), TestCaseError> {
    let range = it.range.map(|range| [range.worst, range.best]);
    let terms = (it.terms.iter()).flat_map(|it| [it.weight_share, it.score, it.contribution]);
    for share in (it.score.into_iter().chain(it.coverage))
        .chain(range.into_iter().flatten())
        .chain(terms)
    {
        prop_assert!((0.0..=1.0).contains(&share), "{} in {:?}", share, it);
        prop_assert!(!share.is_sign_negative(), "{} in {:?}", share, it);
    }
    prop_assert_eq!(it.coverage.is_some(), it.range.is_some());
    prop_assert_eq!(it.score.is_some(), !it.terms.is_empty());
    if let Some(score) = it.score {
        let range = it.range.unwrap();
        prop_assert!(range.worst <= score && score <= range.best, "{:?}", it);
    }
    Ok(())
}

fn check_shrinks<Id: Debug>(
    before: &Aggregate<Id>,
    after: &Aggregate<Id>,
) -> Result<(), TestCaseError> {
    // Once nothing applies any more, there is nothing to lie in a range.
    if let Some((before, after)) = before.range.zip(after.range) {
        prop_assert!(
            before.worst - after.worst < NEARLY,
            "{:?} {:?}",
            before,
            after
        );
        prop_assert!(
            after.best - before.best < NEARLY,
            "{:?} {:?}",
            before,
            after
        );
    }
    Ok(())
}

fn check_terms<Id: Debug>(it: &Aggregate<Id>) -> Result<(), TestCaseError> {
    let Some(score) = it.score else {
        return Ok(());
    };
    let contributions: Vec<_> = it.terms.iter().map(|it| it.contribution).collect();
    let weights: f64 = it.terms.iter().map(|it| it.weight_share).sum();
    prop_assert!((contributions.iter().sum::<f64>() - score).abs() < NEARLY);
    prop_assert!((weights - 1.0).abs() < NEARLY);
    for it in &it.terms {
        prop_assert!((it.weight_share * it.score - it.contribution).abs() < NEARLY);
    }
    let shown = apportioned(&contributions, score);
    prop_assert_eq!(shown.iter().sum::<u32>(), percent(score), "{:?}", it);
    for (shown, exact) in shown.iter().zip(contributions) {
        prop_assert!((f64::from(*shown) - exact * 100.0).abs() < 1.0 + NEARLY);
    }
    Ok(())
}

/// Whatever is wrong with a text, it is said, at a place that exists.
fn check_read(text: &str, problems: Option<Vec<Problem>>) -> Result<(), TestCaseError> {
    let Some(problems) = problems else {
        return Ok(());
    };
    prop_assert!(!problems.is_empty());
    for problem in problems {
        prop_assert!(sketch::exists(text, &problem), "{}", problem);
        prop_assert!(
            problem.to_string().len() < 2_000,
            "a sentence is too long: {}",
            problem
        );
    }
    Ok(())
}

/// A questionnaire and what a room of people said.
#[derive(Clone, Debug)]
struct Room {
    sketch: Sketch,
    votes: Votes,
    agreed: BTreeMap<String, String>,
}

impl Room {
    fn assessment(&self) -> Assessment {
        answered(&PEOPLE, &self.votes, &self.agreed)
    }

    fn score(&self) -> Scorecard {
        score(&self.sketch.read(), &self.assessment())
    }

    fn requirements(&self) -> impl Iterator<Item = &str> {
        let triggers = self.sketch.triggers.iter();
        triggers.flat_map(|it| it.requirements.iter().map(|it| it.id.as_str()))
    }

    fn requirement(&self, at: sample::Index) -> &str {
        let all: Vec<_> = self.requirements().collect();
        all[at.index(all.len())]
    }

    /// The same votes, each cast by somebody else.
    fn renamed(&self, people: &[&str; 4]) -> Votes {
        let other = |person: &String| {
            let at = PEOPLE.iter().position(|it| it == person).unwrap();
            people[at].to_owned()
        };
        (self.votes.iter())
            .map(|(requirement, votes)| {
                let votes = votes
                    .iter()
                    .map(|(person, said)| (other(person), said.clone()));
                (requirement.clone(), votes.collect())
            })
            .collect()
    }
}

fn room() -> impl Strategy<Value = Room> {
    sketch().prop_flat_map(|sketch| {
        let mut choices: Vec<_> = sketch.scale.iter().map(|(id, _)| id.clone()).collect();
        choices.extend(["not applicable", "not applicable", "foreign"].map(str::to_owned));
        let requirements: Vec<_> = (sketch.triggers.iter())
            .flat_map(|it| it.requirements.iter().map(|it| it.id.clone()))
            .collect();
        let vote = prop::option::weighted(0.4, sample::select(choices.clone()));
        let votes = prop::collection::vec(
            prop::collection::vec(vote, PEOPLE.len()),
            requirements.len(),
        );
        let agreed = prop::collection::vec(
            prop::option::weighted(0.1, sample::select(choices)),
            requirements.len(),
        );
        (Just(sketch), Just(requirements), votes, agreed).prop_map(
            |(sketch, requirements, votes, agreed)| {
                let votes = (requirements.iter().zip(votes))
                    .map(|(id, votes)| {
                        let votes = PEOPLE
                            .iter()
                            .zip(votes)
                            .filter_map(|(person, said)| Some(((*person).to_owned(), said?)));
                        (id.clone(), votes.collect())
                    })
                    .collect();
                let agreed = (requirements.iter().zip(agreed))
                    .filter_map(|(id, said)| Some((id.clone(), said?)))
                    .collect();
                Room {
                    sketch,
                    votes,
                    agreed,
                }
            },
        )
    })
}

fn sketch() -> impl Strategy<Value = Sketch> {
    let step = sample::select(vec![0.1, 0.5, 1.0, 1.0, 1.0, 3.7, 1e6]);
    let scale = (-5_i8..5, prop::collection::vec(step, 1..6)).prop_map(|(first, steps)| {
        let mut value = f64::from(first);
        let mut scale = vec![("l0".to_owned(), value)];
        for (at, step) in steps.iter().enumerate() {
            value += step;
            scale.push((format!("l{}", at + 1), value));
        }
        scale
    });
    // Letters in front, so that the order of ids is not the order of the file.
    let letters = prop::collection::vec(prop::char::range('a', 'z'), 1..6);
    let triggers = prop::collection::vec((weight(), letters), 1..6);
    (scale, triggers)
        .prop_flat_map(|(scale, triggers)| {
            let count: usize = triggers.iter().map(|(_, letters)| letters.len()).sum();
            let starts = prop::collection::btree_set(1_u8..99, 0..scale.len());
            let caps =
                prop::collection::vec(any::<(sample::Index, sample::Index, sample::Index)>(), 0..4);
            let weights = prop::collection::vec(weight(), count);
            (Just(scale), Just(triggers), weights, starts, caps)
        })
        .prop_map(|(scale, triggers, weights, starts, caps)| {
            let mut weights = weights.into_iter();
            let starts = std::iter::once(0.0).chain(starts.iter().map(|it| f64::from(*it) / 100.0));
            let bands: Vec<_> = (scale.iter().zip(starts))
                .map(|((id, _), from)| (id.clone(), from))
                .collect();
            let triggers = (triggers.into_iter().enumerate())
                .map(|(t, (weight, letters))| {
                    let requirements: Vec<_> = (letters.iter().enumerate())
                        .map(|(r, letter)| Requirement {
                            id: format!("{letter}{t}-{r}"),
                            weight: weights.next().unwrap(),
                        })
                        .collect();
                    let caps = (caps.iter())
                        .map(|(requirement, below, at_most)| Cap {
                            requirement: requirement.get(&requirements).id.clone(),
                            below: below.get(&scale).0.clone(),
                            at_most: at_most.get(&bands).0.clone(),
                        })
                        .collect();
                    Trigger {
                        id: format!("{}{t}", letters[0]),
                        weight,
                        requirements,
                        caps,
                    }
                })
                .collect();
            Sketch {
                scale,
                bands,
                triggers,
            }
        })
}

fn weight() -> impl Strategy<Value = f64> {
    sample::select(vec![
        0.0,
        1.0,
        1.0,
        1.0,
        2.0,
        0.1,
        0.3,
        1.0 / 3.0,
        7.77,
        1e-6,
        1e6,
    ])
}

fn shuffled(sketch: Sketch) -> impl Strategy<Value = Sketch> {
    let Sketch {
        scale,
        bands,
        triggers,
    } = sketch;
    let triggers: Vec<_> = (triggers.into_iter())
        .map(|it| {
            let (id, weight) = (it.id, it.weight);
            (
                Just(it.requirements).prop_shuffle(),
                Just(it.caps).prop_shuffle(),
            )
                .prop_map(move |(requirements, caps)| Trigger {
                    id: id.clone(),
                    weight,
                    requirements,
                    caps,
                })
        })
        .collect();
    (triggers.prop_flat_map(|it| Just(it).prop_shuffle())).prop_map(move |triggers| Sketch {
        scale: scale.clone(),
        bands: bands.clone(),
        triggers,
    })
}

/// Puts lines in another order, always the same for the same seed.
fn shuffler(mut seed: u64) -> impl FnMut(Vec<String>) -> Vec<String> {
    move |mut lines| {
        for last in (1..lines.len()).rev() {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            lines.swap(last, usize::try_from(seed >> 33).unwrap() % (last + 1));
        }
        lines
    }
}

/// Every number of a scorecard to the last bit, in the order of ids.
fn sorted(mut scorecard: Scorecard) -> String {
    fn sort<Id: Ord + Clone>(it: &mut Aggregate<Id>) {
        it.terms.sort_by_key(|it| it.child.clone());
        it.left_out.sort_by_key(|it| it.child.clone());
    }
    sort(&mut scorecard.power);
    scorecard.triggers.sort_by_key(|it| it.id.clone());
    for trigger in &mut scorecard.triggers {
        sort(&mut trigger.aggregate);
        trigger.caps.sort_by_key(|it| format!("{it:?}"));
        trigger.requirements.sort_by_key(|it| it.id.clone());
    }
    format!("{scorecard:#?}")
}

/// What people write: every script, and what programs trip over.
fn text() -> impl Strategy<Value = String> {
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

fn said() -> impl Strategy<Value = Answer> {
    let reason = sample::select(Reason::ALL.to_vec());
    prop_oneof![
        sample::select(vec!["l0", "l1", "l2", "foreign"]).prop_map(sketch::answer),
        (reason, text())
            .prop_map(|(reason, note)| Answer::NotApplicable(Exemption { reason, note })),
    ]
}

fn change() -> impl Strategy<Value = Change> {
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
    let powers = || prop::collection::vec(sketch().prop_map(|it| it.read()), 0..3);
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
        (powers(), powers())
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
    prop_oneof![
        (by.clone(), prop::option::of(respondent))
            .prop_map(|(id, respondent)| Change::Enrolled { id, respondent }),
        (group(), prop::option::of(named)).prop_map(|(id, group)| Change::Grouped { id, group }),
        prop::option::of(by.clone().prop_map(Workshop::of)).prop_map(|it| Change::WorkshopSet {
            workshop: it.map(Box::new)
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

/// An assessment that people have worked on.
fn written() -> impl Strategy<Value = Assessment> {
    prop::collection::vec(change(), 0..20).prop_map(|changes| {
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

/// Something that happens to a file: characters go, come, or come again.
type Edit = (sample::Index, usize, String);

fn edit() -> impl Strategy<Value = Edit> {
    let typed = prop_oneof![
        any::<char>().prop_map(String::from),
        sample::select(vec![
            "", "\n", "\n  ", "\t", ": ", "- ", "[", "]", "{", "}", "\"", "'", "#", "&a ", "*a",
            "<<: ", "|", ">", "!!int ", "---\n", "...", "? ", "null", "~", "-1", "1e999", ".nan",
            "0x1f", "no", "\u{feff}", "\r", "%",
        ])
        .prop_map(str::to_owned),
    ];
    (any::<sample::Index>(), 0_usize..12, typed)
}

fn edited(mut text: String, edits: &[Edit]) -> String {
    for (at, length, typed) in edits {
        let start = text.floor_char_boundary(at.index(text.len() + 1));
        let end = text.ceil_char_boundary((start + length).min(text.len()));
        text.replace_range(start..end, typed);
    }
    text
}

const SMALL: &str = "\
format: 1
id: small
version: 1.0.0
title: { en: Small, ko: 작은 것 }
concept: Is it small?
source: { document: a.txt, citation: A book, url: https://example.org }
scale: &scale
  - { id: no, value: 0, label: No }
  - { id: yes, value: 1, label: \"Yes\" }
bands: [{ level: no, from: 0 }, { level: yes, from: .5 }]
triggers:
  - id: size
    title: Size
    question: >-
      How small
      is it?
    requirements:
      - id: short
        title: It is short
        why: |
          Because.
        anchors: { no: Long, yes: Short }
        evidence: [A ruler, { en: A scale, ja: 秤 }]
        effort: 5
    caps: [{ requirement: short, below: yes, at_most: no, because: It must be }]
indicators:
  - id: ratio
    title: Ratio
    numerator: What is short
    denominator: Everything
    unit: percent
    parameters: [{ id: window, title: Window, unit: years, default: 3 }]
    references:
      - { value: 38, when: { window: 3 }, says: A mean, population: Firms, n: 5, year: 1999, source: { title: A paper }, caveat: Old }
";
