package app.twofold.domain.checkin.session;

import app.twofold.domain.CheckinEvent;
import app.twofold.domain.CheckinId;
import app.twofold.domain.CheckinRefusal;
import app.twofold.domain.Decision;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.session.SessionCommand.AddTime;
import app.twofold.domain.checkin.session.SessionCommand.ComeBack;
import app.twofold.domain.checkin.session.SessionCommand.ConfirmSayBack;
import app.twofold.domain.checkin.session.SessionCommand.CorrectSayBack;
import app.twofold.domain.checkin.session.SessionCommand.EndCheckin;
import app.twofold.domain.checkin.session.SessionCommand.EnterCheckin;
import app.twofold.domain.checkin.session.SessionCommand.MarkReady;
import app.twofold.domain.checkin.session.SessionCommand.Move;
import app.twofold.domain.checkin.session.SessionCommand.NoteOutcome;
import app.twofold.domain.checkin.session.SessionCommand.PassFloor;
import app.twofold.domain.checkin.session.SessionCommand.PauseCheckin;
import app.twofold.domain.checkin.session.SessionCommand.SayBack;
import app.twofold.domain.checkin.session.SessionCommand.SayClosing;
import app.twofold.domain.checkin.session.SessionCommand.TakeFloor;
import app.twofold.domain.checkin.session.SessionCommand.TakeOutcomeBack;
import app.twofold.domain.checkin.session.SessionCommand.TakeReadyBack;
import app.twofold.domain.checkin.session.SessionRefusal.CheckinOver;
import app.twofold.domain.checkin.session.SessionRefusal.CheckinUnknown;
import app.twofold.domain.checkin.session.SessionRefusal.NotEntered;
import app.twofold.domain.checkin.session.SessionRefusal.PausedNow;
import java.util.Set;
import java.util.function.Function;

/// The rules of the check-ins themselves.
public final class SessionRules {

    private SessionRules() {}

    /// @param enter who may come in, and when: the only rule that looks beyond the sessions
    public static Decision<CheckinEvent, CheckinRefusal> decide(
            Sessions sessions,
            Set<PersonId> persons,
            Function<Issued<EnterCheckin>, Decision<CheckinEvent, CheckinRefusal>> enter,
            Issued<? extends SessionCommand> issued) {
        PersonId by = issued.by();
        return switch (issued.command()) {
            case EnterCheckin c -> enter.apply(issued.with(c));
            case MarkReady c -> going(sessions, c, by, session -> ReadyRules.mark(session, persons, by, c));
            case TakeReadyBack c -> entered(sessions, c, by, session -> ReadyRules.takeBack(session, by, c.prompt()));
            case Move c -> going(sessions, c, by, session -> PlaceRules.move(session, c));
            case TakeFloor c -> going(sessions, c, by, session -> FloorRules.take(session, persons, by));
            case SayBack c -> going(sessions, c, by, session -> FloorRules.sayBack(session, by, c.text()));
            case ConfirmSayBack c -> going(sessions, c, by, session -> FloorRules.confirm(session, by));
            case CorrectSayBack c -> going(sessions, c, by, session -> FloorRules.correct(session, by, c.text()));
            case PassFloor c -> going(sessions, c, by, session -> FloorRules.pass(session, by));
            case AddTime c -> going(sessions, c, by, FloorRules::addTime);
            case PauseCheckin c ->
                entered(sessions, c, by, session -> SessionPauseRules.pause(session, issued.with(c)));
            case ComeBack c -> entered(sessions, c, by, session -> SessionPauseRules.comeBack(session, by));
            case NoteOutcome c -> going(sessions, c, by, session -> OutcomeRules.note(session, issued.with(c)));
            case TakeOutcomeBack c -> entered(sessions, c, by, session -> OutcomeRules.takeBack(session, by, c));
            case SayClosing c -> going(sessions, c, by, session -> ClosingRules.say(session, by, c));
            case EndCheckin(var id) -> ClosingRules.end(sessions, id);
        };
    }

    /// For whatever needs both to go on: not while one of them pauses.
    private static Decision<CheckinEvent, CheckinRefusal> going(
            Sessions sessions,
            SessionCommand command,
            PersonId by,
            Function<Session, Decision<CheckinEvent, CheckinRefusal>> rule) {
        return entered(
                sessions,
                command,
                by,
                session -> session.isPaused() ? Decision.reject(new PausedNow()) : rule.apply(session));
    }

    /// For whatever steps back: as long as the check-in has not ended.
    private static Decision<CheckinEvent, CheckinRefusal> entered(
            Sessions sessions,
            SessionCommand command,
            PersonId by,
            Function<Session, Decision<CheckinEvent, CheckinRefusal>> rule) {
        CheckinId id = command.checkin();
        return sessions.find(id)
                .map(session -> {
                    if (session.isEnded()) {
                        return Decision.<CheckinEvent, CheckinRefusal>reject(new CheckinOver());
                    }
                    return session.entered().containsKey(by)
                            ? rule.apply(session)
                            : Decision.<CheckinEvent, CheckinRefusal>reject(new NotEntered());
                })
                .orElseGet(() -> Decision.reject(new CheckinUnknown()));
    }
}
