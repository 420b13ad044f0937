package app.twofold.domain.boundary;

import app.twofold.domain.Decision;
import app.twofold.domain.PersonId;
import app.twofold.domain.boundary.BoundaryRefusal.BoundaryEnded;
import app.twofold.domain.boundary.BoundaryRefusal.NotAnOwner;
import app.twofold.domain.boundary.BoundaryRefusal.NotTheListener;
import app.twofold.domain.boundary.BoundaryRefusal.NotTheSpeaker;
import app.twofold.domain.boundary.BoundaryRefusal.VersionNotOpen;
import app.twofold.domain.text.TextDigest;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Whom the rules of a command apply to, and in which states of a boundary.
final class Guards {

    private Guards() {}

    static Decision<BoundaryEvent, BoundaryRefusal> unlessEnded(
            Boundary boundary, Supplier<Decision<BoundaryEvent, BoundaryRefusal>> rule) {
        return boundary.isWithdrawn() ? Decision.reject(new BoundaryEnded()) : rule.get();
    }

    static Decision<BoundaryEvent, BoundaryRefusal> forOwner(
            Boundary boundary, PersonId by, Supplier<Decision<BoundaryEvent, BoundaryRefusal>> rule) {
        return unlessEnded(boundary, () -> boundary.isOwnedBy(by) ? rule.get() : Decision.reject(new NotAnOwner()));
    }

    static Decision<BoundaryEvent, BoundaryRefusal> ofOpen(
            Boundary boundary, int version, Function<Version, Decision<BoundaryEvent, BoundaryRefusal>> rule) {
        return unlessEnded(
                boundary,
                () -> boundary.open(version)
                        .map(rule)
                        .orElseGet(() -> Decision.reject(new VersionNotOpen(boundary.versions()))));
    }

    static Decision<BoundaryEvent, BoundaryRefusal> forSpeaker(
            Boundary boundary,
            int version,
            PersonId by,
            Function<Version, Decision<BoundaryEvent, BoundaryRefusal>> rule) {
        return ofOpen(boundary, version, v -> v.by().equals(by) ? rule.apply(v) : Decision.reject(new NotTheSpeaker()));
    }

    static Decision<BoundaryEvent, BoundaryRefusal> forListener(
            Boundary boundary,
            int version,
            PersonId by,
            Function<Version, Decision<BoundaryEvent, BoundaryRefusal>> rule) {
        return ofOpen(
                boundary, version, v -> v.by().equals(by) ? Decision.reject(new NotTheListener()) : rule.apply(v));
    }

    /// Whether a version has the words that somebody says they have read.
    static boolean isWhatWasSeen(Version version, @Nullable TextDigest seen) {
        return seen == null || seen.equals(version.wording().digest());
    }
}
