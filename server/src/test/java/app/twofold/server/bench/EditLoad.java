package app.twofold.server.bench;

import app.twofold.domain.Command;
import app.twofold.domain.Event;
import app.twofold.domain.Issued;
import app.twofold.domain.Refusal;
import app.twofold.domain.couple.CoupleState;
import app.twofold.migrations.TestClock;
import app.twofold.server.couple.CoupleKinds;
import app.twofold.server.couple.Node;
import app.twofold.server.stream.EventStore;
import app.twofold.server.stream.Store;
import app.twofold.server.stream.Streams;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whether an edit costs more the longer the past of a couple is. Couples of different ages are written to in turn.
final class EditLoad {

    private static final int EDITS = 200;

    private final HikariDataSource pool;
    private final long seed;

    EditLoad(HikariDataSource pool, long seed) {
        this.pool = pool;
        this.seed = seed;
    }

    void report(int runs, int events) {
        List<Integer> ages = Stream.of(100, 1_000, 10_000, events)
                .filter(age -> age <= events)
                .distinct()
                .toList();
        try (EventStore store = Store.on(pool)) {
            List<LongLife> lives = new ArrayList<>();
            ages.forEach(age -> lives.add(LongLife.write(store, pool, seed, age)));
            var streams = CoupleKinds.streams(store);
            List<double[]> millis =
                    ages.stream().map(_ -> new double[runs * EDITS]).toList();
            IntStream.range(0, EDITS).forEach(_ -> lives.forEach(life -> edit(streams, life)));
            for (int i = 0; i < runs * EDITS; i++) {
                for (int age = 0; age < ages.size(); age++) {
                    millis.get(age)[i] = edit(streams, lives.get(age)) / 1e6;
                }
            }
            for (int age = 0; age < ages.size(); age++) {
                System.out.printf("an edit after %,d events, ms: %s%n", ages.get(age), Spread.of(millis.get(age)));
            }
        }
    }

    private static long edit(Streams<CoupleState, Command, Event, Refusal> streams, LongLife life) {
        UUID id = UUID.randomUUID();
        Command win = Node.aWin("Tea at five");
        long begin = System.nanoTime();
        streams.execute(life.couple().value(), id, _ -> new Issued<>(id, life.alex(), TestClock.now(), Life.ZONE, win));
        return System.nanoTime() - begin;
    }
}
