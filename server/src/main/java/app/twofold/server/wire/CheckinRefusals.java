package app.twofold.server.wire;

import app.twofold.domain.checkin.CheckinRefusal;
import app.twofold.domain.checkin.ScheduleRefusal;
import app.twofold.domain.checkin.SessionRefusal;
import app.twofold.domain.checkin.TemplateRefusal;
import app.twofold.server.wire.Refusals.Reason;

/// Codes and messages of refusals about check-ins, their schedules and their templates.
final class CheckinRefusals {

    private CheckinRefusals() {}

    static Reason of(CheckinRefusal refusal) {
        return switch (refusal) {
            case SessionRefusal session -> SessionRefusals.of(session);
            case ScheduleRefusal _ -> new Reason("checkin.schedule-unknown", "There is no such schedule.");
            case TemplateRefusal _ -> new Reason("checkin.template-unknown", "There is no such template.");
        };
    }
}
