package app.twofold.server.account.device;

import app.twofold.server.SignedIn;
import app.twofold.server.SignedInToken;
import app.twofold.server.SignedInToken.Via;
import java.time.Instant;
import java.util.UUID;

/// A device as it is stored.
///
/// @param browser whether its token is a browser's cookie rather than a program's bearer token
/// @param stays   whether it stays signed in when the browser is closed
/// @param label   sealed
@SuppressWarnings("ArrayRecordComponent")
record DeviceRow(UUID id, UUID person, boolean browser, boolean stays, byte[] label, Instant since, Instant expiresAt) {

    SignedInToken signedIn() {
        return new SignedInToken(new SignedIn(person), id, browser ? Via.BROWSER : Via.BEARER_TOKEN);
    }
}
