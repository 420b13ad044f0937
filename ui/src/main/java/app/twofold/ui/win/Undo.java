package app.twofold.ui.win;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.WinId;
import app.twofold.domain.win.WinCommand.UndoWin;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Toast;

/// Takes back a win that has just been logged.
final class Undo {

    private Undo() {}

    /// Says that a win is there, and offers to take it back.
    static void offer(Desk desk, WinId win) {
        String words =
                desk.viewer().otherName().map(other -> t("win.added", other)).orElseGet(() -> t("win.added.solo"));
        Toast.show(words, t("win.undo"), () -> now(desk, win));
    }

    static void now(Desk desk, WinId win) {
        desk.send(new UndoWin(win), t("win.undone"));
    }
}
