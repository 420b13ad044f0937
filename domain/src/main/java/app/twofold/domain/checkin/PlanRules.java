package app.twofold.domain.checkin;

import app.twofold.domain.CheckinEvent;
import app.twofold.domain.CheckinRefusal;
import app.twofold.domain.Decision;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.schedule.Asked;
import app.twofold.domain.checkin.schedule.Originals;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.checkin.schedule.Schedule.Agreed;
import app.twofold.domain.checkin.schedule.Schedule.Declined;
import app.twofold.domain.checkin.schedule.Schedule.Proposal;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ProposeSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.SuggestPlan;
import app.twofold.domain.checkin.schedule.ScheduleEvent;
import app.twofold.domain.checkin.schedule.ScheduleEvent.PlanSuggested;
import app.twofold.domain.checkin.schedule.ScheduleEvent.PlanWithdrawn;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleAgreed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleAssentTakenBack;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleDeclined;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleProposed;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.NoPlanProposed;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.PlanAlreadyAgreed;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.PlanChanged;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.PlanNotYours;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.PlanPast;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.ScheduleOver;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.TooManySchedules;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.domain.checkin.template.TemplateRefusal.TemplateUnknown;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Plans and the answers to them. An assent is to one exact plan, so it names its version.
public final class PlanRules {

    public static final int MAX_SCHEDULES = 50;

    private PlanRules() {}

    static Decision<CheckinEvent, CheckinRefusal> propose(Checkins checkins, ProposeSchedule propose, Asked asked) {
        long open = checkins.schedules().byId().values().stream()
                .filter(schedule -> !schedule.isOver())
                .count();
        return open >= MAX_SCHEDULES
                ? Decision.reject(new TooManySchedules(MAX_SCHEDULES))
                : usable(
                        checkins.templates().isOffered(propose.plan().template()),
                        propose.plan(),
                        asked,
                        new ScheduleProposed(propose.schedule(), propose.plan()));
    }

    static Decision<CheckinEvent, CheckinRefusal> suggest(
            Checkins checkins, Schedule schedule, SuggestPlan suggestion, Asked asked) {
        return unlessOver(schedule, () -> {
            Proposal open = schedule.proposal();
            int current = open == null ? 0 : open.version();
            if (suggestion.version() != current) {
                return Decision.reject(new PlanChanged(current));
            }
            if (suggestion.plan().equals(schedule.draft())) {
                return open == null || open.assents().containsKey(asked.by())
                        ? Decision.alreadySo()
                        : agree(schedule, current, asked);
            }
            TemplateRef template = suggestion.plan().template();
            boolean known = template.equals(schedule.plan().template())
                    || checkins.templates().isOffered(template);
            return usable(
                    known,
                    suggestion.plan(),
                    asked,
                    new PlanSuggested(schedule.id(), schedule.plans().versions() + 1, suggestion.plan()));
        });
    }

    static Decision<CheckinEvent, CheckinRefusal> agree(Schedule schedule, int version, Asked asked) {
        return unlessOver(schedule, () -> {
            Agreed agreed = schedule.agreed();
            if (schedule.proposal() == null && agreed != null && agreed.version() == version) {
                return Decision.reject(new PlanAlreadyAgreed());
            }
            return toVersion(schedule, version, open -> {
                if (open.assents().containsKey(asked.by())) {
                    return Decision.reject(new PlanAlreadyAgreed());
                }
                return Originals.next(open.plan(), asked.at()).isEmpty()
                        ? Decision.reject(new PlanPast())
                        : Decision.accept(new ScheduleAgreed(schedule.id(), version));
            });
        });
    }

    static Decision<CheckinEvent, CheckinRefusal> takeBack(Schedule schedule, Asked asked) {
        return toProposal(
                schedule,
                open -> open.assents().containsKey(asked.by())
                        ? Decision.accept(new ScheduleAssentTakenBack(schedule.id(), open.version()))
                        : Decision.alreadySo());
    }

    static Decision<CheckinEvent, CheckinRefusal> decline(Schedule schedule, int version, Words reason, Asked asked) {
        return toVersion(schedule, version, open -> {
            Declined before = open.declined();
            boolean same = before != null
                    && before.by().equals(asked.by())
                    && before.reason().equals(reason);
            return same ? Decision.alreadySo() : Decision.accept(new ScheduleDeclined(schedule.id(), version, reason));
        });
    }

    static Decision<CheckinEvent, CheckinRefusal> withdraw(Schedule schedule, Asked asked) {
        return toProposal(
                schedule,
                open -> open.by().equals(asked.by())
                        ? Decision.accept(new PlanWithdrawn(schedule.id()))
                        : Decision.reject(new PlanNotYours()));
    }

    private static Decision<CheckinEvent, CheckinRefusal> usable(
            boolean hasTemplate, Plan plan, Asked asked, ScheduleEvent event) {
        if (!hasTemplate) {
            return Decision.reject(new TemplateUnknown());
        }
        return Originals.next(plan, asked.at()).isEmpty() ? Decision.reject(new PlanPast()) : Decision.accept(event);
    }

    private static Decision<CheckinEvent, CheckinRefusal> toVersion(
            Schedule schedule, int version, Function<Proposal, Decision<CheckinEvent, CheckinRefusal>> rule) {
        return toProposal(
                schedule,
                open -> open.version() == version
                        ? rule.apply(open)
                        : Decision.reject(new PlanChanged(open.version())));
    }

    private static Decision<CheckinEvent, CheckinRefusal> toProposal(
            Schedule schedule, Function<Proposal, Decision<CheckinEvent, CheckinRefusal>> rule) {
        return unlessOver(
                schedule,
                () -> Optional.ofNullable(schedule.proposal())
                        .map(rule)
                        .orElseGet(() -> Decision.reject(new NoPlanProposed())));
    }

    private static Decision<CheckinEvent, CheckinRefusal> unlessOver(
            Schedule schedule, Supplier<Decision<CheckinEvent, CheckinRefusal>> rule) {
        return schedule.isOver() ? Decision.reject(new ScheduleOver()) : rule.get();
    }
}
