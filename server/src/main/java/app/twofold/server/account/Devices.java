package app.twofold.server.account;

import app.twofold.server.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// Where a person is signed in: device tokens, listed and revocable by their owner alone.
@Service
public class Devices {

    /// @return the token in clear, this once; only its hash is kept
    public IssuedToken issue(SignedIn person, String label) {
        throw new UnsupportedOperationException();
    }

    /// Whose token this is; empty if it is unknown, expired or revoked.
    public Optional<SignedIn> authenticate(String token) {
        throw new UnsupportedOperationException();
    }

    public List<Device> list(SignedIn person) {
        throw new UnsupportedOperationException();
    }

    /// Revokes one of the person's own devices at once; its sockets close.
    public void revoke(SignedIn person, UUID device) {
        throw new UnsupportedOperationException();
    }

    public record IssuedToken(UUID device, String token, Instant expiresAt) {}

    public record Device(UUID id, String label, Instant since, Instant expiresAt) {}
}
