package app.twofold.server.wire;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.CheckinId;
import app.twofold.domain.GoalId;
import app.twofold.domain.OutcomeId;
import app.twofold.domain.RepairId;
import app.twofold.domain.ScheduleId;
import app.twofold.domain.TemplateId;
import app.twofold.domain.WinId;
import java.util.UUID;

/// The fields that name something, each by the one name that it has in every command and event.
interface IdFields {

    /// @throws InvalidInput if the field is missing or holds no id
    UUID id(String name);

    default GoalId goal() {
        return new GoalId(id("goalId"));
    }

    default WinId win() {
        return new WinId(id("winId"));
    }

    default BoundaryId boundary() {
        return new BoundaryId(id("boundaryId"));
    }

    default RepairId repair() {
        return new RepairId(id("repairId"));
    }

    default CheckinId checkin() {
        return new CheckinId(id("checkinId"));
    }

    default OutcomeId outcome() {
        return new OutcomeId(id("outcomeId"));
    }

    default ScheduleId schedule() {
        return new ScheduleId(id("scheduleId"));
    }

    default TemplateId template() {
        return new TemplateId(id("templateId"));
    }
}
