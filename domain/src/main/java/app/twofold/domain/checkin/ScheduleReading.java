package app.twofold.domain.checkin;

import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.schedule.OccurrenceId;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.checkin.schedule.ScheduleEvent;
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
import app.twofold.domain.checkin.schedule.ScheduleHappening;
import app.twofold.domain.checkin.schedule.Schedules;
import app.twofold.domain.timeline.EntryLog;
import app.twofold.domain.timeline.Moment;
import app.twofold.domain.timeline.Strand;
import app.twofold.domain.timeline.Subject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What the events of a schedule tell. A move shows once both have agreed to it; one that is only asked for, or comes
/// to nothing, is not told.
public final class ScheduleReading {

    private ScheduleReading() {}

    public static EntryLog read(EntryLog log, Moment<Schedules, ScheduleEvent> moment) {
        Schedule after = moment.after().find(moment.event().schedule()).orElse(null);
        if (after == null) {
            return log;
        }
        return moment.before()
                .find(after.id())
                .map(before -> new Told(moment, before, after).in(log))
                .orElseGet(() -> log.plus(moment.entry(
                        subject(after),
                        new ScheduleHappening.Proposed(after.plans().written()))));
    }

    private static Subject subject(Schedule schedule) {
        return new Subject(Subject.Ref.of(schedule.id()), schedule.plan().name().value());
    }

    /// One event of a schedule that was there before.
    private record Told(Moment<Schedules, ScheduleEvent> moment, Schedule before, Schedule after) {

        EntryLog in(EntryLog log) {
            return switch (moment.event()) {
                case ScheduleProposed _ -> log;
                case PlanSuggested _ -> replanned(log);
                case ScheduleAgreed _ -> agreed(log.closed(plan()));
                case ScheduleAssentTakenBack _ -> log.closed(plan());
                case ScheduleDeclined(var _, var _, var reason) ->
                    told(
                            log.closed(plan()),
                            !Objects.equals(before.proposal(), after.proposal()),
                            new ScheduleHappening.Declined(reason));
                case PlanWithdrawn _ ->
                    told(log.closed(plan()), before.proposal() != null, new ScheduleHappening.Withdrawn());
                case SchedulePaused(var _, var until) -> told(log, true, new ScheduleHappening.Paused(until));
                case ScheduleResumed _ ->
                    told(log, !before.pauses().equals(after.pauses()), new ScheduleHappening.Resumed());
                case ScheduleEnded _ -> told(log, before.ended() == null, new ScheduleHappening.Ended());
                case Skipped(var _, var original) -> skipped(log, original);
                case Unskipped(var _, var original) -> log.minus(skip(original));
                case MoveProposed(var _, var original, var _, var _) -> moved(log, original);
                case MoveAgreed(var _, var original, var _) -> moved(log, original);
                case MoveWithdrawn _, MoveDeclined _ -> log;
            };
        }

        private EntryLog told(EntryLog log, boolean isSo, ScheduleHappening happening) {
            return isSo ? log.plus(moment.entry(subject(after), happening)) : log;
        }

        private EntryLog replanned(EntryLog log) {
            Plan plan = before.draft();
            if (after.draft().equals(plan)) {
                return log;
            }
            return log.burst(plan(), moment.by(), moment.at())
                    .filter(entry -> entry.by().contains(moment.by()))
                    .map(entry -> entry.happening() instanceof ScheduleHappening.Replanned(var first, var _)
                            ? log.changed(plan(), moment.entry(entry, subject(after), replanning(first)))
                            : log)
                    .orElseGet(() -> log.plus(plan(), moment.entry(subject(after), replanning(plan))));
        }

        private ScheduleHappening replanning(Plan first) {
            return new ScheduleHappening.Replanned(first, after.draft());
        }

        private EntryLog agreed(EntryLog log) {
            Schedule.Agreed now = after.agreed();
            Schedule.Agreed old = before.agreed();
            Schedule.Proposal open = before.proposal();
            if (now == null || open == null || now.equals(old)) {
                return log;
            }
            var assents = open.assents().plus(moment.by(), moment.at());
            ScheduleHappening happening =
                    new ScheduleHappening.Agreed(now.version(), now.plan(), old == null ? null : old.plan(), assents);
            return log.plus(moment.entry(assents.keySet(), subject(after), happening));
        }

        private EntryLog skipped(EntryLog log, LocalDateTime original) {
            Strand strand = skip(original);
            var skips = before.overrides().skips().get(original);
            if (skips != null && skips.containsKey(moment.by())) {
                return log;
            }
            OccurrenceId occurrence = new OccurrenceId(after.id(), original);
            Subject subject = new Subject(
                    Subject.Ref.of(occurrence.checkin()), after.plan().name().value());
            CheckinHappening happening = new CheckinHappening.Skipped(
                    occurrence, after.plan().name(), after.plan().instant(original));
            return log.plus(strand, moment.entry(subject, happening));
        }

        private EntryLog moved(EntryLog log, LocalDateTime original) {
            Schedule.Moved now = after.overrides().moves().get(original);
            if (now == null || now.equals(before.overrides().moves().get(original))) {
                return log;
            }
            Schedule.AskedMove asked = before.overrides().askedMoves().get(original);
            Set<PersonId> by = asked == null
                    ? Set.of(moment.by())
                    : EntryLog.and(asked.assents().keySet(), moment.by());
            OccurrenceId occurrence = new OccurrenceId(after.id(), original);
            return log.plus(
                    moment.entry(by, subject(after), new ScheduleHappening.Moved(occurrence, now.to(), now.zone())));
        }

        private Strand plan() {
            return new Strand(Strand.Of.WORDING, after.id());
        }

        private Strand skip(LocalDateTime original) {
            return new Strand(Strand.Of.SKIP, List.of(after.id(), original, moment.by()));
        }
    }
}
