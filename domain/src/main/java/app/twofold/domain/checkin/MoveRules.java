package app.twofold.domain.checkin;

import app.twofold.domain.CheckinEvent;
import app.twofold.domain.CheckinRefusal;
import app.twofold.domain.Decision;
import app.twofold.domain.checkin.schedule.Asked;
import app.twofold.domain.checkin.schedule.Occurrence;
import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.checkin.schedule.Schedule.AskedMove;
import app.twofold.domain.checkin.schedule.Schedule.Moved;
import app.twofold.domain.checkin.schedule.ScheduleEvent.MoveAgreed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.MoveDeclined;
import app.twofold.domain.checkin.schedule.ScheduleEvent.MoveProposed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.MoveWithdrawn;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.MoveIntoPast;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.MoveNotProposed;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.MoveNotYours;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.MoveTooFar;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.OccurrencePast;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.ScheduleOver;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/// Holding one occurrence at another time: it takes two. Until both have agreed, the time before stands.
final class MoveRules {

    /// How long after its window a missed occurrence may still be moved.
    static final Duration AFTER_MISSED = Duration.ofDays(14);

    /// By how many days at most an occurrence may be moved, earlier or later.
    static final int MAX_DAYS = 60;

    private MoveRules() {}

    static Decision<CheckinEvent, CheckinRefusal> propose(
            Checkins checkins, Schedule schedule, LocalDateTime original, LocalDateTime to, Asked asked) {
        return SkipRules.untilEntered(checkins, schedule, original, asked, occurrence -> {
            Moved move = new Moved(to, occurrence.plan().zone());
            AskedMove open = schedule.overrides().askedMoves().get(original);
            return possible(
                    occurrence,
                    move,
                    asked,
                    () -> open != null && open.move().equals(move)
                            ? assent(schedule, original, open, asked)
                            : change(schedule, occurrence, move));
        });
    }

    static Decision<CheckinEvent, CheckinRefusal> agree(
            Checkins checkins, Schedule schedule, LocalDateTime original, LocalDateTime to, Asked asked) {
        AskedMove open = schedule.overrides().askedMoves().get(original);
        return SkipRules.untilEntered(checkins, schedule, original, asked, occurrence -> {
            if (open == null || !open.move().to().equals(to)) {
                return Decision.reject(new MoveNotProposed());
            }
            return possible(occurrence, open.move(), asked, () -> assent(schedule, original, open, asked));
        });
    }

    static Decision<CheckinEvent, CheckinRefusal> withdraw(Schedule schedule, LocalDateTime original, Asked asked) {
        return toMove(
                schedule,
                original,
                open -> open.by().equals(asked.by())
                        ? Decision.accept(new MoveWithdrawn(schedule.id(), original))
                        : Decision.reject(new MoveNotYours()));
    }

    static Decision<CheckinEvent, CheckinRefusal> decline(Schedule schedule, LocalDateTime original, Asked asked) {
        return toMove(
                schedule,
                original,
                open -> asked.by().equals(open.declined())
                        ? Decision.alreadySo()
                        : Decision.accept(new MoveDeclined(schedule.id(), original)));
    }

    private static Decision<CheckinEvent, CheckinRefusal> assent(
            Schedule schedule, LocalDateTime original, AskedMove open, Asked asked) {
        return open.assents().containsKey(asked.by())
                ? Decision.alreadySo()
                : Decision.accept(
                        new MoveAgreed(schedule.id(), original, open.move().to()));
    }

    private static Decision<CheckinEvent, CheckinRefusal> change(Schedule schedule, Occurrence occurrence, Moved move) {
        return occurrence.start().equals(move.start())
                ? Decision.alreadySo()
                : Decision.accept(
                        new MoveProposed(schedule.id(), occurrence.id().original(), move.to(), move.zone()));
    }

    private static Decision<CheckinEvent, CheckinRefusal> possible(
            Occurrence occurrence, Moved move, Asked asked, Supplier<Decision<CheckinEvent, CheckinRefusal>> rule) {
        if (!asked.at().isBefore(occurrence.closesAt().plus(AFTER_MISSED))) {
            return Decision.reject(new OccurrencePast());
        }
        if (Math.abs(ChronoUnit.DAYS.between(occurrence.id().original(), move.to())) > MAX_DAYS) {
            return Decision.reject(new MoveTooFar(MAX_DAYS));
        }
        return move.start().isAfter(asked.at()) ? rule.get() : Decision.reject(new MoveIntoPast());
    }

    private static Decision<CheckinEvent, CheckinRefusal> toMove(
            Schedule schedule,
            LocalDateTime original,
            Function<AskedMove, Decision<CheckinEvent, CheckinRefusal>> rule) {
        if (schedule.isOver()) {
            return Decision.reject(new ScheduleOver());
        }
        AskedMove open = schedule.overrides().askedMoves().get(original);
        return open == null ? Decision.reject(new MoveNotProposed()) : rule.apply(open);
    }
}
