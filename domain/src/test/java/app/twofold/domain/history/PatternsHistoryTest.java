package app.twofold.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Command;
import app.twofold.domain.Event;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.Story;
import app.twofold.domain.checkin.session.Answer.Numbers;
import app.twofold.domain.checkin.session.SessionEvent.AnswerGiven;
import app.twofold.domain.checkin.template.Label;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.history.Chance.Focus;
import app.twofold.domain.pattern.Noticed;
import app.twofold.domain.pattern.Patterns;
import app.twofold.domain.pattern.Reach;
import app.twofold.domain.pattern.Slider;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is plotted, held against histories that nobody thought of. A failure names its seed and shows a short history
/// that fails. `-Dtwofold.histories=10000` tries more.
class PatternsHistoryTest {

    private static final int COMMANDS = 250;
    private static final long HISTORIES = 30;
    private static final Instant LATER = Story.START.plus(Duration.ofDays(300));

    /// One number as it came into the stream, or as it is plotted.
    private record Plotted(PersonId person, Label label, int value) {}

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("twofold.histories", HISTORIES));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyNumberIsItsAuthorsOwnAndWasRevealed(long seed) {
        check(seed, stream -> {
            List<Plotted> plotted = patterns(stream, Reach.EVERYTHING)
                    .flatMap(p -> numbers(p.sliders()))
                    .toList();
            List<Plotted> revealed = new ArrayList<>(
                    stream.stream().flatMap(PatternsHistoryTest::numbers).toList());
            for (Plotted number : plotted) {
                assertThat(revealed.remove(number))
                        .as("%s is among %s", number, revealed)
                        .isTrue();
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countsAreTheSameHoweverTheyArePutTogether(long seed) {
        check(
                seed,
                stream -> Stream.of(Reach.values())
                        .flatMap(reach -> patterns(stream, reach))
                        .forEach(PatternsHistoryTest::checkCounts));
    }

    private static void checkCounts(Patterns patterns) {
        assertThat(Noticed.total(patterns.weeks())).isEqualTo(Noticed.total(patterns.months()));
        assertThat(patterns.meetings().stream().filter(meeting -> meeting.kind().isHeld()))
                .hasSize(patterns.facts().checkins());
        assertThat(patterns.facts().withPause())
                .isLessThanOrEqualTo(patterns.facts().checkins());
        assertThat(patterns.meetings()).allMatch(meeting -> patterns.stretch().contains(meeting.on()));
        assertThat(patterns.sliders())
                .flatExtracting(Slider::courses)
                .flatExtracting(Slider.Course::points)
                .allMatch(point -> patterns.stretch().contains(point.on()));
    }

    private static void check(long seed, Consumer<List<Recorded<Event>>> property) {
        List<Issued<Command>> commands = new Chance(seed).commands(COMMANDS);
        Shrink.check(seed, commands, left -> property.accept(Step.stream(left)));
        Shrink.check(
                seed,
                new Chance(seed, Focus.SCHEDULES).commands(COMMANDS / 2),
                left -> property.accept(Step.stream(left)));
    }

    /// Of a couple that has begun.
    private static Stream<Patterns> patterns(List<Recorded<Event>> stream, Reach reach) {
        Chronicle chronicle = Chronicle.EMPTY;
        for (Recorded<Event> event : stream) {
            chronicle = chronicle.plus(event);
        }
        Chronicle told = chronicle;
        CoupleState state = told.state();
        return state.persons().stream().limit(1).map(reader -> Patterns.of(told, reader, reach, LATER));
    }

    private static Stream<Plotted> numbers(List<Slider> sliders) {
        return sliders.stream()
                .flatMap(slider -> slider.courses().stream()
                        .flatMap(course -> course.points().stream()
                                .map(point -> new Plotted(course.person(), slider.label(), point.value()))));
    }

    private static Stream<Plotted> numbers(Recorded<Event> recorded) {
        return recorded.event() instanceof AnswerGiven(var _, var _, var by, Numbers(Map<Label, Integer> byLabel))
                ? byLabel.entrySet().stream().map(entry -> new Plotted(by, entry.getKey(), entry.getValue()))
                : Stream.empty();
    }
}
