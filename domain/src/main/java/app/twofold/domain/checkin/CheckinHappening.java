package app.twofold.domain.checkin;

import app.twofold.domain.Happening;
import app.twofold.domain.Title;
import app.twofold.domain.checkin.schedule.OccurrenceId;
import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.checkin.session.Summary;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What became of a check-in.
public sealed interface CheckinHappening extends Happening {

    /// A check-in that somebody has entered, from its opening to its end.
    ///
    /// @param pauses how often the two paused
    /// @param paused how long all pauses that are over took together
    record Held(Session session, int pauses, Duration paused) implements CheckinHappening {

        /// How long it took, without the pauses; empty while it goes on.
        public Optional<Duration> length() {
            return Optional.ofNullable(session.ended())
                    .map(ended ->
                            Duration.between(session.openedAt(), ended.at()).minus(paused));
        }

        /// What it came to so far. Prompts that are still sealed are only counted.
        public Summary summary() {
            return Summary.of(session);
        }
    }

    /// Nobody entered it within its time. That is all it says.
    record Missed(OccurrenceId occurrence, Title name, Instant start) implements CheckinHappening {}

    /// Left out by one of the two.
    ///
    /// @param start when it would have been; null where the plan does not tell
    record Skipped(
            OccurrenceId occurrence, Title name, @Nullable Instant start) implements CheckinHappening {}

    @Override
    default EntryKind kind() {
        return EntryKind.CHECKIN;
    }

    @Override
    default Stream<String> texts() {
        return switch (this) {
            case Held held -> held.summary().texts();
            case Missed(var _, var name, var _) -> Stream.of(name.value());
            case Skipped(var _, var name, var _) -> Stream.of(name.value());
        };
    }

    @Override
    default Stream<Subject.Ref> links() {
        return switch (this) {
            case Held(var session, var _, var _) ->
                Stream.concat(
                        Optional.ofNullable(session.opening().occurrence())
                                .map(o -> Subject.Ref.of(o.schedule()))
                                .stream(),
                        session.outcomes().byId().values().stream()
                                .flatMap(outcome -> Stream.concat(
                                        outcome.goal().map(Subject.Ref::of).stream(),
                                        outcome.boundary().map(Subject.Ref::of).stream())));
            case Missed(var occurrence, var _, var _) -> Stream.of(Subject.Ref.of(occurrence.schedule()));
            case Skipped(var occurrence, var _, var _) -> Stream.of(Subject.Ref.of(occurrence.schedule()));
        };
    }
}
