package app.twofold.domain.goal;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.goal.SomeGoals.WALK;
import static app.twofold.domain.goal.SomeGoals.agreedGoal;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Decision.Accepted;
import app.twofold.domain.Event;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.Story;
import app.twofold.domain.Words;
import app.twofold.domain.couple.CoupleDecider;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.goal.GoalCommand.NoteGoal;
import app.twofold.domain.goal.GoalEvent.GoalNoted;
import app.twofold.domain.text.LiveText;
import app.twofold.domain.text.ThreeWayMerge;
import app.twofold.domain.text.ThreeWayMerge.Merged;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two write in the same notes at once, over slow lines: both end with the same text, and every word that either
/// typed is in it or in a named second version.
class TwoWritersTest {

    private static final String OLD =
            IntStream.range(0, 30).mapToObj(i -> "old" + i).collect(Collectors.joining(" "));

    private CoupleState state = agreedGoal()
            .and(Story.by(ALEX, new GoalNoted(WALK, new Words(OLD))))
            .state();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void endWithTheSameTextAndEveryWord(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Writer> writers = List.of(new Writer(ALEX, "a"), new Writer(SAM, "s"));
        for (int step = 0; step < 300; step++) {
            writers.get(random.nextInt(2)).act(random);
        }
        for (int round = 0; round < 6; round++) {
            writers.forEach(Writer::receive);
            writers.forEach(Writer::send);
        }
        writers.forEach(Writer::receive);

        List<String> kept = Stream.concat(
                        Stream.of(notes().text()), notes().seconds().stream().map(LiveText.SecondVersion::text))
                .flatMap(text -> Arrays.stream(text.split("\\s+")))
                .toList();
        for (Writer writer : writers) {
            assertThat(writer.local).as("seed %d", seed).isEqualTo(notes().text());
            assertThat(kept).as("seed %d", seed).containsAll(writer.typed);
        }
        assertThat(notes().text().split("\\s+").length).as("seed %d", seed).isGreaterThan(50);
    }

    private LiveText notes() {
        return state.goals().find(WALK).orElseThrow().notes();
    }

    private void ask(PersonId by, long base, String text) {
        var command = new NoteGoal(WALK, base, new Words(text));
        var issued = new Issued<>(new UUID(0, 0), by, Story.START, ZoneOffset.UTC, command);
        assertThat(CoupleDecider.decide(state, issued))
                .isInstanceOfSatisfying(Accepted.class, accepted -> happen(by, accepted));
    }

    private void happen(PersonId by, Accepted<?, ?> accepted) {
        for (Object event : accepted.events()) {
            state = CoupleDecider.evolve(state, new Recorded<>(state.seq() + 1, by, Story.START, (Event) event));
        }
    }

    /// A client with at most one edit under way. It rebases what it has not sent when it hears of the other's words;
    /// where that collides, it has its text kept beside the other one.
    private final class Writer {

        private final PersonId person;
        private final String hand;
        private final List<String> typed = new ArrayList<>();
        private long seq = state.seq();
        private String base = OLD;
        private String local = OLD;
        private @Nullable String sent;

        Writer(PersonId person, String hand) {
            this.person = person;
            this.hand = hand;
        }

        void act(RandomGenerator random) {
            switch (random.nextInt(6)) {
                case 0, 1, 2 -> type(random);
                case 3 -> send();
                case 4 -> receive();
                default -> {}
            }
        }

        /// Mostly a new word somewhere; now and then one in place of an old word.
        private void type(RandomGenerator random) {
            List<String> words = new ArrayList<>(Arrays.asList(local.split(" ")));
            int place = random.nextInt(words.size());
            typed.add(hand + typed.size());
            if (random.nextInt(2) == 0 && words.get(place).startsWith("old")) {
                words.set(place, typed.getLast());
            } else {
                words.add(place, typed.getLast());
            }
            local = String.join(" ", words);
        }

        void send() {
            if (sent == null && !local.equals(base)) {
                sent = local;
                ask(person, seq, local);
            }
        }

        /// Hears of everything up to now, its own edit's answer among it.
        void receive() {
            String ancestor = sent == null ? base : sent;
            base = notes().text();
            seq = state.seq();
            sent = null;
            if (ThreeWayMerge.merge(ancestor, base, local) instanceof Merged.Clean(var rebased)) {
                local = rebased;
            } else {
                ask(person, Long.MAX_VALUE, local);
                local = base;
                seq = state.seq();
            }
        }
    }
}
