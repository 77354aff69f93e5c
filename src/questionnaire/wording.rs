//! The sentences that problems become.

use std::{borrow::Cow, fmt};

use super::{
    Counted, Encoding, Expected, FORMAT, IdleCap, Named, Place, Problem, ProblemKind, Shape,
    Syntax, Warning,
    character::{code, is_hidden, visible},
    check::FURTHEST_LEVEL,
    suggest,
};
use crate::i18n::{Locale, Problem as Words, Strings};

impl Problem {
    /// What is wrong, as a sentence for the screen, without place and path.
    pub fn say(&self, strings: &Strings) -> String {
        say(&self.kind, strings.problem())
    }

    /// What to do about it, where that can be said.
    pub fn hint(&self, strings: &Strings) -> Option<String> {
        hint(&self.kind, strings.problem())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let english = Strings::of(Locale::En);
        write!(f, "{}: ", self.place)?;
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.say(english))?;
        match self.hint(english) {
            Some(hint) => write!(f, "; {hint}"),
            None => Ok(()),
        }
    }
}

fn say(kind: &ProblemKind, t: &Words) -> String {
    match kind {
        ProblemKind::Encoding(found) => (t.encoding)(&encoding(*found, t)),
        ProblemKind::Syntax(found) => syntax(found, t),
        ProblemKind::Empty => t.empty.to_owned(),
        ProblemKind::TooMany { what, found, limit } => {
            (t.too_many)(counted(*what, t), *limit, *found)
        }
        ProblemKind::TooFew { what, least, found } => {
            (t.too_few)(counted(*what, t), *least, *found)
        }
        ProblemKind::Unlisted { count } => (t.unlisted)(*count),
        ProblemKind::NewerFormat { found } => (t.newer)(FORMAT, *found),
        ProblemKind::Missing { key } => (t.missing)(&quoted(key)),
        ProblemKind::NoValue { key } => (t.no_value_of)(&quoted(key)),
        ProblemKind::UnknownKey { key, .. } => (t.unknown_key)(&quoted(key)),
        ProblemKind::LooseText { text } => (t.loose_text)(&quoted(text)),
        ProblemKind::MergeKey => t.merge_key.to_owned(),
        ProblemKind::KeyShape { found } => (t.key_shape)(has(*found, t)),
        ProblemKind::DuplicateKey { key, .. } => (t.duplicate_key)(&quoted(key)),
        ProblemKind::Tag { tag } => (t.tag)(&quoted(tag)),
        ProblemKind::ControlCharacter { character } => (t.control)(&code(*character)),
        ProblemKind::WrongShape { expected, found } => {
            (t.wrong_shape)(want(*expected, t), has(*found, t))
        }
        ProblemKind::BadValue { expected, found } if found.is_empty() => {
            (t.no_value)(&self::expected(*expected, t))
        }
        ProblemKind::BadValue { expected, found } => {
            (t.bad_value)(&self::expected(*expected, t), &quoted(found))
        }
        ProblemKind::UnknownName { what, found, .. } => match what {
            Named::Band => (t.no_band)(&quoted(found)),
            Named::Level => (t.no_level)(&quoted(found)),
            Named::Requirement => (t.no_requirement)(&quoted(found)),
        },
        ProblemKind::DuplicateId { id, .. } => (t.duplicate_id)(&quoted(id)),
        ProblemKind::MissingAnchor { level } => (t.missing_anchor)(&quoted(level.as_str())),
        ProblemKind::NotRising { previous, found } => (t.not_rising)(*previous, *found),
        ProblemKind::Warning(warning) => self::warning(warning, t),
    }
}

fn hint(kind: &ProblemKind, t: &Words) -> Option<String> {
    let plain = match kind {
        ProblemKind::Encoding(Encoding::Zip | Encoding::Pdf) => t.copy_text,
        ProblemKind::Encoding(_) => t.save_as_utf8,
        ProblemKind::Syntax(found) => return syntax_hint(found, t),
        ProblemKind::Empty => return Some((t.begin_with)(&format!("format: {FORMAT}"))),
        ProblemKind::TooMany {
            what: Counted::Documents,
            ..
        } => t.one_document,
        ProblemKind::NewerFormat { .. } => t.open_newer,
        ProblemKind::UnknownKey { key: found, known }
        | ProblemKind::UnknownName { found, known, .. } => return name_hint(found, known, t),
        ProblemKind::NoValue { .. } => t.write_value,
        ProblemKind::LooseText { .. } => t.quote_comma,
        ProblemKind::MergeKey => t.write_out,
        ProblemKind::DuplicateKey { first, .. } | ProblemKind::DuplicateId { first, .. } => {
            let Place { line, column } = *first;
            return Some((t.first_used)(line, column));
        }
        ProblemKind::Tag { .. } => t.delete_tag,
        ProblemKind::ControlCharacter { .. } => t.delete_it,
        ProblemKind::WrongShape {
            expected: Shape::List,
            found: Shape::Scalar | Shape::Map,
        } => t.add_dashes,
        ProblemKind::BadValue { expected, found } => return value_hint(*expected, found, t),
        ProblemKind::Warning(warning) => return warning_hint(warning, t),
        _ => return None,
    };
    Some(plain.to_owned())
}

