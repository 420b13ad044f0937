package app.twofold.server.bench;

import app.twofold.migrations.TestPostgres;
import app.twofold.server.TestServer;
import app.twofold.server.stream.EventStore;
import app.twofold.server.wire.Json;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// What a client waits for that knows nothing of a couple, or not the latest of it: from opening the socket on.
final class FreshClientLoad {

    private static final int EVENTS = 10_000;
    private static final int MISSED = 1_000;
    private static final long PATIENCE_MILLIS = 30_000;

    private final LoadCouple couple;

    private FreshClientLoad(LoadCouple couple) {
        this.couple = couple;
    }

    static void run(int runs, long seed, int port) {
        try (ConfigurableApplicationContext server = SpringApplication.run(
                TestServer.class,
                "--server.port=" + port,
                "--spring.datasource.url=" + TestPostgres.migratedDatabase().url(),
                "--spring.threads.virtual.enabled=true",
                "--spring.main.banner-mode=off",
                "--twofold.rate-limits=off",
                "--logging.level.root=off")) {
            URI address = URI.create("http://localhost:" + port);
            EventStore store = server.getBean(EventStore.class);
            DataSource database = server.getBean(DataSource.class);
            new FreshClientLoad(LoadCouple.lived(
                            address, (alex, sam) -> LongLife.edited(store, database, seed, EVENTS, alex, sam)))
                    .report("edits of one note", runs);
            new FreshClientLoad(LoadCouple.lived(
                            address, (alex, sam) -> LongLife.write(store, database, seed, EVENTS, alex, sam)))
                    .report("events of every kind", runs);
        }
    }

    private void report(String what, int runs) {
        long head = couple.state(couple.one()).path("seq").asLong();
        System.out.printf("after %,d %s, at a client that knows nothing, ms:%n", head, what);
        System.out.printf("  the state over a socket: %s%n", Spread.ofMillis(runs, this::state));
        System.out.printf("  the state over REST: %s%n", Spread.ofMillis(runs, this::rest));
        System.out.printf("  %,d missed events: %s%n", MISSED, Spread.ofMillis(runs, () -> resumed(head)));
    }

    private long state() {
        return timed(new CountDownLatch(0), "{\"type\":\"hello\"}");
    }

    private long rest() {
        long begin = System.nanoTime();
        Objects.requireNonNull(couple.state(couple.one()));
        return System.nanoTime() - begin;
    }

    private long resumed(long head) {
        return timed(
                new CountDownLatch(MISSED),
                Json.write(Json.object().put("type", "hello").put("since", head - MISSED)));
    }

    private long timed(CountDownLatch missing, String hello) {
        long begin = System.nanoTime();
        try {
            LoadSocket socket = LoadSocket.connect(couple, couple.one(), _ -> missing.countDown(), PATIENCE_MILLIS);
            socket.ask("welcome", hello, PATIENCE_MILLIS);
            if (!missing.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("Not all events came");
            }
            long nanos = System.nanoTime() - begin;
            socket.close();
            return nanos;
        } catch (LoadSocket.Gone e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
