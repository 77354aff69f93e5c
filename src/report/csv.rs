use std::collections::BTreeSet;

use crate::{
    assessment::{
        Agreement, Answer, Answers, Assessment, Item, Reason, Respondent, RespondentId, Response,
    },
    i18n::{Locale, Report, Strings},
    questionnaire::{LevelId, Questionnaire, Requirement, Scale, Trigger},
};

/// Every answer as a table, for a spreadsheet: one row for each requirement
/// and respondent, in the order of the questionnaires, the unanswered ones
/// included.
///
/// Headings, words and texts are in `locale`; the columns of ids and codes are
/// the same in every language. What was answered and is asked no more comes
/// last, with the version that asked it; where no version does, with its ids
/// alone.
///
/// The text begins with a byte-order mark and its lines end with CR LF, as
/// Excel wants it. A spreadsheet takes a cell that begins with `=`, `+`, `-`,
/// `@` (or their full-width forms), a tab or a line break for a formula, and
/// somebody else may have written it: such a cell gets an apostrophe in front.
///
/// # Panics
/// Never: writing to memory does not fail.
pub fn csv(assessment: &Assessment, locale: Locale) -> String {
    let mut table = Table {
        assessment,
        locale,
        say: Strings::of(locale).report(),
        writer: ::csv::WriterBuilder::new()
            .terminator(::csv::Terminator::CRLF)
            .from_writer("\u{feff}".as_bytes().to_vec()),
    };
    table.headings();
    let mut asked = BTreeSet::new();
    for questionnaire in assessment.questionnaires() {
        for (trigger, requirement) in questionnaire.requirements() {
            let item = Item {
                questionnaire: questionnaire.id.clone(),
                requirement: requirement.id.clone(),
            };
            table.rows(&item, Some((questionnaire, trigger, requirement)));
            asked.insert(item);
        }
    }
    for (item, _) in assessment.all_answers() {
        if !asked.contains(&item) {
            table.rows(&item, formerly(assessment, &item));
        }
    }
    let bytes = table.writer.into_inner().expect("memory takes every byte");
    String::from_utf8(bytes).expect("only text was written")
}

type Asked<'a> = (&'a Questionnaire, &'a Trigger, &'a Requirement);

/// The latest former version that asked this.
fn formerly<'a>(assessment: &'a Assessment, item: &Item) -> Option<Asked<'a>> {
    (assessment.former().iter().rev())
        .filter(|it| it.id == item.questionnaire)
        .find_map(|it| {
            let (trigger, requirement) = it.requirement(&item.requirement)?;
            Some((it, trigger, requirement))
        })
}

struct Table<'a> {
    assessment: &'a Assessment,
    locale: Locale,
    say: &'static Report,
    writer: ::csv::Writer<Vec<u8>>,
}

impl Table<'_> {
    fn headings(&mut self) {
        let say = self.say;
        self.write(&[
            say.company,
            say.department,
            say.questionnaire_id,
            say.questionnaire,
            say.version,
            say.trigger_id,
            say.trigger,
            say.requirement_id,
            say.requirement,
            say.respondent,
            say.state_code,
            say.state,
            say.level_id,
            say.level,
            say.level_share,
            say.reason,
            say.reason_note,
            say.note,
            say.agreed_level,
            say.agreed_because,
        ]);
    }

    fn rows(&mut self, item: &Item, asked: Option<Asked<'_>>) {
        let assessment = self.assessment;
        let answers = assessment.answers(item);
        let about = assessment.about();
        let version = asked.map_or_else(String::new, |(it, ..)| it.version.to_string());
        let scale = asked.map(|(questionnaire, ..)| &questionnaire.scale);
        let (agreed, because) = match answers.and_then(Answers::agreed) {
            Some(it) => (self.words(&it.answer, scale), self.because(it)),
            None => <_>::default(),
        };
        for (id, respondent) in assessment.respondents() {
            let response = answers.and_then(|it| it.responses().get(id));
            let said = self.said(response, scale);
            self.write(&[
                &about.company,
                &about.department,
                item.questionnaire.as_str(),
                asked.map_or("", |(it, ..)| it.title.get(self.locale)),
                &version,
                asked.map_or("", |(_, it, _)| it.id.as_str()),
                asked.map_or("", |(_, it, _)| it.title.get(self.locale)),
                item.requirement.as_str(),
                asked.map_or("", |(.., it)| it.title.get(self.locale)),
                name(id, respondent),
                said.code,
                said.state,
                said.level_id,
                &said.level,
                &said.share,
                said.reason,
                said.reason_note,
                response.map_or("", |it| &it.note),
                &agreed,
                &because,
            ]);
        }
    }

    fn said<'a>(&self, response: Option<&'a Response>, scale: Option<&Scale>) -> Said<'a> {
        let say = self.say;
        match response.and_then(|it| it.answer.as_ref()) {
            None => Said {
                code: "unanswered",
                state: say.unanswered,
                ..Said::default()
            },
            Some(Answer::Level(level)) => Said {
                code: "answered",
                state: say.answered,
                level_id: level.as_str(),
                level: label(level, scale, self.locale),
                share: (scale.and_then(|it| it.share(level)))
                    .map_or_else(String::new, |share| share.to_string()),
                ..Said::default()
            },
            Some(Answer::NotApplicable(exemption)) => Said {
                code: "not-applicable",
                state: say.not_applicable,
                reason: self.reason(exemption.reason),
                reason_note: &exemption.note,
                ..Said::default()
            },
        }
    }

    /// An answer in words; a level nobody has a label for is its id.
    fn words(&self, answer: &Answer, scale: Option<&Scale>) -> String {
        match answer {
            Answer::NotApplicable(_) => self.say.not_applicable.to_owned(),
            Answer::Level(level) => match label(level, scale, self.locale) {
                label if label.is_empty() => level.to_string(),
                label => label,
            },
        }
    }

    /// Everything that was said for an agreement.
    fn because(&self, agreement: &Agreement) -> String {
        let mut said = vec![agreement.reason.as_str()];
        if let Answer::NotApplicable(exemption) = &agreement.answer {
            said.splice(0..0, [self.reason(exemption.reason), &exemption.note]);
        }
        said.retain(|it| !it.is_empty());
        said.join(" · ")
    }

    fn reason(&self, reason: Reason) -> &'static str {
        match reason {
            Reason::OutOfScope => self.say.out_of_scope,
            Reason::OutsideOurControl => self.say.outside_our_control,
            Reason::NotYetRelevant => self.say.not_yet_relevant,
            Reason::Other => self.say.other,
        }
    }

    fn write(&mut self, cells: &[&str]) {
        let cells = cells.iter().map(|cell| guarded(cell));
        (self.writer.write_record(cells)).expect("every row has as many cells");
    }
}

/// What one respondent said, cell by cell.
#[derive(Default)]
struct Said<'a> {
    code: &'static str,
    state: &'static str,
    level_id: &'a str,
    level: String,
    share: String,
    reason: &'static str,
    reason_note: &'a str,
}

fn label(level: &LevelId, scale: Option<&Scale>, locale: Locale) -> String {
    (scale.and_then(|it| it.level(level)))
        .map_or_else(String::new, |it| it.label.get(locale).to_owned())
}

fn name<'a>(id: &'a RespondentId, respondent: &'a Respondent) -> &'a str {
    if respondent.name.is_empty() {
        id.as_str()
    } else {
        &respondent.name
    }
}

/// The text of a cell that no spreadsheet takes for a formula, whoever wrote
/// it: see [`csv()`].
pub fn guarded(cell: &str) -> String {
    let formula = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n'];
    if cell.starts_with(formula) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}
