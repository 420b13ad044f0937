package app.twofold.server.checkin;

import static app.twofold.server.form.Ids.SCHEDULE;

import app.twofold.domain.Words;
import app.twofold.domain.checkin.schedule.OccurrenceId;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.Recurrence;
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
import app.twofold.server.form.Field;
import app.twofold.server.form.Form;
import app.twofold.server.form.Kind;
import app.twofold.server.form.Schema;
import app.twofold.server.form.Shape;
import app.twofold.server.wire.Fields;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;

/// The written form of when check-ins are held, of what a partner may ask for about it, and of what happened with it.
/// Times are local to the zone beside them; lengths of time are minutes.
final class ScheduleForms {

    private static final Kind<List<Duration>> SEVERAL_MINUTES = new Kind<>(
            List.class,
            Fields::listOfMinutes,
            (json, name, lengths) -> {
                ArrayNode list = json.putArray(name);
                lengths.forEach(length -> list.add(length.toMinutes()));
            },
            Schema.list(minutes(Duration.ZERO, Plan.MAX_LEAD))
                    .with("maxItems", Plan.MAX_REMINDERS)
                    .with("uniqueItems", true));

    private static final Field<ZoneId> ZONE = Field.zone("timeZone");
    private static final Field<LocalDateTime> ORIGINAL = Field.localTime("original");
    private static final Field<LocalDateTime> TO = Field.localTime("to");
    private static final Field<Integer> VERSION = Field.number("version");
    static final Field<Words> REASON = Field.words("reason").orElse(Words.NONE);
    private static final Field<@Nullable LocalDate> UNTIL = Field.date("until").optional();

    /// What is left out: no recurrence, a window of a day, no reminders.
    private static final Shape<Plan> WHEN = Shape.of(
            Plan.class,
            Field.title("name"),
            Field.of("template", TemplateForms.REF),
            Field.localTime("start"),
            ZONE,
            Field.of("rule", Field.text("rule").kind().as(Recurrence.class, Recurrence::new, Recurrence::rule))
                    .described(Schema.ofType("string")
                            .with("maxLength", Recurrence.MAX_LENGTH)
                            .with("example", "FREQ=WEEKLY;BYDAY=SU"))
                    .optional(),
            length("minutes")
                    .described(minutes(Plan.MIN_LENGTH, Plan.MAX_LENGTH).with("example", 20)),
            length("windowMinutes")
                    .described(minutes(Plan.MIN_LENGTH, Plan.MAX_WINDOW).with("example", 1440))
                    .orElseWritten(Plan.USUAL_WINDOW),
            Field.of("reminderMinutes", SEVERAL_MINUTES).orElseWritten(List.of()));

    static final Field<Plan> PLAN = Field.object("plan", WHEN).described(Schema.object("Plan", WHEN));

    /// An occurrence of a schedule, by its original time.
    static final Field<OccurrenceId> OCCURRENCE =
            Field.object("occurrence", Shape.of(OccurrenceId.class, SCHEDULE, ORIGINAL));

    static final List<Form<? extends ScheduleCommand>> COMMANDS = List.of(
            Form.of("checkin.propose-schedule", ProposeSchedule.class, SCHEDULE, PLAN),
            Form.of("checkin.suggest-plan", SuggestPlan.class, SCHEDULE, VERSION, PLAN),
            Form.of("checkin.agree-schedule", AgreeSchedule.class, SCHEDULE, VERSION),
            Form.of("checkin.take-back-schedule-assent", TakeBackScheduleAssent.class, SCHEDULE),
            Form.of("checkin.decline-schedule", DeclineSchedule.class, SCHEDULE, VERSION, REASON),
            Form.of("checkin.withdraw-plan", WithdrawPlan.class, SCHEDULE),
            Form.of("checkin.pause-schedule", PauseSchedule.class, SCHEDULE, UNTIL),
            Form.of("checkin.resume-schedule", ResumeSchedule.class, SCHEDULE),
            Form.of("checkin.end-schedule", EndSchedule.class, SCHEDULE),
            Form.of("checkin.skip", Skip.class, SCHEDULE, ORIGINAL),
            Form.of("checkin.unskip", Unskip.class, SCHEDULE, ORIGINAL),
            Form.of("checkin.propose-move", ProposeMove.class, SCHEDULE, ORIGINAL, TO)
                    .blaming("to"),
            Form.of("checkin.agree-move", AgreeMove.class, SCHEDULE, ORIGINAL, TO),
            Form.of("checkin.withdraw-move", WithdrawMove.class, SCHEDULE, ORIGINAL),
            Form.of("checkin.decline-move", DeclineMove.class, SCHEDULE, ORIGINAL));

    static final List<Form<? extends ScheduleEvent>> EVENTS = List.of(
            Form.of("checkin.schedule-proposed", ScheduleProposed.class, SCHEDULE, PLAN),
            Form.of("checkin.plan-suggested", PlanSuggested.class, SCHEDULE, VERSION, PLAN),
            Form.of("checkin.schedule-agreed", ScheduleAgreed.class, SCHEDULE, VERSION),
            Form.of("checkin.schedule-assent-taken-back", ScheduleAssentTakenBack.class, SCHEDULE, VERSION),
            Form.of("checkin.schedule-declined", ScheduleDeclined.class, SCHEDULE, VERSION, REASON),
            Form.of("checkin.plan-withdrawn", PlanWithdrawn.class, SCHEDULE),
            Form.of("checkin.schedule-paused", SchedulePaused.class, SCHEDULE, UNTIL),
            Form.of("checkin.schedule-resumed", ScheduleResumed.class, SCHEDULE),
            Form.of("checkin.schedule-ended", ScheduleEnded.class, SCHEDULE),
            Form.of("checkin.skipped", Skipped.class, SCHEDULE, ORIGINAL),
            Form.of("checkin.unskipped", Unskipped.class, SCHEDULE, ORIGINAL),
            Form.of("checkin.move-proposed", MoveProposed.class, SCHEDULE, ORIGINAL, TO, ZONE),
            Form.of("checkin.move-agreed", MoveAgreed.class, SCHEDULE, ORIGINAL, TO),
            Form.of("checkin.move-withdrawn", MoveWithdrawn.class, SCHEDULE, ORIGINAL),
            Form.of("checkin.move-declined", MoveDeclined.class, SCHEDULE, ORIGINAL));

    private ScheduleForms() {}

    private static Field<Duration> length(String name) {
        return Field.of(
                name,
                Field.number(name)
                        .kind()
                        .as(Duration.class, Duration::ofMinutes, length -> Math.toIntExact(length.toMinutes())));
    }

    private static Schema minutes(Duration min, Duration max) {
        return Schema.between(min.toMinutes(), max.toMinutes());
    }
}
