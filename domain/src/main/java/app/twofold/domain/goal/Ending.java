package app.twofold.domain.goal;

import app.twofold.domain.PersonId;
import app.twofold.domain.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/// What has been said about the end of a goal, be it let go or achieved. Immutable.
///
/// @param lettingGo      who has withdrawn their part, if anybody
/// @param calledAchieved who has said that it is achieved
/// @param achievedAt     when the second of the two said so
public record Ending(
        @Nullable LettingGo lettingGo,
        PSet<PersonId> calledAchieved,
        @Nullable Instant achievedAt) {

    static final Ending NONE = new Ending(null, HashTreePSet.empty(), null);

    /// @param acknowledged when the other acknowledged it; null while they have not
    public record LettingGo(
            PersonId by, Instant at, Words reason, @Nullable Instant acknowledged) {

        LettingGo acknowledgedAt(Instant time) {
            return new LettingGo(by, at, reason, time);
        }
    }

    Ending withLettingGo(@Nullable LettingGo other) {
        return new Ending(other, calledAchieved, achievedAt);
    }

    Ending withCalledAchieved(PSet<PersonId> others) {
        return new Ending(lettingGo, others, achievedAt);
    }

    Ending achievedAt(Instant at) {
        return new Ending(lettingGo, calledAchieved, at);
    }
}
