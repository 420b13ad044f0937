package app.twofold.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.PersonId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/// One evening at two or three screens, by chance: typing, deleting, pasting, slow and lost connections, pages that are
/// loaded again, now and then a program that sends whole texts. Every character that is typed is another one, so that
/// each can be followed.
final class TypingSession {

    final TypedRuns runs = new TypedRuns();
    final TypingServer server;

    private final RandomGenerator random;
    private final boolean atOnePlace;
    private final boolean wholeTexts;
    private final List<Screen> screens = new ArrayList<>();
    private int ids;

    TypingSession(long seed, boolean atOnePlace, boolean wholeTexts) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.atOnePlace = atOnePlace;
        this.wholeTexts = wholeTexts;
        String start = random.nextInt(3) == 0 ? "" : runs.old(random.nextInt(20));
        server = new TypingServer(start);
        int count = 2 + random.nextInt(2);
        int place = random.nextInt(start.length() + 1);
        for (int i = 0; i < count; i++) {
            screens.add(new Screen(new PersonId(new UUID(0, i % 2)), start, place));
        }
    }

    /// So many things happen, then everything arrives.
    void play(int steps) {
        for (int step = 0; step < steps; step++) {
            screens.get(random.nextInt(screens.size())).act();
        }
        for (int round = 0; round < 4; round++) {
            screens.forEach(Screen::connect);
            screens.forEach(Screen::flush);
        }
        for (Screen screen : screens) {
            assertThat(screen.client.isSettled()).as("nothing waits").isTrue();
            assertThat(screen.client.view).as("equal ends").isEqualTo(server.text.text());
        }
        runs.check(server.text.text());
    }

    /// Whether two screens are all that writes here.
    boolean isOfTwo() {
        return screens.size() == 2 && !wholeTexts;
    }

    private UUID id() {
        return new UUID(7, ids++);
    }

    private final class Screen {

        final TypingClient client;

        private final Deque<TypingClient.Sent> up = new ArrayDeque<>();
        private final Deque<TypingServer.Event> down = new ArrayDeque<>();
        private long fed = TypingServer.START;
        private int run;
        private boolean connected = true;

        Screen(PersonId by, String start, int place) {
            client = new TypingClient(by, TypingServer.START, start);
            client.caret = place;
            run = runs.begin();
        }

        void act() {
            switch (random.nextInt(20)) {
                case 0, 1, 2, 3, 4, 5 -> type(1 + random.nextInt(3));
                case 7 -> type(random.nextInt(3) == 0 ? 20 : 2);
                case 8 -> backspace();
                case 9 -> replaceSelection();
                case 10 -> moveCaret();
                case 6, 11, 12, 13 -> send();
                case 14, 15 -> arriveUp();
                case 16, 17 -> arriveDown(1 + random.nextInt(3));
                case 18 -> breakOff();
                default -> {
                    if (wholeTexts && random.nextInt(3) == 0) {
                        whole();
                    } else {
                        connect();
                    }
                }
            }
            if (random.nextInt(4) == 0) {
                arriveUp();
                arriveDown(1);
            }
        }

        private void type(int count) {
            StringBuilder typed = new StringBuilder();
            for (int i = 0; i < count; i++) {
                typed.append(runs.next(run, client.view, client.caret));
                if (random.nextBoolean() || i == count - 1) {
                    client.replace(client.caret, client.caret, typed.toString());
                    typed.setLength(0);
                }
            }
        }

        private void backspace() {
            delete(Math.max(0, client.caret - 1 - random.nextInt(3)), client.caret, "");
        }

        private void replaceSelection() {
            int from = random.nextInt(client.view.length() + 1);
            int to = Math.min(client.view.length(), from + random.nextInt(6));
            newRun();
            delete(from, to, random.nextBoolean() ? runs.next(run, client.view, from) : "");
        }

        private void delete(int from, int to, String inserted) {
            if (from < to || !inserted.isEmpty()) {
                runs.deleted(run, client.view.substring(from, to));
                client.replace(from, to, inserted);
            }
        }

        private void moveCaret() {
            if (!atOnePlace) {
                client.caret = random.nextInt(client.view.length() + 1);
                newRun();
            }
        }

        private void newRun() {
            run = runs.begin();
        }

        private void send() {
            TypingClient.Sent sent = client.send(id());
            if (sent != null && connected) {
                up.add(sent);
            }
        }

        private void arriveUp() {
            TypingClient.Sent sent = up.poll();
            if (sent != null) {
                long at = server.take(client.by, sent);
                if (connected) {
                    client.done(sent.id(), at);
                }
            }
        }

        private void arriveDown(int count) {
            fetch();
            for (int i = 0; i < count && !down.isEmpty(); i++) {
                client.heard(down.poll());
            }
        }

        private void fetch() {
            if (connected) {
                while (fed < server.head()) {
                    down.add(server.events.get((int) fed++ - TypingServer.START));
                }
            }
        }

        /// What is on its way may still arrive, or not; the page may be loaded again.
        private void breakOff() {
            connected = false;
            down.clear();
            if (random.nextBoolean()) {
                up.clear();
            }
            if (random.nextInt(3) == 0) {
                client.reloaded();
                newRun();
            }
        }

        void connect() {
            if (!connected) {
                connected = true;
                fed = client.seq;
                TypingClient.Sent again = client.underWay;
                if (again != null) {
                    up.add(again);
                }
            }
        }

        void flush() {
            send();
            while (!up.isEmpty()) {
                arriveUp();
            }
            arriveDown(Integer.MAX_VALUE);
        }

        /// A program that reads the text as this screen has it confirmed, and sends it back with something more.
        private void whole() {
            String read = server.text.asOf(server.head(), client.seq).orElseThrow();
            int program = runs.begin();
            int place = random.nextInt(read.length() + 1);
            String more = runs.next(program, read, place);
            String text = read.substring(0, place) + more + read.substring(place);
            if (!server.takeWhole(id(), client.by, client.seq, text)) {
                runs.deleted(program, more);
            }
        }
    }

    static @Nullable AssertionError failure(long seed, boolean atOnePlace, boolean wholeTexts, int steps) {
        try {
            new TypingSession(seed, atOnePlace, wholeTexts).play(steps);
            return null;
        } catch (AssertionError e) {
            return e;
        }
    }
}
