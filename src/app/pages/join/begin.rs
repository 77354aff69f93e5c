use leptos::{ev::SubmitEvent, prelude::*};

use crate::{
    app::{
        browser::{address, clock, page},
        preferences::{Preferences, t},
        route::{Page, Route},
        shelf::Shelf,
    },
    assessment::{Assessment, GroupId, GroupKind, Respondent, RespondentId},
    exchange::Package,
    i18n::Strings,
    questionnaire::Questionnaire,
};

const NAME: &str = "join-name";

/// What is asked, what becomes of it, and who answers.
#[component]
pub(super) fn Begin(
    /// The invitation.
    package: Package,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let invitation = package.invitation.clone();
    let title = move || {
        let title = &invitation.title;
        (!title.is_empty()).then(|| (preferences.strings().joining().about)(title))
    };
    let smallest = usize::from(package.invitation.smallest_group);
    let promise = (smallest > 1).then(|| {
        let says = move || (preferences.strings().joining().promise)(smallest);
        view! { <li><strong>{says}</strong></li> }
    });
    let asked = (package.questionnaires.iter().cloned())
        .map(|it| asked(preferences, it))
        .collect_view();
    view! {
        <div class="page page--narrow join">
            <header class="page__header">
                <div class="page__heading">
                    <h1>{t(|t| t.joining().title)}</h1>
                    <p class="join__about">{title}</p>
                    <p class="page__lead">{t(|t| t.joining().lead)}</p>
                </div>
            </header>
            <Before package=package.clone() />
            <section class="card" aria-labelledby="join-asked">
                <h2 id="join-asked">{t(|t| t.joining().asked)}</h2>
                <ul class="join__asked">{asked}</ul>
            </section>
            <section class="card" aria-labelledby="join-fate">
                <h2 id="join-fate">{t(|t| t.joining().fate)}</h2>
                <ul class="join__list">
                    <li>{t(|t| t.joining().stays)}</li>
                    <li>{t(|t| t.joining().holds)}</li>
                    {promise}
                    <li>{t(|t| t.joining().reader)}</li>
                </ul>
            </section>
            <Form package />
        </div>
    }
}

/// A questionnaire, and how long it takes: 24 seconds a requirement, as people
/// at a desk need.
fn asked(preferences: Preferences, questionnaire: Questionnaire) -> impl IntoView {
    let requirements = questionnaire.requirements().count();
    let minutes = (requirements * 2).div_ceil(5);
    let size = move || (preferences.strings().joining().size)(requirements, minutes);
    let title = move || questionnaire.title.get(preferences.locale()).to_owned();
    view! { <li><strong>{title}</strong> " " <small>{size}</small></li> }
}

/// What is on this device already: answers to the same invitation, or the
/// workshop itself.
#[component]
fn Before(
    /// The invitation.
    package: Package,
) -> impl IntoView {
    let shelf = Shelf::expect();
    let preferences = Preferences::expect();
    let workshop = package.invitation.workshop;
    let is_mine = {
        let workshop = workshop.clone();
        Memo::new(move |_| shelf.find(&workshop).is_some())
    };
    let collect = Route::of(workshop.clone(), Page::People("collect".to_owned())).href();
    let mine = move || {
        let collect = collect.clone();
        is_mine.get().then(|| {
            view! {
                <div class="notice notice--info">
                    <div class="notice__body">
                        <p class="notice__title">{t(|t| t.joining().mine)}</p>
                        <p>{t(|t| t.joining().mine_text)}</p>
                    </div>
                    <div class="notice__actions">
                        <a class="button" href=collect>{t(|t| t.joining().to_collect)}</a>
                    </div>
                </div>
            }
        })
    };
    let begun = Memo::new(move |_| {
        let begun = shelf.assessments().into_iter();
        let begun = begun.filter(|it| it.invited_to() == Some(workshop.as_str()));
        begun
            .map(|it| (it.id().to_owned(), name(&it)))
            .collect::<Vec<_>>()
    });
    let again = move || {
        let link = |(id, name): (String, String)| {
            let label = move || match name.as_str() {
                "" => preferences.strings().joining().go_on.to_owned(),
                name => (preferences.strings().joining().go_on_as)(name),
            };
            view! { <a class="button button--primary" href=Route::respond(id).href()>{label}</a> }
        };
        let begun = begun.get();
        (!begun.is_empty()).then(|| {
            view! {
                <div class="notice notice--info">
                    <div class="notice__body">
                        <p class="notice__title">{t(|t| t.joining().again)}</p>
                        <p>{t(|t| t.joining().again_text)}</p>
                    </div>
                    <div class="notice__actions">{begun.into_iter().map(link).collect_view()}</div>
                </div>
            }
        })
    };
    view! {
        {mine}
        {again}
    }
}

