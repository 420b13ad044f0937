package app.twofold.domain.checkin.schedule;

import app.twofold.domain.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// Who needs a pause. One is enough for both to be paused.
///
/// @param since when the first of those who pause began; null while nobody does
public record Pauses(
        PMap<PersonId, Pause> byPerson, @Nullable Instant since) {

    public static final Pauses NONE = new Pauses(HashTreePMap.empty(), null);

    /// @param backAt when this partner plans to be back; null where they will say
    public record Pause(Instant since, @Nullable Instant backAt) {}

    public boolean isAny() {
        return since != null;
    }

    public Pauses plus(PersonId person, Instant at, @Nullable Instant backAt) {
        Pause known = byPerson.get(person);
        Pause pause = new Pause(known == null ? at : known.since(), backAt);
        return new Pauses(byPerson.plus(person, pause), since == null ? at : since);
    }

    public Pauses minus(PersonId person) {
        PMap<PersonId, Pause> left = byPerson.minus(person);
        return left.isEmpty() ? NONE : new Pauses(left, since);
    }
}
