//! What may happen to a file that was right.

use needs_catch::{
    i18n::{Locale, Strings},
    questionnaire::{Benchmark, Problem, Questionnaire, SHIPPED, SHIPPED_BENCHMARKS, Severity},
};
use proptest::{prelude::*, sample};

use crate::{laws::config, pace::soon, sketch::exists};

proptest! {
    // These files are long, and each reading takes its time.
    #![proptest_config(config(24, 2_048))]

    #[test]
    fn whatever_becomes_of_a_shipped_file_it_is_read_soon_and_every_place_exists(
        (_, yaml) in sample::select([SHIPPED, SHIPPED_BENCHMARKS].concat()),
        damages in prop::collection::vec(damage(), 1..12),
    ) {
        let mut bytes = yaml.as_bytes().to_vec();
        for damage in &damages {
            damage.done_to(&mut bytes);
        }
        let (is_valid, problems) = match soon(|| Questionnaire::read_bytes(&bytes)) {
            Ok((_, warnings)) => (true, warnings),
            Err(problems) => (false, problems),
        };
        let text = String::from_utf8_lossy(&bytes);
        if let Ok(text) = str::from_utf8(&bytes) {
            prop_assert_eq!(Questionnaire::read_valid(text).is_some(), is_valid);
        }
        check_told(&text, is_valid, &problems)?;
        let (is_valid, problems) = match Benchmark::read(&text) {
            Ok((_, warnings)) => (true, warnings),
            Err(problems) => (false, problems),
        };
        prop_assert_eq!(Benchmark::read_valid(&text).is_some(), is_valid);
        check_told(&text, is_valid, &problems)?;
    }
}

/// Whatever is wrong, it is said in every language, at a place that exists.
fn check_told(text: &str, is_valid: bool, problems: &[Problem]) -> Result<(), TestCaseError> {
    let refused = problems.iter().any(|it| it.severity() == Severity::Error);
    prop_assert_eq!(refused, !is_valid);
    for problem in problems {
        prop_assert!(exists(text, problem), "{}", problem);
        for locale in Locale::ALL {
            let said = problem.say(Strings::of(locale));
            let hint = problem.hint(Strings::of(locale)).unwrap_or_default();
            prop_assert!(
                !said.is_empty() && said.len() + hint.len() < 2_000,
                "{}",
                said
            );
        }
    }
    Ok(())
}

/// What may happen to a file.
#[derive(Clone, Debug)]
enum Damage {
    Flipped {
        at: sample::Index,
        bit: u8,
    },
    Put {
        at: sample::Index,
        what: &'static str,
    },
    Cut {
        at: sample::Index,
    },
    LineGone {
        line: sample::Index,
    },
    LineTwice {
        line: sample::Index,
    },
    LineMoved {
        line: sample::Index,
        to: sample::Index,
    },
    LineIndented {
        line: sample::Index,
        with: &'static str,
    },
}

impl Damage {
    fn done_to(&self, bytes: &mut Vec<u8>) {
        let end = bytes.len();
        let mut lines: Vec<_> = bytes
            .split_inclusive(|it| *it == b'\n')
            .map(<[u8]>::to_vec)
            .collect();
        let count = lines.len();
        if count == 0 {
            return;
        }
        match self {
            Self::Flipped { at, bit } => return bytes[at.index(end)] ^= 1 << bit,
            Self::Put { at, what } => {
                let at = at.index(end);
                bytes.splice(at..at, what.bytes());
                return;
            }
            // Not often near the beginning.
            Self::Cut { at } => return bytes.truncate(end - at.index(end) / 8),
            Self::LineGone { line } => drop(lines.remove(line.index(count))),
            Self::LineTwice { line } => {
                let line = line.index(count);
                lines.insert(line, lines[line].clone());
            }
            Self::LineMoved { line, to } => lines.swap(line.index(count), to.index(count)),
            Self::LineIndented { line, with } => {
                lines[line.index(count)].splice(0..0, with.bytes());
            }
        }
        *bytes = lines.concat();
    }
}

fn damage() -> impl Strategy<Value = Damage> {
    let at = any::<sample::Index>;
    let signs = vec![
        "\"", "'", ":", ": ", "- ", "{", "}", "[", "]", "#", " #", "&a ", "*a", "!", "|", ">", "%",
        "@", "\\", "\t", "\r", "\0", "\u{7f}", "\u{feff}", "\u{202e}", "\u{200b}", "：", "🎉",
        "\n---\n", "\n...\n", "<<: ", "? ", ",", "and/or",
    ];
    prop_oneof![
        (at(), 0_u8..8).prop_map(|(at, bit)| Damage::Flipped { at, bit }),
        (at(), sample::select(signs)).prop_map(|(at, what)| Damage::Put { at, what }),
        at().prop_map(|at| Damage::Cut { at }),
        at().prop_map(|line| Damage::LineGone { line }),
        at().prop_map(|line| Damage::LineTwice { line }),
        (at(), at()).prop_map(|(line, to)| Damage::LineMoved { line, to }),
        (
            at(),
            sample::select(vec![" ", "  ", "\t", "- ", "\u{3000}"])
        )
            .prop_map(|(line, with)| Damage::LineIndented { line, with }),
    ]
}
