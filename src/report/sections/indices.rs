use super::{Ground, Power};
use crate::{
    assessment::Figures,
    layout::Withheld,
    questionnaire::{Indicator, Parameter, ParameterKind},
    report::{
        cell::Words,
        model::{Block, Entry, Fact, Section, SectionKind},
        voice::{Voice, number},
    },
    scoring::{references, years},
};

/// The result indices: their ratios, what they depend on, and the published
/// figures that were measured the same way. Left out where there are none.
pub(super) fn section(voice: Voice, ground: &Ground, power: Power<'_>) -> Option<Section> {
    let questionnaire = power.questionnaire;
    if questionnaire.indicators.is_empty() || ground.withholds(Withheld::Figures) {
        return None;
    }
    let say = voice.say();
    let sections = questionnaire.indicators.iter().map(|indicator| {
        let figures = ground.assessment.figures(&questionnaire.id, &indicator.id);
        let blocks = blocks(voice, indicator, &figures.cloned().unwrap_or_default());
        power.section(SectionKind::Index, voice.words(&indicator.title), blocks)
    });
    let lead = Block::Paragraph(voice.own(say.indices_lead));
    Some(Section {
        sections: sections.collect(),
        ..power.section(SectionKind::Indices, voice.own(say.indices), vec![lead])
    })
}

fn blocks(voice: Voice, indicator: &Indicator, figures: &Figures) -> Vec<Block> {
    let say = voice.say();
    let ratio = figures.percent().map_or_else(
        || voice.own(say.not_entered).into(),
        |it| voice.percentage(it).into(),
    );
    let amount = |definition: &str, amount: Option<f64>| {
        let text = match amount {
            Some(amount) => format!("{} ({definition})", number(amount, 2)),
            None => definition.to_owned(),
        };
        Words::new(text, voice.content)
    };
    let mut facts = vec![Fact {
        name: voice.own(say.ratio),
        value: ratio,
    }];
    facts.extend(indicator.parameters.iter().map(|it| Fact {
        name: voice.words(&it.title),
        value: entered(voice, it, figures).into(),
    }));
    let numerator = amount(voice.text(&indicator.numerator), figures.numerator);
    let denominator = amount(voice.text(&indicator.denominator), figures.denominator);
    facts.push(voice.stated(say.numerator, numerator));
    facts.push(voice.stated(say.denominator, denominator));
    let mut blocks = vec![Block::Facts(facts)];
    blocks.extend((indicator.note.as_ref()).map(|it| Block::Note(voice.words(it))));
    if figures.percent().is_some() {
        blocks.push(published(voice, indicator, figures));
    }
    blocks
}

/// The published figures that hold for what was entered.
fn published(voice: Voice, indicator: &Indicator, figures: &Figures) -> Block {
    let say = voice.say();
    let entries: Vec<_> = (references(indicator, figures).into_iter())
        .map(|reference| {
            let value = voice.percentage(reference.value).shown;
            let title = format!("{value} · {}", voice.text(&reference.says));
            Entry {
                title: Words::new(title, voice.content),
                facts: voice.provenance(&reference.provenance),
            }
        })
        .collect();
    if entries.is_empty() {
        let none = indicator.no_reference.as_ref();
        return Block::Paragraph(
            none.map_or_else(|| voice.own(say.no_match), |it| voice.words(it)),
        );
    }
    let heading = say.published.to_owned();
    Block::References { heading, entries }
}

fn entered(voice: Voice, parameter: &Parameter, figures: &Figures) -> Words {
    let say = voice.say();
    let typed = (figures.parameters.get(&parameter.id)).map_or("", |it| it.trim());
    match (parameter.kind, years(typed)) {
        _ if typed.is_empty() => voice.own(say.not_entered),
        (ParameterKind::Years { .. }, Ok(Some(years))) => voice.own((say.years)(years)),
        _ => Words::typed(typed),
    }
}
