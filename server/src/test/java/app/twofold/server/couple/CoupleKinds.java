package app.twofold.server.couple;

import app.twofold.domain.Command;
import app.twofold.domain.Event;
import app.twofold.domain.Refusal;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.stream.StreamKind;

/// The kind of the couples' streams, for tests of the store itself.
public final class CoupleKinds {

    private CoupleKinds() {}

    public static StreamKind<CoupleState, Command, Event, Refusal> kind() {
        return new CoupleKind();
    }
}
