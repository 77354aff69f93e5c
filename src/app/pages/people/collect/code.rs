//! The code of the invitation: beside its link, and as large as the window for
//! a room that reads it from a projector.

use leptos::prelude::*;

use super::Voice;
use crate::{
    app::{
        browser::page,
        components::{
            modal::Modal,
            qr::{LIMIT, Qr},
        },
        preferences::t,
    },
    exchange::Invitation,
};

const DIALOG: &str = "collect-scan";

/// The code, or why there is none.
#[component]
pub(super) fn Code(
    /// In which words.
    voice: Voice,
    /// What is invited to.
    invitation: Memo<Invitation>,
    /// Where the code leads.
    link: Memo<String>,
) -> impl IntoView {
    let is_large = RwSignal::new(false);
    let large = move || {
        is_large
            .get()
            .then(|| view! { <Large voice invitation link is_large /> })
    };
    let code = move || {
        view! {
            <figure class="collect__code">
                <Qr text=link label=t(|t| t.collecting().code) />
                <figcaption>{t(|t| t.collecting().code_text)}</figcaption>
            </figure>
            <p>
                <button type="button" class="button" on:click=move |_| is_large.set(true)>
                    {t(|t| t.collecting().enlarge)}
                </button>
            </p>
            {large}
        }
    };
    let fits = Memo::new(move |_| link.with(String::len) <= LIMIT);
    move || {
        if fits.get() {
            return code().into_any();
        }
        view! {
            <div class="notice notice--warning"><p>{t(|t| t.collecting().too_long)}</p></div>
        }
        .into_any()
    }
}

/// The code over the page, with what a room asks before it reads one: what it
/// is about, for whom it is, and where it leads.
#[component]
fn Large(
    voice: Voice,
    invitation: Memo<Invitation>,
    link: Memo<String>,
    is_large: RwSignal<bool>,
) -> impl IntoView {
    let line = |text: String| (!text.is_empty()).then(|| view! { <p>{text}</p> });
    let about = move || line(invitation.with(|it| it.title.clone()));
    let whom = move || {
        invitation.with(|it| {
            let it = it.respondent.as_ref()?;
            line((voice.t().joining().you_are)(&it.name))
        })
    };
    let host = move || {
        link.with(|it| {
            let host = host(it)?;
            line((voice.t().collecting().leads_to)(host))
        })
    };
    view! {
        <Modal id=DIALOG title=t(|t| t.collecting().scan) on_close=move || is_large.set(false)>
            <Qr text=link label=t(|t| t.collecting().code) />
            <div class="collect__about">
                <div class="collect__whose">{about} {whom}</div>
                {host}
                <button type="button" class="button" on:click=|_| page::close_dialog(DIALOG)>
                    {t(|t| t.shell.close)}
                </button>
            </div>
        </Modal>
    }
}

/// The host that an address names; a page that was opened from a disk has none.
fn host(address: &str) -> Option<&str> {
    let (_, rest) = address.split_once("://")?;
    let host = rest.split(['/', '?', '#']).next()?;
    Some(host).filter(|it| !it.is_empty())
}

#[cfg(test)]
mod tests {
    use super::host;

    #[test]
    fn the_host_is_told_with_its_port_and_not_where_there_is_none() {
        assert_eq!(
            host("https://example.org/app/#/join/x"),
            Some("example.org")
        );
        assert_eq!(
            host("http://127.0.0.1:8080#/join/x"),
            Some("127.0.0.1:8080")
        );
        assert_eq!(host("file:///home/index.html#/join/x"), None);
    }
}
