package app.twofold.domain.checkin.schedule;

import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.checkin.schedule.ScheduleEvent.MoveAgreed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.MoveDeclined;
import app.twofold.domain.checkin.schedule.ScheduleEvent.MoveProposed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.MoveWithdrawn;
import app.twofold.domain.checkin.schedule.ScheduleEvent.PlanSuggested;
import app.twofold.domain.checkin.schedule.ScheduleEvent.PlanWithdrawn;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleAgreed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleAssentTakenBack;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleDeclined;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleEnded;
import app.twofold.domain.checkin.schedule.ScheduleEvent.SchedulePaused;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleProposed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleResumed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.Skipped;
import app.twofold.domain.checkin.schedule.ScheduleEvent.Unskipped;
import java.util.Set;

/// What each event does to the schedules. Total: what does not fit the state, because an earlier event was erased,
/// changes nothing.
public final class ScheduleFold {

    private ScheduleFold() {}

    public static Schedules evolve(
            Schedules schedules, Set<PersonId> partners, Recorded<? extends ScheduleEvent> recorded) {
        ScheduleEvent event = recorded.event();
        Asked origin = new Asked(recorded.by(), recorded.at());
        return schedules
                .find(event.schedule())
                .map(schedule -> schedules.with(after(schedule, partners, event, origin)))
                .orElseGet(() -> begun(schedules, partners, event, origin));
    }

    private static Schedules begun(Schedules schedules, Set<PersonId> partners, ScheduleEvent event, Asked origin) {
        return event instanceof ScheduleProposed(var id, var plan)
                ? schedules.with(PlanFold.proposed(id, plan, partners, origin))
                : schedules;
    }

    private static Schedule after(Schedule schedule, Set<PersonId> partners, ScheduleEvent event, Asked origin) {
        return switch (event) {
            case ScheduleProposed _ -> schedule;
            case PlanSuggested(var _, var version, var plan) ->
                PlanFold.suggested(schedule, version, plan, partners, origin);
            case ScheduleAgreed(var _, var version) -> PlanFold.agreed(schedule, version, partners, origin);
            case ScheduleAssentTakenBack(var _, var version) -> PlanFold.takenBack(schedule, version, origin);
            case ScheduleDeclined(var _, var version, var reason) ->
                PlanFold.declined(schedule, version, reason, origin);
            case PlanWithdrawn _ -> schedule.withPlans(schedule.plans().withProposal(null));
            case SchedulePaused(var _, var until) -> PauseFold.paused(schedule, until, origin);
            case ScheduleResumed _ -> PauseFold.resumed(schedule, origin);
            case ScheduleEnded _ -> PauseFold.ended(schedule, origin);
            case Skipped(var _, var original) -> MoveFold.skipped(schedule, original, origin);
            case Unskipped(var _, var original) -> MoveFold.unskipped(schedule, original, origin);
            case MoveProposed(var _, var original, var to, var zone) ->
                MoveFold.proposed(schedule, original, new Schedule.Moved(to, zone), partners, origin);
            case MoveAgreed(var _, var original, var to) -> MoveFold.agreed(schedule, original, to, partners, origin);
            case MoveWithdrawn(var _, var original) -> MoveFold.dropped(schedule, original);
            case MoveDeclined(var _, var original) -> MoveFold.declined(schedule, original, origin);
        };
    }
}
