//! How wide text is, roughly: enough to wrap a label and to keep room for it
//! where nothing can be measured.

/// About how wide a line is, in widths of a Chinese character.
pub(super) fn ems(line: &str) -> f64 {
    line.chars().map(em).sum()
}

/// About how wide the widest line is, in widths of a Chinese character.
pub(super) fn widest(lines: &str) -> f64 {
    lines.lines().map(ems).fold(0.0, f64::max)
}

/// Breaks text into lines about as wide as this, between words if it can.
/// Nothing is cut.
pub(super) fn wrap(text: &str, ems_per_line: f64) -> String {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let mut pieces = vec![String::new()];
        for char in word.chars() {
            let piece = &mut pieces[0];
            let full = !piece.is_empty() && ems(piece) + em(char) > ems_per_line;
            if full && !hangs(char) {
                pieces.insert(0, String::new());
            }
            pieces[0].push(char);
        }
        for piece in pieces.into_iter().rev() {
            let line = lines.last_mut().filter(|line| {
                line.is_empty() || ems(line) + em(' ') + ems(&piece) <= ems_per_line
            });
            match line {
                Some(line) if line.is_empty() => line.push_str(&piece),
                Some(line) => {
                    line.push(' ');
                    line.push_str(&piece);
                }
                None => lines.push(piece),
            }
        }
    }
    lines.join("\n")
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
