package app.twofold.domain.checkin.session;

import app.twofold.domain.CheckinId;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.checkin.session.Session.Closing;
import app.twofold.domain.checkin.session.Session.Ended;
import app.twofold.domain.checkin.session.SessionEvent.AnswerGiven;
import app.twofold.domain.checkin.session.SessionEvent.CameBack;
import app.twofold.domain.checkin.session.SessionEvent.CheckinClosed;
import app.twofold.domain.checkin.session.SessionEvent.CheckinEnded;
import app.twofold.domain.checkin.session.SessionEvent.CheckinOpened;
import app.twofold.domain.checkin.session.SessionEvent.CheckinPaused;
import app.twofold.domain.checkin.session.SessionEvent.ClosingSaid;
import app.twofold.domain.checkin.session.SessionEvent.FloorPassed;
import app.twofold.domain.checkin.session.SessionEvent.FloorTaken;
import app.twofold.domain.checkin.session.SessionEvent.MarkedReady;
import app.twofold.domain.checkin.session.SessionEvent.OutcomeNoted;
import app.twofold.domain.checkin.session.SessionEvent.OutcomeTakenBack;
import app.twofold.domain.checkin.session.SessionEvent.PartnerEntered;
import app.twofold.domain.checkin.session.SessionEvent.PlaceMoved;
import app.twofold.domain.checkin.session.SessionEvent.PromptRevealed;
import app.twofold.domain.checkin.session.SessionEvent.ReadyTakenBack;
import app.twofold.domain.checkin.session.SessionEvent.SaidBack;
import app.twofold.domain.checkin.session.SessionEvent.SayBackConfirmed;
import app.twofold.domain.checkin.session.SessionEvent.SayBackCorrected;
import app.twofold.domain.checkin.session.SessionEvent.TimeAdded;
import app.twofold.domain.checkin.session.Sessions.Revealing;
import app.twofold.domain.checkin.template.PromptId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What each event does to the check-ins. Total: what does not fit the state, because an earlier event was erased,
/// changes nothing.
public final class SessionFold {

    private SessionFold() {}

    public static Sessions evolve(Sessions sessions, Set<PersonId> persons, Recorded<? extends SessionEvent> recorded) {
        PersonId by = recorded.by();
        Instant at = recorded.at();
        return switch (recorded.event()) {
            case CheckinOpened(var id, var opening) -> opened(sessions, id, opening, at);
            case PartnerEntered(var id, var opening) ->
                change(opened(sessions, id, opening, at), id, session -> session.entered(by, at));
            case MarkedReady(var id, var prompt) -> round(sessions, id, prompt, round -> round.markedReady(by));
            case ReadyTakenBack(var id, var prompt) -> round(sessions, id, prompt, round -> round.takenBack(by));
            case AnswerGiven(var id, var prompt, var author, var answer) ->
                round(sessions, id, prompt, round -> round.given(author, answer))
                        .revealing(new Revealing(id, prompt));
            case PromptRevealed(var id, var prompt) -> revealed(sessions, id, prompt, at);
            case PlaceMoved(var id, var to) ->
                change(sessions, id, session -> to.isIn(session.template()) ? session.moved(to) : session);
            case FloorTaken e -> change(sessions, e.checkin(), session -> FloorFold.taken(session, e.prompt(), by, at));
            case SaidBack e -> change(sessions, e.checkin(), session -> FloorFold.saidBack(session, by, e.text()));
            case SayBackConfirmed(var id, var _) ->
                change(sessions, id, session -> FloorFold.confirmed(session, persons, by, at));
            case SayBackCorrected e ->
                change(sessions, e.checkin(), session -> FloorFold.corrected(session, by, e.text()));
            case FloorPassed(var id, var _) ->
                change(sessions, id, session -> FloorFold.passed(session, persons, by, at));
            case TimeAdded(var id, var _) -> change(sessions, id, FloorFold::longer);
            case CheckinPaused(var id, var backAt) ->
                change(
                        sessions,
                        id,
                        session -> session.withPauses(session.pauses().plus(by, at, backAt)));
            case CameBack(var id) -> change(sessions, id, session -> FloorFold.cameBack(session, by, at));
            case OutcomeNoted e -> change(sessions, e.checkin(), session -> noted(session, recorded.with(e)));
            case OutcomeTakenBack(var id, var outcome) ->
                change(
                        sessions,
                        id,
                        session -> session.withOutcomes(session.outcomes().minus(outcome)));
            case ClosingSaid(var id, var word, var thanks) ->
                change(sessions, id, session -> session.closed(by, new Closing(word, thanks, at)));
            case CheckinClosed(var id) -> change(sessions, id, session -> session.ended(new Ended(by, at, false)));
            case CheckinEnded(var id) -> change(sessions, id, session -> session.ended(new Ended(by, at, true)));
        };
    }

    /// Answers come into the stream only to be revealed, whoever has erased the event that says so.
    public static Sessions afterErased(Sessions sessions, Instant at) {
        Revealing open = sessions.revealing();
        return open == null ? sessions : revealed(sessions, open.checkin(), open.prompt(), at);
    }

    /// What had ended stays ended as it was, and what goes on comes to its end now.
    ///
    /// @param ends those of the one who has erased
    public static Sessions afterErasing(Sessions sessions, List<SessionEnd> ends, PersonId by, Instant at) {
        Map<CheckinId, SessionEnd> known =
                ends.stream().collect(Collectors.toMap(SessionEnd::checkin, Function.identity(), (first, _) -> first));
        Sessions ended = sessions;
        for (Session session : sessions.byId().values()) {
            if (!session.isEnded()) {
                SessionEnd end = known.getOrDefault(session.id(), new SessionEnd(session.id(), at, true));
                ended = ended.with(session.ended(new Ended(by, end.at(), end.early())));
            }
        }
        return ended;
    }

    private static Sessions opened(Sessions sessions, CheckinId id, @Nullable Opening opening, Instant at) {
        return opening == null || sessions.find(id).isPresent()
                ? sessions
                : sessions.with(Session.opened(id, opening, at));
    }

    private static Sessions revealed(Sessions sessions, CheckinId id, PromptId prompt, Instant at) {
        return round(sessions, id, prompt, round -> round.revealed(at)).revealing(null);
    }

    private static Session noted(Session session, Recorded<OutcomeNoted> recorded) {
        OutcomeNoted e = recorded.event();
        Outcome outcome = new Outcome(e.outcome(), recorded.by(), recorded.at(), e.kind(), e.text(), e.until());
        return session.outcomes().isTaken(e.outcome())
                ? session
                : session.withOutcomes(session.outcomes().plus(outcome));
    }

    private static Sessions round(Sessions sessions, CheckinId id, PromptId prompt, UnaryOperator<Round> change) {
        return change(
                sessions,
                id,
                session -> session.template().prompt(prompt).isEmpty()
                        ? session
                        : session.withRound(prompt, change.apply(session.round(prompt))));
    }

    private static Sessions change(Sessions sessions, CheckinId id, UnaryOperator<Session> change) {
        return sessions.find(id)
                .map(session -> sessions.with(change.apply(session)))
                .orElse(sessions);
    }
}
