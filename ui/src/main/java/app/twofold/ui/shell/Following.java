package app.twofold.ui.shell;

import app.twofold.domain.couple.CoupleState;
import app.twofold.server.Seat;
import app.twofold.server.Subscription;
import app.twofold.server.live.LiveHub;
import app.twofold.server.live.Presence;
import app.twofold.server.live.Presence.Here;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One screen's subscriptions to a couple; they end when the screen is detached.
final class Following {

    private final Presence.Place place;
    private final List<Subscription> subscriptions;

    private Following(Presence.Place place, List<Subscription> subscriptions) {
        this.place = place;
        this.subscriptions = subscriptions;
    }

    /// @param onState called with the session locked; states that come faster than the screen takes them are left
    ///                out, all but the last
    /// @param onHere  likewise
    static Following open(
            UI ui,
            Seat seat,
            LiveHub hub,
            Presence presence,
            Consumer<CoupleState> onState,
            Consumer<Optional<Here>> onHere) {
        Latest<CoupleState> states = new Latest<>(ui, onState);
        Latest<Optional<Here>> heres = new Latest<>(ui, onHere);
        Following following = new Following(
                presence.enter(seat),
                List.of(hub.follow(seat, update -> states.offer(update.state())), presence.follow(seat, heres::offer)));
        ui.addDetachListener(_ -> following.close());
        return following;
    }

    void at(String where, @Nullable String editing) {
        place.at(where, editing);
    }

    private void close() {
        subscriptions.forEach(Subscription::close);
        place.close();
    }
}
