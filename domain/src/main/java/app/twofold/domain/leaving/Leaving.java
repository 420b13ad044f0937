package app.twofold.domain.leaving;

import app.twofold.domain.PersonId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// Whether the space is frozen, and who would open it again. It does not hold who has left. Immutable.
///
/// @param frozen when it froze; null while it is open
/// @param yes    who would open it again, and since when
/// @param asked  when each has last asked since it froze, also where they have taken it back
public record Leaving(@Nullable Instant frozen, PMap<PersonId, Instant> yes, PMap<PersonId, Instant> asked) {

    public static final Leaving NONE = new Leaving(null, HashTreePMap.empty(), HashTreePMap.empty());

    public boolean isFrozen() {
        return frozen != null;
    }

    /// Up to when anything counts here: until now, or until it froze.
    public Instant until(Instant now) {
        return frozen != null && frozen.isBefore(now) ? frozen : now;
    }

    /// Whether everybody would open it again once this person says so too.
    boolean opensWith(PersonId person, Set<PersonId> persons) {
        return yes.plus(person, Instant.EPOCH).keySet().containsAll(persons);
    }

    Leaving frozenAt(Instant at) {
        return new Leaving(at, HashTreePMap.empty(), HashTreePMap.empty());
    }

    Leaving askedBy(PersonId person, Instant at) {
        return new Leaving(frozen, yes.plus(person, at), asked.plus(person, at));
    }

    Leaving takenBackBy(PersonId person) {
        return new Leaving(frozen, yes.minus(person), asked);
    }

    Leaving opened() {
        return NONE;
    }
}