/// Who answers in an assessment.
fn name(assessment: &Assessment) -> String {
    let me = assessment.respondents().get(assessment.host());
    me.map(|it| it.name.clone()).unwrap_or_default()
}

/// Who answers. One whom the invitation names need say no more.
#[component]
fn Form(
    /// The invitation.
    package: Package,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let shelf = Shelf::expect();
    let personal = package.invitation.respondent.clone();
    let me = RwSignal::new(Respondent::named(
        (personal.as_ref()).map_or_else(String::new, |it| it.name.clone()),
    ));
    let missing = RwSignal::new(false);
    let begun = StoredValue::new(false);
    let id = personal.as_ref().map(|it| it.id.clone());
    let package = StoredValue::new(package);
    let begin = move |event: SubmitEvent| {
        event.prevent_default();
        let mut respondent = me.get_untracked();
        respondent.name = String::from(respondent.name.trim());
        if respondent.name.is_empty() && id.is_none() {
            missing.set(true);
            return page::focus(NAME);
        }
        // New ids are letters, digits and dashes.
        let id = id.clone().or_else(|| clock::new_id().parse().ok());
        let Some(id) = id.filter(|_| !begun.get_value()) else {
            return;
        };
        begun.set_value(true);
        let assessment = begin(package, (id, respondent));
        leptos::task::spawn_local(async move {
            // A failure is the banner's to say; the tab keeps the assessment.
            shelf.store(&assessment).await.ok();
            address::go(&Route::respond(assessment.id()).href());
        });
    };
    let fields = match personal {
        Some(personal) => {
            let says = move || (preferences.strings().joining().you_are)(&personal.name);
            view! { <p>{says}</p> }.into_any()
        }
        None => view! {
            <NameField me missing />
            <div class="field-row">
                <GroupField package kind=GroupKind::Department label=|t| t.joining().department me />
                <GroupField package kind=GroupKind::Role label=|t| t.joining().role me />
            </div>
        }
        .into_any(),
    };
    view! {
        <form class="card join__form" aria-labelledby="join-you" novalidate=true on:submit=begin>
            <h2 id="join-you">{t(|t| t.joining().you)}</h2>
            {fields}
            <p>
                <button type="submit" class="button button--primary">{t(|t| t.joining().begin)}</button>
            </p>
        </form>
    }
}

fn begin(package: StoredValue<Package>, me: (RespondentId, Respondent)) -> Assessment {
    package.with_value(|it| it.begin(clock::new_id(), me, clock::now()))
}

/// A name, or a code.
#[component]
fn NameField(
    /// Who answers.
    me: RwSignal<Respondent>,
    /// Whether it is said that the name is missing.
    missing: RwSignal<bool>,
) -> impl IntoView {
    let error = move || missing.get().then(|| t(|t| t.joining().name_missing).get());
    view! {
        <div class="field">
            <label class="field__label" for=NAME>{t(|t| t.joining().name)}</label>
            <input
                class="field__input"
                id=NAME
                type="text"
                maxlength="200"
                autocomplete="off"
                required=true
                aria-describedby="join-name-error"
                aria-invalid=move || missing.get().then_some("true")
                on:input=move |event| {
                    missing.set(false);
                    me.update(|it| it.name = event_target_value(&event));
                }
            />
            <p class="field__error" id="join-name-error">{error}</p>
        </div>
    }
}

/// One of the departments, or of the roles, if there are any.
#[component]
fn GroupField(
    /// The invitation.
    package: StoredValue<Package>,
    /// Which of the two.
    kind: GroupKind,
    /// What it is called.
    label: fn(&Strings) -> &'static str,
    /// Who answers.
    me: RwSignal<Respondent>,
) -> impl IntoView {
    let mut groups: Vec<(String, GroupId)> = package.with_value(|it| {
        let of_kind = it
            .invitation
            .groups
            .iter()
            .filter(|(_, it)| it.kind == kind);
        of_kind
            .map(|(id, it)| (it.name.clone(), id.clone()))
            .collect()
    });
    groups.sort();
    let choose = move |event| {
        let chosen = event_target_value(&event).parse().ok();
        me.update(|it| it.join(kind, chosen));
    };
    let option = |(name, id): (String, GroupId)| {
        view! { <option value=id.to_string()>{name}</option> }
    };
    (!groups.is_empty()).then(|| {
        view! {
            <label class="field">
                <span class="field__label">{t(label)}</span>
                <select class="field__input" on:change=choose>
                    <option value="">{t(|t| t.joining().none)}</option>
                    {groups.into_iter().map(option).collect_view()}
                </select>
            </label>
        }
    })
}
