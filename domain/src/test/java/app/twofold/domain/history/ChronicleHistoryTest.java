package app.twofold.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Command;
import app.twofold.domain.Event;
import app.twofold.domain.Event.Erased;
import app.twofold.domain.Happening;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.Story;
import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.boundary.BoundaryHappening.Honoured;
import app.twofold.domain.boundary.Repair;
import app.twofold.domain.boundary.RepairHappening.Asked;
import app.twofold.domain.checkin.CheckinHappening.Held;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.goal.GoalHappening.Progressed;
import app.twofold.domain.goal.Progress;
import app.twofold.domain.history.Chance.Focus;
import app.twofold.domain.timeline.Entry;
import app.twofold.domain.timeline.Place;
import app.twofold.domain.win.WinHappening.Logged;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The timeline, held against histories that nobody thought of. A failure names its seed and shows a short history that
/// fails. `-Dtwofold.histories=10000` tries more.
class ChronicleHistoryTest {

    private static final int COMMANDS = 250;
    private static final long HISTORIES = 40;

    /// Some time after every history, so that check-ins have been missed.
    private static final Instant LATER = Story.START.plus(Duration.ofDays(300));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("twofold.histories", HISTORIES));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingSealedShowsAndEveryTextWasThereForBothToSee(long seed) {
        check(seed, commands -> ChronicleLaw.check(Step.live(commands)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void bothPartnersReadTheSameAndNobodyElseReadsAnything(long seed) {
        check(seed, commands -> {
            Chronicle chronicle = told(Step.stream(commands));
            List<List<Entry>> read = chronicle.state().persons().stream()
                    .map(reader -> read(chronicle, reader))
                    .toList();
            assertThat(Set.copyOf(read)).hasSizeLessThan(2);
            assertThat(read(chronicle, new PersonId(new UUID(9, 9)))).isEmpty();
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void pagesPutTogetherAreTheWholeTimeline(long seed) {
        check(seed, commands -> {
            Chronicle chronicle = told(Step.stream(commands));
            chronicle.state().persons().stream().findAny().ifPresent(reader -> {
                List<Entry> all = read(chronicle, reader);
                assertThat(all).isSortedAccordingTo((a, b) -> b.place().compareTo(a.place()));
                assertThat(all.stream().map(Entry::place)).doesNotHaveDuplicates();
                assertThat(pages(chronicle, reader, 1 + new Random(seed).nextInt(7)))
                        .isEqualTo(all);
            });
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatStandsInTheStateIsToldOnceAsItReadsThere(long seed) {
        check(seed, commands -> checkAgainstState(Step.stream(commands)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void standsErasedMissingAndDisorderedEvents(long seed) {
        checkDamaged(
                seed,
                (stream, random) -> stream.replaceAll(event -> random.nextInt(5) == 0
                        ? new Recorded<>(event.seq(), event.by(), event.at(), new Erased())
                        : event));
        checkDamaged(seed, (stream, random) -> stream.removeIf(_ -> random.nextInt(4) == 0));
        checkDamaged(seed, Collections::shuffle);
    }

    private static void check(long seed, Consumer<List<Issued<Command>>> property) {
        Shrink.check(seed, new Chance(seed).commands(COMMANDS), property);
        Shrink.check(seed, new Chance(seed, Focus.SCHEDULES).commands(COMMANDS / 2), property);
    }

    private static void checkDamaged(long seed, BiConsumer<List<Recorded<Event>>, Random> damage) {
        for (List<Issued<Command>> commands : List.of(
                new Chance(seed).commands(COMMANDS), new Chance(seed, Focus.SCHEDULES).commands(COMMANDS / 2))) {
            List<Recorded<Event>> stream = new ArrayList<>(Step.stream(commands));
            damage.accept(stream, new Random(seed));
            Shrink.check(seed, stream, left -> checkAgainstState(numbered(left)));
        }
    }

    private static void checkAgainstState(List<Recorded<Event>> stream) {
        Chronicle chronicle = told(stream);
        CoupleState state = chronicle.state();
        assertThat(state).isEqualTo(Step.fold(CoupleState.EMPTY, stream));
        state.persons().stream().findAny().ifPresent(reader -> {
            List<Happening> told =
                    read(chronicle, reader).stream().map(Entry::happening).toList();
            same(told, h -> h instanceof Logged(var win) ? win : null, state.wins().byId().values().stream());
            same(told, h -> h instanceof Progressed(var entry) ? entry : null, progress(state));
            same(told, h -> h instanceof Honoured(var note) ? note : null, notes(state));
            same(told, h -> h instanceof Asked(var repair) ? repair : null, repairs(state));
            same(
                    told,
                    h -> h instanceof Held(var session, var _, var _) ? session : null,
                    state.checkins().sessions().byId().values().stream());
        });
    }

    private static Stream<Progress.Entry> progress(CoupleState state) {
        return state.goals().byId().values().stream().flatMap(goal -> goal.progress().entries().values().stream());
    }

    private static Stream<Boundary.Note> notes(CoupleState state) {
        return state.boundaries().byId().values().stream().flatMap(boundary -> boundary.notes().values().stream());
    }

    private static Stream<Repair> repairs(CoupleState state) {
        return state.boundaries().repairs().values().stream();
    }

    private static <T> void same(List<Happening> told, Function<Happening, @Nullable T> what, Stream<T> standing) {
        assertThat(told.stream().flatMap(h -> Stream.ofNullable(what.apply(h))))
                .containsExactlyInAnyOrderElementsOf(standing.toList());
    }

    private static Chronicle told(List<Recorded<Event>> stream) {
        Chronicle chronicle = Chronicle.EMPTY;
        for (Recorded<Event> event : stream) {
            chronicle = chronicle.plus(event);
        }
        return chronicle;
    }

    private static List<Entry> read(Chronicle chronicle, PersonId reader) {
        return chronicle.newestFirst(reader, HistoryFilter.ALL, null, LATER).toList();
    }

    private static List<Entry> pages(Chronicle chronicle, PersonId reader, int size) {
        List<Entry> all = new ArrayList<>();
        List<Entry> page;
        do {
            Place before = all.isEmpty() ? null : all.getLast().place();
            page = chronicle
                    .newestFirst(reader, HistoryFilter.ALL, before, LATER)
                    .limit(size)
                    .toList();
            all.addAll(page);
        } while (!page.isEmpty());
        return all;
    }

    private static List<Recorded<Event>> numbered(List<Recorded<Event>> events) {
        List<Recorded<Event>> numbered = new ArrayList<>();
        for (Recorded<Event> event : events) {
            numbered.add(new Recorded<>(numbered.size() + 1, event.by(), event.at(), event.event()));
        }
        return numbered;
    }
}
