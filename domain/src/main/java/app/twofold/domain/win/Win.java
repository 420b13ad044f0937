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
/// @param correctedAt when its author last corrected it; null for never
/// @param reactions   at most one of each partner
public record Win(
        WinId id,
        long seq,
        PersonId by,
        Instant at,
        Content content,
        @Nullable Instant correctedAt,
        PVector<Reply> replies,
        PMap<PersonId, Reaction> reactions) {

    /// What its author has written, and may correct.
    ///
    /// @param on       the day of it
    /// @param goal     the goal it is linked to, if any
    /// @param boundary the boundary it is linked to, if any
    public record Content(
            WinKind kind,
            Words text,
            About about,
            LocalDate on,
            @Nullable GoalId goal,
            @Nullable BoundaryId boundary) {

        private static Content of(WinLogged e) {
            return new Content(e.kind(), e.text(), e.about(), e.on(), e.goal(), e.boundary());
        }

        private static Content of(WinCorrected e) {
            return new Content(e.kind(), e.text(), e.about(), e.on(), e.goal(), e.boundary());
        }
    }

    /// @param seq names the reply
    public record Reply(long seq, PersonId by, Instant at, Words text) {}

    public WinKind kind() {
        return content.kind();
    }

    public Words text() {
        return content.text();
    }

    /// The day of it.
    public LocalDate on() {
        return content.on();
    }

    /// The reply that the event of this seq made, unless it was taken back.
    public Optional<Reply> reply(long seq) {
        return replies.stream().filter(r -> r.seq() == seq).findFirst();
    }

    /// Whether nothing would change by this correction.
    boolean says(WinCorrected e) {
        return content.equals(Content.of(e));
    }

    static Win logged(Recorded<WinLogged> recorded) {
        WinLogged e = recorded.event();
        return new Win(
                e.win(),
                recorded.seq(),
                recorded.by(),
                recorded.at(),
                Content.of(e),
                null,
                TreePVector.empty(),
                HashTreePMap.empty());
    }

    Win corrected(Recorded<WinCorrected> recorded) {
        return new Win(id, seq, by, at, Content.of(recorded.event()), recorded.at(), replies, reactions);
    }

    Win replied(Recorded<WinReplied> recorded) {
        return withReplies(replies.plus(new Reply(
                recorded.seq(), recorded.by(), recorded.at(), recorded.event().text())));
    }

    Win withoutReply(long reply) {
        return reply(reply).map(r -> withReplies(replies.minus(r))).orElse(this);
    }

    Win withReactions(PMap<PersonId, Reaction> others) {
        return new Win(id, seq, by, at, content, correctedAt, replies, others);
    }

    private Win withReplies(PVector<Reply> others) {
        return new Win(id, seq, by, at, content, correctedAt, others, reactions);
    }
}
