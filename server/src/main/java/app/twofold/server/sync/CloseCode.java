package app.twofold.server.sync;

import java.util.Optional;

/// Why a socket closes, as sync-protocol clients learn it.
enum CloseCode {
    NORMAL(1000, "bye"),
    GOING_AWAY(1001, "connect again later, with back-off and jitter"),
    FAILED(1011, "the server failed"),
    MALFORMED(4400, "malformed frame"),
    NOT_SIGNED_IN(4401, "not signed in any more"),
    NO_ACCESS(4403, "no access any more"),
    NO_HELLO(4408, "no hello in time"),
    REPLACED(4409, "replaced by a newer connection"),
    TOO_LARGE(4413, "frame too large"),
    TOO_MANY(4429, "too many frames"),
    PLEASE_RESUME(4500, "please resume");

    private final int number;
    private final String reason;

    CloseCode(int number, String reason) {
        this.number = number;
        this.reason = reason;
    }

    int number() {
        return number;
    }

    String reason() {
        return reason;
    }

    static Optional<CloseCode> of(int number) {
        for (CloseCode code : values()) {
            if (code.number == number) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}
