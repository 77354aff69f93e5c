use crate::app::pages::keys::Row;

/// What a facilitator's keys do.
pub(super) const KEYS: &[Row] = &[
    (&["←", "→"], |t| t.workshop().key_move),
    (&["R"], |t| t.workshop().key_reveal),
    (&["1", "–", "9"], |t| t.workshop().key_choose),
    (&["N"], |t| t.workshop().key_exempt),
    (&["0"], |t| t.workshop().take_back),
    (&["E"], |t| t.workshop().key_reason),
    (&["D"], |t| t.workshop().key_dissent),
    (&["P"], |t| t.workshop().key_park),
    (&["T"], |t| t.workshop().key_timer),
    (&["X"], |t| t.workshop().key_reset),
    (&["A"], |t| t.workshop().key_agenda),
    (&["Ctrl", "Z"], |t| t.shell.undo),
    (&["Ctrl", "Y"], |t| t.shell.redo),
    (&["?"], |t| t.respond.key_keys),
    (&["Esc"], |t| t.workshop().key_leave),
];
