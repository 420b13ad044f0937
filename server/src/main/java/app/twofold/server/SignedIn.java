package app.twofold.server;

import app.twofold.domain.PersonId;
import java.io.Serializable;
import java.util.UUID;

/// A person who has proved who they are. Only the account feature makes one, after it has checked a password, a
/// session or a device token.
public record SignedIn(UUID id) implements Serializable {

    public PersonId person() {
        return new PersonId(id);
    }
}