fn encoding(found: Encoding, t: &Words) -> Cow<'static, str> {
    match found {
        Encoding::Utf16LittleEndian => t.utf16_le.into(),
        Encoding::Utf16BigEndian => t.utf16_be.into(),
        Encoding::Utf32 => t.utf32.into(),
        Encoding::Zip => t.zip.into(),
        Encoding::Pdf => t.pdf.into(),
        Encoding::Other { byte } => (t.other_encoding)(byte).into(),
    }
}

fn syntax(found: &Syntax, t: &Words) -> String {
    match found {
        Syntax::Tab => t.tab.to_owned(),
        Syntax::Indentation => t.indentation.to_owned(),
        Syntax::MissingColon { instead: None } => t.missing_colon.to_owned(),
        Syntax::MissingColon {
            instead: Some(character),
        } if is_hidden(*character) => (t.space_alike)(&code(*character)),
        Syntax::MissingColon {
            instead: Some(character),
        } => (t.colon_alike)(*character, &code(*character)),
        Syntax::ColonInText => t.colon_in_text.to_owned(),
        Syntax::Sign { sign } => (t.sign)(&quoted(&sign.to_string())),
        Syntax::OpenQuote { quote } => (t.open_quote)(*quote),
        Syntax::AfterQuote { quote } => (t.after_quote)(*quote),
        Syntax::OpenBracket { open } => (t.open_bracket)(*open),
        Syntax::WrongBracket { open, close } => (t.wrong_bracket)(*open, *close),
        Syntax::StrayBracket { close } => (t.stray_bracket)(*close),
        Syntax::AfterBracket { close } => (t.after_bracket)(*close),
        Syntax::MissingComma { close } => (t.missing_comma)(*close),
        Syntax::UnknownAlias { name } => (t.unknown_alias)(&visible(name)),
        Syntax::AliasInItself => t.alias_in_itself.to_owned(),
        Syntax::Escape { found } => (t.escape)(&visible(found)),
        Syntax::CommentNotSeparated => t.comment.to_owned(),
        Syntax::Other { detail } => (t.other_syntax)(detail),
    }
}

fn syntax_hint(found: &Syntax, t: &Words) -> Option<String> {
    Some(
        match found {
            Syntax::Tab => t.use_spaces,
            Syntax::Indentation => t.align,
            Syntax::MissingColon { instead: None } => t.add_colon,
            Syntax::MissingColon { instead: Some(_) } => t.retype,
            Syntax::Sign { sign: '-' } => t.list_or_quote,
            Syntax::ColonInText | Syntax::Sign { .. } => t.quote_text,
            Syntax::UnknownAlias { name } => return Some((t.name_or_quote)(&visible(name))),
            Syntax::OpenQuote { .. } => t.close_quote,
            Syntax::AfterQuote { quote: '"' } => t.double_quote,
            Syntax::AfterQuote { .. } => t.single_quote,
            Syntax::OpenBracket { open } | Syntax::WrongBracket { open, .. } => {
                return Some((t.close_bracket)(if *open == '[' { ']' } else { '}' }));
            }
            Syntax::StrayBracket { .. } => t.delete_or_quote,
            Syntax::AfterBracket { .. } => t.quote_whole,
            Syntax::MissingComma { .. } => t.quote_bracketed,
            Syntax::Escape { .. } => t.write_backslash,
            Syntax::AliasInItself | Syntax::CommentNotSeparated => return None,
            Syntax::Other { .. } => t.check_syntax,
        }
        .to_owned(),
    )
}

fn counted(what: Counted, t: &Words) -> &'static str {
    match what {
        Counted::Bands => t.bands,
        Counted::Bytes => t.bytes,
        Counted::Characters => t.characters,
        Counted::Depth => t.depth,
        Counted::Documents => t.documents,
        Counted::KeyCharacters => t.key_characters,
        Counted::Levels => t.levels,
        Counted::Repeated => t.repeated,
        Counted::Requirements => t.requirements,
        Counted::Translations => t.translations,
        Counted::Triggers => t.triggers,
        Counted::Values => t.values,
    }
}

fn want(shape: Shape, t: &Words) -> &'static str {
    match shape {
        Shape::Nothing => t.want_nothing,
        Shape::Scalar => t.want_scalar,
        Shape::List => t.want_list,
        Shape::Map => t.want_map,
    }
}

fn has(shape: Shape, t: &Words) -> &'static str {
    match shape {
        Shape::Nothing => t.has_nothing,
        Shape::Scalar => t.has_scalar,
        Shape::List => t.has_list,
        Shape::Map => t.has_map,
    }
}

