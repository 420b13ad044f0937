package app.twofold.domain.checkin;

import app.twofold.domain.checkin.ScheduleRefusal.ScheduleUnknown;
import app.twofold.domain.checkin.TemplateRefusal.TemplateUnknown;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

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
    public static Answer of(Checkins checkins, OccurrenceId occurrence, Instant now) {
        return new Answer.Shut(new ScheduleUnknown());
    }

    /// For a check-in that starts now, without a schedule.
    public static Answer of(Checkins checkins, TemplateRef ref, Instant now) {
        Optional<Templates.Current> current = checkins.templates().current(ref);
        return current.<Answer>map(c ->
                        new Answer.Open(new Opening(ref, c.version(), c.template(), now, now.plus(STARTED_NOW), null)))
                .orElseGet(() -> new Answer.Shut(new TemplateUnknown()));
    }
}
