package app.twofold.server.invitation;

import app.twofold.domain.CoupleId;
import app.twofold.server.invitation.Invitations.Kind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An invitation as it is stored.
///
/// @param greeting sealed
/// @param joiner   who has accepted
/// @param ended    how it ended; null while it is open or waits for confirmation
@SuppressWarnings("ArrayRecordComponent")
record InvitationRow(
        UUID id,
        CoupleId couple,
        UUID inviter,
        Kind kind,
        byte[] greeting,
        Instant expiresAt,
        @Nullable UUID joiner,
        @Nullable Instant acceptedAt,
        @Nullable End ended) {

    boolean isLive(Instant now) {
        return ended == null && expiresAt.isAfter(now);
    }

    /// Whether somebody may still take it up.
    boolean isOpen(Instant now) {
        return isLive(now) && joiner == null;
    }

    boolean isAcceptedBy(UUID person, Instant now) {
        return person.equals(joiner) && (isLive(now) || ended == End.CONFIRMED);
    }

    enum End {
        DECLINED,
        WITHDRAWN,
        REPLACED,
        CONFIRMED
    }
}
