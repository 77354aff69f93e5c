use super::Power;
use crate::{
    questionnaire::{RequirementId, TriggerId},
    report::{
        cell::{Cell, Words},
        model::{Block, Fact, Item, Section, SectionKind},
        voice::Voice,
    },
    scoring::{Gap, Highlights, Term},
};

/// Strengths and gaps in a few sentences, each with the requirement it rests
/// on. Left out where there is nothing to say.
pub(super) fn section(voice: Voice, power: Power<'_>) -> Option<Section> {
    let found = Highlights::of(power.questionnaire, power.scorecard);
    if found.is_empty() {
        return None;
    }
    let say = voice.strings().results();
    let mut sentences = Vec::new();
    if let Some(words) = triggers(voice, power, &found.strongest) {
        let [name, score] = words;
        let says = match found.strongest.len() {
            1 => (say.strongest)(name, score),
            _ => (say.strongest_of_equals)(name, score),
        };
        let mut all = vec![says];
        all.extend(
            found
                .strongest
                .iter()
                .filter_map(|it| held(voice, power, it)),
        );
        all.extend((found.strongest.iter()).filter_map(|it| rests_on(voice, power, it, End::High)));
        sentences.push(all);
    }
    if let Some([name, score]) = triggers(voice, power, &found.weakest) {
        let says = match found.weakest.len() {
            1 => (say.weakest)(name, score),
            _ => (say.weakest_of_equals)(name, score),
        };
        let mut all = vec![says];
        all.extend((found.weakest.iter()).filter_map(|it| rests_on(voice, power, it, End::Low)));
        sentences.push(all);
    }
    let items = sentences.iter().map(|it| Item {
        words: voice.joined(it),
        url: None,
    });
    let mut blocks = vec![Block::List(items.collect())];
    if !found.next.is_empty() {
        blocks.push(Block::Paragraph(voice.own((say.next)(found.next.len()))));
        let fact = |gap: &Gap| Fact {
            name: requirement(voice, power, &gap.requirement),
            value: about(voice, power, gap),
        };
        blocks.push(Block::Facts(found.next.iter().map(fact).collect()));
    }
    blocks.retain(|it| *it != Block::List(Vec::new()));
    Some(power.section(SectionKind::Highlights, voice.own(say.highlights), blocks))
}

/// The triggers in one phrase, and the score they share.
fn triggers(voice: Voice, power: Power<'_>, ids: &[TriggerId]) -> Option<[String; 2]> {
    let score = power.scorecard.trigger(ids.first()?)?.aggregate.score;
    let names: Vec<_> = ids.iter().map(|it| trigger(voice, power, it)).collect();
    let names = match names.split_last() {
        Some((last, rest)) if !rest.is_empty() => {
            let rest = rest.join(voice.strings().chart().and_mark);
            (voice.strings().results().and)(rest, (*last).to_owned())
        }
        _ => names.concat(),
    };
    Some([names, voice.score(score).shown])
}

/// That a cap holds the level down, so that a high number does not pass for a
/// high level.
fn held(voice: Voice, power: Power<'_>, id: &TriggerId) -> Option<String> {
    let placement = power.scorecard.trigger(id)?.placement.as_ref()?;
    let name = trigger(voice, power, id).to_owned();
    let level = voice.label(power.questionnaire, &placement.level);
    (placement.is_capped()).then(|| (voice.strings().results().held)(name, level))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    High,
    Low,
}

/// The requirement that lifts a trigger most, or that holds it down most: by
/// how far it stands above or below the trigger's score, and by its weight. The
/// first of equals.
fn rests_on(voice: Voice, power: Power<'_>, id: &TriggerId, end: End) -> Option<String> {
    let made = &power.scorecard.trigger(id)?.aggregate;
    let score = made.score?;
    let pull = |term: &Term<RequirementId>| {
        let pull = (term.score - score) * term.weight_share;
        match end {
            End::High => pull,
            End::Low => -pull,
        }
    };
    let mut most: Option<&Term<_>> = None;
    for term in &made.terms {
        if most.is_none_or(|it| pull(term) > pull(it)) {
            most = Some(term);
        }
    }
    // Where all stand alike, none of them is the reason.
    let term = most.filter(|it| pull(it) > 0.0)?;
    let title = requirement(voice, power, &term.child).text;
    let (say, share) = (voice.say(), voice.share(term.score));
    let says = match end {
        End::High => say.lifted_by,
        End::Low => say.lowered_by,
    };
    Some(says(trigger(voice, power, id), &title, &share))
}

fn about(voice: Voice, power: Power<'_>, gap: &Gap) -> Cell {
    let name = trigger(voice, power, &gap.trigger).to_owned();
    let says = (voice.strings().results().gap)(name, voice.share(gap.share));
    Words::new(says, voice.content).into()
}

fn trigger<'a>(voice: Voice, power: Power<'a>, id: &TriggerId) -> &'a str {
    let found = power.questionnaire.triggers.iter().find(|it| it.id == *id);
    found.map_or("", |it| it.title.get(voice.content))
}

fn requirement(voice: Voice, power: Power<'_>, id: &RequirementId) -> Words {
    let found = power.questionnaire.requirement(id);
    found.map_or_else(|| voice.own(""), |(_, it)| voice.words(&it.title))
}
