package app.twofold.server.archive;

/// Whoever watches a take-out, and may stop it.
@FunctionalInterface
public interface Progress {

    /// Nobody watches.
    Progress UNWATCHED = (_, _) -> true;

    /// So much is done. Called now and then, on the thread that writes, and once at the end; it must be quick.
    ///
    /// @param done never less than before
    /// @param of   how much there is to do in all
    /// @return whether to go on
    boolean goesOn(long done, long of);
}
