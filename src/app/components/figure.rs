//! A chart on the page.

use leptos::{html, prelude::*, task::spawn_local};

use crate::{
    app::browser::echarts::{self, Handle},
    chart::{self, Form, Size, Theme},
    i18n::Strings,
};

/// What a chart's place shows while it has no chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Waiting,
    Drawn,
    Failed,
}

/// A chart that fits its place and follows what it shows.
///
/// It is drawn once and then changed; its place keeps its size before the
/// chart is there. Those who do not see it are told the same as a sentence.
#[component]
pub fn Figure(
    /// What is shown.
    #[prop(into)]
    figure: Signal<chart::Figure>,
    /// The colours it is shown in.
    #[prop(into)]
    theme: Signal<Theme>,
    /// More classes for the figure.
    #[prop(optional, into)]
    class: String,
    /// What stands below it: sources, what can be done with it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let canvas = NodeRef::<html::Div>::new();
    let place = RwSignal::new(Place::Waiting);
    // Dropped with this component, which ends the chart.
    let handle = StoredValue::new_local(None::<Handle>);
    let option = move |width, height| {
        let size = Size { width, height };
        let theme = theme.try_get_untracked().unwrap_or_default();
        (figure.try_with_untracked(|it| it.option(theme, size))).unwrap_or_default()
    };
    canvas.on_load(move |element| {
        let locale = figure.with_untracked(|it| it.locale.tag());
        spawn_local(async move {
            let mounted = echarts::mount(&element, locale, option).await;
            let now = mounted.as_ref().map_or(Place::Failed, |_| Place::Drawn);
            // Without this component the handle comes back, and is dropped.
            handle.try_set_value(mounted.ok());
            place.try_set(now);
        });
    });
    Effect::new(move || {
        figure.track();
        theme.track();
        let drawn = handle.try_with_value(|it| it.as_ref().map(Handle::redraw));
        if let Some(Some(Err(_))) = drawn {
            place.set(Place::Failed);
        }
    });
    let bars = move || figure.with(|it| it.form == Form::Bars);
    view! {
        <figure
            class=format!("figure {class}")
            class:figure--bars=bars
            style:--figure-rows=move || figure.with(|it| it.axes().len().to_string())
        >
            <figcaption class="figure__caption">{move || figure.with(|it| it.title.clone())}</figcaption>
            <div class="figure__box">
                <div
                    class="figure__chart"
                    role="img"
                    aria-label=move || figure.with(|it| it.alt.clone())
                    node_ref=canvas
                ></div>
                {move || wait(place.get(), figure)}
            </div>
            <Foot figure children />
        </figure>
    }
}

/// A chart as a still picture, for a document: it is always
/// light, and scales with the paper.
#[component]
pub fn Picture(
    /// What is shown.
    #[prop(into)]
    figure: Signal<chart::Figure>,
    /// How wide it is taken to be: the larger, the smaller are its letters.
    #[prop(default = 720.0)]
    width: f64,
    /// What stands below it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let address = RwSignal::new(None::<String>);
    let place = RwSignal::new(Place::Waiting);
    let shape = move || figure.with(|it| it.shape(width));
    Effect::new(move || {
        let size = shape();
        let (option, locale) = figure.with(|it| (it.option(Theme::Print, size), it.locale.tag()));
        spawn_local(async move {
            let Size { width, height } = size;
            let drawn = echarts::address(&option, locale, width, height).await.ok();
            let now = drawn.as_ref().map_or(Place::Failed, |_| Place::Drawn);
            address.try_set(drawn);
            place.try_set(now);
        });
    });
    let ratio = move || {
        let Size { width, height } = shape();
        format!("{width} / {height}")
    };
    let picture = move || {
        address.get().map(|src| {
            let alt = move || figure.with(|it| it.alt.clone());
            view! { <img class="figure__picture" src=src alt=alt /> }
        })
    };
    view! {
        <figure class="figure figure--still" style:--figure-ratio=ratio>
            <figcaption class="figure__caption">{move || figure.with(|it| it.title.clone())}</figcaption>
            <div class="figure__box">
                {picture}
                {move || wait(place.get(), figure)}
            </div>
            <Foot figure children />
        </figure>
    }
}

/// What is said in a chart's place while it is not there.
fn wait(place: Place, figure: Signal<chart::Figure>) -> Option<impl IntoView> {
    let words = Strings::of(figure.with(|it| it.locale)).chart();
    let sentence = match place {
        Place::Drawn => return None,
        Place::Waiting => words.loading,
        Place::Failed => words.failed,
    };
    Some(view! { <p class="figure__wait" role="status">{sentence}</p> })
}

#[component]
fn Foot(figure: Signal<chart::Figure>, children: Option<Children>) -> impl IntoView {
    let note = move || {
        let note = figure.with(|it| it.note.clone());
        note.map(|note| view! { <p class="figure__note">{note}</p> })
    };
    view! {
        <div class="figure__foot">
            {note}
            {children.map(|children| children())}
        </div>
    }
}
