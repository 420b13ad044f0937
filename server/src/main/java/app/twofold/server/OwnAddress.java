package app.twofold.server;

/// The email address that a person signs in with. Implemented by the account feature.
public interface OwnAddress {

    /// @throws java.util.NoSuchElementException if nobody has this id
    String of(SignedIn person);

    /// Whether somebody else signs in with this address, whichever form of it they once typed.
    boolean isTaken(SignedIn person, String address);

    /// Puts this address in the place of the person's own. What opens by their password stays as it is, and so does
    /// wherever they are signed in.
    ///
    /// @param address in the one form in which addresses are kept
    /// @return false if somebody else has it; nothing changes then
    /// @throws org.springframework.dao.DuplicateKeyException if somebody else has come to have it just now
    boolean change(SignedIn person, String address);

    /// The sealed address behind the bytes that the table of persons keeps.
    ///
    /// @throws IllegalStateException if they were not made for that
    String opened(byte[] kept);
}
