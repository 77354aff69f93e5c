//! How wide text is, roughly: enough to wrap a label and to keep room for it
//! where nothing can be measured.

/// About how wide a line is, in widths of a Chinese character.
pub(crate) fn ems(line: &str) -> f64 {
    line.chars().map(em).sum()
}

/// About how wide the widest line is, in widths of a Chinese character.
pub(super) fn widest(lines: &str) -> f64 {
    lines.lines().map(ems).fold(0.0, f64::max)
}

/// Breaks text into lines about as wide as this: between words, and between
/// the characters of a script that puts no space between them. Only a word
/// wider than a line is broken inside; nothing is cut.
pub(crate) fn wrap(text: &str, ems_per_line: f64) -> String {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        for (at, piece) in pieces(word, ems_per_line).into_iter().enumerate() {
            let space = if at == 0 { " " } else { "" };
            match lines.last_mut() {
                Some(line) if line.is_empty() => line.push_str(&piece),
                Some(line) if ems(line) + ems(space) + ems(&piece) <= ems_per_line => {
                    line.push_str(space);
                    line.push_str(&piece);
                }
                _ => lines.push(piece),
            }
        }
    }
    lines.join("\n")
}

/// The parts of a word between which a line may end.
fn pieces(word: &str, ems_per_line: f64) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    for char in word.chars() {
        let goes_on = pieces.last().and_then(|piece| {
            let before = piece.chars().last()?;
            let apart = spaceless(before) || spaceless(char);
            let full = ems(piece) + em(char) > ems_per_line;
            Some(hangs(char) || opens(before) || !(apart || full))
        });
        match pieces.last_mut() {
            Some(piece) if goes_on == Some(true) => piece.push(char),
            _ => pieces.push(char.to_string()),
        }
    }
    pieces
}

fn em(char: char) -> f64 {
    match char {
        'i' | 'j' | 'l' | 'I' | 't' | 'f' | 'r' | ' ' | '.' | ',' | ':' | ';' | '\'' | '’'
        | '|' | '!' => 0.32,
        'm' | 'w' | 'M' | 'W' | '%' | '@' => 0.9,
        'A'..='Z' | '&' => 0.7,
        _ if char < '\u{1100}' => 0.57,
        _ => 1.0,
    }
}

/// Whether a line must not begin with it.
fn hangs(char: char) -> bool {
    "、。，．・：；！？ー〜」』）】〉》々ぁぃぅぇぉっゃゅょァィゥェォッャュョ.,:;!?)]}%"
        .contains(char)
}

/// Whether a line must not end with it.
fn opens(char: char) -> bool {
    "「『（【〈《([{".contains(char)
}

/// Whether its script puts no space between words: kanji and kana, not Hangul.
fn spaceless(char: char) -> bool {
    matches!(char, '\u{2E80}'..='\u{A4CF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_whole_and_nothing_is_cut() {
        assert_eq!(wrap("Customer information", 6.0), "Customer\ninformation");
        assert_eq!(wrap("고객 정보 축적", 5.0), "고객 정보\n축적");
        assert_eq!(
            wrap("顧客情報の統合：37〜67%", 6.0),
            "顧客情報の統\n合：37〜\n67%"
        );
        assert_eq!(wrap("コトラーの「範囲」", 6.0), "コトラーの\n「範囲」");
        assert_eq!(wrap("아주긴단어하나", 3.0), "아주긴\n단어하\n나");
        assert_eq!(wrap("", 3.0), "");
    }
}
