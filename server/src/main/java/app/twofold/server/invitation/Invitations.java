package app.twofold.server.invitation;

import app.twofold.domain.CoupleId;
import app.twofold.domain.PersonId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.couple.Hue;
import app.twofold.domain.couple.Profile;
import app.twofold.server.FrozenSpace;
import app.twofold.server.Profiles;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.Subscription;
import app.twofold.server.couple.Couples;
import app.twofold.server.invitation.InvitationRow.End;
import app.twofold.server.invitation.Invitations.Acceptance.Accepted;
import app.twofold.server.invitation.Invitations.Acceptance.NotOpen;
import app.twofold.server.invitation.Invitations.Acceptance.NotPossible;
import app.twofold.server.invitation.Invitations.Acceptance.OwnInvitation;
import app.twofold.server.limit.Attempt;
import app.twofold.server.limit.Pace;
import app.twofold.server.limit.RateLimits;
import app.twofold.server.seal.Seal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// How the second partner comes in. A couple has at most one open invitation; a new one replaces it.
@Service
public class Invitations {

    private static final Duration LINK_LIFE = Duration.ofDays(7);
    private static final Duration CODE_LIFE = Duration.ofMinutes(10);
    private static final Duration TIME_TO_CONFIRM = Duration.ofDays(7);
    private static final String GREETING = "invitation.greeting";

