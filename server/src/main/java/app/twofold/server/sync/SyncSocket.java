package app.twofold.server.sync;

import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.server.CommandResult;
import app.twofold.server.PrivateSideLocked;
import app.twofold.server.Seat;
import app.twofold.server.SignedInToken;
import app.twofold.server.Subscription;
import app.twofold.server.Unavailable;
import app.twofold.server.Unforeseen;
import app.twofold.server.checkin.KeptAnswerJson;
import app.twofold.server.couple.CommandJson;
import app.twofold.server.limit.Pace;
import app.twofold.server.limit.TooManyAttempts;
import app.twofold.server.live.LiveHub.Update;
import app.twofold.server.live.Presence;
import app.twofold.server.sync.ClientFrame.Do;
import app.twofold.server.sync.ClientFrame.Hello;
import app.twofold.server.sync.ClientFrame.Here;
import app.twofold.server.web.ProblemCode;
import app.twofold.server.wire.InvalidInput;
import app.twofold.server.wire.Reason;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One client's connection to one couple. Frames come in one at a time; the first is `hello`.
final class SyncSocket {

    private static final Logger LOG = LoggerFactory.getLogger(SyncSocket.class);

    private final SyncServices services;
    private final Seat seat;
    private final SignedInToken signIn;
    private final Transport transport;
    private final Outbox outbox;
    private final Inbox inbox = new Inbox();
    private final FrameAllowance allowance;
    private final long openedAt;
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile long heardAt;
    private volatile @Nullable ClientFeed feed;
    private @Nullable Subscription subscription;
    private @Nullable Subscription others;
    private Presence.@Nullable Place place;

    SyncSocket(SyncServices services, Seat seat, SignedInToken signIn, Transport transport, long now) {
        this.services = services;
        this.seat = seat;
        this.signIn = signIn;
        this.transport = transport;
        this.outbox = new Outbox(transport, () -> close(CloseCode.GOING_AWAY));
        this.allowance = services.settings().allowance(now);
        this.openedAt = now;
        this.heardAt = now;
    }

    Seat seat() {
        return seat;
    }

    SignedInToken signIn() {
        return signIn;
    }

    UUID device() {
        return signIn.device();
    }

    Transport transport() {
        return transport;
    }

