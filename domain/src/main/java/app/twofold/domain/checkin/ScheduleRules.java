package app.twofold.domain.checkin;

import app.twofold.domain.CheckinEvent;
import app.twofold.domain.CheckinRefusal;
import app.twofold.domain.Decision;
import app.twofold.domain.Issued;
import app.twofold.domain.checkin.schedule.Asked;
import app.twofold.domain.checkin.schedule.PauseRules;
import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand;
import app.twofold.domain.checkin.schedule.ScheduleCommand.AgreeMove;
import app.twofold.domain.checkin.schedule.ScheduleCommand.AgreeSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.DeclineMove;
import app.twofold.domain.checkin.schedule.ScheduleCommand.DeclineSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.EndSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.PauseSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ProposeMove;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ProposeSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ResumeSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.Skip;
import app.twofold.domain.checkin.schedule.ScheduleCommand.SuggestPlan;
import app.twofold.domain.checkin.schedule.ScheduleCommand.TakeBackScheduleAssent;
import app.twofold.domain.checkin.schedule.ScheduleCommand.Unskip;
import app.twofold.domain.checkin.schedule.ScheduleCommand.WithdrawMove;
import app.twofold.domain.checkin.schedule.ScheduleCommand.WithdrawPlan;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.ScheduleIdTaken;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.ScheduleUnknown;

/// The rules of schedules of check-ins.
final class ScheduleRules {

    private ScheduleRules() {}

    static Decision<CheckinEvent, CheckinRefusal> decide(Checkins checkins, Issued<? extends ScheduleCommand> issued) {
        ScheduleCommand command = issued.command();
        return checkins.schedules()
                .find(command.schedule())
                .map(schedule -> about(checkins, schedule, command, Asked.of(issued)))
                .orElseGet(() -> aboutNone(checkins, command, Asked.of(issued)));
    }

    private static Decision<CheckinEvent, CheckinRefusal> aboutNone(
            Checkins checkins, ScheduleCommand command, Asked asked) {
        return command instanceof ProposeSchedule propose
                ? PlanRules.propose(checkins, propose, asked)
                : Decision.reject(new ScheduleUnknown());
    }

    private static Decision<CheckinEvent, CheckinRefusal> about(
            Checkins checkins, Schedule schedule, ScheduleCommand command, Asked asked) {
        return switch (command) {
            case ProposeSchedule _ -> Decision.reject(new ScheduleIdTaken());
            case SuggestPlan suggestion -> PlanRules.suggest(checkins, schedule, suggestion, asked);
            case AgreeSchedule(var _, var version) -> PlanRules.agree(schedule, version, asked);
            case TakeBackScheduleAssent _ -> PlanRules.takeBack(schedule, asked);
            case DeclineSchedule(var _, var version, var reason) -> PlanRules.decline(schedule, version, reason, asked);
            case WithdrawPlan _ -> PlanRules.withdraw(schedule, asked);
            case PauseSchedule(var _, var until) -> PauseRules.pause(schedule, until, asked);
            case ResumeSchedule _ -> PauseRules.resume(schedule, asked);
            case EndSchedule _ -> PauseRules.end(schedule);
            case Skip(var _, var original) -> SkipRules.skip(checkins, schedule, original, asked);
            case Unskip(var _, var original) -> SkipRules.unskip(checkins, schedule, original, asked);
            case ProposeMove(var _, var original, var to) -> MoveRules.propose(checkins, schedule, original, to, asked);
            case AgreeMove(var _, var original, var to) -> MoveRules.agree(checkins, schedule, original, to, asked);
            case WithdrawMove(var _, var original) -> MoveRules.withdraw(schedule, original, asked);
            case DeclineMove(var _, var original) -> MoveRules.decline(schedule, original, asked);
        };
    }
}
