//! What the reader chose: language and theme.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::browser::{local, page};
use crate::{
    chart,
    i18n::{Locale, Strings},
};

/// How the page looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the reader's system does.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// Every theme, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// Its name in the style sheets.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// What the reader chose for every assessment: language and theme. Remembered
/// by the browser, where it lets us.
#[derive(Clone, Copy, Debug)]
pub struct Preferences {
    locale: RwSignal<Locale>,
    theme: RwSignal<Theme>,
}

impl Preferences {
    /// Reads what was remembered; a first visit follows the browser. Keeps the
    /// page's language and theme as they are chosen.
    pub fn provide() -> Self {
        let locale = local::recall("locale").unwrap_or_else(wanted);
        let preferences = Self {
            locale: RwSignal::new(locale),
            theme: RwSignal::new(local::recall("theme").unwrap_or_default()),
        };
        Effect::new(move || page::set_language(preferences.locale.get().tag()));
        Effect::new(move || page::set_theme(preferences.theme.get().as_str()));
        provide_context(preferences);
        preferences
    }

    /// The preferences of this application.
    pub fn expect() -> Self {
        expect_context()
    }

    /// The interface's language, reactively.
    pub fn locale(self) -> Locale {
        self.locale.get()
    }

    /// The interface's sentences, reactively.
    pub fn strings(self) -> &'static Strings {
        Strings::of(self.locale())
    }

    /// The theme, reactively.
    pub fn theme(self) -> Theme {
        self.theme.get()
    }

    /// The colours charts are drawn in on the screen, reactively.
    pub fn chart_theme(self) -> chart::Theme {
        let dark = match self.theme() {
            Theme::System => page::prefers_dark(),
            Theme::Light => false,
            Theme::Dark => true,
        };
        if dark {
            chart::Theme::Dark
        } else {
            chart::Theme::Light
        }
    }

    /// Chooses the interface's language.
    pub fn set_locale(self, locale: Locale) {
        local::remember("locale", &locale);
        self.locale.set(locale);
    }

    /// Forgets what was chosen, and everything else the browser remembers for
    /// us beside the assessments.
    pub fn forget(self) {
        local::forget_all();
        self.locale.set(wanted());
        self.theme.set(Theme::default());
    }

    /// Chooses the theme.
    pub fn set_theme(self, theme: Theme) {
        local::remember("theme", &theme);
        self.theme.set(theme);
    }
}

/// The language the reader's browser asks for.
fn wanted() -> Locale {
    let wanted = page::wanted_languages();
    Locale::negotiate(wanted.iter().map(String::as_str))
}

/// The interface's sentences, for a view: `t(|t| t.beginning.title)` follows the
/// language. One type for all of them, so that the compiler makes the code
/// that shows a text once and not once per sentence.
pub fn t<T: Send + Sync + 'static>(
    pick: impl Fn(&'static Strings) -> T + Send + Sync + 'static,
) -> Signal<T> {
    let preferences = Preferences::expect();
    Signal::derive(move || pick(preferences.strings()))
}
