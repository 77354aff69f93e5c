use crate::app::pages::keys::Row;

/// What its keys do.
pub const KEYS: &[Row] = &[
    (&["1", "–", "9"], |t| t.respond.key_choose),
    (&["N"], |t| t.respond.key_exempt),
    (&["0", "⌫"], |t| t.respond.clear),
    (&["↑", "↓"], |t| t.respond.key_move),
    (&["Enter"], |t| t.respond.key_next),
    (&["←", "→"], |t| t.respond.key_scale),
    (&["U"], |t| t.respond.next_open),
    (&["C"], |t| t.respond.key_note),
    (&["E"], |t| t.respond.evidence),
    (&["Ctrl", "Z"], |t| t.shell.undo),
    (&["Ctrl", "Y"], |t| t.shell.redo),
    (&["?"], |t| t.respond.key_keys),
];
