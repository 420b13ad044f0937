package app.twofold.server.wire;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.Refusal;

/// The codes and messages by which other programs learn of refusals.
public final class Refusals {

    private Refusals() {}

    public static Reason of(Refusal refusal) {
        throw new UnsupportedOperationException();
    }

    public static Reason of(InvalidValue invalid) {
        throw new UnsupportedOperationException();
    }

    /// @param code    stable, for programs, for example `goal.not-active`
    /// @param message one English sentence, for developers; never holds content
    public record Reason(String code, String message) {}
}
