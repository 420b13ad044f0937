package app.twofold.server;

import app.twofold.domain.Refusal;

/// What a command came to.
public sealed interface CommandResult {

    /// Committed. A repeated command gets its first answer again.
    ///
    /// @param seq the seq of the command's last event, or the head where it was already so
    record Done(long seq) implements CommandResult {}

    /// The rules refuse it; nothing has changed.
    record Refused(Refusal reason) implements CommandResult {}
}
