package app.twofold.server.couple;

import app.twofold.domain.Refusal;
import app.twofold.server.wire.Reason;

/// The codes and messages by which other programs learn of refusals.
public final class Refusals {

    private Refusals() {}

    public static Reason of(Refusal refusal) {
        return Features.ALL.refusal(refusal).reasonOf(refusal);
    }
}
