package app.twofold.ui.shell;

import static app.twofold.ui.words.Messages.t;

import app.twofold.server.Busy;
import app.twofold.server.Unavailable;
import app.twofold.server.limit.TooManyAttempts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What cannot be done right now for a reason that is nobody's fault, in words.
final class Foreseen {

    private Foreseen() {}

    /// The words for this failure, whatever it is wrapped in; empty if nobody has foreseen it.
    static Optional<String> words(Throwable failure) {
        for (@Nullable Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof TooManyAttempts) {
                return Optional.of(t("shell.limited"));
            }
            if (e instanceof Unavailable || e instanceof Busy) {
                return Optional.of(t("shell.unavailable"));
            }
        }
        return Optional.empty();
    }
}
