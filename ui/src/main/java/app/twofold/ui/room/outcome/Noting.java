package app.twofold.ui.room.outcome;

import app.twofold.domain.OutcomeId;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.session.Outcome;
import app.twofold.domain.checkin.session.SessionCommand.NoteOutcome;
import app.twofold.ui.room.desk.RoomDesk;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes a sentence along from a check-in.
final class Noting {

    private final RoomDesk desk;
    private final Runnable drafted;

    /// @param drafted is run when a sentence has become this partner's private draft
    Noting(RoomDesk desk, Runnable drafted) {
        this.desk = desk;
        this.drafted = drafted;
    }

    /// Notes it under this partner's name; a boundary is kept as their private draft besides.
    ///
    /// @return in words why not; empty if it is noted
    Optional<String> note(Outcome.Kind kind, String text, @Nullable LocalDate until) {
        OutcomeId id = new OutcomeId(UUID.randomUUID());
        Optional<String> refused =
                desk.trySending(() -> new NoteOutcome(desk.checkin(), id, kind, new Words(text), until));
        if (refused.isEmpty() && kind == Outcome.Kind.BOUNDARY) {
            desk.draft(id, text);
            drafted.run();
        }
        return refused;
    }
}
