package app.twofold.server.sync;

import app.twofold.domain.couple.CoupleState;
import app.twofold.server.Seat;
import app.twofold.server.live.LiveHub.Committed;
import app.twofold.server.live.LiveHub.Update;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one client is told of its couple, from its `welcome` on: every event once, in order. Used by the thread of
/// one subscription. What the client has missed is read up to the state with which the subscription began; what
/// comes after that, the subscription brings. A client is told as fast as it reads: what happens meanwhile waits in
/// the store and comes together.
final class ClientFeed {

    static final int MAX_REPLAY = 1_000;

    private static final int PAGE = 200;

    private final SyncServices services;
    private final Seat seat;
    private final Outbox outbox;
    private final @Nullable Long since;
    private boolean welcomed;
    private long told;

    /// @param since the last seq that the client holds; null to start from state
    ClientFeed(SyncServices services, Seat seat, Outbox outbox, @Nullable Long since) {
        this.services = services;
        this.seat = seat;
        this.outbox = outbox;
        this.since = since;
    }

    /// @return false if the client is too far behind to be told one event after the other, and has to resume
    boolean tell(Update update) throws InterruptedException {
        if (!welcomed) {
            welcomed = true;
            welcome(update.state());
        }
        if (update.state().seq() < told || update.events().size() > MAX_REPLAY) {
            // The store has gone back to an earlier copy, or the client has read too slowly for too long.
            return false;
        }
        told = update.state().seq();
        for (String frame : services.texts().frames(update.events())) {
            outbox.await(frame);
        }
        return true;
    }

    private void welcome(CoupleState state) throws InterruptedException {
        long head = state.seq();
        if (since == null || since > head || head - since > MAX_REPLAY) {
            outbox.awaitAlone(ServerFrames.welcome(state, seat, services.clock().instant()));
        } else {
            outbox.await(ServerFrames.welcome(head));
            replay(since, head);
        }
    }

    private void replay(long after, long head) throws InterruptedException {
        long sent = after;
        while (sent < head) {
            List<Committed> page = services.couples().events(seat, sent, (int) Math.min(PAGE, head - sent));
            for (String frame : services.texts().frames(page)) {
                outbox.await(frame);
            }
            sent = page.getLast().recorded().seq();
        }
    }
}
