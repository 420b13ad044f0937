package app.twofold.ui.room;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.OutcomeId;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.Outcome;
import app.twofold.domain.checkin.SessionCommand.NoteOutcome;
import app.twofold.ui.shell.BoundaryDraft;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes a sentence along from a check-in.
final class Noting {

    private final RoomDesk desk;
    private final @Nullable BoundaryDraft boundaries;

    /// @param boundaries where a sentence goes that is to become a boundary; null where there are none
    Noting(RoomDesk desk, @Nullable BoundaryDraft boundaries) {
        this.desk = desk;
        this.boundaries = boundaries;
    }

    /// Notes it under this partner's name; a boundary is kept as their private draft besides.
    ///
    /// @return in words why not; empty if it is noted
    Optional<String> note(Outcome.Kind kind, String text, @Nullable LocalDate until) {
        OutcomeId id = new OutcomeId(UUID.randomUUID());
        Optional<String> refused =
                desk.trySending(() -> new NoteOutcome(desk.checkin(), id, kind, new Words(text), until));
        if (refused.isEmpty() && kind == Outcome.Kind.BOUNDARY && boundaries != null) {
            boundaries.keep(new BoundaryId(id.value()), text);
        }
        return refused;
    }
}
