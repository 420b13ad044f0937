package app.twofold.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Command;
import app.twofold.domain.Event;
import app.twofold.domain.Event.Erased;
import app.twofold.domain.Issued;
import app.twofold.domain.Recorded;
import app.twofold.domain.checkin.Occurrences;
import app.twofold.domain.checkin.Openings;
import app.twofold.domain.checkin.Reminders;
import app.twofold.domain.checkin.schedule.Occurrence;
import app.twofold.domain.checkin.schedule.OccurrenceId;
import app.twofold.domain.checkin.schedule.ScheduleEvent;
import app.twofold.domain.checkin.template.TemplateEvent;
import app.twofold.domain.couple.CoupleDecider;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.history.Chance.Focus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The laws, held against made-up histories of schedules. A failure names its seed and shows a short history that
/// fails. `-Dtwofold.histories=10000` tries more.
class ScheduleHistoryTest {

    private static final int COMMANDS = 240;
    private static final long HISTORIES = 25;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("twofold.histories", HISTORIES));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingIsPlannedOrMovedWithoutBoth(long seed) {
        check(seed, commands -> ScheduleAssentLaw.check(Step.stream(commands)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oneIsEnoughToStepBack(long seed) {
        check(seed, commands -> Step.live(commands).forEach(ScheduleFreedomLaw::check));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void eachOccurrenceComesOnce(long seed) {
        check(
                seed,
                commands -> Step.live(commands)
                        .forEach(step -> checkOnce(step.after(), step.issued().at())));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theFoldStandsErasedMissingAndDisorderedEvents(long seed) {
        checkDamaged(
                seed,
                (stream, random) -> stream.replaceAll(event -> random.nextInt(5) == 0
                        ? new Recorded<>(event.seq(), event.by(), event.at(), new Erased())
                        : event));
        checkDamaged(seed, (stream, random) -> stream.removeIf(_ -> random.nextInt(4) == 0));
        checkDamaged(seed, Collections::shuffle);
    }

    @Test
    void theHistoriesComeByEverythingThatCanHappen() {
        Set<Class<?>> seen = LongStream.rangeClosed(1, HISTORIES)
                .boxed()
                .flatMap(seed -> Step.stream(new Chance(seed, Focus.SCHEDULES).commands(COMMANDS)).stream())
                .map(recorded -> recorded.event().getClass())
                .collect(Collectors.toSet());
        assertThat(seen)
                .containsAll(Stream.of(ScheduleEvent.class, TemplateEvent.class)
                        .flatMap(feature -> Stream.of(feature.getPermittedSubclasses()))
                        .toList());
    }

    private static void check(long seed, Consumer<List<Issued<Command>>> property) {
        Shrink.check(seed, new Chance(seed, Focus.SCHEDULES).commands(COMMANDS), property);
    }

    private static void checkDamaged(long seed, BiConsumer<List<Recorded<Event>>, Random> damage) {
        List<Recorded<Event>> stream =
                new ArrayList<>(Step.stream(new Chance(seed, Focus.SCHEDULES).commands(COMMANDS)));
        damage.accept(stream, new Random(seed));
        Shrink.check(seed, stream, left -> {
            List<Recorded<Event>> numbered = numbered(left);
            ScheduleAssentLaw.check(numbered);
            CoupleState state = Step.fold(CoupleState.EMPTY, numbered);
            Chance chance = new Chance(~seed, Focus.SCHEDULES);
            for (int i = 0; i < 10; i++) {
                Issued<Command> issued = chance.next(state);
                assertThat(CoupleDecider.decide(state, issued)).isNotNull();
                checkOnce(state, issued.at());
            }
        });
    }

    private static List<Recorded<Event>> numbered(List<Recorded<Event>> events) {
        List<Recorded<Event>> numbered = new ArrayList<>();
        for (Recorded<Event> event : events) {
            numbered.add(new Recorded<>(numbered.size() + 1, event.by(), event.at(), event.event()));
        }
        return numbered;
    }

    /// No name comes twice, however the time is cut; each is found by its name; and its reminders lie before it.
    private static void checkOnce(CoupleState state, Instant now) {
        Instant from = now.minus(Duration.ofDays(30));
        Instant to = now.plus(Duration.ofDays(30));
        List<Occurrence> all = Occurrences.between(state.checkins(), from, to, now);
        List<OccurrenceId> names = all.stream().map(Occurrence::id).toList();
        assertThat(names).doesNotHaveDuplicates();
        List<Occurrence> parts = new ArrayList<>(Occurrences.between(state.checkins(), from, now, now));
        parts.addAll(Occurrences.between(state.checkins(), now, to, now));
        assertThat(parts).hasSameElementsAs(all).hasSameSizeAs(all);
        for (Occurrence occurrence : all) {
            assertThat(Occurrences.find(state.checkins(), occurrence.id(), now)).contains(occurrence);
            assertThat(Openings.of(state.checkins(), occurrence.id(), now)).isNotNull();
        }
        Reminders.between(state.checkins(), now, to, now)
                .forEach(reminder -> assertThat(reminder.dueAt())
                        .isBeforeOrEqualTo(reminder.occurrence().start()));
    }
}
