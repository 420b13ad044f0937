package app.twofold.domain.history;

import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.schedule.OccurrenceId;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.checkin.schedule.ScheduleHappening;
import app.twofold.domain.checkin.session.Outcome;
import app.twofold.domain.checkin.session.Round;
import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.checkin.template.Prompt;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.timeline.Entry;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How one check-in went, step by step, as far as both may see it. Who prepared what, and when, is nobody else's: that
/// one could is all that is told of it.
public final class CheckinCourse {

    private CheckinCourse() {}

    /// One step.
    ///
    /// @param by whose it is; nobody for what came with time
    public record Step(Instant at, Set<PersonId> by, What what) {

        public Step {
            by = Set.copyOf(by);
        }
    }

    /// What a step was.
    public sealed interface What {

        /// Both had agreed to the plan that it was held by.
        record Planned(Plan plan) implements What {}

        /// Both had agreed to hold it at another time.
        record Moved(ScheduleHappening.Moved move) implements What {}

        /// From here on each could prepare by themselves, and enter.
        record Openable() implements What {}

        /// Somebody came in; with the first the check-in was open.
        record Entered(boolean first) implements What {}

        /// All answers to a prompt showed.
        record Revealed(Prompt prompt) implements What {}

        record Noted(Outcome outcome) implements What {}

        record ClosingSaid(Session.Closing closing) implements What {}

        /// @param early before both had said their last word
        record Ended(boolean early) implements What {}
    }

    /// Oldest first.
    ///
    /// @param entries the entries about it
    static List<Step> of(@Nullable Session session, List<Entry> entries, CoupleState state) {
        Stream<Step> held = session == null
                ? Stream.empty()
                : Stream.of(
                                planned(session, state).stream(),
                                Stream.of(new Step(session.opening().opensAt(), Set.of(), new What.Openable())),
                                entered(session),
                                revealed(session),
                                noted(session),
                                closed(session))
                        .flatMap(steps -> steps);
        return Stream.concat(moved(entries), held)
                .sorted(Comparator.comparing(Step::at))
                .toList();
    }

    private static Optional<Step> planned(Session session, CoupleState state) {
        OccurrenceId occurrence = session.opening().occurrence();
        if (occurrence == null) {
            return Optional.empty();
        }
        return state.checkins()
                .schedules()
                .find(occurrence.schedule())
                .flatMap(schedule -> schedule.plans().agreed().stream()
                        .filter(plan -> !plan.since().isAfter(plan.plan().instant(occurrence.original())))
                        .max(Comparator.comparing(Schedule.Agreed::since))
                        .map(plan -> new Step(plan.since(), state.persons(), new What.Planned(plan.plan()))));
    }

    private static Stream<Step> moved(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.happening() instanceof ScheduleHappening.Moved)
                .map(entry ->
                        new Step(entry.at(), entry.by(), new What.Moved((ScheduleHappening.Moved) entry.happening())));
    }

    private static Stream<Step> entered(Session session) {
        Optional<PersonId> first = session.entered().keySet().stream().findFirst();
        return session.entered().entrySet().stream()
                .map(one -> new Step(
                        one.getValue(),
                        Set.of(one.getKey()),
                        new What.Entered(first.filter(one.getKey()::equals).isPresent())));
    }

    private static Stream<Step> revealed(Session session) {
        return session.template().prompts().stream().flatMap(prompt -> {
            Round round = session.round(prompt.id());
            return Stream.ofNullable(round.revealedAt())
                    .map(at -> new Step(at, round.answers().keySet(), new What.Revealed(prompt)));
        });
    }

    private static Stream<Step> noted(Session session) {
        return session.outcomes().byId().values().stream()
                .map(outcome -> new Step(outcome.at(), Set.of(outcome.by()), new What.Noted(outcome)));
    }

    private static Stream<Step> closed(Session session) {
        Stream<Step> words = session.closings().entrySet().stream()
                .map(one -> new Step(one.getValue().at(), Set.of(one.getKey()), new What.ClosingSaid(one.getValue())));
        Session.Ended ended = session.ended();
        return ended == null
                ? words
                : Stream.concat(
                        words, Stream.of(new Step(ended.at(), Set.of(ended.by()), new What.Ended(ended.early()))));
    }
}
