package app.twofold.ui.room.desk;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.session.Floor;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.QuietDialog;
import app.twofold.ui.kit.Type;

/// Going on, which moves both. It asks first where it would cut the other short.
public final class MoveOn {

    private MoveOn() {}

    /// Goes on, or asks first while the other has the floor or is writing.
    public static void from(RoomDesk desk, SeenCheckin sight, Runnable go) {
        Floor floor = sight.session().floor();
        boolean speaks = floor != null && !sight.isMe(floor.speaker());
        if (!speaks && !desk.isOtherWriting()) {
            go.run();
            return;
        }
        QuietDialog dialog = new QuietDialog(
                t(speaks ? "room.move.speaks" : "room.move.writes", sight.other()), Type.body(t("room.move.text")));
        dialog.actions(
                        Buttons.quiet(t("room.move.stay"), _ -> dialog.close()),
                        Buttons.primary(t("room.move.go"), _ -> {
                            dialog.close();
                            go.run();
                        }))
                .open();
    }
}
