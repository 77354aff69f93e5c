use crate::app::browser::keyboard::{History, Press};

/// What a facilitator's key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Command {
    /// Go to the requirement before.
    Previous,
    /// Go to the requirement after.
    Next,
    /// Show the votes, or hide them again.
    Reveal,
    /// Agree on the level at this position.
    Choose(usize),
    /// Agree that the requirement does not apply.
    NotApplicable,
    /// Take the agreement back.
    Clear,
    /// Write why.
    Reason,
    /// Write what those say who do not share it.
    Dissent,
    /// Put something off to another time.
    Park,
    /// Start or stop the timer.
    Timer,
    /// Set the timer back.
    Reset,
    /// Go through the agenda only, or through everything.
    Agenda,
    /// Show the keys.
    Keys,
    /// Go out to the agenda.
    Leave,
    /// Take the latest change back, or make it again.
    History(History),
}

impl Command {
    /// What a key asks for. `single` says whether letters, digits and marks
    /// count on their own; the reader can turn them off. A presenter's clicker
    /// sends the keys that turn pages.
    pub(super) fn of(press: &Press, single: bool) -> Option<Self> {
        if press.held {
            return None;
        }
        if press.command {
            return press.history().map(Self::History);
        }
        match press.key.as_str() {
            "ArrowLeft" | "PageUp" => return Some(Self::Previous),
            "ArrowRight" | "PageDown" => return Some(Self::Next),
            "Escape" => return Some(Self::Leave),
            _ if !single => return None,
            "?" => return Some(Self::Keys),
            _ => {}
        }
        if let Some(digit) = press.digit() {
            return Some(digit.checked_sub(1).map_or(Self::Clear, Self::Choose));
        }
        match press.letter()? {
            'r' => Some(Self::Reveal),
            'n' => Some(Self::NotApplicable),
            'e' => Some(Self::Reason),
            'd' => Some(Self::Dissent),
            'p' => Some(Self::Park),
            't' => Some(Self::Timer),
            'x' => Some(Self::Reset),
            'a' => Some(Self::Agenda),
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

    #[test]
    fn a_presenter_s_clicker_goes_through_the_agenda() {
        assert_eq!(
            Command::of(&press("PageDown", "PageDown"), false),
            Some(Command::Next)
        );
        assert_eq!(
            Command::of(&press("PageUp", "PageUp"), false),
            Some(Command::Previous)
        );
    }

    #[test]
    fn letters_mean_the_same_on_a_korean_keyboard() {
        assert_eq!(
            Command::of(&press("ㄱ", "KeyR"), true),
            Some(Command::Reveal)
        );
        assert_eq!(
            Command::of(&press("r", "KeyO"), true),
            Some(Command::Reveal)
        );
    }

    #[test]
    fn letters_that_are_turned_off_leave_the_arrows_and_escape() {
        assert_eq!(Command::of(&press("r", "KeyR"), false), None);
        assert_eq!(Command::of(&press("?", "Slash"), false), None);
        assert_eq!(
            Command::of(&press("ArrowRight", "ArrowRight"), false),
            Some(Command::Next)
        );
        assert_eq!(
            Command::of(&press("Escape", "Escape"), false),
            Some(Command::Leave)
        );
    }

    #[test]
    fn a_key_that_is_held_asks_once() {
        let held = Press {
            held: true,
            ..press("ArrowRight", "ArrowRight")
        };
        assert_eq!(Command::of(&held, true), None);
    }
}
