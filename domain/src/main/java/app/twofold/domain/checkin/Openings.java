package app.twofold.domain.checkin;

import app.twofold.domain.checkin.ScheduleRefusal.CheckinsPaused;
import app.twofold.domain.checkin.ScheduleRefusal.NotOpenYet;
import app.twofold.domain.checkin.ScheduleRefusal.OccurrenceSkipped;
import app.twofold.domain.checkin.ScheduleRefusal.OccurrenceUnknown;
import app.twofold.domain.checkin.ScheduleRefusal.ScheduleNotAgreed;
import app.twofold.domain.checkin.ScheduleRefusal.ScheduleOver;
import app.twofold.domain.checkin.ScheduleRefusal.ScheduleUnknown;
import app.twofold.domain.checkin.ScheduleRefusal.WindowOver;
import app.twofold.domain.checkin.TemplateRefusal.TemplateUnknown;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// With what a check-in may be opened now.
public final class Openings {

    /// How long before its start an occurrence may be entered.
    public static final Duration EARLY = Duration.ofHours(1);

    /// How long a check-in that was started without a schedule may be entered.
    public static final Duration STARTED_NOW = Duration.ofHours(24);

    private Openings() {}

    /// Whether a check-in may be opened, and with what.
    public sealed interface Answer {

        record Open(Opening opening) implements Answer {}

        /// @param reason why not
        record Shut(CheckinRefusal reason) implements Answer {}
    }

    /// For one occurrence of a schedule: it must be agreed, not skipped and not paused, and one may enter from
    /// [#EARLY] before its start until its window closes.
    public static Answer of(Checkins checkins, OccurrenceId id, Instant now) {
        Optional<Schedule> schedule = checkins.schedules().find(id.schedule());
        if (schedule.isEmpty()) {
            return new Answer.Shut(new ScheduleUnknown());
        }
        return Occurrences.find(checkins, id, now)
                .map(occurrence -> of(checkins, occurrence, now))
                .orElseGet(() -> new Answer.Shut(whyNone(schedule.get())));
    }

    private static Answer of(Checkins checkins, Occurrence occurrence, Instant now) {
        if (occurrence.state() == OccurrenceState.SKIPPED) {
            return new Answer.Shut(new OccurrenceSkipped());
        }
        if (occurrence.state() == OccurrenceState.PAUSED) {
            return new Answer.Shut(new CheckinsPaused());
        }
        if (now.isBefore(occurrence.opensAt())) {
            return new Answer.Shut(new NotOpenYet(occurrence.opensAt()));
        }
        if (!now.isBefore(occurrence.closesAt())) {
            return new Answer.Shut(new WindowOver(occurrence.closesAt()));
        }
        TemplateRef ref = occurrence.plan().template();
        return open(checkins, ref, occurrence.opensAt(), occurrence.closesAt(), occurrence.id());
    }

    private static CheckinRefusal whyNone(Schedule schedule) {
        if (schedule.isOver()) {
            return new ScheduleOver();
        }
        return schedule.agreed() == null ? new ScheduleNotAgreed() : new OccurrenceUnknown();
    }

    /// For a check-in that starts now, without a schedule.
    public static Answer of(Checkins checkins, TemplateRef ref, Instant now) {
        return open(checkins, ref, now, now.plus(STARTED_NOW), null);
    }

    private static Answer open(
            Checkins checkins, TemplateRef ref, Instant from, Instant to, @Nullable OccurrenceId occurrence) {
        return checkins.templates()
                .current(ref)
                .<Answer>map(current ->
                        new Answer.Open(new Opening(ref, current.version(), current.template(), from, to, occurrence)))
                .orElseGet(() -> new Answer.Shut(new TemplateUnknown()));
    }
}
