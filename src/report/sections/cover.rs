use super::{Ground, Power, edition};
use crate::{
    layout::{Place, Withheld},
    report::{
        cell::Words,
        model::{Cover, Fact},
        voice::Voice,
    },
    scoring::{Answered, Turnout},
};

/// The first page.
pub(super) fn cover(voice: Voice, ground: &Ground, powers: &[Power<'_>]) -> Cover {
    let (strings, say) = (voice.strings(), voice.say());
    let assessment = &ground.assessment;
    let about = assessment.about();
    let title = |power: &Power<'_>| voice.words(&power.questionnaire.title);
    let mut facts = Vec::new();
    if !ground.withholds(Withheld::Company) {
        let company = named(voice, &about.company, strings.shell.unnamed);
        facts.push(voice.stated(strings.report().company, company));
    }
    if !ground.withholds(Withheld::Department) {
        let department = named(voice, &about.department, strings.shell.whole_company);
        facts.push(voice.stated(strings.report().department, department));
    }
    if let Some(whose) = &ground.whose {
        facts.push(voice.stated(strings.views().whose, Words::typed(whose)));
    }
    if ground.is_part {
        facts.push(voice.fact(say.view, say.view_of_power));
    }
    facts.extend(powers.iter().map(|power| {
        let edition = edition(voice, power.questionnaire);
        voice.fact(strings.report().questionnaire, edition)
    }));
    facts.push(voice.fact(say.last_change, voice.date(assessment.modified())));
    facts.push(voice.fact(say.respondents, respondents(voice, ground.turnout)));
    facts.extend(
        powers
            .iter()
            .map(|power| coverage(voice, *power, powers.len())),
    );
    facts.push(voice.fact(say.fingerprint, brief(&ground.fingerprint)));
    Cover {
        product: strings.common.product.to_owned(),
        title: say.title.to_owned(),
        powers: powers.iter().map(title).collect(),
        sample: assessment.is_sample().then(|| say.sample.to_owned()),
        facts,
        statement: say.self_assessed.to_owned(),
        remark: ground.remark(&Place::Cover),
    }
}

/// What people call it, or what is said where they call it nothing.
fn named(voice: Voice, name: &str, otherwise: &str) -> Words {
    if name.is_empty() {
        voice.own(otherwise)
    } else {
        Words::typed(name)
    }
}

/// How many people there are, and how many of them answered. What one person
/// answered the coverage says.
fn respondents(voice: Voice, turnout: Turnout) -> String {
    let say = voice.say();
    match (turnout.listed, turnout.answered) {
        (all @ ..=1, _) => (say.people)(all),
        (all, Answered::Exactly(n)) => (say.answered_of)(n, all),
        (all, Answered::AtLeast(n)) => (say.answered_at_least)(n, all),
        (all, Answered::Untold) => (say.answered_untold)(all),
    }
}

fn coverage(voice: Voice, power: Power<'_>, powers: usize) -> Fact {
    let say = voice.say();
    let name = match powers {
        1 => say.coverage.to_owned(),
        _ => format!(
            "{} · {}",
            say.coverage,
            voice.text(&power.questionnaire.title)
        ),
    };
    let share = voice.score(power.scorecard.power.coverage).shown;
    let (done, all) = power.scorecard.answered();
    voice.fact(&name, (say.coverage_of)(&share, done, all))
}

/// The beginning of a fingerprint, in groups that an eye can compare: far more
/// than chance makes alike.
fn brief(fingerprint: &str) -> String {
    const GROUPS: usize = 8;
    let digits: Vec<_> = fingerprint.chars().take(4 * GROUPS).collect();
    let groups: Vec<String> = digits.chunks(4).map(|it| it.iter().collect()).collect();
    groups.join(" ")
}
