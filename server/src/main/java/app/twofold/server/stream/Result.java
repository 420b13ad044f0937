package app.twofold.server.stream;

/// What a command came to.
///
/// @param <R> the refusals of the stream
public sealed interface Result<R> {

    /// Committed, now or when the same id came first.
    ///
    /// @param seq the seq of the command's last event, or the head where it was already so
    record Done<R>(long seq) implements Result<R> {}

    /// The rules refuse it; nothing has changed.
    record Refused<R>(R reason) implements Result<R> {}
}
