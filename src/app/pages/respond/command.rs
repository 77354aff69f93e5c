use crate::app::browser::keyboard::{History, Press};

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Choose the level at this position.
    Choose(usize),
    /// Say that the requirement does not apply.
    NotApplicable,
    /// Take the answer back.
    Clear,
    /// Go to the requirement before.
    Previous,
    /// Go to the requirement after.
    Next,
    /// Enter the scale from its card.
    Scale,
    /// Go to the next requirement without an answer.
    NextOpen,
    /// Write a note.
    Note,
    /// Show or hide what would prove a high answer.
    Evidence,
    /// Take the latest change back, or make it again.
    History(History),
    /// Show the keys.
    Keys,
}

impl Command {
    /// What a key asks for. `single` says whether letters, digits and marks
    /// count on their own; the reader can turn them off.
    ///
    /// A layout's own digits and letters count first. Where it has none there
    /// (digits under Shift, Korean or Japanese letters) the key's place counts.
    pub fn of(press: &Press, single: bool) -> Option<Self> {
        if press.command {
            return press.history().map(Self::History);
        }
        match press.key.as_str() {
            "ArrowUp" => return Some(Self::Previous),
            "ArrowDown" => return Some(Self::Next),
            "ArrowLeft" | "ArrowRight" => return Some(Self::Scale),
            "Enter" => return (!press.on_control && !press.held).then_some(Self::Next),
            _ if press.held => return None,
            "Backspace" | "Delete" => return Some(Self::Clear),
            _ if !single => return None,
            "?" => return Some(Self::Keys),
            _ => {}
        }
        if let Some(digit) = press.digit() {
            return Some(digit.checked_sub(1).map_or(Self::Clear, Self::Choose));
        }
        match press.letter()? {
            'n' => Some(Self::NotApplicable),
            'u' => Some(Self::NextOpen),
            'c' => Some(Self::Note),
            'e' => Some(Self::Evidence),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press(key: &str, code: &str) -> Press {
        Press {
            key: key.to_owned(),
            code: code.to_owned(),
            ..Press::default()
        }
    }

    fn of(key: &str, code: &str) -> Option<Command> {
        Command::of(&press(key, code), true)
    }

    #[test]
    fn digits_choose_whatever_the_layout() {
        assert_eq!(of("1", "Digit1"), Some(Command::Choose(0)));
        assert_eq!(of("&", "Digit1"), Some(Command::Choose(0)));
        assert_eq!(of("!", "Digit1"), Some(Command::Choose(0)));
        assert_eq!(of("9", "Numpad9"), Some(Command::Choose(8)));
        assert_eq!(of("0", "Digit0"), Some(Command::Clear));
        assert_eq!(of("F1", "F1"), None);
    }

    #[test]
    fn letters_count_where_they_are_written_or_else_where_they_lie() {
        assert_eq!(of("n", "KeyL"), Some(Command::NotApplicable));
        assert_eq!(of("ㅜ", "KeyN"), Some(Command::NotApplicable));
        assert_eq!(of("Process", "KeyE"), Some(Command::Evidence));
        assert_eq!(of("x", "KeyN"), None);
        assert_eq!(of(";", "KeyZ"), None);
    }

    #[test]
    fn undo_is_undo_with_a_korean_keyboard_too() {
        let with = |key: &str, shift| Press {
            command: true,
            shift,
            ..press(key, "KeyZ")
        };
        let history = |key, shift| Command::of(&with(key, shift), false);
        assert_eq!(history("z", false), Some(Command::History(History::Undo)));
        assert_eq!(history("ㅋ", false), Some(Command::History(History::Undo)));
        assert_eq!(history("Z", true), Some(Command::History(History::Redo)));
    }

    #[test]
    fn single_keys_can_be_turned_off() {
        for (key, code) in [("1", "Digit1"), ("n", "KeyN"), ("?", "Slash")] {
            assert_eq!(Command::of(&press(key, code), false), None, "{key}");
        }
        let arrow = press("ArrowDown", "ArrowDown");
        assert_eq!(Command::of(&arrow, false), Some(Command::Next));
    }

    #[test]
    fn enter_on_a_button_is_the_button_s() {
        let enter = press("Enter", "Enter");
        assert_eq!(Command::of(&enter, true), Some(Command::Next));
        let on_control = Press {
            on_control: true,
            ..enter
        };
        assert_eq!(Command::of(&on_control, true), None);
    }
}
