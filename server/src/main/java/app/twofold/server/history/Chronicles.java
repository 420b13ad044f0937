package app.twofold.server.history;

import app.twofold.domain.Command;
import app.twofold.domain.Event;
import app.twofold.domain.Refusal;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.history.Chronicle;
import app.twofold.server.Seat;
import app.twofold.server.couple.Couples;
import app.twofold.server.stream.Committed;
import app.twofold.server.stream.Streams;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The chronicles of couples that look back these days. Each is read once, kept in memory as far as there is room, and
/// goes on from where it stands when more has happened. Nothing of it is written anywhere.
@Component
public class Chronicles {

    private static final int PAGE = 1_000;
    private static final int LOCKS = 64;

    private final Couples couples;
    private final Streams<CoupleState, Command, Event, Refusal> streams;
    private final Cache<UUID, Kept> kept;
    private final Semaphore preparing = new Semaphore(2);
    private final AtomicLong erasures = new AtomicLong();

    /// One reader at a time for each couple: whoever else asks meanwhile waits for the same.
    private final List<ReentrantLock> locks =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toList();

    Chronicles(Couples couples, Streams<CoupleState, Command, Event, Refusal> streams, HistorySettings settings) {
        this.couples = couples;
        this.streams = streams;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(settings.cacheBytes())
                .weigher((UUID _, Kept one) -> one.weight())
                .build();
        streams.onErased(this::forget);
    }

    private void forget(UUID couple) {
        erasures.incrementAndGet();
        kept.invalidate(couple);
    }

    /// The chronicle up to the state that this node knows, at least.
    ///
    /// @throws app.twofold.server.Unavailable if it has to be read and the database does not answer
    @SuppressWarnings("ReferenceEquality")
    public Chronicle of(Seat seat) {
        CoupleState state = couples.state(seat);
        UUID couple = seat.couple().value();
        Kept known = kept.getIfPresent(couple);
        if (known != null && known.chronicle().state() == state) {
            return known.chronicle();
        }
        ReentrantLock lock = locks.get(Math.floorMod(couple.hashCode(), LOCKS));
        lock.lock();
        try {
            long before = erasures.get();
            Kept read = upTo(state, couple, kept.getIfPresent(couple));
            kept.put(couple, read);
            if (erasures.get() != before) {
                kept.invalidate(couple);
            }
            return read.chronicle();
        } finally {
            lock.unlock();
        }
    }

    /// Reads a couple of whom nothing is in memory yet, on a thread of its own, unless others are being read already.
    void prepare(Seat seat) {
        if (kept.getIfPresent(seat.couple().value()) == null && preparing.tryAcquire()) {
            Thread.ofVirtual().name("history-" + seat.couple()).start(() -> {
                try {
                    of(seat);
                } catch (RuntimeException _) {
                    // Whoever asks later reads it then, or is told.
                } finally {
                    preparing.release();
                }
            });
        }
    }

    /// Goes on with what is known, as long as it comes to the same state. It does not once an author has erased what
    /// they wrote: then everything is read anew.
    private Kept upTo(CoupleState state, UUID couple, @Nullable Kept present) {
        if (present != null && isStillThere(couple, present)) {
            Kept read = readOn(couple, present);
            if (read.chronicle().seq() != state.seq()) {
                return read;
            }
            if (read.chronicle().state().equals(state)) {
                return read.on(state);
            }
        }
        Kept read = readOn(couple, Kept.NOTHING);
        return read.chronicle().seq() == state.seq() ? read.on(state) : read;
    }

    /// Whether the stream goes on from what was read, and has not gone back to a copy since.
    private boolean isStillThere(UUID couple, Kept present) {
        return streams.after(couple, present.chronicle().seq() - 1, 1).stream()
                .anyMatch(event -> event.commandId().equals(present.command()));
    }

    private Kept readOn(UUID couple, Kept from) {
        Kept read = from;
        ReadAhead<Event> pages = new ReadAhead<>(after -> streams.after(couple, after, PAGE), PAGE);
        List<Committed<Event>> page = pages.first(from.chronicle().seq());
        while (!page.isEmpty()) {
            for (Committed<Event> event : page) {
                read = read.plus(event);
            }
            page = pages.next();
        }
        return read;
    }
}
