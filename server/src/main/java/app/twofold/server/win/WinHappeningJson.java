package app.twofold.server.win;

import app.twofold.domain.win.Win;
import app.twofold.domain.win.WinHappening;
import app.twofold.server.wire.Details;

/// The written form of what is told of small wins.
final class WinHappeningJson {

    private WinHappeningJson() {}

    static void write(Details json, WinHappening happening) {
        switch (happening) {
            case WinHappening.Logged(var win) -> {
                words(json.what("win.logged"), win);
                win.replies().forEach(reply -> json.text("reply", reply.text(), reply.by()));
                win.reactions().forEach((by, reaction) -> json.text("reaction", WinNames.REACTION.of(reaction), by));
            }
        }
    }

    /// What its author says of it and may correct.
    static void writeBefore(Details json, WinHappening original) {
        switch (original) {
            case WinHappening.Logged(var win) -> words(json, win);
        }
    }

    private static void words(Details json, Win win) {
        json.text("text", win.text()).day("on", win.on()).name("winKind", WinNames.KIND.of(win.kind()));
    }
}
