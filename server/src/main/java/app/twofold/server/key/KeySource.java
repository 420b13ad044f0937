package app.twofold.server.key;

import com.google.crypto.tink.Aead;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Where the data keys of streams come from.
public interface KeySource {

    /// Asked before anything of a stream is read or written for a caller, on the caller's thread.
    ///
    /// @throws app.twofold.server.PrivateSideLocked if the present sign-in does not hold the key
    void require(UUID stream);

    /// The keys of a stream by author; empty where the key has been destroyed.
    ///
    /// @throws app.twofold.server.PrivateSideLocked if nobody holds the key at present
    Map<UUID, Optional<Aead>> of(UUID stream);

    /// Makes the author's key for this stream, where there has never been one.
    void make(UUID stream, UUID author);
}
