package app.twofold.domain.win;

import app.twofold.domain.GoalId;
import app.twofold.domain.PersonId;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.pcollections.PVector;

/// A small win, thanks or kindness with its replies. Immutable.
///
/// @param seq         the place of its first event in the stream
/// @param on          the day of it
/// @param goal        the goal it is linked to, if any
/// @param correctedAt when its author last corrected it; null for never
/// @param reactions   at most one of each partner
public record Win(
        WinId id,
        long seq,
        PersonId by,
        Instant at,
        WinKind kind,
        Words text,
        About about,
        LocalDate on,
        @Nullable GoalId goal,
        @Nullable Instant correctedAt,
        PVector<Reply> replies,
        PMap<PersonId, Reaction> reactions) {

    /// @param seq names the reply
    public record Reply(long seq, PersonId by, Instant at, Words text) {}
}
