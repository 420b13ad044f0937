package app.twofold.server.wire;

import app.twofold.domain.ScheduleId;
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
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/// The written form of what a partner may ask for about schedules of check-ins.
final class ScheduleCommandJson {

    static final List<Form<? extends ScheduleCommand>> FORMS = List.of(
            form(
                    "checkin.propose-schedule",
                    ProposeSchedule.class,
                    (json, c) -> PlanJson.write(json, c.plan()),
                    f -> new ProposeSchedule(f.schedule(), PlanJson.read(f))),
            form(
                    "checkin.suggest-plan",
                    SuggestPlan.class,
                    (json, c) -> PlanJson.write(json.put("version", c.version()), c.plan()),
                    f -> new SuggestPlan(f.schedule(), f.number("version"), PlanJson.read(f))),
            form(
                    "checkin.agree-schedule",
                    AgreeSchedule.class,
                    (json, c) -> json.put("version", c.version()),
                    f -> new AgreeSchedule(f.schedule(), f.number("version"))),
            bare("checkin.take-back-schedule-assent", TakeBackScheduleAssent.class, TakeBackScheduleAssent::new),
            form(
                    "checkin.decline-schedule",
                    DeclineSchedule.class,
                    (json, c) -> WordingJson.putUnlessEmpty(json.put("version", c.version()), "reason", c.reason()),
                    f -> new DeclineSchedule(f.schedule(), f.number("version"), f.optionalWords("reason"))),
            bare("checkin.withdraw-plan", WithdrawPlan.class, WithdrawPlan::new),
            form(
                    "checkin.pause-schedule",
                    PauseSchedule.class,
                    (json, c) -> GoalEventJson.writeOptionalDate(json, "until", c.until()),
                    f -> new PauseSchedule(f.schedule(), f.optionalDate("until"))),
            bare("checkin.resume-schedule", ResumeSchedule.class, ResumeSchedule::new),
            bare("checkin.end-schedule", EndSchedule.class, EndSchedule::new),
            one("checkin.skip", Skip.class, Skip::original, Skip::new),
            one("checkin.unskip", Unskip.class, Unskip::original, Unskip::new),
            form(
                    "checkin.propose-move",
                    ProposeMove.class,
                    (json, c) -> json.put("original", c.original().toString()).put("to", c.to().toString()),
                    f -> f.checked(
                            "to", f.localTime("to"), to -> new ProposeMove(f.schedule(), f.localTime("original"), to))),
            form(
                    "checkin.agree-move",
                    AgreeMove.class,
                    (json, c) -> json.put("original", c.original().toString()).put("to", c.to().toString()),
                    f -> new AgreeMove(f.schedule(), f.localTime("original"), f.localTime("to"))),
            one("checkin.withdraw-move", WithdrawMove.class, WithdrawMove::original, WithdrawMove::new),
            one("checkin.decline-move", DeclineMove.class, DeclineMove::original, DeclineMove::new));

    private ScheduleCommandJson() {}

    private static <C extends ScheduleCommand> Form<C> form(
            String name, Class<C> type, BiConsumer<ObjectNode, C> writer, Function<Fields, C> reader) {
        return new Form<>(
                name,
                type,
                (json, c) -> writer.accept(json.put("scheduleId", c.schedule().toString()), c),
                reader);
    }

    private static <C extends ScheduleCommand> Form<C> bare(String name, Class<C> type, Function<ScheduleId, C> make) {
        return form(name, type, (json, c) -> {}, f -> make.apply(f.schedule()));
    }

    /// About one occurrence.
    private static <C extends ScheduleCommand> Form<C> one(
            String name,
            Class<C> type,
            Function<C, LocalDateTime> original,
            BiFunction<ScheduleId, LocalDateTime, C> make) {
        return form(
                name,
                type,
                (json, c) -> json.put("original", original.apply(c).toString()),
                f -> make.apply(f.schedule(), f.localTime("original")));
    }
}