fn expected(value: Expected, t: &Words) -> Cow<'static, str> {
    match value {
        Expected::BenchmarkKind => t.benchmark_kind,
        Expected::Effort => t.effort,
        Expected::EndAboveBeginning => t.end_above_beginning,
        Expected::FirstBandFromZero => t.first_band,
        Expected::Format => return (t.format)(FORMAT).into(),
        Expected::Id => t.id,
        Expected::NearNumber => return (t.near_number)(FURTHEST_LEVEL).into(),
        Expected::Number => t.number,
        Expected::ParameterUnit => t.parameter_unit,
        Expected::PercentUnit => t.percent_unit,
        Expected::Percentage => t.percentage,
        Expected::Scope => t.scope,
        Expected::Share => t.share,
        Expected::ShareBelowOne => t.share_below_one,
        Expected::Text => t.text,
        Expected::UsualWeight => t.usual_weight,
        Expected::Version => t.version,
        Expected::Weight => t.weight,
        Expected::WholeNumber => t.whole_number,
        Expected::Year => t.year,
        Expected::Years => t.years,
    }
    .into()
}

fn warning(warning: &Warning, t: &Words) -> String {
    match warning {
        Warning::MissingTranslation { locales } => {
            let languages: Vec<_> = locales.iter().map(|it| quoted(it.tag())).collect();
            (t.missing_translation)(&languages.join(t.comma))
        }
        Warning::FewAnchors => t.few_anchors.to_owned(),
        Warning::OnlyWeight { weight } => (t.only_weight)(*weight),
        Warning::EqualWeights { weight } => (t.equal_weights)(*weight),
        Warning::NothingCounts => t.nothing_counts.to_owned(),
        Warning::ManyTriggers { found, limit } => (t.many_triggers)(*found, *limit),
        Warning::FewTriggers { found, least } => (t.few_triggers)(*found, *least),
        Warning::DoubleBarrelled { joined } => (t.double_barrelled)(&quoted(joined)),
        Warning::IdleCap(IdleCap::BelowLowest) => t.below_lowest.to_owned(),
        Warning::IdleCap(IdleCap::AtMostHighest) => t.at_most_highest.to_owned(),
        Warning::IdleCap(IdleCap::OutOfReach { reach, from }) => {
            (t.out_of_reach)(&share(*reach), &share(*from))
        }
        Warning::Disguise { character } => (t.disguise)(&code(*character)),
    }
}

fn warning_hint(warning: &Warning, t: &Words) -> Option<String> {
    let hint = match warning {
        Warning::MissingTranslation { .. } => return None,
        Warning::FewAnchors => t.add_anchor,
        Warning::OnlyWeight { .. } => t.no_weight,
        Warning::EqualWeights { .. } => t.no_weights,
        Warning::NothingCounts => t.some_weight,
        Warning::ManyTriggers { .. } => t.join_triggers,
        Warning::FewTriggers { .. } => t.split_triggers,
        Warning::DoubleBarrelled { .. } => t.split_requirement,
        Warning::IdleCap(_) => t.change_cap,
        Warning::Disguise { .. } => t.delete_direction,
    };
    Some(hint.to_owned())
}

/// A share in as few digits as tell it from others.
fn share(share: f64) -> String {
    let digits = format!("{share:.3}");
    digits
        .trim_end_matches('0')
        .trim_end_matches('.')
        .to_owned()
}

/// How many names a sentence lists.
const ENOUGH: usize = 12;

fn name_hint(found: &str, known: &[String], t: &Words) -> Option<String> {
    if let Some(hidden) = found.chars().find(|it| is_hidden(*it)) {
        return Some((t.invisible)(&code(hidden)));
    }
    if let Some(name) = suggest::nearest(found, known) {
        return Some((t.did_you_mean)(&quoted(name)));
    }
    let mut names: Vec<_> = known.iter().take(ENOUGH).map(|it| quoted(it)).collect();
    if known.len() > ENOUGH {
        names.push("…".to_owned());
    }
    (!names.is_empty()).then(|| (t.known_here)(&names.join(t.comma)))
}

fn value_hint(expected: Expected, found: &str, t: &Words) -> Option<String> {
    if expected == Expected::Text {
        return None;
    }
    if let Some(hidden) = found.chars().find(|it| is_hidden(*it)) {
        return Some((t.invisible)(&code(hidden)));
    }
    match expected {
        Expected::Id => suggest::slug(found).map(|it| (t.did_you_mean)(&quoted(&it))),
        Expected::Share | Expected::ShareBelowOne => {
            suggest::share(found).map(|it| (t.in_digits)(&it))
        }
        _ => suggest::number(found).map(|it| (t.in_digits)(&it)),
    }
}

/// A name or value in a sentence.
fn quoted(text: &str) -> String {
    match visible(text) {
        text if text.contains('`') => format!("“{text}”"),
        text => format!("`{text}`"),
    }
}
