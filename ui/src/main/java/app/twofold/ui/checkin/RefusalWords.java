package app.twofold.ui.checkin;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.Refusal;
import app.twofold.domain.checkin.ScheduleRefusal;
import app.twofold.domain.checkin.ScheduleRefusal.CheckinsPaused;
import app.twofold.domain.checkin.ScheduleRefusal.MoveIntoPast;
import app.twofold.domain.checkin.ScheduleRefusal.MoveNotProposed;
import app.twofold.domain.checkin.ScheduleRefusal.MoveNotYours;
import app.twofold.domain.checkin.ScheduleRefusal.MoveTooFar;
import app.twofold.domain.checkin.ScheduleRefusal.NoPlanProposed;
import app.twofold.domain.checkin.ScheduleRefusal.NotOpenYet;
import app.twofold.domain.checkin.ScheduleRefusal.NotPausedByYou;
import app.twofold.domain.checkin.ScheduleRefusal.NotSkippedByYou;
import app.twofold.domain.checkin.ScheduleRefusal.OccurrenceEntered;
import app.twofold.domain.checkin.ScheduleRefusal.OccurrencePast;
import app.twofold.domain.checkin.ScheduleRefusal.OccurrenceSkipped;
import app.twofold.domain.checkin.ScheduleRefusal.OccurrenceUnknown;
import app.twofold.domain.checkin.ScheduleRefusal.PauseEndsInPast;
import app.twofold.domain.checkin.ScheduleRefusal.PlanAlreadyAgreed;
import app.twofold.domain.checkin.ScheduleRefusal.PlanChanged;
import app.twofold.domain.checkin.ScheduleRefusal.PlanNotYours;
import app.twofold.domain.checkin.ScheduleRefusal.PlanPast;
import app.twofold.domain.checkin.ScheduleRefusal.ScheduleIdTaken;
import app.twofold.domain.checkin.ScheduleRefusal.ScheduleNotAgreed;
import app.twofold.domain.checkin.ScheduleRefusal.ScheduleOver;
import app.twofold.domain.checkin.ScheduleRefusal.ScheduleUnknown;
import app.twofold.domain.checkin.ScheduleRefusal.TooManySchedules;
import app.twofold.domain.checkin.ScheduleRefusal.WindowOver;
import app.twofold.domain.checkin.TemplateRefusal;
import app.twofold.domain.checkin.TemplateRefusal.TemplateChanged;
import app.twofold.domain.checkin.TemplateRefusal.TemplateUnknown;
import app.twofold.domain.checkin.TemplateRefusal.TooManyTemplates;

/// Says in words why the rules of schedules and templates refuse something.
final class RefusalWords {

    private RefusalWords() {}

    static String of(Refusal refusal) {
        if (refusal instanceof ScheduleRefusal schedule) {
            return of(schedule);
        }
        return refusal instanceof TemplateRefusal template ? of(template) : t("checkin.refused.other");
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
