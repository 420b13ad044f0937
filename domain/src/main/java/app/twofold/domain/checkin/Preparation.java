package app.twofold.domain.checkin;

import app.twofold.domain.CheckinId;
import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.schedule.Occurrence;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Opening;
import app.twofold.domain.checkin.session.ReadyRules;
import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.checkin.session.SessionRefusal;
import app.twofold.domain.checkin.session.SessionRefusal.CheckinUnknown;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.domain.checkin.template.Template;
import app.twofold.domain.checkin.template.TemplateRef;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A check-in for which one may prepare: one that goes on, or one that is still to come.
///
/// @param ref        where its template comes from
/// @param template   what it goes through; of one that has not been opened, as it reads now
/// @param occurrence when it is held; null for one that was started without a schedule
public record Preparation(
        CheckinId checkin,
        TemplateRef ref,
        Template template,
        @Nullable Occurrence occurrence) {

    /// How long before its start one may prepare.
    public static final Duration AHEAD = Duration.ofDays(60);

    /// Empty where there is no such check-in, or it is over.
    public static Optional<Preparation> find(Checkins checkins, CheckinId id, Instant now) {
        Optional<Session> session = checkins.sessions().find(id);
        return session.isPresent()
                ? session.filter(s -> !s.isEnded()).map(s -> of(checkins, s, now))
                : toCome(checkins, id, now);
    }

    private static Preparation of(Checkins checkins, Session session, Instant now) {
        Opening opening = session.opening();
        Occurrence occurrence = Optional.ofNullable(opening.occurrence())
                .flatMap(id -> Occurrences.find(checkins, id, now))
                .orElse(null);
        return new Preparation(session.id(), opening.ref(), opening.template(), occurrence);
    }

    private static Optional<Preparation> toCome(Checkins checkins, CheckinId id, Instant now) {
        return Occurrences.between(checkins, now.minus(Plan.MAX_WINDOW), now.plus(AHEAD), now).stream()
                .filter(occurrence -> occurrence.state().isToCome())
                .filter(occurrence -> occurrence.id().checkin().equals(id))
                .findFirst()
                .flatMap(occurrence -> of(checkins, occurrence));
    }

    private static Optional<Preparation> of(Checkins checkins, Occurrence occurrence) {
        TemplateRef ref = occurrence.plan().template();
        return checkins.templates()
                .current(ref)
                .map(current -> new Preparation(occurrence.id().checkin(), ref, current.template(), occurrence));
    }

    /// Why the rules do not let somebody keep this answer; empty if they do. An answer is never refused for what it
    /// says, nor because anybody pauses.
    public static Optional<SessionRefusal> refusalOf(
            Checkins checkins, CheckinId id, PersonId by, Instant now, PromptId prompt, Answer answer) {
        return checkins.sessions()
                .find(id)
                .map(session -> ReadyRules.refusalOf(session, by, prompt, answer))
                .orElseGet(() -> toCome(checkins, id, now)
                        .map(preparation -> ReadyRules.refusalOf(preparation.template(), prompt, answer))
                        .orElseGet(() -> Optional.of(new CheckinUnknown())));
    }
}
