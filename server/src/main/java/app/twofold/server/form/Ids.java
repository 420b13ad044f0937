package app.twofold.server.form;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.CheckinId;
import app.twofold.domain.CoupleId;
import app.twofold.domain.GoalId;
import app.twofold.domain.MilestoneId;
import app.twofold.domain.OutcomeId;
import app.twofold.domain.PersonId;
import app.twofold.domain.PromiseId;
import app.twofold.domain.RepairId;
import app.twofold.domain.ScheduleId;
import app.twofold.domain.TemplateId;
import app.twofold.domain.WinId;

/// The fields that name something, each by the one name that it has in every command and event.
public final class Ids {

    public static final Field<GoalId> GOAL = Field.id("goalId", GoalId.class, GoalId::new);
    public static final Field<MilestoneId> MILESTONE = Field.id("milestoneId", MilestoneId.class, MilestoneId::new);
    public static final Field<PromiseId> PROMISE = Field.id("promiseId", PromiseId.class, PromiseId::new);
    public static final Field<WinId> WIN = Field.id("winId", WinId.class, WinId::new);
    public static final Field<BoundaryId> BOUNDARY = Field.id("boundaryId", BoundaryId.class, BoundaryId::new);
    public static final Field<RepairId> REPAIR = Field.id("repairId", RepairId.class, RepairId::new);
    public static final Field<CheckinId> CHECKIN = Field.id("checkinId", CheckinId.class, CheckinId::new);
    public static final Field<OutcomeId> OUTCOME = Field.id("outcomeId", OutcomeId.class, OutcomeId::new);
    public static final Field<ScheduleId> SCHEDULE = Field.id("scheduleId", ScheduleId.class, ScheduleId::new);
    public static final Field<TemplateId> TEMPLATE = Field.id("templateId", TemplateId.class, TemplateId::new);
    public static final Field<CoupleId> COUPLE = Field.id("coupleId", CoupleId.class, CoupleId::new);
    public static final Field<CoupleId> SPACE = Field.id("spaceId", CoupleId.class, CoupleId::new);
    public static final Field<PersonId> PERSON = Field.id("personId", PersonId.class, PersonId::new);

    private Ids() {}
}
