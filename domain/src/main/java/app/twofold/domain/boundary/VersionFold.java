package app.twofold.domain.boundary;

import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.boundary.Boundary.Discussion;
import app.twofold.domain.boundary.Boundary.Ending;
import app.twofold.domain.boundary.Boundary.Past;
import app.twofold.domain.boundary.StatementEvent.BoundaryRevised;
import app.twofold.domain.boundary.wording.Revision;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;

/// What events do to the versions of a boundary. An event about a version that is not open changes nothing.
final class VersionFold {

    private static final int BOTH = 2;

    private VersionFold() {}

    static Boundary talked(Boundary boundary, int number, UnaryOperator<Talk> change) {
        return changed(boundary, number, version -> version.with(change.apply(version.talk())));
    }

    /// With an assent more. Once both have assented, the version holds, whatever held before, and the matter is
    /// settled.
    static Boundary agreed(Boundary boundary, int number, Set<PersonId> persons, Recorded<?> origin) {
        Boundary assented = changed(
                boundary,
                number,
                version -> version.talk().isUnderstood() ? assented(version, persons, origin) : version);
        boolean isBinding = assented.open(number).filter(Version::isAgreed).isPresent();
        return isBinding ? promoted(assented, number, origin).withDiscussions(HashTreePMap.empty()) : assented;
    }

    static Boundary takenBack(Boundary boundary, int number, Recorded<?> origin) {
        return changed(boundary, number, version -> version.takenBack(origin.by()));
    }

    /// With a new version: in place of what holds, or as a proposal beside it. Wishes to discuss were about the words
    /// before.
    static Boundary revised(Boundary boundary, BoundaryRevised revised, Recorded<?> origin) {
        if (revised.version() <= boundary.versions()) {
            return boundary;
        }
        Version next = Version.spoken(revised.version(), revised.wording(), revised.revision(), origin);
        PVector<Past> past = ended(boundary.past(), boundary.beside(), origin.at(), Ending.SUPERSEDED);
        boolean holdsAtOnce =
                revised.revision() == Revision.TIGHTEN || !boundary.standing().isAgreed();
        Boundary after = holdsAtOnce
                ? boundary.withVersions(next, null, ended(past, boundary.standing(), origin.at(), Ending.REPLACED))
                : boundary.withVersions(boundary.standing(), next, past);
        return after.withDiscussions(HashTreePMap.empty());
    }

    static Boundary dropped(Boundary boundary, int number, Recorded<?> origin) {
        Version beside = boundary.beside();
        if (beside == null || beside.number() != number) {
            return boundary;
        }
        PVector<Past> past = ended(boundary.past(), beside, origin.at(), Ending.DROPPED);
        return boundary.withVersions(boundary.standing(), null, past)
                .withDiscussions(without(boundary.discussions(), number));
    }

    private static Version assented(Version version, Set<PersonId> persons, Recorded<?> origin) {
        Set<PersonId> assents = version.assents().plus(origin.by(), origin.at()).keySet();
        boolean byBoth = persons.size() == BOTH && assents.containsAll(persons);
        return version.assented(origin.by(), origin.at(), byBoth ? origin.at() : null);
    }

    private static Boundary promoted(Boundary boundary, int number, Recorded<?> origin) {
        Version beside = boundary.beside();
        return beside == null || beside.number() != number
                ? boundary
                : boundary.withVersions(
                        beside, null, ended(boundary.past(), boundary.standing(), origin.at(), Ending.REPLACED));
    }

    private static Boundary changed(Boundary boundary, int number, UnaryOperator<Version> change) {
        Version standing = boundary.standing();
        Version beside = boundary.beside();
        return boundary.withVersions(
                standing.number() == number ? change.apply(standing) : standing,
                beside != null && beside.number() == number ? change.apply(beside) : beside,
                boundary.past());
    }

    private static PVector<Past> ended(PVector<Past> past, @Nullable Version version, Instant until, Ending ending) {
        return version == null ? past : past.plus(new Past(version, until, ending));
    }

    private static PMap<PersonId, Discussion> without(PMap<PersonId, Discussion> discussions, int number) {
        PMap<PersonId, Discussion> left = discussions;
        for (Map.Entry<PersonId, Discussion> entry : discussions.entrySet()) {
            if (entry.getValue().version() == number) {
                left = left.minus(entry.getKey());
            }
        }
        return left;
    }
}
