package app.twofold.server.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.stream.KillablePostgres;
import app.twofold.server.stream.Wait;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Clients write through sockets while the database dies hard, and then the server.
class HardKillTest {

    private static final int COUPLES = 4;
    private static final int PER_SECOND = 200;

    @TempDir
    private Path folder;

    @Test
    void noDoneIsLostAndNoneIsDoubledAndNoSeqIsMissing() throws Exception {
        try (KillablePostgres postgres = new KillablePostgres(folder);
                KillableServer server = KillableServer.on(postgres.database())) {
            PromiseLoad load = new PromiseLoad(
                    IntStream.range(0, COUPLES)
                            .mapToObj(_ -> LoadCouple.signUp(server.address()))
                            .toList(),
                    PER_SECOND);
            load.start();
            awaitMore(load);

            postgres.kill();
            awaitReconnects(load);
            postgres.restart();
            awaitMore(load);

            server.kill();
            awaitReconnects(load);
            server.restart();
            awaitMore(load);

            load.stop();
            assertThat(load.done()).isGreaterThanOrEqualTo(3 * PER_SECOND);
            assertThat(load.areKept()).isTrue();
        }
    }

    private static void awaitMore(PromiseLoad load) {
        int before = load.done();
        Wait.until(() -> load.done() >= before + PER_SECOND);
    }

    private static void awaitReconnects(PromiseLoad load) {
        int before = load.reconnects();
        Wait.until(() -> load.reconnects() >= before + COUPLES);
    }
}
