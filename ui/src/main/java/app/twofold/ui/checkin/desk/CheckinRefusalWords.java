package app.twofold.ui.checkin.desk;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.Refusal;
import app.twofold.domain.checkin.schedule.ScheduleRefusal;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.CheckinsPaused;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.MoveIntoPast;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.MoveNotProposed;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.MoveNotYours;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.MoveTooFar;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.NoPlanProposed;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.NotOpenYet;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.NotPausedByYou;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.NotSkippedByYou;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.OccurrenceEntered;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.OccurrencePast;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.OccurrenceSkipped;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.OccurrenceUnknown;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.PauseEndsInPast;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.PlanAlreadyAgreed;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.PlanChanged;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.PlanNotYours;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.PlanPast;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.ScheduleIdTaken;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.ScheduleNotAgreed;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.ScheduleOver;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.ScheduleUnknown;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.TooManySchedules;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.WindowOver;
import app.twofold.domain.checkin.template.TemplateRefusal;
import app.twofold.domain.checkin.template.TemplateRefusal.TemplateChanged;
import app.twofold.domain.checkin.template.TemplateRefusal.TemplateUnknown;
import app.twofold.domain.checkin.template.TemplateRefusal.TooManyTemplates;
import app.twofold.ui.kit.Viewer;
import java.util.Optional;

/// Says in words why the rules of schedules and templates refuse something.
public final class CheckinRefusalWords {

    private CheckinRefusalWords() {}

    public static Optional<String> of(Refusal refusal, Viewer viewer) {
        if (refusal instanceof ScheduleRefusal schedule) {
            return Optional.of(of(schedule));
        }
        return refusal instanceof TemplateRefusal template ? Optional.of(of(template)) : Optional.empty();
    }

    private static String of(ScheduleRefusal refusal) {
        return switch (refusal) {
            case ScheduleUnknown(), OccurrenceUnknown() -> t("checkin.refused.unknown");
            case ScheduleIdTaken() -> t("checkin.refused.taken");
            case TooManySchedules(var limit) -> t("checkin.refused.many-schedules", limit);
            case ScheduleOver() -> t("checkin.refused.over");
            case ScheduleNotAgreed() -> t("checkin.refused.not-agreed");
            case PlanChanged(var _) -> t("checkin.refused.plan-changed");
            case NoPlanProposed() -> t("checkin.refused.no-plan");
            case PlanAlreadyAgreed() -> t("checkin.refused.already-agreed");
            case PlanNotYours(), MoveNotYours() -> t("checkin.refused.not-yours");
            case PlanPast() -> t("checkin.refused.plan-past");
            case PauseEndsInPast() -> t("checkin.refused.pause-past");
            case NotPausedByYou() -> t("checkin.refused.not-paused");
            case CheckinsPaused() -> t("checkin.refused.paused");
            case OccurrencePast(), WindowOver(var _) -> t("checkin.refused.past");
            case OccurrenceEntered() -> t("checkin.refused.entered");
            case OccurrenceSkipped() -> t("checkin.refused.skipped");
            case NotSkippedByYou() -> t("checkin.refused.not-skipped");
            case MoveIntoPast() -> t("checkin.refused.move-past");
            case MoveTooFar(var days) -> t("checkin.refused.move-far", days);
            case MoveNotProposed() -> t("checkin.refused.no-move");
            case NotOpenYet(var _) -> t("checkin.refused.early");
        };
    }

    private static String of(TemplateRefusal refusal) {
        return switch (refusal) {
            case TemplateUnknown() -> t("checkin.refused.template");
            case TemplateChanged(var _) -> t("checkin.refused.template-changed");
            case TooManyTemplates(var limit) -> t("checkin.refused.many-templates", limit);
        };
    }
}
