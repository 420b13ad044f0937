package app.twofold.domain.checkin;

import app.twofold.domain.CheckinCommand;
import app.twofold.domain.CheckinEvent;
import app.twofold.domain.CheckinRefusal;
import app.twofold.domain.Decision;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.checkin.schedule.ScheduleCommand;
import app.twofold.domain.checkin.schedule.ScheduleEvent;
import app.twofold.domain.checkin.schedule.ScheduleFold;
import app.twofold.domain.checkin.schedule.ScheduleJoining;
import app.twofold.domain.checkin.session.SessionCommand;
import app.twofold.domain.checkin.session.SessionEnd;
import app.twofold.domain.checkin.session.SessionEvent;
import app.twofold.domain.checkin.session.SessionEvent.AnswerGiven;
import app.twofold.domain.checkin.session.SessionFold;
import app.twofold.domain.checkin.session.SessionRules;
import app.twofold.domain.checkin.template.TemplateCommand;
import app.twofold.domain.checkin.template.TemplateEvent;
import app.twofold.domain.checkin.template.TemplateRules;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// The rules of check-ins as two pure functions. Whoever calls has made sure that the asking person is a partner.
public final class CheckinDecider {

    private CheckinDecider() {}

    /// What follows from a command.
    ///
    /// @param persons the partners there are
    public static Decision<CheckinEvent, CheckinRefusal> decide(
            Checkins checkins, Set<PersonId> persons, Issued<? extends CheckinCommand> issued) {
        return switch (issued.command()) {
            case ScheduleCommand c -> ScheduleRules.decide(checkins, issued.with(c));
            case SessionCommand c ->
                SessionRules.decide(
                        checkins.sessions(), persons, entering -> EnterRules.enter(checkins, entering), issued.with(c));
            case TemplateCommand c -> TemplateRules.decide(checkins.templates(), issued.with(c));
        };
    }

    /// The check-ins after an event. Total: an event about something unknown changes nothing.
    ///
    /// @param persons the partners there are
    public static Checkins evolve(Checkins checkins, Set<PersonId> persons, Recorded<? extends CheckinEvent> recorded) {
        return switch (recorded.event()) {
            case ScheduleEvent e ->
                checkins.withSchedules(ScheduleFold.evolve(checkins.schedules(), persons, recorded.with(e)));
            case SessionEvent e ->
                checkins.withSessions(SessionFold.evolve(checkins.sessions(), persons, recorded.with(e)));
            case TemplateEvent e ->
                checkins.withTemplates(TemplateRules.evolve(checkins.templates(), recorded.with(e)));
        };
    }

    /// The check-ins after an event that its author has erased. Where it stood among answers that were revealed
    /// together, those of the other are shown all the same.
    public static Checkins afterErased(Checkins checkins, Instant at) {
        return checkins.withSessions(SessionFold.afterErased(checkins.sessions(), at));
    }

    /// The check-ins after one of the two has erased what they had written: none of them goes on, and none that had
    /// ended is open again.
    ///
    /// @param ends the check-ins that had ended by a word of theirs, and when
    /// @param by who has erased
    public static Checkins afterErasing(Checkins checkins, List<SessionEnd> ends, PersonId by, Instant at) {
        return checkins.withSessions(SessionFold.afterErasing(checkins.sessions(), ends, by, at));
    }

    /// Who has written what an event holds: answers that are revealed together are each their author's own.
    ///
    /// @param by who gave the command that led to it
    public static PersonId author(CheckinEvent event, PersonId by) {
        return event instanceof AnswerGiven answer ? answer.by() : by;
    }

    /// The check-ins after the second partner has joined: what the first one had agreed to alone is proposed to the
    /// other, with the first one's assent.
    ///
    /// @param alone who was a partner before
    public static Checkins afterJoin(Checkins checkins, Set<PersonId> alone, Instant at) {
        return checkins.withSchedules(ScheduleJoining.afterJoin(checkins.schedules(), alone, at));
    }
}
