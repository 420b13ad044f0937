package app.twofold.server.account.registration;

import java.util.Locale;

/// Who may make an account, as whoever runs this copy has it: `twofold.registration` (`TWOFOLD_REGISTRATION`).
public enum Registration {

    /// Everybody.
    OPEN,

    /// Whoever holds an invitation of somebody who is here.
    INVITATION,

    /// Nobody.
    CLOSED;

    /// The setting.
    public static final String SETTING = "twofold.registration";

    /// @param written what the operator has set; where that is nothing, everybody may
    static Registration of(String written) {
        return written.isBlank() ? OPEN : valueOf(written.strip().toUpperCase(Locale.ROOT));
    }
}
