use leptos::prelude::*;

use super::importer::{Clash, Importer};
use crate::{
    app::{
        browser::{format, page},
        components::modal::Modal,
        preferences::{Preferences, t},
    },
    assessment::Assessment,
    i18n::Strings,
    scoring::overview,
};

const ID: &str = "import-clash";

/// A file holds another state of an assessment that is here: both are shown
/// side by side, and the reader chooses.
#[component]
pub(super) fn ClashDialog(
    /// Does what is chosen.
    importer: Importer,
    /// The two states.
    clash: Clash,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let both = StoredValue::new(clash);
    let row = move |label: fn(&Strings) -> &'static str,
                    of: fn(&Assessment, (usize, usize), Preferences) -> String| {
        let cell = move |pick: fn(&Clash) -> &Assessment| {
            move || {
                both.with_value(|both| {
                    let it = pick(both);
                    of(it, overview(it).answered(), preferences)
                })
            }
        };
        view! {
            <tr>
                <th scope="row">{t(label)}</th>
                <td>{cell(|it| &it.here)}</td>
                <td>{cell(|it| &it.file)}</td>
            </tr>
        }
    };
    let rows = view! {
        {row(|t| t.new_assessment().company, |it, _, _| it.about().company.clone())}
        {row(
            |t| t.new_assessment().department,
            |it, _, preferences| match it.about().department.as_str() {
                "" => preferences.strings().shell.whole_company.to_owned(),
                department => department.to_owned(),
            },
        )}
        {row(
            |t| t.home().last_changed,
            |it, _, preferences| format::date_time(it.modified(), preferences.locale()),
        )}
        {row(
            |t| t.home().answers,
            |_, (done, all), preferences| (preferences.strings().home().done_of)(done, all),
        )}
    };
    view! {
        <Modal id=ID title=t(|t| t.home().clash) on_close=move || importer.forget()>
            <div class="dialog__body">
                <p>{t(|t| t.home().clash_text)}</p>
                <table class="table home__clash">
                    <caption class="visually-hidden">{t(|t| t.home().compared)}</caption>
                    <thead>
                        <tr>
                            <td></td>
                            <th scope="col">{t(|t| t.home().here)}</th>
                            <th scope="col">{t(|t| t.home().in_file)}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            <Choices importer both />
        </Modal>
    }
}

/// What can be done about two states.
#[component]
fn Choices(
    /// Does what is chosen.
    importer: Importer,
    /// The two states.
    both: StoredValue<Clash>,
) -> impl IntoView {
    let replace = move |_| {
        importer.replace(both.get_value());
        page::close_dialog(ID);
    };
    let keep_both = move |_| {
        importer.keep_both(both.get_value());
        page::close_dialog(ID);
    };
    view! {
        <div class="dialog__actions">
            <button type="button" class="button" on:click=|_| page::close_dialog(ID)>
                {t(|t| t.home().cancel)}
            </button>
            <button type="button" class="button" on:click=replace>
                {t(|t| t.home().replace)}
            </button>
            <button type="button" class="button button--primary" on:click=keep_both>
                {t(|t| t.home().keep_both)}
            </button>
        </div>
    }
}
