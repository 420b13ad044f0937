package app.twofold.server.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.server.sync.Pairs.Pair;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What fails half-way never ends as if it were whole.
@SyncServer
class BrokenDownloadTest {

    /// More than are read at a time, so that a part of them has been sent before the last is read.
    private static final int WINS = 600;

    private static final int LENGTH = 200;

    @Autowired
    private Pairs pairs;

    @Autowired
    private JdbcClient database;

    @Test
    void aDownloadThatFailsAfterItsFirstBytesBreaksOff() {
        Pair pair = pairs.pair();
        bringIn(pair);
        assertThat(takeOut(pair).statusCode()).isEqualTo(200);

        int spoilt = database.sql("""
                        update event set payload = substring(payload from 2)
                        where stream_id = :couple and seq = (select max(seq) from event where stream_id = :couple)""").param("couple", pair.couple()).update();

        assertThat(spoilt).isEqualTo(1);
        assertThatThrownBy(() -> takeOut(pair)).isInstanceOf(UncheckedIOException.class);
    }

    /// Texts that do not pack.
    private static void bringIn(Pair pair) {
        Random random = new Random(7);
        StringBuilder table = new StringBuilder("day,text\n");
        for (int i = 0; i < WINS; i++) {
            table.append("2026-01-05,");
            random.ints(LENGTH, 'a', 'z' + 1).forEach(table::appendCodePoint);
            table.append('\n');
        }
        HttpResponse<String> answer = pair.one()
                .send(
                        "/api/v1/couples/" + pair.couple() + "/bring-in/wins",
                        request -> request.setHeader("Content-Type", "text/csv")
                                .POST(BodyPublishers.ofString(table.toString())));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static HttpResponse<byte[]> takeOut(Pair pair) {
        return Unpacked.answer(pair.one(), pair.couple(), "archive", Pairs.PASSWORD);
    }
}
