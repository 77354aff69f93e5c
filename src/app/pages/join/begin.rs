use leptos::{ev::SubmitEvent, prelude::*};

use crate::{
    app::{
        browser::{address, clock, page},
        pages::me::{GroupField, NameField},
        preferences::{Preferences, t},
        route::{Page, Route},
        shelf::Shelf,
    },
    assessment::{Assessment, GroupId, GroupKind, Respondent, RespondentId},
    exchange::{Invitation, Package},
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
    let fields = if let Some(personal) = personal {
        let says = move || (preferences.strings().joining().you_are)(&personal.name);
        view! { <p>{says}</p> }.into_any()
    } else {
        let group = |kind| {
            let groups = package.with_value(|it| groups(&it.invitation, kind));
            view! { <GroupField kind groups none=|t| t.joining().none me /> }
        };
        view! {
            <NameField
                id=NAME
                label=|t| t.joining().name
                says=|t| t.joining().name_missing
                me
                missing
            />
            <div class="field-row">{GroupKind::ALL.map(group).into_iter().collect_view()}</div>
        }
        .into_any()
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

/// The departments or the roles one can say to be in, by name.
fn groups(invitation: &Invitation, kind: GroupKind) -> Vec<(GroupId, String)> {
    let of_kind = invitation.groups.iter().filter(|(_, it)| it.kind == kind);
    let mut groups: Vec<_> = of_kind
        .map(|(id, it)| (id.clone(), it.name.clone()))
        .collect();
    groups.sort_by(|(_, a), (_, b)| a.cmp(b));
    groups
}
