package app.twofold.server.wire;

import app.twofold.domain.ScheduleId;
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
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/// The written form of what happened with schedules of check-ins.
final class ScheduleEventJson {

    static final List<Form<? extends ScheduleEvent>> FORMS = List.of(
            form(
                    "checkin.schedule-proposed",
                    ScheduleProposed.class,
                    (json, e) -> PlanJson.write(json, e.plan()),
                    f -> new ScheduleProposed(f.schedule(), PlanJson.read(f))),
            form(
                    "checkin.plan-suggested",
                    PlanSuggested.class,
                    (json, e) -> PlanJson.write(json.put("version", e.version()), e.plan()),
                    f -> new PlanSuggested(f.schedule(), f.number("version"), PlanJson.read(f))),
            version("checkin.schedule-agreed", ScheduleAgreed.class, ScheduleAgreed::version, ScheduleAgreed::new),
            version(
                    "checkin.schedule-assent-taken-back",
                    ScheduleAssentTakenBack.class,
                    ScheduleAssentTakenBack::version,
                    ScheduleAssentTakenBack::new),
            form(
                    "checkin.schedule-declined",
                    ScheduleDeclined.class,
                    (json, e) -> WordingJson.putUnlessEmpty(json.put("version", e.version()), "reason", e.reason()),
                    f -> new ScheduleDeclined(f.schedule(), f.number("version"), f.optionalWords("reason"))),
            bare("checkin.plan-withdrawn", PlanWithdrawn.class, PlanWithdrawn::new),
            form(
                    "checkin.schedule-paused",
                    SchedulePaused.class,
                    (json, e) -> GoalEventJson.writeOptionalDate(json, "until", e.until()),
                    f -> new SchedulePaused(f.schedule(), f.optionalDate("until"))),
            bare("checkin.schedule-resumed", ScheduleResumed.class, ScheduleResumed::new),
            bare("checkin.schedule-ended", ScheduleEnded.class, ScheduleEnded::new),
            one("checkin.skipped", Skipped.class, Skipped::original, Skipped::new),
            one("checkin.unskipped", Unskipped.class, Unskipped::original, Unskipped::new),
            form(
                    "checkin.move-proposed",
                    MoveProposed.class,
                    (json, e) -> json.put("original", e.original().toString())
                            .put("to", e.to().toString())
                            .put("timeZone", e.zone().getId()),
                    f -> new MoveProposed(
                            f.schedule(), f.localTime("original"), f.localTime("to"), f.zone("timeZone"))),
            form(
                    "checkin.move-agreed",
                    MoveAgreed.class,
                    (json, e) -> json.put("original", e.original().toString()).put("to", e.to().toString()),
                    f -> new MoveAgreed(f.schedule(), f.localTime("original"), f.localTime("to"))),
            one("checkin.move-withdrawn", MoveWithdrawn.class, MoveWithdrawn::original, MoveWithdrawn::new),
            one("checkin.move-declined", MoveDeclined.class, MoveDeclined::original, MoveDeclined::new));

    private ScheduleEventJson() {}

    private static <E extends ScheduleEvent> Form<E> form(
            String name, Class<E> type, BiConsumer<ObjectNode, E> writer, Function<Fields, E> reader) {
        return new Form<>(
                name,
                type,
                (json, e) -> writer.accept(json.put("scheduleId", e.schedule().toString()), e),
                reader);
    }

    private static <E extends ScheduleEvent> Form<E> bare(String name, Class<E> type, Function<ScheduleId, E> make) {
        return form(name, type, (json, e) -> {}, f -> make.apply(f.schedule()));
    }

    private static <E extends ScheduleEvent> Form<E> version(
            String name, Class<E> type, Function<E, Integer> version, BiFunction<ScheduleId, Integer, E> make) {
        return form(
                name,
                type,
                (json, e) -> json.put("version", version.apply(e)),
                f -> make.apply(f.schedule(), f.number("version")));
    }

    /// About one occurrence.
    private static <E extends ScheduleEvent> Form<E> one(
            String name,
            Class<E> type,
            Function<E, LocalDateTime> original,
            BiFunction<ScheduleId, LocalDateTime, E> make) {
        return form(
                name,
                type,
                (json, e) -> json.put("original", original.apply(e).toString()),
                f -> make.apply(f.schedule(), f.localTime("original")));
    }
}
