use std::collections::BTreeMap;

use leptos::prelude::*;

use super::{Voice, preview::Preview};
use crate::{
    app::{
        browser::{
            file::{self, Chosen},
            page,
        },
        pages::undoable,
        preferences::t,
        toasts::Toasts,
    },
    assessment::{Assessment, Change},
    exchange::{Choice, Error, Merge, Sheet},
    i18n::Strings,
};

const HEADING: &str = "collect-files";

/// A file that came.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Arrived {
    pub(super) name: String,
    pub(super) content: Result<Sheet, Trouble>,
}

/// Why a file is none to take in.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Trouble {
    /// The browser cannot read it.
    Unreadable,
    /// It is no answer file.
    File(Error),
}

impl Trouble {
    pub(super) fn say(&self, strings: &Strings) -> String {
        match self {
            Self::Unreadable => strings.collecting().unreadable.to_owned(),
            Self::File(error) => error.say(strings),
        }
    }
}

/// The files that came and are not taken in yet, and what was chosen about
/// them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Heap {
    voice: Voice,
    files: RwSignal<Vec<Arrived>>,
    choices: RwSignal<BTreeMap<usize, Choice>>,
    merge: Memo<Merge>,
}

impl Heap {
    fn new(voice: Voice) -> Self {
        let files = RwSignal::new(Vec::<Arrived>::new());
        Self {
            voice,
            files,
            choices: RwSignal::default(),
            merge: Memo::new(move |_| {
                let sheets: Vec<_> = files.with(|files| {
                    let sheets = files.iter().filter_map(|it| it.content.as_ref().ok());
                    sheets.cloned().collect()
                });
                voice.editor.with(|it| Merge::of(it, &sheets))
            }),
        }
    }

    /// The files, reactively.
    pub(super) fn files(self) -> Vec<Arrived> {
        self.files.get()
    }

    /// What they are to the workshop, those that could be read, reactively.
    pub(super) fn merge(self) -> Merge {
        self.merge.get()
    }

    /// What was chosen about a conflict, reactively.
    pub(super) fn choice(self, sheet: usize) -> Option<Choice> {
        self.choices.with(|it| it.get(&sheet).copied())
    }

    /// Chooses what stays.
    pub(super) fn choose(self, sheet: usize, choice: Choice) {
        self.choices.update(|it| {
            it.insert(sheet, choice);
        });
    }

    /// How many files would be taken in, reactively.
    fn taken(self) -> usize {
        let count = |choices: &BTreeMap<usize, Choice>| {
            self.merge.with(|merge| {
                let sheets = 0..merge.verdicts().count();
                sheets.filter(|it| merge.takes(*it, choices)).count()
            })
        };
        self.choices.with(count)
    }

    fn clear(self) {
        self.files.set(Vec::new());
        self.choices.set(BTreeMap::new());
        page::when_shown(|| page::focus(HEADING));
    }

    /// Reads files, in the order they came, behind those that are here.
    fn read(self, files: Vec<Chosen>) {
        leptos::task::spawn_local(async move {
            let mut arrived = Vec::new();
            for file in files {
                let name = file.name();
                let content = read(&file).await;
                arrived.push(Arrived { name, content });
            }
            // The page may be gone by then.
            self.files.try_update(|files| files.extend(arrived));
        });
    }

    /// Takes in what is to be taken in: one change, which can be taken back.
    fn take_in(self) {
        let editor = self.voice.editor;
        let toasts = Toasts::expect();
        let count = untrack(|| self.taken());
        let begun = untrack(|| editor.with(Assessment::convening));
        let taken = untrack(|| {
            let merge = self.merge.get();
            self.choices.with(|choices| merge.change(choices))
        });
        let change = Change::Together(begun.into_iter().chain([taken]).collect());
        let said = (untrack(|| self.voice.t()).collecting().taken)(count);
        undoable::make(self.voice, toasts, change, said);
        self.clear();
    }
}

/// A file that is far too large is refused without being read.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a size in bytes; a file too large to count is too large all the same"
)]
async fn read(file: &Chosen) -> Result<Sheet, Trouble> {
    let (bytes, limit) = (file.size() as usize, Sheet::LIMIT);
    if bytes > limit {
        return Err(Trouble::File(Error::TooLarge { bytes, limit }));
    }
    let bytes = (file.bytes().await).map_err(|_unreadable| Trouble::Unreadable)?;
    Sheet::decode(bytes).map_err(Trouble::File)
}

/// Where answer files are dropped, what each of them is, and one button that
/// takes them in.
#[component]
pub(super) fn TakeIn(
    /// In which words.
    voice: Voice,
) -> impl IntoView {
    let heap = Heap::new(voice);
    let over = RwSignal::new(false);
    let drag = move |event: leptos::ev::DragEvent| {
        // Without this the browser opens the file in place of the application.
        event.prevent_default();
        over.set(true);
    };
    let drop = move |event: leptos::ev::DragEvent| {
        over.set(false);
        heap.read(file::all_dropped(&event));
    };
    let has_files = Memo::new(move |_| heap.files.with(|it| !it.is_empty()));
    let preview = move || {
        has_files.get().then(|| {
            view! {
                <Preview voice heap />
                <Deeds voice heap />
            }
        })
    };
    view! {
        <section
            class="card collect__card"
            aria-labelledby=HEADING
            on:dragover=drag
            on:dragleave=move |_| over.set(false)
            on:drop=drop
        >
            <h2 id=HEADING tabindex="-1">{t(|t| t.collecting().files)}</h2>
            <p>{t(|t| t.collecting().files_text)}</p>
            <div class="collect__drop" data-over=move || over.get().then_some("")>
                <label class="button button--file">
                    <input
                        type="file"
                        multiple=true
                        class="visually-hidden"
                        accept=".json,application/json"
                        on:change=move |event| heap.read(file::all_chosen(&event))
                    />
                    <span>{t(|t| t.collecting().choose)}</span>
                </label>
                <span class="collect__drop-text">{t(|t| t.collecting().drop)}</span>
            </div>
            {preview}
        </section>
    }
}

/// Taking in, or letting go.
#[component]
fn Deeds(
    /// In which words.
    voice: Voice,
    /// The files.
    heap: Heap,
) -> impl IntoView {
    let label = move || match heap.taken() {
        0 => voice.t().collecting().take_none.to_owned(),
        n => (voice.t().collecting().take)(n),
    };
    let is_none = move || heap.taken() == 0;
    view! {
        <div class="collect__deeds">
            <button
                type="button"
                class="button button--primary"
                disabled=is_none
                on:click=move |_| heap.take_in()
            >
                {label}
            </button>
            <button type="button" class="button" on:click=move |_| heap.clear()>
                {t(|t| t.collecting().clear)}
            </button>
        </div>
    }
}
