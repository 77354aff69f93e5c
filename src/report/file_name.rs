use crate::assessment::{About, Timestamp};

/// Bytes in the longest file name: every system takes it, and a few more in
/// front of it when a browser says "copy of".
const LIMIT: usize = 120;

/// What a file about someone is called, such as
/// `Company_Department_2026-11-22_needs-catch.json`; where it is about a part
/// of the assessment only, that part stands before the day.
///
/// Every system takes it: characters that some system reserves become spaces,
/// names that Windows keeps for devices get an underscore, and long ones are
/// cut. Letters of every script are kept. The extension is ours, and is used
/// as it is.
///
/// ```
/// use needs_catch::{assessment::About, report::file_name};
///
/// let about = About {
///     company: "한빛 식품".to_owned(),
///     department: "R&D / Sales".to_owned(),
/// };
/// let at = "2026-11-22T09:30:00.000Z".parse().unwrap();
/// assert_eq!(file_name(&about, "", &at, "csv"), "한빛 식품_R&D Sales_2026-11-22_needs-catch.csv");
/// let part = file_name(&about, "CRM", &at, "xlsx");
/// assert_eq!(part, "한빛 식품_R&D Sales_CRM_2026-11-22_needs-catch.xlsx");
/// ```
pub fn file_name(about: &About, part: &str, at: &Timestamp, extension: &str) -> String {
    let end = format!("{}_needs-catch.{extension}", at.date());
    named(&[&about.company, &about.department, part], &end)
}

/// What the file of a questionnaire is called, such as `Meetings_1.0.0.yaml`,
/// by the same rules as [`file_name`]. A draft may lack either part.
///
/// ```
/// use needs_catch::report::yaml_name;
///
/// assert_eq!(yaml_name("Why? / Wozu?", "1.0.0"), "Why Wozu_1.0.0.yaml");
/// assert_eq!(yaml_name("", ""), "questionnaire.yaml");
/// ```
pub fn yaml_name(title: &str, version: &str) -> String {
    let end = match cut(plain(version), LIMIT / 4) {
        version if version.is_empty() => "questionnaire.yaml".to_owned(),
        version => format!("{version}.yaml"),
    };
    named(&[title], &end)
}

/// What a file that travels between people is called, such as
/// `answers_Ann_2026-11-22.json`, by the same rules as [`file_name`].
///
/// ```
/// use needs_catch::report::json_name;
///
/// let at = "2026-11-22T09:30:00.000Z".parse().unwrap();
/// assert_eq!(json_name(&["answers", "Ann / Sales"], &at), "answers_Ann Sales_2026-11-22.json");
/// assert_eq!(json_name(&["answers", ""], &at), "answers_2026-11-22.json");
/// ```
pub fn json_name(parts: &[&str], at: &Timestamp) -> String {
    named(parts, &format!("{}.json", at.date()))
}

/// Parts, as far as they say something and there is room, and the end. The
/// first has all the room that the others leave; each of these has its share.
fn named(parts: &[&str], end: &str) -> String {
    // An underscore follows each part, and one may stand before a device name.
    let mut room = LIMIT.saturating_sub(end.len() + parts.len() + 1);
    let mut cuts = Vec::new();
    for (left, part) in parts.iter().enumerate().rev() {
        let cut = cut(plain(part), room / (left + 1).min(2));
        room -= cut.len();
        cuts.push(cut);
    }
    let mut name = String::new();
    for part in cuts.iter().rev().filter(|it| !it.is_empty()) {
        name.push_str(part);
        name.push('_');
    }
    name.push_str(end);
    if is_device(&name) {
        name.insert(0, '_');
    }
    name
}

/// The text without what a system reserves: no dot or space at its ends, no
/// two spaces in a row.
fn plain(text: &str) -> String {
    let spaced: String = (text.chars())
        .map(|it| if is_reserved(it) { ' ' } else { it })
        .collect();
    let words: Vec<_> = spaced.split_whitespace().collect();
    trimmed(&words.join(" ")).to_owned()
}

fn is_reserved(it: char) -> bool {
    let turns_text_around = matches!(
        it,
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    );
    it.is_control() || turns_text_around || "<>:\"/\\|?*".contains(it)
}

/// The text up to a number of bytes, no character cut in two.
fn cut(mut text: String, bytes: usize) -> String {
    text.truncate(text.floor_char_boundary(bytes));
    trimmed(&text).to_owned()
}

fn trimmed(text: &str) -> &str {
    text.trim_matches([' ', '.', '~', '-'])
}

/// Whether Windows would open a device: it looks no further than the first
/// dot, and passes over spaces before it.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end();
    let stem = stem.to_ascii_uppercase();
    let numbered = |it: &str| {
        let mut digits = it.chars();
        let digit = digits.next();
        digit.is_some_and(|it| it.is_ascii_digit() || "¹²³".contains(it)) && digits.next().is_none()
    };
    matches!(
        stem.as_str(),
        "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$"
    ) || (stem.strip_prefix("COM").or(stem.strip_prefix("LPT"))).is_some_and(numbered)
}
