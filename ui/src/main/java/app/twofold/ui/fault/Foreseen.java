package app.twofold.ui.fault;

import static app.twofold.ui.words.Messages.t;

import app.twofold.server.limit.TooManyAttempts;
import app.twofold.server.web.PassingFailure;
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
        }
        return PassingFailure.is(failure) ? Optional.of(t("shell.unavailable")) : Optional.empty();
    }
}