    /// Takes in a frame, or a part of one.
    void receive(String part, boolean last, long now) {
        heardAt = now;
        if (over.get()) {
            return;
        }
        try {
            String text = inbox.add(part, last);
            if (text != null) {
                receive(text, now);
            }
        } catch (Inbox.TooLarge _) {
            close(CloseCode.TOO_LARGE);
        } catch (InvalidInput _) {
            close(CloseCode.MALFORMED);
        } catch (TooManyAttempts _) {
            close(CloseCode.TOO_MANY);
        } catch (Unavailable _) {
            close(CloseCode.GOING_AWAY);
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    private void receive(String text, long now) {
        if (!allowance.take(now)) {
            close(CloseCode.TOO_MANY);
            return;
        }
        ClientFrame frame = ClientFrame.read(text);
        if (frame instanceof Hello == (feed != null)) {
            close(CloseCode.MALFORMED);
            return;
        }
        switch (frame) {
            case Hello hello -> greet(hello);
            case Do command -> answer(command);
            case Here here -> stay(here);
        }
    }

    private void greet(Hello hello) {
        ClientFeed begun = new ClientFeed(services, seat, outbox, hello.since());
        feed = begun;
        Subscription made = services.hub().follow(seat, update -> tell(begun, update));
        synchronized (this) {
            subscription = made;
        }
        if (over.get()) {
            release();
        }
    }

    /// Runs on the subscription's own thread.
    private void tell(ClientFeed begun, Update update) {
        if (over.get()) {
            return;
        }
        try {
            if (update.state().partner(seat.person()).isEmpty()) {
                close(CloseCode.NO_ACCESS);
            } else if (!begun.tell(update)) {
                close(CloseCode.PLEASE_RESUME);
            } else {
                followPresence(update.state());
            }
        } catch (Unavailable _) {
            close(CloseCode.GOING_AWAY);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            close(CloseCode.GOING_AWAY);
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    private void fail(RuntimeException e) {
        Unforeseen.log(LOG, "A socket of couple " + seat.couple() + " failed", e);
        close(CloseCode.FAILED);
    }

    private void answer(Do command) {
        send(answerTo(services, seat, command));
    }

    /// Executes a command and answers as a frame does, whichever way it came.
    ///
    /// @throws app.twofold.server.limit.TooManyAttempts if the person does more than one person can
    static String answerTo(SyncServices services, Seat seat, Do command) {
        services.limits().keep(Pace.COMMAND, seat.person().value());
        try {
            return ServerFrames.answer(command.id(), execute(services, seat, command));
        } catch (InvalidInput e) {
            return ServerFrames.refused(command.id(), Reason.of(e));
        } catch (PrivateSideLocked _) {
            ProblemCode locked = ProblemCode.PRIVATE_SIDE_LOCKED;
            return ServerFrames.refused(command.id(), new Reason(locked.code(), locked.sentence()));
        }
    }

    /// A sealed answer goes to the person's own stream, everything else to the couple's.
    private static CommandResult execute(SyncServices services, Seat seat, Do command) {
        if (KeptAnswerJson.isOne(command.command())) {
            KeptAnswerJson kept = KeptAnswerJson.read(command.command());
            return services.answers().keep(seat, command.id(), kept.checkin(), kept.prompt(), kept.answer());
        }
        return services.couples().execute(seat, command.id(), CommandJson.read(command.command()));
    }

    private void send(String text) {
        if (!outbox.offer(text)) {
            close(CloseCode.PLEASE_RESUME);
        }
    }

    private void stay(Here here) {
        Presence.Place mine;
        synchronized (this) {
            if (over.get()) {
                return;
            }
            if (place == null) {
                place = services.presence().enter(seat);
            }
            mine = place;
        }
        mine.at(here.where(), here.editing());
    }

    /// Presence shows only while both are in and the space is open, so nothing is followed before.
    private void followPresence(CoupleState state) {
        boolean both = Presence.isTold(state);
        synchronized (this) {
            if (both == (others != null) || over.get()) {
                return;
            }
            if (others != null) {
                others.close();
                others = null;
            } else {
                Partner partner = state.partnerOf(seat.person()).orElseThrow();
                others = services.presence().follow(seat, here -> send(ServerFrames.here(partner.person(), here)));
            }
        }
    }

    /// Whether the client has not said hello although its time is over.
    boolean isSilent(long now, long patience) {
        return feed == null && now - openedAt > patience;
    }

    boolean isStalled(long now, long patience) {
        return outbox.isStalled(now, patience);
    }

    /// Whether nothing, not even an answer to a ping, has come from the client for so long.
    boolean isGone(long now, long patience) {
        return now - heardAt > patience;
    }

    void heard(long now) {
        heardAt = now;
    }

    /// Ends the connection from this side, once.
    void close(CloseCode code) {
        if (over.compareAndSet(false, true)) {
            LOG.debug("A socket of couple {} closes: {}", seat.couple(), code);
            release();
            Thread.startVirtualThread(() -> transport.close(code));
        }
    }

    /// The connection has ended.
    void ended() {
        over.set(true);
        release();
    }

    private void release() {
        services.sockets().remove(this);
        outbox.close();
        @Nullable Subscription following;
        @Nullable Subscription watching;
        Presence.@Nullable Place left;
        synchronized (this) {
            following = subscription;
            watching = others;
            left = place;
            subscription = null;
            others = null;
            place = null;
        }
        closeAll(following, watching, left);
    }

    private static void closeAll(
            @Nullable Subscription following, @Nullable Subscription watching, Presence.@Nullable Place left) {
        if (following != null) {
            following.close();
        }
        if (watching != null) {
            watching.close();
        }
        if (left != null) {
            left.close();
        }
    }
}
