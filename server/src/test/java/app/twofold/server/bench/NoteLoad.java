package app.twofold.server.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Both partners of a couple write in one note at the same time.
final class NoteLoad {

    private static final String OLD =
            IntStream.range(0, 30).mapToObj(i -> "old" + i).collect(Collectors.joining(" "));

    private final LoadCouple couple;
    private final List<NoteWriter> writers;

    /// @param seed what decides where the two type, and how long they pause
    NoteLoad(LoadCouple couple, long seed, int pauseMillis) throws LoadSocket.Gone {
        this.couple = couple;
        String goal = UUID.randomUUID().toString();
        var random = RandomGeneratorFactory.of("L64X128MixRandom");
        this.writers = List.of(
                new NoteWriter(couple, couple.one(), goal, "a", random.create(seed), pauseMillis),
                new NoteWriter(couple, couple.other(), goal, "s", random.create(seed + 1), pauseMillis));
        NoteWriter first = writers.getFirst();
        first.ask("\"goal.propose\",\"title\":\"Write\",\"why\":\"Both at once\",\"area\":\"fun\"");
        long begun = first.write(0, OLD);
        writers.forEach(writer -> writer.awaitHeard(begun));
    }

    static boolean run(LoadCouple couple, int seconds, int pauseMillis, long seed) {
        try {
            NoteLoad load = new NoteLoad(couple, seed, pauseMillis);
            long end = System.nanoTime() + seconds * 1_000_000_000L;
            load.write(_ -> System.nanoTime() < end);
            Outcome outcome = load.outcome();
            System.out.println(outcome);
            return outcome.isWhole();
        } catch (LoadSocket.Gone e) {
            throw new IllegalStateException("The server went away", e);
        }
    }

    /// Lets both write until each has had enough.
    ///
    /// @param more whether somebody who has made so many edits makes one more
    void write(IntPredicate more) {
        List<Thread> threads = new ArrayList<>();
        for (NoteWriter writer : writers) {
            threads.add(Thread.startVirtualThread(() -> {
                try {
                    while (more.test(writer.typed().size())) {
                        writer.edit();
                    }
                } catch (LoadSocket.Gone e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        Pause.untilOver(threads);
    }

    /// What the two have come to, once both have heard of everything.
    Outcome outcome() {
        JsonNode state = couple.state(couple.one());
        writers.forEach(writer -> writer.awaitHeard(state.path("seq").asLong()));
        JsonNode note = state.at("/goals/0/notes");
        Set<String> kept = new TreeSet<>(words(note.path("text").asString()));
        List<String> seconds = note.path("seconds")
                .valueStream()
                .map(second -> second.path("text").asString())
                .toList();
        seconds.forEach(text -> kept.addAll(words(text)));
        List<String> typed =
                writers.stream().flatMap(writer -> writer.typed().stream()).toList();
        Set<String> missing = new TreeSet<>(typed);
        missing.removeAll(kept);
        boolean same = Stream.concat(
                        Stream.of(couple.state(couple.other())
                                .at("/goals/0/notes/text")
                                .asString()),
                        writers.stream().map(NoteWriter::text))
                .distinct()
                .toList()
                .equals(List.of(note.path("text").asString()));
        writers.forEach(NoteWriter::close);
        return new Outcome(typed.size(), seconds.size(), same, missing);
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" "));
    }

    /// @param typed   how many words both typed
    /// @param seconds how many second versions wait for somebody to pick
    /// @param same    whether both partners and the server hold the same text
    /// @param missing the words that are neither in the text nor in a second version
    record Outcome(int typed, int seconds, boolean same, Set<String> missing) {

        boolean isWhole() {
            return same && missing.isEmpty();
        }

        @Override
        public String toString() {
            return "%,d words typed, %d second versions, %s, %s"
                    .formatted(
                            typed,
                            seconds,
                            same ? "the same text at both ends" : "DIFFERENT TEXTS",
                            missing.isEmpty() ? "no word missing" : "MISSING " + missing);
        }
    }
}
