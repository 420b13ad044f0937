package app.twofold.domain.goal;

import app.twofold.domain.GoalId;
import app.twofold.domain.PersonId;
import app.twofold.domain.goal.Ending.LettingGo;
import app.twofold.domain.goal.Wordings.Agreed;
import app.twofold.domain.goal.Wordings.Proposal;
import app.twofold.domain.goal.wording.Edit;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.text.LiveText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// A goal with everything that was said about it. Immutable.
///
/// @param wordings  what it says, in all its versions
/// @param notes     free notes of both, live
/// @param aside     who pauses the goal
/// @param touchedAt the last edit, progress or answer
public record Goal(
        GoalId id,
        PersonId proposedBy,
        Instant proposedAt,
        Wordings wordings,
        LiveText notes,
        Progress progress,
        PMap<PersonId, Pause> aside,
        Ending ending,
        Instant touchedAt) {

    public record SecondText(Edit.TextField field, LiveText.SecondVersion version) {}

    public record Pause(Instant since, @Nullable LocalDate resumeOn) {}

    static Goal proposed(GoalId id, Wording wording, Origin origin) {
        return new Goal(
                id,
                origin.by(),
                origin.at(),
                Wordings.proposed(wording, origin),
                LiveText.EMPTY,
                Progress.NONE,
                HashTreePMap.empty(),
                Ending.NONE,
                origin.at());
    }

    /// The wording in force; null until both have agreed.
    public @Nullable Agreed agreed() {
        return wordings.agreed();
    }

    /// The working copy that waits for assents; null where none is open.
    public @Nullable Proposal proposal() {
        return wordings.proposal();
    }

    /// The wording in force, or the proposed one while nothing is in force, or the last one of a withdrawn goal.
    public Wording wording() {
        Agreed agreed = agreed();
        return agreed == null ? draft() : agreed.wording();
    }

    /// The words that an edit changes: the working copy where one is open, else the wording in force.
    public Wording draft() {
        return wordings.words().wording();
    }

    /// A text of those words, as it is written on.
    public LiveText text(Edit.TextField field) {
        return wordings.words().text(field);
    }

    /// Texts of those words that collided, oldest first.
    public List<SecondText> seconds() {
        return wordings.words().seconds();
    }

    public Status status() {
        LettingGo lettingGo = ending.lettingGo();
        Proposal proposal = proposal();
        if (ending.achievedAt() != null) {
            return Status.ACHIEVED;
        }
        if (lettingGo != null) {
            return lettingGo.acknowledged() == null ? Status.LETTING_GO : Status.LET_GO;
        }
        if (agreed() != null) {
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

    Goal withWordings(Wordings others) {
        return new Goal(id, proposedBy, proposedAt, others, notes, progress, aside, ending, touchedAt);
    }

    Goal withNotes(LiveText others) {
        return new Goal(id, proposedBy, proposedAt, wordings, others, progress, aside, ending, touchedAt);
    }

    Goal withProgress(Progress other) {
        return new Goal(id, proposedBy, proposedAt, wordings, notes, other, aside, ending, touchedAt);
    }

    Goal withAside(PMap<PersonId, Pause> others) {
        return new Goal(id, proposedBy, proposedAt, wordings, notes, progress, others, ending, touchedAt);
    }

    Goal withEnding(Ending other) {
        return new Goal(id, proposedBy, proposedAt, wordings, notes, progress, aside, other, touchedAt);
    }

    Goal touched(Instant at) {
        return new Goal(id, proposedBy, proposedAt, wordings, notes, progress, aside, ending, at);
    }
}
