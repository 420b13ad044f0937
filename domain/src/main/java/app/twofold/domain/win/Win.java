package app.twofold.domain.win;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.GoalId;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.win.WinEvent.WinCorrected;
import app.twofold.domain.win.WinEvent.WinLogged;
import app.twofold.domain.win.WinEvent.WinReplied;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// A small win, thanks or kindness with its replies. Immutable.
///
/// @param seq         the place of its first event in the stream
/// @param on          the day of it
/// @param goal        the goal it is linked to, if any
/// @param boundary    the boundary it is linked to, if any
/// @param correctedAt when its author last corrected it; null for never
/// @param reactions   at most one of each partner
public record Win(
        WinId id,
        long seq,
        PersonId by,
        Instant at,
        WinKind kind,
        Words text,
        About about,
        LocalDate on,
        @Nullable GoalId goal,
        @Nullable BoundaryId boundary,
        @Nullable Instant correctedAt,
        PVector<Reply> replies,
        PMap<PersonId, Reaction> reactions) {

    /// @param seq names the reply
    public record Reply(long seq, PersonId by, Instant at, Words text) {}

    /// The reply that the event of this seq made, unless it was taken back.
    public Optional<Reply> reply(long seq) {
        return replies.stream().filter(r -> r.seq() == seq).findFirst();
    }

    /// Whether nothing would change by this correction.
    boolean says(WinCorrected e) {
        return e.equals(new WinCorrected(id, kind, text, about, on, goal, boundary));
    }

    static Win logged(Recorded<WinLogged> recorded) {
        WinLogged e = recorded.event();
        return new Win(
                e.win(),
                recorded.seq(),
                recorded.by(),
                recorded.at(),
                e.kind(),
                e.text(),
                e.about(),
                e.on(),
                e.goal(),
                e.boundary(),
                null,
                TreePVector.empty(),
                HashTreePMap.empty());
    }

    Win corrected(Recorded<WinCorrected> recorded) {
        WinCorrected e = recorded.event();
        return new Win(
                id,
                seq,
                by,
                at,
                e.kind(),
                e.text(),
                e.about(),
                e.on(),
                e.goal(),
                e.boundary(),
                recorded.at(),
                replies,
                reactions);
    }

    Win replied(Recorded<WinReplied> recorded) {
        return withReplies(replies.plus(new Reply(
                recorded.seq(), recorded.by(), recorded.at(), recorded.event().text())));
    }

    Win withoutReply(long reply) {
        return reply(reply).map(r -> withReplies(replies.minus(r))).orElse(this);
    }

    Win withReactions(PMap<PersonId, Reaction> others) {
        return new Win(id, seq, by, at, kind, text, about, on, goal, boundary, correctedAt, replies, others);
    }

    private Win withReplies(PVector<Reply> others) {
        return new Win(id, seq, by, at, kind, text, about, on, goal, boundary, correctedAt, others, reactions);
    }
}