    private final InvitationRows rows;
    private final TakenSeats seats;
    private final InvitationWatch watch;
    private final Seal seal;
    private final Profiles profiles;
    private final Couples couples;
    private final RateLimits limits;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Invitations(
            InvitationRows rows,
            TakenSeats seats,
            InvitationWatch watch,
            Seal seal,
            Profiles profiles,
            Couples couples,
            RateLimits limits,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.seats = seats;
        this.watch = watch;
        this.seal = seal;
        this.profiles = profiles;
        this.couples = couples;
        this.limits = limits;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Makes an invitation. A link lasts seven days, a spoken code ten minutes; each works once.
    ///
    /// @param greeting what the inviter writes to the invited person; may be empty
    /// @throws AlreadyComplete if both seats are taken
    /// @throws FrozenSpace if the space is frozen
    /// @throws app.twofold.server.limit.TooManyAttempts if the inviter has made many lately
    public Invited invite(Seat inviter, Kind kind, Words greeting) {
        if (couples.isFrozen(inviter.couple())) {
            throw new FrozenSpace();
        }
        if (seats.isComplete(inviter.couple())) {
            throw new AlreadyComplete();
        }
        limits.keep(Pace.INVITE, inviter.person().value());
        Instant now = clock.instant();
        UUID id = UUID.randomUUID();
        String secret = InvitationSecret.make(kind);
        Instant expiresAt = now.plus(kind == Kind.LINK ? LINK_LIFE : CODE_LIFE);
        byte[] sealed = seal.seal(GREETING, id, greeting.value());
        UUID person = inviter.person().value();
        InvitationRow row = new InvitationRow(id, inviter.couple(), person, kind, sealed, expiresAt, null, null, null);
        List<InvitationRow> replaced = replace(row, InvitationSecret.hash(secret), now);
        replaced.forEach(watch::changed);
        watch.changed(row);
        return new Invited(id, kind, secret, expiresAt);
    }

    /// What the invited person sees before joining, without an account; empty if the secret is unknown, used,
    /// expired, declined or withdrawn, all alike.
    ///
    /// @throws app.twofold.server.limit.TooManyAttempts if this client has guessed too often lately
    public Optional<Preview> preview(String secret) {
        limits.spend(Attempt.INVITATION);
        Instant now = clock.instant();
        return rows.bySecret(InvitationSecret.hash(secret))
                .filter(row -> row.isOpen(now) && leadsIn(row))
                .map(this::shown);
    }

    /// Takes up an invitation; from here on it waits for the inviter's confirmation. Doing it again changes nothing.
    ///
    /// @throws app.twofold.server.limit.TooManyAttempts if this client has guessed too often lately
    public Acceptance accept(SignedIn person, String secret) {
        limits.spend(Attempt.INVITATION);
        Instant now = clock.instant();
        return rows.bySecret(InvitationSecret.hash(secret))
                .filter(this::leadsIn)
                .map(row -> accept(person, row, now))
                .orElseGet(NotOpen::new);
    }

    /// Says no, without an account. The inviter learns no more than that it was not accepted. Whoever has accepted
    /// can still say no until the inviter has confirmed.
    ///
    /// @throws app.twofold.server.limit.TooManyAttempts if this client has guessed too often lately
    public void decline(String secret) {
        limits.spend(Attempt.INVITATION);
        Instant now = clock.instant();
        rows.bySecret(InvitationSecret.hash(secret))
                .filter(row -> row.isLive(now))
                .ifPresent(row -> end(row, End.DECLINED));
    }

    /// Takes back what this person has accepted, before the inviter has confirmed it.
    public void stepBack(SignedIn person) {
        rows.latestAcceptedBy(person.id()).ifPresent(row -> end(row, End.DECLINED));
    }

    public void withdraw(Seat inviter, UUID invitation) {
        rows.byId(inviter.couple(), invitation).ifPresent(row -> end(row, End.WITHDRAWN));
    }

    /// The inviter's confirmation: seats the second partner. Without effect if nobody has accepted, or if either has
    /// found another partner meanwhile. Doing it again changes nothing.
    ///
    /// @return whether the couple is complete now
    public boolean confirm(Seat inviter, UUID invitation) {
        Instant now = clock.instant();
        return rows.byId(inviter.couple(), invitation)
                .map(row -> confirm(row, now))
                .orElse(false);
    }

    /// How the couple's latest invitation stands, for its inviter; empty once it was withdrawn or confirmed.
    public Optional<Open> open(Seat inviter) {
        Instant now = clock.instant();
        return rows.latest(inviter.couple())
                .filter(row -> row.ended() == null || row.ended() == End.DECLINED)
                .filter(this::leadsIn)
                .map(row -> new Open(row.id(), row.kind(), row.expiresAt(), acceptedBy(row, now), !row.isLive(now)));
    }

    /// What this person has accepted and what still waits for the inviter's confirmation.
    public Optional<Waiting> waiting(SignedIn person) {
        Instant now = clock.instant();
        return rows.latestAcceptedBy(person.id())
                .filter(row -> row.isLive(now) && leadsIn(row))
                .map(this::waiting);
    }

    /// Calls back when an invitation of this couple or of this person changes, on a thread of the
    /// subscription's own.
    public Subscription onChange(UUID coupleOrPerson, Runnable listener) {
        return watch.follow(coupleOrPerson, listener);
    }

    /// Whether this couple has ever had this invitation.
    boolean exists(Seat inviter, UUID invitation) {
        return rows.byId(inviter.couple(), invitation).isPresent();
    }

    /// Nothing leads into a frozen space, whatever its row says.
    private boolean leadsIn(InvitationRow row) {
        return !couples.isFrozen(row.couple());
    }

    /// Two at once are made one after the other: the last one counts.
    private List<InvitationRow> replace(InvitationRow row, byte[] secretHash, Instant now) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            rows.lock(row.couple());
            List<InvitationRow> replaced = rows.endAll(row.couple(), End.REPLACED);
            rows.add(row, secretHash, now);
            return replaced;
        }));
    }

    private Acceptance accept(SignedIn person, InvitationRow row, Instant now) {
        if (row.isAcceptedBy(person.id(), now)) {
            return new Accepted(row.couple());
        }
        if (!row.isOpen(now)) {
            return new NotOpen();
        }
        if (row.inviter().equals(person.id())) {
            return new OwnInvitation();
        }
        if (couples.hasPartner(person) || seats.isComplete(row.couple())) {
            return new NotPossible();
        }
        if (!rows.accept(row, person.id(), now, TIME_TO_CONFIRM)) {
            return new NotOpen();
        }
        rows.byId(row.couple(), row.id()).ifPresent(watch::changed);
        return new Accepted(row.couple());
    }

    private boolean confirm(InvitationRow row, Instant now) {
        UUID joiner = row.joiner();
        if (joiner == null || !row.isAcceptedBy(joiner, now)) {
            return false;
        }
        if (row.ended() == End.CONFIRMED) {
            return true;
        }
        SignedIn person = new SignedIn(joiner);
        if (couples.hasPartner(person) && !seats.isComplete(row.couple())) {
            return false;
        }
        boolean seated = couples.seat(row.couple(), person, profiles.of(person.person()));
        if (seated) {
            end(row, End.CONFIRMED);
        }
        return seated;
    }

    private void end(InvitationRow row, End how) {
        if (rows.end(row.couple(), row.id(), how)) {
            watch.changed(row);
        }
    }

    private Preview shown(InvitationRow row) {
        Profile inviter = profiles.of(new PersonId(row.inviter()));
        Words greeting = new Words(seal.open(GREETING, row.id(), row.greeting()));
        return new Preview(inviter.displayName(), inviter.hue(), greeting, row.expiresAt());
    }

    private Waiting waiting(InvitationRow row) {
        Profile inviter = profiles.of(new PersonId(row.inviter()));
        Instant since = Objects.requireNonNull(row.acceptedAt());
        return new Waiting(inviter.displayName(), inviter.hue(), since);
    }

    private @Nullable Title acceptedBy(InvitationRow row, Instant now) {
        UUID joiner = row.joiner();
        return joiner == null || !row.isLive(now)
                ? null
                : profiles.of(new PersonId(joiner)).displayName();
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
