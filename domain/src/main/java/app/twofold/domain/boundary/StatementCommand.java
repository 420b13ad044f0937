package app.twofold.domain.boundary;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.Days;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.boundary.wording.Revision;
import app.twofold.domain.text.TextDigest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a partner asks for about one boundary. Constructors throw [app.twofold.domain.InvalidValue] for words that
/// are missing and for days that are out of range.
public sealed interface StatementCommand extends BoundaryCommand {

    BoundaryId boundary();

    /// States a boundary. It holds from then on.
    ///
    /// @param reviewOn when the two want to look at it again, if ever
    record ShareBoundary(
            BoundaryId boundary,
            Holder holder,
            BoundaryWording wording,
            @Nullable LocalDate reviewOn) implements StatementCommand {

        public ShareBoundary {
            wording = wording.stated();
            Days.checkedIfSet(reviewOn);
        }
    }

    /// Says what one has heard, as the listener of this version. Said again, it replaces what waits for an answer.
    record SayBoundaryBack(BoundaryId boundary, int version, Words text) implements StatementCommand {

        public SayBoundaryBack {
            text = text.required();
        }
    }

    /// Confirms, as the speaker of this version, that this is what was meant.
    ///
    /// @param saidBack the seq of what was said back
    /// @param seen     the very words of the version that were read; null if its number has to do
    record ConfirmBoundary(
            BoundaryId boundary,
            int version,
            long saidBack,
            @Nullable TextDigest seen) implements StatementCommand {

        public ConfirmBoundary(BoundaryId boundary, int version, long saidBack) {
            this(boundary, version, saidBack, null);
        }
    }

    /// Says, as the speaker of this version, what was missed.
    ///
    /// @param saidBack the seq of what was said back
    record SayBoundaryMissed(BoundaryId boundary, int version, long saidBack, Words text) implements StatementCommand {

        public SayBoundaryMissed {
            text = text.required();
        }
    }

    /// Assents to exactly this version, once it is understood.
    ///
    /// @param seen the very words that were read; null if the version has to do
    record AgreeBoundary(
            BoundaryId boundary, int version, @Nullable TextDigest seen) implements StatementCommand {

        public AgreeBoundary(BoundaryId boundary, int version) {
            this(boundary, version, null);
        }
    }

    /// Takes back one's assent to the version that holds. It goes on to hold, as its speaker's statement.
    record TakeBackBoundaryAssent(BoundaryId boundary) implements StatementCommand {}

    /// Says, as the listener of this version, that one would like to talk about it first. What holds goes on to hold.
    ///
    /// @param reason may be empty
    record DiscussBoundary(BoundaryId boundary, int version, Words reason) implements StatementCommand {}

    /// Takes back one's own wish to discuss.
    record SettleDiscussion(BoundaryId boundary) implements StatementCommand {}

    /// Makes a new version, as an owner.
    ///
    /// @param version the number of the latest version, which it answers
    record ReviseBoundary(BoundaryId boundary, int version, Revision revision, BoundaryWording wording)
            implements StatementCommand {

        public ReviseBoundary {
            wording = wording.stated();
        }
    }

    /// Drops the version that one has proposed beside the agreed one.
    record WithdrawRevision(BoundaryId boundary) implements StatementCommand {}

    /// Ends the boundary at once, as an owner, without a reason.
    record WithdrawBoundary(BoundaryId boundary) implements StatementCommand {}

    /// Sets the day of the next review as an owner, or none.
    record SetReview(BoundaryId boundary, @Nullable LocalDate on) implements StatementCommand {

        public SetReview {
            Days.checkedIfSet(on);
        }
    }

    /// Says thanks for having honoured it.
    ///
    /// @param on the day of it: today or earlier
    record HonourBoundary(BoundaryId boundary, Words text, LocalDate on) implements StatementCommand {

        public HonourBoundary {
            text = text.required();
            Days.checked(on);
        }
    }

    /// Takes back one's own note.
    ///
    /// @param note the seq of the note's event
    record TakeBackHonour(BoundaryId boundary, long note) implements StatementCommand {}
}
