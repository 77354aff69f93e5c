//! How far apart people are about a requirement.

use needs_catch::scoring::{Spread, TOLERANCE, to_discuss};
use proptest::prelude::*;

const NEARLY: f64 = 1e-9;

/// The levels that people chose, and how many levels there are.
fn answers() -> impl Strategy<Value = (usize, Vec<usize>)> {
    (2_usize..9).prop_flat_map(|levels| (Just(levels), prop::collection::vec(0..levels, 2..40)))
}

fn counts(levels: usize, answers: &[usize]) -> Vec<usize> {
    let chosen = |level| answers.iter().filter(|it| **it == level).count();
    (0..levels).map(chosen).collect()
}

fn real(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap())
}

#[test]
fn one_answer_has_no_spread() {
    assert_eq!(Spread::of(&[0, 0, 0]), None);
    assert_eq!(Spread::of(&[0, 1, 0]), None);
    assert!(Spread::of(&[0, 1, 1]).is_some());
}

#[test]
fn two_people_at_both_ends_do_not_agree_at_all() {
    let spread = Spread::of(&[1, 0, 0, 0, 1]).unwrap();
    assert_eq!((spread.mean, spread.deviation), (3.0, 2.0));
    assert_eq!((spread.range(), spread.agreement), (4, 0.0));
}

#[test]
fn answers_as_far_apart_as_by_chance_agree_by_nothing() {
    // Nearly the variance of two levels thrown evenly, (2² − 1)/12 = 1/4.
    let spread = Spread::of(&[50_000, 50_000]).unwrap();
    assert!(spread.agreement < 1e-4, "{}", spread.agreement);
}

#[test]
fn what_is_within_the_tolerance_is_not_talked_about() {
    let narrow = (0..TOLERANCE).map(|range| (range, 100.0));
    assert!(to_discuss(narrow, TOLERANCE).is_empty());
    assert_eq!(to_discuss([(1, 1.0), (3, 1.0)], 1), [1, 0]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_spread_is_what_a_list_of_the_answers_says((levels, answers) in answers()) {
        let spread = Spread::of(&counts(levels, &answers)).unwrap();
        let n = real(answers.len());
        let mean = answers.iter().map(|it| real(it + 1)).sum::<f64>() / n;
        let squares: f64 = answers.iter().map(|it| (real(it + 1) - mean).powi(2)).sum();
        let by_chance = (real(levels).powi(2) - 1.0) / 12.0;
        let agreement = (1.0 - squares / (n - 1.0) / by_chance).max(0.0);

        prop_assert_eq!(spread.n, answers.len());
        prop_assert_eq!(Some(&spread.lowest), answers.iter().min());
        prop_assert_eq!(Some(&spread.highest), answers.iter().max());
        prop_assert!((spread.mean - mean).abs() < NEARLY);
        prop_assert!((spread.deviation - (squares / n).sqrt()).abs() < NEARLY);
        prop_assert!((spread.agreement - agreement).abs() < NEARLY);
    }

    #[test]
    fn agreement_is_a_share_and_the_mean_lies_between((levels, answers) in answers()) {
        let spread = Spread::of(&counts(levels, &answers)).unwrap();
        prop_assert!((0.0..=1.0).contains(&spread.agreement));
        prop_assert!(real(spread.lowest + 1) <= spread.mean);
        prop_assert!(spread.mean <= real(spread.highest + 1));
        prop_assert!(spread.deviation <= real(spread.range()) / 2.0 + NEARLY);
        prop_assert_eq!(spread.range() == 0, spread.deviation == 0.0);
    }

    #[test]
    fn agreement_is_whole_exactly_where_all_say_the_same((levels, answers) in answers()) {
        let spread = Spread::of(&counts(levels, &answers)).unwrap();
        let unanimous = answers.iter().all(|it| *it == answers[0]);
        prop_assert_eq!(spread.agreement < 1.0, !unanimous);
    }

    #[test]
    fn a_scale_read_from_the_other_end_spreads_as_far((levels, answers) in answers()) {
        let straight = Spread::of(&counts(levels, &answers)).unwrap();
        let turned: Vec<_> = answers.iter().map(|it| levels - 1 - it).collect();
        let turned = Spread::of(&counts(levels, &turned)).unwrap();
        let bits = |it: &Spread| [it.deviation, it.agreement].map(f64::to_bits);
        prop_assert_eq!(bits(&straight), bits(&turned));
        prop_assert!((straight.mean + turned.mean - real(levels + 1)).abs() < NEARLY);
    }

    #[test]
    fn the_widest_comes_first_then_the_heaviest_then_the_first(
        entries in prop::collection::vec((0_usize..5, 0_u8..4), 0..20),
        tolerance in 0_usize..5,
    ) {
        let weighed = entries.iter().map(|(range, weight)| (*range, f64::from(*weight)));
        let order = to_discuss(weighed, tolerance);
        for pair in order.windows(2) {
            let [(range, weight), (next, lighter)] = [entries[pair[0]], entries[pair[1]]];
            prop_assert!(
                range > next
                    || (range == next && weight > lighter)
                    || ((range, weight) == (next, lighter) && pair[0] < pair[1])
            );
        }
        for (at, (range, _)) in entries.iter().enumerate() {
            prop_assert_eq!(order.contains(&at), *range >= tolerance);
        }
    }
}
