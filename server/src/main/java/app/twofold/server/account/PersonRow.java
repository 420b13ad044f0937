package app.twofold.server.account;

import app.twofold.server.SignedIn;
import java.util.UUID;

/// What is needed to check a person's password.
record PersonRow(UUID id, String password) {

    SignedIn signedIn() {
        return new SignedIn(id);
    }
}
