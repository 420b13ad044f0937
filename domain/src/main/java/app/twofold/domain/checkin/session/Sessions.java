package app.twofold.domain.checkin.session;

import app.twofold.domain.CheckinId;
import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.template.PromptId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/// All check-ins of a couple that somebody has entered, in that order. Immutable.
///
/// @param revealing where answers have been given by a commit that has not been read to its end
public record Sessions(
        PMap<CheckinId, Session> byId, @Nullable Revealing revealing) {

    public static final Sessions NONE = new Sessions(OrderedPMap.empty(), null);

    /// Answers to one prompt that are about to be revealed.
    public record Revealing(CheckinId checkin, PromptId prompt) {}

    /// Whether both have entered a check-in that began after this and has come to its end.
    public boolean haveMetSince(Instant time) {
        return byId.values().stream()
                .anyMatch(session -> session.isEnded()
                        && session.entered().size() > 1
                        && session.openedAt().isAfter(time));
    }

    public Optional<Session> find(CheckinId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// How far a check-in has come.
    public SessionStage stage(CheckinId checkin) {
        return find(checkin)
                .map(session -> session.isEnded() ? SessionStage.CLOSED : SessionStage.UNDER_WAY)
                .orElse(SessionStage.NOBODY_ENTERED);
    }

    /// When the check-ins ended whose end this person said: the last word of both, or before it.
    public List<SessionEnd> endedBy(PersonId person) {
        return byId.values().stream()
                .flatMap(session -> Stream.ofNullable(session.ended())
                        .filter(ended -> ended.by().equals(person))
                        .map(ended -> new SessionEnd(session.id(), ended.at(), ended.early())))
                .toList();
    }

    Sessions with(Session session) {
        return new Sessions(byId.plus(session.id(), session), revealing);
    }

    Sessions revealing(@Nullable Revealing what) {
        return new Sessions(byId, what);
    }
}
