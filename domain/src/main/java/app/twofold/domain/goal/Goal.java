package app.twofold.domain.goal;

import app.twofold.domain.GoalId;
import app.twofold.domain.MilestoneId;
import app.twofold.domain.PersonId;
import app.twofold.domain.Words;
import app.twofold.domain.goal.wording.Edit;
import app.twofold.domain.goal.wording.EntryNumber;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.text.LiveText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PSortedMap;

/// A goal with everything that was said about it. Immutable.
///
/// @param versions       how many versions its wording has had
/// @param agreed         the wording in force; null until both have agreed
/// @param proposal       the working copy that waits for assents; null where none is open
/// @param words          the words that an edit changes: the working copy where one is open, else those in force
/// @param notes          free notes of both, live
/// @param progress       entries by the seq of their event; taken-back ones are gone
/// @param reached        milestones reached, whichever wording named them
/// @param aside          who pauses the goal
/// @param lettingGo      who has withdrawn their part, if anybody
/// @param calledAchieved who has said that it is achieved
/// @param achievedAt     when the second of the two said so
/// @param touchedAt      the last edit, progress or answer
public record Goal(
        GoalId id,
        PersonId proposedBy,
        Instant proposedAt,
        int versions,
        @Nullable Agreed agreed,
        @Nullable Proposal proposal,
        LiveWording words,
        LiveText notes,
        PSortedMap<Long, Entry> progress,
        PMap<MilestoneId, Reached> reached,
        PMap<PersonId, Pause> aside,
        @Nullable LettingGo lettingGo,
        PSet<PersonId> calledAchieved,
        @Nullable Instant achievedAt,
        Instant touchedAt) {

    /// A wording that both have agreed to.
    ///
    /// @param since when the second assent made it binding
    public record Agreed(int version, Wording wording, Instant since) {}

    /// The working copy of a wording.
    ///
    /// @param seq      the event that gave it its present words
    /// @param by       who opened it
    /// @param assents  who has agreed to exactly these words, and when
    /// @param declined the latest "not now", if nobody has changed the words since
    public record Proposal(
            int version,
            Wording wording,
            long seq,
            PersonId by,
            Instant at,
            PMap<PersonId, Instant> assents,
            @Nullable Declined declined) {}

    public record SecondText(Edit.TextField field, LiveText.SecondVersion version) {}

    public record Declined(PersonId by, Instant at, Words reason) {}

    /// @param seq       names the entry
    /// @param corrected whether its author has changed it since
    public record Entry(
            long seq, PersonId by, Instant at, EntryNumber amount, LocalDate on, Words note, boolean corrected) {}

    public record Reached(PersonId by, LocalDate on) {}

    public record Pause(Instant since, @Nullable LocalDate resumeOn) {}

    /// @param acknowledged when the other acknowledged it; null while they have not
    public record LettingGo(
            PersonId by, Instant at, Words reason, @Nullable Instant acknowledged) {}

    /// The wording in force, or the proposed one while nothing is in force, or the last one of a withdrawn goal.
    public Wording wording() {
        return agreed == null ? draft() : agreed.wording();
    }

    /// The words that an edit changes: the working copy where one is open, else the wording in force.
    public Wording draft() {
        return words.wording();
    }

    /// A text of those words, as it is written on.
    public LiveText text(Edit.TextField field) {
        return words.text(field);
    }

    /// Texts of those words that collided, oldest first.
    public List<SecondText> seconds() {
        return words.seconds();
    }

    /// Whether a change is proposed beside an agreed wording.
    public boolean hasChangeProposed() {
        return agreed != null && proposal != null;
    }

    public Status status() {
        if (achievedAt != null) {
            return Status.ACHIEVED;
        }
        if (lettingGo != null) {
            return lettingGo.acknowledged() == null ? Status.LETTING_GO : Status.LET_GO;
        }
        if (agreed != null) {
            return aside.isEmpty() ? Status.ACTIVE : Status.ASIDE;
        }
        if (proposal == null) {
            return Status.WITHDRAWN;
        }
        return proposal.declined() == null ? Status.PROPOSED : Status.NOT_NOW;
    }

    /// Whether nothing has happened to an active goal for so long that it should come up in the next check-in.
    ///
    /// @param after how long; four weeks unless the couple chose otherwise
    public boolean isStale(Instant now, Duration after) {
        return status() == Status.ACTIVE && !touchedAt.plus(after).isAfter(now);
    }
}
