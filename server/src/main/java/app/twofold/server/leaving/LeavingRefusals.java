package app.twofold.server.leaving;

import app.twofold.domain.leaving.LeavingRefusal;
import app.twofold.domain.leaving.LeavingRefusal.ReopenTooSoon;
import app.twofold.domain.leaving.LeavingRefusal.SpaceFrozen;
import app.twofold.domain.leaving.LeavingRefusal.SpaceOpen;
import app.twofold.server.wire.Reason;

/// Codes and messages of refusals about leaving a space and opening it again.
final class LeavingRefusals {

    private LeavingRefusals() {}

    static Reason of(LeavingRefusal refusal) {
        return switch (refusal) {
            case SpaceFrozen() ->
                new Reason("space.frozen", "This space is frozen. Both may read it, and nobody writes in it.");
            case SpaceOpen() -> new Reason("space.open", "This space is open.");
            case ReopenTooSoon(var from) ->
                new Reason("space.reopen-too-soon", "You may ask again from " + from + " on.");
        };
    }
}
