package app.twofold.domain.history;

import app.twofold.domain.PersonId;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Revision;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.goal.wording.Wording;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One version of what was put in words.
///
/// @param since    since when it stands: agreed to, or, while it is not, written
/// @param until    when another took its place, or it was given up; null while it stands
/// @param assents  who has agreed to exactly these words, and when
/// @param isAgreed whether both have
public record Version(
        int number,
        Stated words,
        Instant since,
        @Nullable Instant until,
        Map<PersonId, Instant> assents,
        boolean isAgreed) {

    public Version {
        assents = Map.copyOf(assents);
    }

    /// What was put in words.
    public sealed interface Stated {

        record OfGoal(Wording wording) implements Stated {}

        /// @param revision how it changed the one before; null for the first
        record OfBoundary(BoundaryWording wording, @Nullable Revision revision) implements Stated {}

        record OfSchedule(Plan plan) implements Stated {}
    }
}
