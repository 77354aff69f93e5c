//! A code for the camera of a phone.

use std::fmt::Write as _;

use fast_qr::{ECL, QRBuilder};
use leptos::prelude::*;

/// Characters in the longest text that a phone still reads from a screen.
pub const LIMIT: usize = 1_000;

/// Modules of quiet around a code, as the standard asks.
const QUIET: usize = 4;

/// A text as a QR code: a picture without a style, dark on light in every
/// theme. Nothing where the text is too long for one.
#[component]
pub fn Qr(
    /// The text.
    #[prop(into)]
    text: Signal<String>,
    /// What it is, for those who do not see it.
    #[prop(into)]
    label: Signal<&'static str>,
) -> impl IntoView {
    move || {
        let (size, path) = drawn(&text.get())?;
        let view_box = format!("0 0 {size} {size}");
        Some(view! {
            <svg class="qr" role="img" aria-label=label viewBox=view_box shape-rendering="crispEdges">
                <path fill="currentColor" d=path></path>
            </svg>
        })
    }
}

/// The width, and all dark modules, those side by side in one stroke.
fn drawn(text: &str) -> Option<(usize, String)> {
    if text.len() > LIMIT {
        return None;
    }
    let code = QRBuilder::new(text).ecl(ECL::L).build().ok()?;
    let mut path = String::new();
    for y in 0..code.size {
        let row = &code[y];
        let mut x = 0;
        while x < code.size {
            let dark = row[x..].iter().take_while(|it| it.value()).count();
            if dark > 0 {
                // Writing to memory does not fail.
                write!(path, "M{} {}h{dark}v1h-{dark}z", x + QUIET, y + QUIET).ok();
            }
            x += dark + 1;
        }
    }
    Some((code.size + 2 * QUIET, path))
}
