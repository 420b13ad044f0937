package app.twofold.server.archive;

import app.twofold.server.archive.ArchiveCheck.Manifest;
import java.time.Instant;
import java.util.UUID;

/// What an archive holds that has been read to its end and is as it was written.
///
/// @param sha256   of its shared history
/// @param events   how many events that has; at least one
/// @param own      how many events of the person's own stream there are
/// @param founding the command that its couple was founded by: no two couples have the same
/// @param signer   the public key of the server that wrote it; empty where nobody vouches for it
/// @param from     when the first event of the shared history happened
/// @param until    when the last did
record ArchiveContents(
        Manifest manifest,
        String sha256,
        long events,
        long own,
        UUID founding,
        String signer,
        Instant from,
        Instant until) {

    /// Whether both seats were taken.
    boolean isOfTwo() {
        return manifest.partners().size() > 1;
    }
}
