use super::cell::Words;
use crate::{
    assessment::{Answer, Assessment},
    i18n::{Locale, Strings},
    migration::{Orphan, orphans},
    questionnaire::QuestionnaireId,
};

/// An answer that no present version of a questionnaire knows, as it is listed.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// What was asked.
    pub asked: Words,
    /// Who answered.
    pub who: Words,
    /// What was answered.
    pub answer: Words,
    /// What was noted with it; empty where nothing was.
    pub note: Words,
}

/// The answers that no present version knows, in the order of ids: those to one
/// questionnaire, or to all. Nothing of them is left out, unless people were
/// promised that nobody's answers are shown by themselves: then of what single
/// people answered only their notes are listed, in an order that does not tell
/// whose they are.
pub fn kept(
    assessment: &Assessment,
    of: Option<&QuestionnaireId>,
    locale: Locale,
    content: Locale,
) -> Vec<Kept> {
    let mut orphans = orphans(assessment);
    orphans.retain(|it| of.is_none_or(|of| it.item.questionnaire == *of));
    if assessment.is_protected() {
        orphans.retain(|it| it.by.is_none() || !it.note.is_empty());
        orphans.sort_by(|a, b| {
            (&a.item, a.by.is_some(), &a.note).cmp(&(&b.item, b.by.is_some(), &b.note))
        });
    }
    let line = |orphan| line(assessment, orphan, locale, content);
    orphans.into_iter().map(line).collect()
}

fn line(assessment: &Assessment, orphan: Orphan, locale: Locale, content: Locale) -> Kept {
    let words = Strings::of(locale).versions();
    let own = |text: &str| Words::new(text, locale);
    let is_hidden = orphan.by.is_some() && assessment.is_protected();
    let name = |id| assessment.respondents().get(id).map(|it| it.name.as_str());
    let who = match orphan.by.as_ref().map(name) {
        None => own(words.everybody),
        Some(_) if is_hidden => own(words.unnamed),
        Some(None | Some("")) => own(words.unnamed),
        Some(Some(name)) => Words::typed(name),
    };
    let answer = match (&orphan.answer, &orphan.level) {
        _ if is_hidden => own(words.only_a_note),
        (None, _) => own(words.only_a_note),
        (Some(Answer::NotApplicable(_)), _) => own(Strings::of(locale).report().not_applicable),
        (Some(Answer::Level(_)), Some(label)) => Words::new(label.get(content), content),
        (Some(Answer::Level(_)), None) => own(Strings::of(locale).common.no_score),
    };
    let title = orphan.title.as_ref().map(|it| it.get(content));
    Kept {
        asked: title.map_or_else(|| own(words.unknown), |it| Words::new(it, content)),
        who,
        answer,
        note: Words::typed(orphan.note),
    }
}
