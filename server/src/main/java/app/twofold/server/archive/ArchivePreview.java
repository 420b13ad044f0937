package app.twofold.server.archive;

import app.twofold.domain.couple.ArchiveOrigin;
import java.time.Instant;

/// What an archive comes to.
///
/// @param shared     what becomes of the shared history in it
/// @param name       how its couple is called
/// @param events     how many events the shared history has
/// @param from       when the first of them happened
/// @param until      when the last did
/// @param goals      how many goals it comes to; so for the others
/// @param origin     what vouches for it
/// @param own        how many entries of the person's own come in: drafts, and answers kept for check-ins. What is here
///                   already stays as it is.
public record ArchivePreview(
        Shared shared,
        String name,
        long events,
        Instant from,
        Instant until,
        int goals,
        int boundaries,
        int checkins,
        int wins,
        ArchiveOrigin origin,
        long own) {

    /// Whether there is anything to bring in, here and now.
    public boolean canComeIn() {
        return shared == Shared.TO_BE_AGREED || shared == Shared.AT_ONCE || (shared == Shared.IS_HERE && own > 0);
    }

    /// What becomes of a shared history.
    public enum Shared {
        /// The space goes on from it once the other has agreed to exactly this.
        TO_BE_AGREED,
        /// It is of one alone, in a space of one alone: there is nobody else to ask.
        AT_ONCE,
        /// It is this couple's own, from an earlier day; only the person's own comes in.
        IS_HERE,
        /// It is of two, and the other has not joined here yet.
        OTHER_MISSING,
        /// It is of one, and there are two here.
        OF_ONE_ALONE,
        /// Something has been shared here already, and nothing is replaced.
        NOT_EMPTY
    }
}
