package app.twofold.domain.checkin;

import app.twofold.domain.CheckinRefusal;
import app.twofold.domain.checkin.schedule.Occurrence;
import app.twofold.domain.checkin.schedule.OccurrenceId;
import app.twofold.domain.checkin.schedule.OccurrenceState;
import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.CheckinsPaused;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.NotOpenYet;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.OccurrenceSkipped;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.OccurrenceUnknown;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.ScheduleNotAgreed;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.ScheduleOver;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.ScheduleUnknown;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.WindowOver;
import app.twofold.domain.checkin.session.Opening;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.domain.checkin.template.TemplateRefusal.TemplateUnknown;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// With what a check-in may be opened now.
public final class Openings {

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
    /// [Occurrence#EARLY] before its start until its window closes.
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
