//! Files made beside the page.

use leptos::{prelude::*, task::spawn_local};

use super::browser::{clock, file, office};
use crate::report::Request;

/// Milliseconds after which a wait is shown.
const NOTICED: u32 = 300;
/// Milliseconds after which it can be ended.
const LONG: u32 = 2_000;

/// What makes files of requests, one at a time, while the page goes on.
///
/// It comes with the later pages and knows none of them: any place may show
/// what it is doing.
#[derive(Clone, Copy, Debug)]
pub struct Exporter {
    state: RwSignal<State>,
    wait: RwSignal<Wait>,
    /// Counts what was asked for: news of anything but the latest is old.
    run: StoredValue<u32>,
}

/// What the exporter is doing.
#[derive(Clone, Debug, PartialEq)]
pub enum State {
    /// Nothing.
    Idle,
    /// Waiting for the code that makes files, of which this share is here.
    Coming(f64),
    /// Making a file.
    Working,
    /// Nothing: the latest file could not be made.
    Failed(Trouble),
}

/// Why there is no file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The code that makes files could not be fetched.
    Missing,
    /// It could not be made.
    Unmade,
    /// It was made, and the browser does not let it be saved.
    Unsaved,
    /// It was given up.
    Cancelled,
}

/// How long somebody has been waiting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wait {
    /// Not long enough to say so.
    Short,
    /// Long enough to wonder.
    Noticed,
    /// Long enough to want to end it.
    Long,
}

impl Exporter {
    /// Makes this available to everything inside.
    pub fn provide() {
        provide_context(Self {
            state: RwSignal::new(State::Idle),
            wait: RwSignal::new(Wait::Short),
            run: StoredValue::new(0),
        });
    }

    /// The exporter of this application.
    pub fn expect() -> Self {
        expect_context()
    }

    /// What it is doing, reactively.
    pub fn state(self) -> State {
        self.state.get()
    }

    /// Whether it is making a file, reactively.
    pub fn is_busy(self) -> bool {
        (self.state).with(|it| matches!(it, State::Coming(_) | State::Working))
    }

    /// How long it has been, reactively.
    pub fn wait(self) -> Wait {
        self.wait.get()
    }

    /// The bytes of a file. The one before, if it is not ready, is given up.
    pub async fn make(self, request: &Request) -> Result<Vec<u8>, Trouble> {
        let run = self.begin();
        let heard = move |share| {
            if self.is_latest(run) {
                self.state.set(if share < 1.0 {
                    State::Coming(share)
                } else {
                    State::Working
                });
            }
        };
        let made = office::make(&request.text(), heard).await;
        let made = made.map_err(|trouble| match trouble {
            office::Trouble::Missing(_) => Trouble::Missing,
            office::Trouble::Fell(_) | office::Trouble::Refused(_) => Trouble::Unmade,
            office::Trouble::Cancelled => Trouble::Cancelled,
        });
        if self.is_latest(run) {
            self.state.set(match &made {
                Ok(_) | Err(Trouble::Cancelled) => State::Idle,
                Err(trouble) => State::Failed(trouble.clone()),
            });
        }
        made
    }

    /// Makes a file and offers it to be saved.
    pub fn save(self, request: Request) {
        spawn_local(async move {
            let media_type = request.format.media_type();
            if let Ok(bytes) = self.make(&request).await
                && file::download(&request.name, media_type, bytes).is_none()
            {
                self.state.set(State::Failed(Trouble::Unsaved));
            }
        });
    }

    /// Gives up the file that is being made.
    pub fn cancel(self) {
        office::cancel();
    }

    fn begin(self) -> u32 {
        let run = self.run.with_value(|it| it.wrapping_add(1));
        self.run.set_value(run);
        self.wait.set(Wait::Short);
        for (after, wait) in [(NOTICED, Wait::Noticed), (LONG, Wait::Long)] {
            clock::later(after, move || {
                if self.is_latest(run) {
                    self.wait.set(wait);
                }
            });
        }
        run
    }

    fn is_latest(self, run: u32) -> bool {
        self.run.get_value() == run
    }
}
