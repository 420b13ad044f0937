package app.twofold.domain.checkin.schedule;

import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.schedule.Schedule.AskedMove;
import app.twofold.domain.checkin.schedule.Schedule.Moved;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// Where single occurrences differ from the plan, each by its original time. Immutable.
///
/// @param skips      who leaves out an occurrence
/// @param moves      where occurrences are held instead
/// @param askedMoves moves that wait for the other's assent
public record Overrides(
        PMap<LocalDateTime, PMap<PersonId, Instant>> skips,
        PMap<LocalDateTime, Moved> moves,
        PMap<LocalDateTime, AskedMove> askedMoves) {

    static final Overrides NONE = new Overrides(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    Overrides skipped(LocalDateTime original, PMap<PersonId, Instant> by) {
        return new Overrides(by.isEmpty() ? skips.minus(original) : skips.plus(original, by), moves, askedMoves);
    }

    Overrides asked(LocalDateTime original, @Nullable AskedMove move) {
        return new Overrides(skips, moves, move == null ? askedMoves.minus(original) : askedMoves.plus(original, move));
    }

    Overrides moved(LocalDateTime original, Moved move) {
        return new Overrides(skips.minus(original), moves.plus(original, move), askedMoves.minus(original));
    }

    /// With a move that only is asked for, in place of one that both had agreed to.
    Overrides askedAgain(LocalDateTime original, AskedMove move) {
        return new Overrides(skips, moves.minus(original), askedMoves.plus(original, move));
    }
}
