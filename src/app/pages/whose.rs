//! Whose answers are looked at, and the way to those of others.

use leptos::prelude::*;

use super::{releases, voice::Voice};
use crate::{
    app::{
        browser::{address, page},
        route::{Page, Route, Scope},
    },
    assessment::{Assessment, Group, GroupKind, View},
    i18n::Views,
    questionnaire::QuestionnaireId,
    report,
    scoring::Panel,
};

/// A choice of whose answers are looked at, where there are groups or several
/// people answer. What is chosen stands in the address, so that a link leads to
/// it, and in the title of the page.
#[component]
pub fn WhoseChoice(
    /// In which words.
    voice: Voice,
    /// The page that is looked at.
    page: fn(Scope) -> Page,
    /// The driving power that is looked at, if it is one.
    #[prop(into)]
    power: Signal<Option<QuestionnaireId>>,
) -> impl IntoView {
    let editor = voice.editor;
    let is_needed = Memo::new(move |_| {
        let several = |it: &Assessment| it.workshop().is_some() || !it.groups().is_empty();
        !editor.view().is_all() || editor.with(several)
    });
    follow_title(voice);
    releases::hand_out_in_print(editor);
    let choose = move |event| {
        let Ok(view) = event_target_value(&event).parse() else {
            return;
        };
        let power = power.get_untracked();
        let id = editor.with(|it| it.id().to_owned());
        address::go(&Route::of(id, page(Scope { power, view })).href());
    };
    let field = move || {
        view! {
            <label class="field whose__field">
                <span class="field__label">{move || voice.t().views().whose}</span>
                <select
                    class="field__input"
                    prop:value=move || editor.view().to_string()
                    on:change=choose
                >
                    {move || options(voice)}
                </select>
            </label>
        }
    };
    move || {
        is_needed.get().then(|| {
            view! {
                <div class="whose">
                    <span class="no-print">{field()}</span>
                    <WhoseNotes voice />
                </div>
            }
        })
    }
}

/// Whose answers these are, and what is not among them.
#[component]
fn WhoseNotes(
    /// In which words.
    voice: Voice,
) -> impl IntoView {
    let editor = voice.editor;
    let notes = move || {
        let t = voice.t().views();
        let view = editor.view();
        editor.with(|it| {
            let shown = Panel::of(it, &view).is_shown();
            let agreed = it.all_answers().any(|(_, it)| it.agreed().is_some());
            [
                (!shown).then(|| t.not_shown.to_owned()),
                (it.is_protected()).then(|| (t.protected)(it.smallest_group())),
                (shown && agreed && !view.is_all()).then(|| t.only_these.to_owned()),
            ]
        })
    };
    view! {
        <div class="whose__notes">
            <p class="whose__now"><strong>{move || whose(voice)}</strong></p>
            {move || notes().into_iter().flatten().map(|it| view! { <p>{it}</p> }).collect_view()}
        </div>
    }
}

/// Whose answers are looked at, in words, reactively.
pub fn whose(voice: Voice) -> String {
    named(voice).unwrap_or_else(|| voice.t().views().everybodys.to_owned())
}

/// Who is assessed and, unless it is everybody's, whose answers are looked at,
/// reactively.
pub fn about(voice: Voice) -> String {
    let about = voice.editor.with(|it| voice.t().about(it.about()));
    [Some(about), named(voice)]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" · ")
}

fn named(voice: Voice) -> Option<String> {
    let view = voice.editor.view();
    let locale = voice.preferences.locale();
    voice.editor.with(|it| report::whose(it, &view, locale))
}

fn options(voice: Voice) -> impl IntoView {
    let t = voice.t().views();
    let now = voice.editor.view();
    voice.editor.with(|assessment| {
        let panel = Panel::of(assessment, &View::All);
        let option = |view: View, name: String, why: Option<String>| {
            let selected = view == now;
            let name = match &why {
                Some(why) => format!("{name} ({why})"),
                None => name,
            };
            view! {
                <option value=view.to_string() selected=selected disabled=why.is_some()>{name}</option>
            }
        };
        let groups = GroupKind::ALL.map(|kind| {
            let options: Vec<_> = (assessment.groups_of(kind).into_iter())
                .map(|(id, group)| {
                    let why = report::why_hidden(t, panel.viewable(id), assessment.smallest_group());
                    option(View::Group(id.clone()), name(t, group), why)
                })
                .collect();
            (!options.is_empty()).then(|| view! { <optgroup label=kinds(t, kind)>{options}</optgroup> })
        });
        let single = |facilitator: bool, label: &'static str| {
            let options: Vec<_> = (assessment.respondents().iter())
                .filter(|(_, it)| it.facilitator == facilitator)
                .filter(|(_, it)| it.facilitator || !assessment.is_protected())
                .map(|(id, _)| {
                    let view = View::Respondent(id.clone());
                    let name = report::whose(assessment, &view, voice.preferences.locale());
                    option(view, name.unwrap_or_default(), None)
                })
                .collect();
            (!options.is_empty()).then(|| view! { <optgroup label=label>{options}</optgroup> })
        };
        view! {
            {option(View::All, t.everybody.to_owned(), None)}
            {groups.into_iter().collect_view()}
            {single(true, t.facilitators)}
            {single(false, t.respondents)}
        }
        .into_any()
    })
}

/// What groups of a kind are called.
pub fn kinds(t: &'static Views, kind: GroupKind) -> &'static str {
    match kind {
        GroupKind::Department => t.departments,
        GroupKind::Role => t.roles,
    }
}

/// What a group is called, also where nobody named it.
pub fn name(t: &Views, group: &Group) -> String {
    report::called(t, group.kind, &group.name)
}

/// Puts whose answers they are in front of the title of the page, and takes it
/// from there. What a report withholds is not in the name of what is printed.
fn follow_title(voice: Voice) {
    let route = expect_context::<Memo<Route>>();
    let led = StoredValue::new(None::<String>);
    Effect::new(move || {
        let view = voice.editor.view();
        let locale = voice.preferences.locale();
        let is_report = route.with(|it| {
            matches!(
                it,
                Route::Assessment {
                    page: Page::Report(_),
                    ..
                }
            )
        });
        let whose = voice.editor.with(|it| {
            let withheld = &it.layout().withheld;
            if is_report && !withheld.is_empty() {
                let view = it.view_without(&view, withheld);
                report::whose(&it.without(withheld), &view, locale)
            } else {
                report::whose(it, &view, locale)
            }
        });
        page::at_next_paint(move || {
            if led.try_get_value().is_none() {
                return;
            }
            let title = page::title();
            let last = led.get_value().map(|it| format!("{it} · "));
            let rest = last
                .and_then(|it| title.strip_prefix(&it).map(str::to_owned))
                .unwrap_or(title);
            page::set_title(&match &whose {
                Some(whose) => format!("{whose} · {rest}"),
                None => rest,
            });
            led.set_value(whose);
        });
    });
}
