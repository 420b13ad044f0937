package app.twofold.domain.checkin;

import app.twofold.domain.CheckinId;
import app.twofold.domain.Decision;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.checkin.SessionCommand.AddTime;
import app.twofold.domain.checkin.SessionCommand.ComeBack;
import app.twofold.domain.checkin.SessionCommand.ConfirmSayBack;
import app.twofold.domain.checkin.SessionCommand.CorrectSayBack;
import app.twofold.domain.checkin.SessionCommand.EndCheckin;
import app.twofold.domain.checkin.SessionCommand.EnterCheckin;
import app.twofold.domain.checkin.SessionCommand.MarkReady;
import app.twofold.domain.checkin.SessionCommand.Move;
import app.twofold.domain.checkin.SessionCommand.NoteOutcome;
import app.twofold.domain.checkin.SessionCommand.PassFloor;
import app.twofold.domain.checkin.SessionCommand.PauseCheckin;
import app.twofold.domain.checkin.SessionCommand.SayBack;
import app.twofold.domain.checkin.SessionCommand.SayClosing;
import app.twofold.domain.checkin.SessionCommand.TakeFloor;
import app.twofold.domain.checkin.SessionCommand.TakeOutcomeBack;
import app.twofold.domain.checkin.SessionCommand.TakeReadyBack;
import app.twofold.domain.checkin.SessionRefusal.CheckinOver;
import app.twofold.domain.checkin.SessionRefusal.CheckinUnknown;
import app.twofold.domain.checkin.SessionRefusal.NotEntered;
import app.twofold.domain.checkin.SessionRefusal.PausedNow;
import java.util.Set;
import java.util.function.Function;

/// The rules of the check-ins themselves.
final class SessionRules {

    private SessionRules() {}

    static Decision<CheckinEvent, CheckinRefusal> decide(
            Checkins checkins, Set<PersonId> persons, Issued<? extends SessionCommand> issued) {
        PersonId by = issued.by();
        return switch (issued.command()) {
            case EnterCheckin c -> EnterRules.enter(checkins, issued.with(c));
            case MarkReady c -> going(checkins, c, by, session -> ReadyRules.mark(session, persons, by, c));
            case TakeReadyBack c -> entered(checkins, c, by, session -> ReadyRules.takeBack(session, by, c.prompt()));
            case Move c -> going(checkins, c, by, session -> PlaceRules.move(session, c));
            case TakeFloor c -> going(checkins, c, by, session -> FloorRules.take(session, persons, by));
            case SayBack c -> going(checkins, c, by, session -> FloorRules.sayBack(session, by, c.text()));
            case ConfirmSayBack c -> going(checkins, c, by, session -> FloorRules.confirm(session, by));
            case CorrectSayBack c -> going(checkins, c, by, session -> FloorRules.correct(session, by, c.text()));
            case PassFloor c -> going(checkins, c, by, session -> FloorRules.pass(session, by));
            case AddTime c -> going(checkins, c, by, FloorRules::addTime);
            case PauseCheckin c ->
                entered(checkins, c, by, session -> SessionPauseRules.pause(session, issued.with(c)));
            case ComeBack c -> entered(checkins, c, by, session -> SessionPauseRules.comeBack(session, by));
            case NoteOutcome c -> going(checkins, c, by, session -> OutcomeRules.note(session, issued.with(c)));
            case TakeOutcomeBack c -> entered(checkins, c, by, session -> OutcomeRules.takeBack(session, by, c));
            case SayClosing c -> going(checkins, c, by, session -> ClosingRules.say(session, by, c));
            case EndCheckin(var id) -> ClosingRules.end(checkins.sessions(), id);
        };
    }

    static Checkins evolve(Checkins checkins, Set<PersonId> persons, Recorded<? extends SessionEvent> recorded) {
        return checkins.withSessions(SessionFold.evolve(checkins.sessions(), persons, recorded));
    }

    /// For whatever needs both to go on: not while one of them pauses.
    private static Decision<CheckinEvent, CheckinRefusal> going(
            Checkins checkins,
            SessionCommand command,
            PersonId by,
            Function<Session, Decision<CheckinEvent, CheckinRefusal>> rule) {
        return entered(
                checkins,
                command,
                by,
                session -> session.isPaused() ? Decision.reject(new PausedNow()) : rule.apply(session));
    }

    /// For whatever steps back: as long as the check-in has not ended.
    private static Decision<CheckinEvent, CheckinRefusal> entered(
            Checkins checkins,
            SessionCommand command,
            PersonId by,
            Function<Session, Decision<CheckinEvent, CheckinRefusal>> rule) {
        CheckinId id = command.checkin();
        return checkins.sessions()
                .find(id)
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
