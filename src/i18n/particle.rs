/// A Korean particle that has two forms, one after a vowel and one after a
/// consonant.
///
/// Which one is right depends on how the word before it is spoken. Of Hangul
/// that is certain; a number is spoken in Sino-Korean, an abbreviation letter
/// by letter. Of other Latin words only some endings are certain; after the
/// rest, both forms stand, as careful writing has it.
///
/// ```
/// use needs_catch::i18n::Particle;
///
/// let removed = |name| format!("{name}{} 삭제했습니다.", Particle::Object.after(name));
/// assert_eq!(removed("김민수"), "김민수를 삭제했습니다.");
/// assert_eq!(removed("영업팀"), "영업팀을 삭제했습니다.");
/// assert_eq!(removed("Blake"), "Blake을(를) 삭제했습니다.");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Particle {
    /// 은, 는.
    Topic,
    /// 이, 가.
    Subject,
    /// 을, 를.
    Object,
    /// 과, 와.
    With,
    /// 으로, 로.
    To,
}

impl Particle {
    /// The form that follows a word. What closes the word (quotation marks, a
    /// full stop) is not spoken, nor is what stands in brackets behind it.
    pub fn after(self, word: &str) -> &'static str {
        let (consonant, vowel, both) = match self {
            Self::Topic => ("은", "는", "은(는)"),
            Self::Subject => ("이", "가", "이(가)"),
            Self::Object => ("을", "를", "을(를)"),
            Self::With => ("과", "와", "와(과)"),
            Self::To => ("으로", "로", "(으)로"),
        };
        match (Ending::of(spoken(word)), self) {
            (None, _) => both,
            (Some(Ending::Vowel), _) | (Some(Ending::Rieul), Self::To) => vowel,
            (Some(Ending::Rieul | Ending::Consonant), _) => consonant,
        }
    }
}

/// How a word ends when it is spoken.
#[derive(Clone, Copy)]
enum Ending {
    Vowel,
    /// ㄹ, which 으로 takes for a vowel.
    Rieul,
    Consonant,
}

impl Ending {
    fn of(word: &str) -> Option<Self> {
        Some(match word.chars().next_back()? {
            // In Unicode 28 syllables in a row differ in their final consonant:
            // first none, ninth ㄹ.
            syllable @ '가'..='힣' => match (u32::from(syllable) - u32::from('가')) % 28 {
                0 => Self::Vowel,
                8 => Self::Rieul,
                _ => Self::Consonant,
            },
            // What is spoken of a digit, as 이 of 2, or of zeros, as 천 of 1,000,
            // and the letters of a decomposed syllable, as some systems write names.
            '2' | '4' | '5' | '9' | '%' | '\u{1161}'..='\u{1175}' => Self::Vowel,
            '1' | '7' | '8' | '\u{11af}' => Self::Rieul,
            '0' | '3' | '6' | '\u{11a8}'..='\u{11c2}' => Self::Consonant,
            letter if is_latin(letter) => return Self::of_latin(word),
            _ => return None,
        })
    }

    /// Of a word that ends in Latin letters.
    fn of_latin(word: &str) -> Option<Self> {
        let letters = &word[word.trim_end_matches(is_latin).len()..];
        let last = letters.chars().next_back()?.to_ascii_lowercase();
        match last {
            // As a letter's name and at the end of a word alike.
            'a' | 'i' | 'o' | 'u' | 'y' => Some(Self::Vowel),
            'l' => Some(Self::Rieul),
            'm' | 'n' => Some(Self::Consonant),
            // 알; all others are called something that ends in a vowel.
            'r' if is_spelt(letters) => Some(Self::Rieul),
            'b'..='z' if is_spelt(letters) => Some(Self::Vowel),
            _ => None,
        }
    }
}

/// Whether letters are spoken one by one. Capitals with a vowel among them may
/// be a word as well: POSCO, SWOT.
fn is_spelt(letters: &str) -> bool {
    let capitals = letters.chars().all(char::is_uppercase);
    match letters.chars().count() {
        1 => true,
        2 => capitals,
        _ => capitals && !letters.contains(['A', 'E', 'I', 'O', 'U']),
    }
}

/// Of the blocks of Unicode that are Latin.
fn is_latin(char: char) -> bool {
    char < '\u{250}' && char.is_alphabetic()
}

/// A word without what is not spoken at its end.
fn spoken(word: &str) -> &str {
    let closes = |it: char| it.is_whitespace() || "’”'\"`」』》〉]】.,!?…。、".contains(it);
    let word = word.trim_end_matches(closes);
    let Some(bracketed) = word.strip_suffix([')', '）']) else {
        return word;
    };
    // 나이(연령)를, but (주)를.
    match bracketed.rsplit_once(['(', '（']) {
        Some((before, within)) if before.trim().is_empty() => spoken(within),
        Some((before, _)) => spoken(before),
        None => spoken(bracketed),
    }
}
