package app.twofold.server.live;

import app.twofold.domain.PersonId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.Subscription;
import app.twofold.server.live.Presence.Here;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The open screens of one couple on this node, and who wants to know of them.
final class Room {

    private final Map<Object, Here> screens = new LinkedHashMap<>();
    private final List<Watcher> watchers = new ArrayList<>();
    private final Subscription couple;
    private CoupleState state = CoupleState.EMPTY;
    private boolean open;

    /// @param follow starts to tell this room of the couple's state
    @SuppressWarnings("this-escape")
    Room(Function<Room, Subscription> follow) {
        this.couple = follow.apply(this);
    }

    /// Learns whether both have opted in, and the space is open.
    synchronized void know(CoupleState state) {
        this.state = state;
        open = Presence.isTold(state);
        tell();
    }

    synchronized void add(Watcher watcher) {
        watchers.add(watcher);
        tell();
    }

    /// @return null if the room is not needed any more
    synchronized @Nullable Room remove(Watcher watcher) {
        watcher.close();
        watchers.remove(watcher);
        return orNone();
    }

    /// The screen that moved last is where its partner is.
    synchronized void move(Object screen, Here here) {
        screens.remove(screen);
        screens.put(screen, here);
        tell();
    }

    /// @return null if the room is not needed any more
    synchronized @Nullable Room leave(Object screen) {
        screens.remove(screen);
        tell();
        return orNone();
    }

    private @Nullable Room orNone() {
        if (!screens.isEmpty() || !watchers.isEmpty()) {
            return this;
        }
        couple.close();
        return null;
    }

    private void tell() {
        watchers.forEach(watcher -> watcher.offer(open ? latestNotBy(watcher.person()) : Optional.empty()));
    }

    private Optional<Here> latestNotBy(PersonId person) {
        return screens.values().stream()
                .filter(here -> !here.by().equals(person))
                .reduce((_, later) -> later)
                .map(here -> PublicPlace.of(here, state));
    }
}
