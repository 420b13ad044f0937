package app.twofold.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Command;
import app.twofold.domain.Decision;
import app.twofold.domain.Event;
import app.twofold.domain.Event.Erased;
import app.twofold.domain.Issued;
import app.twofold.domain.Recorded;
import app.twofold.domain.checkin.CheckinNumbers;
import app.twofold.domain.checkin.session.Summary;
import app.twofold.domain.couple.Agenda;
import app.twofold.domain.couple.CoupleCommand.JoinCouple;
import app.twofold.domain.couple.CoupleDecider;
import app.twofold.domain.couple.CoupleRefusal.NotAPartner;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.goal.Status;
import app.twofold.domain.goal.figure.GoalFigures;
import app.twofold.domain.win.Rhythm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The three laws, held against histories that nobody thought of. A failure names its seed and shows a short history
/// that fails. `-Dtwofold.histories=10000` tries more.
class RandomHistoryTest {

    private static final int COMMANDS = 300;
    private static final long HISTORIES = 60;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("twofold.histories", HISTORIES));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void itTakesTwoToComeCloser(long seed) {
        checkCommands(seed, commands -> AssentLaw.check(Step.stream(commands)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void itTakesTwoToGoOnFromAPast(long seed) {
        checkCommands(seed, commands -> Step.live(commands).forEach(ArchiveLaw::check));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oneIsEnoughToStepBack(long seed) {
        checkCommands(seed, commands -> Step.live(commands).forEach(FreedomLaw::check));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oneIsEnoughToLeaveAndEverybodyOpensItAgain(long seed) {
        checkCommands(seed, commands -> LeavingLaw.check(Step.live(commands)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noAnswerIsAnywhereBeforeItIsRevealedAndThenAllAre(long seed) {
        checkCommands(seed, commands -> SealedLaw.check(Step.live(commands)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oneIsEnoughToStepBackFromACheckin(long seed) {
        checkCommands(seed, commands -> Step.live(commands).forEach(RoomLaw::check));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nobodyEditsTheOthersWords(long seed) {
        checkCommands(seed, commands -> Step.live(commands).forEach(AuthorLaw::check));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noTypedWordIsLost(long seed) {
        checkCommands(seed, commands -> TypedLaw.check(Step.live(commands)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void outsidersAreNeverHeard(long seed) {
        checkCommands(
                seed,
                commands -> Step.live(commands).forEach(step -> {
                    boolean outsider = step.before().isFounded()
                            && step.before().partner(step.issued().by()).isEmpty();
                    if (outsider && !(step.issued().command() instanceof JoinCouple)) {
                        assertThat(step.answer()).isEqualTo(Decision.reject(new NotAPartner()));
                    }
                }));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void replayingTheStreamGivesTheLiveState(long seed) {
        checkCommands(seed, commands -> {
            List<Step> live = Step.live(commands);
            CoupleState state = live.getLast().after();
            assertThat(Step.fold(CoupleState.EMPTY, Step.stream(commands))).isEqualTo(state);
            assertThat(state.seq()).isEqualTo(Step.stream(commands).size());
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyResumePointGivesTheSameState(long seed) {
        checkCommands(seed, commands -> {
            List<Recorded<Event>> stream = Step.stream(commands);
            CoupleState whole = Step.fold(CoupleState.EMPTY, stream);
            int point = stream.isEmpty() ? 0 : new Random(seed).nextInt(stream.size());
            CoupleState snapshot = Step.fold(CoupleState.EMPTY, stream.subList(0, point));
            assertThat(snapshot.seq()).isEqualTo(point);
            assertThat(Step.fold(snapshot, stream.subList(point, stream.size())))
                    .isEqualTo(whole);
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theFoldStandsErasedEvents(long seed) {
        checkEvents(
                seed,
                (stream, random) -> stream.replaceAll(event -> random.nextInt(5) == 0
                        ? new Recorded<>(event.seq(), event.by(), event.at(), new Erased())
                        : event));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whoeverErasesTheirWordsTakesNothingOfTheOthersAlong(long seed) {
        checkCommands(seed, commands -> {
            List<Recorded<Event>> stream = Step.stream(commands);
            Random random = new Random(seed);
            ErasingLaw.check(stream, random.nextInt(stream.size() + 1), random.nextInt(2));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theFoldStandsMissingEvents(long seed) {
        checkEvents(seed, (stream, random) -> stream.removeIf(_ -> random.nextInt(4) == 0));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theFoldStandsAnyOrder(long seed) {
        checkEvents(seed, Collections::shuffle);
    }

    @Test
    void theHistoriesComeByEverythingThatCanBeAskedForAndHappen() {
        Set<Class<?>> seen = LongStream.rangeClosed(1, 2 * HISTORIES)
                .boxed()
                .flatMap(seed -> Step.live(new Chance(seed).commands(COMMANDS)).stream())
                .flatMap(RandomHistoryTest::classes)
                .collect(Collectors.toSet());
        assertThat(Stream.of(Command.class, Event.class)
                        .flatMap(RandomHistoryTest::leaves)
                        .filter(leaf -> leaf != Erased.class && !seen.contains(leaf)))
                .as("what never comes")
                .isEmpty();
    }

    private static Stream<Class<?>> classes(Step step) {
        return Stream.concat(
                Stream.of(step.issued().command().getClass()),
                step.happened().stream().map(recorded -> recorded.event().getClass()));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(RandomHistoryTest::leaves)
                : Stream.of(type);
    }

    private static void checkCommands(long seed, Consumer<List<Issued<Command>>> property) {
        Shrink.check(seed, new Chance(seed).commands(COMMANDS), property);
    }

    private interface Damage {
        void to(List<Recorded<Event>> stream, Random random);
    }

    /// Damages the stream of a history and holds what is left to the rules that hold for every stream.
    private static void checkEvents(long seed, Damage damage) {
        List<Recorded<Event>> stream = new ArrayList<>(Step.stream(new Chance(seed).commands(COMMANDS)));
        damage.to(stream, new Random(seed));
        Shrink.check(seed, stream, left -> {
            List<Recorded<Event>> numbered = numbered(left);
            AssentLaw.check(numbered);
            CoupleState state = Step.fold(CoupleState.EMPTY, numbered);
            assertThat(state.seq()).isEqualTo(left.size());
            checkReadable(seed, state);
        });
    }

    private static List<Recorded<Event>> numbered(List<Recorded<Event>> events) {
        List<Recorded<Event>> numbered = new ArrayList<>();
        for (Recorded<Event> event : events) {
            numbered.add(new Recorded<>(numbered.size() + 1, event.by(), event.at(), event.event()));
        }
        return numbered;
    }

    /// Everything that is read from a state, and any command on top of it, gives an answer.
    private static void checkReadable(long seed, CoupleState state) {
        Chance chance = new Chance(~seed);
        for (int i = 0; i < 20; i++) {
            Issued<Command> issued = chance.next(state);
            assertThat(CoupleDecider.decide(state, issued)).isNotNull();
            state.goals().byId().values().forEach(goal -> {
                assertThat(goal.wording()).isNotNull();
                assertThat(goal.status()).isNotNull();
                GoalFigures figures = GoalFigures.of(goal, state.today(issued.at()), state.zone(), state.weekStart());
                assertThat(figures.fraction()).isBetween(0.0, 1.0);
                assertThat(goal.isStale(issued.at(), Duration.ofDays(28)) && goal.status() != Status.ACTIVE)
                        .isFalse();
            });
            state.boundaries().byId().values().forEach(boundary -> {
                assertThat(boundary.latest().stage()).isNotNull();
                assertThat(boundary.versions())
                        .isGreaterThanOrEqualTo(boundary.standing().number());
                assertThat(boundary.isReviewDue(state.today(issued.at())) && boundary.isWithdrawn())
                        .isFalse();
            });
            assertThat(Agenda.of(state, issued.at())).isNotNull();
            assertThat(state.phases().periods())
                    .allMatch(period -> period.last() == null || !period.last().isBefore(period.first()));
            state.checkins().sessions().byId().values().forEach(session -> {
                assertThat(Summary.of(session)).isNotNull();
                assertThat(session.left(issued.at()).isNegative()).isFalse();
            });
            assertThat(CheckinNumbers.of(state.checkins().sessions(), state.zone()))
                    .isNotNull();
            assertThat(Rhythm.week(state.wins(), state.today(issued.at()), state.weekStart()))
                    .hasSize(7);
        }
        assertThat(Rhythm.milestones(state.wins())).isNotNull();
        assertThat(Rhythm.byMonth(state.wins()).values().stream()
                        .mapToInt(n -> n)
                        .sum())
                .isEqualTo(state.wins().byId().size());
    }
}
