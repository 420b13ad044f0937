package app.twofold.server.account;

import app.twofold.server.RedactedFailure;
import app.twofold.server.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// How often somebody has tried to sign in as a person and failed. That person alone is told, and neither where from
/// nor by whom is kept.
@Service
public class FailedSignIns implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(FailedSignIns.class);
    private static final int WAITING = 1_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    /// Writes beside the answer, which must not take longer for an account that is there.
    private final ThreadPoolExecutor writer = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().daemon().name("failed-sign-ins").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    FailedSignIns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param since when the first of them was
    public record Failed(int tries, Instant since) {}

    /// Those since the person last said that they have seen it.
    public Optional<Failed> of(SignedIn person) {
        return jdbc.sql("select tries, since from sign_in_failure where person_id = ?")
                .param(person.id())
                .query((row, _) -> new Failed(
                        row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional();
    }

    /// The person has seen it.
    public void seen(SignedIn person) {
        jdbc.sql("delete from sign_in_failure where person_id = ?")
                .param(person.id())
                .update();
    }

    void note(UUID person) {
        OffsetDateTime now = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        writer.execute(() -> write(person, now));
    }

    private void write(UUID person, OffsetDateTime now) {
        try {
            jdbc.sql("""
                            insert into sign_in_failure (person_id, tries, since) values (?, 1, ?)
                            on conflict (person_id) do update
                            set tries = least(sign_in_failure.tries, 999998) + 1""").params(person, now).update();
        } catch (DataAccessException e) {
            LOG.warn("A failed sign-in was not noted", RedactedFailure.of(e));
        }
    }

    @Override
    public void destroy() {
        writer.shutdown();
    }
}
