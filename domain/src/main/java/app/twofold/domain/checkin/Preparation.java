package app.twofold.domain.checkin;

import app.twofold.domain.CheckinId;
import app.twofold.domain.PersonId;
import java.time.Instant;
import java.util.Optional;

/// A check-in for which one may prepare: one that goes on, or one that is still to come.
///
/// @param template what it goes through; of one that has not been opened, as it reads now
public record Preparation(CheckinId checkin, Template template) {

    /// Empty where there is no such check-in, or it is over.
    public static Optional<Preparation> find(Checkins checkins, CheckinId id, Instant now) {
        return checkins.sessions()
                .find(id)
                .filter(session -> !session.isEnded())
                .map(session -> new Preparation(id, session.template()));
    }

    /// Why the rules do not let somebody keep this answer; empty if they do. An answer is never refused for what it
    /// says, nor because anybody pauses.
    public static Optional<SessionRefusal> refusalOf(
            Checkins checkins, CheckinId id, PersonId by, Instant now, PromptId prompt, Answer answer) {
        return checkins.sessions()
                .find(id)
                .map(session -> ReadyRules.refusalOf(session, by, prompt, answer))
                .orElseGet(() -> ReadyRules.refusalOf(find(checkins, id, now), prompt, answer));
    }
}
