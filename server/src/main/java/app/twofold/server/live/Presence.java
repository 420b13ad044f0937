package app.twofold.server.live;

import app.twofold.domain.PersonId;
import app.twofold.server.Seat;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who is here right now, if both opted in. Kept in memory only, told to the partner only, gone when the
/// place is left.
@Component
public class Presence {

    /// Follows the partner's presence: called with their place when they enter or move, and with
    /// empty when they leave
    /// or
    /// either opts out. The listener runs on a thread of the subscription's own.
    public LiveHub.Subscription follow(Seat seat, Consumer<Optional<Here>> listener) {
        throw new UnsupportedOperationException();
    }

    /// Says where a screen of this partner is. Close it when the screen is gone.
    public Place enter(Seat seat) {
        throw new UnsupportedOperationException();
    }

    /// @param where   the screen, for example "goal/UUID"
    /// @param editing the field that is being written in, if any
    public record Here(PersonId by, String where, @Nullable String editing) {}

    /// One screen of a partner.
    public interface Place extends AutoCloseable {

        void at(String where, @Nullable String editing);

        @Override
        void close();
    }
}
