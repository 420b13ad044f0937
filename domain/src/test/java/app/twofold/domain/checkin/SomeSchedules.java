package app.twofold.domain.checkin;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.BERLIN;
import static app.twofold.domain.People.SAM;

import app.twofold.domain.People;
import app.twofold.domain.ScheduleId;
import app.twofold.domain.Story;
import app.twofold.domain.Title;
import app.twofold.domain.checkin.schedule.Occurrence;
import app.twofold.domain.checkin.schedule.OccurrenceId;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.Recurrence;
import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleAgreed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleProposed;
import app.twofold.domain.checkin.schedule.ScheduleStatus;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.TemplateRef;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Sunday evenings in Berlin, agreed on a Monday.
public final class SomeSchedules {

    public static final ScheduleId SUNDAYS = new ScheduleId(new UUID(7, 1));
    static final TemplateRef WEEKLY = new TemplateRef.Supplied(BuiltIn.WEEKLY);

    public static final LocalDateTime FIRST = LocalDateTime.parse("2026-03-08T19:30");
    public static final LocalDateTime SECOND = FIRST.plusWeeks(1);
    public static final LocalDateTime THIRD = FIRST.plusWeeks(2);

    public static final Plan EVENINGS = weekly(FIRST);
    public static final Plan LATER_EVENINGS = weekly(FIRST.plusHours(1));

    private SomeSchedules() {}

    public static Plan weekly(LocalDateTime start) {
        return plan(start, BERLIN, "FREQ=WEEKLY");
    }

    public static Plan plan(LocalDateTime start, ZoneId zone, @Nullable String rule) {
        return new Plan(
                new Title("Our Sunday talk"),
                WEEKLY,
                start,
                zone,
                rule == null ? null : new Recurrence(rule),
                Duration.ofMinutes(20),
                Plan.USUAL_WINDOW,
                List.of(Duration.ofHours(1), Duration.ofDays(1)));
    }

    /// Proposed by Alex; Sam has not answered.
    public static Story proposedSchedule() {
        return Story.givenBoth(Story.by(ALEX, new ScheduleProposed(SUNDAYS, EVENINGS)));
    }

    public static Story agreedSchedule() {
        return proposedSchedule().and(Story.by(SAM, new ScheduleAgreed(SUNDAYS, 1)));
    }

    /// Alex's, without a partner.
    public static Story soloSchedule() {
        return Story.given(People.alexFounds(), Story.by(ALEX, new ScheduleProposed(SUNDAYS, EVENINGS)));
    }

    public static Schedule schedule(Story story) {
        return story.state().checkins().schedules().find(SUNDAYS).orElseThrow();
    }

    public static ScheduleStatus status(Story story, Instant now) {
        return schedule(story).status(now);
    }

    public static Occurrence occurrence(Story story, LocalDateTime original, Instant now) {
        return Occurrences.find(story.state().checkins(), new OccurrenceId(SUNDAYS, original), now)
                .orElseThrow();
    }

    public static Stream<Occurrence> occurrences(Story story, String from, String to, Instant now) {
        return Occurrences.between(story.state().checkins(), Instant.parse(from), Instant.parse(to), now).stream();
    }

    /// An instant by the clock of Berlin.
    public static Instant berlin(LocalDateTime time) {
        return Plan.instant(time, BERLIN);
    }
}
