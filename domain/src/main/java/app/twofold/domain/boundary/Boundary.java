package app.twofold.domain.boundary;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.PersonId;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.wording.Holder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;

/// A boundary with everything that was said about it. Immutable.
///
/// @param by          its author
/// @param reviewOn    when the two want to look at it again, if its owner has set a day
/// @param standing    the version that holds
/// @param beside      the version that is proposed beside it and changes nothing until it is agreed
/// @param past        versions that neither hold nor are proposed any more, in the order in which they ended
/// @param discussions who would like to talk about it first
/// @param notes       thanks for having honoured it, by the seq of their event; taken-back ones are gone
/// @param withdrawn   its end; null while it holds
public record Boundary(
        BoundaryId id,
        PersonId by,
        Instant at,
        Holder holder,
        @Nullable LocalDate reviewOn,
        Version standing,
        @Nullable Version beside,
        PVector<Past> past,
        PMap<PersonId, Discussion> discussions,
        PSortedMap<Long, Note> notes,
        @Nullable Withdrawn withdrawn) {

    /// @param until when it stopped to hold, or to be proposed
    public record Past(Version version, Instant until, Ending ending) {}

    /// How a version ended.
    public enum Ending {
        /// It held, until another took its place.
        REPLACED,
        /// It was proposed, until another was.
        SUPERSEDED,
        /// It was proposed, until its author dropped it.
        DROPPED
    }

    /// @param reason may be empty
    public record Discussion(int version, Instant at, Words reason) {}

    /// @param seq names the note
    public record Note(long seq, PersonId by, Instant at, Words text, LocalDate on) {}

    public record Withdrawn(PersonId by, Instant at) {}

    public boolean isWithdrawn() {
        return withdrawn != null;
    }

    /// Whether this partner may change it and end it alone.
    public boolean isOwnedBy(PersonId partner) {
        return switch (holder) {
            case MINE -> by.equals(partner);
            case OURS -> true;
        };
    }

    /// The version of this number, if it holds or is proposed.
    public Optional<Version> open(int number) {
        return Stream.of(standing, latest()).filter(v -> v.number() == number).findFirst();
    }

    /// The version that the two talk about: the proposed one, or else the one that holds.
    public Version latest() {
        return beside == null ? standing : beside;
    }

    /// How many versions there have been: what a revision answers.
    public int versions() {
        int ended = past.stream().mapToInt(p -> p.version().number()).max().orElse(0);
        return Math.max(ended, latest().number());
    }

    public boolean isUnderDiscussion() {
        return !discussions.isEmpty();
    }

    /// Whether the day has come on which the two wanted to look at it again.
    public boolean isReviewDue(LocalDate today) {
        return !isWithdrawn() && reviewOn != null && !reviewOn.isAfter(today);
    }

    Boundary withReview(@Nullable LocalDate on) {
        return new Boundary(id, by, at, holder, on, standing, beside, past, discussions, notes, withdrawn);
    }

    Boundary withVersions(Version holding, @Nullable Version proposed, PVector<Past> ended) {
        return new Boundary(id, by, at, holder, reviewOn, holding, proposed, ended, discussions, notes, withdrawn);
    }

    Boundary withDiscussions(PMap<PersonId, Discussion> others) {
        return new Boundary(id, by, at, holder, reviewOn, standing, beside, past, others, notes, withdrawn);
    }

    Boundary withNotes(PSortedMap<Long, Note> others) {
        return new Boundary(id, by, at, holder, reviewOn, standing, beside, past, discussions, others, withdrawn);
    }

    Boundary withdrawn(Withdrawn end) {
        return new Boundary(id, by, at, holder, reviewOn, standing, beside, past, discussions, notes, end);
    }
}
