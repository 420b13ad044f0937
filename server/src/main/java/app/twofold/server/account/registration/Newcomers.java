package app.twofold.server.account.registration;

/// The invitations that somebody new may come in by.
public interface Newcomers {

    /// Whether somebody could come in by this invitation now. It makes no difference why not.
    ///
    /// @param secret as it was typed
    /// @throws app.twofold.server.limit.TooManyAttempts if this client has tried too many lately
    boolean mayComeBy(String secret);

    /// Lets somebody in by this invitation, in the transaction of who asks, and nobody else from then on. Doing it
    /// again for the same newcomer changes nothing.
    ///
    /// @param secret   as it was typed
    /// @param newcomer stands for their address
    /// @return false if it has let in somebody else, or is no longer open
    boolean letIn(String secret, byte[] newcomer);
}
