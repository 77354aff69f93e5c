//! A question above everything else.

use leptos::prelude::*;

use crate::app::browser::page;

/// A dialog that opens when it appears and holds the focus until it is closed.
/// Escape closes it too; [`page::close_dialog`] does from inside. Whoever
/// shows it takes it away when it says that it is closed, not before: closing
/// is what gives the focus back.
#[component]
pub fn Modal(
    /// Its id, and with `-title` behind it that of its title.
    id: &'static str,
    /// What it is about, in one line.
    #[prop(into)]
    title: Signal<&'static str>,
    /// Told when it is closed, whatever closed it.
    #[prop(into)]
    on_close: Callback<()>,
    /// What it says, and its buttons.
    children: Children,
) -> impl IntoView {
    let title_id = format!("{id}-title");
    let labelled_by = title_id.clone();
    Effect::new(move || page::open_dialog(id));
    view! {
        <dialog class="dialog no-print" id=id aria-labelledby=labelled_by on:close=move |_| on_close.run(())>
            <h2 class="dialog__title" id=title_id>{title}</h2>
            {children()}
        </dialog>
    }
}
