package app.twofold.domain.checkin.schedule;

import app.twofold.domain.Happening;
import app.twofold.domain.PersonId;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.template.Template;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What happened to the times and the templates of check-ins.
public sealed interface ScheduleHappening extends Happening {

    record Proposed(Plan plan) implements ScheduleHappening {}

    /// Another plan was written, which waits for assents.
    record Replanned(Plan before, Plan after) implements ScheduleHappening {}

    /// Both have agreed to this plan; from here on it is in force.
    ///
    /// @param before  what was in force until then; null for nothing
    /// @param assents who agreed when
    record Agreed(int version, Plan plan, @Nullable Plan before, Map<PersonId, Instant> assents)
            implements ScheduleHappening {

        public Agreed {
            assents = Map.copyOf(assents);
        }
    }

    record Declined(Words reason) implements ScheduleHappening {}

    record Withdrawn() implements ScheduleHappening {}

    record Paused(@Nullable LocalDate until) implements ScheduleHappening {}

    record Resumed() implements ScheduleHappening {}

    record Ended() implements ScheduleHappening {}

    /// Both have agreed to hold one check-in at another time.
    ///
    /// @param zone the zone of the new time
    record Moved(OccurrenceId occurrence, LocalDateTime to, ZoneId zone) implements ScheduleHappening {}

    /// A template of the couple's own was written.
    ///
    /// @param before its version before; null for the first
    record TemplateKept(@Nullable Template before, Template after) implements ScheduleHappening {}

    record TemplateDropped() implements ScheduleHappening {}

    @Override
    default EntryKind kind() {
        return EntryKind.CHECKIN;
    }

    @Override
    default Stream<Subject.Ref> links() {
        return this instanceof Moved(var occurrence, var _, var _)
                ? Stream.of(Subject.Ref.of(occurrence.checkin()))
                : Stream.empty();
    }

    @Override
    default Stream<String> texts() {
        return switch (this) {
            case Proposed(var plan) -> Stream.of(plan.name().value());
            case Replanned(var before, var after) ->
                Stream.of(before.name().value(), after.name().value());
            case Agreed agreed -> Stream.of(agreed.plan().name().value());
            case Declined(var reason) -> Stream.of(reason.value());
            case TemplateKept(var before, var after) ->
                Stream.concat(Stream.ofNullable(before), Stream.of(after)).flatMap(Template::texts);
            case Withdrawn _, Paused _, Resumed _, Ended _, Moved _, TemplateDropped _ -> Stream.empty();
        };
    }
}
