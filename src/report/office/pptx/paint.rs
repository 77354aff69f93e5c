//! What things are painted with.

use maud::{Markup, html};

use crate::report::office::colour;

/// What something is painted with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Paint {
    /// A colour of the theme, which follows when somebody changes that.
    Theme(&'static str),
    /// A colour of `style/tokens.css`.
    Token(&'static str),
}

/// Letters.
pub(super) const INK: Paint = Paint::Theme("tx1");
/// Letters that stay behind.
pub(super) const SOFT: Paint = Paint::Token("ink-soft");
/// Letters that stand out, and grounds under white ones.
pub(super) const STRONG: Paint = Paint::Theme("tx2");
/// White.
pub(super) const PAPER: Paint = Paint::Theme("bg1");
/// A pale ground.
pub(super) const SUNKEN: Paint = Paint::Theme("bg2");
/// Rules in the colour of the brand.
pub(super) const ACCENT: Paint = Paint::Theme("accent1");
/// Lines between rows.
pub(super) const LINE: Paint = Paint::Token("line");

/// A solid fill.
pub(super) fn fill(paint: Paint) -> Markup {
    html! {
        a:solidFill {
            @match paint {
                Paint::Theme(name) => a:schemeClr val=(name) {},
                Paint::Token(name) => a:srgbClr val=(colour::token(name)) {},
            }
        }
    }
}
