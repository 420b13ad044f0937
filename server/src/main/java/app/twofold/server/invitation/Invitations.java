package app.twofold.server.invitation;

import app.twofold.domain.CoupleId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.couple.Hue;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// How the second partner comes in. A couple has at most one open invitation; a new one replaces it.
@Service
public class Invitations {

    /// Makes an invitation. A link lasts seven days, a spoken code ten minutes; each works once.
    ///
    /// @param greeting what the inviter writes to the invited person; may be empty
    public Invited invite(Seat inviter, Kind kind, Words greeting) {
        throw new UnsupportedOperationException();
    }

    /// What the invited person sees before joining, without an account; empty if the secret is
    /// unknown, used, expired,
    /// declined or withdrawn, all alike.
    public Optional<Preview> preview(String secret) {
        throw new UnsupportedOperationException();
    }

    /// Takes up an invitation; from here on it waits for the inviter's confirmation.
    public Acceptance accept(SignedIn person, String secret) {
        throw new UnsupportedOperationException();
    }

    /// Says no, without an account. The inviter learns no more than that it was not accepted.
    public void decline(String secret) {
        throw new UnsupportedOperationException();
    }

    public void withdraw(Seat inviter, UUID invitation) {
        throw new UnsupportedOperationException();
    }

    /// The inviter's confirmation: seats the second partner. Without effect if nobody has accepted.
    ///
    /// @return whether the couple is complete now
    public boolean confirm(Seat inviter, UUID invitation) {
        throw new UnsupportedOperationException();
    }

    /// How the couple's latest invitation stands, for its inviter.
    public Optional<Open> open(Seat inviter) {
        throw new UnsupportedOperationException();
    }

    /// What this person has accepted and what still waits for the inviter's confirmation.
    public Optional<Waiting> waiting(SignedIn person) {
        throw new UnsupportedOperationException();
    }

    /// Calls back when an invitation of this couple or of this person changes, on a thread of the
    /// subscription's own.
    public AutoCloseable onChange(UUID coupleOrPerson, Runnable listener) {
        throw new UnsupportedOperationException();
    }

    public enum Kind {
        LINK,
        CODE
    }

    /// @param secret 128 bit in URL-safe text for a link; ten letters and digits for a code. Shown once
    public record Invited(UUID id, Kind kind, String secret, Instant expiresAt) {}

    public record Preview(Title inviter, Hue hue, Words greeting, Instant expiresAt) {}

    /// @param acceptedBy the name of the one who waits for confirmation; null while nobody has accepted
    public record Open(
            UUID id, Kind kind, Instant expiresAt, @Nullable Title acceptedBy, boolean notAccepted) {}

    public record Waiting(Title inviter, Hue hue, Instant since) {}

    /// What taking up an invitation came to.
    public sealed interface Acceptance {

        record Accepted(CoupleId couple) implements Acceptance {}

        record NotOpen() implements Acceptance {}

        record OwnInvitation() implements Acceptance {}

        /// The person has a partner in another couple, or this couple is complete.
        record NotPossible() implements Acceptance {}
    }
}
