//! A text area that shows where its lines are.

use std::{cell::RefCell, ops::Range};

use wasm_bindgen::JsCast;
use web_sys::{
    Element, FocusOptions, HtmlDivElement, HtmlDocument, HtmlTextAreaElement, ScrollBehavior,
    ScrollIntoViewOptions, ScrollLogicalPosition,
};

/// A text area, and its lines drawn behind it: one element for each.
#[derive(Debug)]
pub struct TextArea {
    area: HtmlTextAreaElement,
    lines: Element,
    drawn: RefCell<Vec<String>>,
}

impl TextArea {
    /// A text area over an element that its lines are drawn in.
    pub fn over(area: HtmlTextAreaElement, lines: &HtmlDivElement) -> Self {
        Self {
            area,
            lines: Element::from(lines.clone()),
            drawn: RefCell::default(),
        }
    }

    /// Replaces the text. The browser's own undo does not reach behind this.
    pub fn set_text(&self, text: &str) {
        self.area.set_value(text);
        self.draw(text);
    }

    /// Draws the lines as they are typed by now, and returns the text. The
    /// browser looked for the caret before they were there, so it is looked
    /// for again.
    pub fn redraw(&self) -> String {
        let text = self.area.value();
        self.draw(&text);
        self.area.set_scroll_top(0);
        let before = text.encode_utf16().take(self.selection().end);
        let line = before.filter(|it| *it == u16::from(b'\n')).count();
        self.reveal(line, ScrollLogicalPosition::Nearest);
        text
    }

    /// Scrolls a line into view.
    fn reveal(&self, line: usize, block: ScrollLogicalPosition) {
        if let Some(element) = self.line(line) {
            let options = ScrollIntoViewOptions::new();
            options.set_behavior(ScrollBehavior::Auto);
            options.set_block(block);
            options.set_inline(ScrollLogicalPosition::Nearest);
            element.scroll_into_view_with_scroll_into_view_options(&options);
        }
    }

    /// Changes the lines that are others now; those before and behind them
    /// keep their elements, and their marks.
    fn draw(&self, text: &str) {
        let mut drawn = self.drawn.borrow_mut();
        let lines: Vec<_> = text.split('\n').collect();
        let before = (drawn.iter().zip(&lines))
            .take_while(|(old, new)| old == *new)
            .count();
        let rest = drawn.len().min(lines.len()) - before;
        let behind = (drawn.iter().rev().zip(lines.iter().rev()))
            .take(rest)
            .take_while(|(old, new)| old == *new)
            .count();
        let (old, new) = (before..drawn.len() - behind, before..lines.len() - behind);
        let Some(document) = self.lines.owner_document() else {
            return;
        };
        for at in old.clone().rev() {
            if let Some(line) = self.line(at) {
                line.remove();
            }
        }
        let next = self.line(before);
        for line in &lines[new.clone()] {
            if let Ok(element) = document.create_element("div") {
                element.set_text_content(Some(line));
                // Into an element that is there, before one that is in it.
                self.lines
                    .insert_before(&element, next.as_ref().map(AsRef::as_ref))
                    .ok();
            }
        }
        drawn.splice(old, lines[new].iter().map(|&it| it.to_owned()));
    }

    fn line(&self, at: usize) -> Option<Element> {
        let at = u32::try_from(at).ok()?;
        self.lines.children().item(at)
    }

    /// Marks these lines, counted from 1, with these names for the style
    /// sheets, and no others. A later mark replaces an earlier one.
    pub fn mark(&self, marks: &[(u64, &str)]) {
        if let Ok(marked) = self.lines.query_selector_all("[data-mark]") {
            for at in 0..marked.length() {
                let element = marked.item(at).and_then(|it| it.dyn_into::<Element>().ok());
                if let Some(element) = element {
                    element.remove_attribute("data-mark").ok();
                }
            }
        }
        for (line, name) in marks {
            let at = usize::try_from(line.saturating_sub(1)).ok();
            if let Some(element) = at.and_then(|at| self.line(at)) {
                element.set_attribute("data-mark", name).ok();
            }
        }
    }

    /// What is selected, in UTF-16 units; empty at the caret.
    pub fn selection(&self) -> Range<usize> {
        let unit = |it: Option<u32>| it.and_then(|it| usize::try_from(it).ok()).unwrap_or(0);
        let start = unit(self.area.selection_start().ok().flatten());
        start..unit(self.area.selection_end().ok().flatten())
    }

    /// The line up to the caret, where nothing is selected.
    pub fn line_before(&self) -> Option<String> {
        let Range { start, end } = self.selection();
        let units: Vec<_> = self.area.value().encode_utf16().take(start).collect();
        let before = String::from_utf16(&units).ok()?;
        let line = before.rsplit('\n').next()?;
        (start == end).then(|| line.to_owned())
    }

    /// Types a text at the caret, as if it came from the keyboard: the browser
    /// can undo it. Returns whether it did.
    pub fn type_in(&self, text: &str) -> bool {
        let document = self.area.owner_document();
        let document = document.and_then(|it| it.dyn_into::<HtmlDocument>().ok());
        document.is_some_and(|it| {
            it.exec_command_with_show_ui_and_value("insertText", false, text)
                .unwrap_or(false)
        })
    }

    /// Moves the focus here, selects a part of the text, in UTF-16 units, and
    /// scrolls its line, counted from 1, into view.
    pub fn select(&self, range: Range<usize>, line: u64) {
        let unit = |it: usize| u32::try_from(it).unwrap_or(u32::MAX);
        let line = usize::try_from(line.saturating_sub(1)).unwrap_or(usize::MAX);
        // The last line stands for one behind it, where a text ends too early.
        let last = self.drawn.borrow().len().saturating_sub(1);
        self.reveal(line.min(last), ScrollLogicalPosition::Center);
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        self.area.focus_with_options(&options).ok();
        self.area
            .set_selection_range(unit(range.start), unit(range.end))
            .ok();
    }
}
