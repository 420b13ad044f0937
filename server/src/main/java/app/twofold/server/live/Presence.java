package app.twofold.server.live;

import app.twofold.domain.CoupleId;
import app.twofold.domain.PersonId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.server.Seat;
import app.twofold.server.Subscription;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who is here right now, if both opted in. Kept in the memory of this node only, told to the partner only, gone
/// when the place is left. The partner is told of places that the two share, of any other that somebody is here.
@Component
public class Presence {

    private final LiveHub hub;
    private final ConcurrentMap<CoupleId, Room> rooms = new ConcurrentHashMap<>();

    Presence(LiveHub hub) {
        this.hub = hub;
    }

    /// Whether the two are told of each other: both have opted in, and the space is open.
    public static boolean isTold(CoupleState state) {
        return !state.isSolo()
                && !state.leaving().isFrozen()
                && state.partners().stream().allMatch(Partner::presence);
    }

    /// Follows the partner's presence: called with their place when they enter or move, and with empty when they
    /// leave or either opts out. The listener runs on a thread of the subscription's own. Nothing is told while
    /// nobody is there; of places that change faster than the listener reads, only the latest is told.
    public Subscription follow(Seat seat, Consumer<Optional<Here>> listener) {
        Watcher watcher = new Watcher(seat.person(), listener);
        in(seat, room -> {
            room.add(watcher);
            return room;
        });
        return () -> in(seat, room -> room.remove(watcher));
    }

    /// Says where a screen of this partner is. Close it when the screen is gone.
    public Place enter(Seat seat) {
        Object screen = new Object();
        return new Place() {

            private boolean closed;

            @Override
            public synchronized void at(String where, @Nullable String editing) {
                if (!closed) {
                    Here here = new Here(seat.person(), where, editing);
                    in(seat, room -> {
                        room.move(screen, here);
                        return room;
                    });
                }
            }

            @Override
            public synchronized void close() {
                closed = true;
                in(seat, room -> room.leave(screen));
            }
        };
    }

    /// Changes a couple's room, which is there as long as somebody is in it or looks into it.
    private void in(Seat seat, Function<Room, @Nullable Room> change) {
        rooms.compute(
                seat.couple(), (_, room) -> change.apply(room == null ? new Room(opened -> open(seat, opened)) : room));
    }

    private Subscription open(Seat seat, Room room) {
        return hub.follow(seat, update -> room.know(update.state()));
    }

    /// @param where   the screen, for example "goal/UUID"; "here" for one that is nobody else's business
    /// @param editing the field that is being written in, if any
    public record Here(PersonId by, String where, @Nullable String editing) {}

    /// One screen of a partner.
    public interface Place extends AutoCloseable {

        void at(String where, @Nullable String editing);

        @Override
        void close();
    }
}
