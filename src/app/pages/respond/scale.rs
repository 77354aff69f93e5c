use leptos::prelude::*;

use super::{
    deeds::fresh_exemption,
    walk::{self, Walk},
};
use crate::{
    app::{editor::Editor, preferences::t},
    assessment::{Answer, Item},
    i18n::Text,
    questionnaire::{Level, Requirement, Scale},
};

/// The levels of one requirement as radio buttons, and *not applicable* beside
/// them. What a level looks like is read without a click.
#[component]
pub fn ScaleInput(
    /// Whose answers are given.
    editor: Editor,
    /// In which language the levels are read.
    walk: Walk,
    /// What is answered.
    item: Item,
    /// The requirement, for what its levels look like.
    requirement: Requirement,
    /// The levels.
    scale: StoredValue<Scale>,
    /// The option that is chosen.
    chosen: Memo<Option<usize>>,
    /// The element id of the requirement's title.
    labelled_by: String,
) -> impl IntoView {
    let card = walk::card_id(&item);
    let item = StoredValue::new(item);
    let choose = move |answer: Answer| editor.answer(item.get_value(), Some(answer));
    let levels = scale.with_value(|scale| scale.levels().to_vec());
    let last = levels.len();
    let level = |(at, level): (usize, Level)| {
        let anchor = requirement.anchor(&level.id).cloned();
        let Level { id, label, .. } = level;
        let on_choose = move || choose(Answer::Level(id.clone()));
        view! {
            <LevelOption card=card.clone() at chosen label anchor walk on_choose />
        }
    };
    let levels = levels.into_iter().enumerate().map(level).collect_view();
    let not_applicable = move |_| choose(Answer::NotApplicable(fresh_exemption()));
    view! {
        <fieldset class="scale" aria-labelledby=labelled_by>
            <div class="scale__options">
                {levels}
                <label class="scale__option scale__option--na">
                    <input
                        type="radio"
                        class="scale__input"
                        name=card.clone()
                        id=walk::option_id(&card, last)
                        prop:checked=move || chosen.get() == Some(last)
                        on:change=not_applicable
                    />
                    <span class="scale__key" aria-hidden="true">"N"</span>
                    <span class="scale__label">{t(|t| t.respond.not_applicable)}</span>
                </label>
            </div>
        </fieldset>
    }
}

/// One level as a radio button.
#[component]
fn LevelOption(
    /// The card's element id, which names the group too.
    card: String,
    /// The level's position.
    at: usize,
    /// The option that is chosen.
    chosen: Memo<Option<usize>>,
    /// The level's name.
    label: Text,
    /// What it looks like, if its author said so.
    anchor: Option<Text>,
    /// In which language it is read.
    walk: Walk,
    /// Called when it is chosen.
    on_choose: impl Fn() + Send + Sync + 'static,
) -> impl IntoView {
    let id = walk::option_id(&card, at);
    let label_id = format!("{id}--label");
    let anchor_id = anchor.is_some().then(|| format!("{id}--anchor"));
    // A scale may have more levels than there are digits.
    let key = (at < 9).then(|| (at + 1).to_string());
    let looks_like = anchor.map(|anchor| {
        view! {
            <span class="scale__anchor" id=anchor_id.clone() lang=move || walk.lang()>
                {move || walk.read(&anchor)}
            </span>
        }
    });
    view! {
        <label class="scale__option">
            <input
                type="radio"
                class="scale__input"
                name=card
                id=id
                aria-labelledby=label_id.clone()
                aria-describedby=anchor_id
                prop:checked=move || chosen.get() == Some(at)
                on:change=move |_| on_choose()
            />
            <span class="scale__key" aria-hidden="true">{key}</span>
            <span class="scale__label" id=label_id lang=move || walk.lang()>
                {move || walk.read(&label)}
            </span>
            {looks_like}
        </label>
    }
}
