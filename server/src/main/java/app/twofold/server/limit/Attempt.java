package app.twofold.server.limit;

import java.time.Duration;

/// What is limited, with its limits unless the operator says otherwise.
public enum Attempt {
    SIGN_IN("sign-in", 10, 60, Duration.ofMinutes(10)),
    SIGN_UP("sign-up", 5, 20, Duration.ofHours(1)),
    PASSWORD_CHANGE("password-change", 5, Duration.ofMinutes(10)),
    ADDRESS("address", 5, Duration.ofHours(1)),
    ADDRESS_CODE("address-code", 10, Duration.ofMinutes(10)),
    TAKE_OUT("take-out", 5, Duration.ofMinutes(10)),
    LEAVE("leave", 5, Duration.ofMinutes(10)),
    ERASE("erase", 5, Duration.ofMinutes(10)),
    PRIVATE_SIDE("private-side", 10, Duration.ofMinutes(10)),
    BRING_IN("bring-in", 20, Duration.ofMinutes(10)),
    INVITATION("invitation", 10, 20, Duration.ofMinutes(10)),
    CALENDAR("calendar", 30, 120, Duration.ofMinutes(10));

    private final String key;
    private final int perSubject;
    private final int perClient;
    private final Duration window;

    Attempt(String key, int perSubject, int perClient, Duration window) {
        this.key = key;
        this.perSubject = perSubject;
        this.perClient = perClient;
        this.window = window;
    }

    /// One of somebody who is signed in, which counts against them alone.
    Attempt(String key, int perPerson, Duration window) {
        this(key, perPerson, perPerson, window);
    }

    /// Its name in the configuration.
    String key() {
        return key;
    }

    Rule rule() {
        return new Rule(perSubject, perClient, window);
    }

    /// So many within a window; what has been spent comes back evenly over the window.
    ///
    /// @param perSubject for one subject (an address, a person) from one client
    /// @param perClient  for one client, whatever it asks about
    record Rule(int perSubject, int perClient, Duration window) {}
}
