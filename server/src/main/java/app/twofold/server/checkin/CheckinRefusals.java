package app.twofold.server.checkin;

import app.twofold.domain.CheckinRefusal;
import app.twofold.domain.checkin.schedule.ScheduleRefusal;
import app.twofold.domain.checkin.session.SessionRefusal;
import app.twofold.domain.checkin.template.TemplateRefusal;
import app.twofold.server.wire.Reason;

/// Codes and messages of refusals about check-ins, their schedules and their templates.
final class CheckinRefusals {

    private CheckinRefusals() {}

    static Reason of(CheckinRefusal refusal) {
        return switch (refusal) {
            case SessionRefusal session -> SessionRefusals.of(session);
            case ScheduleRefusal schedule -> ScheduleRefusals.of(schedule);
            case TemplateRefusal template -> of(template);
        };
    }

    private static Reason of(TemplateRefusal refusal) {
        return switch (refusal) {
            case TemplateRefusal.TemplateUnknown() ->
                new Reason("checkin.template-unknown", "There is no such template.");
            case TemplateRefusal.TemplateChanged(int current) ->
                new Reason(
                        "checkin.template-changed",
                        "The template has been changed since; version " + current + " stands now.");
            case TemplateRefusal.TooManyTemplates(int limit) ->
                new Reason("checkin.too-many-templates", "A couple may keep at most " + limit + " templates.");
        };
    }
}
