package app.twofold.server.bench;

import app.twofold.server.stream.Wait;
import app.twofold.server.wire.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/// One partner who writes in a shared note: reads it, types, pauses, sends the whole text with the seq that it was
/// read at, and shows what the note has become. Leaves it to the server to bring together what meets.
final class NoteWriter {

    private static final long ANSWER_MILLIS = 30_000;

    private final String goal;
    private final String hand;
    private final RandomGenerator random;
    private final int pauseMillis;
    private final List<String> typed = new ArrayList<>();
    private final LoadSocket socket;
    private volatile Reading note = new Reading(0, "");

    /// @param hand every word of this partner begins with it
    NoteWriter(LoadCouple couple, String token, String goal, String hand, RandomGenerator random, int pauseMillis)
            throws LoadSocket.Gone {
        this.goal = goal;
        this.hand = hand;
        this.random = random;
        this.pauseMillis = pauseMillis;
        this.socket = LoadSocket.open(couple, token, this::hear, ANSWER_MILLIS);
    }

    List<String> typed() {
        return typed;
    }

    String text() {
        return note.text();
    }

    /// Waits until this partner has heard of an event.
    void awaitHeard(long seq) {
        Wait.until(() -> note.seq() >= seq);
    }

    /// Leaves this as the note.
    long write(long base, String text) throws LoadSocket.Gone {
        return ask("\"goal.note\",\"base\":" + base + ",\"text\":" + Json.quote(text));
    }

    /// Any other command about the goal.
    long ask(String typeAndRest) throws LoadSocket.Gone {
        String id = UUID.randomUUID().toString();
        String frame = "{\"type\":\"do\",\"id\":\"" + id + "\",\"command\":{\"goalId\":\"" + goal + "\",\"type\":"
                + typeAndRest + "}}";
        return socket.ask(id, frame, ANSWER_MILLIS);
    }

    /// Mostly a new word somewhere; now and then one in place of a word that was there from the start.
    void edit() throws LoadSocket.Gone {
        Reading read = note;
        List<String> words = new ArrayList<>(Arrays.asList(read.text().split(" ")));
        int place = random.nextInt(words.size());
        String word = hand + typed.size();
        typed.add(word);
        if (random.nextInt(4) == 0 && words.get(place).startsWith("old")) {
            words.set(place, word);
        } else {
            words.add(place, word);
        }
        Pause.millis(random.nextInt(pauseMillis + 1));
        awaitHeard(write(read.seq(), String.join(" ", words)));
        Pause.millis(random.nextInt(pauseMillis + 1));
    }

    void close() {
        socket.close();
    }

    private void hear(JsonNode event) {
        boolean noted = event.path("type").asString().equals("goal.noted");
        note = new Reading(
                event.path("seq").asLong(), noted ? event.at("/data/text").asString() : note.text());
    }

    /// @param seq the last event that this partner has heard of
    private record Reading(long seq, String text) {}
}
